"""Rows of web analytics: dimensions make the key, figures are merged under it, averages become sums.

Knows one table at a time through its header. An average is stored as average x number (seconds on site),
because only sums can be added up later.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import WebSessions
from socialroi_desktop.domain.validation import HIGHEST_NUMBER
from socialroi_desktop.ingest import parsers_dates as dates
from socialroi_desktop.ingest.cell_makers import converter
from socialroi_desktop.ingest.cells import Bad, Cell, Memo, text_cell
from socialroi_desktop.ingest.completing import breakdown_of
from socialroi_desktop.ingest.formats import Column
from socialroi_desktop.ingest.headers import normalise
from socialroi_desktop.ingest.layout import Layout
from socialroi_desktop.ingest.styles import Style

# One file speaks of one site.
KEY = tuple(name for name in WebSessions.key if name != "property")
FIGURES = (
    "sessions", "engaged_sessions", "users", "new_users",
    "page_views", "session_seconds", "key_events", "web_revenue",
)  # fmt: skip
COLUMNS = ("property", *KEY, "channel", *FIGURES, "currency")
_OTHER_CUT = "This table is cut by “{column}”, which is not kept; nothing was taken from it."
_NO_FIGURE = "This table has no figure that is kept ({columns}); nothing was taken from it."


@dataclass(frozen=True, slots=True)
class VisitTable:
    """How the columns of one table are read; `declined` says why it is not."""

    header: tuple[str, ...]
    dimensions: Mapping[int, Column] = field(default_factory=dict)
    figures: Mapping[int, Column] = field(default_factory=dict)
    declined: Problem | None = None
    totals: frozenset[str] = frozenset()

    @classmethod
    def of(cls, layout: Layout, header: tuple[str, ...]) -> "VisitTable":
        """Read a header: dimensions stand first, figures after them."""
        dimensions: dict[int, Column] = {}
        figures: dict[int, Column] = {}
        for index, name in enumerate(header):
            hit = layout.format.find(name)
            if hit is None:
                if normalise(name) not in layout.format.ignored and not figures and not _counts(name):
                    return cls(header, declined=Problem(_OTHER_CUT, {"column": name.strip()}))
            elif hit[0].dimension:
                dimensions[index] = hit[0]
            else:
                figures[index] = hit[0]
        if not figures:
            names = ", ".join(name.strip() for name in header[1:] if name.strip()) or header[0].strip()
            return cls(header, declined=Problem(_NO_FIGURE, {"columns": names}))
        totals = frozenset(layout.format.words.get("_total", ()))
        return cls(header, dimensions, figures, totals=totals)

    @property
    def needs_period(self) -> bool:
        """Whether the days of its rows must be stated above it."""
        return not any(column.field in ("_date", "_date_hour") for column in self.dimensions.values())

    @property
    def breakdown(self) -> str:
        """The name of what the table is cut by."""
        parts = {
            part
            for column in self.dimensions.values()
            for part in _PARTS.get(column.dimension, (column.dimension,))
        }
        return breakdown_of(parts)

    def is_total(self, cells: Sequence[str]) -> bool:
        """Tell whether a row is the total: its dimensions are blank or say so, or it has a named cell too many."""
        beyond = [cell for cell in cells[len(self.header) :] if cell.strip()]
        if beyond and not any(letter.isdigit() for letter in beyond[-1]):
            return True
        named = {normalise(cells[index]) for index in self.dimensions if index < len(cells)} - {""}
        return bool(self.dimensions) and named <= self.totals


_PARTS = {"date_hour": ("date", "hour"), "source_medium": ("source", "medium")}


def _counts(name: str) -> bool:
    """Tell whether an unknown column is a count by its name (`7 days`), nothing a table is cut by."""
    return name.strip()[:1].isdigit() or normalise(name).startswith("week ")


class Visits:
    """Rows gathered under their keys until they are taken."""

    columns = COLUMNS

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._memos: dict[str, Memo] = {}
        self._rows: dict[tuple[Value, ...], dict[str, Cell]] = {}
        self._lines: list[int] = []
        self._tables: dict[tuple[Value, ...], tuple[VisitTable, int]] = {}
        self._doubts: dict[int, Problem] = {}

    @property
    def held(self) -> int:
        """Number of rows held."""
        return len(self._rows)

    def add(
        self, table: VisitTable, line: int, cells: Sequence[str], period: Period | None, site: str | None
    ) -> Problem | None:
        """Merge one row; return why it cannot be read, or None."""
        padded = [*cells, *[""] * (len(table.header) - len(cells))]
        row: dict[str, Cell] = {}
        for index, column in table.dimensions.items():
            trouble = self._dimension(row, column, padded[index], period)
            if trouble is not None:
                return Problem(
                    trouble.template, trouble.values, line=line, column=table.header[index].strip()
                )
        if not self._days(row, period):
            return Problem("The file does not say which days this row covers; give the period.", line=line)
        figures: dict[str, Cell] = {}
        for index, column in sorted(
            table.figures.items(), key=lambda pair: self._layout.format.columns.index(pair[1])
        ):
            value = self._figure(column)[padded[index]]
            if isinstance(value, Bad):
                return Problem(value.template, value.values, line=line, column=table.header[index].strip())
            figures.setdefault(column.field, value)
        row["breakdown"] = table.breakdown
        row["property"] = self._layout.options.account or site
        return self._merge(row, figures, line, table)

    def _merge(
        self, row: dict[str, Cell], figures: Mapping[str, Cell], line: int, table: VisitTable
    ) -> Problem | None:
        """Keep a row or add its figures to the one of the same key in another table."""
        key = (_plain(row.get("property")), *(_plain(row.get(name)) for name in KEY))
        held = self._rows.get(key)
        if held is None:
            self._rows[key] = row | dict(figures)
            self._lines.append(line)
            self._tables[key] = (table, line)
            return None
        latest, first = self._tables[key]
        if latest is table:
            return Problem(
                "This row repeats line {first} of its table; only the first is taken.",
                {"first": first},
                line=line,
            )
        self._tables[key] = (table, line)
        for name, value in figures.items():
            if held.get(name) is None:
                held[name] = value
        return None

    def _days(self, row: dict[str, Cell], period: Period | None) -> bool:
        if "period_start" in row:
            row["period_end"] = row["period_start"]
        elif period is not None:
            row["period_start"], row["period_end"] = period.start.isoformat(), period.end.isoformat()
        return "period_start" in row

    def _dimension(
        self, row: dict[str, Cell], column: Column, text: str, period: Period | None
    ) -> Bad | None:
        shown = {"value": text.strip()}
        try:
            match column.field:
                case "_date":
                    row["period_start"] = dates.day(text, self._layout.likely_order)
                case "_date_hour":
                    row["period_start"], row["hour"] = dates.day_and_hour(text)
                case "_nth_day":
                    return _nth_day(row, text, period)
                case "hour":
                    row["hour"] = int(text)
                    if not 0 <= int(text) <= 23:
                        return Bad("“{value}” is not an hour of the day.", shown)
                case "_source_medium":
                    source, _, medium = text.partition(" / ")
                    row["source"], row["medium"] = text_cell(source), text_cell(medium)
                case _:
                    row[column.field] = text_cell(text)
        except (ValueError, OverflowError):
            return Bad("“{value}” is not a date; write it as 20251231.", shown)
        return None

    def _figure(self, column: Column) -> Memo:
        if column.field not in self._memos:
            spec = self._layout.specs.get(column.field)
            kind = spec.kind if spec else Kind.DECIMAL
            style = Style(self._layout.options.decimal or self._layout.format.decimal or ".")
            made = converter(kind, style, spec, parser=column.parser, currency=self._layout.currency)
            self._memos[column.field] = Memo(made)
        return self._memos[column.field]

    def take(self) -> tuple[list[tuple[Value, ...]], list[int], dict[int, Problem]]:
        """Return and forget what is held: rows, file lines, doubts."""
        rows = [self._finished(row) for row in self._rows.values()]
        lines = self._lines
        self._rows, self._lines, self._tables = {}, [], {}
        return rows, lines, {}

    def _finished(self, row: dict[str, Cell]) -> tuple[Value, ...]:
        row["session_seconds"] = self._seconds(row)
        row["channel"] = channels().of_visit(
            *(_text(row.get(name)) for name in ("source", "medium", "channel_group"))
        )
        row["currency"] = self._layout.currency if row.get("web_revenue") is not None else None
        return tuple([_plain(row.get(name)) for name in COLUMNS])

    def _seconds(self, row: Mapping[str, Cell]) -> int | None:
        """Return seconds on site: an average times the number it is the average of."""
        for column in self._layout.format.columns:
            average, number = row.get(column.field), row.get(column.times)
            if column.times and isinstance(average, Decimal) and isinstance(number, int):
                seconds = int((average * number).to_integral_value(ROUND_HALF_UP))
                return seconds if abs(seconds) <= HIGHEST_NUMBER else None
        return None


def _nth_day(row: dict[str, Cell], text: str, period: Period | None) -> Bad | None:
    if period is None:
        return Bad(
            "The file does not say which day is day {value}; give the period.", {"value": text.strip()}
        )
    day = period.start + timedelta(days=int(text))
    if day not in period:
        return Bad("Day {value} is outside the days of the file.", {"value": text.strip()})
    row["period_start"] = day.isoformat()
    return None


def _text(value: Cell) -> str | None:
    return value if isinstance(value, str) else None


def _plain(value: Cell) -> Value:
    return value if isinstance(value, str | int) else None
