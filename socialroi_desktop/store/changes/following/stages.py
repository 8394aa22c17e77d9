"""Whoever comes into a stage, or becomes another kind of partner, has it noted with the moment.

A reason belongs to standing aside: it is noted with the step, and forgotten by the person who goes on. With whoever declined, or
was declined, nothing is to be done next: what was planned goes into the note of the step.
"""

import sqlite3

from socialroi_desktop.domain.records.people import ASIDE
from socialroi_desktop.store.changes.following.following import Following

_MOVED = (
    "SELECT i.id, i.stage, i.kind, i.stage_reason, i.next_action, i.next_action_on,"
    " EXISTS (SELECT 1 FROM stage_change b WHERE b.influencer_id = i.id) AS stood"
    " FROM influencer i WHERE i.id BETWEEN :first AND :last"
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
                _reason(change, row),
            )
            for row in moved
        ],
    )  # fmt: skip
    for row in moved:
        if row["stage_reason"] and row["stage"] not in ASIDE:
            change.writes.update("influencer", row["id"], {"stage_reason": None})
        if _lets_go(change, row):
            change.writes.update("influencer", row["id"], {"next_action": None, "next_action_on": None})


def _lets_go(change: Following, row: sqlite3.Row) -> bool:
    """Tell whether somebody is declined now who had something planned; what is told in the same change stays."""
    planned = row["next_action"] or row["next_action_on"]
    told = {"next_action", "next_action_on"} & change.touched.columns["influencer"]
    return bool(planned and row["stage"] == "declined" and row["stood"] and not told)


def _reason(change: Following, row: sqlite3.Row) -> str | None:
    if row["stage"] not in ASIDE:
        return None
    reason: str | None = row["stage_reason"]
    if not _lets_go(change, row):
        return reason
    planned = " ".join(filter(None, (row["next_action_on"], row["next_action"])))
    return f"{reason} ({planned})" if reason else f"({planned})"
