"""Chips of which one is on: "All 48 | New 41 | Changed 4"."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from socialroi_desktop.views.widgets.flow_layout import FlowLayout

_SPACING = 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Segment:
    """One chip; a count of None is not shown."""

    key: str
    label: str
    count: int | None = None


class _Chip(QPushButton):
    """One chip; `moved` tells by how many chips an arrow key goes on. By place, as Qt has it, a wide one is passed over."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


class SegmentedFilter(QWidget):
    """A single choice among a few chips; the first one is on at the start. Many of them may take more lines: it `wraps`.

    `by_arrows` holds while an arrow key goes from chip to chip: the keyboard then stays here.
    """

    current_changed = Signal(str)

    def __init__(
        self,
        name: str,
        segments: Sequence[Segment] = (),
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys: list[str] = []
        self._wraps = wraps
        self.by_arrows = False
        self._row = FlowLayout(self, fills=False) if wraps else QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        if isinstance(self._row, QHBoxLayout):
            self._row.addStretch(1)
        self._group.idClicked.connect(lambda number: self.current_changed.emit(self._keys[number]))
        self.set_segments(segments)

    @property
    def current(self) -> str:
        """Key of the chip that is on, or an empty string without chips."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else ""

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show other chips; the one that was on stays on when it is still there."""
        before = self.current
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._keys = [segment.key for segment in segments]
        for number, segment in enumerate(segments):
            button = _Chip(self._text(segment), self)
            button.moved.connect(lambda step, number=number: self._go(number + step))
            button.setCheckable(True)
            button.setProperty("role", "segment")
            self._group.addButton(button, number)
            if isinstance(self._row, QHBoxLayout):
                self._row.insertWidget(number, button)
            else:
                self._row.insert(number, button)
        if segments:
            self.set_current(before if before in self._keys else self._keys[0])

    def sizeHint(self) -> QSize:
        if not self._wraps:
            return super().sizeHint()
        hints = [button.sizeHint() for button in self._group.buttons()]
        width = sum(hint.width() for hint in hints) + _SPACING * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def set_current(self, key: str) -> None:
        """Turn a chip on without announcing it; ValueError when there is none of that key."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def clear(self) -> None:
        """Turn all chips off without announcing it: what is shown is none of them."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _go(self, number: int) -> None:
        """Turn on a chip by an arrow, with the keyboard; at both ends there is none to go to."""
        if not 0 <= number < len(self._keys):
            return
        button = self._group.button(number)
        self.by_arrows = True
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()
        self.by_arrows = False

    def _text(self, segment: Segment) -> str:
        if segment.count is None:
            return segment.label
        shown = QLocale().toString(segment.count)
        return self.tr("{label} {count}").format(label=segment.label, count=shown)
