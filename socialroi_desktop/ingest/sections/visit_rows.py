"""Rows of web analytics: dimensions make the key, figures are merged under it, averages become sums.

Knows one table at a time through its header. An average is stored as average x number (seconds on site),
because only sums can be added up later.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from itertools import islice

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.money import with_carry
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import WebSessions
from socialroi_desktop.ingest.cells import dates
from socialroi_desktop.ingest.cells.averages import products
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Memo, Unsure, doubting_errors, text_cell
from socialroi_desktop.ingest.cells.span_cells import SPAN, span_cell
from socialroi_desktop.ingest.cells.spans import ANY
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.cells.time_cells import date_cell
from socialroi_desktop.ingest.completing.by_entity import days_between
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.sections.nameless_visits import WHEN, nameless_totals
from socialroi_desktop.ingest.sections.visit_figures import REST, REVENUE, Trouble, VisitFigures
from socialroi_desktop.ingest.sections.visit_spans import DATED, KINDS, SPANS, cut
from socialroi_desktop.ingest.sections.visit_tables import VisitTable

# One file speaks of one site.
KEY = tuple(name for name in WebSessions.key if name != "property")
# What rows of the same days are told apart by.
_NAMES = tuple(name for name in KEY if name not in {*WHEN, "tool"})
FIGURES = (
    "sessions", "engaged_sessions", "users", "new_users", "page_views", "bounces",
    "session_seconds", "engagement_seconds", "page_seconds", "key_events", "web_revenue", "revenue_rest",
)  # fmt: skip
SECONDS_FIELDS = ("session_seconds", "engagement_seconds", "page_seconds")
COLUMNS = ("property", *KEY, "channel", *FIGURES, "currency")
_Key = tuple[Value, ...]
_FIRST_ROWS = 200
_OTHER_MONEY = (
    "This row tells more of the same as line {first}, in another currency; only the first is taken."
)
_NO_DAY = "No day stands in this row, which rows of this table are told apart by; write it there."
_ADDED = "This row tells more of the same as line {first}; its figures were added to that one."


class Visits:
    """Rows gathered under their keys until they are taken."""

    columns = COLUMNS

    def __init__(self, layout: Layout, decimal: str = ".") -> None:
        self._layout = layout
        self._style = Style(decimal)
        self._tool = layout.options.defaults.get("tool") or layout.format.constants.get("tool")
        dated = (style for index, style in layout.styles.items() if layout.kind(index) is Kind.DATE)
        self._dated = next(dated, Style(order=layout.likely_order))
        self._day = Memo(doubting_errors(date_cell(self._dated, layout.period)))
        self._figures = VisitFigures(layout, self._style)
        self._rows: dict[_Key, dict[str, Cell]] = {}
        self._lines: list[int] = []
        self.added: list[Problem] = []
        self._tables: dict[_Key, tuple[VisitTable, int]] = {}
        self._doubts: dict[_Key, Problem] = {}

    @cached_property
    def _hourly(self) -> bool:
        """Whether the days of the file tell hours, too; midnight alone is how programs write a day."""
        places = [at for at, column in self._layout.columns.items() if column.field == "_date"]
        return any(
            dates.hour_of(cell)
            for at in places
            for cell in islice(self._layout.cells(at), _FIRST_ROWS)
            if ":" in cell
        )

    @property
    def held(self) -> int:
        """Number of rows held."""
        return len(self._rows)

    def add(
        self, table: VisitTable, line: int, cells: Sequence[str], period: Period | None, site: str | None
    ) -> Problem | None:
        """Merge one row; return why it cannot be read, or None."""
        if table.unnamed:
            return Problem("The file does not say what its names are; say it above.", line=line)
        padded = [*cells, *[""] * (len(table.header) - len(cells))]
        row: dict[str, Cell] = {}
        figures: dict[str, Cell] = {}
        found = [*self._dimensions(row, table, padded, period)]
        bad = _told(found, Bad, table, line)
        if bad is not None:
            return bad
        if not self._days(row, period):
            return Problem("The file does not say which days this row covers; give the period.", line=line)
        currency = self._figures.currency(table, padded)
        if isinstance(currency, Bad):
            return _told([(table.currency or 0, currency)], Bad, table, line)
        row["currency"] = currency
        found += self._figures.read(figures, table, padded, currency)
        bad = _told(found, Bad, table, line)
        if bad is not None:
            return bad
        if self._layout.format.adds_up:
            # An average is of its own row alone, so it becomes a sum before rows are added up.
            told = {name: value for name, value in figures.items() if not name.startswith("_")}
            figures = told | dict(products(self._layout.format, row | figures))
        row["breakdown"] = table.cut_by(hourly=row.get("hour") is not None)
        row["property"] = self._layout.options.account or site
        row["tool"] = row.get("tool") or self._tool
        key = (_plain(row.get("property")), *(_plain(row.get(name)) for name in KEY))
        total = table.may_be_total(padded)
        doubt = _told([*found, total] if total else found, Unsure, table, line)
        if doubt is not None:
            self._doubts.setdefault(key, doubt)
        return self._merge(key, row, figures, line, table)

    def _dimensions(
        self, row: dict[str, Cell], table: VisitTable, cells: Sequence[str], period: Period | None
    ) -> Iterator[Trouble]:
        for index, column in table.dimensions.items():
            trouble = self._dimension(row, column, cells[index], period)
            if trouble is not None:
                yield index, trouble

    def _merge(
        self, key: _Key, row: dict[str, Cell], figures: Mapping[str, Cell], line: int, table: VisitTable
    ) -> Problem | None:
        """Keep a row or add its figures to the one of the same key in another table."""
        held = self._rows.get(key)
        if held is None:
            self._rows[key] = row | dict(figures)
            self._lines.append(line)
            self._tables[key] = (table, line)
            return None
        latest, first = self._tables[key]
        if held["currency"] != row["currency"] and REVENUE in held and REVENUE in figures:
            return Problem(_OTHER_MONEY, {"first": first}, line=line)
        if latest is table and self._layout.format.adds_up:
            for name, value in figures.items():
                if isinstance(value, int):
                    before = held.get(name)
                    held[name] = value + (before if isinstance(before, int) else 0)
            self.added.append(Problem(_ADDED, {"first": first}, line=line))
            return None
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
            row.setdefault("period_end", row["period_start"])
        elif period is not None:
            row["period_start"], row["period_end"] = period.start.isoformat(), period.end.isoformat()
        return "period_start" in row

    def _dimension(
        self, row: dict[str, Cell], column: Column, text: str, period: Period | None
    ) -> Bad | Unsure | None:
        told = shown(text)
        try:
            match column.field:
                case name if name in DATED:
                    return self._dates(row, name, text, period)
                case "hour":
                    row["hour"] = int(text)
                    if not 0 <= int(text) <= 23:
                        return Bad("“{value}” is not an hour of the day.", told)
                case "_source_medium":
                    source, _, medium = text.partition(" / " if " / " in text else "/")
                    row["source"], row["medium"] = text_cell(source), text_cell(medium)
                case _:
                    # Two columns may tell one field, such as a source and its tag; the filled one counts.
                    row[column.field] = text_cell(text) or row.get(column.field)
        except (ValueError, OverflowError):
            return Bad("“{value}” is not a date; write it as 20251231.", told)
        return None

    def _dates(
        self, row: dict[str, Cell], name: str, text: str, period: Period | None
    ) -> Bad | Unsure | None:
        """Fill in the day or the days that a cell tells. ValueError for one that is none."""
        if name == "_date_hour":
            row["period_start"], row["hour"] = dates.day_and_hour(text)
            return None
        if name in SPANS:
            return self._numbered(row, SPANS[name](text, period))
        if name != "_date":
            return self._span(row, text, KINDS[name], period)
        if self._hourly:
            row["hour"] = dates.hour_of(text)
        day = self._day[text]
        if isinstance(day, Bad):
            return day if self._span(row, text, ANY, period) is not None else None
        told, doubt = (day.value, day) if isinstance(day, Unsure) else (day, None)
        if told is None:
            return Bad(doubt.template, doubt.values) if doubt else Bad(_NO_DAY)
        row["period_start"] = told
        return doubt

    @staticmethod
    def _numbered(row: dict[str, Cell], days: Period | Bad | Unsure) -> Bad | Unsure | None:
        """Fill in the days that a number tells."""
        if isinstance(days, Period):
            row["period_start"], row["period_end"] = days.start.isoformat(), days.end.isoformat()
            return None
        if isinstance(days, Unsure):
            row["period_start"], row["period_end"] = str(days.value).split("..")
        return days

    def _span(self, row: dict[str, Cell], text: str, kind: str, period: Period | None) -> Bad | Unsure | None:
        """Fill in the days that a cell names together, cut to those the file states."""
        found = span_cell(self._dated, SPAN + kind, period)(text)
        days = days_between(found.value if isinstance(found, Unsure) else _text(found))
        if days is not None:
            told = cut(Period(*map(date.fromisoformat, days)), period)
            row["period_start"], row["period_end"] = told.start.isoformat(), told.end.isoformat()
        return found if isinstance(found, Bad | Unsure) else None

    def take(self) -> tuple[list[tuple[Value, ...]], list[int], dict[int, Problem]]:
        """Return and forget what is held: rows, file lines, doubts."""
        bare = nameless_totals([*self._rows.values()], _NAMES, self._lines)
        rows = [self._finished(row) for row in self._rows.values()]
        lines = self._lines
        doubts = {
            place: self._doubts[key] for place, key in enumerate(self._rows) if key in self._doubts
        } | bare
        self._doubts = {}
        self._rows, self._lines, self._tables, self.added = {}, [], {}, []
        return rows, lines, doubts

    def _finished(self, row: dict[str, Cell]) -> tuple[Value, ...]:
        for name, amount in products(self._layout.format, row):
            row[name] = amount
        sessions, engaged = row.get("sessions"), row.get("engaged_sessions")
        told = isinstance(sessions, int) and isinstance(engaged, int) and row.get("bounces") is None
        if self._layout.format.unengaged_bounce and told and engaged <= sessions:  # type: ignore[operator]  # both are numbers
            row["bounces"] = sessions - engaged  # type: ignore[operator]  # both are numbers
        for name in SECONDS_FIELDS:
            row[name] = _whole(row.get(name))
        row["channel"] = channels().of_visit(
            *(_text(row.get(name)) for name in ("source", "medium", "channel_group"))
        )
        revenue, rest = row.get(REVENUE), row.get(REST)
        if revenue is None:
            row["currency"] = None
        if isinstance(revenue, int) and isinstance(rest, int):
            row[REVENUE], left = with_carry(revenue, rest)
            row[REST] = left or None
        return tuple([_plain(row.get(name)) for name in COLUMNS])


def _told(found: Sequence[Trouble], kind: type[Bad | Unsure], table: VisitTable, line: int) -> Problem | None:
    """Return the first trouble of a kind as a problem of its line and column."""
    for index, trouble in found:
        if isinstance(trouble, kind):
            title = table.header[index].strip()
            return Problem(trouble.template, trouble.values, line=line, column=title)
    return None


def _text(value: Cell) -> str | None:
    return value if isinstance(value, str) else None


def _whole(value: Cell) -> Cell:
    return int(value.to_integral_value(ROUND_HALF_UP)) if isinstance(value, Decimal) else value


def _plain(value: Cell) -> Value:
    return value if isinstance(value, str | int) else None
