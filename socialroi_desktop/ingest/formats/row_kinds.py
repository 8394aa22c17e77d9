"""What lists call the kind of a row: sold or given back, spent or come back, or neither yet. Pure data."""

import tomllib
from collections.abc import Mapping
from functools import cache

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.order_states import state_of, states_known
from socialroi_desktop.paths import resource

PLAIN, BACK, OPEN = "plain", "back", "open"
# Rows of lists of invoices are orders, of which one may call off another one.
INVOICE = "invoice"
SALES = ("order", INVOICE)
_NOT_PAID = ("voided", "pending", "refunded", "partially_refunded")


@cache
def _told() -> Mapping[str, frozenset[str]]:
    told = tomllib.loads(resource("row_kinds.toml").read_text("utf-8"))
    return {
        name: frozenset(f(word) for word in words for f in (normalise, _folded))
        for name, words in told.items()
    }


def _folded(word: str) -> str:
    return fold(normalise(word))


def kind_of_row(entity: str, cell: str) -> str | None:
    """Return whether a cell says that its order, cost or cost of ads is a plain one or money that came back, or leaves it open.

    None where it says nothing of it. States of orders tell of costs as well; ads that are over, or were rejected, were paid all
    the same.
    """
    if entity in SALES:
        return _kind(cell, "sold", "given_back") or (
            _kind(cell, "sold", "cancelling") if entity == INVOICE else None
        )
    if (found := _kind(cell, "spent", "came_back")) or entity != "cost":
        return found or (OPEN if normalise(cell) in _told()["open"] else None)
    name = normalise(cell)
    state = state_of(name, states_known())
    if name in _told()["open"] or state in _NOT_PAID:
        return OPEN
    return PLAIN if state else None


def tells_way_to_pay(header: str) -> bool:
    """Tell whether a header is about the way in which something was paid."""
    name = normalise(header)
    return any(part in name for part in _told()["ways"])


def _kind(cell: str, plain: str, back: str) -> str | None:
    name = " ".join(normalise(cell).replace("_", " ").replace("-", " ").split())
    if name in _told()[plain]:
        return PLAIN
    return BACK if name in _told()[back] else None


def says_came_back(text: str) -> bool:
    """Tell whether a text begins or ends with a word for money that came back (“Gutschrift Meta”, “Meta refund”)."""
    words = [word.strip(".,:;()–-") for word in normalise(text).split()]
    return bool(words) and not _back_words().isdisjoint((words[0], words[-1]))


@cache
def _back_words() -> frozenset[str]:
    # A credit may be a card, and what is only called so by shops may be what sending goods back cost.
    both = _told()["came_back"] & _told()["given_back"]
    return both - {"credit"}
