"""The cards of a person in columns beside each other; where there is no room for all, the last column goes below the first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.views.outreach.person_cards import COLUMNS
from socialroi_desktop.views.theme import sizes


class PersonColumns(QWidget):
    """`cards` are widgets with the column of `COLUMNS` they stand in."""

    def __init__(self, cards: Sequence[tuple[str, QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes().gap)
        self._holders: list[QWidget] = []
        self._columns: list[QVBoxLayout] = []
        self._last: list[QWidget] = []
        shown = [name for name in COLUMNS if any(column == name for column, _widget in cards)]
        for name in shown:
            share, least = COLUMNS[name]
            self._last = [widget for column, widget in cards if column == name]
            row.addWidget(self._holder(self._last, least), share)
        leasts = [COLUMNS[name][1] for name in shown]
        self._needs = sum(leasts) + sizes().gap * (len(leasts) - 1)
        self.narrow = False

    def fit(self, room: int) -> None:
        """Stand in a room of so many px."""
        narrow = room < self._needs and len(self._columns) > 1
        if narrow == self.narrow:
            return
        self.narrow = narrow
        target = self._columns[0 if narrow else -1]
        for widget in self._last:
            # Before the stretch at the end.
            target.insertWidget(target.count() - 1, widget)
        self._holders[-1].setVisible(not narrow)

    def _holder(self, widgets: Sequence[QWidget], least: int) -> QWidget:
        holder = QWidget()
        holder.setMinimumWidth(least)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self._holders.append(holder)
        self._columns.append(column)
        return holder
