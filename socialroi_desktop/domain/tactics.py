"""How far a tactic is: how many today, this week or in all, and how many days or weeks in a row. Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period, week_of
from socialroi_desktop.domain.records.tactics import DAILY, ONCE, WEEKLY, Tactic, TacticDone


@dataclass(frozen=True, slots=True)
class Tally:
    """How far a tactic is.

    `now` of `wanted` are counted in the day or week looked at, or in all where it is done once; `total` are all ever counted,
    `streak` the days or weeks in a row in which as many were done as wanted, 0 of what is done once. `minutes` were spent.
    """

    wanted: int
    now: int
    total: int
    streak: int
    minutes: int

    @property
    def met(self) -> bool:
        """Whether as many are done as wanted."""
        return self.now >= self.wanted

    @property
    def left(self) -> int:
        """How many are still to be done."""
        return max(0, self.wanted - self.now)


def span_of(tactic: Tactic, day: date, week_start: int) -> Period | None:
    """Return the days over which a tactic is counted, as of a day: that day, its week; None where it is done once."""
    if tactic.repeat == DAILY:
        return Period(day, day)
    return week_of(day, week_start) if tactic.repeat == WEEKLY else None


def tally(tactic: Tactic, done: Sequence[TacticDone], day: date, week_start: int) -> Tally:
    """Return how far a tactic is on a day, by the days on which it was done until then."""
    wanted = tactic.wanted or 1
    until = [row for row in done if row.day <= day.isoformat()]
    total = sum(row.count for row in until)
    counts: Counter[date] = Counter()
    for row in until:
        span = span_of(tactic, date.fromisoformat(row.day), week_start)
        counts[span.start if span else date.min] += row.count
    span = span_of(tactic, day, week_start)
    now = counts[span.start if span else date.min]
    streak = 0 if span is None else _streak(counts, span, wanted)
    return Tally(wanted, now, total, streak, minutes_of(tactic, until))


def minutes_of(tactic: Tactic, done: Sequence[TacticDone]) -> int:
    """Return the time spent on days: what each tells, else what the tactic usually takes."""
    return sum(
        (tactic.minutes or 0) if row.minutes is None else row.minutes
        for row in done
        if row.count or row.minutes
    )


def occurrence(tactic: Tactic, today: date, week_start: int) -> date | None:
    """Return the day by which it is due: of what repeats the last such day until today, else the first; None where none is.

    What is due every week is so on the weekday of its first day, without one on the last day of the week.
    """
    first = date.fromisoformat(tactic.due_on) if tactic.due_on else None
    if tactic.repeat == ONCE or (first is not None and first > today):
        return first
    if tactic.repeat == DAILY:
        return today
    if first is None:
        return week_of(today, week_start).end
    return today - timedelta(days=(today - first).days % 7)


def _streak(counts: Counter[date], span: Period, wanted: int) -> int:
    """Count spans that are met, from this one back; this one may still be under way."""
    step = timedelta(days=span.days)
    start = span.start if counts[span.start] >= wanted else span.start - step
    found = 0
    while counts[start] >= wanted:
        found += 1
        start -= step
    return found
