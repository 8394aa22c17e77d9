"""Pieces dragged into other programs: copies without place and device, made when a program asks for them. No widgets."""

import atexit
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QObject, QUrl

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.handing_out import hand_out
from socialroi_desktop.queries.library.handing_out import chosen
from socialroi_desktop.queries.library.standing import standings_of
from socialroi_desktop.store.rows.ordering import records_by_id
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.dropped import OWN
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of

URLS, TEXT = "text/uri-list", "text/plain"
# So many are copied while somebody holds the mouse; more are exported.
MOST = 50
_RULE = "{creator}-{title}"
_OUT = "socialroi-look-"


class PiecesOut(QMimeData):
    """What is dragged. Files are made when they are first asked for, which no window of the app does."""

    def __init__(self, dragging: "Dragging", ids: Sequence[int]) -> None:
        super().__init__()
        self._dragging, self.ids = dragging, tuple(ids)
        self._files: list[Path] | None = None

    @property
    def files(self) -> list[Path]:
        """The copies, made once."""
        if self._files is None:
            self._files = self._dragging.copies(self.ids)
        return self._files

    def formats(self) -> list[str]:
        return [OWN, URLS, TEXT]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: Any) -> Any:  # noqa: N803  # as Qt calls it
        if mimetype == URLS:
            # Qt itself writes the list as bytes for programs that ask for these.
            return [QUrl.fromLocalFile(str(path)) for path in self.files]
        if mimetype == TEXT:
            return self._dragging.texts(self.ids)
        return QByteArray(b"1") if mimetype == OWN else super().retrieveData(mimetype, preferredType)


class Dragging(QObject):
    """Makes what is dragged, and says what is to be known of it in the status bar."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def out(self, ids: Sequence[int]) -> PiecesOut | None:
        """Return what is dragged of some pieces; None, with the reason said, where these are too many."""
        if len(ids) > MOST:
            words = self.tr("More than {count} pieces are not dragged out; export them instead.")
            self._session.said.emit(words.format(count=MOST), False)
            return None
        warning = self.warning(ids)
        if warning:
            self._session.said.emit(warning, False)
        return PiecesOut(self, ids)

    def warning(self, ids: Sequence[int]) -> str:
        """Return what is said of pieces that may be used for nothing today; "" where all have some right."""
        items = records_by_id(self._session.workspace, UgcItem.entity, ids).values()
        pieces = [item for item in items if isinstance(item, UgcItem)]
        found = standings_of(self._session.workspace, pieces, self._session.today)
        without = sum(not any(use.allowed for use in each.uses.values()) for each in found.values())
        several = self.tr(
            "%Ln of the dragged pieces may not be used for anything yet; ask their makers.", "", without
        )
        one = self.tr("1 of the dragged pieces may not be used for anything yet; ask its maker.")
        return either(without, one, several) if without else ""

    def copies(self, ids: Sequence[int]) -> list[Path]:
        """Return copies that tell no place and no device, in a folder that goes when the app ends."""
        session = self._session
        folder = Path(tempfile.mkdtemp(prefix=_OUT))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        try:
            done = hand_out(
                session.workspace,
                chosen=chosen(session.workspace, ids=ids, use="repost", on=session.today),
                folder=folder / "pieces",
                clean=session.pictures.decoders.clean,
                override="dragged",
                rule=_RULE,
            )
        except UserError as error:
            session.said.emit(sentence_of(error), False)
            return []
        if done.left_out:
            one, problem = done.left_out[0]
            template = self.tr("“{title}” stayed here: {reason}")
            session.said.emit(template.format(title=one.item.title, reason=problem_text(problem)), False)
        return [done.folder / name for _, name in done.files]

    def texts(self, ids: Sequence[int]) -> str:
        """Return texts and links of pieces, for programs that take no files."""
        found = records_by_id(self._session.workspace, UgcItem.entity, ids)
        items = (found.get(row_id) for row_id in ids)
        told = (item.caption or item.url or item.title for item in items if isinstance(item, UgcItem))
        return "\n\n".join(told)
