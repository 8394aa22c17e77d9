"""What strangers sent is decoded within limits by a process that may die; what it tells is true."""

import io
import os
import select
import signal
import struct
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PIL import Image

from film_files import drawn, put_film, put_photo, told_exif, turned_film, vast_film
from picture_files import encoded, picture, put_picture, vast_jpeg, vast_png
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.decoding.heads import claimed_dots
from socialroi_desktop.decoding.limits import LARGEST_FILE
from socialroi_desktop.domain.likeness import distance
from socialroi_desktop.domain.media_facts import Place
from socialroi_desktop.errors import Cancelled, UserError

WARSAW = timezone(timedelta(hours=1))
# Stands in for the child: reads a question, and does with it what `{}` says.
ACTOR = """
import json, os, signal, struct, sys, threading
def question():
    length, size = struct.unpack(">II", sys.stdin.buffer.read(8))
    return json.loads(sys.stdin.buffer.read(length))
def answer(words, body=b""):
    told = json.dumps(words).encode()
    sys.stdout.buffer.write(struct.pack(">II", len(told), len(body)) + told + body)
    sys.stdout.buffer.flush()
asked = question()
"""


@pytest.fixture(scope="module")
def decoders():
    with Decoders() as made:
        yield made


def shown(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGBA")


def webp(kind: bytes, body: bytes) -> bytes:
    """Return the beginning of a WebP."""
    return b"RIFF" + struct.pack("<I", 12 + len(body)) + b"WEBP" + kind + struct.pack("<I", len(body)) + body


def put(tmp_path: Path, body: bytes) -> Path:
    path = tmp_path / "file"
    path.write_bytes(body)
    return path


def test_a_photo_tells_when_where_and_with_what_it_was_taken(decoders, tmp_path):
    path = put_photo(tmp_path / "IMG_1.jpg", "JPEG", drawn(800, 600), exif=told_exif())
    facts = decoders.facts(path)
    assert (facts.kind, facts.width, facts.height, facts.seconds) == ("image/jpeg", 800, 600, None)
    assert facts.taken_at == datetime(2026, 3, 4, 5, 6, 7, tzinfo=WARSAW)
    assert facts.device == "Apple iPhone 15"
    assert facts.place == Place(52.225, 21.01)
    assert facts.tells_who_or_where


def test_a_moment_without_a_zone_is_the_clock_on_the_wall(decoders, tmp_path):
    exif = told_exif()
    del exif.get_ifd(0x8769)[0x9011]
    taken_at = decoders.facts(put_photo(tmp_path / "a", "JPEG", exif=exif)).taken_at
    assert taken_at == datetime(2026, 3, 4, 5, 6, 7)
    assert taken_at.tzinfo is None


def test_a_picture_that_says_nothing_of_itself_has_facts_nevertheless(decoders, tmp_path):
    facts = decoders.facts(put_photo(tmp_path / "a", "PNG"))
    assert (facts.taken_at, facts.device, facts.place) == (None, None, None)
    assert not facts.tells_who_or_where


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "GIF", "BMP", "TIFF", "HEIF"])
def test_a_picture_of_any_kind_is_made_small(form, decoders, tmp_path):
    path = put_photo(tmp_path / "0123", form, drawn(800, 600))
    looked = decoders.look(path, 320)
    assert (looked.facts.width, looked.facts.height) == (800, 600)
    small = shown(looked.picture)
    assert small.size == (320, 240)
    assert small.getpixel((20, 20))[:3] == pytest.approx((255, 255, 255), abs=10)
    assert small.getpixel((300, 200))[:3] == pytest.approx((0xCC, 0x33, 0x55), abs=10)


def test_a_small_picture_does_not_grow(decoders, tmp_path):
    assert shown(decoders.thumbnail(put_photo(tmp_path / "a", "PNG", drawn(20, 10)), 320)).size == (20, 10)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("held", range(1, 9))
def test_a_picture_stands_as_the_camera_was_held(form, held, decoders, tmp_path):
    path = put_photo(tmp_path / "a", form, drawn(400, 200), exif=told_exif(held))
    looked = decoders.look(path, 100)
    small = shown(looked.picture)
    sides = (400, 200) if held < 5 else (200, 400)
    assert (looked.facts.width, looked.facts.height) == sides
    assert small.size == (sides[0] // 4, sides[1] // 4)
    # Where the white quarter comes to lie, as (right, low).
    right, low = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (1, 0), (1, 1), (0, 1)][held - 1]
    spot = (small.width // 4 + right * small.width // 2, small.height // 4 + low * small.height // 2)
    assert min(small.getpixel(spot)[:3]) > 230


def test_what_phones_send_as_heic_is_turned_once(decoders, tmp_path):
    # The file itself turns its picture; EXIF, which says so too, is not obeyed a second time.
    path = put_photo(tmp_path / "IMG_2.HEIC", "HEIF", drawn(400, 200), exif=told_exif(6))
    facts = decoders.facts(path)
    assert (facts.kind, facts.width, facts.height) == ("image/heic", 400, 200)
    assert facts.device == "Apple iPhone 15"
    assert facts.place == Place(52.225, 21.01)


@pytest.mark.parametrize("name", ["a.mp4", "a.mov", "a.webm"])
def test_a_film_has_length_sides_and_a_frame_that_is_not_black(name, decoders, tmp_path):
    path = put_film(tmp_path / name, seconds=3, size=(160, 120), first_black=2)
    looked = decoders.look(path, 80)
    assert (
        looked.facts.kind == {"a.mp4": "video/mp4", "a.mov": "video/quicktime", "a.webm": "video/webm"}[name]
    )
    assert (looked.facts.width, looked.facts.height) == (160, 120)
    assert looked.facts.seconds == pytest.approx(3, abs=0.15)
    small = shown(looked.picture)
    assert small.size == (80, 60)
    assert min(small.getpixel((20, 15))[:3]) > 200
    assert looked.facts.likeness is not None


def test_a_film_tells_when_where_and_with_what_it_was_taken(decoders, tmp_path):
    tags = {
        "creation_time": "2026-03-04T04:06:07Z",
        "location": "+52.2250+021.0100/",
        "com.apple.quicktime.make": "Apple",
        "com.apple.quicktime.model": "iPhone 15",
    }
    path = put_film(tmp_path / "a.mp4", tags=tags, options={"movflags": "use_metadata_tags"})
    facts = decoders.facts(path)
    assert facts.taken_at == datetime(2026, 3, 4, 4, 6, 7, tzinfo=UTC)
    assert facts.device == "Apple iPhone 15"
    assert facts.place == Place(52.225, 21.01)


def test_a_film_stands_as_the_camera_was_held(decoders, tmp_path):
    film = put_film(tmp_path / "a.mp4", size=(160, 80))
    looked = decoders.look(put(tmp_path, turned_film(film.read_bytes())), 80)
    assert (looked.facts.width, looked.facts.height) == (80, 160)
    small = shown(looked.picture)
    assert small.size == (40, 80)
    assert min(small.getpixel((30, 20))[:3]) > 200
    assert min(small.getpixel((10, 20))[:3]) < 150


def test_a_film_without_a_picture_says_so_and_has_facts(decoders, tmp_path):
    path = put_film(tmp_path / "a.mp4", picture=False, sound=True)
    facts = decoders.facts(path)
    assert (facts.width, facts.height, facts.likeness) == (None, None, None)
    assert facts.seconds == pytest.approx(2, abs=0.1)
    with pytest.raises(UserError, match="no picture to show"):
        decoders.thumbnail(path, 320)


@pytest.mark.parametrize("part", [0.05, 0.5, 1])
def test_a_film_cut_off_before_its_table_is_damaged(part, decoders, tmp_path):
    whole = put_film(tmp_path / "a.mp4").read_bytes()
    with pytest.raises(UserError, match="film is damaged"):
        decoders.facts(put(tmp_path, whole[: int(whole.index(b"moov") * part)]))


def test_a_film_whose_table_is_cut_off_is_damaged(decoders, tmp_path):
    whole = put_film(tmp_path / "a.mov").read_bytes()
    with pytest.raises(UserError, match="film is damaged"):
        decoders.facts(put(tmp_path, whole[: whole.index(b"moov") + 40]))


def test_of_a_film_cut_off_what_there_is_is_shown(decoders, tmp_path):
    whole = put_film(tmp_path / "a.mp4", options={"movflags": "faststart"}).read_bytes()
    looked = decoders.look(put(tmp_path, whole[: len(whole) * 9 // 10]), 320)
    assert shown(looked.picture).size == (64, 48)


@pytest.mark.parametrize(
    "body",
    [
        vast_png(30_000, 30_000),
        vast_jpeg(65_000, 65_000),
        vast_png(2_000_000_000, 1),
        # The longest sides of WebP, in each of the ways in which it tells them.
        webp(b"VP8L", b"\x2f" + struct.pack("<I", 0x0FFFFFFF) + bytes(40)),
        webp(b"VP8X", bytes(4) + b"\xff\xff\0\xff\xff\0"),
        webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a\xff\x3f\xff\x3f" + bytes(40)),
    ],
    ids=["png", "jpeg", "strip", "webp-lossless", "webp-canvas", "webp"],
)
def test_a_picture_that_claims_to_be_vast_is_refused_before_it_is_read(body, decoders, tmp_path):
    with pytest.raises(UserError, match="too large to be shown"):
        decoders.thumbnail(put(tmp_path, body), 320)


@pytest.mark.parametrize("form", ["HEIF", "AVIF", "GIF", "BMP"])
def test_what_phones_send_and_old_pictures_may_claim_no_more(form, decoders, tmp_path):
    data = bytearray(put_photo(tmp_path / "a", form).read_bytes())
    if form in ("HEIF", "AVIF"):
        at, sides = data.index(b"ispe") + 8, struct.pack(">II", 30_000, 30_000)
    else:
        at, sides = {
            "GIF": (6, struct.pack("<HH", 65_000, 65_000)),
            "BMP": (18, struct.pack("<ii", 60_000, 60_000)),
        }[form]
    data[at : at + len(sides)] = sides
    with pytest.raises(UserError, match="too large to be shown"):
        decoders.thumbnail(put(tmp_path, bytes(data)), 320)


@pytest.mark.parametrize("lossless", [True, False])
def test_the_dots_of_a_webp_are_read_right(lossless, tmp_path):
    plain = put_photo(tmp_path / "a", "WEBP", drawn(333, 222), lossless=lossless).read_bytes()
    assert claimed_dots(plain, "image/webp") == 333 * 222
    extended = put_photo(tmp_path / "a", "WEBP", drawn(333, 222), exif=told_exif()).read_bytes()
    assert extended[12:16] == b"VP8X"
    assert claimed_dots(extended, "image/webp") == 333 * 222
    assert (
        claimed_dots(put_photo(tmp_path / "a", "AVIF", drawn(332, 222)).read_bytes(), "image/avif")
        == 332 * 222
    )
    assert claimed_dots(plain[:12], "image/webp") == 0


def test_a_film_that_claims_to_be_vast_is_refused(decoders, tmp_path):
    film = put_film(tmp_path / "a.webm").read_bytes()
    with pytest.raises(UserError, match=r"too large to be shown|film is damaged"):
        decoders.thumbnail(put(tmp_path, vast_film(film)), 320)


def test_pictures_of_many_dots_are_still_shown(decoders, tmp_path):
    path = put_photo(tmp_path / "a", "PNG", drawn(4000, 3000))
    assert shown(decoders.thumbnail(path, 320)).size == (320, 240)


def test_a_vast_file_is_refused(decoders, tmp_path):
    path = put_picture(tmp_path / "file")
    with path.open("r+b") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(UserError, match="too large"):
        decoders.thumbnail(path, 320)


@pytest.mark.parametrize(
    "body",
    [
        encoded(picture())[:60],
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"GIF89a" + struct.pack("<HH", 0, 0),
        vast_png(10, 10)[:40],
        b"\0\0\0\x1cftypheic" + bytes(40),
        b"\0\0\0\x1cftypavif" + bytes(40),
        b"RIFF\x40\0\0\0WEBPVP8 " + bytes(60),
    ],
    ids=["cut", "head", "jpeg", "gif", "chunk", "heic", "avif", "webp"],
)
def test_a_damaged_picture_is_said_to_be_one(body, decoders, tmp_path):
    with pytest.raises(UserError, match="picture is damaged"):
        decoders.thumbnail(put(tmp_path, body), 320)


@pytest.mark.parametrize(
    "body",
    [
        b"%PDF-1.7 contract",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>",
        b"/* XPM */ static char *x[]",
        b"#EXTM3U\nhttp://192.0.2.1/a.ts",
        b"hello",
    ],
    ids=["pdf", "svg", "xpm", "playlist", "text"],
)
def test_other_files_have_no_picture_and_no_process_is_asked(body, tmp_path):
    with Decoders(["nothing that can be started"]) as none, pytest.raises(UserError, match="have no picture"):
        none.thumbnail(put(tmp_path, body), 320)


def test_damaged_words_of_the_camera_spoil_no_picture(decoders, tmp_path):
    path = put_photo(tmp_path / "a", "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x03" + b"\x82\x98\xff\xff" * 9)
    looked = decoders.look(path, 320)
    assert looked.facts.place is None
    assert shown(looked.picture).size == (320, 240)


def test_the_picture_behind_is_seen_through(decoders, tmp_path):
    image = Image.new("RGBA", (40, 30), (255, 0, 0, 0))
    image.paste((0, 0, 255, 255), (0, 0, 20, 30))
    small = shown(decoders.thumbnail(put_photo(tmp_path / "a", "PNG", image), 320))
    assert small.getpixel((30, 10))[3] == 0
    assert small.getpixel((5, 10)) == (0, 0, 255, 255)


def test_greys_of_sixteen_bits_are_scaled(decoders, tmp_path):
    image = Image.new("I;16", (40, 30), 0x8000)
    small = shown(decoders.thumbnail(put_photo(tmp_path / "a", "PNG", image), 320))
    assert small.getpixel((20, 15))[0] == pytest.approx(0x80, abs=3)


def test_one_picture_in_other_sizes_and_forms_is_alike_and_another_one_is_not(decoders, tmp_path):
    # Its halves are mirrored, as those of many products are.
    image = Image.effect_mandelbrot((900, 700), (-2.0, -1.2, 1.0, 1.2), 60).convert("RGB")
    first = decoders.facts(put_photo(tmp_path / "a", "PNG", image)).likeness
    for form, size in (
        ("JPEG", (900, 700)),
        ("WEBP", (450, 350)),
        ("HEIF", (1350, 1050)),
        ("AVIF", (300, 233)),
    ):
        other = decoders.facts(put_photo(tmp_path / "b", form, image.resize(size), quality=60)).likeness
        assert distance(first, other) <= 6, form
    turned = decoders.facts(put_photo(tmp_path / "c", "PNG", image.rotate(90, expand=True))).likeness
    assert distance(first, turned) > 12


def test_a_file_that_is_not_there_is_not_called_damaged(decoders, tmp_path):
    with pytest.raises(FileNotFoundError):
        decoders.facts(tmp_path / "nowhere.jpg")


def test_a_process_that_died_costs_one_answer_and_no_more(tmp_path):
    path = put_photo(tmp_path / "a", "PNG")
    with Decoders() as made:
        assert made.thumbnail(path, 320)
        (child,) = made._all
        os.kill(child.pid, signal.SIGKILL)
        child._process.wait()
        assert made.thumbnail(path, 320)
        assert {one.pid for one in made._all} != {child.pid}
        assert len(made._all) == 1


# Dies of the first question, and answers those of the next process.
DIES_ONCE = """
import os, signal, sys
from pathlib import Path
from socialroi_desktop.decoding.child import run

died = Path(sys.argv[1])
if died.exists():
    sys.exit(run())
died.touch()
sys.stdin.buffer.read(1)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_reader_that_is_killed_in_the_middle_of_a_file_costs_nothing(tmp_path):
    path = put_photo(tmp_path / "a", "PNG")
    with Decoders([sys.executable, "-c", DIES_ONCE, str(tmp_path / "died")]) as made:
        assert made.thumbnail(path, 320)
        assert len(made._all) == 1


def test_a_file_that_kills_its_reader_cannot_be_read(tmp_path):
    path = put_photo(tmp_path / "a", "PNG")
    dies = [sys.executable, "-c", ACTOR + "os.kill(os.getpid(), signal.SIGSEGV)"]
    with Decoders(dies) as made:
        for _ in range(2):
            with pytest.raises(UserError, match="could not be read"):
                made.thumbnail(path, 320)
            assert not made._all


def test_what_takes_too_long_is_given_up(tmp_path):
    path = put_photo(tmp_path / "a", "PNG")
    waits = [sys.executable, "-c", ACTOR + "threading.Event().wait()"]
    with Decoders(waits, seconds=0.2) as made:
        with pytest.raises(UserError, match="took too long"):
            made.thumbnail(path, 320)
        assert not made._all


@pytest.mark.parametrize(
    "says",
    [
        "sys.stdout.buffer.write(b'\\xff' * 100)",
        "answer([1, 2])",
        "answer({'kind': 'image/png'})",
        "answer({'refused': 'os.system'})",
        "answer({'kind': 'a', 'width': 'x', 'height': 1, 'seconds': 1, 'taken_at': 5, 'device': 1, 'place': 1, 'likeness': 1})",
    ],
)
def test_what_the_other_side_says_is_not_taken_on_trust(says, tmp_path):
    path = put_photo(tmp_path / "a", "PNG")
    with Decoders([sys.executable, "-c", ACTOR + says]) as made, pytest.raises(UserError):
        made.thumbnail(path, 320)


def test_closing_ends_what_is_under_way(tmp_path):
    path = put_photo(tmp_path / "a", "PNG")
    begun = tmp_path / "begun"
    os.mkfifo(begun)
    waits = ACTOR + f"open({str(begun)!r}, 'w').close(); threading.Event().wait()"
    made, ended = Decoders([sys.executable, "-c", waits]), []

    def ask():
        try:
            made.thumbnail(path, 320)
        except Cancelled:
            ended.append("cancelled")

    asking = threading.Thread(target=ask)
    asking.start()
    begun.read_bytes()
    made.close()
    asking.join(10)
    assert ended == ["cancelled"]
    with pytest.raises(Cancelled):
        made.thumbnail(path, 320)


def test_no_process_outlives_the_one_who_asked(tmp_path):
    path = put_photo(tmp_path / "a", "PNG")
    made = Decoders()
    made.thumbnail(path, 320)
    (child,) = made._all
    assert child.alive
    del made
    assert not child.alive


@pytest.mark.skipif(
    not hasattr(os, "pidfd_open"), reason="only there one can wait for a process of another one"
)
def test_a_process_ends_when_the_app_is_killed(tmp_path):
    path = put_photo(tmp_path / "a", "PNG")
    app = (
        "from pathlib import Path; from socialroi_desktop.decoding.decoders import Decoders; import sys, threading; "
        f"made = Decoders(); made.thumbnail(Path({str(path)!r}), 320); (child,) = made._all; "
        "print(child.pid, flush=True); threading.Event().wait()"
    )
    with subprocess.Popen([sys.executable, "-c", app], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        child = os.pidfd_open(int(running.stdout.readline()))
        running.kill()
    ended, _, _ = select.select([child], [], [], 10)
    os.close(child)
    assert ended


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system keeps to no such limit")
def test_the_memory_of_the_process_is_limited(tmp_path):
    path = put_photo(tmp_path / "a", "PNG")
    with Decoders() as made:
        made.thumbnail(path, 320)
        (child,) = made._all
        limits = Path(f"/proc/{child.pid}/limits").read_text("utf-8")
    row = next(line for line in limits.splitlines() if line.startswith("Max address space"))
    assert "unlimited" not in row
