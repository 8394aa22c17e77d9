"""Kept files handed out: opened outside as a copy that may only be read, or saved elsewhere. Knows no widgets and no table."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.operations import attachments
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of


class FileCopies(QObject):
    """`handed_out` carries the copy to be opened outside, `refused` the sentence on why there is none."""

    refused = Signal(str)
    handed_out = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def look_at(self, row_id: int) -> None:
        """Hand out a copy to be opened outside, unless it could be a program."""
        self._session.read(
            self.tr("Opening a file"),
            lambda workspace, progress: attachments.copy_to_look_at(
                workspace, attachment_id=row_id, progress=progress
            ),
            self.handed_out.emit,
            self._tell,
            lane="files",
        )

    def save(self, row_id: int, target: Path) -> None:
        """Write a file to a place of the seller's choice."""
        said = self.tr("Saved {file}").format(file=target.name)
        self._session.read(
            self.tr("Saving {file}").format(file=target.name),
            lambda workspace, progress: attachments.save_copy(
                workspace, attachment_id=row_id, target=target, progress=progress
            ),
            lambda _nothing: self._session.said.emit(said, False),
            self._tell,
            lane="files",
        )

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
