"""Pictures of kept files for views: what is seen is asked for in the background, and kept in memory for a while.

One shelf a session, one `Pictures` a view. Knows hashes, sizes and pixels; no records and no widgets.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.decoding.refusals import Refusal, sentence
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.errors import UserError
from socialroi_desktop.jobs import Job
from socialroi_desktop.store.file.media import Media, sha256_of
from socialroi_desktop.store.file.thumbnails import EDGES, Thumbnails
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.pieces import linked_files
from socialroi_desktop.viewmodels.shared.picture_reading import filling, small_of
from socialroi_desktop.viewmodels.shared.picture_shelf import Key
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of

# A box as large as this is still filled well by the smaller of them, whichever way the picture stands.
_SMALL_BOX = 192


class _Ends(Protocol):
    def cancel(self) -> None: ...


class Pictures(QObject):
    """The pictures one view shows in boxes of one size.

    `arrived` carries the hash of a file whose picture, or why it has none, is known now.
    """

    arrived = Signal(str)

    def __init__(self, session: Session, box: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._shelf = session, session.pictures
        self._box = self._before = box.width(), box.height()
        self._asked: dict[str, _Ends | None] = {}

    def picture(self, sha256: str) -> QImage | None:
        """Return a picture that fills the box; while it is made one of the size before; None when there is none yet."""
        return self._shelf.get((sha256, *self._box)) or self._shelf.get((sha256, *self._before))

    def reason(self, sha256: str) -> str:
        """Return the sentence on why a file has no picture; "" where it has one, or nobody knows yet."""
        return self._shelf.reason(sha256)

    def set_box(self, box: QSize) -> None:
        """Show pictures in another size, in pixels of the screen."""
        size = box.width(), box.height()
        if size != self._box:
            self.want(())
            self._before, self._box = self._box, size

    def want(self, hashes: Sequence[str]) -> bool:
        """Make these pictures, the first one first, and none that was wanted before and is not begun.

        Tell whether any is being made.
        """
        wanted = set(hashes)
        for sha256 in [one for one in self._asked if one not in wanted]:
            job = self._asked.pop(sha256)
            if job is not None:
                job.cancel()
        # The lane takes the newest first.
        for sha256 in reversed(dict.fromkeys(hashes)):
            if sha256 not in self._asked and not self._is_known(sha256):
                self._ask(sha256)
        return bool(self._asked)

    def forget_reasons(self) -> None:
        """Try again what had no picture."""
        self._shelf.forget_reasons()

    def _is_known(self, sha256: str) -> bool:
        return self._shelf.get(self._key(sha256)) is not None or bool(self._shelf.reason(sha256))

    def _key(self, sha256: str) -> Key:
        return sha256, *self._box

    def _ask(self, sha256: str) -> None:
        self._asked[sha256] = None
        job: Job[QImage] = self._session.read(
            self.tr("Reading a picture"),
            partial(_made, decoders=self._shelf.decoders, sha256=sha256, box=QSize(*self._box)),
            partial(self._take, self._key(sha256)),
            partial(self._take_reason, sha256),
            lane="media",
        )
        if sha256 in self._asked:
            self._asked[sha256] = job

    def _take(self, key: Key, image: QImage) -> None:
        self._shelf.put(key, image)
        if not isValid(self):
            return  # its view is gone, as that of a panel which shows another record by now
        if key == self._key(key[0]):
            self._asked.pop(key[0], None)
            self.arrived.emit(key[0])

    def _take_reason(self, sha256: str, error: Exception) -> None:
        self._asked.pop(sha256, None)
        self._shelf.put_reason(sha256, sentence_of(error))
        if isValid(self):
            self.arrived.emit(sha256)
        if not isinstance(error, UserError):
            self._session.failed.emit(error)


def _made(workspace: Workspace, progress: Progress, *, decoders: Decoders, sha256: str, box: QSize) -> QImage:
    edge = EDGES[max(box.width(), box.height()) > _SMALL_BOX]
    return filling(small_picture(workspace, progress, decoders=decoders, sha256=sha256, edge=edge), box)


def small_picture(
    workspace: Workspace, progress: Progress, *, decoders: Decoders, sha256: str, edge: int
) -> QImage:
    """Return the picture of a kept file, from the disk where it lies small, else from the file itself.

    `edge` is its longer side, one of `EDGES`. UserError where it has none.
    """
    kept = Thumbnails(workspace.path)
    data = kept.read(sha256, edge)
    image = None if data is None else small_of(data, edge)
    if image is None:
        progress(0, None)
        data = _read(workspace, decoders, sha256, edge)
        image = small_of(data, edge)
        if image is None:
            raise sentence(Refusal.DIED)
        if workspace.writable:
            kept.keep(sha256, edge, data)
    return image


def _read(workspace: Workspace, decoders: Decoders, sha256: str, edge: int) -> bytes:
    media = Media(workspace.path)
    path = media.path_of(sha256)
    try:
        path = path or _linked(workspace, sha256)
        if path is None:
            raise UserError(
                "Its file is missing; put the folder “{folder}” back beside the workspace.",
                folder=media.folder.name,
            )
        return decoders.thumbnail(path, edge)
    except OSError as error:
        raise UserError("The file cannot be read: {reason}.", reason=error.strerror) from None


def _linked(workspace: Workspace, sha256: str) -> Path | None:
    """Return where a file lies that is linked; None when it is none. UserError when it is another one or gone."""
    linked = linked_files(workspace, sha256)
    if not linked:
        return None
    found = next((file.path for file in linked if file.is_there and sha256_of(file.path) == sha256), None)
    if found is None:
        raise UserError(
            "Its file is linked and does not lie at “{path}” any more; find it again in the folder it was moved to.",
            path=str(linked[0].path),
        )
    return found
