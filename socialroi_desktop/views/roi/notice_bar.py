"""Sentences above the figures that should be read first, each with words to press when it can be mended."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.roi.notices import Notice
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import ElidedLabel
from socialroi_desktop.views.widgets.tag import Tag


class NoticeBar(QWidget):
    """Hidden while there is nothing to say; `pressed` gives the section a notice leads to."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def set_notices(self, notices: Sequence[Notice]) -> None:
        """Show other sentences."""
        empty(self._column)
        for notice in notices:
            self._column.addWidget(self._line(notice))
        self.setVisible(bool(notices))

    def _line(self, notice: Notice) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Tag(self.tr("Note"), Tone.WARN))
        words = ElidedLabel(notice.text, "muted")
        words.setMaximumWidth(words.fontMetrics().horizontalAdvance(notice.text) + 4)
        # The words take what room there is up to their own width, before the empty end of the line does.
        row.addWidget(words, 100)
        if notice.link:
            row.addWidget(link_button(notice.link, lambda: self.pressed.emit(notice.section)))
        row.addStretch(1)
        return line
