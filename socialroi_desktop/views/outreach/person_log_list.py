"""Draws a contact log: day, way, who and what in two lines at most, and what is owed. Knows rows, writes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from socialroi_desktop.viewmodels.outreach.person_log import LogModel, LogRow
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.cell_painting import tone_token

_PAD, _ICON, _GAP, _MOST_LINES = 6, 15, 8, 2
# So many rows are in sight; more scroll in their place.
ROWS_IN_SIGHT = 12


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parts of a row stand, in pixels of its rectangle; `right` is what the first line leaves free there."""

    icon: int
    words: int
    width: int
    right: int


class LogDelegate(QStyledItemDelegate):
    """Days are as wide as the widest one shown, so that all words begin at one edge."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._days = 0

    def measure(self, rows: Sequence[LogRow]) -> None:
        """Take the width of the days."""
        metrics = QFontMetrics(sized(self._view.font(), sizes().font_small))
        self._days = max((metrics.horizontalAdvance(row.day) for row in rows), default=0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        row = self._row(index)
        lines = self._layout(row, option.font, self._places(row, option.font, width))[1]
        return QSize(width, QFontMetrics(option.font).lineSpacing() * lines + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme, box = self._row(index), active_theme(), option.rect
        places = self._places(row, option.font, box.width())
        line = QFontMetrics(option.font).lineSpacing()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("accent_tint"))
        painter.setPen(theme.color("line_soft"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        first = QRect(box.left(), box.top() + _PAD, box.width(), line)
        left, right = (
            side | Qt.AlignmentFlag.AlignVCenter
            for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        painter.setFont(sized(option.font, sizes().font_small))
        painter.setPen(theme.color("muted"))
        painter.drawText(first, left, row.day)
        judged = row.tone in (Tone.BAD, Tone.WARN, Tone.ACCENT)
        painter.setFont(sized(option.font, sizes().font_small, bold=row.tone is Tone.BAD))
        painter.setPen(theme.color(tone_token(row.tone) if judged else "muted"))
        painter.drawText(first.adjusted(0, 0, -2, 0), right, row.right)
        icon = theme.icon(row.icon, "accent" if row.theirs else "muted") if theme.has_icons else None
        if icon is not None:
            top = first.center().y() - _ICON // 2
            icon.paint(painter, QRect(box.left() + places.icon, top, _ICON, _ICON))
        painter.setPen(theme.color("text"))
        painter.setFont(option.font)
        words, _lines = self._layout(row, option.font, places)
        words.draw(painter, QPointF(box.topLeft() + QPoint(places.words, _PAD)))
        painter.restore()

    def _row(self, index: Index) -> LogRow:
        model = index.model()
        assert isinstance(model, LogModel)
        return model.rows[index.row()]

    def _places(self, row: LogRow, font: QFont, width: int) -> _Places:
        icon = self._days + _GAP
        words = icon + _ICON + _GAP
        small = QFontMetrics(sized(font, sizes().font_small, bold=True))
        right = small.horizontalAdvance(row.right) + _GAP if row.right else 0
        return _Places(icon, words, max(width - words, 40), right)

    def _layout(self, row: LogRow, font: QFont, places: _Places) -> tuple[QTextLayout, int]:
        text = f"{row.who} {row.what}"
        made = _laid(text, row, font, places)
        if made.lineCount() > _MOST_LINES:
            start = made.lineAt(_MOST_LINES - 1).textStart()
            rest = QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, places.width)
            made = _laid(text[:start] + rest, row, font, places)
        return made, min(made.lineCount(), _MOST_LINES)


def _laid(text: str, row: LogRow, font: QFont, places: _Places) -> QTextLayout:
    who = QTextCharFormat()
    who.setFontWeight(QFont.Weight.DemiBold)
    if row.theirs:
        who.setForeground(active_theme().color("accent"))
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = 0, len(row.who), who
    made = QTextLayout(text, font)
    made.setFormats([part])
    made.beginLayout()
    metrics, height = QFontMetrics(font), 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(places.width if height else max(places.width - places.right, 40))
        # Signs of other scripts stand higher: the words of all rows stay on one line with the day.
        line.setPosition(QPointF(0, height + metrics.ascent() - line.ascent()))
        height += metrics.lineSpacing()
    made.endLayout()
    return made


class LogList(QListView):
    """The rows of a log, as high as they need up to `ROWS_IN_SIGHT`."""

    def __init__(self, name: str, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setModel(model)
        self._model = model
        self._delegate = LogDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        model.modelReset.connect(self.fit)
        active_theme().with_icons(self, self._redraw)

    def _redraw(self) -> None:
        self.viewport().update()

    def chosen(self) -> LogRow | None:
        """Return the row that is chosen."""
        index = self.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def choose(self, contact_id: int) -> None:
        """Choose a touch by its id and bring it into view."""
        for number, row in enumerate(self._model.rows):
            if row.contact.id == contact_id:
                self.setCurrentIndex(self._model.index(number, 0))

    def fit(self) -> None:
        """Be as high as the rows need."""
        self._delegate.measure(self._model.rows)
        rows = range(min(len(self._model.rows), ROWS_IN_SIGHT))
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth())
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
