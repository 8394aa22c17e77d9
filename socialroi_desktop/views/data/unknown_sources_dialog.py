"""Sources that match nothing, each once with its counts; opening one says which channel it is of, and its rows follow."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.unknown_sources import UnknownSource
from socialroi_desktop.viewmodels.data import unknown_sources as unknown
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import close_button
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH, _HEIGHT = 720, 520
_ASKED = ("source", "medium", "channel", "note")


class UnknownSourcesDialog(QDialog):
    """Reads anew after every change, so that what was said of a source is gone from the list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Unknown sources"))
        self.resize(_WIDTH, _HEIGHT)
        self.sources = RowModel(unknown.unknown_columns(), self)
        self.state = role_label(self.tr("Looking for sources…"), "muted", wrap=True)
        self.table = DataTable(self.windowTitle(), stretch_column=0)
        self.table.setModel(self.sources)
        self.table.row_opened.connect(self._on_row)
        self.say = QPushButton(self.tr("Say which channel…"))
        self.say.setEnabled(False)
        self.say.clicked.connect(lambda: self._on_row(self.table.currentIndex()))
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.say)
        foot.addStretch(1)
        foot.addWidget(close_button(self))
        column.addLayout(foot)
        session.changed.connect(self._read)
        self._read()

    def say_of(self, row: UnknownSource) -> RecordDialog:
        """Ask which channel a source is of."""
        dialog = RecordDialog(
            self._session, unknown.rule_for(row), fields=_ASKED, first="channel", parent=self
        )
        dialog.open()
        return dialog

    def _read(self) -> None:
        unknown.read_unknown(self._session, self.windowTitle(), done=self._show, refused=self.state.setText)

    def _show(self, found: Sequence[UnknownSource]) -> None:
        self.sources.show_rows(found)
        self.say.setEnabled(bool(found))
        if found:
            self.table.selectRow(0)
            self.state.setText(
                self.tr(
                    "Nothing is known of these sources. Say which channel one is of: its visits and orders follow, those to"
                    " come as well."
                )
            )
        else:
            self.state.setText(self.tr("Every source of your visits and orders is known."))

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.say_of(self.sources.rows[index.row()])
