"""Whatever is among the files: it is said in a sentence, what is sound comes in, nothing is lost and memory stays bounded."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from bad_files import SOUND, WRONG, put_bad_files
from film_files import drawn, put_photo
from socialroi_desktop.decoding.decoders import Decoders, Looked
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.attachments import unsound_files
from socialroi_desktop.operations.library.adding import add_files
from socialroi_desktop.paths import launcher
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.media import MANIFEST, Media
from socialroi_desktop.store.file.thumbnails import Thumbnails
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

# Megabytes that a process may ever have held: its libraries and one large picture.
MOST = 400


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "shop"
    folder.mkdir()
    with new_workspace(folder) as made:
        yield made


@pytest.fixture(scope="module")
def decoders() -> Iterator[Decoders]:
    with Decoders() as made:
        yield made


def kept(workspace: Workspace) -> set[str]:
    return {path.name for path in Media(workspace.path).all_kept()}


def recorded(workspace: Workspace) -> set[str | None]:
    return {item.sha256 for item in reading.listing(workspace, UgcItem)}


def peak(pid: int) -> int:
    """Return the most memory that a process ever held, in megabytes."""
    told = Path(f"/proc/{pid}/status").read_text("utf-8")
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("VmHWM")) // 1024


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be given there")
def test_each_bad_file_is_said_and_the_sound_ones_come_in(workspace: Workspace, tmp_path: Path) -> None:
    folder = put_bad_files(tmp_path / "drop")
    with Decoders() as decoders:
        _, verdicts = add_files(workspace, paths=[folder], look=partial(decoders.seen, edge=320))
        peaks = [peak(child.pid) for child in decoders._all] if sys.platform == "linux" else []
    assert {each.path.name: str(each.message) for each in verdicts if each.verdict == "rejected"} == WRONG
    items = reading.listing(workspace, UgcItem)
    assert {each.path.name for each in verdicts if each.verdict != "rejected"} == set(SOUND)
    assert len(items) == len(SOUND)
    assert {"Photo", "photo"} <= {item.title for item in items}
    assert kept(workspace) == recorded(workspace)
    for item in items:
        assert item.file_name
        assert not {"/", "\\"} & set(item.file_name)
        assert not item.file_name.startswith(".")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["drop", "shop"], (
        "nothing was written elsewhere"
    )
    assert max(peaks, default=0) < MOST


def test_a_file_that_vanishes_while_it_is_read_is_said(workspace: Workspace, tmp_path: Path) -> None:
    path, other = (
        put_photo(tmp_path / name, "PNG", drawn(color=color))
        for name, color in (("a.png", "#123456"), ("b.png", "#654321"))
    )

    def vanishes(seen: Path) -> Looked:
        with Decoders() as decoders:
            looked = decoders.seen(seen, 320)
        if seen == path:
            seen.unlink()
        return looked

    _, verdicts = add_files(workspace, paths=[path, other], look=vanishes)
    assert [(each.verdict, str(each.message)) for each in verdicts if each.verdict == "rejected"] == [
        ("rejected", "“a.png” does not exist; check its name and folder.")
    ]
    assert kept(workspace) == recorded(workspace)
    assert len(recorded(workspace)) == 1


def test_a_file_that_grows_while_it_is_copied_is_not_kept(workspace: Workspace, tmp_path: Path) -> None:
    path = put_photo(tmp_path / "a.png", "PNG")

    def grow(_done: int, _total: int | None) -> None:
        with path.open("ab") as file:
            file.write(bytes(1 << 21))

    with pytest.raises(UserError, match="grew while it was read; try again when it is whole"):
        Media(workspace.path).take_in(path, grow)
    assert kept(workspace) == set()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the size of files cannot be limited there")
def test_a_disk_without_room_is_said_and_the_small_files_come_in(tmp_path: Path) -> None:
    import random

    from PIL import Image

    with new_workspace(tmp_path) as workspace:
        file = workspace.path
    drop = tmp_path / "drop"
    drop.mkdir()
    put_photo(drop / "small.png", "PNG", drawn())
    noise = Image.frombytes("RGB", (1200, 900), random.Random(1).randbytes(1200 * 900 * 3))
    put_photo(drop / "large.png", "PNG", noise)
    # A file beyond this is refused by the system as one for which there is no room.
    limited = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (2 << 20, 2 << 20)); "
    code = f"{limited}from socialroi_desktop.cli import main; raise SystemExit(main({['ugc', str(file), str(drop)]!r}))"
    answer = subprocess.run(
        [launcher()[0], "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert "“large.png” was not kept. Make room and try again." in answer.stdout
    assert answer.returncode == 0
    with open_workspace(file) as workspace:
        assert [item.title for item in reading.listing(workspace, UgcItem)] == ["small"]
        assert kept(workspace) == recorded(workspace)


def test_what_cannot_be_written_down_leaves_no_bytes(
    workspace: Workspace, decoders: Decoders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put_photo(tmp_path / "a.png", "PNG")

    def full(*_told: object) -> int:
        raise UserError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(Writer, "insert", full)
        with pytest.raises(UserError, match="full"):
            add_files(workspace, paths=[path], look=partial(decoders.seen, edge=320))
    assert (kept(workspace), recorded(workspace)) == (set(), set())
    assert not list(Thumbnails(workspace.path).folder.rglob("*-320"))
    _, (verdict,) = add_files(workspace, paths=[path], look=partial(decoders.seen, edge=320))
    assert verdict.verdict == "new"


def test_a_folder_of_files_that_is_moved_away_loses_nothing(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    look = partial(decoders.seen, edge=320)
    first = put_photo(tmp_path / "a.png", "PNG")
    second = put_photo(tmp_path / "b.png", "PNG", drawn(color="#2255cc"))
    add_files(workspace, paths=[first], look=look)
    folder, away = Media(workspace.path).folder, tmp_path / "away"
    folder.rename(away)
    assert unsound_files(workspace) == ["a"]
    with pytest.raises(UserError, match="is not beside the workspace"):
        add_files(workspace, paths=[second], look=look)
    folder.mkdir()
    with pytest.raises(UserError, match="holds none of the kept files"):
        add_files(workspace, paths=[second], look=look)
    (folder / MANIFEST).touch()
    _, (verdict,) = add_files(workspace, paths=[second], look=look)
    assert verdict.item_id == 2
    shutil.copytree(away, folder, dirs_exist_ok=True)
    assert unsound_files(workspace) == []


def test_a_file_that_is_dropped_again_mends_the_piece_whose_file_is_gone(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    look = partial(decoders.seen, edge=320)
    path = put_photo(tmp_path / "a.png", "PNG")
    add_files(workspace, paths=[path], look=look)
    shutil.rmtree(Media(workspace.path).folder)
    Media(workspace.path).folder.mkdir()
    (Media(workspace.path).folder / MANIFEST).touch()
    _, (verdict,) = add_files(workspace, paths=[path], look=look)
    assert (verdict.verdict, verdict.item_id) == ("same", 1)
    assert kept(workspace) == recorded(workspace)
    assert unsound_files(workspace) == []
