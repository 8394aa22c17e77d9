"""Tells columns called “State” that hold the states of addresses from those of orders. Pure; knows headers and folded cells."""

import re
from collections.abc import Collection, Sequence

from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.order_states import state_of, states_known, tells_no_order
from socialroi_desktop.ingest.formats.state_headers import is_place, may_be_of_address, stands_in_address

_CODE = re.compile(r"(?:[a-z]{2}-)?[a-z]{2,3}|[a-z]{2}-[a-z0-9]{1,3}")
_WORD = re.compile(r"[^\W\d_]{4,}")


def holds_places(header: str, cells: Sequence[str], others: Collection[str], *, beside: bool) -> bool:
    """Tell whether a column that is called like one of states holds places: no cell is a state, and something speaks for places.

    `others` are the headers of the other columns, `beside` says that one of them tells the states of orders.
    """
    if not cells or not may_be_of_address(header):
        return False
    found = set(cells)
    states = sum(map(_is_state, found))
    # “OK” is a state of both kinds.
    if states * 2 < len(found) and all(is_place(cell) or _CODE.fullmatch(cell) for cell in found):
        return True
    if states:
        return False
    if any(not any(letter.isalpha() for letter in cell) for cell in cells):
        return False
    in_address = any(stands_in_address(normalise(name)) for name in others)
    return (in_address or beside) and not any(map(_speaks_of_state, cells))


def _is_state(cell: str) -> bool:
    return tells_no_order(cell) or state_of(cell, states_known()) is not None


def _speaks_of_state(cell: str) -> bool:
    """Tell whether a word of a cell is a state by itself."""
    return any(word in states_known() or tells_no_order(word) for word in _WORD.findall(cell))
