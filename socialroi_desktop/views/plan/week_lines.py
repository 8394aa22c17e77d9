"""A few weeks of a goal in narrow columns: day, what came, what was needed; what changed stands below. Made of labels alone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from socialroi_desktop.viewmodels.plan.goal_in_short import WeekLine
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_COLUMNS = 3


class WeekLines(QWidget):
    """The day of a week is where it began."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 0, 8, 0)
        self._grid.setHorizontalSpacing(sizes().gap)
        self._grid.setVerticalSpacing(sizes().tight)
        self._grid.setColumnStretch(0, 1)

    def set_weeks(self, weeks: Sequence[WeekLine]) -> None:
        """Show other weeks."""
        empty(self._grid)
        if weeks:
            self._add(
                [
                    role_label(title, "small")
                    for title in (self.tr("Week"), self.tr("Came"), self.tr("Needed"))
                ]
            )
        for week in weeks:
            self._add(
                [
                    role_label(week.week),
                    role_label(week.value, tone=week.tone),
                    role_label(week.needed, "muted"),
                ]
            )
            if week.note:
                note = role_label(week.note, "small", wrap=True)
                self._grid.addWidget(note, self._grid.rowCount(), 0, 1, _COLUMNS)

    def _add(self, labels: Sequence[QLabel]) -> None:
        row = self._grid.rowCount()
        for column, label in enumerate(labels):
            if column:
                label.setAlignment(_RIGHT)
            self._grid.addWidget(label, row, column)
