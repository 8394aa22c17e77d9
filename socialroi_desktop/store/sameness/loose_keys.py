"""Finds stored records whose key a row writes so that it may be the same: in another case, an address with other marks.

Remembers during one import what is there. Knows keys only; what follows from meeting one is decided by the caller.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from socialroi_desktop.domain.fields import Kind, spec_of
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.key_forms import KeyForms, key_forms
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.sameness.stored_ids import CAPITAL, SMALL, StoredIds

Row = Sequence[Value]
# Ids of digits alone have no case; they are looked up with other zeros, which takes no reading of all.
_LETTERS = "({0} GLOB '*[A-Za-z]*' OR {0} GLOB '*[^ -~]*')"


@dataclass(slots=True)
class _Known:
    """Ids of records by their loose key, the first of each, as far as they were read."""

    ids: dict[Row, int] = field(default_factory=dict)
    last: int = 0


class LooseKeys:
    """Stored records by what their keys have in common with all ways of writing them."""

    def __init__(self, connection: sqlite3.Connection, ids: StoredIds) -> None:
        self._connection, self._ids = connection, ids
        self._cases: dict[tuple[str, str], set[str]] = {}
        self._known: dict[tuple[str, tuple[str, ...]], _Known] = {}

    def meet(self, entity: str, columns: tuple[str, ...], rows: Mapping[int, Row]) -> dict[int, int]:
        """Return by place the id of the stored record that a row may be."""
        how = key_forms(entity, columns)
        if not how.loose:
            return {}
        if not rows or self._in_one_case(entity, how, list(rows.values())):
            return {}
        asked = {n: how.loose_of(row) for n, row in rows.items() if _has_letters(how, row)}
        if not asked:
            return {}
        known = self._read(entity, how, asked)
        return {n: known[key] for n, key in asked.items() if key in known}

    def _in_one_case(self, entity: str, how: KeyForms, rows: Sequence[Row]) -> bool:
        """Tell whether all ids, stored and coming in, are written in capitals, or all in small letters: none differs by case."""
        if len(how.loose) > 1 or not set(how.loose) <= how.ids:
            return False
        (name,) = how.loose
        cases = self._cases.get((entity, name))
        if cases is None:
            cases = self._cases[entity, name] = self._stored_cases(entity, name)
        text = "\n".join([str(row[how.place(name)]) for row in rows])
        cases |= {way for way, other in ((SMALL, text.upper()), (CAPITAL, text.lower())) if text != other}
        return len(cases) < 2

    def _stored_cases(self, entity: str, name: str) -> set[str]:
        known = self._ids.cases(entity, name)
        if known is not None:
            return set(known)
        cell, table = column(name), quoted(entity)
        odd = f"OR length({cell}) <> length(CAST({cell} AS BLOB))"
        asked = ((SMALL, f"{cell} <> upper({cell}) {odd}"), (CAPITAL, f"{cell} <> lower({cell}) {odd}"))
        return {
            way
            for way, where in asked
            if self._connection.execute(f"SELECT 1 FROM {table} t WHERE {where} LIMIT 1").fetchone()
        }

    def _read(self, entity: str, how: KeyForms, asked: Mapping[int, Row]) -> Mapping[Row, int]:
        record = RECORDS[entity]
        day = next((name for name in how.key if spec_of(record, name).kind is Kind.DATE), None)
        letters = [_LETTERS.format(column(name)) for name in how.loose]
        where, values = f"({' OR '.join(letters)})", tuple[str, ...]()
        if day is None:
            known = self._known.setdefault((entity, how.key), _Known())
            where += f" AND t.id > {known.last}"
        else:
            known, place = _Known(), how.key.index(day)
            days = [str(key[place]) for key in asked.values()]
            where, values = where + f" AND {column(day)} BETWEEN ? AND ?", (min(days), max(days))
        cells = ", ".join(map(column, how.key))
        compared = key_forms(entity, how.key)
        for row in self._connection.execute(
            f"SELECT {cells}, t.id FROM {quoted(entity)} t WHERE {where} ORDER BY t.id", values
        ):
            known.ids.setdefault(compared.loose_of(tuple(row)[:-1]), row["id"])
            known.last = row["id"]
        return known.ids


def _has_letters(how: KeyForms, row: Row) -> bool:
    texts = [row[how.place(name)] for name in how.loose]
    return any(
        isinstance(text, str) and not text.removeprefix("#").isdigit() and text.upper() != text.lower()
        for text in texts
    )
