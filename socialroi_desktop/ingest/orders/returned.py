"""Lines with fewer than no pieces in an order that goes on: whether they were returned, no file tells. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.orders.group import Group

_RETURNED = (
    "A line of order {number} has {count} pieces, as a return has: if it is one, {sold} pieces were sold and the rest"
    " was given back, else {units} were sold; look at the order in the shop."
)


def returned(number: Value, pieces: Sequence[Value], lines: Sequence[int]) -> Problem | None:
    """Return the doubt about an order some of whose `pieces`, one count for each of its `lines`, are below zero."""
    told = [count if isinstance(count, int) else 0 for count in pieces]
    at = next((place for place, count in enumerate(told) if count < 0), None)
    if at is None:
        return None
    sold = sum(count for count in told if count > 0)
    values = {"number": number, "count": told[at], "sold": sold, "units": sum(told)}
    return Problem(_RETURNED, values, line=lines[at])


def returned_in(group: Group, pieces: Sequence[Value], numbers: Sequence[Value]) -> Mapping[int, Problem]:
    """Return these doubts of a group, by the place of the order; `pieces` are those of every row."""
    return dict(_returned_in(group, pieces, numbers)) if _any_below_zero(pieces) else {}


def _any_below_zero(pieces: Sequence[Value]) -> bool:
    return min(filter(None, pieces), default=0) < 0  # type: ignore[type-var, operator]  # counts only


def _returned_in(
    group: Group, pieces: Sequence[Value], numbers: Sequence[Value]
) -> Iterator[tuple[int, Problem]]:
    for place, (start, end) in enumerate(pairwise([*group.heads, len(group.rows)])):
        told = returned(numbers[place], pieces[start:end], group.lines[start:end])
        if told is not None:
            yield place, told
