"""What is left of deleted rows in the file and the log beside it is written over; copies made before are named.

Knows bytes and file names, no rows.
"""

import sqlite3
from pathlib import Path

from socialroi_desktop.store.file.workspace import SUFFIX, Workspace

_COPIES = (".before-update-", ".backup-")


def overwrite_freed(workspace: Workspace) -> bool:
    """Rebuild the file and empty its log; False when somebody reads on, so that old pages may remain for now."""
    connection = workspace.connection()
    try:
        _checkpoint(connection)
        connection.execute("VACUUM")
        return _checkpoint(connection)
    except sqlite3.OperationalError:
        # Locked by a reader, or no room to rebuild: what was erased is gone from the rows all the same.
        return False


def _checkpoint(connection: sqlite3.Connection) -> bool:
    return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]


def copies_beside(path: Path) -> tuple[str, ...]:
    """Return the names of the backups of a workspace in its folder."""
    names = (each.name for each in path.parent.iterdir() if each.suffix == SUFFIX)
    return tuple(
        sorted(name for name in names if name.startswith(tuple(path.stem + mark for mark in _COPIES)))
    )
