"""A page before and after a piece came on it: values beside each other, what stands out, and that it proves no cause."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.library.page_words import Cell, PageWords
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label, rule


class PageBlock(QWidget):
    """One page."""

    def __init__(self, words: PageWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(ElidedLabel(words.title, "strong"))
        if words.why:
            column.addWidget(role_label(words.why, "muted", wrap=True))
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes().gap)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for number, head in enumerate((self.tr("Before"), self.tr("After")), start=1):
            grid.addWidget(role_label(head, "small"), 0, number, Qt.AlignmentFlag.AlignRight)
        for number, (name, before, after) in enumerate(words.lines):
            grid.addWidget(rule(), 2 * number + 1, 0, 1, 3)
            grid.addWidget(role_label(name, "muted"), 2 * number + 2, 0)
            for place, cell in enumerate((before, after), start=1):
                grid.addWidget(_value(cell), 2 * number + 2, place, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        column.addWidget(role_label(words.verdict, "strong"))


def _value(cell: Cell) -> QWidget:
    label = role_label(cell.text)
    label.setToolTip(cell.reason)
    label.setAccessibleDescription(cell.reason)
    return label
