"""Connections to a workspace file, and what SQLite could not do, told as something a person can mend.

Knows the file and its folder, not what is in it.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from socialroi_desktop.domain.folding import fold, ordered_words
from socialroi_desktop.errors import UserError

_TOLD = {
    "SQLITE_CONSTRAINT_FOREIGNKEY": "What a row of this change refers to has been deleted meanwhile; nothing was changed. "
    "Reload “{file}” and try again.",
    "SQLITE_FULL": "The disk is full: nothing of this change to “{file}” was kept. Make room and try again.",
    "SQLITE_IOERR": "“{file}” cannot be read or written now; check that the disk has room. Nothing was changed.",
    "SQLITE_READONLY": "“{file}” may only be read; copy it to a folder of your own to change it.",
    "SQLITE_CANTOPEN": "“{file}” cannot be opened here; check that you may write in its folder.",
    "SQLITE_BUSY": "“{file}” is being changed by another program; try again in a moment.",
    "SQLITE_CORRUPT": "“{file}” is damaged and cannot be opened; put back a backup from the folder beside it.",
    "SQLITE_NOTADB": "“{file}” is damaged and cannot be opened; put back a backup from the folder beside it.",
}

# Bound as it is. Without a word on it, Python looks for one at each None, which takes three times as long as a text.
sqlite3.register_adapter(type(None), lambda nothing: nothing)


@contextmanager
def told_plainly(file: Path) -> Iterator[None]:
    """Turn what the disk or another program prevents into a UserError; a mistake of ours stays one."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        code = next((code for code in _TOLD if name.startswith(code)), None)
        if code is None:
            raise
        raise UserError(_TOLD[code], file=file.name) from None


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open a connection in which every statement is its own transaction unless BEGIN says otherwise."""
    connection = sqlite3.connect(
        _address(path, read_only), uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
        return _prepared(connection)
    except BaseException:
        connection.close()
        raise


def in_memory() -> sqlite3.Connection:
    """Open a connection like the others to a workspace that is in no file and goes with it."""
    return _prepared(sqlite3.connect(":memory:", isolation_level=None))


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.row_factory = sqlite3.Row
    connection.create_function("folded", 1, _folded, deterministic=True)
    connection.create_function("ordered_words", 1, _ordered, deterministic=True)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA busy_timeout = 5000")
    connection.execute("PRAGMA cache_size = -65536")
    return connection


def _folded(value: object) -> str | None:
    return None if value is None else fold(str(value))


def _ordered(value: str | None) -> str | None:
    return None if value is None else ordered_words(value)


@contextmanager
def transaction(connection: sqlite3.Connection, file: Path) -> Iterator[None]:
    """All of it or nothing: references are checked at the end, and what the disk prevents is told plainly."""
    with told_plainly(file):
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            yield
            connection.execute("COMMIT")
        except BaseException:
            roll_back(connection)
            raise


@contextmanager
def one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """See the workspace as it is now, whatever another window writes meanwhile."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")


def roll_back(connection: sqlite3.Connection) -> None:
    """End a transaction without keeping it; SQLite may have done so itself when the disk failed."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def remove_files(path: Path) -> None:
    """Delete a workspace that was begun and not finished, with the files SQLite keeps beside it."""
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def _address(path: Path, read_only: bool) -> str:
    address = f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rw'}"
    wal = path.with_name(path.name + "-wal")
    # A reader needs the files beside a workspace; where they cannot be made and are not there, nobody writes it.
    alone = read_only and not os.access(path.resolve().parent, os.W_OK) and not wal.exists()
    return f"{address}&immutable=1" if alone else address
