"""The picture of one piece as large as a window, and a copy of its file for other programs. Knows no widgets."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.decoding.limits import LARGEST_EDGE
from socialroi_desktop.decoding.refusals import Refusal, sentence
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.copies import copy_of_piece
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.pieces import lies_at
from socialroi_desktop.viewmodels.shared.picture_reading import small_of
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of

# The longer side in pixels: what a large screen shows, and what is asked for where somebody looks nearer.
EDGE, NEARER = 1600, LARGEST_EDGE


class LargePicture(QObject):
    """`arrived` carries the picture of the piece asked for last, `failed` why it has none.

    `handed_out` carries the copy to be opened outside, `refused` why there is none.
    """

    arrived = Signal(object)
    failed = Signal(str)
    handed_out = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def ask(self, item: UgcItem, edge: int = EDGE) -> None:
        """Ask for the picture of a piece; answers for others that are on their way reach nobody."""
        self._session.read(
            self.tr("Reading a picture"),
            partial(_made, decoders=self._session.pictures.decoders, item=item, edge=edge),
            self._take,
            self._tell_failed,
            lane="media",
            key=f"large picture {id(self)}",
        )

    def open_copy(self, item: UgcItem) -> None:
        """Hand out a copy to be opened outside, unless it could be a program."""
        self._session.read(
            self.tr("Opening a file"),
            lambda workspace, progress: copy_of_piece(workspace, item_id=item.id or 0, progress=progress),
            self._hand_out,
            self._tell_refused,
            lane="files",
        )

    # Methods of its own: an answer that comes when it is gone reaches nobody then.

    def _take(self, image: QImage) -> None:
        self.arrived.emit(image)

    def _tell_failed(self, error: Exception) -> None:
        self.failed.emit(sentence_of(error))

    def _hand_out(self, copy: Path) -> None:
        self.handed_out.emit(copy)

    def _tell_refused(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def place_of_file(workspace: Workspace, item: UgcItem) -> Path:
    """Return where the file of a piece lies; UserError when it is missing."""
    path = lies_at(workspace, item)
    if path is None:
        raise UserError("The file of “{title}” is missing; put the folder of files back.", title=item.title)
    return path


def _made(
    workspace: Workspace, progress: Progress, *, decoders: Decoders, item: UgcItem, edge: int
) -> QImage:
    progress(0, None)
    path = place_of_file(workspace, item)
    try:
        image = small_of(decoders.thumbnail(path, edge), edge)
    except OSError as error:
        raise UserError("The file cannot be read: {reason}.", reason=error.strerror) from None
    if image is None:
        raise sentence(Refusal.DIED)
    return image
