"""What stands beside a table of records: all about the chosen one, or its form, in step with the table.

Knows when the panel shows what; not what is in it, and not how anything is saved.
"""

from PySide6.QtCore import QItemSelection, QObject, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.views.records.edit_table import EditTable
from socialroi_desktop.views.records.panel import RecordPanel

# Longer than a key that is held down takes from one step to the next.
_PAUSE_MS = 80


class DetailsBeside(QObject):
    """The panel comes with the selection and tells all about the record; a form in it stays until it is left."""

    def __init__(self, table: RecordTable, view: EditTable, panel: RecordPanel) -> None:
        super().__init__(view)
        self._table, self._view, self._panel = table, view, panel
        # All about a row takes longer to tell than a key that is held down takes for a step.
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._on_pause)
        self._emptied = QTimer(self, singleShot=True)
        self._emptied.timeout.connect(self._on_emptied)
        panel.hide()
        panel.closed.connect(self._on_closed)
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def follow(self) -> None:
        """Tell what the table holds now; what someone types stays."""
        if self._panel.isHidden():
            return
        if self._panel.form is not None:
            self._panel.form.set_naming(self._table.naming)
        else:
            self._show_chosen()

    def leave_form(self) -> None:
        """Drop the form, as after it has been saved."""
        self._panel.drop_form()
        self._panel.hide()

    def make_way(self) -> None:
        """Tell no more of what is about to be deleted."""
        self._panel.hide()

    def _chosen(self) -> Record | None:
        """Return the current record of those chosen, else the first of them."""
        model, index = self._view.selectionModel(), self._view.currentIndex()
        if model.isSelected(index):
            return self._table.record(index.row())
        spans = model.selection()
        return (
            self._table.record(min(spans.at(n).top() for n in range(spans.size()))) if spans.size() else None
        )

    def _show_chosen(self) -> None:
        record = self._chosen()
        if record is None:
            self.leave_form()
            return
        self._show(record)
        self._panel.show()

    def _show(self, record: Record) -> None:
        self._panel.show_record(record, self._table.naming, editable=self._writable)

    @property
    def _writable(self) -> bool:
        return self._table.session.workspace.writable

    def _is_typing(self) -> bool:
        return self._panel.form is not None and not self._panel.isHidden()

    def _on_selection_changed(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        if self._view.state() == self._view.State.EditingState or self._is_typing():
            return
        if not selected.isEmpty() or self._view.selectionModel().hasSelection():
            record = self._chosen()
            # More rows may be chosen beside the one that is told already.
            if record is None or not self._panel.tells(record):
                self._tell_soon()
        else:
            # Whoever chooses something else may let go of the old choice first.
            self._emptied.start(0)

    def _tell_soon(self) -> None:
        if self._view.in_passing:
            self._pause.start(_PAUSE_MS)
        elif self._view.by_key:
            # What is chosen is seen at once; of keys that wait already only the last is told of.
            self._pause.start(0)
        else:
            self._pause.stop()
            self._show_chosen()

    def _on_pause(self) -> None:
        if self._chosen() is not None and not self._is_typing():
            self._show_chosen()

    def _on_emptied(self) -> None:
        if not self._view.selectionModel().hasSelection() and not self._is_typing():
            self._panel.hide()

    def _on_closed(self) -> None:
        self.leave_form()
        self._view.setFocus()


class FormBeside(DetailsBeside):
    """The form of the chosen record is always there; without a choice it is that of the first row."""

    def follow(self) -> None:
        form = self._panel.form
        if form is not None:
            form.set_naming(self._table.naming)
            row_id = form.base.id
            new = row_id is None and not self._panel.isHidden()
            if new or (row_id is not None and form.touched and self._table.row_of(row_id) is not None):
                return
        self._show_chosen()

    def leave_form(self) -> None:
        self._panel.typed.let_go()
        self._show_chosen()

    def make_way(self) -> None:
        """The form of the next record takes the place of what is deleted; what was typed goes with it."""
        if (form := self._panel.form) is not None:
            form.set_record(form.base)
            self._panel.typed.let_go()

    def _chosen(self) -> Record | None:
        if not self._view.currentIndex().isValid() and self._table.rowCount():
            self._view.go_to(0)
        return self._current()

    def _current(self) -> Record | None:
        index = self._view.currentIndex()
        return self._table.record(index.row()) if index.isValid() else None

    def _on_emptied(self) -> None:
        """The form stays."""

    def _show_chosen(self) -> None:
        record = self._chosen()
        self._panel.setVisible(record is not None)
        if record is not None:
            self._panel.keep_editing(record, self._table.naming, editable=self._writable)

    def _is_typing(self) -> bool:
        return not self._has_kept_what_was_typed()

    def _has_kept_what_was_typed(self) -> bool:
        """Ask for what was typed to be saved as its row is left; where it cannot be, say why and stay there."""
        form, chosen = self._panel.form, self._current()
        if form is None or not form.touched or chosen is None:
            return True
        if chosen.id == form.base.id:
            return False
        record = form.record()
        if record is not None:
            form.set_record(record)
            self._panel.typed.let_go()
            self._panel.left.emit(record)
            return True
        row = None if form.base.id is None else self._table.row_of(form.base.id)
        if row is not None:
            # The choice is still being made: only then can it be taken back.
            QTimer.singleShot(0, self, lambda: self._view.go_to(row))
        return False


def beside_each_other(table: QWidget, panel: QWidget) -> QSplitter:
    """Return a table with its panel at the right, which may be made wider or narrower."""
    split = QSplitter()
    split.setHandleWidth(12)
    split.setChildrenCollapsible(False)
    split.addWidget(table)
    split.addWidget(panel)
    split.setStretchFactor(0, 1)
    split.setSizes([900, 360])
    panel.setMinimumWidth(260)
    return split
