"""A column of cards as it is seen: measures and draws only what is in sight.

QListView asks every row for its size; here the flow does the arithmetic, so that 10,000 cards of different heights
open at once. Knows no record, and nothing of keys and drops.
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from socialroi_desktop.viewmodels.records.board import BoardModel
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.views.records.board_delegate import USUAL, CardDelegate, paint_drop
from socialroi_desktop.views.records.board_flow import CardFlow, Span
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

_GAP = 8


class CardView(QListView):
    """The cards of one column of a board. All views of a board share one selection."""

    def __init__(
        self, board: BoardModel, number: int, selection: QItemSelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.board, self.number = board, number
        self.shows_drop = False
        self._flow: CardFlow | None = None
        self._ends = False
        self._cards = CardDelegate(self)
        self.setProperty("role", "board")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Before there are cards: it would scroll to the first as if that had been asked for.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(self._cards)
        self.setModel(board)
        self.setRootIndex(board.column(number))
        # The view's own selection would be left alone for good once ours is shared.
        own = self.selectionModel()
        self.setSelectionModel(selection)
        own.deleteLater()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        board.rowsRemoved.connect(self._on_rows_removed)

    # Where cards stand.

    @property
    def value(self) -> int:
        """How far the column is scrolled, as the flow counts."""
        return self.verticalScrollBar().value()

    @property
    def stacked(self) -> CardFlow:
        """The cards as they stand below each other."""
        if self._flow is None:
            count = self.board.rowCount(self.rootIndex())
            self._flow = CardFlow(count, self._height, max(self.viewport().height(), 1), USUAL)
        return self._flow

    @property
    def card_width(self) -> int:
        """The width of a card: there is always room for the scroll bar, so that nothing is wrapped anew when it comes."""
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _height(self, row: int) -> int:
        option = QStyleOptionViewItem()
        option.font = self.font()
        option.rect = QRect(0, 0, self.card_width, 0)
        return self._cards.sizeHint(option, self.place(row)).height() + _GAP

    def place(self, row: int) -> QModelIndex:
        """Return the index of a card of this column."""
        return self.board.index(row, 0, self.rootIndex())

    def is_mine(self, index: Index) -> bool:
        """Tell whether a card stands in this column."""
        return index.isValid() and index.parent() == self.rootIndex()

    def shows(self, index: Index) -> bool:
        """Tell whether some of a card of this column is in sight."""
        return self.isVisible() and index.row() in {span.row for span in self.stacked.in_sight(self.value)}

    def _box(self, span: Span) -> QRect:
        return QRect(0, span.top, self.card_width, span.height - _GAP)

    def visualRect(self, index: Index) -> QRect:
        return self._box(self.stacked.span(self.value, index.row())) if self.is_mine(index) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.stacked.row_at(self.value, point.y())
        index = self.place(row)
        return index if index.isValid() and self.visualRect(index).contains(point) else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not self.is_mine(index):
            return
        span = self.stacked.span(self.value, index.row())
        bar = self.verticalScrollBar()
        if span.top < 0 or span.height > self.stacked.room:
            bar.setValue(self.stacked.value_beginning(index.row()))
        elif span.bottom - _GAP > self.stacked.room:
            bar.setValue(self.stacked.value_ending(index.row()))

    def verticalOffset(self) -> int:
        return self.value

    def horizontalOffset(self) -> int:
        return 0

    def doItemsLayout(self) -> None:
        self._flow = None
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        if not self.isVisible():
            return  # its width is not the one to measure in
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(USUAL // 3)
        # The last cards are measured when they are about to be seen.
        self._ends = self.stacked.is_near_end(self.value)
        bar.setRange(0, self.stacked.longest() if self._ends else self.stacked.at_most())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow = None
        self.updateGeometries()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.doItemsLayout()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if not self._ends and self.stacked.is_near_end(self.value):
            self.updateGeometries()
        self.viewport().update()

    # How cards come and go: what is at the top stays there.

    def rowsInserted(self, parent: Index, first: int, last: int) -> None:
        QAbstractItemView.rowsInserted(self, parent, first, last)
        if parent == self.rootIndex():
            self._keep_place(first, last - first + 1)

    def _on_rows_removed(self, parent: Index, first: int, last: int) -> None:
        if parent == self.rootIndex():
            self._keep_place(first, first - last - 1)

    def _keep_place(self, first: int, more: int) -> None:
        value = self.value
        above = first < value // USUAL
        self._flow = None
        self.updateGeometries()
        if above:
            self.verticalScrollBar().setValue(value + more * USUAL)
        self.viewport().update()

    def dataChanged(self, first: Index, _last: Index, _roles: Sequence[int] = ()) -> None:
        if first.parent() == self.rootIndex():
            self.scheduleDelayedItemsLayout()

    # Choosing.

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        count = self.stacked.count
        first, last = (self.stacked.row_at(self.value, y) for y in (rect.top(), rect.bottom()))
        chosen = QItemSelection()
        if count and last >= 0 and first < count:
            chosen.select(self.place(max(first, 0)), self.place(min(last, count - 1)))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for span in self.stacked.in_sight(self.value):
            if selection.contains(self.place(span.row)):
                region += self._box(span)
        return region

    # Drawing.

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        for span in self.stacked.in_sight(self.value):
            self._paint_card(painter, option, span)
        if not self.stacked.count:
            self._paint_empty(painter)
        if self.shows_drop:
            paint_drop(painter, self.viewport().rect())

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, span: Span) -> None:
        index = self.place(span.row)
        option.rect = self._box(span)
        option.state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if index == self.currentIndex() and self.hasFocus():
            option.state |= QStyle.StateFlag.State_HasFocus
        self._cards.paint(painter, option, index)

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setPen(active_theme().color("muted"))
        painter.setFont(sized(self.font(), sizes().font_small))
        box = self.viewport().rect().adjusted(10, 8, -10, 0)
        flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(box, flags, self.board.nothing_words)
