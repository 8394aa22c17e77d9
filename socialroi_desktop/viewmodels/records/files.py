"""The files kept with one record as a table: kept in the background, looked at, saved elsewhere, taken off.

Knows no widgets: what is opened outside is handed out as a copy that may only be read.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal

from socialroi_desktop.decoding.kinds import SHOWN
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import Attachment
from socialroi_desktop.operations import attachments
from socialroi_desktop.operations.attachments import KeptFile
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.records.file_copies import FileCopies
from socialroi_desktop.viewmodels.records.file_words import kind_text, size_text
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.pictures import Pictures
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Answers, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

# Pixels of the picture before a name: enough for a screen of twice as many.
BOX = QSize(80, 64)


@dataclass(frozen=True, slots=True)
class FileRow:
    """One kept file; `missing` says that its bytes are not beside the workspace."""

    file: Attachment
    missing: bool


class FilesTable(VisibleModel, RowModel[FileRow]):
    """`refused` carries a sentence. `copies` hands files out; a picture stands before the name of what has one."""

    refused = Signal(str)
    reloaded = Signal()

    def __init__(self, session: Session, record: Record, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self.session, self._of = session, _key(record)
        self.copies = FileCopies(session, self)
        self.copies.refused.connect(self.refused)
        self.pictures = Pictures(session, BOX, self)
        self.pictures.arrived.connect(lambda _sha256: self.repaint_column(0))
        self.follow(session, {"attachment"})
        self.show_rows((), self._made_columns())
        self.read_anew()

    def show_files_of(self, record: Record) -> None:
        """Show the files of another record; those that are being kept go to the one they were given to."""
        if _key(record) != self._of:
            self._of = _key(record)
            self.read_anew()

    def read_anew(self) -> None:
        workspace = self.session.workspace
        found = attachments.files_of(workspace, *self._of)
        self.show_rows(tuple(FileRow(file, attachments.is_missing(workspace, file)) for file in found))
        self.pictures.forget_reasons()
        self.pictures.want([row.file.sha256 for row in self.rows if row.file.kind in SHOWN])
        self.reloaded.emit()

    def keep(self, paths: Sequence[Path]) -> None:
        """Keep copies of files, one after the other in the background, each as a change of its own."""
        # Goes on where the panel is left meanwhile.
        attach = partial(_attach, self.session, *self._of, failed=self._tell)
        for path in paths:
            self.session.read(
                self.tr("Keeping {file}").format(file=path.name),
                partial(_kept, path=path),
                attach,
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

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))

    def _made_columns(self) -> tuple[Column[FileRow], ...]:
        told: Answers[FileRow] = {
            Role.KEY: lambda row: row.file.id,
            Role.SUBTEXT: self._about,
            Role.IMAGE: lambda row: self.pictures.picture(row.file.sha256),
            Role.TONE: lambda row: Tone.BAD if row.missing else None,
        }
        return (Column(self.tr("File"), lambda row: row.file.name, answers=told),)

    def _about(self, row: FileRow) -> str:
        """Return what stands below the name: what the file is, how large, since when it is kept."""
        if row.missing:
            return self.tr("Its file is missing from {folder}").format(
                folder=attachments.folder_name(self.session.workspace)
            )
        return beside((kind_text(row.file), size_text(row.file), _day(row)))


def _key(record: Record) -> tuple[str, int]:
    return record.entity, record.id or 0


def _kept(workspace: Workspace, progress: Progress, *, path: Path) -> KeptFile:
    return attachments.keep_file(workspace, path=path, progress=progress)


def _attach(
    session: Session, entity: str, row_id: int, kept: KeptFile, *, failed: Callable[[Exception], None]
) -> None:
    session.perform(
        translate("FilesTable", "Keep a file"),
        partial(_attached, entity=entity, row_id=row_id, kept=kept),
        failed=failed,
    )


def _attached(
    workspace: Workspace, _progress: Progress, *, entity: str, row_id: int, kept: KeptFile
) -> Changed:
    return attachments.attach_file(workspace, entity=entity, row_id=row_id, kept=kept)


def _day(row: FileRow) -> str:
    return formatting.day(date.fromisoformat(row.file.added_on)) if row.file.added_on else ""
