"""Makes the converters of cells that name a month, a week, a quarter, or a first and a last day.

A converter answers with both days as `2026-03-01 - 2026-03-31`, or `Bad`, and never raises.
"""

from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.dates import order_evidence
from socialroi_desktop.ingest.cells.numbers import BLANK
from socialroi_desktop.ingest.cells.reading import Bad, Cell, Convert, Unsure
from socialroi_desktop.ingest.cells.spans import ANY, NoSpan, Yearless, span_of
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.cells.time_cells import date_cell
from socialroi_desktop.ingest.cells.yearless import Years

# The parser of a column whose cells are spans is this, with what they are behind it.
SPAN = "span_"
_NO_SPAN = (
    "“{value}” is no month, week or span of days; write it as 2026-01, 2026-W05 or 2026-01-01 - 2026-01-31."
)
_NO_YEAR = (
    "“{value}” has no year, and the days told for the file do not have it once; write the year beside it."
)
_ORDER = "“{value}” is {first} or {second}, as the day or the month may come first; say which, or write days as 2025-12-31."


def told_span(text: str, kind: str, order: str, within: Period | None) -> Period | Bad:
    """Return the days that a cell of a column of `kind` names."""
    try:
        return span_of(text, kind, order, within)
    except Yearless:
        return Bad(_NO_YEAR, shown(text))
    except NoSpan:
        return Bad(_NO_SPAN, shown(text))


def span_cell(style: Style, parser: str, within: Period | None) -> Convert:
    """Make a converter for spans of days; months without a year lie in `within`."""
    kind = parser.removeprefix(SPAN) or ANY

    def convert(text: str) -> Cell:
        if text.strip().casefold() in BLANK:
            return None
        found = told_span(text, kind, style.order, within)
        if isinstance(found, Bad):
            return found
        if style.unsure and order_evidence(text) == "?":
            other = told_span(text, kind, "dmy" if style.order == "mdy" else "mdy", within)
            if isinstance(other, Period) and other != found:
                values = shown(text) | {"first": written(found), "second": written(other)}
                return Unsure(written(found), _ORDER, values)
        return written(found)

    return convert


def day_cell(style: Style, parser: str, period: Period | None, years: Years | None) -> Convert:
    """Make a converter for a column of days, or of spans of days where its parser says so."""
    if parser.startswith(SPAN):
        return span_cell(style, parser, period)
    return date_cell(style, period, years=years, ends=parser == "period_end")


def written(days: Period) -> str:
    """Return the days as text, the first and the last one."""
    return f"{days.start.isoformat()} - {days.end.isoformat()}"
