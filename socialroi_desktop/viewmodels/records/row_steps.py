"""What leads from one order of rows to another where only few rows came, went or moved. Pure; knows ids alone."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter

# The first and the last row of neighbours.
Block = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Steps:
    """First `removed` goes, block by block from the bottom; then the rows stand as in `kept`; then `inserted` comes.

    `inserted` holds blocks of the new order, from the top; `moved` tells whether those that stay change places, `lone`
    from which of them to which a single row goes, where no other does.
    """

    removed: tuple[Block, ...]
    kept: "array[int]"
    moved: bool
    lone: Block | None
    inserted: tuple[Block, ...]


def steps_between(old: "array[int]", new: "array[int]", affected: Collection[int]) -> Steps | None:
    """Return the steps from `old` to `new`; None where rows other than those affected differ too."""
    before, after = places_of(old, affected), places_of(new, affected)
    removed = blocks(row for row_id, row in before.items() if row_id not in after)
    inserted = blocks(row for row_id, row in after.items() if row_id not in before)
    stayed, kept = without(old, removed), without(new, inserted)
    moved = stayed != kept
    if moved and without(old, blocks(before.values())) != without(new, blocks(after.values())):
        return None
    stay = before.keys() & after.keys()
    lone = (stayed.index(*stay), kept.index(*stay)) if moved and len(stay) == 1 else None
    return Steps(tuple(reversed(removed)), kept, moved, lone, tuple(inserted))


def placed_anew(
    old: "array[int]",
    affected: Collection[int],
    shown: Collection[int],
    comes_first: Callable[[int, int], bool],
) -> "array[int]":
    """Return rows in their order, without those affected but for the `shown` ones, each where it belongs.

    `comes_first` tells whether a row stands above another; it is asked once for each halving of the rows.
    """
    found = array("q", without(old, blocks(places_of(old, affected).values())))
    for row_id in shown:
        found.insert(bisect_left(found, True, key=partial(comes_first, row_id)), row_id)
    return found


def places_of(ids: "array[int]", wanted: Collection[int]) -> dict[int, int]:
    """Return the rows in which some ids stand, by id, from the top."""
    if len(wanted) == 1:
        (only,) = wanted
        return {only: ids.index(only)} if only in ids else {}
    # Where rows stand in the order of their ids, as they mostly do, each is found without reading all.
    near = {row_id: bisect_left(ids, row_id) for row_id in sorted(wanted)}
    if all(row < len(ids) and ids[row] == row_id for row_id, row in near.items()):
        return dict(sorted(near.items(), key=itemgetter(1)))
    sought = frozenset(wanted)
    return {row_id: row for row, row_id in enumerate(ids) if row_id in sought}


def blocks(rows: Iterable[int]) -> list[Block]:
    """Return rows as blocks of neighbours, from the top."""
    found: list[Block] = []
    for row in sorted(rows):
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def without(ids: "array[int]", gone: Sequence[Block]) -> "array[int]":
    """Return ids without some blocks of rows."""
    if not gone:
        return ids
    left: array[int] = array("q")
    start = 0
    for first, last in gone:
        left += ids[start:first]
        start = last + 1
    return left + ids[start:]
