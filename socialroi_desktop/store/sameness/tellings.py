"""The stored ad results by the spend they tell: the same days of one account, campaign, ad set and ad, on any of its platforms.

One spend can be told as a whole, by country, by age, by platform; which of these may stand beside each other is decided by the
caller.
"""

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from socialroi_desktop.domain.cuts import ad_network, cut_by
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.key_forms import KeyForms, key_forms
from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.domain.records.advertising import SPEND

Row = Sequence[Value]
# What rows that tell one spend have in common but for the account, which a report may leave out.
Thing = tuple[Value, ...]
ACCOUNT = "account"
# The smallest coin, as spend is counted here.
CENT = 10**6
# What rows of one telling add up to.
FIGURES = ("impressions", "views", "clicks", "link_clicks", "results", "conversion_value")
_WANTED = ("channel", *SPEND, "cut", "currency", "spend", "spend_rest", *FIGURES)


@dataclass(frozen=True, slots=True)
class Told:
    """A row that tells of some spend, stored or to come: in which place, on which channel, cut by what, and its figures."""

    id: int
    line: int
    file: str
    channel: str
    account: str
    kind: frozenset[str]
    part: Value
    currency: Value
    spend: int
    figures: tuple[int | None, ...]


class Tellings:
    """How rows with some columns are read as tellings of spend."""

    def __init__(self, columns: tuple[str, ...]) -> None:
        self._at = tuple(columns.index(name) if name in columns else None for name in _WANTED)
        self._how = _how()

    def told(self, row: Row, row_id: int, line: int, file: str = "") -> tuple[Thing, Told]:
        """Return what a row tells of, and how."""
        cells = [None if at is None else row[at] for at in self._at]
        channel, found = str(cells[0] or ""), dict(zip(_WANTED, cells, strict=True))
        account, *thing = self._how.loose_of(cells[1 : 1 + len(SPEND)])
        names = cut_by(found["cut"]) | ({ACCOUNT} if account else frozenset())
        spend = int(found["spend"] or 0) * CENT + int(found["spend_rest"] or 0)
        figures = tuple(None if (cell := found[name]) is None else int(cell) for name in FIGURES)
        told = Told(
            row_id,
            line,
            file,
            channel,
            str(account or "").casefold(),
            names,
            found["cut"],
            found["currency"],
            spend,
            figures,
        )
        return (ad_network(channel), *thing), told


@cache
def _how() -> KeyForms:
    return key_forms(AdCost.entity, SPEND)


def stored_tellings(
    connection: sqlite3.Connection, batch_id: int, between: tuple[str, str], wanted: Collection[Thing]
) -> dict[Thing, list[Told]]:
    """Return the stored rows of other imports that tell of some spend, in their order."""
    names = ", ".join(f"t.{name}" for name in _WANTED)
    how = Tellings(_WANTED)
    found: dict[Thing, list[Told]] = {}
    for row_id, line, file, *cells in connection.execute(
        f"SELECT t.id, t.source_line, b.file, {names} FROM ad_cost t LEFT JOIN import_batch b ON b.id = t.batch_id"
        " WHERE t.batch_id IS NOT ? AND t.period_start >= ? AND t.period_end <= ? ORDER BY t.id",
        (batch_id, *between),
    ):
        thing, told = how.told(cells, row_id, line or 0, file or "–")
        if thing in wanted:
            found.setdefault(thing, []).append(told)
    return found
