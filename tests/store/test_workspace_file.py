import os
import sqlite3
import stat
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file import schema, version
from socialroi_desktop.store.file.locking import WriteLock
from socialroi_desktop.store.file.workspace import Workspace, back_up, create, open_workspace

SHOP = Settings(name="Shop", currency="USD", timezone="Europe/Warsaw", gross_margin=4000, hourly_rate=2500)


def new_workspace(folder: Path) -> Workspace:
    """Make it as a seller does, not from a copy as other tests do."""
    return create(folder / "shop.socialroi", SHOP)


def test_a_new_file_is_marked_private_and_strict(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        connection = workspace.connection()
        assert connection.execute("PRAGMA application_id").fetchone()[0] == version.APPLICATION_ID
        assert connection.execute("PRAGMA user_version").fetchone()[0] == version.SCHEMA_VERSION
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        loose = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
            " AND name NOT LIKE 'sqlite_%' AND name <> '_sqlite_migrations'"
        ).fetchall()
        assert loose == []
        assert workspace.settings() == replace(SHOP, id=1)
        if os.name == "posix":
            assert stat.S_IMODE(workspace.path.stat().st_mode) == 0o600


def test_the_version_counts_the_migrations() -> None:
    assert len(schema.MIGRATIONS._migrations) == version.SCHEMA_VERSION


def test_an_existing_file_is_never_written_over(tmp_path: Path) -> None:
    new_workspace(tmp_path).close()
    with pytest.raises(UserError, match="exists already"):
        new_workspace(tmp_path)


@pytest.mark.parametrize("content", [b"", b"Name,Total\n#1,5\n", b"SQLite format 3\0" + b"\0" * 200])
def test_other_files_are_no_workspace(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.socialroi"
    path.write_bytes(content)
    with pytest.raises(UserError, match="not a SocialROI workspace"):
        open_workspace(path)
    assert path.read_bytes() == content


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        open_workspace(tmp_path / "gone.socialroi")
    with pytest.raises(UserError, match="is a folder"):
        open_workspace(tmp_path)


def test_a_newer_file_is_left_untouched(tmp_path: Path) -> None:
    path = new_workspace(tmp_path).path
    new = sqlite3.connect(path)
    new.execute("PRAGMA journal_mode = DELETE")
    new.execute(f"PRAGMA user_version = {version.SCHEMA_VERSION + 1}")
    new.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="newer version"):
        open_workspace(path)
    assert path.read_bytes() == before


def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        path = workspace.path
    raw = bytearray(path.read_bytes())
    raw[100:4000] = b"\xff" * 3900
    path.write_bytes(raw)
    with pytest.raises(UserError, match="damaged"):
        open_workspace(path)


def test_a_second_program_cannot_write(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        code = (
            "import sys; from pathlib import Path; from socialroi_desktop.errors import UserError\n"
            "from socialroi_desktop.store.file.workspace import open_workspace\n"
            "try: open_workspace(Path(sys.argv[1])).close()\n"
            "except UserError as error: print(error); sys.exit(1)\n"
        )
        run = [sys.executable, "-c", code, str(workspace.path)]
        held = subprocess.run(run, capture_output=True, text=True, check=False)
        assert held.returncode == 1
        assert "open for writing in another window" in held.stdout
        with open_workspace(workspace.path, read_only=True) as reader:
            assert reader.settings().name == "Shop"
    assert subprocess.run(run, capture_output=True, check=False).returncode == 0


def test_commands_at_once_wait_for_each_other(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        path = workspace.path
    code = (
        "import sys, time; from pathlib import Path\n"
        "from socialroi_desktop.store.file.workspace import open_workspace\n"
        "with open_workspace(Path(sys.argv[1])):\n"
        "    print('begun', flush=True); sys.stdin.read()\n"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(path)], stdin=-1, stdout=-1, text=True) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "begun\n"
        with pytest.raises(UserError, match="open for writing in another window"):
            open_workspace(path, wait=0)
        threading.Timer(0.1, other.stdin.close).start()
        open_workspace(path).close()


def test_a_lock_on_a_file_that_was_deleted_meanwhile_is_none(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        path = workspace.path
    first = WriteLock(path)
    first.acquire(path)
    # Whoever let the file go is followed by one who makes it anew.
    path.with_name(path.name + "-lock").unlink()
    second = WriteLock(path)
    second.acquire(path)
    with pytest.raises(UserError):
        WriteLock(path).acquire(path)
    second.release()
    first.release()


def test_a_reader_cannot_change_anything(tmp_path: Path) -> None:
    from socialroi_desktop.domain.records import Campaign
    from socialroi_desktop.operations.records.editing import add_record

    with (
        new_workspace(tmp_path) as workspace,
        open_workspace(workspace.path, read_only=True) as reader,
        pytest.raises(UserError, match="reading only"),
    ):
        add_record(reader, record=Campaign(name="X"))


def test_a_backup_is_a_workspace(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        back_up(workspace.path, tmp_path / "copy.socialroi")
    with open_workspace(tmp_path / "copy.socialroi") as copy:
        assert copy.settings().name == "Shop"
    with pytest.raises(UserError, match="exists already"):
        back_up(workspace.path, tmp_path / "copy.socialroi")


def test_an_older_file_is_backed_up_before_it_is_updated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlite_utils.migrations import Migrations

    from socialroi_desktop.store.file import workspace as module

    path = new_workspace(tmp_path).path
    grown = Migrations("socialroi")
    for item in schema.MIGRATIONS._migrations:
        grown(name=item.name)(item.fn)
    grown(name="9999_test")(lambda db: db.execute("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"))
    monkeypatch.setattr(schema, "MIGRATIONS", grown)
    monkeypatch.setattr(module, "SCHEMA_VERSION", version.SCHEMA_VERSION + 1)
    (tmp_path / "shop.socialroi-lock").unlink(missing_ok=True)
    with open_workspace(path) as workspace:
        assert workspace.connection().execute("SELECT count(*) FROM later").fetchone()[0] == 0
    kept = list(tmp_path.glob("shop.before-update-*.socialroi"))
    assert len(kept) == 1


def test_a_workspace_cannot_be_made_in_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be made here"):
        create(tmp_path / "nowhere" / "x.socialroi", Settings(name="X"))
