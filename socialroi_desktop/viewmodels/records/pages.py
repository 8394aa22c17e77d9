"""Rows of a large table fetched a page at a time and kept for a while. Knows ids and records, no columns."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import records_by_id

# A frame that comes upon a new page reads all of it: so many records take a few milliseconds.
PAGE = 50
KEPT = 160


class RecordPages:
    """The records behind row numbers. `ids` is the order; pages are dropped least recently used first.

    `size` is the rows of a page.
    """

    def __init__(self, workspace: Workspace, entity: str, size: int = PAGE) -> None:
        self._workspace = workspace
        self._entity = entity
        self._size = size
        self._pages: OrderedDict[int, dict[int, Record]] = OrderedDict()
        self.ids: array[int] = array("q")

    def set_ids(self, ids: "array[int]") -> None:
        """Show other rows."""
        self.ids = ids
        self._pages.clear()

    def take_out(self, first: int, last: int) -> None:
        """Leave out a block of rows."""
        del self.ids[first : last + 1]
        self._pages.clear()

    def put_in(self, row: int, ids: "array[int]") -> None:
        """Show further rows from a row on."""
        self.ids[row:row] = ids
        self._pages.clear()

    def forget(self, rows: Iterable[int]) -> None:
        """Fetch some rows anew when they are asked for next."""
        for row in rows:
            self._pages.pop(row // self._size, None)

    def forget_rows(self) -> None:
        """Fetch every row anew when it is asked for next; the order stays."""
        self._pages.clear()

    def record(self, row: int) -> Record | None:
        """Return the record in a row; None when it has been deleted meanwhile."""
        number = row // self._size
        page = self._pages.get(number)
        if page is None:
            part = list(self.ids[number * self._size : (number + 1) * self._size])
            page = records_by_id(self._workspace, self._entity, part)
            self._pages[number] = page
            while len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self.ids[row])

    def row_of(self, row_id: int) -> int | None:
        """Return the row a record stands in, or None."""
        try:
            return self.ids.index(row_id)
        except ValueError:
            return None
