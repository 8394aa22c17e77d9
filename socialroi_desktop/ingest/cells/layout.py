"""One table of a file together with all that was decided about reading it; the plan's inner half.

Knows columns and answers; converts nothing.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from socialroi_desktop.catalogue import channels_with
from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.fields import Kind, Spec, specs
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.cells.list_names import Listed
from socialroi_desktop.ingest.cells.list_titles import Titles
from socialroi_desktop.ingest.cells.numbers import POWERS
from socialroi_desktop.ingest.cells.options import Options
from socialroi_desktop.ingest.cells.other_headers import OtherHeaders
from socialroi_desktop.ingest.cells.row_kinds import RowKinds
from socialroi_desktop.ingest.cells.span_cells import SPAN
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.cells.twin_columns import twins_of
from socialroi_desktop.ingest.cells.upper_rows import rows_of_upper_tables
from socialroi_desktop.ingest.files.delimited import BLOCK, Block
from socialroi_desktop.ingest.files.sectioned import Lines, aligned, aligned_blocks
from socialroi_desktop.ingest.files.tables import LongTable, Table
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.declared import Format

_PARSED = {
    "money": Kind.MONEY,
    "magnitude": Kind.MONEY,
    "micros": Kind.MONEY,
    "given_back": Kind.MONEY,
    "hours": Kind.MINUTES,
    "minutes": Kind.MINUTES,
    "rounded": Kind.INTEGER,
    "shortened": Kind.INTEGER,
    **dict.fromkeys(POWERS, Kind.INTEGER),
    "count": Kind.INTEGER,
    "milliseconds": Kind.INTEGER,
    "seconds": Kind.INTEGER,
    "minutes_to_seconds": Kind.INTEGER,
    "hours_to_seconds": Kind.INTEGER,
    "period_end": Kind.DATE,
    "decimal": Kind.DECIMAL,
    "length": Kind.DECIMAL,
    "percent": Kind.DECIMAL,
    "rate": Kind.BASIS_POINTS,
    "fraction": Kind.DECIMAL,
    "text": Kind.TEXT,
    "word": Kind.TEXT,
    "html": Kind.TEXT,
    "date": Kind.DATE,
    "time": Kind.TIME,
}
# An ingredient by which ads of one name are told apart; and what is in a key, but tells of a row instead of naming it.
_AD_ID = "_ad_id"
_PROSE = frozenset({"note"})
# Kinds of columns whose cells are no words.
_VALUES = frozenset({
    Kind.DATE, Kind.TIME, Kind.CLOCK, Kind.MONEY, Kind.INTEGER, Kind.DECIMAL, Kind.MINUTES, Kind.BASIS_POINTS,
})  # fmt: skip
# Strategies that read every table of a file by its own header.
_OF_MANY = ("stacked", "titled")
_ORDER = "order"
_COST, _SPENT = "cost", "spent_on"


@dataclass(frozen=True, eq=False)
class Layout:
    """How the columns of a table are read: which field each fills, in which style and currency.

    `columns` and `styles` are by column index; `currencies` holds codes that headers name; `saved_on` is the
    day the file was written, in the workspace's zone; `stated` the days that a line above the header names; `stamp` stands for
    the table and all its bytes; `listed` is what a list of orders is called where that is no sales; `kinds` tells of rows that
    gave money back.
    """

    format: Format
    table: Table
    header: tuple[str, ...]
    header_line: int
    columns: Mapping[int, Column]
    currencies: Mapping[int, str]
    settings: Settings
    options: Options
    styles: Mapping[int, Style] = field(default_factory=dict)
    saved_on: str = ""
    headerless: bool = False
    stated: Period | None = None
    stamp: str = ""
    listed: Listed | None = None
    kinds: RowKinds | None = None

    @property
    def table_in_file(self) -> Table:
        """The table as it stands in the file, which may be wide where the one that is read is long."""
        return self.table.wide if isinstance(self.table, LongTable) else self.table

    @property
    def currency_of_owner(self) -> bool:
        """Whether amounts that name no currency are in that of another record, which is not known here."""
        record = RECORDS.get(self.format.entity)
        return record is not None and record.currency_of_owner and not self.options.currency

    @property
    def channels(self) -> ChannelTable:
        """The channels that cells may name: those that ship, and the platforms of one's own in use."""
        return channels_with(self.options.own_channels)

    @property
    def period(self) -> Period | None:
        """The days the file covers: as told, else as stated above its header; None where nobody says."""
        return self.options.period or self.stated

    @property
    def as_of(self) -> str:
        """The day on which figures without a day of their own were true: as told, else the day of the file."""
        return self.period.end.isoformat() if self.period else self.saved_on

    @cached_property
    def specs(self) -> Mapping[str, Spec]:
        """The declared fields of the record, by name."""
        return self._declared(self.format.entity)

    @cached_property
    def child_specs(self) -> Mapping[str, Spec]:
        """The declared fields of the parts that come with a record, by name."""
        return self._declared(self.format.parts)

    @staticmethod
    def _declared(entity: str) -> Mapping[str, Spec]:
        return {spec.name: spec for spec in specs(RECORDS[entity])} if entity in RECORDS else {}

    def spec(self, index: int) -> Spec | None:
        """Return the declared field that a column fills; None for ingredients."""
        column = self.columns[index]
        spec = (self.child_specs if column.child else self.specs).get(column.field)
        if spec is not None and spec.comes_back and self.format.own:
            # What this app has saved was settled when it came in.
            return replace(spec, minimum=None)
        return spec

    def kind(self, index: int) -> Kind:
        """Return how the cells of a column are parsed."""
        spec = self.spec(index)
        if self.columns[index].field == "_day" and self.format.entity == "ad_cost":
            return Kind.DATE
        if self.columns[index].parser.startswith(SPAN):
            return Kind.DATE
        return _PARSED.get(self.columns[index].parser) or (spec.kind if spec else Kind.TEXT)

    def tells_apart(self, index: int) -> bool:
        """Tell whether rows are told apart by the text of a column: an id, or a name."""
        column = self.columns[index]
        if column.child or self.kind(index) is not Kind.TEXT:
            return False
        return column.field == _AD_ID or column.field in self._apart

    @cached_property
    def _apart(self) -> frozenset[str]:
        record = RECORDS.get(self.format.entity)
        return frozenset(record.key if record else ()) - _PROSE

    @cached_property
    def _places(self) -> Mapping[tuple[str, bool], list[int]]:
        found: dict[tuple[str, bool], list[int]] = {}
        ranks = {
            index: self.format.rank(column, self.header[index]) for index, column in self.columns.items()
        }
        for index in sorted(ranks, key=lambda index: (ranks[index], index)):
            column = self.columns[index]
            found.setdefault((column.field, column.child), []).append(index)
        return found

    def positions(self, name: str, *, child: bool = False) -> list[int]:
        """Return the columns that fill a field, in the order in which they are asked."""
        return self._places.get((name, child), [])

    @cached_property
    def twins(self) -> tuple[tuple[int, int], ...]:
        """The columns that have the name and the field of one before them, each after that one."""
        return twins_of(self.header, self.columns)

    def title(self, index: int) -> str:
        """Return the column's name for messages."""
        return " ".join(self.header[index].split()) if index < len(self.header) else str(index + 1)

    @property
    def currency(self) -> str:
        """The currency of amounts that name none: as told, else the workspace's."""
        return (self.options.currency or self.settings.currency).upper()

    @cached_property
    def zone(self) -> ZoneInfo:
        """The zone of times that name none: as told, else the format's, else the workspace's."""
        return zone_of(self.options.timezone or self.format.zone or self.settings.timezone)

    @cached_property
    def day_zone(self) -> ZoneInfo:
        """The zone whose day a date without a time means: the workspace's."""
        return zone_of(self.settings.timezone)

    @property
    def undated(self) -> bool:
        """Whether the file of a format that allows it holds no dates of its posts."""
        return self.format.undated and not self.positions("published_at")

    @property
    def undated_costs(self) -> bool:
        """Whether the file is a list of costs that names no days, neither in a column nor for all rows."""
        form = self.format
        if not (self.positions("amount") or self.positions("minutes")):
            return False
        told = self.positions(_SPENT) or self.options.defaults.get(_SPENT) or form.constants.get(_SPENT)
        return form.entity == _COST and not form.own and not told

    @property
    def likely_order(self) -> str:
        """The order of day and month to suggest: as people write it where the workspace is at home."""
        american = self.settings.currency == "USD" or self.settings.timezone.startswith("America/")
        return "mdy" if american else "dmy"

    def blocks(
        self, progress: Progress = no_progress, size: int = BLOCK, wanted: Sequence[int] = ()
    ) -> Iterator[Block]:
        """Give the rows below the header; `wanted` columns come ready where the table can give them so."""
        found = self.table.blocks(width=len(self.header), size=size, progress=progress, wanted=wanted)
        below = map(self._below_header, found)
        if self.kinds is not None:
            below = map(self.kinds.block, below)
        if self.format.sections:
            return aligned_blocks(below, self.header)
        return self._other_headers().split(below) if self._is_of_one else below

    def own_rows(self, rows: Lines) -> Iterator[tuple[int, list[str]]]:
        """Give those of the first rows below the header, each with its line, that it is the header of."""
        if self.format.sections:
            return aligned(rows, self.header)
        return self._other_headers().own_rows(rows) if self._is_of_one else iter(rows)

    @property
    def _is_of_one(self) -> bool:
        # An export that is told by what stands above its header says itself what is done with its further tables.
        return self.format.strategy not in _OF_MANY and not self.format.above

    def _other_headers(self) -> OtherHeaders:
        typed = (index for index in sorted(self.columns) if self.kind(index) in _VALUES)
        kind = self.listed.kind if self.listed else None
        return OtherHeaders(
            self.header, next(typed, None), Titles(kind) if self.format.entity == _ORDER else None
        )

    def _below_header(self, block: Block) -> Block:
        above = bisect_right(block.lines, self.header_line)
        rejected = tuple(item for item in block.rejected if (item.problem.line or 0) > self.header_line)
        if not above:
            return replace(block, rejected=rejected)
        if self._is_of_one and not (self.format.own or self.format.sections or self.format.preamble):
            top = bisect_left(block.lines, self.header_line)
            rejected = (*rows_of_upper_tables(block.rows[:top], block.lines[:top]), *rejected)
        columns = block.columns and {index: cells[above:] for index, cells in block.columns.items()}
        return Block(block.rows[above:], block.lines[above:], rejected, columns=columns)

    def cells(self, index: int) -> Iterator[str]:
        """Give all cells of one column."""
        for block in self.blocks():
            yield from (row[index] for row in block.rows if index < len(row))


def zone_of(name: str) -> ZoneInfo:
    """Return a time zone by IANA name; UserError when there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UserError(
            "There is no time zone {zone}; write one such as Europe/Warsaw.", zone=name
        ) from error
