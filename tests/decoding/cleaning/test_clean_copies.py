"""A copy for others shows the same and tells neither where nor with what it was taken."""

import errno
import struct
import sys
from pathlib import Path

import av
import pillow_heif
import pytest
from PIL import Image, ImageCms

from film_files import drawn, put_film, put_photo, told_exif, turned_film
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.media_facts import MediaFacts
from socialroi_desktop.errors import UserError

XMP = (
    b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF><rdf:Description exif:GPSLatitude='52,13.5N' "
    b"xmp:CreatorTool='SecretCam'/></rdf:RDF></x:xmpmeta>"
)
SECRETS = (b"iPhone", b"Apple", b"2026:03:04", b"2026-03-04", b"SecretCam", b"+52.2", b"GPSLat", b"at home")
ANSWERS_FULL_DISK = f"""
import json, struct, sys
length, size = struct.unpack(">II", sys.stdin.buffer.read(8))
told = json.dumps({{"errno": {errno.ENOSPC}}}).encode()
sys.stdout.buffer.write(struct.pack(">II", len(told), 0) + told)
"""


@pytest.fixture(scope="module")
def decoders():
    with Decoders() as made:
        yield made


def cleaned(decoders: Decoders, path: Path) -> Path:
    """Return a clean copy; the copy tells nothing, shows the same, and nothing else was left beside it."""
    target = path.with_name("clean")
    before = sorted(path.parent.iterdir())
    decoders.clean(path, target)
    assert sorted(path.parent.iterdir()) == sorted([*before, target])
    data = target.read_bytes()
    assert [secret for secret in SECRETS if secret in data] == []
    was, now = decoders.facts(path), decoders.facts(target)
    assert now == MediaFacts(
        kind=was.kind, width=was.width, height=was.height, seconds=now.seconds, likeness=was.likeness
    )
    # How long the last frame stands is not told by every film.
    assert now.seconds == (None if was.seconds is None else pytest.approx(was.seconds, abs=0.11))
    return target


def dots(path: Path) -> bytes:
    pillow_heif.register_heif_opener()
    with Image.open(path) as image:
        return image.convert("RGBA").tobytes()


@pytest.mark.parametrize("held", [1, 6])
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"])
def test_a_photo_keeps_its_dots_and_how_it_stands(form, held, decoders, tmp_path):
    path = put_photo(tmp_path / "IMG_1", form, exif=told_exif(held), xmp=XMP)
    assert decoders.facts(path).tells_who_or_where
    clean = cleaned(decoders, path)
    assert dots(clean) == dots(path)
    assert clean.stat().st_size <= path.stat().st_size


def test_a_progressive_jpeg_with_words_and_a_film_behind_it(decoders, tmp_path):
    path = put_photo(
        tmp_path / "MVIMG", "JPEG", exif=told_exif(), xmp=XMP, progressive=True, comment=b"taken at home"
    )
    film = put_film(tmp_path / "a.mp4", tags={"comment": "at home", "location": "+52.2250+021.0100/"})
    path.write_bytes(path.read_bytes() + film.read_bytes())
    clean = cleaned(decoders, path)
    assert dots(clean) == dots(path)
    assert clean.read_bytes().endswith(b"\xff\xd9")


def test_marks_to_start_over_belong_to_the_picture(decoders, tmp_path):
    path = put_photo(
        tmp_path / "a", "JPEG", drawn(333, 222), exif=told_exif(), restart_marker_blocks=2, quality=95
    )
    assert b"\xff\xd3" in path.read_bytes()
    assert dots(cleaned(decoders, path)) == dots(path)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_colours_keep_their_profile(form, decoders, tmp_path):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    path = put_photo(tmp_path / "a", form, exif=told_exif(), icc_profile=profile)
    with Image.open(cleaned(decoders, path)) as image:
        assert image.info["icc_profile"] == profile


def test_words_in_a_png_go_wherever_they_stand(decoders, tmp_path):
    from PIL.PngImagePlugin import PngInfo

    words = PngInfo()
    words.add_text("Software", "SecretCam")
    words.add_itxt("Comment", "taken at home", zip=False)
    words.add(b"tEXt", b"Location\0+52.2250", after_idat=True)
    image = Image.new("P", (40, 30), 3)
    path = put_photo(tmp_path / "a", "PNG", image, pnginfo=words, transparency=3)
    path.write_bytes(path.read_bytes() + b"at home")
    assert dots(cleaned(decoders, path)) == dots(path)


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
def test_pictures_that_move_go_on_moving(form, decoders, tmp_path):
    pictures = [drawn(40, 30, color) for color in ("red", "lime", "blue")]
    told = {"comment": b"taken at home"} if form == "GIF" else {"exif": told_exif()}
    path = put_photo(
        tmp_path / "a",
        form,
        pictures[0],
        save_all=True,
        append_images=pictures[1:],
        duration=100,
        loop=0,
        **told,
    )
    with Image.open(path) as was, Image.open(cleaned(decoders, path)) as now:
        assert now.n_frames == was.n_frames == 3
        assert now.info.get("loop") == 0
        for number in range(3):
            was.seek(number)
            now.seek(number)
            assert now.convert("RGB").tobytes() == was.convert("RGB").tobytes()


def test_films_that_telephones_put_behind_a_heic_go(decoders, tmp_path):
    path = put_photo(tmp_path / "a", "HEIF", exif=told_exif())
    behind = b"SecretCam +52.2250"
    path.write_bytes(path.read_bytes() + struct.pack(">I4s", 8 + len(behind), b"mpvd") + behind)
    assert dots(cleaned(decoders, path)) == dots(path)


@pytest.mark.parametrize("name", ["a.mp4", "a.mov", "a.webm"])
def test_a_film_keeps_picture_and_sound_byte_for_byte(name, decoders, tmp_path):
    tags = {
        "creation_time": "2026-03-04T04:06:07Z",
        "location": "+52.2250+021.0100/",
        "make": "Apple",
        "model": "iPhone 15",
        "comment": "at home",
    }
    path = put_film(tmp_path / name, tags=tags, sound=True)
    assert decoders.facts(path).taken_at
    clean = cleaned(decoders, path)
    assert packets(clean) == packets(path)
    assert {kind for kind, _ in packets(clean)} == {"video", "audio"}


def test_what_is_kept_in_a_film_beside_it_goes(decoders, tmp_path):
    path = put_film(tmp_path / "a.webm", tags={"comment": "at home"})
    with av.open(str(path)) as film, av.open(str(tmp_path / "b.webm"), "w", format="matroska") as out:
        made = out.add_stream_from_template(film.streams.video[0])
        out.add_attachment("notes.txt", "text/plain", b"SecretCam at home")
        for packet in film.demux(video=0):
            if packet.dts is not None:
                packet.stream = made
                out.mux(packet)
    path.unlink()
    assert b"SecretCam" in (tmp_path / "b.webm").read_bytes()
    assert {kind for kind, _ in packets(cleaned(decoders, tmp_path / "b.webm"))} == {"video"}


def packets(path: Path) -> list[tuple[str, bytes]]:
    with av.open(str(path)) as film:
        found = [(packet.stream.type, bytes(packet)) for packet in film.demux() if packet.dts is not None]
    return sorted(found, key=lambda packet: packet[0])


def test_a_turned_film_stands_as_before(decoders, tmp_path):
    path = put_film(tmp_path / "a.mp4", size=(160, 80), tags={"location": "+52.2250+021.0100/"})
    path.write_bytes(turned_film(path.read_bytes()))
    clean = cleaned(decoders, path)
    facts = decoders.facts(clean)
    assert (facts.width, facts.height) == (80, 160)


def test_the_name_by_which_players_know_a_codec_stays(decoders, tmp_path):
    path = put_film(tmp_path / "a.mp4", tags={"location": "+52.2250+021.0100/"}, codec="libx265", tag="hvc1")
    with av.open(str(cleaned(decoders, path))) as film:
        assert film.streams.video[0].codec_context.codec_tag == "hvc1"


def test_a_file_that_cannot_be_cleaned_for_sure_is_not_handed_out(decoders, tmp_path):
    path = put_photo(tmp_path / "scan.tiff", "TIFF", exif=told_exif())
    with pytest.raises(UserError, match="cannot be removed from “scan"):
        decoders.clean(path, tmp_path / "clean")
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_heic_whose_words_lie_nowhere_is_not_handed_out(decoders, tmp_path):
    path = put_photo(tmp_path / "a", "HEIF", exif=told_exif())
    path.write_bytes(path.read_bytes().replace(b"infe\x02", b"infe\x01"))
    with pytest.raises(UserError, match=r"damaged|cannot be removed"):
        decoders.clean(path, tmp_path / "clean")
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_damaged_picture_is_not_copied(decoders, tmp_path):
    path = put_photo(tmp_path / "a", "JPEG", exif=told_exif())
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(UserError, match="picture is damaged"):
        decoders.clean(path, tmp_path / "clean")
    assert sorted(tmp_path.iterdir()) == [path]


def test_what_was_there_gives_way_only_to_a_whole_copy(decoders, tmp_path):
    target = tmp_path / "clean"
    target.write_bytes(b"before")
    with pytest.raises(UserError):
        decoders.clean(put_photo(tmp_path / "scan.tiff", "TIFF"), target)
    assert target.read_bytes() == b"before"
    decoders.clean(put_photo(tmp_path / "a", "PNG"), target)
    assert target.read_bytes() != b"before"


def test_a_place_that_cannot_be_written_is_an_error_of_the_system(decoders, tmp_path):
    path = put_photo(tmp_path / "a", "PNG")
    with pytest.raises(FileNotFoundError):
        decoders.clean(path, tmp_path / "nowhere" / "clean")
    with (
        Decoders([sys.executable, "-c", ANSWERS_FULL_DISK]) as full,
        pytest.raises(OSError, match="No space left") as told,
    ):
        full.clean(path, tmp_path / "clean")
    assert told.value.errno == errno.ENOSPC
    assert sorted(tmp_path.iterdir()) == [path]
