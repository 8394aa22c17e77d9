"""The take-down list: every place that shows a piece without a right, ticked off one by one."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.library.taking_down import TakeDownTable
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.page_keys import PageKeys

_COMFORT = 120


class TakeDownView(QWidget):
    """`record_opened` carries the piece of a row. A tick, or Space for all that are chosen, takes down."""

    record_opened = Signal(str, int)

    def __init__(self, model: TakeDownTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.table = DataTable(self.tr("What is to be taken down"), stretch_column=4, comfort=_COMFORT)
        self.table.setModel(model)
        self.table.row_opened.connect(self._open)
        self.button = text_button(
            self.tr("Taken down today"), self.take_down, tip=self.tr("Ticks off what is chosen (Space)")
        )
        empty = EmptyState(
            "check-circle",
            self.tr("Nothing to take down"),
            self.tr("Every place that shows a piece has the right to it. Where one ends, it stands here."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        card = Card()
        head = QHBoxLayout()
        hint = self.tr("Take a piece away where it is shown, then tick it off here; Enter opens the piece.")
        head.addWidget(role_label(hint, "muted", wrap=True), 1)
        head.addWidget(self.button)
        card.body.addLayout(head)
        card.body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        PageKeys(self.table).add("Space", self.take_down)
        model.reloaded.connect(self._show)
        self._show()

    def take_down(self) -> None:
        """Tick off what is chosen."""
        self.model.take_down(sorted({index.row() for index in self.table.selectedIndexes()}))

    def _open(self, index: QModelIndex) -> None:
        opens = self.model.opens(index.row())
        if opens is not None:
            self.record_opened.emit(*opens)

    def _show(self) -> None:
        any_left = self.model.rowCount() > 0
        self._stack.setCurrentIndex(0 if any_left else 1)
        self.button.setEnabled(any_left)
        if any_left and not self.table.selectedIndexes():
            self.table.setCurrentIndex(self.model.index(0, 0))
