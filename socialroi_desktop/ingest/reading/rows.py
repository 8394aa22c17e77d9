"""Reads tables in which a row is a record: posts, ads, costs, anything mapped by hand.

Knows the layout and the records' declarations; holds one block of rows at a time.
"""

from collections.abc import Iterator, Mapping, Sequence

from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.imports import Chunk, Rejected, Value
from socialroi_desktop.domain.key_texts import spelled_out
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.cells.key_cells import Rounded, apart
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.readers import Readers
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Unsure, as_value
from socialroi_desktop.ingest.completing.by_entity import INGREDIENTS, Row, as_written, completed, completer
from socialroi_desktop.ingest.completing.page_times import improbable
from socialroi_desktop.ingest.completing.planner_posts import PLANNER_COMPLETED
from socialroi_desktop.ingest.completing.settling import settling
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.post_identity import identifier
from socialroi_desktop.ingest.formats.skips import Skip
from socialroi_desktop.ingest.reading.came_back import credited, told_by_words
from socialroi_desktop.ingest.reading.constants import typed_constants
from socialroi_desktop.ingest.reading.cut_texts import cut_columns, part_of_cut
from socialroi_desktop.ingest.reading.finer import finer
from socialroi_desktop.ingest.reading.gains import gains
from socialroi_desktop.ingest.reading.gathered import Gathered
from socialroi_desktop.ingest.reading.mapped_prices import prices_mapped
from socialroi_desktop.ingest.reading.no_data import describes, is_date, says_nothing
from socialroi_desktop.ingest.reading.post_clock import clocked
from socialroi_desktop.ingest.reading.row_rules import RowRules
from socialroi_desktop.ingest.reading.totals import Totals
from socialroi_desktop.ingest.reading.two_values import is_of_two, of_two

_NO_DATA = "The file says that it has no data: “{text}”."
_WIDE = "This row has {count} cells where the header has {width}; a separator or a quotation mark is out of place."
_SHORT = "The last row has {count} cells where the header has {width}; the file may have been cut off here."


def read_rows(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the rows of a table, block by block."""
    reader = RowReader(layout)
    held: Block | None = None
    for block in layout.blocks(progress):
        if held is not None:
            yield reader.chunk(held)
        held = block
    if held is not None:
        yield reader.chunk(held, last=True)


class RowReader:
    """Reads row after row of one layout; remembers converters and counts of equal rows."""

    def __init__(self, layout: Layout) -> None:
        form = layout.format
        self._layout = layout
        self._readers = Readers(layout)
        self._names = [normalise(name) for name in layout.header]
        names = dict.fromkeys(column.field for column in layout.columns.values())
        self._sources = {name: layout.positions(name) for name in names}
        self._constants = typed_constants(layout)
        self._complete = completer(
            form.entity, layout.period, layout.options.account, as_of=layout.as_of,
            day_zone=layout.day_zone if layout.undated else None,
            make_ids=form.undated and "external_id" not in self._sources,
        )  # fmt: skip
        if form.own:
            self._complete = as_written(self._complete, names, layout.specs)
        self._identify = identifier(form)
        self._settled = settling(layout)
        self._dated = clocked(layout)
        self._cuts = cut_columns(layout)
        self._columns = self._chunk_columns(names)
        self._rules = RowRules(layout, self._sources)
        self._gains = gains(layout)
        self._prices = prices_mapped(layout)
        self._told_back = told_by_words(layout)
        self._totals = Totals(layout, self._readers.whole)
        self._finer = finer(layout, self._readers, self._sources)
        self._wanted = [
            name for name in names
            if not name.startswith("_") or name in ("_day", "_month") or name in INGREDIENTS
        ]  # fmt: skip
        self._above: tuple[str, list[str]] = ("", [])
        self._money = [name for name in self._wanted if self._readers.is_money(self._sources[name][0])]
        self._skips = [skip for skip in form.skips if self._applies(skip)]

    def _chunk_columns(self, names: Mapping[str, None]) -> tuple[str, ...]:
        record = RECORDS[self._layout.format.entity]
        filled = {*names, *self._constants, *completed(record), *record.key}
        filled |= {spec.name for spec in specs(record) if spec.kind is Kind.CURRENCY}
        filled |= {"permalink"} if self._layout.format.link else set()
        filled |= {*PLANNER_COMPLETED} if self._layout.format.planner else set()
        return tuple(spec.name for spec in specs(record) if spec.name in filled)

    def _applies(self, skip: Skip) -> bool:
        named = (*skip.blank, skip.field, skip.dated, *skip.described)
        return skip.matches is not None or any(name in self._sources for name in named)

    def chunk(self, block: Block, *, last: bool = False) -> Chunk:
        """Read a block of rows; the `last` row of a file may have been cut off."""
        out = Gathered(rejected=list(block.rejected), seen=len(block.rejected))
        for line, cells in zip(block.lines, block.rows, strict=True):
            if any(cells):
                out.seen += 1
                said = "" if any(cells[1:]) else says_nothing(cells)
                if said:
                    out.skipped.append(Problem(_NO_DATA, {"text": said}, line=line))
                else:
                    self._take(line, cells, out)
        if last and out.lines and out.lines[-1] == block.lines[-1]:
            self._doubt_short(block, out)
        return Chunk(
            self._layout.format.entity, self._columns, out.rows, out.lines, rejected=tuple(out.rejected),
            skipped=tuple(out.skipped), doubts=out.doubts, file_lines=out.seen,
        )  # fmt: skip

    def _doubt_short(self, block: Block, out: Gathered) -> None:
        found, width = len(block.rows[-1]), len(self._names)
        if found < width:
            values = {"count": found, "width": width}
            told = Problem(_SHORT, values, line=block.lines[-1])
            out.doubts.setdefault(len(out.rows) - 1, told)

    def _take(self, line: int, cells: list[str], out: Gathered) -> None:
        width = len(self._names)
        if len(cells) < width:
            cells = cells + [""] * (width - len(cells))
        for skip in self._skips:
            reason = self._skipped(skip, cells, line)
            if reason is not None:
                if skip.reject:
                    out.rejected.append(Rejected(reason, tuple(cells)))
                else:
                    out.skipped.append(reason)
                return
        if self._repeats_header(cells):
            out.skipped.append(Problem("This row repeats the header.", line=line))
            return
        told = self._dated(cells) if self._dated else self._carried(cells)
        row, trouble, doubt = self._read(line, told)
        if len(cells) > width and any(cell.strip() for cell in cells[width:]):
            trouble = Problem(_WIDE, {"count": len(cells), "width": width}, line=line)
        if trouble is not None:
            out.leave(trouble, cells, self._totals.alone(cells, row, line))
            return
        is_total, may_be = self._totals.told(cells, row, line)
        if is_total is not None:
            out.skipped.append(is_total)
            return
        kinds = self._layout.kinds
        may_be = joined(may_be, self._gains(line))
        doubt = joined(joined(doubt, may_be), kinds.doubt(cells, line) if kinds is not None else None)
        if doubt is not None:
            out.doubts[len(out.rows)] = doubt
        out.rows.append(self._values(row, cells))
        out.lines.append(line)

    def _values(self, row: Row, cells: Sequence[str]) -> tuple[Value, ...]:
        if self._cuts:
            row["cut"] = part_of_cut(self._cuts, cells, row.get("channel"))
        return tuple([row.get(name) for name in self._columns])

    def _carried(self, cells: list[str]) -> list[str]:
        """Return a row with what stands only on the first row of its kind."""
        form = self._layout.format
        if not form.carry:
            return cells
        key = self._text(form.group_by, cells)
        if key and key == self._above[0]:
            cells = list(cells)
            for name in form.carry:
                if not self._text(name, cells):
                    for index in self._sources.get(name, ()):
                        cells[index] = self._above[1][index]
        self._above = (key, cells)
        return cells

    def _repeats_header(self, cells: Sequence[str]) -> bool:
        index = next(iter(self._layout.columns), 0)
        if index >= min(len(cells), len(self._names)) or normalise(cells[index]) != self._names[index]:
            return False
        return [normalise(cell) for cell in cells[: len(self._names)]] == self._names

    def _text(self, name: str, cells: Sequence[str]) -> str:
        """Return the first filled cell of a field."""
        return next((cells[index] for index in self._sources.get(name, ()) if cells[index].strip()), "")

    def _skipped(self, skip: Skip, cells: Sequence[str], line: int) -> Problem | None:
        values = {"comment": " ".join(self._text("_comment", cells).split()) or "no reason given"}
        told = Problem(skip.reason, values if "{comment}" in skip.reason else {}, line=line)
        blanks = [name for name in skip.blank if name in self._sources]
        if blanks and not any(self._text(name, cells).strip() not in ("", "-") for name in blanks):
            return told
        if skip.field and normalise(self._text(skip.field, cells)) in skip.words:
            return told
        if skip.matches and skip.matches.match(normalise(next((cell for cell in cells if cell.strip()), ""))):
            return told
        if skip.described and describes(cell for name in skip.described if (cell := self._text(name, cells))):
            return told
        return told if skip.dated and is_date(self._text(skip.dated, cells)) else None

    def _read(self, line: int, cells: list[str]) -> tuple[Row, Problem | None, Problem | None]:
        row: Row = dict(self._constants)
        doubt: Problem | None = None
        told = self._currency(cells)
        if isinstance(told, Bad):
            return row, self._readers.problem(told, line, self._sources["currency"][0]), None
        currency = told or self._layout.currency
        for name in self._wanted:
            if name == "currency":
                continue
            value, index, unsure = self._value_or_alone(name, cells, currency, line)
            if isinstance(value, Bad):
                return row, self._readers.problem(value, line, index), None
            if unsure is not None and not self._told_back(unsure, cells):
                doubt = joined(doubt, self._readers.problem(unsure, line, index))
            if value is not None or name not in row:
                row[name] = value
        doubt = joined(doubt, self._readers.currencies.of_row(told, row, self._money, cells, line))
        self._finer(row, cells, currency, line)
        if "currency" in self._columns:
            row["currency"] = None if self._leaves_blank(cells, told) else currency
        if self._identify is not None:
            self._identify(row)
        trouble = (self._settled(row) if self._settled else None) or self._complete(row)
        if trouble is not None:
            return row, self._readers.problem(trouble, line, None), None
        return row, self._rules.problem(row, line), joined(doubt, self._strange(row, line))

    def _strange(self, row: Row, line: int) -> Problem | None:
        trouble = improbable(self._layout.format.entity, row) or credited(row)
        place = next(iter(self._sources.get("seconds", ())), None)
        return self._readers.problem(trouble, line, place) if trouble else None

    def _value(self, name: str, cells: list[str], currency: str) -> tuple[Value | Bad, int, Unsure | None]:
        """Return the value of a field, the column it is from, and what is doubtful about it."""
        places = self._sources[name]
        found: Cell = None
        unsure: Unsure | None = None
        at = places[0]
        for index in places:
            money = self._readers.is_money(index)
            value = self._readers.memo(index, self._layout.currencies.get(index, currency) if money else "")[
                cells[index]
            ]
            if value is None:
                continue
            if found is None:
                found, at = value, index
                if isinstance(value, Bad):
                    break
            elif value != found and (self._names[index] == self._names[at] or is_of_two(self._layout, name)):
                found, unsure = of_two(self._layout, (at, index), cells, (found, value), currency)
        if isinstance(found, Unsure):
            return found.value, at, found
        if isinstance(found, Bad) and name == "as_of":
            # Without it the figures are of the day told for the file; no reason to lose the post.
            return None, at, None
        return found if isinstance(found, Bad) else as_value(found), at, unsure

    def _value_or_alone(
        self, name: str, cells: list[str], currency: str, line: int
    ) -> tuple[Value | Bad, int, Unsure | None]:
        """Do as `_value`; a rounded id is the one that another cell of the row tells whole, else one of its own."""
        value, index, unsure = self._value(name, cells, currency)
        unsure = unsure or self._prices(value, index, cells, currency)
        if not isinstance(unsure, Rounded):
            if unsure is None or (said := self._readers.settled(unsure, line)) is unsure:
                return value, index, unsure
            return said.value, index, said
        whole = spelled_out(str(value), " ".join(cells))
        return (whole, index, None) if whole else (apart(str(value), self._layout.stamp, line), index, unsure)

    def _currency(self, cells: list[str]) -> str | Bad | None:
        """Return the currency of a row: its own cell, a mark in an amount, or the header's; None where none of them tells."""
        for index in self._sources.get("currency", ()):
            value = self._readers.memo(index)[cells[index]]
            if isinstance(value, Bad | str):
                return value
        for name in self._money:
            for index in self._sources[name]:
                if index in self._layout.currencies and cells[index].strip():
                    return self._layout.currencies[index]
                if self._layout.format.symbols and isinstance(mark := self._readers.marks[cells[index]], str):
                    return mark
        return next(iter(self._layout.currencies.values()), None)

    def _leaves_blank(self, cells: list[str], told: str | None) -> bool:
        """Whether a row has no currency: one this app saved is in that of the workspace, others may be in that of an owner."""
        own = self._layout.format.own and not self._layout.specs["currency"].required
        return (told is None and self._layout.currency_of_owner) or (
            own and not self._text("currency", cells)
        )
