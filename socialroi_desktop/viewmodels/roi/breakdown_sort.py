"""Sorts the breakdown: what is unknown comes last and what belongs to no group stays below."""

from PySide6.QtCore import Qt

from socialroi_desktop.viewmodels.roi.breakdown_table import PINNED
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.unknown_last import UnknownLast


class BreakdownSort(UnknownLast):
    """Sorts by Role.SORT with pinned rows and unknown values at the bottom."""

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare so that the pinned ones stay last: Qt turns the order round when it sorts downwards."""
        downwards = self.sortOrder() == Qt.SortOrder.DescendingOrder
        pinned = bool(left.data(PINNED)), bool(right.data(PINNED))
        if pinned[0] != pinned[1]:
            return pinned[0] if downwards else pinned[1]
        if pinned[0]:
            # Two pinned rows keep the order they come in.
            return (left.row() > right.row()) if downwards else (left.row() < right.row())
        return super().lessThan(left, right)
