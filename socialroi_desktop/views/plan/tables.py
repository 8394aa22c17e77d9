"""Several tables of one section of the plan, one at a time; chips say which. Knows no record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.widgets.keyboard import follow_click
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter


@dataclass(frozen=True, slots=True)
class PlanTable:
    """One of them: its id, what its chip says, which records it shows (their entity names), and what makes it."""

    id: str
    title: str
    opens: frozenset[str]
    build: Callable[[], QWidget]


class PlanTables(QWidget):
    """`view(id)` makes a table when it is first looked at."""

    def __init__(self, name: str, tables: Sequence[PlanTable], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables = {table.id: table for table in tables}
        self._built: dict[str, QWidget] = {}
        self.chips = SegmentedFilter(name, [Segment(table.id, table.title) for table in tables])
        self._stack = self.keys_to = QStackedWidget()
        self.top = QHBoxLayout()
        self.top.setSpacing(12)
        self.top.addWidget(self.chips)
        self.top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.top)
        column.addWidget(self._stack, 1)
        self.chips.current_changed.connect(self._on_chip)
        self.show_table(tables[0].id)

    def view(self, table_id: str) -> QWidget:
        """Return the view of a table. KeyError where there is none of that id."""
        if table_id not in self._built:
            made = self._built[table_id] = self._tables[table_id].build()
            self._stack.addWidget(made)
        return self._built[table_id]

    def show_table(self, table_id: str) -> None:
        """Show one of the tables."""
        self._stack.setCurrentWidget(self.view(table_id))
        self.chips.set_current(table_id)

    def _on_chip(self, table_id: str) -> None:
        self.show_table(table_id)
        follow_click(self.chips, self._stack)

    def show_place(self, place: Place) -> None:
        """Show records in their table; where they are gone, what stood beside them."""
        found = next((table for table in self._tables.values() if place.entity in table.opens), None)
        if found is None:
            return
        self.show_table(found.id)
        section = self._section()
        if section is not None:
            section.show_rows(place.ids, place.gone)

    def show_part(self, entity: str, row_id: int) -> None:
        """Select a part of the record that is chosen."""
        section = self._section()
        if section is not None:
            section.panel.show_part(entity, row_id)

    def _section(self) -> RecordsSection | None:
        shown = self._stack.currentWidget()
        found = shown if isinstance(shown, RecordsSection) else getattr(shown, "section", None)
        return found if isinstance(found, RecordsSection) else None
