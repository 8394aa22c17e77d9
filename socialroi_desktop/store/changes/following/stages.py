"""Whoever comes into a stage, or becomes another kind of partner, has it noted with the moment.

A reason belongs to standing aside: it is noted with the step, and forgotten by the person who goes on.
"""

from socialroi_desktop.domain.records.people import ASIDE
from socialroi_desktop.store.changes.following.following import Following

_MOVED = (
    "SELECT i.id, i.stage, i.kind, i.stage_reason FROM influencer i WHERE i.id BETWEEN :first AND :last"
    " AND i.stage IS NOT NULL AND (i.stage, i.kind) IS NOT (SELECT s.stage, s.kind FROM stage_change s"
    " WHERE s.influencer_id = i.id ORDER BY s.changed_at DESC, s.id DESC LIMIT 1)"
)
_COLUMNS = ("influencer_id", "stage", "changed_at", "changed_on", "kind", "reason")


def follow_stages(change: Following) -> None:
    """Note the stage and kind of each person for whom either is another one now."""
    if not change.touched.concerns("influencer", ("stage", "kind")):
        return
    moved = change.rows(_MOVED, "influencer")
    day = change.local_day(change.now)
    change.writes.insert_rows(
        "stage_change",
        _COLUMNS,
        [
            (
                row["id"], row["stage"], change.now, day, row["kind"],
                row["stage_reason"] if row["stage"] in ASIDE else None,
            )
            for row in moved
        ],
    )  # fmt: skip
    for row in moved:
        if row["stage_reason"] and row["stage"] not in ASIDE:
            change.writes.update("influencer", row["id"], {"stage_reason": None})
