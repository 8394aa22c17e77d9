"""A folder of 500 files comes into the library through the window, which is killed in the middle; then one of them is used."""

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from film_files import put_film
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.operations.attachments import sweep
from socialroi_desktop.store.file.media import Media, sha256_of
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading
from workspaces import FILE, new_workspace

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "tests" / "support" / "library_window.py"
# Seconds of its own work for which the window may hear nobody; a machine that is busy takes twice as long as another.
HELD_UP = 0.5
PHOTOS, FILMS, MORE, LAST = 494, 6, 5, 40


def put_photos(folder: Path, count: int, seed: int) -> None:
    """Write photos of which none looks like another."""
    chance = random.Random(seed)
    folder.mkdir(exist_ok=True)
    for number in range(count):
        small = Image.frombytes("RGB", (16, 12), chance.randbytes(16 * 12 * 3))
        small.resize((320, 240), Image.Resampling.BICUBIC).save(
            folder / f"IMG_{seed}_{number:03d}.jpg", quality=80
        )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make the folder that is dropped, those that come later beside it, and an empty workspace."""
    dropped = tmp_path / "drop"
    put_photos(dropped, PHOTOS, 1)
    (dropped / "IMG_1_007.jpg").rename(dropped / "Kickflip w Łódź.jpg")
    for number in range(FILMS):
        put_film(dropped / f"clip{number}.mp4", seconds=1, size=(64 + 16 * number, 48))
    put_photos(tmp_path / "more", MORE, 2)
    put_photos(tmp_path / "last", LAST, 3)
    with new_workspace(tmp_path):
        return tmp_path


@contextmanager
def window(folder: Path, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, str(SCRIPT), arguments[0], str(folder / FILE)]
    paths = (str(ROOT), str(ROOT / "tests" / "support"))
    process = subprocess.Popen(
        [*command, *(str(folder / name) for name in arguments[1:])],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(paths)},
        cwd=ROOT,
    )
    with process:
        yield process
        process.kill()


def killed_when(folder: Path, what: dict[str, Any]) -> None:
    """Add the folder in a window that is killed as soon as it says something."""
    with window(folder, "add_and_tell", "drop") as process:
        assert process.stdout is not None
        assert any(json.loads(line) == what for line in process.stdout if line.startswith("{"))
        process.kill()


def kept_and_recorded(folder: Path) -> tuple[set[str], list[str]]:
    """Return the hashes of the files that are kept, and those that records tell."""
    with open_workspace(folder / FILE, read_only=True) as workspace:
        items = reading.listing(workspace, UgcItem)
        kept = {path.name for path in Media(workspace.path).all_kept()}
    return kept, [item.sha256 or "" for item in items]


# Runs the command line, and kills it the moment a function is called for the nth time.
DYING = """
import os, signal, sys
from pathlib import Path
from socialroi_desktop.cli import main
from socialroi_desktop.store.changes.writer import Writer

places = {"fsync": (os, "fsync"), "replace": (Path, "replace"), "insert": (Writer, "insert"), "stat": (Path, "stat")}
owner, name = places[sys.argv[1]]
left, run = int(sys.argv[2]), getattr(owner, name)


def dying(*told, **named):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return run(*told, **named)


setattr(owner, name, dying)
sys.exit(main(sys.argv[3:]))
"""


def whole_after(folder: Path, *, link: bool = False) -> None:
    """Every record has its file, here or where it is linked to; every file has its record, once it was swept."""
    kept, recorded = kept_and_recorded(folder)
    assert link or set(recorded) <= kept
    with open_workspace(folder / FILE) as workspace:
        sweep(workspace)
        assert all(sha256_of(path) == path.name for path in Media(workspace.path).all_kept())
    kept, recorded = kept_and_recorded(folder)
    assert kept == (set() if link else set(recorded))
    assert len(recorded) == len(set(recorded))


def test_an_adding_that_is_killed_leaves_the_library_whole_and_goes_on_next_time(folder: Path) -> None:
    killed_when(folder, {"taken": 230})
    kept, recorded = kept_and_recorded(folder)
    assert len(kept) >= 200
    assert recorded == []
    whole_after(folder)
    killed_when(folder, {"taken": 60})
    with window(folder, "journey", "drop", "more", "last") as process:
        assert process.stdout is not None
        told: dict[str, Any] = {}
        for line in process.stdout:
            told |= json.loads(line)
            assert told.get("longest", 0) < HELD_UP, line
        assert process.wait() == 0
    assert told["opened"] == []
    assert told["first"] == "495 new, 5 new that look like others"
    assert told["again"] == "5 new, 500 there already"
    # A file is refused only where its reader was killed twice, and comes in when it is added again.
    assert int(told["killed"].split()[0]) > LAST // 2
    assert told["used"] == {
        "titles": ["Kickflip w Łódź"], "rating": 4, "states": ["none", "asked", "granted"], "usable": True,
    }  # fmt: skip
    kept, recorded = kept_and_recorded(folder)
    assert set(recorded) == kept
    assert len(recorded) == PHOTOS + FILMS + MORE + LAST


@pytest.mark.parametrize("link", [False, True])
def test_the_command_line_may_be_killed_at_any_moment(tmp_path: Path, *, link: bool) -> None:
    put_photos(tmp_path / "drop", 30, 4)
    with new_workspace(tmp_path):
        pass
    arguments = ["ugc", str(tmp_path / FILE), str(tmp_path / "drop"), "--json", *(["--link"] if link else [])]
    chance = random.Random(9)  # the same moments each time, no secret
    calls = ("stat", "insert") if link else ("fsync", "replace", "insert")
    for call in calls:
        command = [sys.executable, "-c", DYING, call, str(chance.randint(2, 29)), *arguments]
        died = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        assert died.returncode == -signal.SIGKILL, died.stderr
        whole_after(tmp_path, link=link)
        assert kept_and_recorded(tmp_path)[1] == []
    for verdict in ("new", "same"):
        done = subprocess.run(
            [sys.executable, "-m", "socialroi_desktop", *arguments], cwd=ROOT, capture_output=True, check=True
        )
        assert {row["verdict"] for row in json.loads(done.stdout)} == {verdict}
    whole_after(tmp_path, link=link)
    assert len(kept_and_recorded(tmp_path)[1]) == 30
