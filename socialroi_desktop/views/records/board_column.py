"""A column of a board: what stands over it, and its cards. Knows no record."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.records.board import BoardModel
from socialroi_desktop.views.records.board_list import CardList
from socialroi_desktop.views.widgets.labels import TitleLabel, role_label


class BoardColumn(QWidget):
    """Title, count, and at the right a muted figure; below them the cards."""

    def __init__(
        self, board: BoardModel, number: int, selection: QItemSelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.board, self.number = board, number
        self._head = board.head(number)
        self.title, self.count = TitleLabel(role="strong"), role_label(role="muted")
        self.figure = role_label(role="muted")
        self.cards = CardList(board, number, selection, self)
        row = self._row = QHBoxLayout()
        row.setContentsMargins(4, 0, 4 + self.cards.width() - self.cards.card_width, 0)
        row.setSpacing(4)
        row.addWidget(self.title)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.cards, 1)
        self.tell()

    def tell(self) -> None:
        """Show what stands over the column now."""
        head = self.board.head(self.number)
        self.title.set_text(head.title)
        self.count.setText(head.count)
        self._head = head
        self._fit_figure()
        for label in (self.figure, self.count):
            label.setToolTip(head.figure.tip)
        self.cards.setAccessibleName(head.name)
        # A place for what has no choice is there while something has none.
        self.setVisible(self.board.values[self.number] is not None or head.count != "0")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_figure()

    def _fit_figure(self) -> None:
        """Show as much of the figure as the title leaves room for: what a column is called comes first."""
        title = self.title.sizeHint().width()
        count = self.count.fontMetrics().horizontalAdvance(self._head.count)
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - title - count - 3 * self._row.spacing()
        figure, advance = self._head.figure, self.figure.fontMetrics().horizontalAdvance
        shown = next((text for text in (figure.text, figure.short) if advance(text) <= room), "")
        self.figure.setText(shown)
