"""Whether a list that names no more than days and texts holds amounts of money: then it is none of posts or of an account's days.

Knows the first rows; decides nothing of what the amounts are, which is asked.
"""

import re
from collections.abc import Sequence

from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.planning.mapping import guess_mapping
from socialroi_desktop.ingest.planning.people_columns import column_below

# What lists of anything tell beside their amounts.
_OF_ANY = {
    "post": frozenset({"published_at", "text", "title"}),
    "account_day": frozenset({"day", "note"}),
    "mention": frozenset({"mentioned_at", "author", "note", "text"}),
}
# An amount in coins, which no count is: 12,50 and 1.120,00.
_COINS = re.compile(r"[+-]?\d[\d.,' \u00a0]*[.,]\d{2}")


def is_of_money(entity: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a column of a list guessed to be of an entity holds amounts, and no other speaks for the entity."""
    known = guess_mapping(header, entity)
    if entity not in _OF_ANY or not _OF_ANY[entity].issuperset(known.values()):
        return False
    return any(holds_money(column_below(rows, at)) for at in range(len(header)) if at not in known)


def holds_money(cells: Sequence[str]) -> bool:
    """Tell whether the filled cells of a column are amounts of money."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return bool(filled) and all(map(_is_amount, filled))


def _is_amount(cell: str) -> bool:
    number, mark = split_currency(cell)
    return _COINS.fullmatch(number.strip()) is not None or (
        mark is not None and any(map(str.isdigit, number))
    )
