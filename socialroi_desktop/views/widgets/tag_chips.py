"""Chips: the tags of a record as coloured pills, painted in cells and pressed in forms."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from socialroi_desktop.views.theme import Theme, active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.flow_layout import FlowLayout

Chips = tuple[tuple[str, str], ...]
_PAD, _GAP, _HEIGHT = 7, 4, 18
_SIGN = " ×"


def chip_width(text: str, font: QFont) -> int:
    """Return how wide one chip is, in pixels."""
    return QFontMetrics(sized(font, sizes().font_small)).horizontalAdvance(text) + 2 * _PAD


def chips_width(chips: Chips, font: QFont) -> int:
    """Return how wide chips are beside each other, in pixels."""
    return sum(chip_width(name, font) + _GAP for name, _ in chips) - _GAP if chips else 0


def paint_chip(painter: QPainter, pill: QRectF, font: QFont, chip: tuple[str, str], theme: Theme) -> None:
    """Paint one chip; the name tells what the colour means."""
    name, color = chip
    ink, tint = theme.tag_colors(color)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawRoundedRect(pill, 9, 9)
    painter.setFont(sized(font, sizes().font_small))
    painter.setPen(ink)
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(pill.width()) - _PAD)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)


def chips_in(chips: Chips, room: int, font: QFont) -> int:
    """Return how many chips are shown in so many pixels, beside a sign for those left out; the first is cut, never left out."""
    if chips_width(chips, font) <= room:
        return len(chips)
    fitting = (
        n
        for n in range(len(chips) - 1, 1, -1)
        if chips_width(chips[:n], font) + _GAP + _sign_width(len(chips) - n, font) <= room
    )
    return next(fitting, 1)


def paint_chips(painter: QPainter, box: QRect, font: QFont, chips: Chips, theme: Theme) -> None:
    """Paint chips from the left as far as there is room, and how many more there are."""
    shown = chips_in(chips, box.width(), font)
    left = len(chips) - shown
    end = box.right() + 1 - (_GAP + _sign_width(left, font) if left else 0)
    x, top = float(box.left()), box.center().y() - _HEIGHT / 2 + 0.5
    for chip in chips[:shown]:
        width = max(min(chip_width(chip[0], font), end - x), 0)
        paint_chip(painter, QRectF(x, top, width, _HEIGHT), font, chip, theme)
        x += width + _GAP
    if left:
        painter.setFont(sized(font, sizes().font_small))
        painter.setPen(theme.color("muted"))
        place = QRectF(x, top, box.right() + 1 - x, _HEIGHT)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, _sign(left))


def _sign(left: int) -> str:
    return f"+{left}"


def _sign_width(left: int, font: QFont) -> int:
    return QFontMetrics(sized(font, sizes().font_small)).horizontalAdvance(_sign(left)) + 1


class TagRow(QWidget):
    """The tags of a record to be read, in as many lines as they need."""

    def __init__(self, chips: Chips, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, fills=False)
        flow.setContentsMargins(0, 0, 0, 0)
        for name, color in chips:
            flow.addWidget(_Pill(name, color, self))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _Pill(QWidget):
    def __init__(self, name: str, color: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._chip = (name, color)
        self.setAccessibleName(name)
        active_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._chip[0], self.font()), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 60), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, QRectF(self.rect()), self.font(), self._chip, active_theme())
        painter.end()


class TagChip(QAbstractButton):
    """A tag that a click takes away. Keys take tags away in the line beside it, so it takes no focus."""

    def __init__(self, name: str, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.color = name, color
        self.setAccessibleName(self.tr("Take away the tag {name}").format(name=name))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        active_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self.name + _SIGN, self.font()), sizes().control - 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(0, (self.height() - 20) / 2, self.width(), 20)
        paint_chip(painter, pill, self.font(), (self.name + _SIGN, self.color), active_theme())
        painter.end()
