"""Kept bytes are there whole or not at all, whatever goes wrong on the way."""

import os
import sys
import time
from pathlib import Path

import pytest

from socialroi_desktop.errors import Cancelled, UserError
from socialroi_desktop.store.file.media import MANIFEST, Media
from socialroi_desktop.store.file.unclaimed import KEPT_ASIDE


@pytest.fixture
def media(tmp_path: Path) -> Media:
    return Media(tmp_path / "shop.socialroi")


def put(tmp_path: Path, name: str, body: bytes = b"contract") -> Path:
    path = tmp_path / name
    path.write_bytes(body)
    return path


def inside(media: Media) -> list[str]:
    return sorted(path.name for path in media.folder.rglob("*") if path.is_file())


def test_two_files_that_are_no_workspace_by_name_have_folders_of_their_own(tmp_path):
    names = ("shop.socialroi", "shop.v1", "shop.v2", "shop")
    folders = [Media(tmp_path / name).folder.name for name in names]
    assert folders == ["shop.media", "shop.v1.media", "shop.v2.media", "shop.media"]


def test_the_same_bytes_are_kept_once_and_only_for_their_owner(media, tmp_path):
    first = media.take_in(put(tmp_path, "a.pdf"))
    again = media.take_in(put(tmp_path, "b.pdf"))
    assert first == again
    assert inside(media) == [first.sha256]
    path = media.path_of(first.sha256)
    assert path == media.folder / first.sha256[:2] / first.sha256
    assert path.read_bytes() == b"contract"
    assert path.stat().st_mode & 0o077 == 0
    assert media.folder.name == "shop.media"


def test_what_is_no_file_is_refused_in_a_sentence(media, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(put(tmp_path, "real.pdf"))
    os.mkfifo(tmp_path / "pipe")
    put(tmp_path, "empty.pdf", b"")
    for name, said in (
        ("folder", "is a folder"), ("link", "is a link"), ("pipe", "no file that can be kept"), ("empty.pdf", "is empty"),
        ("gone.pdf", "does not exist"), ("nul\0.pdf", "cannot be read"), ("x" * 300, "cannot be read"),
    ):  # fmt: skip
        with pytest.raises(UserError, match=said):
            media.take_in(tmp_path / name)
    assert not media.folder.exists() or inside(media) == []


@pytest.mark.skipif(sys.platform == "win32", reason="the size of files cannot be limited there")
@pytest.mark.parametrize("room", [1, 5_000, 93_000])
def test_a_disk_without_room_is_said_and_leaves_nothing(room, media, tmp_path):
    import resource

    kept = media.take_in(put(tmp_path, "kept.bin", os.urandom(95_000)))
    path = put(tmp_path, "a.bin", os.urandom(95_000))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    # A file beyond this is refused by the system as one for which there is no room.
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        with pytest.raises(UserError, match=r"The disk is full: “a\.bin” was not kept"):
            media.take_in(path)
        with pytest.raises(UserError, match=r"“out\.bin”"):
            media.copy_out(kept.sha256, tmp_path / "out.bin", name="kept.bin")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert inside(media) == [kept.sha256]
    assert not list(tmp_path.glob("*out.bin*"))


def test_a_cancelled_copy_leaves_nothing(media, tmp_path):
    def stop(done: int, _total: int | None) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        media.take_in(put(tmp_path, "big.mp4", b"x" * (3 << 20)), stop)
    assert inside(media) == []


def test_a_folder_that_cannot_be_made_is_said(media, tmp_path):
    media.folder.write_text("a file is in the way")
    with pytest.raises(UserError, match=r"cannot be kept in “shop\.media”"):
        media.take_in(put(tmp_path, "a.pdf"))


def test_damaged_bytes_are_not_handed_out_and_are_mended_by_keeping_the_file_again(media, tmp_path):
    stored = media.take_in(put(tmp_path, "a.pdf"))
    path = media.path_of(stored.sha256)
    path.write_bytes(b"other")
    assert not media.is_sound(stored.sha256)
    with pytest.raises(UserError, match=r"“a\.pdf” is damaged"):
        media.copy_out(stored.sha256, tmp_path / "out.pdf", name="a.pdf")
    assert not (tmp_path / "out.pdf").exists()
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".out")] == []
    media.take_in(tmp_path / "a.pdf")
    assert media.is_sound(stored.sha256)


def test_missing_bytes_and_crafted_hashes_are_said(media, tmp_path):
    for sha256 in ("ab" * 32, "../../../etc/passwd", "", "AB" * 32):
        assert media.path_of(sha256) is None
        with pytest.raises(UserError, match="its file is missing"):
            media.copy_out(sha256, tmp_path / "out", name="a.pdf")
    stored = media.take_in(put(tmp_path, "a.pdf"))
    path = media.path_of(stored.sha256)
    path.unlink()
    path.symlink_to("/etc/hostname")
    assert media.path_of(stored.sha256) is None


def test_a_sweep_takes_what_nobody_refers_to_and_nothing_else(media, tmp_path):
    kept, orphan = media.take_in(put(tmp_path, "a")), media.take_in(put(tmp_path, "b", b"other"))
    (media.folder / ".taking-x1").write_bytes(b"half")
    (media.folder / "README").write_text("of a person")
    assert media.sweep({kept.sha256}) == 2
    assert inside(media) == sorted([kept.sha256, orphan.sha256, "README"])
    assert [path.name for path in media.all_kept()] == [kept.sha256]


def test_what_nothing_refers_to_lies_aside_and_comes_back(media, tmp_path):
    kept = media.take_in(put(tmp_path, "a"))
    assert media.sweep(set()) == 1
    assert list(media.all_kept()) == []
    assert media.is_sound(kept.sha256)
    assert media.sweep(set()) == 0
    assert media.sweep({kept.sha256}) == 0
    assert [path.name for path in media.all_kept()] == [kept.sha256]
    media.sweep(set())
    assert media.take_in(put(tmp_path, "a")) == kept
    assert inside(media) == [kept.sha256]


def test_what_lay_aside_for_a_month_goes_and_what_is_forgotten_at_once(media, tmp_path):
    old, new = media.take_in(put(tmp_path, "a")), media.take_in(put(tmp_path, "b", b"other"))
    media.sweep(set())
    path = media.path_of(old.sha256)
    month = time.time() - KEPT_ASIDE.total_seconds() - 60
    os.utime(path, (month, month))
    media.sweep(set())
    assert media.path_of(old.sha256) is None
    assert media.path_of(new.sha256) is not None
    assert media.forget({new.sha256}) == 1
    assert media.path_of(new.sha256) is None


def test_what_made_way_for_kept_bytes_goes_after_a_month_too(media, tmp_path, monkeypatch):
    stored = media.take_in(put(tmp_path, "a"))
    place = media.path_of(stored.sha256)
    place.unlink()
    (place / "deep").mkdir(parents=True)
    (place / "deep" / "b").write_bytes(b"b")
    outside = put(tmp_path, "outside")
    (place / "link").symlink_to(outside)
    media.take_in(put(tmp_path, "a"))
    folder = place.parent
    place.unlink()
    folder.rmdir()
    folder.write_bytes(b"in the way")
    media.take_in(put(tmp_path, "a"))
    aside = media.folder / "unclaimed"
    mine = aside / "notes-of-mine"
    mine.mkdir()
    before = sorted(path.name for path in aside.iterdir())
    assert len(before) == 3
    media.sweep({stored.sha256})
    assert sorted(path.name for path in aside.iterdir()) == before
    later = time.time() + KEPT_ASIDE.total_seconds() + 60
    monkeypatch.setattr(time, "time", lambda: later)
    media.sweep({stored.sha256})
    assert list(aside.iterdir()) == [mine], "what nobody here put there stays"
    assert outside.exists()
    assert media.is_sound(stored.sha256)


def test_another_folder_gets_the_same_bytes_and_a_list_of_them(media, tmp_path):
    stored = [media.take_in(put(tmp_path, name, name.encode())) for name in ("a", "b")]
    other = Media(tmp_path / "copy.socialroi")
    assert media.copy_to(other) == 2
    assert all(other.is_sound(one.sha256) for one in stored)
    lines = (other.folder / MANIFEST).read_text().splitlines()
    assert lines == sorted(f"{one.sha256}  1" for one in stored)
    assert Media(tmp_path / "none.socialroi").copy_to(Media(tmp_path / "no.socialroi")) == 0
    assert not (tmp_path / "no.media").exists()
