"""All that the page of one person tells, read in one go. Reads rows; what follows from them is `domain.outreach`'."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from socialroi_desktop.catalogue import jump_rule
from socialroi_desktop.domain.outreach.jumps import Jump, jumps
from socialroi_desktop.domain.outreach.owing import owed, promised
from socialroi_desktop.domain.outreach.stays import Stay, changes_of, stays
from socialroi_desktop.domain.outreach.touches import usual_way
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import (
    Contact,
    Deal,
    FollowerCount,
    Handle,
    Influencer,
    Order,
    StageChange,
)
from socialroi_desktop.domain.records.people import ASIDE
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import ordered_ids, selected

P = TypeVar("P", Handle, Contact, StageChange, FollowerCount)


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """A person with their accounts, log (latest first), moves (in order), and who stands before and after them.

    `introducers` begins with who introduced them and goes on with who introduced that one; `deals` counts the deals.
    `orders` are the days of the orders they placed here themselves, in order, as their customer key tells.
    `jumps` are those of followers that engagement did not follow.
    `siblings` are the people among whom one walks, the person among them.
    """

    person: Influencer
    handles: tuple[Handle, ...]
    log: tuple[Contact, ...]
    moves: tuple[StageChange, ...]
    introducers: tuple[Influencer, ...]
    introduced: tuple[Influencer, ...]
    deals: int
    orders: tuple[date, ...]
    siblings: tuple[int, ...]
    jumps: tuple[Jump, ...] = ()

    @property
    def owed(self) -> frozenset[int]:
        """The touches that wait for our answer, by id; whoever declined waits for none."""
        return frozenset() if self.person.stage == "declined" else owed(self.log)

    @property
    def promised(self) -> frozenset[int]:
        """The touches with an open promise, by id."""
        return promised(self.log)

    def promises_due(self, today: date) -> int:
        """Return how many promises are owed now: those whose day has come."""
        days = (one.promise_on for one in self.log if one.id in self.promised)
        return sum(day is not None and day <= today.isoformat() for day in days)

    @property
    def minutes(self) -> int:
        """The minutes spent on all touches."""
        return sum(one.minutes or 0 for one in self.log)

    @property
    def last_aside_from(self) -> str | None:
        """The stage they stood in before they were put aside; None for who is on the way."""
        if self.person.stage not in ASIDE:
            return None
        return next((move.stage for move in reversed(self.moves) if move.stage not in ASIDE), None)

    def way(self, direction: str) -> str:
        """Return the way most touches of a direction went, that of a message when there is none."""
        return usual_way(((one.direction, one.way) for one in self.log), direction)

    def stays(self, today: date) -> dict[str, Stay]:
        """Return the stay in each stage so far."""
        moves = [(move.stage, _day(move)) for move in self.moves]
        return stays(changes_of(moves), today)

    @property
    def kinds(self) -> tuple[tuple[str, date], ...]:
        """What kind of partner they became, and when, in order."""
        return changes_of([(move.kind, _day(move)) for move in self.moves])


def person_facts(
    workspace: Workspace, influencer_id: int, siblings: Sequence[int] = ()
) -> PersonFacts | None:
    """Return all about a person, None when they are gone; without siblings they walk among their stage."""
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        return None
    log = _parts(workspace, Contact, influencer_id)
    return PersonFacts(
        person,
        tuple(sorted(_accounts(workspace, person), key=lambda one: -(one.followers or 0))),
        tuple(sorted(log, key=lambda one: (one.happened_at, one.id or 0), reverse=True)),
        tuple(
            sorted(
                _parts(workspace, StageChange, influencer_id), key=lambda one: (one.changed_at, one.id or 0)
            )
        ),
        _introducers(workspace, person),
        tuple(reading.referring(workspace, Influencer, "introduced_by_id", influencer_id)),
        reading.count_referring(workspace, Deal.entity, "influencer_id", influencer_id),
        _orders(workspace, person.customer_key),
        tuple(siblings) or _of_stage(workspace, person.stage),
        jumps(_parts(workspace, FollowerCount, influencer_id), jump_rule()),
    )


def _accounts(workspace: Workspace, person: Influencer) -> list[Handle]:
    """Return the accounts of a person; one of which only the network is known stands for itself, without an id."""
    found = _parts(workspace, Handle, person.id or 0)
    if found or not person.channel:
        return found
    return [
        Handle(
            influencer_id=person.id,
            channel=person.channel,
            followers=person.followers,
            engagement_rate=person.engagement_rate,
            link=person.profile,
        )
    ]


def _parts(workspace: Workspace, part: type[P], of: int) -> list[P]:
    return reading.referring(workspace, part, "influencer_id", of)


def _introducers(workspace: Workspace, person: Influencer) -> tuple[Influencer, ...]:
    found: dict[int, Influencer] = {}
    following = person.introduced_by_id
    # Files of before may hold a ring.
    while following is not None and following != person.id and following not in found:
        one = reading.get(workspace, Influencer, following)
        if one is None:
            break
        found[following] = one
        following = one.introduced_by_id
    return tuple(found.values())


def _orders(workspace: Workspace, customer: str | None) -> tuple[date, ...]:
    if not customer:
        return ()
    query = Query(Order.entity, terms=(Term("customer", "=", customer),), sort="ordered_on")
    found = selected(workspace, query)
    return tuple(
        date.fromisoformat(one.ordered_on) for one in found if isinstance(one, Order) and one.ordered_on
    )


def _of_stage(workspace: Workspace, stage: str) -> tuple[int, ...]:
    query = Query(Influencer.entity, terms=(Term("stage", "=", stage),), sort="next_action_on")
    return tuple(ordered_ids(workspace, query))


def _day(move: StageChange) -> date:
    return date.fromisoformat(move.changed_on or move.changed_at[:10])
