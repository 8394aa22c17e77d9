"""Steps of undo that are one for the person who took them: what was added for a record goes with that record.

Knows the change log and nothing of what the rows mean.
"""

from collections.abc import Collection

from socialroi_desktop.store.file.connecting import transaction
from socialroi_desktop.store.file.workspace import Workspace


def join_additions(
    workspace: Workspace, added: Collection[tuple[str, int]], *, called_as_before: bool = False
) -> None:
    """Make one step of the last one and of those right before it that added some records, by kind and id.

    It has the words of the last, or those of the one before where it is `called_as_before`.
    """
    while added and len(steps := _last_two(workspace)) == 2 and _adds(workspace, steps[1], added):
        last, before = steps
        kept, other = (before, last) if called_as_before else (last, before)
        _join(workspace, kept, other)


def _last_two(workspace: Workspace) -> list[int]:
    """Return the last steps that undo would take back, the latest first."""
    query = "SELECT id FROM operation WHERE state = 'done' ORDER BY id DESC LIMIT 2"
    return [int(row[0]) for row in workspace.connection().execute(query)]


def _adds(workspace: Workspace, step: int, added: Collection[tuple[str, int]]) -> bool:
    query = (
        "SELECT 1 FROM change WHERE operation_id = ? AND action = 'insert' AND entity = ?"
        " AND ? BETWEEN first_id AND last_id"
    )
    connection = workspace.connection()
    return any(connection.execute(query, (step, *one)).fetchone() for one in added)


def _join(workspace: Workspace, kept: int, other: int) -> None:
    connection = workspace.connection()
    with transaction(connection, workspace.path):
        # Changes stand in the order of their own ids, so what came first is still done first and taken back last.
        connection.execute("UPDATE change SET operation_id = ? WHERE operation_id = ?", (kept, other))
        rows = connection.execute("SELECT entities FROM operation WHERE id IN (?, ?)", (kept, other))
        entities = " ".join(sorted({word for row in rows for word in row[0].split()}))
        connection.execute("UPDATE operation SET entities = ? WHERE id = ?", (entities, kept))
        connection.execute("DELETE FROM operation WHERE id = ?", (other,))
