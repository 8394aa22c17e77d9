"""What must be asked because the file does not say it: day order, separator, currency, zone, period.

Knows the layout and the first rows; takes no decision itself.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import chain

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.key_texts import without_marks
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount, to_minor
from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.cells.dates import NoYear, day, lacks_year, order_evidence
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.money_cells import OPEN, has_two_signs
from socialroi_desktop.ingest.cells.numbers import number
from socialroi_desktop.ingest.cells.options import Question
from socialroi_desktop.ingest.cells.reading import text_cell
from socialroi_desktop.ingest.cells.zones import ZONED, zone_in
from socialroi_desktop.ingest.completing.settling import tells_by_address
from socialroi_desktop.ingest.formats.naming import QUESTION
from socialroi_desktop.ingest.planning.amount_questions import amount_questions
from socialroi_desktop.ingest.planning.asking_encoding import encoding_question
from socialroi_desktop.ingest.planning.column_styles import currency_of
from socialroi_desktop.ingest.planning.planner_columns import tells_network
from socialroi_desktop.ingest.planning.said_columns import column_questions
from socialroi_desktop.ingest.planning.span_columns import is_of_spans, lacking_years
from socialroi_desktop.ingest.sections import stacked, titled
from socialroi_desktop.ingest.sections.visit_tables import NAMED, named_here

_TIMED = re.compile(r"\d{1,2}:\d{2}")


def questions(layout: Layout, data: Sequence[Sequence[str]]) -> tuple[Question, ...]:
    """Return what the file leaves open and no option has answered."""
    if layout.format.strategy == "declined":
        return ()
    return (
        *encoding_question(layout),
        *_orders(layout, data),
        *_decimals(layout, data),
        *_currency(layout, data),
        *_zone(layout, data),
        *_period(layout, data),
        *_channel(layout, data),
        *_dimension(layout),
        *_tool(layout),
        *column_questions(layout, data),
        *amount_questions(layout, data),
    )


def _columns(layout: Layout, *kinds: Kind) -> list[int]:
    return [index for index in layout.columns if layout.kind(index) in kinds]


def _orders(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Question]:
    for index in _columns(layout, Kind.DATE, Kind.TIME):
        value = _first(layout, index, data, is_open_day) if layout.styles[index].unsure else ""
        # Where each date proves an order of its own, no answer for the whole file settles any.
        if value:
            yield Question(
                "day_first",
                "Is “{value}” in “{column}” {first} or {second}?",
                {"column": layout.title(index), **_both_days(value)},
                (("1", N_("Day first")), ("0", N_("Month first"))),
                "0" if layout.likely_order == "mdy" else "1",
            )
            return


def _first(layout: Layout, index: int, data: Sequence[Sequence[str]], wanted: Callable[[str], object]) -> str:
    """Return the first cell of a column that is wanted, from further down where the first rows have none."""
    near = (row[index] for row in data if index < len(row))
    return next(filter(wanted, chain(near, layout.cells(index))), "")


def is_open_day(text: str) -> bool:
    """Tell whether the day or the month may come first in a date."""
    return order_evidence(text) == "?"


def _both_days(text: str) -> dict[str, object]:
    """Return a date with both of its readings; one without a year as day and month."""
    days: list[object] = []
    for order in ("dmy", "mdy"):
        try:
            days.append(day(text, order))
        except NoYear as error:
            days.append(f"{error.month:02}-{error.day:02}")
        except ValueError:
            days.append(text)
    return {"value": " ".join(text.split()), "first": days[0], "second": days[1]}


def _decimals(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Question]:
    if layout.options.decimal:
        # Where cells prove another sign, the rows that fit both are asked about one by one.
        return
    for index in _columns(layout, Kind.MONEY):
        style = layout.styles[index]
        cells = [
            (row[index], currency_of(layout, index, row))
            for row in data
            if index < len(row) and OPEN.search(row[index])
        ]
        found = next((one for one in cells if has_two_signs(without_marks(one[0]), one[1], style)), None)
        # Where currencies of rows tell the sign of those near the top, nothing is open.
        if (style.unsure and not cells) or found is not None:
            text = found[0] if found else _first(layout, index, data, OPEN.search)
            yield Question(
                "decimal",
                "Which sign separates the decimals in “{column}”: is “{value}” {first} or {second}?",
                {
                    "column": layout.title(index),
                    **_both_amounts(text, found[1] if found else layout.currency),
                },
                ((".", N_("A point")), (",", N_("A comma"))),
                ".",
            )
            return


def _both_amounts(text: str, currency: str) -> dict[str, object]:
    """Return an amount with both of its readings, the one with a point first."""
    amounts: list[object] = []
    for sign in ".,":
        try:
            amounts.append(
                Amount(to_minor(number(split_currency(text)[0], sign) or Decimal(), currency), currency)
            )
        except ValueError:
            amounts.append(text)
    return {"value": " ".join(text.split()), "first": amounts[0], "second": amounts[1]}


def _currency(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Question]:
    amounts = [index for index in _columns(layout, Kind.MONEY) if index not in layout.currencies]
    known = layout.options.currency or _named_in_rows(layout, amounts, data) or _marked(layout, amounts, data)
    # All amounts of a row are in one currency, so one header that names it is enough.
    known = known or bool(layout.currencies) or "currency" in layout.format.constants
    if amounts and not known and "currency" in layout.specs and not layout.currency_of_owner:
        yield Question(
            "currency",
            "Which currency are the amounts in “{column}” in?",
            {"column": layout.title(amounts[0])},
            suggested=layout.settings.currency,
        )


def _named_in_rows(layout: Layout, amounts: Sequence[int], data: Sequence[Sequence[str]]) -> bool:
    """Whether a column names the currency of rows, or is left blank where there are no amounts."""
    places = layout.positions("currency")
    if not places:
        return False
    digits = (letter.isdigit() for row in data for at in amounts if at < len(row) for letter in row[at])
    return not any(digits) or any(_first(layout, at, data, text_cell) for at in places)


def _marked(layout: Layout, amounts: Sequence[int], data: Sequence[Sequence[str]]) -> bool:
    """Whether a format whose amounts carry their currency has it in every row with an amount."""
    if not layout.format.symbols:
        return False
    rows = [[row[index] for index in amounts if index < len(row)] for row in data]
    told = [cells for cells in rows if any(letter.isdigit() for cell in cells for letter in cell)]
    return bool(told) and all(any(split_currency(cell)[1] for cell in cells) for cells in told)


def _zone(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Question]:
    if layout.options.timezone or layout.format.zone:
        return
    for index in _columns(layout, Kind.TIME):
        cells = [row[index] for row in data if index < len(row) and _TIMED.search(row[index])]
        if zone_in(layout.header[index]) is None and any(not ZONED.search(cell) for cell in cells):
            yield Question(
                "timezone",
                "The times in “{column}” name no time zone; which one are they in?",
                {"column": layout.title(index)},
                suggested=layout.settings.timezone,
            )
            return


def _period(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Question]:
    if layout.period is not None:
        return
    yearless = next(_yearless(layout, data), None)
    if yearless is not None:
        yield yearless
    elif layout.format.strategy == "stacked":
        if stacked.lacks_period(layout):
            yield Question("period", "Which days does this file cover? It does not say.")
    elif layout.format.entity == "page_time" and not layout.positions("visited_at"):
        yield Question("period", "On which day were these pages looked at? The file does not say.")
    elif layout.undated_costs:
        yield Question("period", "On which days did these costs arise? The file does not say.")
    elif layout.undated:
        yield Question("period", "Which days are these posts from? The file does not say.")
    elif "period_start" in layout.specs and not any(
        layout.positions(name) for name in ("period_start", "_day", "_created", "_range")
    ):
        yield Question("period", "Which days does this file cover? It does not say.")


def _yearless(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Question]:
    if (at := lacking_years(layout, data)) is not None:
        yield Question(
            "period", "The months or weeks in “{column}” have no year; which days does this file cover?",
            {"column": layout.title(at)},
        )  # fmt: skip
    for index in _columns(layout, Kind.DATE, Kind.TIME):
        if is_of_spans(layout.columns[index]):
            continue
        cells = [row[index] for row in data if index < len(row) and row[index].strip()]
        # One slip in a file of full dates is a row to mend, not a question about the file.
        if cells and sum(map(lacks_year, cells)) * 2 >= len(cells):
            yield Question(
                "period", "The dates in “{column}” have no year; which days does this file cover?",
                {"column": layout.title(index)},
            )  # fmt: skip


def _dimension(layout: Layout) -> Iterator[Question]:
    for index, column in layout.columns.items():
        if column.dimension == NAMED and named_here(layout) is None:
            yield Question(
                QUESTION,
                "What are the names in “{column}”? Name the file as the tool did (such as {example}.csv), or say it.",
                {"column": layout.title(index), "example": layout.format.named[0].files[0]},
                tuple((named.id, named.label) for named in layout.format.named),
            )


def _tool(layout: Layout) -> Iterator[Question]:
    if layout.format.asks_tool and not layout.options.defaults.get("tool") and not layout.positions("tool"):
        yield Question(
            "tool", "Which tool counted these visits?", suggested=layout.format.constants.get("tool")
        )


def _channel(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Question]:
    if layout.format.strategy == "titled":
        yield from titled.channel_question(layout)
        return
    may_tell = layout.format.planner or tells_by_address(layout)
    if layout.options.defaults.get("channel") or (may_tell and tells_network(layout, data)):
        return
    spec = layout.specs.get("channel")
    if (
        spec
        and spec.required
        and "channel" not in layout.format.constants
        and not layout.positions("channel")
    ):
        choices = tuple((channel.id, channel.name) for channel in layout.channels)
        yield Question("channel", "Which channel is this file from?", choices=choices)
