"""What a table does to its records: save one, delete several, write those shown to a file. No widgets."""

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import Record, every_field, saved_fields
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.values.style import words_of_files
from socialroi_desktop.errors import WrongField
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.operations.records.saving import save_records
from socialroi_desktop.operations.records.tagging import tag_records
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.joining import join_additions
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of


class RecordChanges(QObject):
    """`saved` carries the id of a record; `save_refused` and `refused` say why something was not done.

    The first also tells the field it is about, "" for none.
    """

    saved = Signal(int)
    save_refused = Signal(str, str)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        # Kind and id of what was added for a form that names it.
        self._made: set[tuple[str, int]] = set()

    def save(self, record: Record) -> None:
        """Add a record, or change it when it has an id."""
        self._save(record, self.saved.emit, self._refuse)

    def make(self, record: Record, done: Callable[[int], None], refused: Callable[[], None]) -> None:
        """Add a record that a form names; what it lacks is asked for by `refused`."""
        self._save(record, done, lambda _error: refused())

    def go_with(self, entity: str, row_id: int) -> None:
        """Let a record that was added for a form be one step with what is saved of that form."""
        self._made.add((entity, row_id))

    def keep(self, record: Record) -> None:
        """Save a record that is looked at no more: nothing goes there, and a refusal is for the page."""
        self._save(record, lambda _id: None, self._telling(self.refused.emit))

    def _refuse(self, error: Exception) -> None:
        self.save_refused.emit(sentence_of(error), error.column if isinstance(error, WrongField) else "")

    def _save(
        self, record: Record, saved: Callable[[int], None], refused: Callable[[Exception], None]
    ) -> None:
        values = {
            spec.name: getattr(record, spec.name) for spec in every_field(type(record)) if spec.editable
        }
        entity, row_id = record.entity, record.id
        named = {(spec.refers_to, getattr(record, spec.name)) for spec in every_field(type(record))}
        made = self._made & named

        def work(workspace: Workspace, progress: Progress) -> Changed:
            if row_id is None:
                changed = add_record(workspace, record=record)
            else:
                changed = edit_record(workspace, entity=entity, row_id=row_id, changes=values)
            join_additions(workspace, made)
            return changed

        def done(changed: Changed | None) -> None:
            if changed is not None and changed.ids:
                saved(changed.ids[0])

        self._session.perform(self.tr("Save"), work, done=done, failed=refused)

    def delete(self, entity: str, ids: Sequence[int]) -> None:
        """Delete records; undo brings them back."""
        self._session.perform(
            self.tr("Delete"),
            lambda workspace, _progress: delete_records(workspace, entity=entity, ids=ids),
            failed=self._telling(self.refused.emit),
        )

    def tag(self, entity: str, ids: Sequence[int], added: Sequence[str], removed: Sequence[str]) -> None:
        """Give tags to records and take tags from them, as one change."""
        self._session.perform(
            self.tr("Tags"),
            lambda workspace, _progress: tag_records(
                workspace, entity=entity, ids=ids, added=added, removed=removed
            ),
            failed=self._telling(self.refused.emit),
        )

    def write(self, table: RecordTable, path: Path, *, only: tuple[str, Any] | None = None) -> None:
        """Write the rows a table shows to a CSV file, in their order; `only` those with a value in a field.

        All that is known of them is written, under the names that an import knows in any language of the window.
        """
        ids = array("q", table.ids_of(range(table.rowCount())))
        columns, naming, entity = saved_fields(table.record_type), table.naming, table.record_type.entity
        called = words_of_files(channels())

        def work(workspace: Workspace, progress: Progress) -> int:
            wanted = ids
            if only is not None:
                kept = reading.ids_with(workspace, entity, *only)
                wanted = array("q", (row_id for row_id in ids if row_id in kept))
            return save_records(
                workspace,
                path,
                columns,
                entity=entity,
                ids=wanted,
                words=called,
                names=naming.names,
                progress=progress,
            )

        def done(count: int) -> None:
            several = self.tr("Saved %Ln rows to {file}", "", count)
            template = either(count, self.tr("Saved 1 row to {file}"), several)
            self._session.said.emit(template.format(file=path.name), False)

        title = self.tr("Saving {file}").format(file=path.name)
        self._session.read(title, work, done, self._telling(self.refused.emit))

    def _telling(self, tell: Callable[[str], None]) -> Callable[[Exception], None]:
        return lambda error: tell(sentence_of(error))
