"""Small pictures are kept whole or not at all, and nothing depends on them."""

from pathlib import Path

import pytest

from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.thumbnails import LARGEST, Thumbnails

SHA = "ab" * 32
OTHER = "cd" * 32


@pytest.fixture
def thumbnails(tmp_path: Path) -> Thumbnails:
    Media(tmp_path / "shop.socialroi").folder.mkdir()
    return Thumbnails(tmp_path / "shop.socialroi")


def inside(thumbnails: Thumbnails) -> list[str]:
    return sorted(path.name for path in thumbnails.folder.rglob("*") if path.is_file())


def test_a_picture_is_kept_by_hash_and_size_for_its_owner_alone(thumbnails):
    thumbnails.keep(SHA, 320, b"small")
    thumbnails.keep(SHA, 640, b"larger")
    assert thumbnails.read(SHA, 320) == b"small"
    assert thumbnails.read(SHA, 640) == b"larger"
    assert thumbnails.read(OTHER, 320) is None
    assert all(path.stat().st_mode & 0o077 == 0 for path in thumbnails.folder.rglob("*"))


def test_what_is_there_gives_way_to_what_is_new(thumbnails):
    thumbnails.keep(SHA, 320, b"broken")
    thumbnails.keep(SHA, 320, b"sound")
    assert thumbnails.read(SHA, 320) == b"sound"
    assert inside(thumbnails) == [f"{SHA}-320"]


def test_kept_files_do_not_know_of_pictures(thumbnails, tmp_path):
    thumbnails.keep(SHA, 320, b"small")
    media = Media(tmp_path / "shop.socialroi")
    assert list(media.all_kept()) == []
    other = Media(tmp_path / "copy.socialroi")
    assert media.copy_to(other) == 0
    assert not other.folder.exists()


def test_a_sweep_takes_pictures_of_what_is_gone_and_what_a_crash_left(thumbnails):
    thumbnails.keep(SHA, 320, b"small")
    thumbnails.keep(OTHER, 320, b"small")
    (thumbnails.folder / ".making-x1").write_bytes(b"ha")
    assert thumbnails.sweep({SHA}) == 2
    assert inside(thumbnails) == [f"{SHA}-320"]
    assert thumbnails.sweep({SHA}) == 0


def test_the_folder_may_be_deleted_at_any_time(thumbnails):
    thumbnails.keep(SHA, 320, b"small")
    (thumbnails.folder / "ab" / f"{SHA}-320").unlink()
    (thumbnails.folder / "ab").rmdir()
    thumbnails.folder.rmdir()
    assert thumbnails.read(SHA, 320) is None
    assert thumbnails.sweep(set()) == 0
    thumbnails.keep(SHA, 320, b"again")
    assert thumbnails.read(SHA, 320) == b"again"


def test_what_cannot_be_kept_is_not_there(thumbnails, tmp_path):
    thumbnails.folder.write_bytes(b"a file stands where the folder should")
    thumbnails.keep(SHA, 320, b"small")
    assert thumbnails.read(SHA, 320) is None
    alone = Thumbnails(tmp_path / "alone.socialroi")
    alone.keep(SHA, 320, b"small")
    assert not alone.folder.parent.exists(), "the folder of kept files comes with the first of them"


def test_what_is_too_large_was_not_put_there_by_us(thumbnails):
    thumbnails.keep(SHA, 320, bytes(LARGEST + 1))
    assert thumbnails.read(SHA, 320) is None
