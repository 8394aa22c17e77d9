"""The mouse as it comes to a window: whoever listens at the window hears of it, unlike of a press that a widget is told."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def press(widget: QWidget) -> None:
    """Press the left button over the middle of a widget that is shown, and keep it down."""
    QTest.mousePress(*_over(widget))


def release(widget: QWidget) -> None:
    """Let go of it there."""
    QTest.mouseRelease(*_over(widget))


def click(widget: QWidget) -> None:
    """Press it and let it go."""
    press(widget)
    release(widget)


def _over(widget: QWidget) -> tuple[object, Qt.MouseButton, Qt.KeyboardModifier, QPoint]:
    window = widget.window()
    place = widget.mapTo(window, widget.rect().center())
    return window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
