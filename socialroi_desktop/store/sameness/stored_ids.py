"""How the ids of stored records are written: with which letters, with a sign before them or without, with zeros before them.

Told without reading every id wherever an index can tell; remembers during one import what is there.
"""

import sqlite3
from collections.abc import Iterator

from socialroi_desktop.domain.key_forms import KeyForms
from socialroi_desktop.store.file.codec import column, quoted

SIGN = "#"
SMALL, CAPITAL = "small", "capital"
# Most ids of a shop are digits alone, or digits and letters in one case, and such an id is in the one form that is compared.
_ALPHABETS = (("", frozenset[str]()), ("A-Z", frozenset({CAPITAL})), ("a-z", frozenset({SMALL})))
_OTHERS = "({0} GLOB '?*[^0-9{1}_/-]*' OR {0} GLOB '[^#0-9{1}_/-]*')"
_SIGNED, _UNSIGNED = ("{0} >= '#' AND {0} < '$'",), ("{0} < '#'", "{0} >= '$'")
_FROM_ZERO = ("{0} >= '0' AND {0} < '1'", "{0} >= '#0' AND {0} < '#1'")


def each_value(entity: str, name: str) -> str:
    """Return a SELECT of the different values `v` of the first column of an index, NULL last: a look into it for each."""
    table, cell = quoted(entity), quoted(name)
    following = f"SELECT (SELECT min(o.{cell}) FROM {table} o WHERE o.{cell} > each.v) FROM each WHERE each.v IS NOT NULL"
    first = f"SELECT min({cell}) FROM {table}"
    return f"WITH RECURSIVE each(v) AS ({first} UNION ALL {following}) SELECT v FROM each"


class StoredIds:
    """The ids in the keys of stored records."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # By cell the letters that all ids are written with, their cases, and up to which row that is known.
        self._known: dict[tuple[str, str], tuple[str, frozenset[str], int] | None] = {}

    def cases(self, entity: str, name: str) -> frozenset[str] | None:
        """Return in which cases the letters of all ids may be; None where an id may have any letters and marks.

        Where the cases are known, each id is in the one form in which ids are compared.
        """
        cell = (entity, name)
        if cell not in self._known:
            self._known[cell] = self._read(cell, _ALPHABETS, 0)
        elif (before := self._known[cell]) is not None:
            # What came since was written by the import itself.
            self._known[cell] = self._read(cell, (before[:2],), before[2])
        known = self._known[cell]
        return None if known is None else known[1]

    def _read(
        self, cell: tuple[str, str], alphabets: tuple[tuple[str, frozenset[str]], ...], last: int
    ) -> tuple[str, frozenset[str], int] | None:
        """Return the first alphabet that all ids of rows after `last` are written with, its cases and the last row of now."""
        entity, name = cell
        for letters, cases in alphabets:
            if not self._has(entity, name, letters, last):
                return letters, cases, self._last(entity)
        return None

    def _has(self, entity: str, name: str, letters: str, last: int) -> bool:
        """Tell whether an id of a row after the last known one has others than these letters."""
        others = _OTHERS.format(column(name), letters) + (f" AND t.id > {last}" if last else "")
        return self._any(f"SELECT 1 FROM {quoted(entity)} t WHERE {others} LIMIT 1")

    def _last(self, entity: str) -> int:
        return int(self._connection.execute(f"SELECT max(id) FROM {quoted(entity)}").fetchone()[0] or 0)

    def signs(self, entity: str, how: KeyForms, name: str) -> set[bool]:
        """Return whether ids are stored with their sign (True), without (False), or both."""
        return {
            signed
            for signed, ranges in ((True, _SIGNED), (False, _UNSIGNED))
            if any(self._any(f"{one} LIMIT 1") for one in _within(entity, how, name, "1", ranges))
        }

    def widths(self, entity: str, how: KeyForms, name: str) -> tuple[int, ...]:
        """Return how long the stored ids are that begin with a zero."""
        length = f"DISTINCT length(ltrim({column(name)}, '{SIGN}'))"
        asked = _within(entity, how, name, length, _FROM_ZERO)
        return tuple(sorted({row[0] for one in asked for row in self._connection.execute(one)}))

    def _any(self, sql: str) -> bool:
        return self._connection.execute(sql).fetchone() is not None


def _within(entity: str, how: KeyForms, name: str, told: str, ranges: tuple[str, ...]) -> Iterator[str]:
    """Give a SELECT for each range of an id; where it is the second cell of the index, within each value of the first."""
    table, cell = quoted(entity), column(name)
    for within in ranges:
        if how.key[1:2] == (name,) and how.key[0] not in how.ids:
            each = f"({each_value(entity, how.key[0])}) e CROSS JOIN {table} t"
            yield f"SELECT {told} FROM {each} WHERE {column(how.key[0])} IS e.v AND {within.format(cell)}"
        else:
            yield f"SELECT {told} FROM {table} t WHERE {within.format(cell)}"
