"""How many pieces there are, as the head of the UGC tab says it. Knows no widgets."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import count
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel


def imported_pieces(session: Session, batch_ids: Sequence[int]) -> tuple[int, ...]:
    """Return the ids of the pieces that imports brought, the oldest first."""
    found = (
        reading.ids_with(session.workspace, UgcItem.entity, "batch_id", batch_id) for batch_id in batch_ids
    )
    return tuple(sorted(frozenset[int]().union(*found)))


class LibraryModel(VisibleModel, QObject):
    """`state` is the line of state; `reloaded` comes after it was read."""

    reloaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.state = ""
        self._total = 0
        self._narrowed = True
        # How many are shown, and in how many seconds they were found, where not all are meant to be.
        self._shown: tuple[int, float] | None = None
        self.follow(session, {UgcItem.entity})

    def tell_shown(self, shown: tuple[int, float] | None) -> None:
        """Say how many pieces are shown and the seconds it took to find them; None where nothing is asked for."""
        if shown != self._shown:
            self._shown = shown
            self._say()

    def tell_narrowed(self, narrowed: bool) -> None:
        """Say whether what is looked at are the pieces that were found, and not what else the tab shows."""
        self._narrowed = narrowed
        self._say()

    def read_anew(self) -> None:
        """Count the pieces."""
        self._total = count(self._session.workspace, Query(UgcItem.entity))
        self._say()

    def _say(self) -> None:
        several = self.tr("%Ln pieces", "", self._total)
        pieces = either(self._total, self.tr("1 piece"), several) if self._total else ""
        found = self._shown if self._narrowed and pieces else None
        self.state = pieces if found is None else beside((pieces, self._found(*found)))
        self.reloaded.emit()

    def _found(self, shown: int, seconds: float) -> str:
        milliseconds = formatting.number(max(1, round(seconds * 1000)))
        return self.tr("%Ln shown in {time} ms", "", shown).format(time=milliseconds)
