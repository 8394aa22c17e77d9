"""The files kept with one record as a table: kept in the background, looked at, saved elsewhere, taken off.

Knows no widgets: what is opened outside is handed out as a copy that may only be read.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import Attachment
from socialroi_desktop.operations import attachments
from socialroi_desktop.operations.attachments import KeptFile
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Answers, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel


@dataclass(frozen=True, slots=True)
class FileRow:
    """One kept file; `missing` says that its bytes are not beside the workspace."""

    file: Attachment
    missing: bool


class FilesTable(VisibleModel, RowModel[FileRow]):
    """`refused` carries a sentence, `handed_out` the copy to be opened outside."""

    refused = Signal(str)
    handed_out = Signal(object)
    reloaded = Signal()

    def __init__(self, session: Session, record: Record, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self.session, self._of = session, (record.entity, record.id or 0)
        self.follow(session, {"attachment"})
        self.show_rows((), self._made_columns())
        self.read_anew()

    def read_anew(self) -> None:
        workspace = self.session.workspace
        found = attachments.files_of(workspace, *self._of)
        self.show_rows(tuple(FileRow(file, attachments.is_missing(workspace, file)) for file in found))
        self.reloaded.emit()

    def keep(self, paths: Sequence[Path]) -> None:
        """Keep copies of files, one after the other in the background, each as a change of its own."""
        for path in paths:
            self.session.read(
                self.tr("Keeping {file}").format(file=path.name),
                partial(_kept, path=path),
                self._attach,
                self._tell,
                lane="files",
            )

    def remove(self, ids: Sequence[int]) -> None:
        """Take files off the record; undo brings them back."""
        self.session.perform(
            self.tr("Remove a file"),
            lambda workspace, _progress: attachments.detach(workspace, ids=ids),
            failed=self._tell,
        )

    def save_copy(self, row_id: int, target: Path) -> None:
        """Write a file to a place of the seller's choice."""
        said = self.tr("Saved {file}").format(file=target.name)
        self.session.read(
            self.tr("Saving {file}").format(file=target.name),
            lambda workspace, progress: attachments.save_copy(
                workspace, attachment_id=row_id, target=target, progress=progress
            ),
            lambda _nothing: self.session.said.emit(said, False),
            self._tell,
            lane="files",
        )

    def look_at(self, row_id: int) -> None:
        """Hand out a copy to be opened outside, unless it could be a program."""
        self.session.read(
            self.tr("Opening a file"),
            lambda workspace, progress: attachments.copy_to_look_at(
                workspace, attachment_id=row_id, progress=progress
            ),
            self.handed_out.emit,
            self._tell,
            lane="files",
        )

    def _attach(self, kept: KeptFile) -> None:
        entity, row_id = self._of
        self.session.perform(
            self.tr("Keep a file"),
            partial(_attached, entity=entity, row_id=row_id, kept=kept),
            failed=self._tell,
        )

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))

    def _made_columns(self) -> tuple[Column[FileRow], ...]:
        told: Answers[FileRow] = {
            Role.KEY: lambda row: row.file.id,
            Role.SUBTEXT: self._about,
            Role.TONE: lambda row: Tone.BAD if row.missing else None,
        }
        return (Column(self.tr("File"), lambda row: row.file.name, answers=told),)

    def _about(self, row: FileRow) -> str:
        """Return what stands below the name: what the file is, how large, since when it is kept."""
        if row.missing:
            return self.tr("Its file is missing from {folder}").format(
                folder=attachments.folder_name(self.session.workspace)
            )
        kind = file_kinds().get(row.file.kind or "")
        return beside((declared("Fields", kind.label) if kind else "", _size(row), _day(row)))


def _kept(workspace: Workspace, progress: Progress, *, path: Path) -> KeptFile:
    return attachments.keep_file(workspace, path=path, progress=progress)


def _attached(
    workspace: Workspace, _progress: Progress, *, entity: str, row_id: int, kept: KeptFile
) -> Changed:
    return attachments.attach_file(workspace, entity=entity, row_id=row_id, kept=kept)


def _size(row: FileRow) -> str:
    return "" if row.file.size is None else QLocale().formattedDataSize(row.file.size, 1)


def _day(row: FileRow) -> str:
    return formatting.day(date.fromisoformat(row.file.added_on)) if row.file.added_on else ""
