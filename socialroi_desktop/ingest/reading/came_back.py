"""Costs whose own words say that the money came back: a minus says nothing else there, and the other side of a book is asked.

Knows the columns of one list of costs; changes no amount.
"""

from collections.abc import Callable, Sequence

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.money_cells import CAME_BACK
from socialroi_desktop.ingest.cells.reading import Unsure
from socialroi_desktop.ingest.completing.by_entity import CREDITED
from socialroi_desktop.ingest.formats.row_kinds import says_came_back

_COST = "cost"
_TEXTS = ("note", "kind")
_CREDITED = "“{text}” stands on the other side of the book: take it where money for costs came back, which lowers them."


def told_by_words(layout: Layout) -> Callable[[Unsure, Sequence[str]], bool]:
    """Return what tells whether the words of a row settle that a minus is money that came back."""
    places = [at for name in _TEXTS for at in layout.positions(name)] if layout.format.entity == _COST else []

    def told(unsure: Unsure, cells: Sequence[str]) -> bool:
        is_sign = unsure.template == CAME_BACK and isinstance(unsure.value, int) and unsure.value < 0
        return is_sign and any(says_came_back(cells[at]) for at in places if at < len(cells))

    return told


def credited(row: dict[str, Value]) -> Unsure | None:
    """Return what is doubtful of a cost on the other side of a book, None of any other."""
    came_in = row.pop(CREDITED, None)
    if came_in is None:
        return None
    return Unsure(came_in, _CREDITED, {"text": str(row.get("note") or row.get("kind"))})
