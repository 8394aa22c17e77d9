"""What a goal asks for and whether it can be kept on record: target, required baseline, dates.

Pure; knows no store and no clock. `pacing` tells how far a goal has come.
"""

from datetime import date
from decimal import Decimal, InvalidOperation

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.planning import BASELINE_SOURCE, GOAL_KIND, TARGET_KIND, Goal
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.declared.visits import WEB
from socialroi_desktop.metrics.methods.classes import only_vanity
from socialroi_desktop.metrics.table import METRICS, sums_needed

SHORTEST_DAYS = 30
LONGEST_DAYS = 92
VISIT_SUMS = frozenset(metric.id for metric in WEB)
_COUNTED = ("measured", "typed")


def target_value(goal: Goal) -> Decimal | None:
    """Return the value to reach in the metric's unit; None as long as it cannot be told.

    A lift is a percentage on the baseline: 10,000 and 40 make 14,000.
    """
    target = number(goal.target)
    if target is None or goal.target_kind != "lift":
        return target
    baseline = number(goal.baseline)
    return None if baseline is None else baseline * (1 + target / 100)


def number(text: str | None) -> Decimal | None:
    """Return an exact decimal kept as text, or None when it is blank or no finite number."""
    try:
        value = Decimal((text or "").strip())
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def period_of(start: str | None, end: str | None) -> Period | None:
    """Return the period between two ISO dates, or None when one is missing or wrong, or they are swapped."""
    try:
        return Period(date.fromisoformat(start or ""), date.fromisoformat(end or ""))
    except (ValueError, UserError):
        return None


def validate(goal: Goal) -> tuple[Problem, ...]:
    """Return what keeps a goal from being saved, each problem with its field in `column`."""
    return (*_named(goal), *_target(goal), *_dates(goal), *_pages(goal), *_baseline(goal))


def _pages(goal: Goal) -> list[Problem]:
    """Say that pages narrow visits alone; a figure of anything else would silently count the whole shop."""
    if not (goal.pages or "").strip() or goal.metric not in METRICS:
        return []
    if {name for _, name in sums_needed(goal.metric)} <= VISIT_SUMS:
        return []
    template = "Only visits can be counted page by page, not “{metric}”; clear the pages or choose sessions."
    return [Problem(template, {"metric": METRICS[goal.metric].label}, column="pages")]


def advise(goal: Goal, also_watched: tuple[str, ...] = ()) -> tuple[Problem, ...]:
    """Return what is worth thinking over although the goal can be saved.

    `also_watched` are further metrics the goal is watched by; a sales, lead or traffic goal with nothing but
    vanity metrics is told so.
    """
    found: list[Problem] = []
    period = period_of(goal.start, goal.end)
    if period is not None:
        found += [*_length_advice(period), *_baseline_advice(period, goal)]
    found += _target_advice(goal, period)
    if goal.metric in METRICS and only_vanity((goal.metric, *also_watched), goal.kind):
        found.append(
            Problem(
                "“{metric}” is a vanity metric for this type of goal: it can rise while nothing is sold,"
                " signed up or visited. Choose a result, or watch one beside it.",
                {"metric": METRICS[goal.metric].label},
                column="metric",
            )
        )
    return tuple(found)


def _length_advice(period: Period) -> list[Problem]:
    days = {"count": period.days}
    if period.days < SHORTEST_DAYS:
        template = (
            "The period has one day; give it 30 days to a quarter. Sales seldom land within a week."
            if period.days == 1
            else "The period has {count} days; give it 30 days to a quarter. Sales seldom land within a week."
        )
        return [Problem(template, days, column="end")]
    if period.days > LONGEST_DAYS:
        template = (
            "The period has {count} days, more than a quarter; split it to see sooner whether it works."
        )
        return [Problem(template, days, column="end")]
    return []


def _target_advice(goal: Goal, period: Period | None) -> list[Problem]:
    """Ask about a target that would be a step back from the baseline; totals of unequal days are compared by day."""
    target, before = target_value(goal), number(goal.baseline)
    item = METRICS.get(goal.metric)
    if item is None or target is None or target <= 0 or before is None:
        return []
    days = period_of(goal.baseline_start, goal.baseline_end)
    by_day = item.additive and period is not None and days is not None and period.days != days.days
    if by_day and period is not None and days is not None:
        target, before = target / period.days, before / days.days
    if item.better == "up" and target < before:
        template = (
            "This is less a day than on the days of the baseline; type a higher target, or check the baseline."
            if by_day
            else "The target is below the baseline; type a higher one, or check the baseline."
        )
    elif item.better == "down" and target > before:
        template = (
            "This is more a day than on the days of the baseline, and less is better here; check both numbers."
            if by_day
            else "The target is above the baseline, and less is better here; check both numbers."
        )
    else:
        return []
    return [Problem(template, column="target")]


def _baseline_advice(period: Period, goal: Goal) -> list[Problem]:
    before = period_of(goal.baseline_start, goal.baseline_end)
    if before is None or goal.metric not in METRICS:
        return []
    found = []
    if before.overlap(period):
        template = "The baseline overlaps the goal's own period; choose days before it."
        found.append(Problem(template, column="baseline_start"))
    if METRICS[goal.metric].additive and abs(before.days - period.days) * 10 > period.days:
        template = (
            "Days of the baseline: {before}, of the goal: {days}; the longer one collects more by itself."
        )
        found.append(Problem(template, {"before": before.days, "days": period.days}, column="baseline_end"))
    return found


def _named(goal: Goal) -> list[Problem]:
    found = []
    if not goal.name.strip():
        found.append(Problem("Give the goal a name.", column="name"))
    if goal.kind not in {choice.id for choice in GOAL_KIND}:
        found.append(Problem("Choose the type of the goal.", column="kind"))
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
    if goal.target_kind == "lift" and item is not None and item.better == "down":
        return [
            Problem(
                "More of “{metric}” is worse; set the number to get down to, not a percentage to grow by.",
                {"metric": item.label},
                column="target_kind",
            )
        ]
    return []


def _dates(goal: Goal) -> list[Problem]:
    found = []
    if not _is_date(goal.start):
        found.append(Problem("Choose the day the goal starts.", column="start"))
    if not _is_date(goal.end):
        found.append(Problem("Choose the day the goal ends.", column="end"))
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
    found = []
    if not _is_date(goal.baseline_start):
        found.append(Problem("Choose the first day the baseline covers.", column="baseline_start"))
    if not _is_date(goal.baseline_end):
        found.append(Problem("Choose the last day the baseline covers.", column="baseline_end"))
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


def _is_date(text: str | None) -> bool:
    try:
        date.fromisoformat(text or "")
    except ValueError:
        return False
    return True
