"""The first rows of a file as a mapping would read them, tried in the background while it is being made."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from socialroi_desktop import ingest
from socialroi_desktop.domain.fields import NUMBER_KINDS, Kind, Spec, spec_of
from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.data.mapping_table import MappingTable
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown_value
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.wording import field_label

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
ROWS = 20


class MappingTrial(QAbstractTableModel):
    """One row a line of the file: its line, its values, or why it could not be read."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entity = ""
        self._specs: tuple[Spec, ...] = ()
        self._rows: list[tuple[int, tuple[Value, ...], str]] = []
        self._asked = 0

    def try_mapping(self, source: ingest.Source, options: ingest.Options, table: MappingTable) -> None:
        """Read the first rows of a file with the mapping of a table."""
        self._asked += 1
        asked, entity = self._asked, table.entity
        wanted = replace(
            options, format_id=None, entity=entity, mapping=dict(table.mapping), defaults=dict(table.defaults)
        )
        self._session.read(
            self.tr("Trying the columns"),
            lambda workspace, progress: _first_rows(workspace, source, wanted, progress),
            lambda chunk: self._take(asked, entity, chunk),
            lambda error: self._fail(asked, error),
        )

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._specs) + 1 + int(any(wrong for _, _, wrong in self._rows))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        spec = self._spec(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(spec)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            field_label(spec)
            if spec is not None
            else self.tr("Line")
            if section == 0
            else self.tr("What is wrong")
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, values, wrong = self._rows[index.row()]
        spec = self._spec(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(spec)
        if role == Role.TONE:
            return None if spec is not None else Tone.MUTED
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if spec is None:
            return (str(line) if line else "") if index.column() == 0 else wrong
        value = values[index.column() - 1] if values else None
        return self._shown(spec, value, values)

    def _shown(self, spec: Spec, value: Value, values: tuple[Value, ...]) -> str:
        if spec.kind is Kind.REFERENCE:
            return str(value or "")
        settings = self._session.settings
        names = [item.name for item in self._specs]
        code = values[names.index("currency")] if values and "currency" in names else None
        currency = code if isinstance(code, str) and code else settings.currency
        return shown_value(
            RECORDS[self._entity], spec, value, currency, Naming(settings.currency, settings.timezone)
        )

    def _spec(self, column: int) -> Spec | None:
        return self._specs[column - 1] if 1 <= column <= len(self._specs) else None

    def _take(self, asked: int, entity: str, chunk: Chunk | None) -> None:
        if asked != self._asked:
            return
        self.beginResetModel()
        self._entity, self._specs, self._rows = entity, (), []
        if chunk is not None:
            pairs = list(zip(chunk.lines, chunk.rows, strict=True))[:ROWS]
            told = [n for n in range(len(chunk.columns)) if any(row[n] is not None for _, row in pairs)]
            declared = {n: spec_of(RECORDS[entity], chunk.columns[n]) for n in told}
            kept = [n for n, spec in declared.items() if spec.shown or spec.importable]
            self._specs = tuple(declared[n] for n in kept)
            self._rows = [
                (line, tuple(row[n] for n in kept), _doubt(chunk.doubts.get(at)))
                for at, (line, row) in enumerate(pairs)
            ]
            self._rows += [
                (item.problem.line or 0, (), problem_text(item.problem)) for item in chunk.rejected[:ROWS]
            ]
            self._rows.sort(key=lambda row: row[0])
            del self._rows[ROWS:]
        self.endResetModel()

    def _fail(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            self.beginResetModel()
            self._specs, self._rows = (), [(0, (), sentence_of(error))]
            self.endResetModel()


def _first_rows(
    workspace: Workspace, source: ingest.Source, options: ingest.Options, progress: Progress
) -> Chunk | None:
    plan = ingest.plan(source, workspace.settings(), options)
    return next(iter(ingest.read(plan, progress)), None)


def _doubt(problem: Problem | None) -> str:
    return "" if problem is None else problem_text(problem)


def _alignment(spec: Spec | None) -> int:
    side = (
        Qt.AlignmentFlag.AlignRight
        if spec is not None and spec.kind in NUMBER_KINDS
        else Qt.AlignmentFlag.AlignLeft
    )
    return int(side | Qt.AlignmentFlag.AlignVCenter)
