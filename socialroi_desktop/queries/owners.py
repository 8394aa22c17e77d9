"""The record that one is a part of. Knows nothing of where an owner is shown."""

from socialroi_desktop.domain.parts import owner_entity
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def owner_of(workspace: Workspace, entity: str, row_id: int) -> tuple[str, int] | None:
    """Return entity and id of the record that one is a part of; None for one that stands alone or is gone."""
    kind = RECORDS.get(entity)
    part = reading.get(workspace, kind, row_id) if kind is not None and kind.part_of else None
    owner = getattr(part, type(part).part_of) if part is not None else None
    return None if part is None or owner is None else (owner_entity(type(part)), int(owner))
