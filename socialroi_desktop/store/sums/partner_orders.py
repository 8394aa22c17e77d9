"""The orders that came by one partner, each once, with every way by which it is known: code, link, survey, a touch before.

Finds and prices single orders; judges and divides nothing.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from socialroi_desktop.domain.key_texts import word_alike
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.tagged_links import TaggedLink, as_tagged, tagged_link
from socialroi_desktop.store.derived.order_cells import COUNTS, MONEY, order_cells
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import Rates, load_rates, rounded
from socialroi_desktop.store.sums.partner_keys import OF_PERSON, people_of_codes
from socialroi_desktop.store.sums.told_refunds import lists_refunds, untold_orders

CODE, LINK, SURVEY, ASSISTED = "code", "link", "survey", "assisted"

_LISTED = "(SELECT value FROM json_each(:words))"
_NOTHING: tuple[frozenset[str], bool] = frozenset(), False


@dataclass(frozen=True, slots=True)
class PartnerOrder:
    """An order, by id, with its day (ISO) and the ways that lead to the partner.

    `touch_id` is how it came about (0: not known), `credited` tells whether its last touch leads to them. `sums` are the
    cells of the order in minor units of the base currency; those it does not tell, or no rate converts, are missing.
    `country` is where it was sent to, by two letters where it is known.
    """

    id: int
    day: str
    customer: str | None
    ways: frozenset[str]
    credited: bool
    sums: Mapping[str, int]
    touch_id: int = 0
    country: str | None = None

    @property
    def kept(self) -> bool:
        """Whether it was not cancelled: a cancelled one gives back what it took, and is not counted."""
        return not self.sums.get("voided_orders")


def partner_orders(
    workspace: Workspace, influencer_id: int, period: Period, survey_words: Collection[str] = ()
) -> tuple[PartnerOrder, ...]:
    """Return the orders of a period that a partner brought or had a part in, oldest first.

    A touch on the way of a customer is a survey where its kind says one of `survey_words`, else it assisted.
    """
    touches = _touches(workspace, influencer_id)
    days = {"first": period.start.isoformat(), "last": period.end.isoformat()}
    asked = _touched_orders(workspace, influencer_id, days, survey_words)
    return told_orders(workspace, period, touches, asked)


def told_orders(
    workspace: Workspace,
    period: Period,
    touches: Mapping[int, tuple[frozenset[str], bool]],
    asked: Mapping[int, frozenset[str]],
) -> tuple[PartnerOrder, ...]:
    """Return the orders of a period that came about in one of some ways (by id, with what leads to whom), or are asked by id."""
    days = {"first": period.start.isoformat(), "last": period.end.isoformat()}
    rates = load_rates(workspace)
    untold = untold_orders(workspace, period) if lists_refunds(workspace) else None
    found = []
    for row in _priced(workspace, days, touches, asked):
        ways, credited = touches.get(row["touch_id"], _NOTHING)
        ways |= asked.get(row["id"], frozenset())
        sums = {name: row[name] for name in (*MONEY, *COUNTS) if row[name] is not None}
        if untold is not None and row["id"] not in untold:
            sums["untold_refunds"] = 0
        found.append(
            PartnerOrder(
                row["id"], row["day"], row["customer"], ways, credited,
                converted(rates, sums, row["currency"], row["day"]), row["touch_id"], row["country"],
            )
        )  # fmt: skip
    return tuple(found)


def days_with_orders(workspace: Workspace) -> tuple[str, str] | None:
    """Return the first and the last day (ISO) of which the workspace has orders; None when it has none."""
    first, last = (
        workspace.connection().execute('SELECT min(ordered_on), max(ordered_on) FROM "order"').fetchone()
    )
    return None if first is None else (first, last)


def orders_of_customer(workspace: Workspace, customer: str) -> tuple[int, str | None]:
    """Return how many orders a customer made, and the day (ISO) of the last."""
    row = workspace.connection().execute(
        "SELECT count(*), max(ordered_on) FROM \"order\" WHERE customer = ? AND status IS NOT 'voided'",
        (customer,),
    )
    count, day = row.fetchone()
    return count, day


def _touches(workspace: Workspace, influencer_id: int) -> dict[int, tuple[frozenset[str], bool]]:
    """Return, by way of ordering, what of it leads to the partner, and whether the last of it does."""
    links = _links(workspace, influencer_id)
    rows = workspace.connection().execute(f"SELECT * FROM touch WHERE {OF_PERSON}", {"who": influencer_id})
    found = {}
    for row in rows:
        ways = set()
        if influencer_id in people_of_codes(row["code_influencer_id"], row["more_codes"]):
            ways.add(CODE)
        if row["link_influencer_id"] == influencer_id:
            ways.add(SURVEY if row["creator"] else LINK)
            if as_tagged(row["utm_source"], row["utm_campaign"]) in links:
                ways.add(LINK)
        # A code that is typed comes after the visit by a link; whose code it is has the last touch.
        found[row["id"]] = frozenset(ways), row["code_channel"] is None or CODE in ways
    return found


def _links(workspace: Workspace, influencer_id: int) -> set[TaggedLink]:
    rows = workspace.connection().execute("SELECT link FROM deal WHERE influencer_id = ?", (influencer_id,))
    return {link for row in rows if (link := tagged_link(row["link"]))}


def _touched_orders(
    workspace: Workspace, influencer_id: int, days: Mapping[str, str], survey_words: Collection[str]
) -> dict[int, frozenset[str]]:
    """Return the orders whose customers met the partner before, by id, with how."""
    connection = workspace.connection()
    words = {
        _plain(row[0])
        for row in connection.execute(
            "SELECT name FROM influencer WHERE id = :who UNION SELECT handle FROM handle WHERE influencer_id = :who",
            {"who": influencer_id},
        )
    } - {""}  # fmt: skip
    asking = {word.casefold() for word in survey_words}
    # Few words are told by many touches: each is read once, not once a touch.
    told = connection.execute(
        "SELECT DISTINCT source FROM touchpoint WHERE source <> ''"
        " UNION SELECT DISTINCT medium FROM touchpoint WHERE medium <> ''"
    )
    spelled = sorted(word for (word,) in told if _plain(word) in words)
    connection.create_function("plain", 1, _plain, deterministic=True)
    rows = connection.execute(
        f"""WITH met AS MATERIALIZED (
            SELECT customer, touched_at, order_number, plain(interaction) AS kind FROM touchpoint
            WHERE source IN {_LISTED} OR medium IN {_LISTED})
        SELECT o.id, m.kind FROM met m JOIN "order" o
            ON o.number IN (m.order_number, '#' || m.order_number, ltrim(m.order_number, '#'))
            WHERE o.ordered_on BETWEEN :first AND :last AND m.order_number <> ''
        UNION SELECT o.id, m.kind FROM met m JOIN "order" o ON o.customer = m.customer
            WHERE o.ordered_on BETWEEN :first AND :last AND m.touched_at <= o.ordered_at""",
        {"words": json.dumps(spelled), **days},
    )
    found: dict[int, frozenset[str]] = {}
    for order_id, kind in rows:
        way = SURVEY if any(word in kind for word in asking) else ASSISTED
        found[order_id] = found.get(order_id, frozenset()) | {way}
    return found


def _plain(text: str | None) -> str:
    return word_alike((text or "").strip().lstrip("@"))


def _priced(
    workspace: Workspace, days: Mapping[str, str], touches: Collection[int], ids: Collection[int]
) -> list[sqlite3.Row]:
    settings = workspace.settings()
    where = (
        "ordered_on BETWEEN :first AND :last AND (touch_id IN (SELECT value FROM json_each(:touches))"
        " OR id IN (SELECT value FROM json_each(:ids)))"
    )
    values = {
        **days, "touches": json.dumps(sorted(touches)), "ids": json.dumps(sorted(ids)),
        "margin": settings.gross_margin, "discounts_are_cost": settings.code_discounts_are_cost,
    }  # fmt: skip
    rows = workspace.connection().execute(
        f'SELECT c.*, o.customer, o.country FROM ({order_cells(where)}) c JOIN "order" o ON o.id = c.id ORDER BY c.day, c.id',
        values,
    )
    return list(rows.fetchall())


def converted(rates: Rates, sums: Mapping[str, int], currency: str, day: str) -> dict[str, int]:
    """Return the cells of an order in the base currency; those no rate converts are left out, and it is counted so."""
    if currency == rates.base:
        return dict(sums)
    factor = rates.factor(currency, day)
    counts = {name: sums[name] for name in COUNTS if name in sums}
    if factor is None:
        return counts | {"without_value": 1}
    return counts | {name: rounded(sums[name], factor) for name in MONEY if name in sums}
