"""Lists of cancelled orders that are dated by the day of the cancelling alone: every row has one, so each order was called off.

Knows candidates and the first rows; what becomes of such orders is told by what a list is called.
"""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.ingest.cells.dates import looks_like_day
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.list_names import Kind, Listed
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.order_flags import kind_of
from socialroi_desktop.ingest.planning.candidate import LACKING, Candidate

_LIST, _WHEN = "plain_orders", "ordered_at"
_CANCELLED = "cancelled"


def dated_by_cancelling(found: Sequence[Candidate], rows: Sequence[Sequence[str]]) -> list[Candidate]:
    """Return the candidates with a list of orders that lacks nothing but a date dated by the day of its cancelling."""
    made = [_dated(one, rows) if _lacks_day(one) else one for one in found]
    return sorted(made, key=lambda one: -one.confidence)


def _lacks_day(one: Candidate) -> bool:
    return one.format.id == _LIST and one.unmet == ((_WHEN,),)


def _dated(one: Candidate, rows: Sequence[Sequence[str]]) -> Candidate:
    below = [row for row in rows[one.row + 1 :] if any(cell.strip() for cell in row)]
    for at, name in enumerate(rows[one.row]):
        told = kind_of(name) == _CANCELLED and one.format.find(name) is None
        if told and below and all(at < len(row) and looks_like_day(row[at]) for row in below):
            key = normalise(name)
            column = Column(_WHEN, (key,), told=_CANCELLED)
            form = replace(one.format, names={**one.format.names, key: column})
            more = (*one.found, (" ".join(name.split()), column))
            sure = round(min(form.ceiling, one.confidence / LACKING), 3)
            return replace(one, format=form, found=more, known=one.known + 1, confidence=sure)
    return one


def listed_by_dates(layout: Layout) -> Layout:
    """Return the layout of a list that is dated by the day of the cancelling as one of orders called off."""
    for at in layout.positions(_WHEN):
        if layout.columns[at].told == _CANCELLED:
            return replace(layout, listed=Listed(Kind.CANCELLED, layout.title(at), sure=True))
    return layout
