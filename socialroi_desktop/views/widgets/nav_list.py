"""The tabs on the left: icon, name and a count of what is due."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

_ID = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1
_BADGE = Qt.ItemDataRole.UserRole + 2
_TIP = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class NavItem:
    """One tab: stable id, name, Phosphor icon and how many things are due (0 shows nothing)."""

    id: str
    title: str
    icon: str
    badge: int = 0


class NavList(QListWidget):
    """A list of tabs with one current; arrow keys move, `current_changed` tells the id.

    `entered` comes when a tab is pressed or Enter is: one wants to work there, and not to walk on to another.
    """

    current_changed = Signal(str)
    entered = Signal(str)

    def __init__(self, items: Sequence[NavItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "nav")
        self.setAccessibleName(self.tr("Tabs"))
        self.setItemDelegate(_NavDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for nav in items:
            row = QListWidgetItem(nav.title, self)
            row.setData(_ID, nav.id)
            row.setData(_ICON, nav.icon)
            self._put_badge(row, nav.badge)
        self.currentItemChanged.connect(self._on_current_changed)
        self.itemClicked.connect(self._on_entered)
        self.itemActivated.connect(self._on_entered)
        active_theme().with_icons(self, self._load_icons)

    def set_current(self, page_id: str) -> None:
        """Make a tab current; KeyError when there is none of that id."""
        self.setCurrentItem(self._row(page_id))

    def set_badge(self, page_id: str, count: int) -> None:
        """Show how many things are due on a tab."""
        self._put_badge(self._row(page_id), count)

    def set_tip(self, page_id: str, text: str) -> None:
        """Say more of a tab while the pointer rests on it."""
        row = self._row(page_id)
        row.setData(_TIP, text)
        self._tell(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.currentItem() is not None:
            super().focusInEvent(event)
            return
        # Qt makes the first row current when a list without one gets the focus; that would open its page.
        with QSignalBlocker(self):
            super().focusInEvent(event)
            self.setCurrentRow(-1)

    def _put_badge(self, row: QListWidgetItem, count: int) -> None:
        row.setData(_BADGE, count)
        spoken = self.tr("{tab}, %Ln due", "", count).format(tab=row.text()) if count else row.text()
        row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._tell(row)

    def _tell(self, row: QListWidgetItem) -> None:
        """Say in the tip what a count is a count of."""
        count = int(row.data(_BADGE) or 0)
        several = self.tr("%Ln things are due here; File > What is due lists them.", "", count)
        one = self.tr("1 thing is due here; File > What is due lists it.")
        due = either(count, one, several) if count else ""
        row.setToolTip("\n".join(filter(None, (row.data(_TIP) or "", due))))

    def _row(self, page_id: str) -> QListWidgetItem:
        for number in range(self.count()):
            if self.item(number).data(_ID) == page_id:
                return self.item(number)
        raise KeyError(page_id)

    def _on_current_changed(self, current: QListWidgetItem | None) -> None:
        if active_theme().has_icons:
            self._load_icons()
        if current is not None:
            self.current_changed.emit(current.data(_ID))

    def _on_entered(self, row: QListWidgetItem) -> None:
        self.entered.emit(row.data(_ID))

    def _load_icons(self) -> None:
        for number in range(self.count()):
            row = self.item(number)
            token = "accent" if row is self.currentItem() else "muted"
            row.setIcon(active_theme().icon(row.data(_ICON), token))


class _NavDelegate(QStyledItemDelegate):
    """Paints one tab the way the rest of the app looks; Qt's own list item knows no badge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, 34)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = active_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint" if selected else "hover"))
            painter.drawRoundedRect(box, sizes().radius_small, sizes().radius_small)
        by_keyboard = option.widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if by_keyboard and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), sizes().radius_small, sizes().radius_small)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            icon.paint(painter, QRect(box.left() + 9, box.center().y() - 8, 18, 18))
        right = self._paint_badge(painter, box, int(index.data(_BADGE) or 0), option)
        painter.setFont(sized(option.font, sizes().font, bold=selected))
        painter.setPen(theme.color("accent" if selected else "muted"))
        words = box.adjusted(36, 0, right - box.right() - 6, 0)
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _paint_badge(self, painter: QPainter, box: QRect, count: int, option: QStyleOptionViewItem) -> int:
        if not count:
            return box.right()
        theme = active_theme()
        painter.setFont(sized(option.font, sizes().font_axis, bold=True))
        text = option.locale.toString(count)
        width = max(22, painter.fontMetrics().horizontalAdvance(text) + 14)
        pill = QRect(box.right() - width - 8, box.center().y() - 8, width, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("bad_tint"))
        painter.drawRoundedRect(pill, 8.5, 8.5)
        painter.setPen(theme.color("bad"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return pill.left()
