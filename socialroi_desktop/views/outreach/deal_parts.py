"""A table of parts of a deal with what can be done to the chosen one, by button, menu and key. Knows no part in particular."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.outreach.deal_changes import DealChanges
from socialroi_desktop.viewmodels.outreach.deal_parts import DealParts
from socialroi_desktop.viewmodels.outreach.deals import DealsModel
from socialroi_desktop.views.records.edit_table import EditTable
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

_ROWS_IN_SIGHT = 8
_COLUMN = 44


@dataclass(frozen=True, slots=True)
class PartAction:
    """What is done to a chosen part: words, what is called with it, a key, and when it makes sense."""

    words: str
    call: Callable[[Any], object]
    key: str = ""
    when: Callable[[Any], bool] = lambda _record: True


class DealPartsView(QWidget):
    """Edited in place by a double click or F2; `form_fields` are those of the whole form of a part.

    `wrapped` are the fields whose texts go on below themselves.
    """

    def __init__(
        self,
        model: DealsModel,
        changes: DealChanges,
        table: DealParts,
        *,
        name: str,
        empty: str,
        form_fields: Sequence[str],
        actions: Sequence[PartAction],
        wrapped: Sequence[str],
        order: Qt.SortOrder = Qt.SortOrder.AscendingOrder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._changes = model, changes
        self.table, self._fields, self._told = table, tuple(form_fields), tuple(actions)
        self.view = EditTable(name, table, may_add=False, whole_rows=True, comfort=_COLUMN)
        self.view.take_away(self.view.merge_action)
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        if not model.writable:
            self.view.forbid_editing()
        self.empty = role_label(empty, "muted", wrap=True)
        self.buttons: list[tuple[QWidget, PartAction]] = []
        self._wanted: int | None = None
        self._lay_out()
        self._connect()
        # The order is that of the talks; an arrow in the header would only take room.
        self.view.setSortingEnabled(False)
        table.sort_by(table.first_sort, order)
        self.view.wrap_lines(*(n for n, spec in enumerate(table.columns) if spec.name in wrapped))
        self._show_state()
        read_while_shown(self, table)

    def chosen(self) -> Record | None:
        """Return the part that is chosen, or None."""
        index = self.view.currentIndex()
        return self.table.record(index.row()) if index.isValid() and self.view.selected_ids() else None

    def go_to(self, entity: str, row_id: int) -> bool:
        """Choose a part; False where it is none of these."""
        row = self.table.row_of(row_id) if self.table.record_type.entity == entity else None
        if row is not None:
            self.view.go_to(row)
        return row is not None

    def add(self) -> None:
        """Open the form of a new part."""
        if self._model.writable:
            self._open(self.table.blank())

    def edit(self, record: Record, first: str = "", **told: Any) -> None:
        """Open the form of a part in a field, with some fields as they are about to be."""
        if self._model.writable:
            self._open(replace(record, **told), first)

    def _open(self, record: Record, first: str = "") -> None:
        RecordDialog(
            self.table.session,
            record,
            fields=self._fields,
            first=first,
            done=self._choose_saved,
            parent=self,
        ).open()

    def _choose_saved(self, row_id: int) -> None:
        """Choose what was saved, now or once it was read: what is done next means it and not what was chosen before."""
        self._wanted = None if self.go_to(self.table.record_type.entity, row_id) else row_id

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for action in self._all_actions():
            button = link_button(action.words, partial(self._do, action.call), tip=action.key)
            self.buttons.append((button, action))
            row.addWidget(button)
            self._take_key(action)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.view, self.empty):
            column.addWidget(widget)
        column.addLayout(row)

    def _all_actions(self) -> tuple[PartAction, ...]:
        return (
            *self._told,
            PartAction(self.tr("Edit…"), self.edit, "Ctrl+E"),
            PartAction(self.tr("Delete"), lambda record: self._changes.remove(record.entity, record.id or 0)),
        )

    def _take_key(self, action: PartAction) -> None:
        if not action.key:
            return
        made = QAction(action.words, self.view)
        made.setShortcut(QKeySequence(action.key))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(lambda _on=False: self._do_if(action))
        self.view.addAction(made)

    def _do_if(self, action: PartAction) -> None:
        record = self.chosen()
        if record is not None and action.when(record):
            self._do(action.call)

    def _do(self, call: Callable[[Any], object]) -> None:
        record = self.chosen()
        if record is not None and self._model.writable:
            call(record)

    def _connect(self) -> None:
        self.table.reloaded.connect(self._show_state)
        self.table.refused.connect(self._model.refused)
        self.view.delete_requested.connect(self._delete)
        self.view.record_opened.connect(self._model.record_wanted)
        self.view.row_opened.connect(lambda _index: self._do(self.edit))
        self.view.selectionModel().selectionChanged.connect(lambda _now, _before: self._show_buttons())
        self.view.menu_requested.connect(self._fill_menu)
        self.view.horizontalScrollBar().rangeChanged.connect(
            lambda _least, _most: self.view.fit_height(_ROWS_IN_SIGHT)
        )

    def _delete(self, ids: list[int]) -> None:
        for row_id in ids[:1]:
            self._changes.remove(self.table.record_type.entity, row_id)

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        record = self.table.record(index.row()) if index.isValid() else None
        for action in self._told:
            if record is not None and self._model.writable and action.when(record):
                menu.addAction(action.words, partial(self._do, action.call))

    def _show_state(self) -> None:
        rows = self.table.rowCount()
        self.view.setVisible(rows > 0)
        self.empty.setVisible(rows == 0)
        self.view.fit_height(_ROWS_IN_SIGHT)
        if self._wanted is not None:
            self._choose_saved(self._wanted)
        self._show_buttons()

    def _show_buttons(self) -> None:
        record = self.chosen() if self._model.writable else None
        for button, action in self.buttons:
            button.setVisible(record is not None and action.when(record))
