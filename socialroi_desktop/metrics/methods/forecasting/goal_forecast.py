"""Where a goal will end: its progress with forecast, band, chance and the curve of its own days. Loads numpy; import it late."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.forecasting.foresee import (
    FEWEST_DAYS,
    Outlook,
    Told,
    day_by_day,
    due_by_day,
    foresee,
    judge,
)
from socialroi_desktop.metrics.methods.forecasting.outcome import DayAhead
from socialroi_desktop.metrics.methods.forecasting.shares import SaleDays
from socialroi_desktop.metrics.methods.pacing import GoalProgress, Verdict
from socialroi_desktop.metrics.table import METRICS

AHEAD, BEHIND = 0.8, 0.2
_RUNNING = ("ahead", "on pace", "behind")
_TOO_SHORT = "A forecast takes a week of full days; the data tell of {count}."
_OVER = "The days of the goal are over; nothing is left to foresee."
_UNWORTHY = "No order so far is worth anything, so that nothing is foreseen."
_UNLEARNED = "Sale days come of which nobody knows what they bring; they count as ordinary days."
_STRAIGHT = "Expected by a straight line: the data tell of fewer than two weeks before the goal, too few for own weekdays."


@dataclass(frozen=True, slots=True)
class GoalForecast:
    """A goal's progress with what is foreseen; `due` is the part of the target due by the end of each day of its period.

    `due` is empty where a straight line is all there is; `notes` say so. `unforeseen` says why there is no chance, `unlearned`
    that sale days of an unknown lift count as ordinary ones.
    """

    progress: GoalProgress
    due: tuple[Decimal, ...] = ()
    notes: tuple[Problem, ...] = ()
    unforeseen: Problem | None = None
    unlearned: bool = False


def forecast_goal(
    goal: Goal,
    period: Period,
    progress: GoalProgress,
    told: Told,
    paced: Decimal | None,
    *,
    sales: Sequence[SaleDays] = (),
) -> GoalForecast:
    """Return the progress of a goal of a sum, with what its own days foretell; `told` ends on the last day that counts.

    `paced` is what its full days brought so far, None before it began.
    """
    due = due_by_day(told, period.start, period.end, sales)
    notes = () if due is not None else (Problem(_STRAIGHT),)
    found = progress
    done = min((told.last - period.start).days + 1, period.days)
    if due is not None and done > 0:
        found = replace(found, expected_fraction=Decimal(repr(round(due[done - 1], 6))))
    curve = tuple(Decimal(repr(round(part, 6))) for part in due or ())
    if told.last >= period.end:
        return GoalForecast(replace(found, forecast=None), curve, notes, Problem(_OVER))
    outlook = foresee(told, period.end, sales, since=period.start)
    if outlook is None:
        short = len(told.counts) < FEWEST_DAYS
        why = Problem(_TOO_SHORT, {"count": len(told.counts)}) if short else Problem(_UNWORTHY)
        return GoalForecast(found, curve, notes, why)
    if outlook.unlearned:
        notes = (*notes, Problem(_UNLEARNED))
    return GoalForecast(_judged(goal, found, outlook, paced), curve, notes, unlearned=outlook.unlearned)


def curve_ahead(
    period: Period,
    told: Told,
    paced: Decimal | None,
    sales: Sequence[SaleDays] = (),
    *,
    known: tuple[date, Decimal] | None = None,
) -> list[DayAhead]:
    """Return forecast and band of a goal for the end of each of its days that the data do not tell of yet.

    `known` is a day that is not over, and what is there on it already.
    """
    outlook = foresee(told, period.end, sales, since=period.start)
    if outlook is None:
        return []
    first = max(told.last + timedelta(days=1), period.start)
    known_on, at_least = (0, 0.0) if known is None else (max((known[0] - first).days, 0), float(known[1]))
    return [
        DayAhead(
            first + timedelta(days=place),
            amount(each.forecast, outlook),
            amount(each.low, outlook),
            amount(each.high, outlook),
        )
        for place, each in enumerate(
            day_by_day(outlook, float(paced or 0), at_least=at_least, known_on=known_on)
        )
    ]


def _judged(goal: Goal, progress: GoalProgress, outlook: Outlook, paced: Decimal | None) -> GoalProgress:
    is_limit = METRICS[goal.metric].better == "down"
    found = judge(
        outlook,
        float(paced or 0),
        float(progress.target or 0),
        at_least=float(progress.current or 0),
        limit=is_limit,
    )
    verdict: Verdict = progress.verdict
    if verdict in _RUNNING and found.chance is not None:
        verdict = "ahead" if found.chance >= AHEAD else "behind" if found.chance < BEHIND else "open"
    return replace(
        progress,
        forecast=amount(found.forecast, outlook),
        low=amount(found.low, outlook),
        high=amount(found.high, outlook),
        chance=None if found.chance is None else Decimal(repr(round(found.chance, 3))),
        verdict=verdict,
    )


def amount(value: float, outlook: Outlook) -> Decimal:
    """Return a foreseen value as it is kept: whole where it counts, else to the hundredth."""
    return Decimal(round(value)) if outlook.whole and outlook.worth is None else Decimal(f"{value:.2f}")
