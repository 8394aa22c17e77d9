"""Whoever comes into a stage, or becomes another kind of partner, has it noted with the moment.

A step that is noted by hand moves the person as well, where it is the latest.

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
_LATEST = (
    "SELECT DISTINCT i.id, i.kind AS is_kind, i.next_action, i.next_action_on, l.id AS step, l.stage, l.kind, l.reason"
    " FROM stage_change s JOIN influencer i ON i.id = s.influencer_id JOIN stage_change l ON l.id ="
    " (SELECT n.id FROM stage_change n WHERE n.influencer_id = i.id ORDER BY n.changed_at DESC, n.id DESC LIMIT 1)"
    " WHERE s.id BETWEEN :first AND :last AND (l.stage, l.kind) IS NOT (i.stage, i.kind)"
)
_COLUMNS = ("influencer_id", "stage", "changed_at", "changed_on", "kind", "reason")


def follow_stages(change: Following) -> None:
    """Note the stage and kind of each person for whom either is another one now, and follow what was noted by hand."""
    _follow_steps(change)
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


def _follow_steps(change: Following) -> None:
    """Bring people to the stage of their latest step; steps that only went over to somebody else move nobody."""
    told = change.touched.columns["stage_change"]
    if "influencer_id" in told or not change.touched.concerns(
        "stage_change", ("stage", "kind", "changed_at")
    ):
        return
    for row in change.rows(_LATEST, "stage_change"):
        kind = row["kind"] or row["is_kind"]
        moved = {"stage": row["stage"], "kind": kind, "stage_reason": None}
        noted = {"kind": kind}
        if row["stage"] in ASIDE:
            moved["stage_reason"] = row["reason"]
        if row["stage"] == "declined" and (row["next_action"] or row["next_action_on"]):
            moved |= {"next_action": None, "next_action_on": None}
            noted["reason"] = _with_planned(row["reason"], row)
        change.writes.update("stage_change", row["step"], noted)
        change.writes.update("influencer", row["id"], moved)


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
    return _with_planned(reason, row)


def _with_planned(reason: str | None, row: sqlite3.Row) -> str:
    planned = " ".join(filter(None, (row["next_action_on"], row["next_action"])))
    return f"{reason} ({planned})" if reason else f"({planned})"
