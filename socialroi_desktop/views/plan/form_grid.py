"""The grid the fields of a goal stand in: six columns of one width, so that halves and thirds line up across cards."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout

from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.form_row import FormRow

_COLUMNS = 6
_ROW_GAP = 10


def form_grid(rows: Mapping[str, FormRow], places: Mapping[str, tuple[int, int, int]]) -> QGridLayout:
    """Return a grid with rows in their places: line, first column, how many columns."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(sizes().gap)
    grid.setVerticalSpacing(_ROW_GAP)
    for column in range(_COLUMNS):
        grid.setColumnStretch(column, 1)
    for name, (line, column, span) in places.items():
        grid.addWidget(rows[name], line, column, 1, span)
    return grid
