"""The kept schemas of older files, so that they can be made again, for tests."""

import sqlite3
from contextlib import closing
from pathlib import Path

from socialroi_desktop.store.file import version
from socialroi_desktop.store.file.schema import names


def in_order(schema: Path) -> str:
    """Return the kept schema with its tables first: it is sorted by kind, and an index needs its table."""
    statements, held = [], ""
    for line in schema.read_text("utf-8").splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            statements.append(held)
            held = ""
    return "".join(sorted(statements, key=lambda text: not text.startswith("CREATE TABLE")))


_MIGRATED = """
CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT);
CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name ON _sqlite_migrations (migration_set, name);
INSERT INTO settings (id, name, currency, timezone, week_start) VALUES (1, 'Old', 'USD', 'Europe/Warsaw', '0');
INSERT INTO "order" (source, number, ordered_at, ordered_on, currency, gross_sales, refunds)
    VALUES ('shop', '#1', '2026-07-02T10:00:00Z', '2026-07-02', 'USD', 500, 200);
INSERT INTO post (channel, external_id, published_at, published_on, views)
    VALUES ('instagram', 'a', '2026-07-02T10:00:00Z', '2026-07-02', 90);
INSERT INTO influencer (name, handle) VALUES ('Jo', 'jo');
INSERT INTO order_day_stale (day) VALUES ('2026-07-02');
"""


KEPT = sorted((Path(__file__).parents[1] / "fixtures").glob("schema_*.sql"))


def old_file(folder: Path, schema: Path) -> Path:
    """Make a workspace of a kept schema with a few rows, as a version of that time left it."""
    path = folder / "old.socialroi"
    number = int(schema.stem.rpartition("_")[2])
    with closing(sqlite3.connect(path)) as connection:
        # As one change: a disk would be waited for after each statement of hundreds.
        connection.executescript(f"BEGIN;\n{in_order(schema)}{_MIGRATED}COMMIT;")
        connection.execute(f"PRAGMA application_id = {version.APPLICATION_ID}")
        applied = [("socialroi", name) for name in names()[:number]]
        connection.executemany("INSERT INTO _sqlite_migrations (migration_set, name) VALUES (?, ?)", applied)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.commit()
    return path
