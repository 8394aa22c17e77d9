"""Bars that come and go over the lower part of a window: nothing below them moves or changes its size.

Knows where they lie; not what they say.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from socialroi_desktop.views.theme import sizes

_WIDEST = 760
_BELOW = 3
# So often a bar goes above buttons before it stays where it would have been.
_STEPS = 6


class FloatingBars(QWidget):
    """Lies over `ground` above its `foot`, `left` px from the left edge, as high as the bars shown; gone when none is."""

    def __init__(self, ground: QWidget, bars: Sequence[QWidget], *, left: int, foot: QWidget) -> None:
        super().__init__(ground)
        self._ground, self._left, self._foot = ground, left, foot
        self._bars: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes().tight)
        ground.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # A form that is opened brings the keyboard to it, and buttons with it.
            app.focusChanged.connect(self._on_focus_changed)
        self.hide()
        self.take(bars)

    def take(self, bars: Sequence[QWidget]) -> None:
        """Lay bars over it, below those that lie there already: what goes by itself moves none of what came later."""
        for bar in bars:
            if bar not in self._bars:
                self._bars.append(bar)
                self._column.addWidget(bar)
                bar.installEventFilter(self)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground:
            if event.type() == QEvent.Type.Resize:
                self._place()
        elif event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._place()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self._place()

    def _buttons(self) -> list[QRect]:
        """Return where the buttons are that are seen on the ground."""
        return [
            QRect(button.mapTo(self._ground, QPoint(0, 0)), button.size())
            for button in self._ground.findChildren(QAbstractButton)
            if button.isVisible() and not self.isAncestorOf(button) and not button.visibleRegion().isEmpty()
        ]

    def _place(self) -> None:
        layout = self.layout()
        if layout is None or all(bar.isHidden() for bar in self._bars):
            self.hide()
            return
        layout.activate()
        width = min(_WIDEST, self._ground.width() - self._left - sizes().page)
        wrapped = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        height = max(wrapped, layout.totalMinimumSize().height())
        top = self._ground.height() - self._foot.height() - height - _BELOW
        self.setGeometry(clear_of(QRect(self._left, top, width, height), self._buttons()))
        self.show()
        self.raise_()


def clear_of(bar: QRect, buttons: Sequence[QRect]) -> QRect:
    """Return where a bar covers none of the buttons: above those it would lie on; where it was where nothing is free."""
    free = QRect(bar)
    for _ in range(_STEPS):
        met = [button for button in buttons if button.intersects(free)]
        if not met:
            return free
        free.moveBottom(min(button.top() for button in met) - 1 - _BELOW)
    return bar
