"""The tables of a workspace brought to this version. Knows neither where the file is nor who may write it."""

import sqlite3
from contextlib import closing
from functools import cache

from socialroi_desktop.store.file.connecting import in_memory
from socialroi_desktop.store.file.version import APPLICATION_ID, SCHEMA_VERSION


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a workspace of any older version, or of none, to this one."""
    import sqlite_utils

    from socialroi_desktop.store.file.schema import MIGRATIONS
    from socialroi_desktop.store.file.told_channels import tell_channels

    tell_channels(connection)
    MIGRATIONS.apply(sqlite_utils.Database(connection))
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


@cache
def empty_workspace() -> bytes:
    """Return a workspace without settings: the many migrations that lead to it are run once a process."""
    with closing(in_memory()) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(connection)
        return connection.serialize()
