"""The header of a table: the arrow of the column it is sorted by stands beside the title, not above it."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized

# Px of the arrow, and between it and the title; as in the style of the sections, so much is around a title.
_WIDE, _HIGH, _GAP, _PAD = 8, 4, 4, 8


class SortedHeader(QHeaderView):
    """Columns can be moved and pressed to sort by them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(28)

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        painter.save()
        super().paintSection(painter, rect, column)
        painter.restore()
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == column:
            self._paint_arrow(painter, self.arrow_place(rect, column))

    def arrow_place(self, rect: QRect, column: int) -> QRectF:
        """Return where the arrow of a column lies in its section: right of the title, left of one that stands right."""
        title = str(self.model().headerData(column, self.orientation()) or "")
        side = self.model().headerData(column, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        width = QFontMetrics(sized(self.font(), sizes().font_small, bold=True)).horizontalAdvance(title)
        if side is not None and Qt.AlignmentFlag(int(side)) & Qt.AlignmentFlag.AlignRight:
            left = max(rect.right() - _PAD - width - _GAP - _WIDE, rect.left())
        else:
            left = min(rect.left() + _PAD + width + _GAP, rect.right() - _WIDE)
        return QRectF(left, rect.center().y() - _HIGH / 2, _WIDE, _HIGH)

    def _paint_arrow(self, painter: QPainter, place: QRectF) -> None:
        # Down is from the first to the last, as Qt's own arrow has it.
        down = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        base, tip = (place.top(), place.bottom()) if down else (place.bottom(), place.top())
        corners = [
            QPointF(place.left(), base),
            QPointF(place.right(), base),
            QPointF(place.center().x(), tip),
        ]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(active_theme().color("muted"))
        painter.drawPolygon(QPolygonF(corners))
        painter.restore()
