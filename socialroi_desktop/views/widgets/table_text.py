"""Turns selected cells into the text a spreadsheet takes from the clipboard. Knows no view."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt

from socialroi_desktop.viewmodels.shared.roles import Role


def as_tsv(indexes: Sequence[QModelIndex]) -> str:
    """Return the cells as tab-separated lines, in table order; unselected cells between them stay empty."""
    rows = sorted({index.row() for index in indexes})
    columns = sorted({index.column() for index in indexes})
    texts = {(index.row(), index.column()): cell_text(index) for index in indexes}
    return "\n".join("\t".join(texts.get((row, column), "") for column in columns) for row in rows)


def cell_text(index: QModelIndex) -> str:
    """Return what the cell says, on one line, tags and check marks included."""
    tag = index.data(Role.TAG)
    value = tag[0] if tag else index.data(Qt.ItemDataRole.DisplayRole)
    return "" if value is None else " ".join(str(value).split())
