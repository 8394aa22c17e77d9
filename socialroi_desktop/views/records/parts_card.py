"""The parts of a record below it: how many, a table to edit them in place, a line to add the next.

Which parts a record has, and how they are listed, its declarations tell; knows no record in particular.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Kind, Record, Spec, spec_of
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.records.parts import PartsTable, listing_of
from socialroi_desktop.viewmodels.records.table_words import count_words
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.views.records.add_line import AddLine, FieldPlace
from socialroi_desktop.views.records.edit_table import EditTable
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import role_label, rule
from socialroi_desktop.views.widgets.visibility import read_while_shown

# More rows than these scroll in their own place, so that the line that adds stays near.
_ROWS_IN_SIGHT = 8
# Px to which a column gives way in the narrow panel before the table scrolls sideways.
_COLUMN = 60
# Px that show a day whole, with the sign that opens the calendar.
_DAY = 118


class PartsCard(QWidget):
    """Parts of one kind of one record. What is typed, pasted or deleted is a change of the workspace like any other.

    `record_opened` names a record that a part refers to.
    """

    record_opened = Signal(str, int)

    def __init__(
        self,
        session: Session,
        part: type[Record],
        whole: Record,
        *,
        editable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        listing = listing_of(part)
        title = declared("Fields", listing.title)
        self.table = PartsTable(session, part, whole, parent=self)
        self.changes = RecordChanges(session, self)
        editable = editable and bool(listing.typed)
        self.view = EditTable(
            title,
            self.table,
            may_add=not self.table.number_field,
            whole_rows=True,
            comfort=_COLUMN,
            names_whole=False,
        )
        self.view.take_away(self.view.merge_action, self.view.tags_action)
        if not editable:
            self.view.forbid_editing()
        self.count = role_label("", "muted")
        self.empty = role_label(declared("Fields", listing.empty), "muted", wrap=True)
        self.delete_button = link_button(self.tr("Delete"), self.view.delete_action.trigger)
        self.line = self._make_line(session) if editable else None
        self._lay_out(title)
        self._connect()
        self._sort_first()
        self._show_state()
        read_while_shown(self, self.table)

    def take_keyboard(self) -> None:
        """Let the keyboard go on in the table, or in the line where there is no row yet."""
        (self.line if self.view.isHidden() and self.line is not None else self.view).setFocus()

    def _make_line(self, session: Session) -> AddLine:
        names = self.table.typed
        places = [_place(spec_of(self.table.record_type, name)) for name in names]
        rows = [places[at : at + 2] for at in range(0, len(places), 2)]
        return AddLine(session, self.table.naming, self.table.blank, rows, button=self.tr("Add"))

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(role_label(title, "card-title"))
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.delete_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(rule())
        column.addLayout(head)
        for widget in (self.view, self.empty, self.line):
            if widget is not None:
                column.addWidget(widget)

    def _connect(self) -> None:
        self.table.reloaded.connect(self._show_state)
        self.view.delete_requested.connect(
            lambda ids: self.changes.delete(self.table.record_type.entity, ids)
        )
        self.view.selectionModel().selectionChanged.connect(lambda _now, _before: self._show_buttons())
        self.view.horizontalScrollBar().rangeChanged.connect(
            lambda _least, _most: self.view.fit_height(_ROWS_IN_SIGHT)
        )
        self.view.record_opened.connect(self.record_opened)
        self.changes.saved.connect(self._on_saved)
        if self.line is not None:
            line = self.line
            line.added.connect(self.changes.save)
            for refused in (self.table.refused, self.changes.refused):
                refused.connect(lambda sentence: line.complain("", sentence))
            self.changes.save_refused.connect(lambda sentence, name: line.complain(name, sentence))

    def _sort_first(self) -> None:
        names = [spec.name for spec in self.table.columns]
        name = self.table.first_sort
        order = Qt.SortOrder.AscendingOrder if self.table.number_field else Qt.SortOrder.DescendingOrder
        if name in names:
            self.view.sortByColumn(names.index(name), order)
        else:
            self.table.sort_by(name, order)

    def _show_state(self) -> None:
        rows = self.table.rowCount()
        # What nobody types and no file told is not worth its place.
        self.setVisible(rows > 0 or self.line is not None)
        self.count.setText(count_words(rows, self.table.total()))
        self.view.setVisible(rows > 0)
        self.empty.setVisible(rows == 0)
        for column in range(len(self.table.columns)):
            self.view.setColumnHidden(column, not self.table.holds(column))
        self.view.fit_height(_ROWS_IN_SIGHT)
        self._show_buttons()
        if self.line is not None:
            self.line.set_naming(self.table.naming)

    def _show_buttons(self) -> None:
        self.delete_button.setVisible(self.line is not None and bool(self.view.selected_ids()))

    def _on_saved(self, row_id: int) -> None:
        row = self.table.row_of(row_id)
        if row is not None:
            self.view.go_to(row)


def _place(spec: Spec) -> FieldPlace:
    """Return how much of a row an editor takes: words to choose from need more room, and a day is never cut."""
    if spec.kind is Kind.DATE:
        return FieldPlace(spec.name, width=_DAY)
    return FieldPlace(spec.name, 2 if spec.kind is Kind.CHOICE else 1)
