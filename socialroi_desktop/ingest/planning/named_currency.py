"""The currency that the name of a sheet or of a file tells (“USD”, “orders_USD”), where nothing in the file tells one.

Knows the layout; reads no cell.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout

_CODE = re.compile(r"(?<![^\W_])[A-Z]{3}(?![^\W_])")
# Codes that are words in names, too.
_WORDS = frozenset(
    {"ALL", "TOP", "TRY", "CUP", "MOP", "PEN", "LAK", "GEL", "BAM", "CUC", "MAD", "RON", "SOS"}
)
_READ = "Nothing in the file names a currency; its amounts were read in {currency}, as “{name}” says."


def currency_named(*names: str) -> str | None:
    """Return the currency that names of a sheet and a file tell, the first that tells one; None where none or several do."""
    for name in names:
        bare = name.strip()
        told = set(filter(is_known_currency, _CODE.findall(bare)))
        told = told if bare in told else told - _WORDS
        if told:
            return told.pop() if len(told) == 1 else None
    return None


def with_named_currency(layout: Layout, name: str) -> Layout:
    """Return the layout with the currency that the name of its sheet, or else of the file, tells for amounts that name none."""
    form = layout.format
    told = form.own or layout.options.currency or layout.currencies or layout.positions("currency")
    if told or "currency" in form.constants or "currency" not in layout.specs or layout.currency_of_owner:
        return layout
    if not any(layout.kind(index) is Kind.MONEY for index in layout.columns):
        return layout
    code = currency_named(layout.table.name, name)
    return layout if code is None else replace(layout, options=replace(layout.options, currency=code))


def read_as_named(before: Layout, layout: Layout, name: str) -> Iterator[Problem]:
    """Say that a currency was taken from a name."""
    code = layout.options.currency
    if code and not before.options.currency:
        said = layout.table.name if currency_named(layout.table.name) else name
        yield Problem(_READ, {"currency": code, "name": said})
