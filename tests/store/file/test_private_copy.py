"""A workspace is read as it was left: by a killed program, by an older version, in a folder where nothing can be made."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from older_files import KEPT, old_file
from socialroi_desktop.cli import main
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file import version
from socialroi_desktop.store.file.workspace import open_workspace

_WRITES = """
import sys
from pathlib import Path
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.file.workspace import create, open_workspace
path = Path(sys.argv[1])
workspace = open_workspace(path) if path.exists() else create(path, Settings(name="Shop", currency="USD", timezone="UTC"))
add_record(workspace, record=Campaign(name="Summer"))
print("written", flush=True)
sys.stdin.read()
"""


def kill_writer(path: Path) -> None:
    """Let a program write to a workspace and kill it before anything of that is in the file itself."""
    with subprocess.Popen(
        [sys.executable, "-c", _WRITES, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "written\n"
        program.kill()
    assert path.with_name(path.name + "-wal").stat().st_size > 0


@pytest.fixture
def left(tmp_path: Path) -> Path:
    path = tmp_path / "shop.socialroi"
    kill_writer(path)
    return path


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give copies a folder of their own; nothing may be left in it."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


def bytes_of(path: Path) -> dict[str, bytes]:
    return {end: path.with_name(path.name + end).read_bytes() for end in ("", "-wal")}


def listed(path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    assert main(["list", str(path), "campaign", "--json"]) == 0
    return [row["name"] for row in json.loads(capsys.readouterr().out)]


def test_what_a_killed_program_wrote_is_read(left: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = bytes_of(left)
    assert listed(left, capsys) == ["Summer"]
    assert main(["figures", str(left), "--metric", "orders"]) == 0
    assert bytes_of(left) == before


def test_it_is_read_where_the_file_that_readers_share_cannot_be_made(
    left: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = left.with_name(left.name + "-shm")
    shared.unlink(missing_ok=True)
    # A folder keeps even an administrator from making a file of that name.
    shared.mkdir()
    before = bytes_of(left)
    assert listed(left, capsys) == ["Summer"]
    assert bytes_of(left) == before


@pytest.mark.parametrize("schema", KEPT[:-1], ids=lambda path: path.stem)
def test_a_file_of_an_older_version_is_read_and_stays_as_it_is(
    tmp_path: Path, schema: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = old_file(tmp_path, schema)
    before = path.read_bytes()
    assert main(["list", str(path), "order", "--json"]) == 0
    assert [row["number"] for row in json.loads(capsys.readouterr().out)] == ["#1"]
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.before-update-*"))


def test_what_is_open_as_a_copy_still_knows_its_own_path_and_cannot_be_written(tmp_path: Path) -> None:
    path = old_file(tmp_path, KEPT[0])
    with open_workspace(path, read_only=True) as workspace:
        assert (workspace.path, workspace.writable) == (path, False)
        assert workspace.connection().execute("PRAGMA user_version").fetchone()[0] == version.SCHEMA_VERSION


def test_a_damaged_file_is_told_as_one(left: Path) -> None:
    left.with_name(left.name + "-wal").unlink()
    left.with_name(left.name + "-shm").unlink(missing_ok=True)
    content = bytearray(left.read_bytes())
    content[100:5000] = b"\xff" * 4900
    left.write_bytes(content)
    with pytest.raises(UserError, match="damaged"):
        open_workspace(left, read_only=True)
