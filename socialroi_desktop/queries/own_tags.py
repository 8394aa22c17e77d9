"""Mentions that carry a handle or hashtag of the brand: whom to thank, and how many there were beside visits and orders."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.brand_words import brand_words
from socialroi_desktop.domain.own_tags import tag_finder
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Account, Brand, Mention
from socialroi_desktop.queries.figures import values_of_all
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import cells

VISITS, ORDERS = "sessions", "orders"
_FIELDS = ("mentioned_on", "text", "author", "source", "kind", "to_do", "thanked_on")


@dataclass(frozen=True, slots=True)
class Tagged:
    """A mention with an own tag; `name` is who wrote it, `task` whether something else is to be done about it."""

    id: int
    day: date
    tag: str
    name: str
    kind: str
    task: bool
    thanked: bool


@dataclass(frozen=True, slots=True)
class TagStep:
    """A day, week or month: mentions with an own tag and how many were thanked for, visits and orders; None is not known."""

    start: date
    mentions: int | None
    thanked: int
    visits: Decimal | None
    orders: Decimal | None


def tagged_mentions(workspace: Workspace, period: Period) -> Iterator[Tagged]:
    """Give the mentions of a period that carry a handle or hashtag of the brand, the first one first."""
    words = brand_words(reading.listing(workspace, Brand), reading.listing(workspace, Account))
    if not words.handles:
        return
    find = tag_finder(words.handles)
    within = (
        Term("mentioned_on", ">=", period.start.isoformat()),
        Term("mentioned_on", "<=", period.end.isoformat()),
    )
    asked = Query(Mention.entity, terms=within, sort="mentioned_on")
    for row_id, day, text, author, source, kind, to_do, thanked in cells(workspace, asked, _FIELDS):
        tag = find(text)
        if tag:
            name = author or source or ""
            yield Tagged(row_id, date.fromisoformat(day), tag, name, kind or "", bool(to_do), bool(thanked))


def tags_over_time(workspace: Workspace, scope: Scope) -> tuple[TagStep, ...]:
    """Return the steps of a scope that is broken down by time; without any mention with a tag none at all."""
    found = list(tagged_mentions(workspace, scope.period))
    if not found:
        return ()
    values = values_of_all(workspace, scope, (VISITS, ORDERS))
    days = [day for _, day in cells(workspace, Query(Mention.entity), ("mentioned_on",)) if day]
    # Before the first mention that was brought in, and after the last one, nobody knows how many there were.
    known = Period(date.fromisoformat(min(days)), date.fromisoformat(max(days)))
    steps = []
    for key in scope.buckets():
        own = [one for one in found if scope.bucket(one.day.isoformat()) == key]
        told = len(own) if scope.period_of(key).overlap(known) is not None else None
        steps.append(
            TagStep(
                date.fromisoformat(key),
                told,
                sum(one.thanked for one in own),
                values[VISITS].get(key),
                values[ORDERS].get(key),
            )
        )
    return tuple(steps)
