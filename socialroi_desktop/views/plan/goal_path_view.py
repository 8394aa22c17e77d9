"""The card of the way from big goals to actions: left and right fold, up and down move, Enter opens the page of a goal."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from socialroi_desktop.viewmodels.plan.goal_path import PathNode
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.cell_painting import paint_progress, tone_token

_INDENT, _PAD = 15, 6
_GOAL, _ACTION, _HEADING = 54, 24, 22
_CENTER = Qt.AlignmentFlag.AlignVCenter


class GoalPath(QTreeWidget):
    """`goal_opened` carries the goal that was pressed or chosen with Enter. As high as all that is unfolded."""

    goal_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("From goal to action"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(_INDENT)
        self.setItemDelegate(_NodeDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        # What is chosen is marked by the delegate alone, not before its sign as well.
        self.setStyleSheet(
            "QTreeView { show-decoration-selected: 0; } QTreeView::branch { background: transparent; }"
        )
        self._folded: set[str] = set()
        self.itemClicked.connect(lambda item, _column: self._open(item))
        self.itemActivated.connect(lambda item, _column: self._open(item))
        self.itemCollapsed.connect(lambda item: self._fold(item, folded=True))
        self.itemExpanded.connect(lambda item: self._fold(item, folded=False))
        active_theme().changed.connect(self.viewport().update)

    def show_nodes(self, nodes: Sequence[PathNode], goal_id: int | None) -> None:
        """Show other nodes, the goal that is looked at chosen; what was folded stays so."""
        self.blockSignals(True)
        self.clear()
        self.addTopLevelItems([self._made(node) for node in nodes])
        for item in _all(self):
            item.setExpanded(item.data(0, Role.KEY) not in self._folded)
            if item.data(0, Qt.ItemDataRole.UserRole) == goal_id and goal_id is not None:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self._fit()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = active_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = rect.right() - _INDENT / 2, rect.top() + 14.0
        if self.model().hasChildren(index):
            down = self.isExpanded(index)
            points = [(-4, -2), (4, -2), (0, 3)] if down else [(-2, -4), (-2, 4), (3, 0)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("muted"))
            painter.drawPolygon(QPolygonF([QPointF(x + dx, middle + dy) for dx, dy in points]))
        elif index.parent().isValid():
            painter.setPen(QPen(theme.color("line_strong"), 1))
            painter.drawPolyline(
                QPolygonF([QPointF(x, rect.top()), QPointF(x, middle), QPointF(rect.right() - 1, middle)])
            )
        painter.restore()

    def _made(self, node: PathNode) -> QTreeWidgetItem:
        item = QTreeWidgetItem([node.name])
        item.setData(0, Qt.ItemDataRole.UserRole, node.goal_id)
        item.setData(0, Role.KEY, node.key)
        item.setData(0, Role.SUBTEXT, node.kind)
        item.setData(0, Role.SORT, node.value)
        item.setData(0, Role.TONE, node.tone)
        item.setData(0, Role.PROGRESS, node.bar)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, node.spoken)
        item.setToolTip(0, node.name)
        item.addChildren([self._made(child) for child in node.children])
        return item

    def _open(self, item: QTreeWidgetItem) -> None:
        goal_id = item.data(0, Qt.ItemDataRole.UserRole)
        if goal_id is not None:
            self.goal_opened.emit(goal_id)

    def _fold(self, item: QTreeWidgetItem, *, folded: bool) -> None:
        key = item.data(0, Role.KEY)
        (self._folded.add if folded else self._folded.discard)(key)
        self._fit()

    def _fit(self) -> None:
        shown = [item for item in _all(self) if not self.visualItemRect(item).isNull()]
        high = sum(
            self.itemDelegate().sizeHint(QStyleOptionViewItem(), self.indexFromItem(item)).height()
            for item in shown
        )
        self.setFixedHeight(high + 2)


def _all(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    found: list[QTreeWidgetItem] = []
    left = [tree.topLevelItem(number) for number in reversed(range(tree.topLevelItemCount()))]
    while left:
        item = left.pop()
        if item is not None:
            found.append(item)
            left += [item.child(number) for number in reversed(range(item.childCount()))]
    return found


class _NodeDelegate(QStyledItemDelegate):
    """Kind, name with its value, and a bar below; an action in one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(Role.SUBTEXT):
            return QSize(120, _GOAL)
        return QSize(120, _HEADING if not index.data(Role.SORT) else _ACTION)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = active_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = QStyle.StateFlag
        if option.state & (state.State_Selected | state.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint" if option.state & state.State_Selected else "hover"))
            painter.drawRoundedRect(QRectF(option.rect), 6, 6)
        if option.state & state.State_HasFocus and option.state & state.State_Selected:
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        box = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        small, kind = sized(option.font, sizes().font_small), index.data(Role.SUBTEXT)
        if kind:
            painter.setFont(small)
            painter.setPen(theme.color("muted"))
            self._text(painter, QRect(box.left(), box.top() + 4, box.width(), 16), kind)
            self._line(painter, option, index, QRect(box.left(), box.top() + 20, box.width(), 18), bold=True)
            track = QRect(box.left(), box.top() + 39, box.width(), 10)
            paint_progress(painter, track, index.data(Role.PROGRESS), theme, widest=box.width())
        elif index.data(Role.SORT):
            self._line(painter, option, index, box, bold=False)
        else:
            painter.setFont(small)
            painter.setPen(theme.color("muted"))
            self._text(painter, box, index.data())
        painter.restore()

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRect, *, bold: bool
    ) -> None:
        theme = active_theme()
        value = index.data(Role.SORT)
        painter.setFont(sized(option.font, sizes().font))
        painter.setPen(theme.color(tone_token(Tone(index.data(Role.TONE)))))
        width = painter.fontMetrics().horizontalAdvance(value)
        painter.drawText(box, int(_CENTER | Qt.AlignmentFlag.AlignRight), value)
        painter.setFont(sized(option.font, sizes().font, bold=bold))
        painter.setPen(theme.color("text"))
        self._text(painter, box.adjusted(0, 0, -width - 8, 0), index.data())

    def _text(self, painter: QPainter, box: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(_CENTER | Qt.AlignmentFlag.AlignLeft), shown)
