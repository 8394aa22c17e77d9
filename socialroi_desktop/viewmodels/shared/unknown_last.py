"""The order of a table in which what is unknown comes last, whichever way it is sorted."""

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role


class UnknownLast(QSortFilterProxyModel):
    """Sorts by Role.SORT; None is unknown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(Role.SORT)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare so that the last ones stay last: Qt turns the order round when it sorts downwards."""
        first, second = left.data(Role.SORT), right.data(Role.SORT)
        if (first is None) != (second is None):
            return (first is None) if self.sortOrder() == Qt.SortOrder.DescendingOrder else (second is None)
        return False if first is None else bool(first < second)
