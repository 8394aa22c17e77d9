"""How the rows of two records come together when the records become one: nothing that tells something is lost unseen.

Pure: the rows come in and go out as records; how they are stored and who decides is told by others.
"""

import dataclasses
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from socialroi_desktop.domain.fields import NUMBER_KINDS, Joining, Record, Spec, specs


class Stays(StrEnum):
    """Which row stays where both records have one that can stand only once."""

    LARGER = "larger"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Joint:
    """Rows of the second record: `handed` go over as they stand here, `same` tell nothing the first does not.

    `clashes` pairs rows of the first and the second record of which one pair side must go.
    """

    handed: tuple[Record, ...] = ()
    same: tuple[Record, ...] = ()
    clashes: tuple[tuple[tuple[Record, ...], tuple[Record, ...]], ...] = ()

    @property
    def doubled(self) -> int:
        """How many rows of the second record clash."""
        return sum(len(second) for _, second in self.clashes)


def offered(record: type[Record]) -> tuple[Stays, ...]:
    """Return what may stay where rows of a kind clash, the proposal first."""
    sides = (Stays.FIRST, Stays.SECOND)
    return (Stays.LARGER, *sides) if record.joining is Joining.LARGER else sides


def join(own: Sequence[Record], coming: Sequence[Record], column: str, *, unique: bool) -> Joint:
    """Lay the rows of the second record to those of the first; `column` names the record they belong to.

    `unique` says that the store keeps no two rows of one key.
    """
    if not own or not coming:
        return Joint(tuple(coming))
    if type(own[0]).joining is Joining.WHOLE:
        alike = _set_of(own, column) == _set_of(coming, column)
        return Joint(same=tuple(coming)) if alike else Joint(clashes=((tuple(own), tuple(coming)),))
    return _row_by_row(own, coming, column, unique=unique)


def larger(first: Record, second: Record) -> dict[str, Any]:
    """Return what changes in the first row so that it holds the larger of each figure, and what only one tells."""
    changes = {}
    for spec in specs(type(first)):
        mine, other = getattr(first, spec.name), getattr(second, spec.name)
        is_larger = spec.kind in NUMBER_KINDS and mine is not None and other is not None and other > mine
        if (mine in (None, "") and other not in (None, "")) or is_larger:
            changes[spec.name] = other
    return changes


def proposed(
    kept: Record, gone: Record, among: Collection[str], apart: Collection[str] = ()
) -> frozenset[str]:
    """Return the fields that one record of two had better take from the one that goes, of those `among`.

    It is what only that one tells; where both tell something, what the fuller of the two does. In a field in which one gets
    on, such as a stage, the further value. Those `apart` are left out and do not count.
    """
    names = [name for name in among if name not in apart]
    told = {name: (not _is_blank(kept, name), not _is_blank(gone, name)) for name in names}
    fuller = sum(second for _, second in told.values()) > sum(first for first, _ in told.values())
    way = {name: values for name, values in type(kept).way_on if name in told}
    differ = {name for name in names if getattr(kept, name) != getattr(gone, name)}
    taken = {name for name in differ if told[name] == (False, True) or (fuller and all(told[name]))}
    for name, order in way.items():
        values = getattr(kept, name), getattr(gone, name)
        if all(value in order for value in values):
            further = order.index(values[1]) > order.index(values[0])
            taken = taken | {name} if further else taken - {name}
        else:
            # Which of the two holds where one of them stands aside is for nobody to guess.
            taken -= {name}
    return frozenset(taken)


def _is_blank(record: Record, name: str) -> bool:
    return getattr(record, name) in (None, "")


def _row_by_row(own: Sequence[Record], coming: Sequence[Record], column: str, *, unique: bool) -> Joint:
    record = type(own[0])
    held = {_key(row, column): row for row in own}
    highest: Counter[tuple[Any, ...]] = Counter()
    for row in own:
        highest[_key(row, column)] = max(highest[_key(row, column)], _number(row))
    handed, same, clashes = [], [], []
    for row in coming:
        key = _key(row, column)
        if key not in held:
            handed.append(row)
        elif record.numbered_by:
            highest[key] += 1
            numbered: dict[str, Any] = {record.numbered_by: highest[key]}
            handed.append(dataclasses.replace(row, **numbered))
        elif _tells_nothing_else(held[key], row, column):
            same.append(row)
        elif unique:
            clashes.append(((held[key],), (row,)))
        else:
            handed.append(row)
    return Joint(tuple(handed), tuple(same), tuple(clashes))


def _told(record: type[Record], column: str) -> Iterator[Spec]:
    return (spec for spec in specs(record) if spec.name not in (column, record.numbered_by))


def _key(row: Record, column: str) -> tuple[Any, ...]:
    return tuple(getattr(row, name) for name in type(row).key if name not in (column, type(row).numbered_by))


def _number(row: Record) -> int:
    return int(getattr(row, type(row).numbered_by) or 1) if type(row).numbered_by else 1


def _tells_nothing_else(own: Record, row: Record, column: str) -> bool:
    values = ((getattr(own, spec.name), getattr(row, spec.name)) for spec in _told(type(row), column))
    return all(other in (None, "", mine) for mine, other in values)


def _set_of(rows: Sequence[Record], column: str) -> Counter[tuple[Any, ...]]:
    """Return what rows tell, without their place among each other."""
    record = type(rows[0])
    names = [spec.name for spec in specs(record) if spec.name not in record.key]
    return Counter(tuple(getattr(row, name) for name in names if name != column) for row in rows)
