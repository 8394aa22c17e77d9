"""The first rows of a file as a mapping would read them, tried in the background while it is being made."""

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject

from socialroi_desktop import ingest
from socialroi_desktop.domain.fields import NUMBER_KINDS, Kind, Record, Spec, spec_of
from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.mapping import with_channels
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.data.mapping_table import MappingTable
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown_value
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.wording import field_label

ROWS = 20


class Read(NamedTuple):
    """One line of the file as read: its number (0: none), its values, what is wrong with it."""

    line: int
    values: tuple[Value, ...]
    wrong: str


class MappingTrial(RowModel[Read]):
    """One row a line of the file: its line, its values, or why it could not be read."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
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
            key=f"trial {id(self)}",
        )

    def _take(self, asked: int, entity: str, chunk: Chunk | None) -> None:
        if asked != self._asked:
            return
        specs: tuple[Spec, ...] = ()
        rows: list[Read] = []
        if chunk is not None:
            pairs = list(zip(chunk.lines, chunk.rows, strict=True))[:ROWS]
            told = [n for n in range(len(chunk.columns)) if any(row[n] is not None for _, row in pairs)]
            declared = {n: spec_of(RECORDS[entity], chunk.columns[n]) for n in told}
            kept = [n for n, spec in declared.items() if spec.shown or spec.importable]
            specs = tuple(declared[n] for n in kept)
            rows = [
                Read(line, tuple(row[n] for n in kept), _doubt(chunk.doubts.get(at)))
                for at, (line, row) in enumerate(pairs)
            ]
            rows += [
                Read(item.problem.line or 0, (), problem_text(item.problem)) for item in chunk.rejected[:ROWS]
            ]
            rows.sort(key=lambda row: row.line)
        self._show(rows[:ROWS], entity, specs)

    def _fail(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            self._show([Read(0, (), sentence_of(error))])

    def _show(self, rows: list[Read], entity: str = "", specs: tuple[Spec, ...] = ()) -> None:
        naming = self._session.naming()
        values = [_value_column(RECORDS[entity], specs, n, naming) for n in range(len(specs))]
        line: Column[Read] = Column(self.tr("Line"), lambda row: str(row.line or ""), answers=MUTED)
        wrong: Column[Read] = Column(self.tr("What is wrong"), lambda row: row.wrong, answers=MUTED)
        self.show_rows(rows, [line, *values, *([wrong] if any(row.wrong for row in rows) else [])])


def _value_column(record: type[Record], specs: tuple[Spec, ...], at: int, naming: Naming) -> Column[Read]:
    spec = specs[at]
    coded = [item.name for item in specs].index("currency") if "currency" in {s.name for s in specs} else None

    def text(row: Read) -> str:
        value = row.values[at] if row.values else None
        if spec.kind is Kind.REFERENCE:
            return str(value or "")
        code = row.values[coded] if row.values and coded is not None else None
        currency = code if isinstance(code, str) and code else naming.currency
        return shown_value(record, spec, value, currency, naming)

    return Column(field_label(spec), text, right=spec.kind in NUMBER_KINDS)


def _first_rows(
    workspace: Workspace, source: ingest.Source, options: ingest.Options, progress: Progress
) -> Chunk | None:
    plan = ingest.plan(source, workspace.settings(), with_channels(workspace, options))
    return next(iter(ingest.read(plan, progress)), None)


def _doubt(problem: Problem | None) -> str:
    return "" if problem is None else problem_text(problem)
