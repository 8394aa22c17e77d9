"""The imports that were taken back and can be brought back: told by the removals in the change log.

Only reads; what a removal notes under `batch` and a bringing back under `removal` ties them together.
"""

import json
from dataclasses import dataclass

from socialroi_desktop.store.changes.batches import Batch, batch, batch_of
from socialroi_desktop.store.changes.bringing_back import rows_of_change
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
    rows = connection.execute(
        "SELECT id, at, details FROM operation WHERE state = 'done'"
        " AND (details LIKE '%\"batch\":%' OR details LIKE '%\"removal\":%') ORDER BY id DESC"
    ).fetchall()
    noted = [(row["id"], row["at"], json.loads(row["details"])) for row in rows]
    over = {details.get("removal") for _, _, details in noted}
    removals = [
        (removal_id, at, details["batch"])
        for removal_id, at, details in noted
        if "batch" in details and removal_id not in over
    ]
    found = [_told(workspace, removal_id, at, batch_id) for removal_id, at, batch_id in removals]
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
