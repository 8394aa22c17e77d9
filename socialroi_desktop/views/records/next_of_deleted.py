"""Which row is chosen after some were deleted: the one that stands where the first of them stood. Knows no record."""

from collections.abc import Sequence

from socialroi_desktop.views.records.edit_table import EditTable


class NextOfDeleted:
    """`begin` hears what is about to be deleted, `choose` each time the rows may be others."""

    def __init__(self, view: EditTable) -> None:
        self._view = view
        self._going: tuple[Sequence[int], int] | None = None

    def begin(self, ids: Sequence[int]) -> None:
        """Remember where rows stand that are about to go; they may still be refused to."""
        self._going = ids, min(self._view.table.rows_of(ids), default=0)

    def choose(self) -> None:
        """Choose what stands there once they are gone, unless something else was chosen meanwhile."""
        table = self._view.table
        if self._going is None or table.rows_of(self._going[0]):
            return
        (_ids, row), self._going = self._going, None
        if table.rowCount() and not self._view.selectionModel().hasSelection():
            self._view.go_to(min(row, table.rowCount() - 1))
