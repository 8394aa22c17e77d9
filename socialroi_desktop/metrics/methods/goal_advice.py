"""What is worth thinking over about a goal that can be kept: its length, its target, vanity, days of its baseline. Pure."""

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.goals import Goal
from socialroi_desktop.metrics.methods.classes import only_vanity
from socialroi_desktop.metrics.methods.goals import is_measured, period_of, target_value
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.table import METRICS

SHORTEST_DAYS = 30
LONGEST_DAYS = 92


def advise(goal: Goal, also_watched: tuple[str, ...] = ()) -> tuple[Problem, ...]:
    """Return what is worth thinking over although the goal can be saved.

    `also_watched` are further metrics the goal is watched by; a sales, lead or traffic goal with nothing but
    vanity metrics is told so.
    """
    if not is_measured(goal):
        return ()
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
