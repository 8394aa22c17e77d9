"""What is due of tactics: those done once on their day, those that repeat as long as their day or week is not full."""

from collections.abc import Iterable
from datetime import date

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.records.tactics import ONCE
from socialroi_desktop.queries.due.source import REASON, TODAY, DueSource, Finding
from socialroi_desktop.queries.tactics.standing import tactic_states
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.due_rows import DueRow

_AREA = "plan"


def _due(*, repeats: bool, counted: bool) -> Finding:
    def found(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
        for state in tactic_states(workspace, today):
            tactic, due = state.tactic, state.due
            several = state.tally.wanted > 1
            if due is None or due > until or (tactic.repeat != ONCE) is not repeats or several is not counted:
                continue
            words = {"what": tactic.name, "done": str(state.tally.now), "of": str(state.tally.wanted)}
            yield DueRow(tactic.id or 0, due.isoformat(), words)

    return found


TACTICS: tuple[DueSource, ...] = (
    DueSource(
        "tactic", _AREA, "tactic", _due(repeats=False, counted=False), N_("Tactic: {what}"),
        day_field="due_on", done={"state": "done", "done_on": TODAY},
        dropped={"state": "dropped", "reason": REASON}, owner="owner",
    ),
    DueSource(
        "tactic_count", _AREA, "tactic", _due(repeats=False, counted=True),
        N_("Tactic: {what}, {done} of {of}"),
        day_field="due_on", dropped={"state": "dropped", "reason": REASON}, counts=True, owner="owner",
    ),
    DueSource(
        "tactic_again", _AREA, "tactic", _due(repeats=True, counted=False), N_("Tactic: {what}"), counts=True,
        owner="owner",
    ),
    DueSource(
        "tactic_count_again", _AREA, "tactic", _due(repeats=True, counted=True),
        N_("Tactic: {what}, {done} of {of}"), counts=True, owner="owner",
    ),
)  # fmt: skip
