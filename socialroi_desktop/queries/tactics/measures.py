"""What of the data shows how far a tactic is: one entry a measure, counted in the days and channels of its goal."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType

from socialroi_desktop.domain.leading_links import leads_to
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.pages import page_lines
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Goal, Tactic
from socialroi_desktop.domain.records.listening import OPEN
from socialroi_desktop.domain.records.reach import CONVERSATION, CURATED, PUBLISHED
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.listening.waiting import waiting
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import cells, count

# A tactic without a goal is measured over so many days.
_DAYS = 28
_GROWN = 10_000
_NOT_BEGUN = N_("Its goal has not begun.")


@dataclass(frozen=True, slots=True)
class Asked:
    """A tactic with the days and channels over which it is measured; None are all channels."""

    tactic: Tactic
    goal: Goal | None
    period: Period
    channels: frozenset[str] | None

    def rows(self, entity: str, *terms: Term) -> Query:
        """Return the rows of a kind in these days and channels."""
        return Query(entity, period=self.period, channels=self.channels, terms=terms)


@dataclass(frozen=True, slots=True)
class Measured:
    """What was counted: `value` out of `of` where that is known, in `unit` (a currency) where it is money.

    Where it cannot be known `value` is None and `reason` says why. `missing` are the ids of the posts that lack what is counted.
    """

    measure: str
    value: Decimal | None
    of: int | None = None
    unit: str = ""
    reason: Problem | None = None
    missing: tuple[int, ...] = ()


Counting = Callable[[Workspace, Asked], Measured]


def measured(workspace: Workspace, tactic: Tactic, goal: Goal | None, today: date) -> Measured | None:
    """Return what the data say of a tactic until a day; None where nothing measures it."""
    counting = MEASURES.get(tactic.measure or "")
    if counting is None:
        return None
    period = _period(goal, today)
    if period is None:
        return Measured(tactic.measure or "", None, reason=Problem(_NOT_BEGUN))
    channels = frozenset((tactic.channels or (goal.channels if goal else "") or "").split()) or None
    return counting(workspace, Asked(tactic, goal, period, channels))


def _period(goal: Goal | None, today: date) -> Period | None:
    whole = period_of(goal.start, goal.end) if goal else None
    if whole is None:
        return Period(today - timedelta(days=_DAYS - 1), today)
    return None if whole.start > today else Period(whole.start, min(whole.end, today))


def _of_metric(metric: str, *, everywhere: bool = False) -> Counting:
    """Count by a figure; of what belongs to no channel, or to no channel of the goal, `everywhere`."""

    def counted(workspace: Workspace, asked: Asked) -> Measured:
        scope = Scope(asked.period, channels=None if everywhere else asked.channels)
        (figure,) = figures_of(workspace, scope, [metric])
        unit = figure.unit if metric == "ad_spend" else ""
        reason = figure.notes[0] if figure.value is None and figure.notes else None
        return Measured(asked.tactic.measure or "", figure.value, unit=unit, reason=reason)

    return counted


def _of_rows(entity: str, *terms: Term) -> Counting:
    """Count the rows in the days and channels."""
    return lambda workspace, asked: _told(asked, count(workspace, asked.rows(entity, *terms)))


def _of_all(entity: str, *terms: Term) -> Counting:
    """Count the rows of any day and channel."""
    return lambda workspace, asked: _told(asked, count(workspace, Query(entity, terms=terms)))


def _visits(workspace: Workspace, asked: Asked) -> Measured:
    pages = page_lines(asked.tactic.page or (asked.goal.pages if asked.goal else None))
    (figure,) = figures_of(workspace, Scope(asked.period, channels=asked.channels, pages=pages), ["sessions"])
    reason = figure.notes[0] if figure.value is None and figure.notes else None
    return Measured("visits_of_page", figure.value, reason=reason)


def _with_link(workspace: Workspace, asked: Asked) -> Measured:
    posts = list(cells(workspace, asked.rows("post", _OUT), ("link", "text")))
    page = asked.tactic.page or ""
    missing = tuple(row_id for row_id, link, text in posts if not leads_to(page, link, text))
    return replace(_told(asked, len(posts) - len(missing), len(posts)), missing=missing)


def _with_own_link(workspace: Workspace, asked: Asked) -> Measured:
    deals = cells(workspace, Query("deal"), ("influencer_id", "link", "code"))
    codes = cells(workspace, Query("discount_code"), ("influencer_id",))
    people = {person for _, person, link, code in deals if link or code}
    people |= {person for _, person in codes if person is not None}
    return _told(asked, len(people))


def _followed(workspace: Workspace, asked: Asked) -> Measured:
    handles = cells(workspace, Query("handle", terms=(Term("followed", "=", 1),)), ("influencer_id",))
    return _told(asked, len({person for _, person in handles}), count(workspace, Query("influencer")))


def _answered(workspace: Workspace, asked: Asked) -> Measured:
    asking = {row_id for row_id, *_ in cells(workspace, asked.rows("mention"), ("id",))}
    return _told(
        asked, len(asking - {said.id for said in waiting(workspace) if said.state == OPEN}), len(asking)
    )


def _told(asked: Asked, found: int, of: int | None = None) -> Measured:
    return Measured(asked.tactic.measure or "", Decimal(found), of)


def _sent(workspace: Workspace, asked: Asked) -> Measured:
    days = (
        Term("sent_on", ">=", asked.period.start.isoformat()),
        Term("sent_on", "<=", asked.period.end.isoformat()),
    )
    return _told(asked, count(workspace, Query("deal", terms=days)))


def _collected(workspace: Workspace, asked: Asked) -> Measured:
    days = (
        Term("added_on", ">=", asked.period.start.isoformat()),
        Term("added_on", "<=", asked.period.end.isoformat()),
    )
    return _told(asked, count(workspace, Query("ugc_item", terms=days)))


def _shown_as(origin: str) -> Counting:
    def counted(workspace: Workspace, asked: Asked) -> Measured:
        found = count(workspace, asked.rows("post", _OUT, Term("origin", "=", origin)))
        return _told(asked, found, count(workspace, asked.rows("post", _OUT)))

    return counted


def _touches(workspace: Workspace, asked: Asked) -> Measured:
    # A contact names no channel.
    log = Query("contact", period=asked.period, terms=(Term("direction", "=", "out"),))
    return _told(asked, count(workspace, log))


_OUT = Term("state", "=", PUBLISHED)
MEASURES: Mapping[str, Counting] = MappingProxyType(
    {
        "posts_published": _of_rows("post", _OUT),
        "posts_with_link": _with_link,
        "posts_of_others": _shown_as(CURATED),
        "conversations": _shown_as(CONVERSATION),
        "ad_spend": _of_metric("ad_spend"),
        "visits_of_page": _visits,
        "leads_by_form": _of_rows("lead"),
        "subscribers": _of_rows("lead", Term("kind", "=", "subscription")),
        "partners_listed": _of_all("influencer", Term("followers", ">=", _GROWN)),
        "partners_followed": _followed,
        "touches_logged": _touches,
        "partners_contacted": _of_metric("contacted", everywhere=True),
        "products_sent": _sent,
        "deals_signed": _of_metric("signed", everywhere=True),
        "partners_with_link": _with_own_link,
        "mentions_found": _of_rows("mention"),
        "mentions_answered": _answered,
        "partnerships": _of_metric("partnerships", everywhere=True),
        "inbound_links": _of_metric("inbound_links", everywhere=True),
        "earned_mentions": _of_metric("earned_mentions", everywhere=True),
        "codes_given": _of_all("discount_code"),
        "pieces_collected": _collected,
        "orders_of_present": _of_metric("returning_customers"),
    }
)
