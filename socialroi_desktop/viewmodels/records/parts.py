"""The parts of one record as a table: which there are, in which order, what the next one begins with.

All of it follows from the declarations: whose part a record is, and how parts are listed. Knows no widgets.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from socialroi_desktop.domain.fields import Kind, Record, spec_of, specs
from socialroi_desktop.domain.listings import PartListing
from socialroi_desktop.store.rows.ordering import count, selected
from socialroi_desktop.viewmodels.records.block_editing import new_record
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.records.within import Within
from socialroi_desktop.viewmodels.shared.session import Session


def listing_of(part: type[Record]) -> PartListing:
    """Return how parts of a kind are listed; LookupError for what is part of nothing."""
    if part.part_listing is None:
        raise LookupError(f"{part.entity} is no part of another record")
    return part.part_listing


def has_parts(session: Session, part: type[Record], whole: Record, row_id: int | None = None) -> bool:
    """Tell whether a record has parts of a kind, the one with an id where that is given."""
    within = {part.part_of: whole.id} if row_id is None else {part.part_of: whole.id, "id": row_id}
    return count(session.workspace, Within(within).all_of(part.entity)) > 0


class PartsTable(RecordTable):
    """The parts of `whole`, all of them: numbered ones in their order, others latest first."""

    def __init__(
        self,
        session: Session,
        part: type[Record],
        whole: Record,
        *,
        columns: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        """`columns` are the fields shown, in order; those of the declaration where none are named."""
        listing = listing_of(part)
        shown = tuple(spec.name for spec in specs(part) if spec.shown and spec.name != part.part_of)
        super().__init__(
            session,
            part,
            columns=columns or listing.columns or shown,
            within=Within({part.part_of: whole.id}, getattr(whole, "currency", "")),
            parent=parent,
        )
        self.typed = listing.typed
        self.number_field = _number_of(part)
        self.first_sort = self.number_field or _day_of(part)

    def blank(self) -> Record:
        """Return the next part: it belongs to the record, with the next number and today where it has them."""
        return new_record(self, {self.number_field: self._next_number()} if self.number_field else {})

    def holds(self, column: int) -> bool:
        """Tell whether a column is worth its room: it can be typed, or a row has a value in it."""
        name = self.columns[column].name
        if name in self.typed:
            return True
        rows = (self.record(row) for row in range(self.rowCount()))
        return any(row is not None and getattr(row, name) is not None for row in rows)

    def _next_number(self) -> int:
        last = replace(self.query, text="", sort=self.number_field, descending=True, limit=1)
        numbers: list[Any] = [
            getattr(row, self.number_field) for row in selected(self.session.workspace, last)
        ]
        return (numbers[0] or 0) + 1 if numbers else 1


def _number_of(part: type[Record]) -> str:
    """Return the field by which parts are counted within their record, as the key tells it; "" for none."""
    counted = (name for name in part.key if name != part.part_of)
    return next((name for name in counted if spec_of(part, name).kind is Kind.INTEGER), "")


def _day_of(part: type[Record]) -> str:
    return next((spec.name for spec in specs(part) if spec.kind is Kind.DATE and spec.required), "")
