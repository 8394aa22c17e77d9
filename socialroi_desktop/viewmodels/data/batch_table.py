"""The history of imports, newest first, and the rows that one of them could not take."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.batches import Batch, batches
from socialroi_desktop.store.changes.taken_back import TakenBack, taken_back
from socialroi_desktop.viewmodels.data.batch_words import what_it_was
from socialroi_desktop.viewmodels.data.verdicts import VERDICT_TONES, count_of, verdict_label, verdict_title
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

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


@dataclass(frozen=True, slots=True)
class Entry:
    """One import; `removal` tells that and when it was taken back."""

    batch: Batch
    removal: TakenBack | None = None


class BatchTable(VisibleModel, QAbstractTableModel):
    """One row an imported file, those taken back among them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: list[Entry] = []
        self.follow(session)
        self.read_anew()

    def batch(self, row: int) -> Batch | None:
        """Return the import in a row."""
        entry = self.entry(row)
        return None if entry is None else entry.batch

    def entry(self, row: int) -> Entry | None:
        """Return the import in a row with what became of it."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, batch_id: int) -> int | None:
        """Return the row of an import that holds, or None."""
        found = (n for n, item in enumerate(self._entries) if item.batch.id == batch_id and not is_gone(item))
        return next(found, None)

    def place_of(self, batch_id: int | None) -> int | None:
        """Return the row of an import, also of one that was taken back, or None."""
        return next((n for n, item in enumerate(self._entries) if item.batch.id == batch_id), None)

    def read_anew(self) -> None:
        """Read the history anew."""
        self.beginResetModel()
        self._entries = history(self._session)
        self.endResetModel()

    def counts_anything(self, column: int) -> bool:
        """Tell whether a column of counts holds more than zeros."""
        verdict = _VERDICTS[column - FIRST_COUNT]
        return any(count_of(entry.batch.counts, verdict) for entry in self._entries)

    def moment(self, batch: Batch) -> str:
        """Return when an import was made, in the workspace's zone."""
        return formatting.local_moment(batch.at, self._session.settings.timezone)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._entries)

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
        column, entry = index.column(), self._entries[index.row()]
        batch = entry.batch
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if FIRST_COUNT <= column < HASH else _LEFT
        if role == Role.KEY:
            return batch.id
        if FIRST_COUNT <= column < HASH:
            return self._count_cell(entry, _VERDICTS[column - FIRST_COUNT], role)
        return self._word_cell(entry, column, role)

    def _word_cell(self, entry: Entry, column: int, role: int) -> Any:
        batch = entry.batch
        if role == Qt.ItemDataRole.DisplayRole:
            return {FILE: batch.file, WHEN: self.moment(batch), HASH: batch.sha256[:12]}[column]
        if column == FILE:
            if role == Role.TONE:
                return Tone.MUTED if entry.removal is not None else None
            return self._subtext(entry) if role == Role.SUBTEXT else None
        if role == Role.TONE:
            return Tone.MUTED
        return batch.sha256 if role == Qt.ItemDataRole.ToolTipRole and column == HASH else None

    def _subtext(self, entry: Entry) -> str:
        if entry.removal is None:
            return what_it_was(entry.batch)
        template = (
            self.tr("taken back {moment}; rows edited since stay · {format}")
            if entry.removal.stands
            else self.tr("taken back {moment} · {format}")
        )
        moment = formatting.local_moment(entry.removal.at, self._session.settings.timezone)
        return template.format(moment=moment, format=what_it_was(entry.batch))

    def _count_cell(self, entry: Entry, verdict: Verdict, role: int) -> Any:
        number = count_of(entry.batch.counts, verdict)
        if role == Qt.ItemDataRole.DisplayRole:
            return formatting.number(number) if number else ""
        if role == Role.TONE and entry.removal is not None:
            return Tone.MUTED
        if role == Role.TONE:
            return VERDICT_TONES[verdict] if verdict in (Verdict.DOUBTFUL, Verdict.REJECTED) else None
        return number if role == Role.SORT else None

    def take_change(self, changed: Changed) -> None:
        """Read the history anew where a change is told in it."""
        if changed.moves_imports or "settings" in changed.entities:
            self.refresh()


def history(session: Session) -> list[Entry]:
    """Return every import, those taken back among them, newest first."""
    removals = taken_back(session.workspace)
    standing = {item.batch.id: item for item in removals if item.stands}
    found = [Entry(batch, standing.get(batch.id)) for batch in batches(session.workspace)]
    found += [Entry(item.batch, item) for item in removals if not item.stands]
    return sorted(found, key=lambda entry: (entry.batch.at, entry.batch.id), reverse=True)


def is_gone(entry: Entry) -> bool:
    """Tell whether nothing of an import is left."""
    return entry.removal is not None and not entry.removal.stands


class LeftRows(QAbstractTableModel):
    """The rows of one import that were rejected or skipped: line, column, reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Left] = ()
        self._rows: Sequence[Left] = ()

    def show_rows(self, rows: Sequence[Left]) -> None:
        """Show the rows of another import."""
        self._all = tuple(rows)
        self.filter(None, "")

    def filter(self, verdict: Verdict | None, text: str) -> None:
        """Show the rows of one verdict (None: of all) of which line, column, reason or a cell holds a text."""
        wanted = text.strip().casefold()
        self.beginResetModel()
        self._rows = tuple(
            row for row in self._all if verdict in (None, row[0]) and (not wanted or wanted in _searched(row))
        )
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


def _searched(row: Left) -> str:
    _, problem, cells = row
    return " ".join([str(problem.line or ""), problem.column or "", problem_text(problem), *cells]).casefold()
