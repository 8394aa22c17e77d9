"""The rows of one file before they are imported: tick, line, verdict, values, what changes or is wrong."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from socialroi_desktop.domain.fields import NUMBER_KINDS, Kind, Spec
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.post_history import EARLIER
from socialroi_desktop.operations.imports.previewing import field_of
from socialroi_desktop.operations.imports.watching import PreviewRow
from socialroi_desktop.viewmodels.data.import_model import ImportModel
from socialroi_desktop.viewmodels.data.verdicts import VERDICT_TONES, verdict_label
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown_value
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NO_INDEX = QModelIndex()
LINE, VERDICT, FIRST_VALUE = 0, 1, 2


class PreviewTable(QAbstractTableModel):
    """The current file of an `ImportModel`, all rows or those of one verdict."""

    def __init__(self, model: ImportModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._verdict: Verdict | None = None
        self._rows: Sequence[PreviewRow] = ()
        self._columns: tuple[Spec, ...] = ()
        self._naming = Naming(model.session.settings.currency, model.session.settings.timezone)
        self._entity = ""
        self._remarks = False
        model.current_changed.connect(lambda _n: self.reload())
        model.file_changed.connect(self._on_file_changed)
        model.ticks_changed.connect(self._on_ticks_changed)
        self.reload()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show the rows of one verdict; None shows all."""
        self._verdict = verdict
        self.reload()

    def row(self, number: int) -> PreviewRow | None:
        """Return a row that is shown."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def remark(self, row: PreviewRow) -> str:
        """Return what changes in a row or is wrong with it, in full."""
        return what_happens(row, self._entity, self._naming)

    @property
    def rows(self) -> Sequence[PreviewRow]:
        """The rows that are shown."""
        return self._rows

    @property
    def verdict(self) -> Verdict | None:
        """The verdict whose rows are shown; None for all."""
        return self._verdict

    @property
    def unlisted(self) -> int:
        """How many rows of those asked for are not listed because there are too many."""
        item = self._model.file
        found = item.preview.unlisted if item is not None and item.preview is not None else {}
        return sum(found.values()) if self._verdict is None else found.get(self._verdict, 0)

    @property
    def value_columns(self) -> range:
        """The columns that hold values of the rows."""
        return range(FIRST_VALUE, FIRST_VALUE + len(self._columns))

    @property
    def has_remarks(self) -> bool:
        """Whether a column says what changes or is wrong."""
        return self._remarks

    @property
    def stretch_column(self) -> int:
        """The column that takes the room left over: the one that says what changes, else a long text."""
        if self._remarks:
            return self.columnCount() - 1
        long = [
            n for n, spec in enumerate(self._columns, FIRST_VALUE) if spec.kind in (Kind.LONG_TEXT, Kind.TEXT)
        ]
        return long[0] if long else self.columnCount() - 1

    def reload(self) -> None:
        """Show the current file anew."""
        self.beginResetModel()
        item = self._model.file
        found = item.preview if item is not None else None
        settings = self._model.session.settings
        if item is None or found is None or item.plan is None:
            self._rows, self._columns = (), ()
        else:
            self._entity, self._columns = item.plan.entity, found.columns
            self._naming = Naming(settings.currency, settings.timezone, found.names)
            wanted = self._verdict
            self._rows = (
                found.rows if wanted is None else [row for row in found.rows if row.verdict is wanted]
            )
        self._remarks = any(row.problem is not None or row.changes for row in self._rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else FIRST_VALUE + len(self._columns) + int(self._remarks)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == LINE:
            return self.tr("Line")
        if section == VERDICT:
            return self.tr("Verdict")
        spec = self._spec(section)
        return self.tr("What changes or is wrong") if spec is None else field_label(spec)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        row = self._rows[index.row()]
        if index.column() == LINE:
            return self._line_cell(row, role)
        if index.column() == VERDICT:
            if role == Qt.ItemDataRole.DisplayRole:
                return verdict_label(row.verdict)
            return (verdict_label(row.verdict), VERDICT_TONES[row.verdict]) if role == Role.TAG else None
        return self._value_cell(row, index.column(), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == LINE and self._rows[index.row()].tickable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() != LINE or role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = self._rows[index.row()]
        if not row.tickable:
            return False
        self._model.tick([row], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _line_cell(self, row: PreviewRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row.line) if row.line else ""
        if role == Qt.ItemDataRole.CheckStateRole:
            item = self._model.file
            on = item is not None and item.is_ticked(row)
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return Tone.MUTED if role == Role.TONE else None

    def _value_cell(self, row: PreviewRow, column: int, role: int) -> Any:
        spec = self._spec(column)
        if spec is None:
            if role == Qt.ItemDataRole.DisplayRole:
                return what_happens(row, self._entity, self._naming)
            if role == Role.TONE:
                return Tone.MUTED
            return None
        value = row.values[column - FIRST_VALUE] if row.values else None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_value(
                RECORDS[self._entity], spec, value, row.currency or self._naming.currency, self._naming
            )
        return value if role == Role.CHANNEL and spec.kind is Kind.CHANNEL else None

    def _spec(self, column: int) -> Spec | None:
        at = column - FIRST_VALUE
        return self._columns[at] if 0 <= at < len(self._columns) else None

    def _alignment(self, column: int) -> int:
        spec = self._spec(column)
        return _RIGHT if spec is not None and spec.kind in NUMBER_KINDS else _LEFT

    def _on_file_changed(self, number: int) -> None:
        if number == self._model.current:
            self.reload()

    def _on_ticks_changed(self) -> None:
        if self._rows:
            first, last = self.index(0, LINE), self.index(len(self._rows) - 1, LINE)
            self.dataChanged.emit(first, last, [int(Qt.ItemDataRole.CheckStateRole)])


def what_happens(row: PreviewRow, entity: str, naming: Naming) -> str:
    """Return what changes in a row (old and new), or why it is doubtful, rejected or left out."""
    if row.problem is not None:
        return problem_text(row.problem)
    template = translate("PreviewTable", "{field} {old} → {new}")
    texts = []
    for name, old, new in row.changes:
        spec = field_of(entity, name)
        if spec is None:
            texts.append(_joined(name))
            continue
        currency = row.currency or naming.currency
        before, after = (
            shown_value(RECORDS[entity], spec, value, currency, naming)
            or translate("PreviewTable", "nothing")
            for value in (old, new)
        )
        texts.append(template.format(field=field_label(spec), old=_cut(before), new=_cut(after)))
    return " · ".join(texts)


def _joined(name: str) -> str:
    """Say what a change that is no field of its own brings."""
    if name == EARLIER:
        return translate("PreviewTable", "figures of an earlier day join the history")
    return translate("PreviewTable", "other order lines")


def _cut(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
