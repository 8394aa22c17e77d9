"""An accepted offer becomes the terms of its deal and ends the others; what is part of a deal is in its currency.

Whatever accepts it: a button, a command, a cell. Knows what terms are from the domain.
"""

import sqlite3
from collections.abc import Sequence
from typing import Any

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.money import carried, from_minor
from socialroi_desktop.domain.outreach.terms import CLOSED_STATES, agreed_terms
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.rules import needs_currency
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.changes.following.following import Following

# The parts of a deal with the amounts they hold.
_AMOUNTS = {"proposal": ("fee", "product_cost", "shipping_cost"), "deliverable": ("price",)}
_OF_DEAL = "SELECT * FROM {part} WHERE deal_id = ? ORDER BY id"


def follow_offers(change: Following) -> None:
    """Put parts of deals into their currency, then take over the terms of offers that have been accepted."""
    for part, amounts in _AMOUNTS.items():
        if change.touched.concerns(part, ("currency", "deal_id", *amounts)):
            for row in change.rows(f"SELECT * FROM {part} WHERE id BETWEEN :first AND :last", part):
                _take_currency(change, part, row)
    if "currency" in change.touched.columns["deal"]:
        _carry_parts(change)
    if change.touched.concerns("proposal", ("state",)):
        _accept(change)


def _take_currency(change: Following, part: str, row: sqlite3.Row) -> None:
    """Give a part the currency of its deal, and a deal without one that of the part; UserError where neither tells one."""
    own = row["currency"]
    deal = _deal(change, row["deal_id"])
    amounts = [name for name in _AMOUNTS[part] if row[name] is not None]
    if deal["currency"] is None:
        if amounts and own is None:
            lacking = needs_currency(spec_of(RECORDS[part], amounts[0]))
            raise UserError(lacking.template, **lacking.values)
        if amounts:
            change.writes.update("deal", deal["id"], {"currency": own})
        return
    if own is not None and own != deal["currency"] and amounts and "currency" not in _changed(change, "deal"):
        raise UserError(
            "This deal counts in {currency}, not in {other}; write its amounts in {currency}.",
            currency=deal["currency"], other=own,
        )  # fmt: skip
    base = change.connection.execute("SELECT currency FROM settings").fetchone()[0]
    _carry(change, part, row, own or base, deal["currency"])


def _carry_parts(change: Following) -> None:
    deals = change.rows(
        "SELECT id, currency FROM deal WHERE id BETWEEN :first AND :last AND currency IS NOT NULL", "deal"
    )
    for deal in deals:
        for part in _AMOUNTS:
            for row in change.connection.execute(_OF_DEAL.format(part=part), (deal["id"],)).fetchall():
                _carry(change, part, row, row["currency"] or deal["currency"], deal["currency"])


def _carry(change: Following, part: str, row: sqlite3.Row, old: str, new: str) -> None:
    """Write the amounts of a part as the same numbers in another currency."""
    told: dict[str, Any] = {"currency": new}
    for name in _AMOUNTS[part]:
        if row[name] is None or old == new:
            continue
        kept = carried(row[name], old, new)
        if kept is None:
            raise UserError(
                "An amount of this deal is {amount} {old}, which is finer than any amount in {new}; change it first.",
                amount=from_minor(row[name], old), old=old, new=new,
            )  # fmt: skip
        told[name] = kept
    change.writes.update(part, row["id"], told)


def _accept(change: Following) -> None:
    """Let the last of the accepted offers of each deal be its terms, and decline the others."""
    last: dict[int, sqlite3.Row] = {}
    rows = change.rows(
        "SELECT * FROM proposal WHERE id BETWEEN :first AND :last AND state = 'accepted'", "proposal"
    )
    for row in sorted(rows, key=lambda row: (row["offered_on"], row["id"])):
        last[row["deal_id"]] = row
    edited = "state" in _changed(change, "proposal")
    for deal_id, row in last.items():
        deal = _deal(change, deal_id)
        if edited and deal["state"] in CLOSED_STATES:
            raise UserError(
                "This deal is signed, so its terms stay; begin a new deal, or put its state back to In talks before"
                " you accept another offer."
            )
        # What a file brings of a deal that was agreed long ago has its terms beside it.
        if edited or deal["state"] == "talks":
            change.writes.update("deal", deal_id, agreed_terms(_mapping(deal), _mapping(row)))
        others = change.connection.execute(
            "SELECT id FROM proposal WHERE deal_id = ? AND id <> ? AND state <> 'declined'",
            (deal_id, row["id"]),
        ).fetchall()
        for other in others:
            change.writes.update("proposal", other["id"], {"state": "declined"})


def _deal(change: Following, deal_id: int) -> sqlite3.Row:
    found: sqlite3.Row = change.connection.execute("SELECT * FROM deal WHERE id = ?", (deal_id,)).fetchone()
    return found


def _mapping(row: sqlite3.Row) -> dict[str, Any]:
    names: Sequence[str] = row.keys()
    return {name: row[name] for name in names}


def _changed(change: Following, entity: str) -> set[str]:
    return change.touched.columns[entity]
