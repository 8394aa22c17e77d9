"""Whether a table with a column for each currency holds exchange rates: one of sales by currency has the same headers.

Most rows must hold values that currencies are worth in one currency; that one is 1 in its own column, if it has one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from socialroi_desktop.ingest.cells.worths import FAR, times, worths
from socialroi_desktop.ingest.planning.candidate import Candidate

RATES = frozenset({"ecb_rates", "wide_rates"})
# So many times off a value may be where nothing but the values tells what currency they are in.
_NEAR = Decimal("1.25")
# Of fewer currencies, amounts look like values in some currency by chance.
_ENOUGH = 3
# So many rows tell it.
_FIRST = 30
_CELL = re.compile(r"\d+(?:[.,]\d+)?")
_Row = Mapping[str, Decimal]


def tells_rates(one: Candidate, header: Sequence[str], rows: Sequence[Sequence[str]], home: str) -> bool:
    """Tell whether a candidate for a table of rates is one, in a workspace whose own currency is `home`."""
    named = {name for name, column in one.found if column.field == "rate"}
    codes = {at: name.strip().upper() for at, name in enumerate(header) if " ".join(name.split()) in named}
    told = [row for cells in rows[:_FIRST] if (row := _values(cells, codes))]
    base = str(one.format.constants.get("currency", home))
    ways = ((code, inverse) for code in dict.fromkeys((base, home, *worths())) for inverse in (False, True))
    return not told or any(2 * sum(_fits(row, way, base, home) for row in told) > len(told) for way in ways)


def _values(cells: Sequence[str], codes: Mapping[int, str]) -> _Row:
    """Return the positive numbers of a row by currency, of which it is known what they are about worth."""
    found = {code: cells[at].strip() for at, code in codes.items() if at < len(cells) and code in worths()}
    return {
        code: value
        for code, text in found.items()
        if _CELL.fullmatch(text) and (value := Decimal(text.replace(",", "."))) > 0
    }


def _fits(row: _Row, way: tuple[str, bool], base: str, home: str) -> bool:
    """Tell whether the values of a row are rates in one currency, this way round; two of three must be, whatever the years."""
    code, inverse = way
    if code not in worths():
        # Nobody knows what is usual.
        return True
    if code in row and row[code] != 1:
        return False
    # A table with the own currency among its columns may count in any.
    named = code in row or (code == base and base not in row) or (code == home and home not in row)
    if not named and (home not in row or len(row) < _ENOUGH):
        return False
    off = list(_off({other: value for other, value in row.items() if other != code}, code, inverse))
    near = FAR if named else _NEAR
    return 3 * sum(one < near for one in off) >= 2 * len(off)


def _off(row: _Row, code: str, inverse: bool) -> Iterator[Decimal]:
    for other, value in row.items():
        usual = worths()[other] / worths()[code]
        yield times(value, 1 / usual if inverse else usual)
