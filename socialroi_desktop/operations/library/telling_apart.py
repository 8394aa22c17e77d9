"""Pieces that look alike: those that are one become one, those that are several are remembered as such."""

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import NotAlike, UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.merging import granted_uses, with_lost_uses
from socialroi_desktop.operations.records.merging import compare_records, merge_into
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import pairs_apart


def keep_apart(workspace: Workspace, *, ids: Sequence[int]) -> Changed | None:
    """Remember that no two of some pieces are one; None where that is known of all. UserError when pieces are gone."""
    there = reading.those_there(workspace, UgcItem.entity, ids)
    if len(there) < 2:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    known = pairs_apart(workspace)
    pairs = [pair for pair in combinations(there, 2) if frozenset(pair) not in known]
    if not pairs:
        return None
    details = {"number": len(there), "records": UgcItem.entity}
    with change(workspace, "Keep pieces that look alike ({number})", **details) as writer:
        for one, other in pairs:
            writer.insert(NotAlike.entity, codec.values_of(NotAlike(ugc_item_id=one, other_id=other)))
    return Changed(
        "Kept pieces that look alike ({number}); they are not asked about again", details, writer.rows, there
    )


def keep_one(
    workspace: Workspace, *, keep_id: int, others: Sequence[int], progress: Progress = no_progress
) -> Changed:
    """Make one piece of several, as one change; UserError when one of them is gone.

    Of each use the stricter right stays; places, collections and what is known of one of them go along.
    """
    gone = [other for other in dict.fromkeys(others) if other != keep_id]
    if not gone:
        raise UserError("Choose two different rows to merge.")
    details = {"number": len(gone) + 1, "records": UgcItem.entity}
    granted = granted_uses(workspace, UgcItem.entity, (keep_id, *gone))
    with change(workspace, "Make one piece of those that look alike ({number})", **details) as writer:
        for count, drop_id in enumerate(gone):
            progress(count, len(gone))
            told: dict[str, Any] = {"entity": UgcItem.entity, "keep_id": keep_id, "drop_id": drop_id}
            better = compare_records(workspace, **told).proposed
            merge_into(workspace, writer, **told, taken=better)
    template = "Made one piece of those that look alike ({number}), with the stricter rights"
    changed = Changed(template, details, writer.rows, (keep_id,))
    return with_lost_uses(changed, granted - granted_uses(workspace, UgcItem.entity, (keep_id,)))
