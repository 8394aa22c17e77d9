"""The way from big goals to actions as a tree of plain nodes, for the page of a goal. Pure; knows no widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.domain.records.tactics import RUNNING as UNDER_WAY
from socialroi_desktop.metrics.methods.goals import currency_of, period_of
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.queries.tactics.board import TacticRow
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.goal_table import Bar, bar_of
from socialroi_desktop.viewmodels.plan.goal_tree import Below
from socialroi_desktop.viewmodels.plan.goal_words import done_words
from socialroi_desktop.viewmodels.plan.tactic_words import count_words, measured_words, standing_tag
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label


@dataclass(frozen=True, slots=True)
class PathNode:
    """A goal, the heading of its actions, or an action; `key` tells it from the others, `goal_id` is None of what is no goal.

    `until` is the last day of its data where they end before today.
    """

    key: str
    name: str
    kind: str = ""
    value: str = ""
    tone: Tone = Tone.PLAIN
    bar: Bar | None = None
    goal_id: int | None = None
    children: "tuple[PathNode, ...]" = ()
    until: date | None = None

    @property
    def spoken(self) -> str:
        """All of it in words."""
        told = ""
        if self.bar is not None and self.bar[1] is not None:
            done, due = formatting.percent(self.bar[0], 0), formatting.percent(self.bar[1], 0)
            told = done_words(done, due, self.until)
        return listed(part for part in (self.name, self.kind, self.value, told) if part)


def path_nodes(
    states: Sequence[GoalState],
    below: Mapping[int, Below],
    currency: str,
    today: date,
    *,
    actions: Mapping[int, Sequence[TacticRow]],
) -> tuple[PathNode, ...]:
    """Return the goals at the top with all below them; `actions` are the tactics to be shown, by id of their goal.

    One whose parent is not there stands at the top, as does one of a ring, which no goal may make.
    """
    ids = {state.goal.id for state in states}
    by_parent: dict[int | None, list[GoalState]] = {}
    for state in states:
        parent = state.goal.parent_id if state.goal.parent_id in ids else None
        by_parent.setdefault(parent, []).append(state)
    put: set[int] = set()

    def node(state: GoalState) -> PathNode:
        goal_id = state.goal.id or 0
        put.add(goal_id)
        goals = tuple(node(child) for child in by_parent.get(goal_id, []) if child.goal.id not in put)
        made = actions.get(goal_id, ())
        return _goal(state, below, currency, today, (*_actions(goal_id, made, today), *goals))

    top = [node(state) for state in by_parent.get(None, [])]
    top += [node(state) for state in states if state.goal.id not in put]
    return tuple(top)


def _goal(
    state: GoalState, below: Mapping[int, Below], currency: str, today: date, children: tuple[PathNode, ...]
) -> PathNode:
    goal, currency = state.goal, currency_of(state.goal, currency)
    rolled = below.get(goal.id or 0)
    bar = bar_of(state, rolled)
    period = period_of(goal.start, goal.end)
    if period is not None and today < period.start:
        value, tone = translate("GoalPage", "not begun"), Tone.MUTED
    elif goal.metric:
        value, tone = write_amount(state.progress.current, goal.metric, currency), Tone.PLAIN
    else:
        value, tone = formatting.percent(rolled.rolled.fraction if rolled else None), Tone.PLAIN
    kind = choice_label(Goal, "level", goal.level)
    days = ""
    if not goal.metric and period is not None:
        words = translate("GoalPage", "{start} – {end}")
        days = words.format(start=formatting.short_day(period.start), end=formatting.short_day(period.end))
    words, until = beside((kind, days)), state.progress.data_until
    return PathNode(f"goal {goal.id}", goal.name, words, value, tone, bar, goal.id, children, until)


def _actions(goal_id: int, rows: Sequence[TacticRow], today: date) -> tuple[PathNode, ...]:
    if not rows:
        return ()
    running = sum(row.state.tactic.state == UNDER_WAY for row in rows)
    words = translate("GoalPage", "actions · {running} of {count} running")
    told = words.format(running=formatting.number(running), count=formatting.number(len(rows)))
    return (PathNode(f"actions {goal_id}", told, children=tuple(_action(row, today) for row in rows)),)


def _action(row: TacticRow, today: date) -> PathNode:
    tactic = row.state.tactic
    due, tone = standing_tag(row, today)
    late = row.state.due is not None and row.state.due < today
    told = "" if late else count_words(row) or measured_words(row.measured)
    if told:
        tone = Tone.PLAIN
    return PathNode(f"tactic {tactic.id}", tactic.name, value=told or due, tone=tone)
