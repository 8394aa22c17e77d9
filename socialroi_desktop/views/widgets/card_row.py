"""Cards side by side with the gap of the design."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.views.theme import sizes


def card_row(*widgets: QWidget, stretches: Sequence[int] | None = None) -> QHBoxLayout:
    """Return a row of widgets; `stretches` gives their shares of the width (equal when left out)."""
    row = QHBoxLayout()
    row.setSpacing(sizes().gap)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, stretches[number] if stretches else 1)
    return row
