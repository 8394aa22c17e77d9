"""Every place that shows a piece without a right, or will, as a table to be ticked off. Knows no widgets."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.operations.library.withdrawing import take_down
from socialroi_desktop.queries.library.uses import PlaceCover, to_take_down
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.library.piece_words import used_words
from socialroi_desktop.viewmodels.library.standings import SPOKEN_OF
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

_TICK = 0


class TakeDownTable(VisibleModel, RowModel[PlaceCover]):
    """`reloaded` comes with other rows, the longest without a right first; `refused` carries a sentence."""

    reloaded = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._session = session
        self.show_rows((), self._declared())
        self.follow(session, SPOKEN_OF)

    def read_anew(self) -> None:
        """Look for the places."""
        today = self._session.today

        def work(workspace: Workspace, _progress: object) -> list[PlaceCover]:
            return to_take_down(workspace, today)

        self._session.read(
            self.tr("What is to be taken down"), work, self._take, self._tell, key="what is to be taken down"
        )

    def take_down(self, rows: Sequence[int]) -> None:
        """Note that pieces were taken down today from the places of some rows, as one change."""
        if self._session.reading_only:
            self.refused.emit(self._session.reading_only)
            return
        ids = [row.place.usage.id or 0 for number in rows if (row := self.row(number)) is not None]
        if not ids:
            self.refused.emit(self.tr("Choose what was taken down first."))
            return
        today = self._session.today
        self._session.perform(
            self.tr("Take down"),
            lambda workspace, _progress: take_down(workspace, usage_ids=ids, today=today),
            failed=self._tell,
        )

    def opens(self, number: int) -> tuple[str, int] | None:
        """Return the piece of a row."""
        row = self.row(number)
        return None if row is None else (UgcItem.entity, row.place.piece.id)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == _TICK and not self._session.reading_only:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take down where it is ticked."""
        if not index.isValid() or index.column() != _TICK or role != Qt.ItemDataRole.CheckStateRole:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.take_down([index.row()])
        return True

    def _declared(self) -> tuple[Column[PlaceCover], ...]:
        return (
            Column(
                self.tr("Piece"),
                lambda row: row.place.piece.title,
                answers={Qt.ItemDataRole.CheckStateRole: Qt.CheckState.Unchecked},
            ),
            Column(self.tr("Where used"), lambda row: used_words(row).label),
            Column(self.tr("What is wrong"), _wrong, answers={Role.TAG: lambda row: used_words(row).tag}),
            Column(self.tr("Without a right since"), _since, answers=MUTED),
            Column(self.tr("Why"), lambda row: used_words(row).answer, answers=MUTED),
        )

    def _take(self, rows: list[PlaceCover]) -> None:
        self.show_rows(rows)
        self.reloaded.emit()

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def _since(row: PlaceCover) -> str:
    return formatting.day(row.cover.since)


def _wrong(row: PlaceCover) -> str:
    tag = used_words(row).tag
    return tag[0] if tag else ""
