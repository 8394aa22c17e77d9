"""How many pieces there are, as the head of the UGC tab says it. Knows no widgets."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.rows.ordering import count
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel


class LibraryModel(VisibleModel, QObject):
    """`state` is the line of state; `reloaded` comes after it was read."""

    reloaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.state = ""
        self.follow(session, {UgcItem.entity})

    def read_anew(self) -> None:
        """Count the pieces."""
        total = count(self._session.workspace, Query(UgcItem.entity))
        several = self.tr("%Ln pieces", "", total)
        self.state = either(total, self.tr("1 piece"), several) if total else ""
        self.reloaded.emit()
