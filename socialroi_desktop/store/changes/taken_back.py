"""The imports that were taken back and can be brought back: told by the removals in the change log.

Only reads; what a removal notes under `batch` and a bringing back under `removal` ties them together.
"""

from dataclasses import dataclass

from socialroi_desktop.store.changes.batches import Batch, batch, batch_of
from socialroi_desktop.store.changes.images import rows_of_change
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An import taken back by the operation `removal_id` at `at`; it `stands` where rows edited since were kept."""

    batch: Batch
    removal_id: int
    at: str
    stands: bool


def taken_back(workspace: Workspace) -> list[TakenBack]:
    """Return the imports taken back and not brought back since, the last one first."""
    connection = workspace.connection()
    # The sign before the id lets SQLite look into the small index first, not through all operations in order.
    removals = connection.execute(
        "SELECT o.id, o.at, o.takes_back FROM operation o WHERE o.takes_back IS NOT NULL AND o.state = 'done'"
        " AND NOT EXISTS (SELECT 1 FROM operation b WHERE b.brings_back = o.id AND b.state = 'done') ORDER BY +o.id DESC"
    ).fetchall()
    found = [_told(workspace, *removal) for removal in removals]
    return [item for item in found if item is not None]


def _told(workspace: Workspace, removal_id: int, at: str, batch_id: int) -> TakenBack | None:
    connection = workspace.connection()
    head = connection.execute(
        "SELECT id FROM change WHERE operation_id = ? AND entity = 'import_batch' AND action = 'delete'",
        (removal_id,),
    ).fetchone()
    if head is None:
        standing = batch(workspace, batch_id)
        return None if standing is None else TakenBack(standing, removal_id, at, stands=True)
    images = {row["id"]: row for row in rows_of_change(connection, head["id"])}
    return TakenBack(batch_of(images[batch_id]), removal_id, at, stands=False)
