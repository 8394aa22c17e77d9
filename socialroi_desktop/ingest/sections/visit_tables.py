"""What the columns of one table of web analytics are: what it is cut by, what it counts, why it is not kept.

Knows headers and the format; reads no rows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Unsure
from socialroi_desktop.ingest.completing.by_entity import breakdown_of
from socialroi_desktop.ingest.formats import naming
from socialroi_desktop.ingest.formats.columns import Column, Named
from socialroi_desktop.ingest.formats.currency_words import says_currency
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.total_words import (
    MAY_BE_TOTAL,
    calls_itself_average,
    calls_itself_total,
    is_everything,
    may_be_no_record,
)

_OTHER_CUT = "This table is cut by “{column}”, which is not kept; nothing was taken from it."
_NOT_KEPT = "This file is cut by {cut}, which is not kept; nothing was taken from it."
_NO_FIGURE = "This table has no figure that is kept ({columns}); nothing was taken from it."


@dataclass(frozen=True, slots=True)
class VisitTable:
    """How the columns of one table are read; `declined` says why it is not. `currency` is the column that tells that of a row."""

    header: tuple[str, ...]
    dimensions: Mapping[int, Column] = field(default_factory=dict)
    figures: Mapping[int, Column] = field(default_factory=dict)
    declined: Problem | None = None
    unnamed: bool = False
    parts: Mapping[int, bool] = field(default_factory=dict)
    currency: int | None = None

    @classmethod
    def of(cls, layout: Layout, header: tuple[str, ...]) -> "VisitTable":
        """Read a header: dimensions stand first, figures after them."""
        dimensions: dict[int, Column] = {}
        figures: dict[int, Column] = {}
        unnamed = False
        currency = _currency_at(layout, header)
        for index, name in enumerate(header):
            hit = layout.format.find(name)
            if hit is None:
                if (
                    index != currency
                    and not layout.format.ignores(name)
                    and not figures
                    and not _counts(name)
                ):
                    return cls(header, declined=Problem(_OTHER_CUT, {"column": name.strip()}))
            elif hit[0].dimension == NOT_KEPT:
                return cls(header, declined=Problem(_OTHER_CUT, {"column": name.strip()}))
            elif hit[0].dimension == NAMED:
                named = named_here(layout)
                unnamed = named is None
                if named is not None and not named.field:
                    return cls(header, declined=Problem(_NOT_KEPT, {"cut": named.label}))
                if named is not None:
                    dimensions[index] = replace(hit[0], field=named.field, dimension=named.id)
            elif hit[0].dimension:
                dimensions[index] = hit[0]
            else:
                figures[index] = hit[0]
        if not figures:
            names = ", ".join(name.strip() for name in header[1:] if name.strip()) or header[0].strip()
            return cls(header, declined=Problem(_NO_FIGURE, {"columns": names}))
        parts = _parts(layout, header, dimensions, figures)
        parts.pop(currency if currency is not None else -1, None)
        return cls(header, dimensions, figures, unnamed=unnamed, parts=parts, currency=currency)

    @property
    def needs_period(self) -> bool:
        """Whether the days of its rows must be stated above it."""
        return not any(column.field in _DATED for column in self.dimensions.values())

    def cut_by(self, *, hourly: bool) -> str:
        """Return the name of what the table is cut by; `hourly` that its days tell hours, too."""
        parts = {
            part
            for column in self.dimensions.values()
            for part in _PARTS.get(column.dimension, (column.dimension,))
        }
        return breakdown_of(parts | {"hour"} if hourly else parts)

    def is_total(self, cells: Sequence[str]) -> bool:
        """Tell whether a row is the total: its dimensions are blank or say so, or it has a named cell too many."""
        beyond = [cell for cell in cells[len(self.header) :] if cell.strip()]
        if beyond and not any(letter.isdigit() for letter in beyond[-1]):
            return True
        named = [cells[index] for index in self.dimensions if index < len(cells) and cells[index].strip()]
        if self.dimensions and all(map(calls_itself_total, named)):
            return True
        return any(
            calls_itself_total(cells[index])
            or calls_itself_average(cells[index], surely=True)
            or (varied and is_everything(cells[index]))
            for index, varied in self.parts.items()
            if index < len(cells)
        )

    def may_be_total(self, cells: Sequence[str]) -> tuple[int, Unsure] | None:
        """Return what may say that a row adds up others, with its column; addresses of sites have no blanks."""
        for index, varied in self.parts.items():
            cell = cells[index].strip() if varied and index < len(cells) else ""
            if cell and "." not in cell and index in self.dimensions and may_be_no_record(cell):
                return index, Unsure(cell, MAY_BE_TOTAL, {"name": cell})
        return None


NAMED = "named"
NOT_KEPT = "not_kept"
_PARTS = {"date_hour": ("date", "hour"), "source_medium": ("source", "medium")}
_FIRST_ROWS = 200
_NAMED_BY_PEOPLE = frozenset({"campaign", "page"})
_DATED = frozenset({"_date", "_date_hour", "_month", "_week_of"})


def _currency_at(layout: Layout, header: Sequence[str]) -> int | None:
    """Return the column that tells the currency of a row and nothing else reads."""
    told = (at for at, name in enumerate(header) if says_currency(name) and layout.format.find(name) is None)
    return next(told, None) if "currency" in layout.specs else None


def _parts(
    layout: Layout, header: Sequence[str], dimensions: Mapping[int, Column], figures: Mapping[int, Column]
) -> dict[int, bool]:
    """Return the columns that cut a table into parts, and whether the first rows tell more than one; names of people are none."""
    cuts = [
        at for at in range(len(header)) if at not in figures and at not in dimensions and header[at].strip()
    ]
    cuts += [at for at, column in dimensions.items() if column.field not in _NAMED_BY_PEOPLE | _DATED]
    return {
        at: len({cell.strip() for cell in islice(layout.cells(at), _FIRST_ROWS)} - {""}) > 1 for at in cuts
    }


def named_here(layout: Layout) -> Named | None:
    """Return what the names in the file are, where only the file's name or an answer tells."""
    answer = layout.options.defaults.get(naming.QUESTION)
    told = naming.named_of(layout.format, layout.table.path, answer)
    if told is not None or answer is not None:
        return told
    places = [index for index, column in layout.columns.items() if column.dimension == NAMED]
    return naming.named_by(layout.format, layout.cells(places[0])) if places else None


def _counts(name: str) -> bool:
    """Tell whether an unknown column is a count by its name (`7 days`), nothing a table is cut by."""
    return name.strip()[:1].isdigit() or normalise(name).startswith("week ")
