"""What stands below the four lists of the day: the week so far, goals that are behind, what is worth a look. Reads once."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.period import last_days, week_of
from socialroi_desktop.domain.worth import Worth
from socialroi_desktop.queries.goals import GoalState, goal_states
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.queries.roi.trend import Trend, trend_of
from socialroi_desktop.queries.today.blank import is_blank
from socialroi_desktop.queries.today.worth import worth_a_look
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# A goal that is not behind yet is told of where its target is less likely than not.
_LIKELY = Decimal("0.5")
# What of the week is drawn: the first that has any days.
_WEEKS = 4
_DRAWN = ("sessions", "net_sales", "engagements")


@dataclass(frozen=True, slots=True)
class DayAround:
    """`week` is the week so far of one metric, None where the data tell nothing of it; `blank`: the workspace is empty."""

    week: Trend | None
    behind: tuple[GoalState, ...]
    worth: tuple[Worth, ...]
    blank: bool = False


def day_around(workspace: Workspace, today: date) -> DayAround:
    """Return all of it as of a day; takes some tenths of a second."""
    return DayAround(
        week_so_far(workspace, today),
        goals_behind(workspace, today),
        worth_a_look(workspace, today),
        is_blank(workspace),
    )


def goals_behind(workspace: Workspace, today: date) -> tuple[GoalState, ...]:
    """Return the running goals that are behind or less likely than not, the least likely first."""
    found = [state for state in goal_states(workspace, today) if _is_behind(state)]
    return tuple(sorted(found, key=lambda state: (_chance(state), state.goal.id or 0)))


def week_so_far(workspace: Workspace, today: date) -> Trend | None:
    """Return a metric by day of the present week with what is usual on such days.

    Where no figures of it are there yet it is the last week that has any, None where four weeks have none.
    """
    if reading.first_and_last_day(workspace) is None:
        return None
    week_start = int(workspace.settings().week_start)
    asked = Question(last_days(today, _WEEKS * 7), week_start=week_start, today=today)
    for metric in _DRAWN:
        found = trend_of(workspace, asked, metric)
        told = [point.day for point in found.points if point.figure.value]
        if told:
            start, last = week_of(max(told), week_start).start, max(told)
            return replace(found, points=tuple(each for each in found.points if start <= each.day <= last))
    return None


def _is_behind(state: GoalState) -> bool:
    progress = state.progress
    unlikely = progress.verdict == "open" and progress.chance is not None and progress.chance < _LIKELY
    return progress.verdict == "behind" or unlikely


def _chance(state: GoalState) -> Decimal:
    """Return its chance; of one without any it is as good as even."""
    return _LIKELY if state.progress.chance is None else state.progress.chance
