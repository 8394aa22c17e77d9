"""A button that shows what is chosen ("Period  this month") and opens a menu or a popover to change it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.widgets.popover import Popover

_PAD, _SPACE, _ARROW = 11, 8, 10


class DropdownButton(QPushButton):
    """A muted label, the value and an arrow. Give it `setMenu` or `set_popover`."""

    def __init__(self, label: str, value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._value = value
        self._popover: Popover | None = None
        self._make_popover: Callable[[], Popover] | None = None
        self.clicked.connect(self._open)
        self.set_value(value)

    @property
    def value(self) -> str:
        """The chosen value as shown."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show another value."""
        self._value = value
        self.setAccessibleName(self.tr("{label}: {value}").format(label=self._label, value=value))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def set_popover(self, popover: Popover) -> None:
        """Open this popover below the button when it is pressed."""
        self._popover = popover
        popover.setParent(self, popover.windowFlags())

    def set_popover_maker(self, make: Callable[[], Popover]) -> None:
        """Open what `make` gives when the button is pressed; it is made on the first press."""
        self._make_popover = make

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._label) + metrics.horizontalAdvance(self._value)
        gaps = _SPACE * (2 if self._label and self._value else 1)
        return QSize(2 * _PAD + width + gaps + _ARROW, sizes().control).expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._label) + min(metrics.horizontalAdvance(self._value), 60)
        return QSize(2 * _PAD + width + 2 * _SPACE + _ARROW, sizes().control)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        theme = active_theme()
        inner = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        metrics = self.fontMetrics()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.color("muted" if self.isEnabled() else "disabled"))
        painter.drawText(inner, flags, self._label)
        start = inner.left() + (metrics.horizontalAdvance(self._label) + _SPACE if self._label else 0)
        room = QRect(start, inner.top(), inner.right() - start - _ARROW - _SPACE, inner.height())
        painter.setPen(theme.color("text" if self.isEnabled() else "disabled"))
        painter.drawText(
            room, flags, metrics.elidedText(self._value, Qt.TextElideMode.ElideRight, room.width() + 2)
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("muted"), 1.5))
        self._paint_mark(painter, QPointF(inner.right() - _ARROW + 1, inner.center().y() - 1))

    def _paint_mark(self, painter: QPainter, at: QPointF) -> None:
        painter.drawPolyline(QPolygonF([at, at + QPointF(4, 4), at + QPointF(8, 0)]))

    def _open(self) -> None:
        if self._popover is None and self._make_popover is not None:
            self.set_popover(self._make_popover())
        if self._popover is not None:
            self._popover.open_below(self)
