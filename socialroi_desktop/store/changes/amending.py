"""What turns out to belong to a change right after it, written as part of it. Knows no table."""

from collections.abc import Iterator
from contextlib import contextmanager

from socialroi_desktop.store.changes.writer import Writer, finish
from socialroi_desktop.store.file.connecting import transaction
from socialroi_desktop.store.file.workspace import Workspace


@contextmanager
def amend(workspace: Workspace) -> Iterator[Writer]:
    """Write what belongs to the change that was done last, and is taken back and done again with it."""
    connection = workspace.connection()
    with transaction(connection, workspace.path):
        last = connection.execute("SELECT max(id) FROM operation WHERE state = 'done'").fetchone()[0]
        writer = Writer(connection, int(last))
        yield writer
        if writer.entities:
            finish(connection, writer)
