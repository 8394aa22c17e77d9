"""The line beside the name of a goal: its days, how many are left, what it serves. Knows no widgets."""

from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.translating import translate


def goal_line(detail: GoalDetail) -> tuple[str, str]:
    """Return the line in full, and the days alone, which stand where it has no room."""
    days = beside((_days(detail), _left(detail)))
    serves = translate("GoalPage", "serves “{brief}”").format(brief=detail.brief) if detail.brief else ""
    return beside((days, serves)), days


def _days(detail: GoalDetail) -> str:
    period = period_of(detail.state.goal.start, detail.state.goal.end)
    if period is None:
        return ""
    if not period.start.year == period.end.year == detail.today.year:
        return formatting.period(period)
    words = translate("GoalPage", "{start} – {end}")
    return words.format(start=formatting.short_day(period.start), end=formatting.short_day(period.end))


def _left(detail: GoalDetail) -> str:
    """Return how many days are left with today, or that it has not begun, or is over."""
    period = period_of(detail.state.goal.start, detail.state.goal.end)
    if period is None:
        return ""
    if detail.today < period.start:
        ahead = (period.start - detail.today).days
        return either(
            ahead,
            translate("GoalPage", "begins tomorrow"),
            translate("GoalPage", "begins in %Ln days", "", ahead),
        )
    if detail.today > period.end:
        return translate("GoalPage", "over")
    left = (period.end - detail.today).days + 1
    return either(left, translate("GoalPage", "last day"), translate("GoalPage", "%Ln days left", "", left))
