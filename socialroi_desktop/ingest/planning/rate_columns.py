"""Columns of tax or discount that hold rates instead of amounts: 19 or 0.2 beside different totals, or with a percent sign.

Knows the layout and its first rows; what the rates come to is told by the order (`orders/tax_rates`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from socialroi_desktop.domain.key_texts import without_marks
from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.numbers import number
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.orders.shares import OPEN_RATE, has_sign, in_thousands, rate_in
from socialroi_desktop.ingest.orders.tax_rates import OFF, RATE
from socialroi_desktop.ingest.planning.state_columns import is_list

# Known shops document their columns of tax and discounts as amounts.
_PLAIN = "plain_orders"
_TAXES, _DISCOUNT = "_taxes", "_discount"
_WORTH = ("total", "_subtotal")
# Rates of tax on sales in use, in percent.
_USUAL = frozenset(map(Decimal, (
    "2.1", "2.5", "2.6", "3", "3.7", "3.8", "4", "4.8", "5", "5.5", "6", "7", "7.7", "8", "8.1", "9", "9.5", "10", "11", "12",
    "13", "13.5", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "25.5", "27",
)))  # fmt: skip
_MOST, _HIGHEST = 4, 35
_SAYS_RATE = re.compile(
    r"\brate\b|%|satz\b|percent|prozent|porcentaje|\btaux\b|\btipo\b|aliquota|stawka|tarief\b|税率|稅率|세율|thuế suất|"
    r"割引率|할인율|oranı"
)
_SAYS_AMOUNT = re.compile(
    r"amount|betrag|montant|importe\b|kwota|importo|bedrag|belopp|beløb|税额|稅額|税金額"
)
_CENT = Decimal("0.011")


def with_rate_columns(layout: Layout, data: Sequence[Sequence[str]]) -> Layout:
    """Return the layout with columns of tax and of discounts read as rates where that is what they hold."""
    if not (is_list(layout) and layout.format.id == _PLAIN):
        return layout
    columns = dict(layout.columns)
    rates = dict(_tax_rates(layout, data)) | dict(_discount_rates(layout, data))
    amounts = [index for index in layout.positions(_TAXES) if index not in rates]
    for index, column in rates.items():
        if column.field == RATE and amounts:
            # The amount of tax stands in a column of its own.
            del columns[index]
        else:
            columns[index] = column
    return replace(layout, columns=columns) if rates else layout


@dataclass(frozen=True, slots=True)
class _Row:
    """The cell that may be a rate, the number of its order, and the amounts it may be taken of, the total first."""

    text: str
    order: str
    amounts: tuple[Decimal, ...]


def _tax_rates(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[tuple[int, Column]]:
    for index in layout.positions(_TAXES):
        rows = [row for row in _rows(layout, index, data) if (rate_in(row.text) is None or rate_in(row.text))]
        if not rows:
            continue
        found = Column(RATE, (normalise(layout.header[index]),), parser="text")
        if _says_so(layout.header[index], rows):
            yield index, found
        elif (
            len({row.order for row in rows}) > 1
            and not _SAYS_AMOUNT.search(normalise(layout.header[index]))
            and _are_usual(rows)
            and not all(map(_fits, rows))
        ):
            sure = _differ(rows) and not all(map(_may_be_thousands, rows))
            yield index, found if sure else replace(found, told=OPEN_RATE)


def _says_so(header: str, rows: Sequence[_Row]) -> bool:
    """Tell whether every cell has its percent sign, or the header says that they are rates."""
    if all(has_sign(row.text) for row in rows):
        return True
    says = _SAYS_RATE.search(normalise(header)) is not None
    return says and all((rate := rate_in(row.text)) is not None and rate * 100 <= _HIGHEST for row in rows)


def _are_usual(rows: Sequence[_Row]) -> bool:
    rates = {rate_in(row.text) for row in rows}
    return len(rates) <= _MOST and all(
        rate is not None and (rate * 100).normalize() in _USUAL for rate in rates
    )


def _fits(row: _Row) -> bool:
    """Tell whether a cell is the amount that a usual rate comes to, contained in an amount of the row or on top of it."""
    told = (rate_in(row.text, whole=True) or Decimal(), in_thousands(row.text))
    return any(
        abs(tax - one * rate / base) <= _CENT
        for tax in told if tax is not None
        for one in row.amounts for rate in _USUAL for base in (100, 100 + rate)
    )  # fmt: skip


def _may_be_thousands(row: _Row) -> bool:
    """Tell whether a cell may as well be an amount in thousands, less than that of its row."""
    tax = in_thousands(row.text)
    return tax is not None and bool(row.amounts) and tax < max(row.amounts)


def _differ(rows: Sequence[_Row]) -> bool:
    """Tell whether the same number stands beside different totals, or above its own."""
    totals: dict[str, set[Decimal]] = {}
    for row in rows:
        if row.amounts:
            totals.setdefault(row.text, set()).add(row.amounts[0])
            if (rate_in(row.text, whole=True) or 0) > row.amounts[0] > 0:
                return True
    return any(len(told) > 1 for told in totals.values())


def _discount_rates(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[tuple[int, Column]]:
    for index in layout.positions(_DISCOUNT):
        told = list(_rows(layout, index, data))
        rows = [row for row in told if rate_in(row.text) is None or rate_in(row.text)]
        filled = [row for row in data if _cell(row, index).strip("0., -%")]
        signed = bool(told) and all(has_sign(row.text) for row in rows or told)
        says = _SAYS_RATE.search(normalise(layout.header[index])) and None not in map(rate_in, _texts(told))
        if signed or says or _prove_percent(layout, index, filled):
            yield index, Column(OFF, (normalise(layout.header[index]),), parser="text")


def _texts(rows: Sequence[_Row]) -> list[str]:
    return [row.text for row in rows]


def _prove_percent(layout: Layout, index: int, rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether all rows close with their discounts as percentages of the goods, and one of them not with an amount."""
    told = [_closes(layout, index, row) for row in rows]
    return all(as_share for as_share, _ in told) and any(not as_amount for _, as_amount in told)


def _closes(layout: Layout, index: int, row: Sequence[str]) -> tuple[bool, bool]:
    """Tell whether a row closes with its discount as a percentage of the goods, and whether with it as an amount."""
    goods, sent, total, tax = (
        _amount(layout, name, row) for name in ("_subtotal", "shipping_income", "total", _TAXES)
    )
    share, off = rate_in(_cell(row, index)), rate_in(_cell(row, index), whole=True)
    if goods is None or total is None or share is None or off is None:
        return False, False
    rests = [total - (sent or 0) - more for more in dict.fromkeys((Decimal(), tax or Decimal()))]
    as_share = any(abs(goods * (1 - share) - rest) <= _CENT for rest in rests)
    return as_share, any(abs(goods - off - rest) <= _CENT for rest in rests)


def _rows(layout: Layout, index: int, data: Sequence[Sequence[str]]) -> Iterator[_Row]:
    for row in data:
        text = _cell(row, index)
        if text:
            amounts = (_amount(layout, name, row) for name in _WORTH)
            sent = _amount(layout, "shipping_income", row) or Decimal()
            told = [one for one in amounts if one is not None]
            told += [whole for name in _WORTH for whole in _in_thousands(layout, name, row)]
            number = next((_cell(row, at) for at in layout.positions("number")), "")
            yield _Row(text, number, tuple(dict.fromkeys((*told, *(one - sent for one in told)))))


def _in_thousands(layout: Layout, name: str, row: Sequence[str]) -> Iterator[Decimal]:
    """Give the amounts of a field whose point may group thousands."""
    cells = (split_currency(_cell(row, index))[0] for index in layout.positions(name))
    return (whole for cell in cells if (whole := in_thousands(cell)) is not None)


def _cell(row: Sequence[str], index: int) -> str:
    return plain(without_marks(row[index])) if index < len(row) else ""


def _amount(layout: Layout, name: str, row: Sequence[str]) -> Decimal | None:
    for index in layout.positions(name):
        text = split_currency(_cell(row, index))[0]
        try:
            return number(text, "," if re.search(r",\d{1,2}$", text) else ".")
        except ValueError:
            continue
    return None
