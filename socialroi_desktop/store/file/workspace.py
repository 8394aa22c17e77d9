"""A workspace file: made, opened, brought up to date, handed out as connections.

Knows how a file is opened safely; what is read and written is told by the other modules of the package.
"""

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import ReadOnlyError, UserError
from socialroi_desktop.store.file.codec import listed, record_of, values_of
from socialroi_desktop.store.file.connecting import connect, in_memory, remove_files, told_plainly
from socialroi_desktop.store.file.locking import WriteLock
from socialroi_desktop.store.file.private_copy import PrivateCopy, cannot_be_read_there
from socialroi_desktop.store.file.version import APPLICATION_ID, SCHEMA_VERSION

SUFFIX = ".socialroi"
# Seconds a command waits for another one to end.
WAIT = 2.0
T = TypeVar("T")


class Workspace:
    """An open workspace. Every thread gets its own connection; only one process may hold it for writing.

    With `copy` the rows are read there, while `path` stays the workspace that was opened.
    """

    def __init__(self, path: Path, lock: WriteLock | None, copy: PrivateCopy | None = None) -> None:
        self.path = path
        self._lock = lock
        self._copy = copy
        self._local = threading.local()
        self._connections: list[sqlite3.Connection] = []
        self._keeper: sqlite3.Connection | None = None
        self._guard = threading.Lock()

    @property
    def writable(self) -> bool:
        """Whether this process holds the right to write."""
        return self._lock is not None

    @property
    def is_copied(self) -> bool:
        """Whether the rows are read from a copy, as the file could not be read where it lies or is of an older version."""
        return self._copy is not None

    def connection(self) -> sqlite3.Connection:
        """Return this thread's connection, made on first use."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            file = self.path if self._copy is None else self._copy.path
            connection = connect(file, read_only=not self.writable)
            self._local.connection = connection
            with self._guard:
                self._connections.append(connection)
        return connection

    def keeping(self) -> sqlite3.Connection | None:
        """Return a connection that may write what only follows from rows; None where the file cannot be written.

        A reader has one beside its own: what it writes there is no change, and SQLite keeps it apart from those of others.
        """
        if self.writable:
            return self.connection()
        if self._copy is not None or not all(
            os.access(path, os.W_OK) for path in (self.path, self.path.parent)
        ):
            return None
        with self._guard:
            if self._keeper is None:
                self._keeper = connect(self.path, read_only=False)
            return self._keeper

    def settings(self) -> Settings:
        """Return the workspace's settings."""
        return self.kept(_settings)

    def kept(self, read: Callable[["Workspace"], T]) -> T:
        """Return what `read` gave this thread, read anew once anything was written by whomever and during a change."""
        version = self._version()
        if version is None:
            return read(self)
        found: dict[object, tuple[object, Any]] | None = getattr(self._local, "kept", None)
        if found is None:
            found = self._local.kept = {}
        if read not in found or found[read][0] != version:
            found[read] = version, read(self)
        value: T = found[read][1]
        return value

    def _version(self) -> tuple[int, int] | None:
        """Tell the rows of now from those before any change, by this connection or another; None in the midst of one."""
        connection = self.connection()
        if connection.in_transaction:
            return None
        (others,) = connection.execute("PRAGMA data_version").fetchone()
        return connection.total_changes, others

    def interrupt(self) -> None:
        """Break off what any thread asks or writes just now; nothing of a change that was under way is kept."""
        with self._guard:
            for connection in (*self._connections, *filter(None, (self._keeper,))):
                connection.interrupt()

    def close(self) -> None:
        """Close all connections and give the lock back."""
        with self._guard:
            for connection in self._connections:
                connection.close()
            self._connections.clear()
            # The last to go: it tidies up the files beside the workspace, which a reader cannot.
            if self._keeper is not None:
                self._keeper.close()
                self._keeper = None
        self._local = threading.local()
        if self._copy is not None:
            self._copy.remove()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _settings(workspace: Workspace) -> Settings:
    return settings_of(workspace.connection())


def settings_of(connection: sqlite3.Connection) -> Settings:
    """Return the settings as a connection sees them, in the midst of a change as well."""
    return record_of(Settings, connection.execute("SELECT * FROM settings").fetchone())


def create(path: Path, settings: Settings) -> Workspace:
    """Make a new workspace file with permission 0600; UserError when the file exists or cannot be made."""
    _make_private(path, "“{file}” exists already; choose another name or open it.")
    lock = WriteLock(path)
    lock.acquire(path)
    try:
        with told_plainly(path):
            _fill(path, settings)
    except BaseException:
        lock.release()
        remove_files(path)
        raise
    return Workspace(path, lock)


def _fill(path: Path, settings: Settings) -> None:
    from socialroi_desktop.store.file.migrating import empty_workspace

    with closing(connect(path, read_only=False)) as connection:
        with closing(in_memory()) as empty:
            empty.deserialize(empty_workspace())
            empty.backup(connection)
        values = values_of(settings)
        marks = ", ".join("?" * len(values))
        connection.execute(
            f"INSERT INTO settings (id, {listed(list(values))}) VALUES (1, {marks})",
            tuple(values.values()),
        )


def open_workspace(path: Path, *, read_only: bool = False, wait: float = WAIT) -> Workspace:
    """Open a workspace; UserError when it is missing, no workspace, damaged, newer, or still held by another after `wait` s.

    ReadOnlyError where it could only be opened `read_only`. What cannot be read as it lies there is read from a copy.
    """
    _check_is_workspace(path)
    if read_only:
        return Workspace(path, None, None if _can_be_read(path) else _up_to_date_copy(path))
    if not os.access(path, os.W_OK):
        raise ReadOnlyError(
            "“{file}” may only be read; copy it to a folder of your own to change it.", file=path.name
        )
    lock = WriteLock(path)
    lock.acquire(path, wait=wait)
    try:
        _bring_up_to_date(path)
    except BaseException:
        lock.release()
        raise
    return Workspace(path, lock)


def _can_be_read(path: Path) -> bool:
    """Tell whether a reader finds all that was written, in the schema of this version."""
    with told_plainly(path):
        try:
            with closing(connect(path, read_only=True)) as connection:
                return _version(connection) == SCHEMA_VERSION
        except sqlite3.OperationalError as error:
            if not cannot_be_read_there(error):
                raise
    return False


def _version(connection: sqlite3.Connection) -> int:
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _up_to_date_copy(path: Path) -> PrivateCopy:
    from socialroi_desktop.store.file.migrating import migrate

    copy = PrivateCopy(path)
    try:
        with closing(connect(copy.path, read_only=False)) as connection:
            migrate(connection)
    except BaseException:
        copy.remove()
        raise
    return copy


def _make_private(path: Path, taken: str) -> None:
    """Make an empty file that only its owner may read; `taken` is what to say when there is one already."""
    from socialroi_desktop.store.file.own_files import called, must_not_be_ours

    if not os.path.lexists(path):
        must_not_be_ours(path)
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise UserError(taken, file=called(path)) from None
    except OSError as error:
        raise UserError(
            "“{file}” cannot be made here: {reason}.", file=path.name, reason=error.strerror
        ) from None


def _check_is_workspace(path: Path) -> None:
    if os.path.isdir(path):  # noqa: PTH112  # Path.is_dir raises on a name that is too long
        raise UserError("“{file}” is a folder; choose a {suffix} file.", file=path.name, suffix=SUFFIX)
    if not os.path.exists(path):  # noqa: PTH110  # as above
        raise UserError("“{file}” does not exist; check the name or make a new workspace.", file=str(path))
    try:
        with path.open("rb") as handle:
            head = handle.read(100)
    except OSError as error:
        raise UserError("“{file}” cannot be read: {reason}.", file=path.name, reason=error.strerror) from None
    if head[:16] != b"SQLite format 3\0" or int.from_bytes(head[68:72]) != APPLICATION_ID:
        raise UserError(
            "“{file}” is not a SocialROI workspace; to bring its rows in, import it into one.", file=path.name
        )
    version = int.from_bytes(head[60:64])
    if version > SCHEMA_VERSION:
        raise UserError(
            "“{file}” was made by a newer version of SocialROI Desktop and is left untouched; update the app to open it.",
            file=path.name,
        )


def _bring_up_to_date(path: Path) -> None:
    with told_plainly(path), closing(connect(path, read_only=False)) as connection:
        version = _version(connection)
    if version == SCHEMA_VERSION:
        return
    from socialroi_desktop.store.file.migrating import migrate

    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    back_up(path, path.with_name(f"{path.stem}.before-update-{stamp}{SUFFIX}"))
    with closing(connect(path, read_only=False)) as connection:
        migrate(connection)


def back_up(source: Path, target: Path) -> None:
    """Copy a workspace with its kept files and verify the copy; UserError, with nothing left, when it cannot be made."""
    from socialroi_desktop.store.file.media import Media

    _make_private(target, "“{file}” exists already; choose another name for the backup.")
    try:
        with told_plainly(target), closing(sqlite3.connect(target)) as copy:
            with closing(connect(source, read_only=True)) as origin:
                origin.backup(copy)
            sound = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        Media(source).copy_to(Media(target))
    except BaseException:
        remove_files(target)
        raise
    if not sound:
        raise UserError(
            "The backup “{file}” is not sound; check the disk before you go on.", file=target.name
        )
