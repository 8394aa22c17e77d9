"""The history of imports, newest first, and the rows that one of them could not take."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.batches import Batch, batches
from socialroi_desktop.viewmodels import formatting
from socialroi_desktop.viewmodels.data.verdicts import (
    VERDICT_TONES,
    count_of,
    format_label,
    verdict_label,
    verdict_title,
)
from socialroi_desktop.viewmodels.roles import Role, Tone
from socialroi_desktop.viewmodels.session import Session, problem_text
from socialroi_desktop.viewmodels.wording import plural_of

Index = QModelIndex | QPersistentModelIndex
Left = tuple[Verdict, Problem, tuple[str, ...]]
_NO_INDEX = QModelIndex()
# Characters of a row's cells that are shown under the table.
_LONGEST = 240
_VERDICTS = tuple(VERDICT_TONES)
FILE, WHEN, FIRST_COUNT = 0, 1, 2
HASH = FIRST_COUNT + len(_VERDICTS)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class BatchTable(QAbstractTableModel):
    """One row an imported file."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._batches: list[Batch] = []
        session.changed.connect(self._on_changed)
        self.reload()

    def batch(self, row: int) -> Batch | None:
        """Return the import in a row."""
        return self._batches[row] if 0 <= row < len(self._batches) else None

    def row_of(self, batch_id: int) -> int | None:
        """Return the row of an import, or None."""
        return next((n for n, item in enumerate(self._batches) if item.id == batch_id), None)

    def reload(self) -> None:
        """Read the history anew."""
        self.beginResetModel()
        self._batches = batches(self._session.workspace)
        self.endResetModel()

    def counts_anything(self, column: int) -> bool:
        """Tell whether a column of counts holds more than zeros."""
        verdict = _VERDICTS[column - FIRST_COUNT]
        return any(count_of(batch.counts, verdict) for batch in self._batches)

    def moment(self, batch: Batch) -> str:
        """Return when an import was made, in the workspace's zone."""
        return local_moment(batch.at, self._session.settings.timezone)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._batches)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else HASH + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if FIRST_COUNT <= section < HASH else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if FIRST_COUNT <= section < HASH:
            return verdict_title(_VERDICTS[section - FIRST_COUNT])
        return {FILE: self.tr("File"), WHEN: self.tr("Imported"), HASH: self.tr("SHA-256")}[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, batch = index.column(), self._batches[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if FIRST_COUNT <= column < HASH else _LEFT
        if role == Role.KEY:
            return batch.id
        if FIRST_COUNT <= column < HASH:
            return self._count_cell(batch, _VERDICTS[column - FIRST_COUNT], role)
        return self._word_cell(batch, column, role)

    def _word_cell(self, batch: Batch, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return {FILE: batch.file, WHEN: self.moment(batch), HASH: batch.sha256[:12]}[column]
        if column == FILE:
            return what_it_was(batch) if role == Role.SUBTEXT else None
        if role == Role.TONE:
            return Tone.MUTED
        return batch.sha256 if role == Qt.ItemDataRole.ToolTipRole and column == HASH else None

    def _count_cell(self, batch: Batch, verdict: Verdict, role: int) -> Any:
        number = count_of(batch.counts, verdict)
        if role == Qt.ItemDataRole.DisplayRole:
            return formatting.number(number) if number else ""
        if role == Role.TONE:
            return VERDICT_TONES[verdict] if verdict in (Verdict.DOUBTFUL, Verdict.REJECTED) else None
        return number if role == Role.SORT else None

    def _on_changed(self, entities: frozenset[str]) -> None:
        if entities & {"import_batch", "settings"}:
            self.reload()


class LeftRows(QAbstractTableModel):
    """The rows of one import that were rejected or skipped: line, column, reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Left] = ()

    def show_rows(self, rows: Sequence[Left]) -> None:
        """Show the rows of another import."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def reason(self, row: int) -> tuple[str, str]:
        """Return why a row was left, and its cells as they stood in the file."""
        if not 0 <= row < len(self._rows):
            return "", ""
        _, problem, cells = self._rows[row]
        return problem_text(problem), " | ".join(cell for cell in cells if cell.strip())[:_LONGEST]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Line"), self.tr("Verdict"), self.tr("Column"), self.tr("Reason"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        verdict, problem, cells = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            line = str(problem.line) if problem.line else ""
            return (line, verdict_label(verdict), problem.column or "", problem_text(problem))[index.column()]
        if role == Role.TAG and index.column() == 1:
            return verdict_label(verdict), VERDICT_TONES[verdict]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 3:
            return " | ".join(cells) or None
        return Tone.MUTED if role == Role.TONE and index.column() in (0, 2) else None


def what_it_was(batch: Batch) -> str:
    """Return the format of an imported file; for a mapped one also what its rows became."""
    label = format_label(batch.format_id)
    if batch.format_id != "mapped" or batch.entity not in RECORDS:
        return label
    return f"{label} · {plural_of(RECORDS[batch.entity])}"


def local_moment(at: str, zone: str) -> str:
    """Return a stored UTC time as date and time in a zone."""
    return formatting.moment(datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone(ZoneInfo(zone)))
