"""How many orders deals with partners brought: those their code, their handle or their link is named by, in the deal's days.

Counts orders once a deal, whether code and link both name it. Adds up; credits no money.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.code_texts import codes_in
from socialroi_desktop.domain.key_texts import word_alike
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.domain.tagged_links import TaggedLink, as_tagged, tagged_link
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.partner_keys import people_of_codes


@dataclass(frozen=True, slots=True)
class DealDays:
    """A deal, by id, with its partner and the days (ISO, both included) in which its orders count."""

    id: int
    influencer_id: int
    first: str
    last: str
    code: str | None = None
    link: str | None = None


def days_of(deal: Deal, today: date) -> DealDays | None:
    """Return the days up to today in which orders count for a deal; None where nothing tells when it began.

    It begins on its first day, else when it was signed or agreed, and lasts until its end or until today.
    """
    first = deal.starts_on or deal.signed_on or deal.agreed_on
    last = min(deal.ends_on or today.isoformat(), today.isoformat())
    if deal.id is None or deal.influencer_id is None or first is None or last < first:
        return None
    return DealDays(deal.id, deal.influencer_id, first, last, deal.code, deal.link)


def orders_of_deals(workspace: Workspace, deals: Sequence[DealDays]) -> dict[int, int]:
    """Return the number of orders by deal id; 0 for a deal that brought none.

    A deal is missing where the workspace has no orders of its time: what it brought is not known then.
    """
    first, last = (
        workspace.connection().execute('SELECT min(ordered_on), max(ordered_on) FROM "order"').fetchone()
    )
    known = [deal for deal in deals if first is not None and deal.first <= last and deal.last >= first]
    found = {deal.id: 0 for deal in known}
    claims = _Claims(known)
    owners = {
        row["id"]: owned
        for row in workspace.connection().execute("SELECT * FROM touch")
        if (
            owned := claims.of(
                {*people_of_codes(row["code_influencer_id"], row["more_codes"]), row["link_influencer_id"]},
                row["code"],
                (row["utm_source"], row["utm_campaign"]),
            )
        )
    }
    for touch_id, day, count in _orders_by_day(workspace, owners, known):
        for deal in owners[touch_id]:
            if deal.first <= day <= deal.last:
                found[deal.id] += count
    return found


def _orders_by_day(
    workspace: Workspace, touch_ids: Iterable[int], deals: Sequence[DealDays]
) -> Iterable[tuple[int, str, int]]:
    if not deals:
        return []
    values = {
        "touches": json.dumps(list(touch_ids)),
        "first": min(deal.first for deal in deals), "last": max(deal.last for deal in deals),
    }  # fmt: skip
    return map(
        tuple,
        workspace.connection().execute(
            'SELECT touch_id, ordered_on, count(*) FROM "order" WHERE ordered_on BETWEEN :first AND :last'
            " AND status IS NOT 'voided' AND touch_id IN (SELECT value FROM json_each(:touches)) GROUP BY 1, 2",
            values,
        ),
    )


class _Claims:
    """Which deals a way of ordering speaks for."""

    def __init__(self, deals: Iterable[DealDays]) -> None:
        self._people: dict[int, set[DealDays]] = defaultdict(set)
        self._codes: dict[str, set[DealDays]] = defaultdict(set)
        self._links: dict[TaggedLink, set[DealDays]] = defaultdict(set)
        for deal in deals:
            self._people[deal.influencer_id].add(deal)
            if deal.code:
                self._codes[word_alike(deal.code)].add(deal)
            if link := tagged_link(deal.link):
                self._links[link].add(deal)

    def of(self, people: Iterable[int | None], code: str, link: TaggedLink) -> set[DealDays]:
        """Return the deals that a way belongs to: by whom it credits, by the code, or by the words of the link."""
        found = set().union(*(self._people.get(person, set()) for person in people if person is not None))
        for word in codes_in(code, self._codes):
            found |= self._codes[word]
        tagged = self._links.get(as_tagged(*link), set())
        # A link that several partners share names none of them.
        return found | tagged if len({deal.influencer_id for deal in tagged}) == 1 else found
