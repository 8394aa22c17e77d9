"""Which known format a table is in: headers are compared by meaning, and the answer comes with its reasons.

Knows formats and rows of text; opens nothing and asks nobody.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from socialroi_desktop.catalogue import channels_with
from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.ingest.cells.dates import looks_like_day
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.currency_headers import without_currency
from socialroi_desktop.ingest.formats.declared import Format, formats
from socialroi_desktop.ingest.formats.headers import WIDEST, normalise
from socialroi_desktop.ingest.formats.row_kinds import INVOICE
from socialroi_desktop.ingest.planning.cancelled_dates import dated_by_cancelling
from socialroi_desktop.ingest.planning.candidate import ENOUGH, LACKING, Candidate
from socialroi_desktop.ingest.planning.people_columns import column_below, name_of_channel
from socialroi_desktop.ingest.planning.upper_tables import upper_best, upper_first
from socialroi_desktop.ingest.sections.titled import figure_of

_TOP = 40
# So large a part of the columns of a list of people is known.
_SOME = 0.4
# What a list of orders tells of one of which money went back.
_REFUND, _WORTH = "refund", frozenset({"ordered_at", "total", "_refunded"})


@dataclass(frozen=True, slots=True)
class _Row:
    """One row near the top: its filled cells that may be headers, as they stand and normalised; `below` are rows under it.

    What names a currency stands among the normalised ones without it, too.
    """

    index: int
    cells: Sequence[str]
    below: Sequence[Sequence[str]]
    names: tuple[str, ...]
    folded: tuple[str, ...]
    known: ChannelTable

    @property
    def width(self) -> int:
        """How many of the cells are filled."""
        few = len(self.cells) <= WIDEST
        return len(self.names) if few else sum(1 for cell in self.cells if cell.strip())


def _row_of(rows: Sequence[Sequence[str]], index: int, known: ChannelTable) -> _Row:
    names = tuple(cell for cell in rows[index][:WIDEST] if cell.strip())
    folded = tuple(map(normalise, names))
    bare = (without_currency(name)[0] for name in folded if name[-1:] in (")", "]"))
    return _Row(index, rows[index], rows[index + 1 : index + _TOP], names, (*folded, *bare), known)


def _weigh(form: Format, row: _Row, preamble: bool) -> Candidate | None:
    """Weigh one row as the header of a format; None where it is none."""
    if not form.knows_one_of(row.folded):
        return None
    found: list[tuple[str, Column]] = []
    known = 0
    for name in row.names:
        hit = form.find(name)
        if hit is not None:
            found.append((" ".join(name.split()), _by_cells(form, hit[0], row, name)))
        known += hit is not None or form.ignores(name)
    if not found or not form.forbids.isdisjoint(row.folded):
        return None
    candidate = Candidate(form, row.index, 0.0, tuple(found), row.width, known)
    confidence = _stacked(candidate, preamble) if form.strategy == "stacked" else _simple(candidate)
    return replace(candidate, confidence=round(confidence, 3))


def _by_cells(form: Format, column: Column, row: _Row, name: str) -> Column:
    """Return what a column is by the cells under its name, which only lists of people leave open."""
    if not form.loose:
        return column
    return name_of_channel(form, column, column_below(row.below, row.cells.index(name)), row.known)


def _simple(candidate: Candidate) -> float:
    form = candidate.format
    # A list is one of orders or of invoices, hardly of both.
    total = sum(column.weight for column in form.columns if column.told != INVOICE) or 1.0
    met = sum({id(column): column.weight for _, column in candidate.found}.values())
    share = candidate.known / candidate.width
    confidence = (0.5 * min(1.0, met / total * 1.5) + 0.5 * share) * form.ceiling
    if form.loose and share >= _SOME:
        # Somebody and how many follow them is a list of people, whatever other columns there are.
        confidence = max(confidence, ENOUGH)
    return confidence * (LACKING if candidate.unmet else 1.0)


def _stacked(candidate: Candidate, preamble: bool) -> float:
    """Stacked tables have few columns: the preamble and headers of this platform alone speak for them."""
    own = any(column.weight >= 2 for _, column in candidate.found)
    share = candidate.known / candidate.width
    weight = candidate.format.ceiling * (0.3 if candidate.unmet or candidate.width < 2 else 1.0)
    return min(1.0, 0.45 * preamble + 0.45 * share + 0.25 * own) * weight


def _titled(form: Format, index: int, rows: Sequence[Sequence[str]]) -> Candidate | None:
    """Weigh a header under a title: a line of one cell above it, a day below it (or nothing more)."""
    names = [name for name in rows[index] if name.strip()]
    above = [name for name in rows[index - 1] if name.strip()] if index else []
    below = rows[index + 1] if index + 1 < len(rows) else ()
    found = tuple((name, hit[0]) for name in names if (hit := form.find(name)) is not None)
    title = figure_of(form, above[0]) if len(above) == 1 else None
    ends = title is not None and not any(cell.strip() for cell in below)
    if len(above) != 1 or len(names) < 2 or not found or not (ends or (below and looks_like_day(below[0]))):
        return None
    whole = len(found) == len(names)
    if title is None:
        # Nobody knows the figure; only the word over its column tells whose file this is.
        confidence = (0.7 if whole else 0.6) if any(column.field == "_value" for _, column in found) else 0.0
    else:
        confidence = 1.0 if whole else 0.97
    top = (above[0].strip(), found[0][1])
    return Candidate(form, index, confidence, (top, *found), len(names) + 1, len(found) + 1)


# A table without header may be another one of the same shape.
_BARE = 0.7


def _bare(form: Format, rows: Sequence[Sequence[str]]) -> Candidate | None:
    """Weigh a table without header by the shapes of its cells, all of which must fit."""
    filled = [row for row in rows[:_TOP] if any(cell.strip() for cell in row)]
    shapes = [shape for _, shape in form.headerless]
    fits = len(filled) > 1 and all(
        len(row) == len(shapes) and all(map(re.Pattern.match, shapes, map(str.strip, row))) for row in filled
    )
    if not fits:
        return None
    header = tuple(name for name, _ in form.headerless)
    found = tuple((name, hit[0]) for name in header if (hit := form.find(name)) is not None)
    return Candidate(form, 0, _BARE, found, len(header), len(found), header)


def candidates(
    rows: Sequence[Sequence[str]], sheet: str = "", own_channels: tuple[str, ...] = ()
) -> list[Candidate]:
    """Return the best candidate of every format that fits, best first; the header may stand lower.

    `sheet` is the name of the sheet the rows are from, `own_channels` the platforms of one's own that cells may name.
    """
    known = channels_with(own_channels)
    top = tuple(_row_of(rows, index, known) for index in range(min(len(rows), _TOP)))
    told = frozenset(chain.from_iterable(row.folded for row in top))
    fitting = (
        upper_best(list(_fits(form, rows, top, told)), rows)
        for form in formats()
        if not form.sheets or normalise(sheet) in form.sheets
    )
    found = dated_by_cancelling([one for one in fitting if one is not None and one.confidence > 0], rows)
    return _orders_first(_widest_first(upper_first(found, rows)), rows)


def _widest_first(found: list[Candidate]) -> list[Candidate]:
    """Return them with one before the best that reads all the best one reads of the same header, and more.

    A column of counts that the better known of two formats does not have would be dropped without a word.
    """
    for one in found[1:]:
        best = found[0]
        if (
            one.confidence >= ENOUGH
            and (one.format.entity, one.row) == (best.format.entity, best.row)
            and not one.unmet
            and {name for name, _ in one.found} > {name for name, _ in best.found}
        ):
            rest = [other for other in found if other is not one]
            return [replace(one, confidence=best.confidence), *rest]
    return found


def _orders_first(found: list[Candidate], rows: Sequence[Sequence[str]]) -> list[Candidate]:
    """Return them with a list of orders before one of refunds where a row tells, besides its refund, what the order was worth.

    A refund list that repeats the total of the order has no date of the order, columns only refunds have, and a refund in
    every row.
    """
    if not found or found[0].format.entity != _REFUND:
        return found
    best = found[0]
    for one in found[1:]:
        fields = {column.field: name for name, column in one.found}
        if one.format.entity != "order" or one.row != best.row or one.unmet or not fields.keys() >= _WORTH:
            continue
        dates = {name for name, column in best.found if column.field == "refunded_on"}
        reads_all = {name for name, _ in one.found} >= {name for name, _ in best.found}
        if reads_all or fields["ordered_at"] not in dates or _kept_whole(fields, one, rows):
            rest = [other for other in found if other is not one]
            return [replace(one, confidence=max(best.confidence, ENOUGH)), *rest]
    return found


def _kept_whole(fields: Mapping[str, str], one: Candidate, rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a row near the top says what its order was worth and that nothing of it went back."""
    header = [" ".join(cell.split()) for cell in rows[one.row]]
    total, back = (header.index(fields[name]) for name in ("total", "_refunded"))
    below = (row for row in rows[one.row + 1 : one.row + _TOP] if len(row) > max(total, back))
    return any(row[total].strip() and not row[back].strip("0., -") for row in below)


def _fits(
    form: Format, rows: Sequence[Sequence[str]], top: Sequence[_Row], told: frozenset[str]
) -> Iterator[Candidate]:
    """Give how each row would fit a format as its header; `told` is every cell near the top, normalised."""
    if form.headerless and (bare := _bare(form, rows)) is not None:
        yield bare
    if form.strategy == "titled":
        titled = (_titled(form, index, rows) for index in range(len(top)))
        yield from (one for one in titled if one is not None)
    elif form.knows_one_of(told):
        yield from _headers(form, top)


def _headers(form: Format, top: Sequence[_Row]) -> Iterator[Candidate]:
    mark, preamble = form.preamble, False
    headed = not form.above
    for row in top:
        if not headed:
            headed = bool(row.folded) and row.folded[0] in form.above
        elif not row.cells or (mark and row.cells[0].startswith(mark)):
            preamble = preamble or bool(row.cells)
        elif (now := _weigh(form, row, preamble)) is not None:
            yield now
