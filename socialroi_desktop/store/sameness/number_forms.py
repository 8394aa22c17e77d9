"""The ways in which lists write the number of one order, as an index of numbers finds them: for what names an order.

With `#` or without, in another case, with other zeros before it. Knows rows of orders only.
"""

import sqlite3
from collections.abc import Iterable

_ZEROS = "0" * 20
_WIDTHS = """
SELECT DISTINCT length(ltrim(o.number, '#')) FROM ({sources}) s CROSS JOIN "order" o
ON o.source = s.source AND ((o.number >= '0' AND o.number < '1') OR (o.number >= '#0' AND o.number < '#1'))
"""


def number_forms(cell: str, widths: Iterable[int] = ()) -> str:
    """Return the ways to write a number as a list of expressions in SQL; `widths` are those of stored ones with zeros before."""
    bare = f"ltrim({cell}, '#')"
    digits = f"{bare} NOT GLOB '*[^0-9]*'"
    padded = [f"substr('{_ZEROS}' || {bare}, -{width})" for width in widths]
    ways = [
        bare,
        f"upper({bare})",
        f"lower({bare})",
        *(f"CASE WHEN {digits} THEN {way} ELSE {bare} END" for way in (f"ltrim({bare}, '0')", *padded)),
    ]
    return ", ".join(way for bare_way in ways for way in (bare_way, f"'#' || ({bare_way})"))


def zero_widths(connection: sqlite3.Connection, sources: str) -> tuple[int, ...]:
    """Return how long the numbers of orders are that begin with a zero; `sources` gives the shops."""
    return tuple(
        sorted(row[0] for row in connection.execute(_WIDTHS.format(sources=sources)) if row[0] <= len(_ZEROS))
    )
