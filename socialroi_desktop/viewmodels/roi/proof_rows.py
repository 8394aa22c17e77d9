"""The rows behind a figure as a Qt table model: day, name, amount, and file, line and hash of each."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from socialroi_desktop.queries.proof import ProofTable
from socialroi_desktop.store.sums.evidence import SourceRow
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.translating import translate

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
DAY, LABEL, PATH, AMOUNT, NET, FILE, LINE, HASH = range(8)
_RIGHT = (AMOUNT, NET, LINE)
# Only an order came by a path and has a net beside its gross.
_OF_ORDERS = (PATH, NET)


class ProofRows(QAbstractTableModel):
    """Rows of one ProofTable. `more_wanted` asks for more when a view reaches the end of what was read."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = ProofTable("order", 0, ())
        self._asked = 0
        self._texts: dict[int, Callable[[SourceRow], str]] = {
            DAY: lambda row: formatting.day(date.fromisoformat(row.day) if row.day else None),
            LABEL: lambda row: row.label or "",
            PATH: path_text,
            AMOUNT: lambda row: formatting.money(row.amount, row.currency or ""),
            NET: lambda row: formatting.money(row.net, row.currency or ""),
            FILE: lambda row: row.file or translate("Roi", "typed by hand"),
            LINE: lambda row: formatting.number(row.line),
            HASH: lambda row: (row.sha256 or "")[:12],
        }

    @property
    def entity(self) -> str:
        """The kind of the rows."""
        return self._table.entity

    def set_table(self, table: ProofTable) -> None:
        """Show other rows, or more of the same ones: those come at the end and the view stays where it is."""
        old = self._table
        self._asked = 0
        known = len(old.rows)
        same = (table.entity, table.total, table.rows[:known]) == (old.entity, old.total, old.rows)
        if same and len(table.rows) > known:
            self.beginInsertRows(_ROOT, known, len(table.rows) - 1)
            self._table = table
            self.endInsertRows()
            return
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def canFetchMore(self, parent: AnyIndex) -> bool:
        known = len(self._table.rows)
        return not parent.isValid() and known < self._table.total and self._asked <= known

    def fetchMore(self, parent: AnyIndex) -> None:
        """Ask for four times as many rows; they come when they have been read."""
        if self.canFetchMore(parent):
            self._asked = 4 * max(len(self._table.rows), 1)
            self.more_wanted.emit(self._asked)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns())

    def _columns(self) -> list[int]:
        return [column for column in self._texts if self.entity == "order" or column not in _OF_ORDERS]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._table.rows[index.row()], self._columns()[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[column](row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.sha256 if column == HASH else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return Tone.MUTED if role == Role.TONE and column == HASH else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self._columns()[section])
        return _headers()[self._columns()[section]] if role == Qt.ItemDataRole.DisplayRole else None


def _headers() -> tuple[str, ...]:
    return (
        translate("Roi", "Day"),
        translate("Roi", "Row"),
        translate("Roi", "Came by"),
        translate("Roi", "Amount"),
        translate("Roi", "Net sales"),
        translate("Roi", "File"),
        translate("Roi", "Line"),
        translate("Roi", "SHA-256"),
    )


def _side(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def path_text(row: SourceRow) -> str:
    """Return how an order came about: where from, then the page it landed on."""
    if row.origin and row.page:
        return translate("Roi", "{origin} → {page}").format(origin=row.origin, page=row.page)
    return row.origin or row.page or formatting.UNKNOWN
