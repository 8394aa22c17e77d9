"""The key of a record in the one form in which keys are compared, however its ids and names are written. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.key_texts import alike, bare_id
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
            if name not in self.ids
            or not (isinstance(old, str) and isinstance(new, str) and bare_id(old) == bare_id(new))
        }


@cache
def key_forms(entity: str, columns: tuple[str, ...]) -> KeyForms:
    """Return how the keys of rows with these columns are compared."""
    return KeyForms(entity, columns)
