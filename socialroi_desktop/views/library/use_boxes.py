"""The uses of a piece to tick, several at once. Knows no piece."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from socialroi_desktop.domain.records.library import USE
from socialroi_desktop.viewmodels.library.piece_words import use_label
from socialroi_desktop.views.theme import sizes

_COLUMNS = 3


class UseBoxes(QWidget):
    """`changed` comes with every tick; only those of `offered` stand there (all where none are named)."""

    changed = Signal()

    def __init__(
        self, ticked: Collection[str], offered: Collection[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes().gap)
        self.boxes: dict[str, QCheckBox] = {}
        shown = [choice.id for choice in USE if not offered or choice.id in offered]
        for number, use in enumerate(shown):
            box = self.boxes[use] = QCheckBox(use_label(use))
            box.setChecked(use in ticked)
            box.toggled.connect(lambda _on: self.changed.emit())
            grid.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        grid.setColumnStretch(_COLUMNS, 1)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The uses that are ticked."""
        return tuple(use for use, box in self.boxes.items() if box.isChecked())
