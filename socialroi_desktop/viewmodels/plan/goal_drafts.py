"""What follows in the draft of a goal from what was just typed into it. Pure; knows no form."""

from collections.abc import Collection
from dataclasses import replace

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal, GoalSignal, GoalTarget
from socialroi_desktop.metrics.methods.goal_advice import advise
from socialroi_desktop.metrics.methods.goal_parts import added_up, part_problems
from socialroi_desktop.metrics.methods.goal_shares import share_target
from socialroi_desktop.metrics.methods.goal_trees import beside_advice, clash_problems, tree_problems
from socialroi_desktop.metrics.methods.goals import target_value, validate
from socialroi_desktop.metrics.methods.invites import invites_advice
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.table import METRICS

# What a name that nobody typed is made of.
NAMED_BY = frozenset({"kind", "metric", "target", "target_kind", "channels", "product_line"})
_SHARED = frozenset({"social_share", "sales_forecast", "growth"})


def with_parts(goal: Goal, before: Collection[GoalTarget], parts: tuple[GoalTarget, ...]) -> Goal:
    """Return a goal whose target follows its parts: their sum, as long as no other number was typed, and their channels."""
    old, new = added_up(tuple(before)), added_up(parts)
    if new is not None and goal.target_kind != "lift" and number(goal.target) in (None, old):
        goal = replace(goal, target=f"{new.normalize():f}")
    named = {part.channel for part in parts if part.channel}
    own = set((goal.channels or "").split())
    if named - own and (own or all(part.channel for part in parts)):
        ordered = channels().ordered(named | own)
        goal = replace(goal, channels=" ".join(ordered) or None)
    return goal


def with_share(goal: Goal, changed: Collection[str]) -> Goal:
    """Return a goal whose target is the share of the forecast, once both were told."""
    worth = share_target(goal) if _SHARED & set(changed) else None
    return goal if worth is None else replace(goal, target_kind="total", target=f"{worth.normalize():f}")


def with_level(goal: Goal) -> Goal:
    """Return a big goal or an event without what only a metric has."""
    return replace(
        goal, metric="", of_kind=None, target_kind="total", target=None, baseline_source=None, baseline=None,
        baseline_start=None, baseline_end=None,
    )  # fmt: skip


def problems_of(
    goal: Goal, parts: tuple[GoalTarget, ...], signals: tuple[GoalSignal, ...], others: Collection[Goal]
) -> dict[str, Problem]:
    """Return what keeps a goal from being saved, the first problem of each field."""
    found: dict[str, Problem] = {}
    beside = (*tree_problems(goal, others), *clash_problems(goal, others))
    for problem in (*validate(goal), *beside, *part_problems(goal, parts), *_of_signals(signals)):
        found.setdefault(problem.column or "", problem)
    return found


def watched(signals: tuple[GoalSignal, ...], metrics: Collection[str]) -> tuple[GoalSignal, ...]:
    """Return the signals of some metrics: those there are stay as they are, others are new."""
    kept = [signal for signal in signals if signal.metric in metrics]
    there = {signal.metric for signal in kept}
    return (*kept, *(GoalSignal(metric=name) for name in metrics if name not in there))


def advice_of(goal: Goal, signals: tuple[GoalSignal, ...], others: Collection[Goal]) -> tuple[Problem, ...]:
    """Return what is worth thinking over about a goal with its signals, beside other goals."""
    known = tuple(signal.metric for signal in signals if signal.metric in METRICS)
    invited = invites_advice(goal, number(goal.baseline) if _is_level(goal) else None, target_value(goal))
    return (*advise(goal, known), *beside_advice(goal, others), *invited)


def unsaid(advice: tuple[Problem, ...], problems: Collection[Problem]) -> tuple[Problem, ...]:
    """Return advice without what is said of the same other goal by a problem already."""
    said = {problem.values["other"] for problem in problems if "other" in problem.values}
    return tuple(each for each in advice if each.values.get("other") not in said)


def _is_level(goal: Goal) -> bool:
    return goal.metric in METRICS and not METRICS[goal.metric].additive


def _of_signals(signals: tuple[GoalSignal, ...]) -> tuple[Problem, ...]:
    for signal in signals:
        if signal.target and number(signal.target) is None:
            template = "“{value}” is no number; type what the signal should come to, or clear it."
            return (Problem(template, {"value": signal.target}, column="signals"),)
    return ()
