"""What one import touched and which rows it left, read in the background while it is looked at. Knows no widgets."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.store.changes.batch_reach import Reach, reach_of
from socialroi_desktop.store.changes.batches import problems_of
from socialroi_desktop.viewmodels.data.batch_table import Entry
from socialroi_desktop.viewmodels.data.batch_words import reach_words
from socialroi_desktop.viewmodels.shared.session import Session


class BatchDetail(QObject):
    """`left_read` carries the rows that an import left, `reach_read` in lines of words what it touched.

    Of an import that is gone there are none; they come back with it.
    """

    left_read = Signal(list)
    reach_read = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def read(self, entry: Entry) -> None:
        """Read of another import; what is still to come of the one before is dropped."""
        batch_id = entry.batch.id

        def on_reach(found: tuple[Reach, ...]) -> None:
            words = "\n".join(reach_words(found))
            self.reach_read.emit(words or self.tr("No row in the workspace is from this import."))

        self._session.read(
            self.tr("Reading what an import left"),
            lambda workspace, _progress: problems_of(workspace, batch_id),
            self.left_read.emit,
            key=f"rows an import left {id(self)}",
        )
        self._session.read(
            self.tr("Looking what an import touched"),
            lambda workspace, _progress: reach_of(workspace, batch_id),
            on_reach,
            key=f"rows an import touched {id(self)}",
        )
