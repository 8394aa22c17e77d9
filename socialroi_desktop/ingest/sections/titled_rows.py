"""Reads the days of titled sections; figures of one day and channel become one row.

Knows the sections that `titled` found; knows no platform by name.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.imports import Chunk, Rejected, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.makers import converter
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Memo, Unsure
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.sections.titled import Scanner, Section, survey

# Days held at most before they are handed on; far more than any account has.
HELD = 100_000
_TWICE = (
    "{day} stands twice under “{title}” with different values, {first} and {second}; the first was taken."
)


@dataclass(slots=True)
class _Day:
    line: int
    values: dict[str, Value]
    doubt: Problem | None = None


def read_titled(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the merged days of all sections that are kept."""
    reader = _Reader(layout)
    for block in layout.table.blocks(width=max(len(layout.header), 1), progress=progress):
        reader.take(block)
        if len(reader.days) > HELD:
            yield reader.flush()
    yield reader.flush()


@dataclass(slots=True)
class _Reader:
    layout: Layout
    days: dict[tuple[str, str], _Day] = field(default_factory=dict)
    rejected: list[Rejected] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    seen: int = 0
    _scanner: Scanner = field(init=False)
    _sections: dict[int, Section] = field(init=False)
    _memos: dict[str, Memo] = field(default_factory=dict)
    _columns: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        found = survey(self.layout)
        self._scanner = Scanner(self.layout.format)
        self._sections = {one.line: one for one in found}
        self.skipped = [one.reason for one in found if one.reason is not None]
        record = RECORDS[self.layout.format.entity]
        filled = {*record.key, *(one.field for one in found), *self.layout.options.defaults}
        self._columns = tuple(spec.name for spec in specs(record) if spec.name in filled)

    def take(self, block: Block) -> None:
        """Read the records of a block."""
        self.rejected += block.rejected
        self.seen += len(block.rejected)
        for line, cells in zip(block.lines, block.rows, strict=True):
            if not self._scanner.step(line, cells) or self._scanner.section is None:
                continue
            self.seen += 1
            section = self._sections.get(self._scanner.section.line)
            if section is not None and section.field:
                self._data(section, line, cells)

    def _data(self, section: Section, line: int, cells: list[str]) -> None:
        day = self._memo("day")[cells[0]]
        text = cells[section.place] if section.place < len(cells) else ""
        value = self._memo(section.field)[text]
        for cell, column in ((day, (section.header or ("",))[0]), (value, section.title)):
            if isinstance(cell, Bad):
                told = Problem(cell.template, cell.values, line=line, column=column)
                self.rejected.append(Rejected(told, tuple(cells)))
                return
        if day is None or value is None:
            self.skipped.append(Problem("This day has no figure.", line=line))
            return
        self._keep(section, line, day, value)

    def _keep(self, section: Section, line: int, day: Cell, value: Cell) -> None:
        doubt = next((cell for cell in (day, value) if isinstance(cell, Unsure)), None)
        date, figure = (cell.value if isinstance(cell, Unsure) else cell for cell in (day, value))
        held = self.days.setdefault((section.channel, str(date)), _Day(line, {}))
        before = held.values.setdefault(section.field, figure if isinstance(figure, int) else None)
        if doubt is not None:
            held.doubt = held.doubt or Problem(doubt.template, doubt.values, line=line)
        if before != figure:
            values = {"day": date, "title": section.title, "first": before, "second": figure}
            held.doubt = held.doubt or Problem(_TWICE, values, line=line)

    def _memo(self, name: str) -> Memo:
        if name not in self._memos:
            layout = self.layout
            spec = layout.specs[name]
            wanted = Kind.DATE if spec.kind is Kind.DATE else Kind.INTEGER
            places = [place for place in layout.columns if layout.kind(place) is wanted]
            style = layout.styles.get(places[0], Style()) if places else Style()
            self._memos[name] = Memo(converter(spec.kind, style, spec, parser="count"))
        return self._memos[name]

    def flush(self) -> Chunk:
        """Hand on what is held."""
        given = {**self.layout.format.constants, **self.layout.options.defaults}
        if self.layout.options.account and self.layout.format.account:
            given[self.layout.format.account] = self.layout.options.account
        rows = [
            tuple(
                {**given, **held.values, "channel": channel, "day": day}.get(name) for name in self._columns
            )
            for (channel, day), held in self.days.items()
        ]
        chunk = Chunk(
            self.layout.format.entity, self._columns, rows, [held.line for held in self.days.values()],
            rejected=tuple(self.rejected), skipped=tuple(self.skipped), file_lines=self.seen,
            doubts={place: held.doubt for place, held in enumerate(self.days.values()) if held.doubt},
        )  # fmt: skip
        self.days, self.rejected, self.skipped, self.seen = {}, [], [], 0
        return chunk
