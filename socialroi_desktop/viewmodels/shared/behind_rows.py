"""The rows behind a figure, of all kinds in one table: day, kind, name, amount, file and line. Knows no widgets."""

from collections.abc import Sequence
from datetime import date

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.queries.sources.source import ProofTable
from socialroi_desktop.store.sums.evidence import SourceRow
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Column
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import title_of

WORDS, TIME, UNITS = 2, 3, 4


def behind_columns() -> list[Column[SourceRow]]:
    """Return the columns."""
    return [
        Column(
            translate("BehindRows", "Day"),
            lambda row: formatting.day(date.fromisoformat(row.day) if row.day else None),
            lambda row: row.day or "",
        ),
        Column(translate("BehindRows", "Kind of row"), lambda row: title_of(RECORDS[row.entity])),
        Column(translate("BehindRows", "Row"), lambda row: row.label or ""),
        Column(
            translate("BehindRows", "Time"),
            lambda row: time_words(row.minutes) if row.minutes else formatting.UNKNOWN,
            lambda row: row.minutes or 0,
            right=True,
        ),
        Column(
            translate("BehindRows", "Units"),
            lambda row: formatting.number(row.units),
            lambda row: row.units or 0,
            right=True,
        ),
        Column(
            translate("BehindRows", "Amount"),
            lambda row: formatting.money(row.amount, row.currency or ""),
            lambda row: row.amount or 0,
            right=True,
        ),
        Column(
            translate("BehindRows", "File"),
            lambda row: row.file or translate("BehindRows", "typed by hand"),
            answers=MUTED,
        ),
        Column(
            translate("BehindRows", "Line"),
            lambda row: formatting.number(row.line) if row.line else "",
            right=True,
            answers=MUTED,
        ),
    ]


def sum_words(rows: Sequence[SourceRow]) -> str:
    """Return what the units of rows come to; "" of rows that have none."""
    told = [row.units for row in rows if row.units is not None]
    return (
        translate("BehindRows", "Units of these rows: {number}").format(number=formatting.number(sum(told)))
        if told
        else ""
    )


def rows_of(tables: tuple[ProofTable, ...]) -> tuple[list[SourceRow], int]:
    """Return the rows that were read, the earliest day first, and how many there are in all."""
    rows = [row for table in tables for row in table.rows]
    return sorted(rows, key=lambda row: row.day or ""), sum(table.total for table in tables)
