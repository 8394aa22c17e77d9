"""How many of the followers that an activity gained are still there after 30, 60 and 90 days. Reads nothing.

Counts tell how many follow, not who: who came later stands in for who left. Only accounts that are counted on every day
that is compared take part, so that an account without a count never looks like a loss.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from socialroi_desktop.domain.problem import Problem

MARKS = (30, 60, 90)
# A count before the start may be a week old; one at the end or at a mark is at most so many days beside it.
_BEFORE, _BESIDE = timedelta(days=7), timedelta(days=3)
_NO_DAYS = "It has no first and last day; who came by it cannot be counted."
_RUNS = "It runs until {day}; who it gained is told then."
_NOT_YET = "{count} days are over on {day}."
_NO_START = "No account of it has a follower count in the week before {day}."
_NO_END = "No account of it has a follower count within three days of {day}."
_NO_PAIR = "No account of it is counted before, at the end and within three days of {day}."
_NONE_GAINED = "No followers were gained, so there is no share to keep."
_MORE = "More follow than were gained: others came since, and counts do not tell who."


@dataclass(frozen=True, slots=True)
class Counted:
    """How many followed an account on a day, and the row that tells it."""

    day: date
    followers: int
    row_id: int


@dataclass(frozen=True, slots=True)
class Gained:
    """Followers before an activity and at its end, of accounts counted at both; None with a `reason` where nothing tells."""

    before: int | None = None
    at_end: int | None = None
    rows: tuple[int, ...] = ()
    reason: Problem | None = None

    @property
    def gained(self) -> int | None:
        """How many more at the end than before."""
        return None if self.before is None or self.at_end is None else self.at_end - self.before


@dataclass(frozen=True, slots=True)
class Kept:
    """What is left so many days after the end, on `day`; of accounts counted before, at the end and then.

    `then` are the followers on that day, `kept` how many more than before, `share` that of those gained. `reason` says why
    something is None, or what is to be known of the share.
    """

    days: int
    day: date | None
    then: int | None = None
    kept: int | None = None
    share: Fraction | None = None
    rows: tuple[int, ...] = ()
    reason: Problem | None = None


@dataclass(frozen=True, slots=True)
class KeptFollowers:
    """All of it; `marks` are those after 30, 60 and 90 days."""

    gained: Gained
    marks: tuple[Kept, ...]


def kept_followers(
    accounts: Mapping[str, Sequence[Counted]], start: date | None, end: date | None, today: date
) -> KeptFollowers:
    """Return what an activity from `start` to `end` gained and what of it is left, by the counts of its accounts."""
    if start is None or end is None:
        return _untold(None, Problem(_NO_DAYS))
    if end > today:
        return _untold(end, Problem(_RUNS, {"day": end}))
    before = {name: found for name, counts in accounts.items() if (found := _before(counts, start))}
    at_end = {
        name: found for name, counts in accounts.items() if (found := _beside(counts, end, start, today))
    }
    if not before:
        return _untold(end, Problem(_NO_START, {"day": start}))
    both = before.keys() & at_end.keys()
    if not both:
        return _untold(end, Problem(_NO_END, {"day": end}))
    gained = Gained(
        sum(before[name].followers for name in both),
        sum(at_end[name].followers for name in both),
        _rows(each[name] for name in both for each in (before, at_end)),
    )
    pairs = {name: (before[name], at_end[name], accounts[name]) for name in both}
    return KeptFollowers(gained, tuple(_kept(days, end, today, pairs) for days in MARKS))


def _untold(end: date | None, reason: Problem) -> KeptFollowers:
    marks = (Kept(days, None if end is None else end + timedelta(days=days), reason=reason) for days in MARKS)
    return KeptFollowers(Gained(reason=reason), tuple(marks))


def _kept(
    days: int, end: date, today: date, pairs: Mapping[str, tuple[Counted, Counted, Sequence[Counted]]]
) -> Kept:
    day = end + timedelta(days=days)
    if day > today:
        return Kept(days, day, reason=Problem(_NOT_YET, {"count": days, "day": day}))
    told = [
        (before, at_end, last)
        for before, at_end, counts in pairs.values()
        if (last := _beside(counts, day, end + timedelta(days=1), today)) is not None
    ]
    if not told:
        return Kept(days, day, reason=Problem(_NO_PAIR, {"day": day}))
    then = sum(last.followers for _, _, last in told)
    gained = sum(at_end.followers - before.followers for before, at_end, _ in told)
    kept = then - sum(before.followers for before, _, _ in told)
    rows = _rows(each for three in told for each in three)
    if gained <= 0:
        return Kept(days, day, then, kept, None, rows, Problem(_NONE_GAINED))
    return Kept(
        days, day, then, kept, Fraction(kept, gained), rows, Problem(_MORE) if kept > gained else None
    )


def _before(counts: Iterable[Counted], start: date) -> Counted | None:
    """Return the last count of the week before a day."""
    return max((one for one in counts if start - _BEFORE <= one.day < start), key=_place, default=None)


def _beside(counts: Iterable[Counted], day: date, first: date, last: date) -> Counted | None:
    """Return the count nearest to a day, from the `first` to the `last` one that may tell it; of two the later one."""
    near = [one for one in counts if abs(one.day - day) <= _BESIDE and first <= one.day <= last]
    return min(near, key=lambda one: (abs(one.day - day), -one.day.toordinal(), -one.row_id), default=None)


def _place(one: Counted) -> tuple[date, int]:
    return one.day, one.row_id


def _rows(counts: Iterable[Counted]) -> tuple[int, ...]:
    return tuple(sorted(one.row_id for one in counts))
