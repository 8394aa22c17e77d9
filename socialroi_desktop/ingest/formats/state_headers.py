"""Which columns of a list of orders say their state, by what they are called or by what they hold, in any language. Pure data."""

import re
import tomllib
from collections.abc import Collection, Mapping
from functools import cache

from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.order_states import says_unpaid, state_of
from socialroi_desktop.paths import resource

# A flag may be asked as a question, or say how it is answered.
_ASKED = re.compile(r"\s*(?:\?|？|\([^()]*[/|][^()]*\)|\[[^\[\]]*[/|][^\[\]]*\])\s*$")
# A tick in the shape of a cross says no of a payment, and yes of a cancellation.
_CROSSES = ("x", "×")
_TAKEN = ("voided", "refunded", "partially_refunded")


@cache
def _words() -> Mapping[str, frozenset[str]]:
    told = tomllib.loads(resource("state_headers.toml").read_text("utf-8"))
    return {name: frozenset(map(normalise, words)) for name, words in told.items()}


def state_headers() -> frozenset[str]:
    """Return the folded headers that say the state of an order by themselves."""
    return _words()["status"]


def field_said(header: str) -> str | None:
    """Return the field of orders a header says by itself: `status`, `_cancelled` (a flag or a day), or None."""
    name = _ASKED.sub("", normalise(header)).replace("_", " ")
    if name in _words()["status"]:
        return "status"
    return "_cancelled" if name in _words()["cancelled"] else None


def says_sending(header: str) -> bool:
    """Tell whether a header is about how far the goods are."""
    name = normalise(header)
    return any(part in name for part in _words()["sent"])


def says_cancelled(cell: str) -> bool:
    """Tell whether a cell of a flag or day of cancellation says that the order was called off."""
    name = normalise(cell)
    return bool(name) and name not in _words()["kept"] and (name in _CROSSES or not says_unpaid(name))


def states_in(cells: Collection[str], known: Mapping[str, str]) -> tuple[int, bool]:
    """Return how many folded cells are states, and whether one is a state of orders only."""
    states = [cell for cell in cells if cell in known or state_of(cell, known)]
    return len(states), any(cell not in _words()["weak"] for cell in states)


def takes_away(cells: Collection[str], known: Mapping[str, str]) -> bool:
    """Tell whether one of the folded cells says that an order was called off or paid back, and nothing else."""
    return any(known.get(cell) in _TAKEN and cell not in _words()["weak"] for cell in cells)
