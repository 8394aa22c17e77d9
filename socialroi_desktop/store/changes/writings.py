"""Finds stored records whose key a row writes in another way: `#1001` for `1001`, with unseen marks or without.

Knows what records declare of their keys, and the stored rows; what follows from meeting one is decided by the caller.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import cast

from socialroi_desktop.domain.imports import ByColumn, Value
from socialroi_desktop.domain.key_forms import KeyForms, key_forms
from socialroi_desktop.domain.key_texts import DASHES, MARKS
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.file.chunks import chunks
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.sameness.loose_keys import LooseKeys
from socialroi_desktop.store.sameness.piece_links import PieceLinks
from socialroi_desktop.store.sameness.stored_ids import SIGN, StoredIds, each_value

Row = tuple[Value, ...]
# Texts that are not in the one form in which texts are compared; of ids also those that scripts wrote.
_ODD = f"({{0}} GLOB '*[{MARKS}]*' OR {{0}} GLOB '*  *')"
_ODD_ID = (
    f"({{0}} GLOB '*[{MARKS}{DASHES}]*' OR {{0}} GLOB '*  *' OR {{0}} GLOB '[''\"=]*'"
    " OR ({0} GLOB '*[., ]*' AND {0} NOT GLOB '*[^0-9., #]*') OR {0} GLOB '?*[#: ]*[0-9]*')"
)
# Most texts have nothing but these, which tells in a tenth of the time that they are in the one form.
_SPECIAL = "({0} GLOB '*[^0-9A-Za-z#_/-]*' OR {0} GLOB '?*#*')"


def stored_rows(
    connection: sqlite3.Connection, entity: str, columns: Sequence[str], ids: Sequence[int]
) -> dict[int, bulk.Stored]:
    """Return by id the evidence and some columns of records, as `bulk.meet` gives what rows meet."""
    wanted = ", ".join(quoted(name) for name in (*bulk.EVIDENCE, *columns))
    found: dict[int, bulk.Stored] = {}
    for part in chunks(list(ids)):
        marks = ", ".join("?" * len(part))
        for row in connection.execute(
            f"SELECT 0 AS n, {wanted} FROM {quoted(entity)} WHERE id IN ({marks})", part
        ):
            found[row["id"]] = cast(bulk.Stored, row)
    return found


def _with_other_zeros(digits: str, widths: Sequence[int]) -> Iterator[str]:
    """Give a number without its leading zeros, or with as many as stored ones have."""
    bare = digits.lstrip("0")
    if bare and bare != digits:
        yield bare
    elif bare:
        yield from (digits.zfill(width) for width in widths if width > len(digits))


def _test(how: KeyForms, name: str) -> str:
    """Return the SQL that tells whether a text of a key is in another form."""
    return f"({_SPECIAL} AND {_ODD_ID if name in how.ids else _ODD})".format(column(name))


class Writings:
    """Other ways in which a workspace writes the keys of rows; remembers during one import what is there."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._odd: dict[tuple[str, tuple[str, ...]], Mapping[Row, int]] = {}
        self._ids = StoredIds(connection)
        self._loose = LooseKeys(connection, self._ids)
        self.links = PieceLinks(connection)
        self._cases: dict[tuple[str, str], set[str]] = {}
        self._signs: dict[tuple[str, str], set[bool]] = {}
        self._widths: dict[tuple[str, str], tuple[int, ...]] = {}

    def meet(self, entity: str, columns: tuple[str, ...], rows: Mapping[int, Row]) -> dict[int, bulk.Stored]:
        """Return by place the stored record of each row that no record meets as it is written."""
        how = key_forms(entity, columns)
        if not how.texts or not rows or bulk.is_empty(self._connection, entity):
            return {}
        one_way = self._note_signs(entity, columns, list(rows.values()))
        if one_way and not self._oddly_written(entity, how) and how.are_plain(rows.values()):
            return {}
        wanted = {n: how.of(row) for n, row in rows.items()}
        odd = self._oddly_written(entity, how)
        meant = {n: odd[key] for n, key in wanted.items() if key in odd} if odd else {}
        stored = stored_rows(self._connection, entity, columns, sorted(set(meant.values())))
        found = {n: stored[row_id] for n, row_id in meant.items()}
        others = [
            (n, how.with_key(rows[n], key))
            for n, form in wanted.items()
            if n not in found
            for key in self._ways(entity, how, form, how.key_of(rows[n]))
        ]
        met = bulk.meet(self._connection, entity, columns, [row for _, row in others]) if others else {}
        return found | {others[at][0]: row for at, row in met.items()}

    def _ways(self, entity: str, how: KeyForms, form: Row, written: Row) -> Iterator[Row]:
        """Give the other ways to write a key that the workspace may hold."""
        each: list[tuple[Value, ...]] = []
        for name, value in zip(how.key, form, strict=True):
            if name not in how.ids or not isinstance(value, str):
                each.append((value,))
                continue
            signs = self._signs_of(entity, how, name)
            signed = value if value.startswith(SIGN) else SIGN + value
            each.append((*((value,) if False in signs else ()), *((signed,) if True in signs else ())))
        return (way for way in product(*each) if way != written)

    def _signs_of(self, entity: str, how: KeyForms, name: str) -> set[bool]:
        """Return whether ids are stored with their sign (True), without (False), or both; what comes in is noted there."""
        if (entity, name) not in self._signs:
            self._signs[entity, name] = self._ids.signs(entity, how, name)
        return self._signs[entity, name]

    def loosely(
        self, entity: str, columns: tuple[str, ...], rows: Mapping[int, Row]
    ) -> dict[int, bulk.Stored]:
        """Return by place the stored record that each row may be, written in another case or as another address."""
        meant = self._loose.meet(entity, columns, rows)
        stored = stored_rows(self._connection, entity, columns, sorted(set(meant.values())))
        return {n: stored[row_id] for n, row_id in meant.items()}

    def zeros_apart(
        self, entity: str, columns: tuple[str, ...], rows: Mapping[int, Row]
    ) -> dict[int, bulk.Stored]:
        """Return by place the record whose key differs from that of a row in nothing but zeros before its id."""
        how = key_forms(entity, columns)
        found: dict[int, bulk.Stored] = {}
        for name in how.ids.intersection(how.key) if rows else ():
            at, widths = columns.index(name), self._widths_of(entity, how, name)
            others = [
                (n, (*row[:at], sign + other, *row[at + 1 :]))
                for n, row in rows.items()
                if isinstance(value := row[at], str) and (bare := value.removeprefix(SIGN)).isdigit()
                for other in _with_other_zeros(bare, widths)
                for sign in ("", SIGN)
            ]
            met = bulk.meet(self._connection, entity, columns, [row for _, row in others]) if others else {}
            found |= {others[n][0]: row for n, row in met.items()}
        return found

    def _widths_of(self, entity: str, how: KeyForms, name: str) -> tuple[int, ...]:
        """Return how long the stored ids are that begin with a zero."""
        if (entity, name) not in self._widths:
            self._widths[entity, name] = self._ids.widths(entity, how, name)
        return self._widths[entity, name]

    def note(self, entity: str, columns: tuple[str, ...], rows: Sequence[Row]) -> bool:
        """Note how the ids of rows that come in are written; return whether all that came so far do it in one way."""
        one_way = self._note_signs(entity, columns, rows)
        how = key_forms(entity, columns)
        for name, text in zip(how.loose, how.loose_texts(rows) if rows else (), strict=False):
            one_way = self._in_one_case(entity, name, text) and one_way
        return one_way

    def _note_signs(self, entity: str, columns: tuple[str, ...], rows: Sequence[Row]) -> bool:
        how = key_forms(entity, columns)
        one_way = True
        for name in how.ids.intersection(how.key) if rows else ():
            signs = self._signs_of(entity, how, name)
            at = columns.index(name)
            values = rows.values_by_column[at] if isinstance(rows, ByColumn) else [row[at] for row in rows]
            signs.update({isinstance(value, str) and value[:1] == SIGN for value in values})
            one_way = one_way and len(signs) < 2
        return one_way

    def _in_one_case(self, entity: str, name: str, text: str) -> bool:
        """Note the case of the letters in cells, and zeros before numbers; tell whether no two of all that came may be one."""
        cases = self._cases.setdefault((entity, name), set())
        upper, lower = text == text.upper(), text == text.lower()
        if not (upper and lower):
            cases.add("upper" if upper else "lower" if lower else "mixed")
        if text.startswith(("0", "#0")) or "\n0" in text or "\n#0" in text:
            cases.add("zeros")
        return len(cases) < 2 and not cases & {"mixed", "zeros"}

    def _oddly_written(self, entity: str, how: KeyForms) -> Mapping[Row, int]:
        """Return the records whose key is in another form, by the one that is compared; of equal ones the first."""
        if (entity, how.key) not in self._odd:
            tests = [test for name in how.texts if (test := self._test(entity, how, name))]
            cells = ", ".join(map(column, how.key))
            compared = key_forms(entity, how.key)
            found: dict[Row, int] = {}
            where = f"{' OR '.join(tests) or '0'} ORDER BY t.id DESC"
            for row in self._connection.execute(
                f"SELECT {cells}, t.id FROM {quoted(entity)} t WHERE {where}"
            ):
                found[compared.of(tuple(row))] = row["id"]
            self._odd[entity, how.key] = found
        return self._odd[entity, how.key]

    def _test(self, entity: str, how: KeyForms, name: str) -> str:
        """Return the SQL that tells whether a text of a key is in another form; "" where none is, as few looks can tell."""
        if name in how.ids:
            return "" if self._ids.cases(entity, name) is not None else _test(how, name)
        if name == how.key[0] and how.ids.intersection(how.key[1:2]):
            odd = f"{each_value(entity, name)} WHERE {_ODD.format('v')}"
            found = self._connection.execute(odd).fetchone() is not None
            return f"{column(name)} IN ({odd})" if found else ""
        return _test(how, name)
