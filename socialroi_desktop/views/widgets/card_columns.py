"""Columns of cards beside each other; where there is no room for all, the last column goes below the first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.views.theme import sizes


@dataclass(frozen=True, slots=True)
class ColumnOfCards:
    """Cards from top to bottom, the share of the width they get, and the px they need at least."""

    cards: Sequence[QWidget]
    share: int
    least: int


class CardColumns(QWidget):
    """`fit` is told the room there is."""

    def __init__(self, columns: Sequence[ColumnOfCards], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes().gap)
        self._holders: list[QWidget] = []
        self._columns: list[QVBoxLayout] = []
        self._last = list(columns[-1].cards) if columns else []
        for column in columns:
            row.addWidget(self._holder(column), column.share)
        self._needs = sum(column.least for column in columns) + sizes().gap * (len(columns) - 1)
        self.narrow = False

    def add(self, at: int, *cards: QWidget) -> None:
        """Put cards at the end of a column, counted from 0."""
        last = at == len(self._columns) - 1
        target = self._columns[0 if last and self.narrow else at]
        for card in cards:
            # Before the stretch at the end.
            target.insertWidget(target.count() - 1, card)
        if last:
            self._last += cards

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

    def _holder(self, made: ColumnOfCards) -> QWidget:
        holder = QWidget()
        holder.setMinimumWidth(made.least)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        for widget in made.cards:
            column.addWidget(widget)
        column.addStretch(1)
        self._holders.append(holder)
        self._columns.append(column)
        return holder
