"""Files of released schemas are brought up to date with everything that is in them, after a copy was made."""

import sqlite3
from contextlib import closing
from pathlib import Path

from socialroi_desktop.store.file import version
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading

_MIGRATED = """
CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT);
CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name ON _sqlite_migrations (migration_set, name);
INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('socialroi', '0001_first');
INSERT INTO settings (id, name, currency, timezone, week_start) VALUES (1, 'Old', 'USD', 'Europe/Warsaw', '0');
INSERT INTO "order" (source, number, ordered_at, ordered_on, currency, gross_sales, refunds)
    VALUES ('shop', '#1', '2026-07-02T10:00:00Z', '2026-07-02', 'USD', 500, 200);
INSERT INTO post (channel, external_id, published_at, published_on, views)
    VALUES ('instagram', 'a', '2026-07-02T10:00:00Z', '2026-07-02', 90);
INSERT INTO influencer (name, handle) VALUES ('Jo', 'jo');
INSERT INTO order_day_stale (day) VALUES ('2026-07-02');
"""


def in_order(schema: Path) -> str:
    """Return the kept schema with its tables first: it is sorted by kind, and an index needs its table."""
    statements, held = [], ""
    for line in schema.read_text("utf-8").splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            statements.append(held)
            held = ""
    return "".join(sorted(statements, key=lambda text: not text.startswith("CREATE TABLE")))


def old_file(folder: Path, schema: Path) -> Path:
    path = folder / "old.socialroi"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(in_order(schema) + _MIGRATED)
        connection.execute(f"PRAGMA application_id = {version.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
    return path


def test_a_file_of_the_first_schema_keeps_its_rows(tmp_path: Path, fixtures_dir: Path) -> None:
    path = old_file(tmp_path, fixtures_dir / "schema_0001.sql")
    with open_workspace(path) as workspace:
        connection = workspace.connection()
        assert connection.execute("PRAGMA user_version").fetchone()[0] == version.SCHEMA_VERSION
        order, post, person = (
            reading.page(workspace, reading.RowQuery(entity), 0, 1)[0]
            for entity in ("order", "post", "influencer")
        )
        assert (order.number, order.refunds) == ("#1", 200)  # type: ignore[attr-defined]  # it is an order
        assert (post.views, post.as_of) == (90, None)  # type: ignore[attr-defined]  # it is a post
        assert (person.name, person.followers) == ("Jo", None)  # type: ignore[attr-defined]  # it is an influencer
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert len(list(tmp_path.glob("old.before-update-*.socialroi"))) == 1


def test_the_updated_file_has_the_schema_of_a_new_one(tmp_path: Path, fixtures_dir: Path) -> None:
    def columns(connection: sqlite3.Connection) -> dict[str, set[str]]:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            table: {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
            for table in tables
            if not table.startswith(("_", "sqlite_"))
        }

    with open_workspace(old_file(tmp_path, fixtures_dir / "schema_0001.sql")) as workspace:
        updated = columns(workspace.connection())
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript(in_order(fixtures_dir / "schema_0003.sql"))
        assert updated == columns(fresh)
