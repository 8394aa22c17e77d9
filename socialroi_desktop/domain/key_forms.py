"""The key of a record in the one form in which keys are compared, however its ids and names are written. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.imports import ByColumn, Value
from socialroi_desktop.domain.key_texts import alike, bare_id, loose_id, loose_name
from socialroi_desktop.domain.post_addresses import address
from socialroi_desktop.domain.records import RECORDS

Row = Sequence[Value]


class KeyForms:
    """How the keys of rows with some columns are compared; `ids` are all fields that hold ids, `texts` those of the key."""

    def __init__(self, entity: str, columns: Sequence[str]) -> None:
        record = RECORDS[entity]
        texts = {spec.name: spec for spec in specs(record) if spec.kind in (Kind.TEXT, Kind.LONG_TEXT)}
        self.key = tuple(name for name in record.key if name in columns)
        self.texts = tuple(name for name in self.key if name in texts)
        self.ids = frozenset(name for name, spec in texts.items() if spec.is_id)
        self._at = tuple(columns.index(name) for name in self.key)
        self.loose = {
            spec.name: loose_id if spec.is_id else address if spec.kind is Kind.URL else loose_name
            for spec in specs(record)
            if spec.any_case and spec.name in self.key
        }
        self._forms = tuple(
            (bare_id if name in self.ids else alike) if name in texts else None for name in self.key
        )

    def of(self, row: Row) -> tuple[Value, ...]:
        """Return the key of a row as it is compared."""
        return tuple(
            [
                form(value) if form is not None and isinstance(value, str) else value
                for value, form in zip([row[at] for at in self._at], self._forms, strict=True)
            ]
        )

    def loose_of(self, row: Row) -> tuple[Value, ...]:
        """Return the key of a row without what ways of writing it may differ in: case, zeros before it, marks of an address."""
        forms = zip(self.key, self.of(row), strict=True)
        return tuple(
            [
                self.loose[name](value) if name in self.loose and isinstance(value, str) else value
                for name, value in forms
            ]
        )

    def place(self, name: str) -> int:
        """Return where a field of the key stands in a row."""
        return self._at[self.key.index(name)]

    def loose_texts(self, rows: Sequence[Row]) -> list[str]:
        """Return what stands in the loose part of the keys of rows, all cells in one text, field by field."""
        at = [self.place(name) for name in self.loose]
        if isinstance(rows, ByColumn):
            return ["\n".join(map(str, rows.values_by_column[place])) for place in at]
        return ["\n".join([str(row[place]) for row in rows]) for place in at]

    def are_plain(self, rows: Iterable[Row]) -> bool:
        """Whether no text in the keys of rows can look like another one, but for the sign of an id."""
        at = [self._at[self.key.index(name)] for name in self.texts]
        return all(row[place] is None or str(row[place]).isascii() for row in rows for place in at)

    def key_of(self, row: Row) -> tuple[Value, ...]:
        """Return the key of a row as it is written."""
        return tuple([row[at] for at in self._at])

    def with_key(self, row: Row, key: Row) -> tuple[Value, ...]:
        """Return a row with another key."""
        values = list(row)
        for at, value in zip(self._at, key, strict=True):
            values[at] = value
        return tuple(values)

    def without_writings(self, changes: Mapping[str, tuple[Value, Value]]) -> dict[str, tuple[Value, Value]]:
        """Return what a row would change without ids that it only writes in another way."""
        return {
            name: (old, new)
            for name, (old, new) in changes.items()
            if not (isinstance(old, str) and isinstance(new, str) and self._is_one(name, old, new))
        }

    def _is_one(self, name: str, first: str, second: str) -> bool:
        if name in self.loose:
            return self.loose[name](first) == self.loose[name](second)
        return name in self.ids and bare_id(first) == bare_id(second)


def may_differ(text: str) -> bool:
    """Tell whether any two of some cells, one a line, may be one for all that they are written in two ways."""
    has_zeros = text.startswith(("0", "#0")) or "\n0" in text or "\n#0" in text
    return has_zeros or (text != text.upper() and text != text.lower()) or "://" in text


@cache
def key_forms(entity: str, columns: tuple[str, ...]) -> KeyForms:
    """Return how the keys of rows with these columns are compared."""
    return KeyForms(entity, columns)
