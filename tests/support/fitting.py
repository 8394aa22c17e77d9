"""Which columns of the tables in sight are cut although there is room for them, told by what the style and the cells say."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionHeaderV2, QStyleOptionViewItem

from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.cell_delegate import PAD, CellDelegate
from socialroi_desktop.views.widgets.data_table import DataTable

_IN_SIGHT, _MEASURED = 20, 60  # rows from the top: those that are seen, those by which columns are measured
_AIR = 3  # px a header keeps beside its words


def tables_in_sight() -> list[DataTable]:
    """Return the tables that are shown and hold rows."""
    return [
        each
        for each in QApplication.allWidgets()
        if isinstance(each, DataTable)
        and each.isVisible()
        and each.model()
        and each.model().rowCount(QModelIndex())
    ]


def faults(table: DataTable) -> list[str]:
    """Return a line for each column whose header or figures are cut, or whose cells are while there is room for them."""
    seen = list(_faults(table, _IN_SIGHT))
    # A row further down may need the room.
    return seen and list(_faults(table, _MEASURED))


def _faults(table: DataTable, rows: int) -> Iterator[str]:
    model = table.model()
    columns = [n for n in range(model.columnCount(QModelIndex())) if not table.isColumnHidden(n)]
    needs = {n: max(_head(table, n), _content(table, n, rows)) for n in columns}
    # What a column has beyond its need could be another's.
    free = table.viewport().width() - sum(min(table.columnWidth(n), needs[n] + _AIR) for n in columns)
    for n in columns:
        head, width = _head(table, n), table.columnWidth(n)
        cut = width < needs[n] and n not in table.wrapped_columns
        if width < head or (cut and (free > 0 or _is_of_figures(table, n))):
            title = model.headerData(n, Qt.Orientation.Horizontal)
            yield f"{table.accessibleName()}, {title}: {width} of {needs[n]} px, {head} for the header, {free} free"


def _is_of_figures(table: DataTable, column: int) -> bool:
    side = table.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    return side is not None and bool(Qt.AlignmentFlag(int(side)) & Qt.AlignmentFlag.AlignRight)


def _head(table: DataTable, column: int) -> int:
    header = table.horizontalHeader()
    if header.isHidden():
        return 0
    option = QStyleOptionHeaderV2()
    header.initStyleOption(option)
    header.initStyleOptionForIndex(option, column)
    option.rect = QRect(0, 0, 1000, header.height())
    beside = 1000 - header.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, header).width()
    font = sized(table.font(), sizes().font_small, bold=True)
    return beside + QFontMetrics(font).horizontalAdvance(option.text)


def _content(table: DataTable, column: int, rows: int) -> int:
    model, delegate = table.model(), table.itemDelegate()
    assert isinstance(delegate, CellDelegate)
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    count = min(model.rowCount(QModelIndex()), rows)
    return 2 * PAD + max(delegate.wanted_width(model.index(row, column), option) for row in range(count))
