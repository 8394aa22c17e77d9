"""What is due of tactics: those done once on their day, those that repeat as long as their day or week is not full."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.tactics import ONCE
from socialroi_desktop.queries.due.source import REASON, TODAY, DueSource, Finding, Stage
from socialroi_desktop.queries.tactics.standing import tactic_states
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.due_rows import DueRow

_AREA = "plan"
_SERVES = N_("for the goal “{goal}”")
# The part of the day's work by what a tactic, else its goal, is to bring about; reach, followers and all else is influence.
_STAGES: Mapping[str, Stage] = MappingProxyType(
    {
        "insight": Stage.LISTEN,
        "engagement": Stage.LISTEN,
        "listening": Stage.LISTEN,
        "partners": Stage.NETWORK,
        "influencers": Stage.NETWORK,
        "networking": Stage.NETWORK,
        "leads": Stage.SELL,
        "sales": Stage.SELL,
        "selling": Stage.SELL,
    }
)


def _due(*, repeats: bool, counted: bool) -> Finding:
    def found(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
        for state in tactic_states(workspace, today):
            tactic, due = state.tactic, state.due
            several = state.tally.wanted > 1
            if due is None or due > until or (tactic.repeat != ONCE) is not repeats or several is not counted:
                continue
            words = {"what": tactic.name, "done": str(state.tally.now), "of": str(state.tally.wanted)}
            goal = state.goal
            yield DueRow(
                tactic.id or 0,
                due.isoformat(),
                words,
                minutes=tactic.minutes,
                stage=_STAGES.get(tactic.objective or (goal.kind if goal else ""), Stage.INFLUENCE),
                why=Problem(_SERVES, {"goal": goal.name}) if goal else None,
            )

    return found


TACTICS: tuple[DueSource, ...] = (
    DueSource(
        "tactic", _AREA, "tactic", _due(repeats=False, counted=False), N_("Tactic: {what}"),
        day_field="due_on", done={"state": "done", "done_on": TODAY},
        dropped={"state": "dropped", "reason": REASON}, owner="owner",
        stage=Stage.INFLUENCE, why=N_("serves no goal yet"),
    ),
    DueSource(
        "tactic_count", _AREA, "tactic", _due(repeats=False, counted=True),
        N_("Tactic: {what}, {done} of {of}"),
        day_field="due_on", dropped={"state": "dropped", "reason": REASON}, counts=True, owner="owner",
        stage=Stage.INFLUENCE, why=N_("serves no goal yet"),
    ),
    DueSource(
        "tactic_again", _AREA, "tactic", _due(repeats=True, counted=False), N_("Tactic: {what}"), counts=True,
        owner="owner",
        stage=Stage.INFLUENCE, why=N_("serves no goal yet"),
    ),
    DueSource(
        "tactic_count_again", _AREA, "tactic", _due(repeats=True, counted=True),
        N_("Tactic: {what}, {done} of {of}"), counts=True, owner="owner",
        stage=Stage.INFLUENCE, why=N_("serves no goal yet"),
    ),
)  # fmt: skip
