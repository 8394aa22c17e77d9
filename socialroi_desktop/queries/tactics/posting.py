"""How often channels were posted to week by week, and of what, beside what is wanted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from statistics import median

from socialroi_desktop.domain.cadence import Often, target_of
from socialroi_desktop.domain.period import Period, week_of
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Cadence
from socialroi_desktop.domain.records.reach import CONVERSATION, CURATED, OWN, PUBLISHED
from socialroi_desktop.queries.goals import data_until
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import cells
from socialroi_desktop.store.rows.written_days import days_added

WEEKS = 8
_WEEK_DAYS = 7
BELOW, WITHIN, ABOVE = "below", "within", "above"


@dataclass(frozen=True, slots=True)
class PostedWeek:
    """Posts of one week, None where the data end before it.

    `state` says how they stand to the target, "" where the week is not over, not all told, or nothing is wanted yet.
    """

    period: Period
    posts: int | None
    state: str


@dataclass(frozen=True, slots=True)
class Share:
    """What part of the posts is of one origin: `wanted` percent, `posts` of it."""

    origin: str
    wanted: int | None
    posts: int


@dataclass(frozen=True, slots=True)
class CadenceState:
    """A posting target with what came out: `wanted` a week, the weeks from the present one back, the shares.

    `usual` is from the fewest to the most posts of the whole weeks before, `middle` their median, None without any; `told`
    posts say what they are made of, of `posts` in all these weeks.
    """

    cadence: Cadence
    wanted: Often | None
    weeks: tuple[PostedWeek, ...]
    usual: Often | None
    middle: Decimal | None
    shares: tuple[Share, ...]
    told: int
    posts: int

    @property
    def judged(self) -> int:
        """How many whole weeks are held against the target."""
        return sum(bool(week.state) for week in self.weeks)

    @property
    def kept(self) -> int:
        """In how many of these weeks at least as many came out as wanted."""
        return sum(week.state in (WITHIN, ABOVE) for week in self.weeks)


def cadence_states(workspace: Workspace, today: date, weeks: int = WEEKS) -> list[CadenceState]:
    """Return every posting target as it stands on a day, over the present week and some before it."""
    week_start = int(workspace.settings().week_start)
    found = reading.listing(workspace, Cadence)
    made = days_added(workspace, Cadence.entity, [cadence.id for cadence in found if cadence.id is not None])
    return [
        _state(workspace, cadence, today, weeks, week_start, made=made.get(cadence.id or 0))
        for cadence in found
    ]


def _state(
    workspace: Workspace, cadence: Cadence, today: date, weeks: int, week_start: int, *, made: date | None
) -> CadenceState:
    present = week_of(today, week_start)
    back = present.start - timedelta(days=_WEEK_DAYS * weeks)
    counts: Counter[date] = Counter()
    origins: Counter[str | None] = Counter()
    for day, origin in _posts(workspace, cadence, Period(back, today)):
        counts[week_of(day, week_start).start] += 1
        origins[origin] += 1
    covered = data_until(workspace, "posts") or date.min
    wanted = wanted_a_week(cadence)
    found = []
    for number in range(weeks + 1):
        week = week_of(present.start - timedelta(days=_WEEK_DAYS * number), week_start)
        judged = wanted if number and _is_of(cadence, week, made) and week.end <= covered else None
        posts = counts[week.start] if week.start <= covered else None
        found.append(PostedWeek(week, posts, _judge(posts or 0, judged)))
    whole = [week.posts for week in found[1:] if week.posts is not None and week.period.end <= covered]
    some = any(whole)
    shares = (
        Share(OWN, cadence.own_share, origins[OWN]),
        Share(CURATED, cadence.curated_share, origins[CURATED]),
        Share(CONVERSATION, cadence.conversation_share, origins[CONVERSATION]),
    )
    return CadenceState(
        cadence,
        wanted,
        tuple(found),
        Often(Decimal(min(whole)), Decimal(max(whole))) if some else None,
        Decimal(str(median(whole))) if some else None,
        shares,
        sum(share.posts for share in shares),
        sum(origins.values()),
    )


def wanted_a_week(cadence: Cadence) -> Often | None:
    """Return how many posts a target asks for a week; None where it asks for none."""
    found = target_of(cadence.usual, cadence.lift, cadence.posts)
    return found.times(_WEEK_DAYS) if found and cadence.unit == "day" else found


def _posts(workspace: Workspace, cadence: Cadence, period: Period) -> Iterator[tuple[date, str | None]]:
    account = (Term("account", "=", cadence.account),) if cadence.account else ()
    query = Query(
        "post",
        period=period,
        channels=frozenset({cadence.channel}),
        terms=(Term("state", "=", PUBLISHED), *account),
    )
    for _, day, origin in cells(workspace, query, ("published_on", "origin")):
        if day:
            yield date.fromisoformat(day), origin


def _is_of(cadence: Cadence, week: Period, made: date | None) -> bool:
    """Tell whether a target is of a whole week; one without a first day is from the week on in which it was made.

    A week that it begins or ends within is not held against it: nobody said how much of the week's posts its days should bear.
    """
    begun = cadence.start <= week.start.isoformat() if cadence.start else made is None or made <= week.end
    return begun and (not cadence.end or cadence.end >= week.end.isoformat())


def _judge(posts: int, wanted: Often | None) -> str:
    if wanted is None:
        return ""
    if posts < wanted.low:
        return BELOW
    return ABOVE if posts > wanted.high else WITHIN
