"""Which columns of a list of orders say their state, by what they are called or by what they hold, in any language. Pure data."""

import tomllib
from collections.abc import Collection, Mapping
from functools import cache

from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.order_flags import joined_up
from socialroi_desktop.ingest.formats.order_states import state_of
from socialroi_desktop.paths import resource

_TAKEN = ("voided", "refunded", "partially_refunded")


@cache
def _words() -> Mapping[str, frozenset[str]]:
    told = tomllib.loads(resource("state_headers.toml").read_text("utf-8"))
    return {name: frozenset(map(normalise, words)) for name, words in told.items()}


def state_headers() -> frozenset[str]:
    """Return the folded headers that say the state of an order by themselves."""
    return _words()["status"]


@cache
def _joined() -> frozenset[str]:
    return frozenset(map(joined_up, _words()["status"]))


def says_state(header: str) -> bool:
    """Tell whether a header says by itself that it is about the state of an order."""
    return joined_up(header) in _joined()


def says_sending(header: str) -> bool:
    """Tell whether a header is about how far the goods are."""
    name = normalise(header)
    return any(part in name for part in _words()["sent"])


def tells_sending_alone(header: str, cells: Collection[str], known: Mapping[str, str]) -> bool:
    """Tell whether a column of states, its folded cells given, is about the sending alone: neither money nor the order."""
    if says_sending(header):
        return not takes_away(cells, known)
    return normalise(header) in _words()["bare"] and _words()["sendings"].issuperset(cells)


def may_be_of_address(header: str) -> bool:
    """Tell whether a header of states is that of a part of addresses, too."""
    return normalise(header) in _words()["placeable"]


def stands_in_address(name: str) -> bool:
    """Tell whether a folded header is that of another part of addresses."""
    return name in _words()["address"]


def is_place(cell: str) -> bool:
    """Tell whether a folded cell is a place that is called a state."""
    return cell in _words()["places"]


def says_goods(header: str) -> bool:
    """Tell whether a header is about what goods are like, which is no state of their order."""
    return normalise(header) in _words()["goods"]


def states_in(cells: Collection[str], known: Mapping[str, str]) -> tuple[int, bool]:
    """Return how many folded cells are states, and whether one is a state of orders only."""
    states = [cell for cell in cells if cell in known or state_of(cell, known)]
    return len(states), any(cell not in _words()["weak"] for cell in states)


def takes_away(cells: Collection[str], known: Mapping[str, str]) -> bool:
    """Tell whether one of the folded cells says, or begins by saying, that an order was called off or paid back, and no more."""
    said = {*cells, *(cell.partition(" ")[0].strip(".,:;!") for cell in cells)}
    return any(known.get(text) in _TAKEN and text not in _words()["weak"] for text in said)
