"""Reads files of several small tables above each other, each after lines of comment (web analytics).

Tables of one breakdown are parts of one table and are merged by their key. A table cut by something that is
not kept (cities, events) is left out with a reason. Knows the layout; knows no platform by name.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from socialroi_desktop.domain.imports import Chunk, Rejected
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.files.preamble import Preamble
from socialroi_desktop.ingest.sections.decimal_marks import Marks
from socialroi_desktop.ingest.sections.visit_rows import Visits
from socialroi_desktop.ingest.sections.visit_tables import VisitTable

# Merged rows held at most before they are handed on; a table longer than this is not merged with a later
# one.
HELD = 100_000


@dataclass(slots=True)
class Section:
    """One table of the file: its header, where it stands, the days it covers, and how it is read."""

    header: tuple[str, ...]
    line: int
    table: VisitTable
    period: Period | None = None
    rows: int = 0


@dataclass(slots=True)
class _Scanner:
    """Walks through the records and tells headers, data and comments apart."""

    layout: Layout
    preamble: Preamble
    section: Section | None = None

    def step(self, line: int, cells: list[str]) -> str:
        """Take a record; return "data", "header", or "" for comments and blank lines."""
        mark = self.layout.format.preamble
        if not mark:
            return self._plain(line, cells)
        if cells and cells[0].startswith(mark):
            self.section = None
            self.preamble.feed([cell for cell in cells if cell.strip()])
            return ""
        if not any(cell.strip() for cell in cells):
            self.section = None
            return ""
        if self.section is None or self._is_header(cells):
            return self._begin(line, cells)
        self.section.rows += 1
        return "data"

    def _plain(self, line: int, cells: list[str]) -> str:
        """Take a record of a file without comments: one header, and blank lines that end nothing."""
        if line < self.layout.header_line or not any(cell.strip() for cell in cells):
            return ""
        if self.section is None or self._is_header(cells):
            return self._begin(line, cells)
        self.section.rows += 1
        return "data"

    def _begin(self, line: int, cells: list[str]) -> str:
        header = tuple(cells)
        while header and not header[-1].strip():
            header = header[:-1]
        table = VisitTable.of(self.layout, header)
        self.section = Section(header, line, table, self.preamble.period)
        self.preamble.table_begins()
        return "header"

    def _is_header(self, cells: list[str]) -> bool:
        """Tell whether a row inside a table begins the next one: every cell is a known header."""
        names = [cell for cell in cells if cell.strip()]
        known = self.layout.format.find
        return len(names) > 1 and known(names[0]) is not None and all(known(name) for name in names)


def _records(layout: Layout, progress: Progress | None = None) -> Iterator[Block]:
    width = max(len(layout.header), 1)
    if progress is None:
        return layout.table.blocks(width=width)
    return layout.table.blocks(width=width, progress=progress)


@dataclass(frozen=True, slots=True)
class Survey:
    """All tables of a file before they are read: what is kept, what is left out, which days it states."""

    sections: tuple[Section, ...]
    stated: Period | None
    lacking: bool
    decimal: str = "."


@lru_cache(maxsize=8)
def _survey(layout: Layout) -> Survey:
    scanner = _Scanner(layout, Preamble(layout.format.preamble))
    sections: list[Section] = []
    marks = Marks()
    for block in _records(layout):
        for line, cells in zip(block.lines, block.rows, strict=True):
            kind = scanner.step(line, cells)
            if kind == "header" and scanner.section is not None:
                sections.append(scanner.section)
            elif kind == "data" and scanner.section is not None and marks.open:
                marks.look(scanner.section.table, cells)
    stated = next((one.period for one in sections if one.period is not None), None)
    lacking = any(
        one.table.declined is None and one.period is None and one.table.needs_period for one in sections
    )
    decimal = layout.options.decimal or marks.decimal(layout.format.decimal or ".")
    return Survey(tuple(sections), stated, lacking, decimal)


def declined(layout: Layout) -> Problem | None:
    """Return why the file is not imported when not one of its tables is kept."""
    reasons = [one.table.declined for one in _survey(layout).sections]
    if not reasons or any(reason is None for reason in reasons):
        return None
    return reasons[0]


def lacks_period(layout: Layout) -> bool:
    """Tell whether some table that is kept needs days that the file states nowhere."""
    found = _survey(layout)
    return found.lacking and found.stated is None


def read_stacked(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the merged rows of all tables that are kept."""
    found = _survey(layout)
    reader = _Reader(layout, layout.options.period or found.stated, found.decimal)
    for block in _records(layout, progress):
        reader.take(block)
        if reader.visits.held > HELD:
            yield reader.flush()
    yield reader.flush()


@dataclass(slots=True)
class _Reader:
    layout: Layout
    fallback: Period | None
    decimal: str
    visits: Visits = field(init=False)
    scanner: _Scanner = field(init=False)
    rejected: list[Rejected] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    seen: int = 0

    def __post_init__(self) -> None:
        self.visits = Visits(self.layout, self.decimal)
        self.scanner = _Scanner(self.layout, Preamble(self.layout.format.preamble))

    def take(self, block: Block) -> None:
        """Read the records of a block."""
        self.rejected += block.rejected
        self.seen += len(block.rejected)
        for line, cells in zip(block.lines, block.rows, strict=True):
            kind = self.scanner.step(line, cells)
            section = self.scanner.section
            if section is None or not kind:
                continue
            if kind == "header":
                if section.table.declined is not None:
                    self.skipped.append(replace(section.table.declined, line=line))
                continue
            self.seen += 1
            if section.table.declined is None:
                self._data(section, line, cells)

    def _data(self, section: Section, line: int, cells: list[str]) -> None:
        if section.table.is_total(cells):
            self.skipped.append(Problem("This row is the total or the average of the other rows.", line=line))
            return
        period = section.period or self.fallback
        trouble = self.visits.add(section.table, line, cells, period, self.scanner.preamble.property)
        if trouble is not None:
            self.rejected.append(Rejected(trouble, tuple(cells)))

    def flush(self) -> Chunk:
        """Hand on what is held."""
        self.skipped += self.visits.added
        rows, lines, doubts = self.visits.take()
        chunk = Chunk(
            self.layout.format.entity, self.visits.columns, rows, lines, rejected=tuple(self.rejected),
            skipped=tuple(self.skipped), doubts=doubts, file_lines=self.seen,
        )  # fmt: skip
        self.rejected, self.skipped, self.seen = [], [], 0
        return chunk
