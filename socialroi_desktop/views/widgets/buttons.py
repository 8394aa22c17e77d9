"""Buttons made in one line: with words and what they do, plain or as a link."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


def text_button(text: str, call: Callable[[], object] | None = None, *, tip: str = "") -> QPushButton:
    """Return a button that calls when it is pressed."""
    made = QPushButton(text)
    made.setToolTip(tip)
    if call is not None:
        made.clicked.connect(lambda _on=False: call())
    return made


def link_button(text: str = "", call: Callable[[], object] | None = None, *, tip: str = "") -> QPushButton:
    """Return a button that looks like a link in a text."""
    made = text_button(text, call, tip=tip)
    made.setProperty("role", "link")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
