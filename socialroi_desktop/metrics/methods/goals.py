"""What a goal asks for and whether it can be kept on record: target, required baseline, dates.

Pure; knows no store and no clock. `pacing` tells how far a goal has come.
"""

from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.money import exponent
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.goals import BASELINE_SOURCE, GOAL_KIND, TARGET_KIND, Goal
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.declared.visits import WEB
from socialroi_desktop.metrics.methods.goal_days import day_problem
from socialroi_desktop.metrics.methods.goal_kinds import kind_problem
from socialroi_desktop.metrics.methods.goal_shares import share_problems
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.table import METRICS, sums_needed

VISIT_SUMS = frozenset(metric.id for metric in WEB)
_COUNTED = ("measured", "typed")


def target_value(goal: Goal) -> Decimal | None:
    """Return the value to reach in the metric's unit; None as long as it cannot be told.

    A lift is a percentage on the baseline: 10,000 and 40 make 14,000. So many more of a level come on top of its baseline, of
    what adds up they are counted from nothing.
    """
    target, baseline = number(goal.target), number(goal.baseline)
    if target is None or goal.target_kind == "total":
        return target
    if goal.target_kind == "lift":
        return None if baseline is None else baseline * (1 + target / 100)
    item = METRICS.get(goal.metric)
    return target if item is None or item.additive else (baseline or Decimal(0)) + target


def currency_of(goal: Goal, base: str) -> str:
    """Return the currency a goal's money is in: its own, else `base`, that of the workspace."""
    return goal.currency or base


def is_measured(goal: Goal) -> bool:
    """Tell whether a goal is measured by a metric of its own; big goals and events are by the goals below them."""
    return goal.level == "metric" or bool(goal.metric)


def period_of(start: str | None, end: str | None) -> Period | None:
    """Return the period between two ISO dates, or None when one is missing or wrong, or they are swapped."""
    try:
        return Period(date.fromisoformat(start or ""), date.fromisoformat(end or ""))
    except (ValueError, UserError):
        return None


def validate(goal: Goal) -> tuple[Problem, ...]:
    """Return what keeps a goal from being saved, each problem with its field in `column`."""
    if not is_measured(goal):
        return (*_named(goal), *_dates(goal))
    found = (*_named(goal), *_target(goal), *_dates(goal), *_pages(goal), *_of_kind(goal), *_baseline(goal))
    return found + share_problems(goal)


def _of_kind(goal: Goal) -> list[Problem]:
    found = kind_problem(goal.metric, goal.of_kind, "of_kind")
    return [] if found is None else [found]


def _pages(goal: Goal) -> list[Problem]:
    """Say that pages narrow visits alone; a figure of anything else would silently count the whole shop."""
    if not (goal.pages or "").strip() or goal.metric not in METRICS:
        return []
    if {name for _, name in sums_needed(goal.metric)} <= VISIT_SUMS:
        return []
    template = "Only visits can be counted page by page, not “{metric}”; clear the pages or choose sessions."
    return [Problem(template, {"metric": METRICS[goal.metric].label}, column="pages")]


def _named(goal: Goal) -> list[Problem]:
    found = []
    if not goal.name.strip():
        found.append(Problem("Give the goal a name.", column="name"))
    if goal.kind not in {choice.id for choice in GOAL_KIND}:
        found.append(Problem("Choose the type of the goal.", column="kind"))
    if not is_measured(goal):
        return found
    if not goal.metric:
        found.append(Problem("Choose the metric the goal is measured by.", column="metric"))
    elif goal.metric not in METRICS:
        template = "There is no metric “{metric}”; choose one from the list."
        found.append(Problem(template, {"metric": goal.metric}, column="metric"))
    return found


def _target(goal: Goal) -> list[Problem]:
    if goal.target_kind not in {choice.id for choice in TARGET_KIND}:
        return [Problem("Choose whether the target is a number or a percentage.", column="target_kind")]
    target = number(goal.target)
    if target is None:
        return [Problem("Type the target as a number.", column="target")]
    if target <= 0:
        return [
            Problem("The target is {target}; it has to be above 0.", {"target": goal.target}, column="target")
        ]
    item = METRICS.get(goal.metric)
    if item is not None and item.unit == "money" and goal.currency and goal.target_kind != "lift":
        smallest = Decimal(1).scaleb(-exponent(goal.currency))
        if target % smallest:
            template = "The target is {target} {currency}, which is finer than any amount of {currency}; write fewer decimals."
            told = {"target": goal.target, "currency": goal.currency}
            return [Problem(template, told, column="target")]
    if goal.target_kind != "total" and item is not None and item.better == "down":
        return [
            Problem(
                "More of “{metric}” is worse; set the number to get down to, not one to grow by.",
                {"metric": item.label},
                column="target_kind",
            )
        ]
    return []


def _dates(goal: Goal) -> list[Problem]:
    found = [
        *day_problem(goal.start, Problem("Choose the day the goal starts.", column="start")),
        *day_problem(goal.end, Problem("Choose the day the goal ends.", column="end")),
    ]
    if not found and period_of(goal.start, goal.end) is None:
        days = {"start": goal.start, "end": goal.end}
        template = "The goal ends on {end}, before it starts on {start}; swap the two dates."
        found.append(Problem(template, days, column="end"))
    return found


def _baseline(goal: Goal) -> list[Problem]:
    if goal.baseline_source not in {choice.id for choice in BASELINE_SOURCE}:
        template = "Say where the baseline comes from: without one nobody can tell later what was gained."
        return [Problem(template, column="baseline_source")]
    value = number(goal.baseline)
    if goal.baseline_source not in _COUNTED:
        return _nothing_before(goal, value)
    found = []
    if value is None:
        found.append(Problem("Type the baseline: the value before the goal starts.", column="baseline"))
    elif goal.target_kind == "lift" and value <= 0:
        found.append(
            Problem(
                "A percentage needs a baseline above 0; set a number to reach instead.", column="baseline"
            )
        )
    return found + _baseline_days(goal)


def _baseline_days(goal: Goal) -> list[Problem]:
    found = [
        *day_problem(
            goal.baseline_start, Problem("Choose the first day the baseline covers.", column="baseline_start")
        ),
        *day_problem(
            goal.baseline_end, Problem("Choose the last day the baseline covers.", column="baseline_end")
        ),
    ]
    if not found and period_of(goal.baseline_start, goal.baseline_end) is None:
        found.append(
            Problem("The baseline ends before it starts; swap the two dates.", column="baseline_end")
        )
    return found


def _nothing_before(goal: Goal, value: Decimal | None) -> list[Problem]:
    if goal.target_kind == "lift":
        return [
            Problem(
                "A percentage needs a baseline: measure or type one, or set a number to reach.",
                column="baseline_source",
            )
        ]
    if value:
        return [
            Problem(
                "The baseline says nothing was counted before, and yet has the value {value}; clear it or say"
                " where it is from.",
                {"value": goal.baseline},
                column="baseline",
            )
        ]
    return []
