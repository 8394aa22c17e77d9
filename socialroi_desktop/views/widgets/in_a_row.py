"""Widgets beside each other as one that is shown and hidden as a whole."""

from PySide6.QtWidgets import QHBoxLayout, QWidget


def in_a_row(*widgets: QWidget) -> QWidget:
    """Return a widget that holds others beside each other."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    return row
