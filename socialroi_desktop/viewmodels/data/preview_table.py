"""The rows of one file before they are imported: tick, line, verdict, values, what changes or is wrong."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt

from socialroi_desktop.domain.fields import NUMBER_KINDS, Kind, Spec
from socialroi_desktop.domain.imports import Value, Verdict
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.parts import PARTS
from socialroi_desktop.operations.imports.post_history import EARLIER
from socialroi_desktop.operations.imports.previewing import field_of
from socialroi_desktop.operations.imports.watching import PreviewRow
from socialroi_desktop.viewmodels.data.import_model import ImportModel
from socialroi_desktop.viewmodels.data.verdicts import VERDICT_TONES, verdict_label
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown_value
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Answers, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label, plural_of

LINE, VERDICT, FIRST_VALUE = 0, 1, 2


class PreviewTable(RowModel[PreviewRow]):
    """The current file of an `ImportModel`, all rows or those of one verdict."""

    def __init__(self, model: ImportModel, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._verdict: Verdict | None = None
        self._specs: tuple[Spec, ...] = ()
        self._naming = model.session.naming()
        self._entity = ""
        model.current_changed.connect(lambda _n: self.reload())
        model.file_changed.connect(self._on_file_changed)
        model.ticks_changed.connect(self._on_ticks_changed)
        self.reload()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show the rows of one verdict; None shows all."""
        self._verdict = verdict
        self.reload()

    def remark(self, row: PreviewRow) -> str:
        """Return what changes in a row or is wrong with it, in full."""
        return what_happens(row, self._entity, self._naming)

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
        return range(FIRST_VALUE, FIRST_VALUE + len(self._specs))

    @property
    def has_remarks(self) -> bool:
        """Whether a column says what changes or is wrong."""
        return self.columnCount() > FIRST_VALUE + len(self._specs)

    @property
    def stretch_column(self) -> int:
        """The column that takes the room left over: the one that says what changes, else a long text."""
        if self.has_remarks:
            return self.columnCount() - 1
        long = [
            n for n, spec in enumerate(self._specs, FIRST_VALUE) if spec.kind in (Kind.LONG_TEXT, Kind.TEXT)
        ]
        return long[0] if long else self.columnCount() - 1

    def reload(self) -> None:
        """Show the current file anew."""
        item = self._model.file
        found = item.preview if item is not None else None
        rows: Sequence[PreviewRow] = ()
        self._specs = ()
        if item is not None and found is not None and item.plan is not None:
            self._entity, self._specs = item.plan.entity, found.columns
            self._naming = replace(self._model.session.naming(), names=found.names)
            wanted = self._verdict
            rows = found.rows if wanted is None else [row for row in found.rows if row.verdict is wanted]
        self.show_rows(rows, self._declared(rows))

    def _declared(self, rows: Sequence[PreviewRow]) -> list[Column[PreviewRow]]:
        tag: Answers[PreviewRow] = {
            Role.TAG: lambda row: (verdict_label(row.verdict), VERDICT_TONES[row.verdict])
        }
        columns: list[Column[PreviewRow]] = [
            Column(
                self.tr("Line"),
                lambda row: str(row.line or ""),
                answers={Qt.ItemDataRole.CheckStateRole: self._tick, **MUTED},
            ),
            Column(self.tr("Verdict"), lambda row: verdict_label(row.verdict), answers=tag),
            *(self._value_column(at) for at in range(len(self._specs))),
        ]
        if any(row.problem is not None or row.changes for row in rows):
            columns.append(Column(self.tr("What changes or is wrong"), self.remark, answers=MUTED))
        return columns

    def _value_column(self, at: int) -> Column[PreviewRow]:
        spec, record, naming = self._specs[at], RECORDS[self._entity], self._naming

        def value(row: PreviewRow) -> Value:
            return row.values[at] if row.values else None

        return Column(
            field_label(spec),
            lambda row: shown_value(record, spec, value(row), row.currency or naming.currency, naming),
            right=spec.kind in NUMBER_KINDS,
            answers={Role.CHANNEL: value if spec.kind is Kind.CHANNEL else None},
        )

    def _tick(self, row: PreviewRow) -> Qt.CheckState:
        item = self._model.file
        on = item is not None and item.is_ticked(row)
        return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == LINE and self.rows[index.row()].tickable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or index.column() != LINE or role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = self.rows[index.row()]
        if not row.tickable:
            return False
        self._model.tick([row], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _on_file_changed(self, number: int) -> None:
        if number == self._model.current:
            self.reload()

    def _on_ticks_changed(self) -> None:
        self.repaint_column(LINE)


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
    return beside(texts)


def _joined(name: str) -> str:
    """Say what a change that is no field of its own brings."""
    if name == EARLIER:
        return translate("PreviewTable", "figures of an earlier day join the history")
    entity = name.removeprefix(PARTS)
    if entity in RECORDS:
        return translate("PreviewTable", "{parts}: not as before").format(parts=plural_of(RECORDS[entity]))
    raise KeyError(name)


def _cut(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
