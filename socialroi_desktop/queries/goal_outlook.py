"""What is foreseen of each day of a goal that is to come, and how well forecasts would have held on the shop's own past."""

from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.forecasting.outcome import BackTest, DayAhead
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.metrics.methods.pacing import last_full_day
from socialroi_desktop.queries.goals import GoalState, data_until, history, measure
from socialroi_desktop.queries.sale_days import as_days, sales_for
from socialroi_desktop.store.file.workspace import Workspace

_TOO_SHORT = "Past forecasts can be tried once the data tell of {count} full days; they tell of {known}."


@dataclass(frozen=True, slots=True)
class GoalOutlook:
    """The days to come, none where nothing is foreseen; `untested` says why there is no back-test."""

    days: tuple[DayAhead, ...] = ()
    back_test: BackTest | None = None
    untested: Problem | None = None


NOTHING_FORESEEN = GoalOutlook()


def goal_outlook(workspace: Workspace, state: GoalState, today: date) -> GoalOutlook:
    """Return the outlook of a goal; takes some tenths of a second, as up to 13 past windows are forecast again."""
    goal = state.goal
    period = period_of(goal.start, goal.end)
    if state.progress.chance is None or period is None:
        return NOTHING_FORESEEN
    last = last_full_day(today, data_until(workspace, goal.metric))
    told = history(workspace, goal, last)
    if isinstance(told, Problem):
        return NOTHING_FORESEEN
    from socialroi_desktop.metrics.methods.forecasting.back_test import back_test, days_needed
    from socialroi_desktop.metrics.methods.forecasting.goal_forecast import curve_ahead

    begun = last >= period.start
    paced = measure(workspace, goal, Period(period.start, last)).value if begun else None
    current = state.progress.current
    sales = as_days(sales_for(workspace, goal))
    known = None if current is None else (today, current)
    days = curve_ahead(period, told, paced, sales, known=known)
    length = (period.end - max(last, period.start - timedelta(days=1))).days
    tried = back_test(told, length, sales)
    untested = None
    if tried is None:
        untested = Problem(_TOO_SHORT, {"count": days_needed(length), "known": len(told.counts)})
    return GoalOutlook(tuple(days), tried, untested)
