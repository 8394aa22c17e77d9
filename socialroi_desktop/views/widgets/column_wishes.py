"""How wide the columns of a table would like to be, what they keep, and what they need at least. Knows no model by name."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.cell_delegate import PAD, CellDelegate

COMFORT = 110  # px a column keeps of what it wants before the table scrolls sideways
_SAMPLE_ROWS = 60
# Px to which a column of long texts gives way rather than that: some letters still tell what is meant.
_FEW_LETTERS = 72
_ARROW = 16


def changes_wishes(first_row: int) -> bool:
    """Tell whether rows that come from a row on change what columns wish: it is taken from the first ones."""
    return first_row < _SAMPLE_ROWS


@dataclass(frozen=True, slots=True)
class ColumnWishes:
    """What the columns of `table` wish for, while others must give way for it none more than `widest` px.

    Figures stay whole, of which a part reads as another one, and so do the columns named so; others keep `comfort` px.
    """

    table: QTableView
    widest: int
    comfort: int = COMFORT
    whole: Collection[int] = ()

    def wanted(self, columns: Sequence[int], option: QStyleOptionViewItem) -> dict[int, int]:
        """Return the px of the widest cell by column, as far as the first rows tell."""
        return {n: self._content(n, option) for n in columns}

    def minimum(self, column: int, wish: int) -> int:
        """Return what a column keeps while others can give way."""
        return max(self._header(column), wish if self._stays_whole(column) else min(wish, self.comfort))

    def least(self, column: int, wish: int) -> int:
        """Return what a column keeps rather than that the table scrolls: short texts stay whole, as figures do."""
        kept = wish if wish <= self.comfort or self._stays_whole(column) else _FEW_LETTERS
        return max(self._header(column), kept)

    def _stays_whole(self, column: int) -> bool:
        role = Qt.ItemDataRole.TextAlignmentRole
        side = self.table.model().headerData(column, Qt.Orientation.Horizontal, role)
        figures = side is not None and bool(Qt.AlignmentFlag(int(side)) & Qt.AlignmentFlag.AlignRight)
        return figures or column in self.whole

    def _header(self, column: int) -> int:
        header = self.table.horizontalHeader()
        font = sized(self.table.font(), sizes().font_small, bold=True)
        text = str(self.table.model().headerData(column, Qt.Orientation.Horizontal) or "")
        sorted_by = self.table.isSortingEnabled() and header.sortIndicatorSection() == column
        return QFontMetrics(font).horizontalAdvance(text) + 2 * PAD + 3 + (_ARROW if sorted_by else 0)

    def _content(self, column: int, option: QStyleOptionViewItem) -> int:
        model, delegate = self.table.model(), self.table.itemDelegate()
        sample = range(min(model.rowCount(QModelIndex()), _SAMPLE_ROWS))
        if not isinstance(delegate, CellDelegate):
            return self.table.sizeHintForColumn(column)
        widths = (delegate.wanted_width(model.index(row, column), option) for row in sample)
        return max(widths, default=0) + 2 * PAD
