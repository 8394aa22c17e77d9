"""What the disk prevents is said in a sentence, and nothing of the change stays."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.sums.evidence import integrity_problems
from workspaces import dump, new_workspace

resource = pytest.importorskip("resource", reason="only Unix limits the size of files")

LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
from socialroi_desktop.cli import main
sys.exit(main(sys.argv[2:]))
"""


def limited(limit: int, *words: str) -> "subprocess.CompletedProcess[str]":
    run = [sys.executable, "-c", LIMITED, str(limit), *words]
    return subprocess.run(run, capture_output=True, text=True, check=False)


def test_a_full_disk_keeps_nothing_of_an_import(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        add_record(workspace, record=Campaign(name="Summer"))
        before, path = dump(workspace), workspace.path
    costs = tmp_path / "costs.csv"
    rows = "".join(f"2026-07-{1 + n % 28:02d},tool,{n}.50,USD,Row number {n}\n" for n in range(20_000))
    costs.write_text("Date,Kind,Amount,Currency,Note\n" + rows, "utf-8")
    done = limited(600_000, "import", str(path), str(costs))
    assert done.returncode == 1, done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    with open_workspace(path) as again:
        assert dump(again) == before
        assert integrity_problems(again) == []


def test_a_full_disk_leaves_no_half_backup_and_blames_the_disk(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        path = workspace.path
    done = limited(40_000, "backup", str(path), str(tmp_path / "copy.socialroi"))
    assert done.returncode == 1
    assert "copy.socialroi" in done.stderr
    assert "damaged" not in done.stderr
    assert not (tmp_path / "copy.socialroi").exists()


def test_a_full_disk_leaves_no_half_workspace(tmp_path: Path) -> None:
    done = limited(20_000, "new", str(tmp_path / "shop.socialroi"))
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert [item.name for item in tmp_path.iterdir() if "-lock" not in item.name] == []


@pytest.mark.parametrize(
    "harm", ["DROP TABLE cost", "DELETE FROM settings", "UPDATE settings SET timezone = 'Mars/X'"]
)
def test_a_workspace_that_lacks_something_is_not_called_sound(tmp_path: Path, harm: str) -> None:
    with new_workspace(tmp_path) as workspace:
        workspace.connection().execute(harm)
        assert integrity_problems(workspace)


def test_what_is_printed_stays_json_when_nothing_is_wrong(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        path = workspace.path
    done = limited(10**9, "figures", str(path), "--metric", "orders", "--json")
    assert json.loads(done.stdout)[0]["value"] is None


def test_a_full_disk_leaves_no_half_backup_of_kept_files(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        media = Media(workspace.path)
        for name in ("small", "large"):
            (tmp_path / name).write_bytes(name.encode() * (1 if name == "small" else 400_000))
            media.take_in(tmp_path / name)
    # Another disk: files cannot be the same under two names there.
    no_links = (
        "import os\nos.link = lambda *_: (_ for _ in ()).throw(OSError(18, 'another disk'))\n" + LIMITED
    )
    run = [
        sys.executable,
        "-c",
        no_links,
        "1500000",
        "backup",
        str(workspace.path),
        str(tmp_path / "copy.socialroi"),
    ]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "The disk is full" in done.stderr
    assert not (tmp_path / "copy.socialroi").exists()
    assert not (tmp_path / "copy.media").exists()
