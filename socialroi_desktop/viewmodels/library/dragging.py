"""Pieces dragged into other programs: copies without place and device, made from when the drag begins. No widgets."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import Record, UgcItem
from socialroi_desktop.operations.library.handing_out import Clean, HandedOut, hand_out
from socialroi_desktop.operations.outside import folder_to_hand_out
from socialroi_desktop.queries.library.handing_out import chosen
from socialroi_desktop.queries.library.standing import standings_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import records_by_id
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.dropped import OWN
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of

URLS, TEXT = "text/uri-list", "text/plain"
# So many are copied while somebody holds the mouse; more are exported.
MOST = 50
_RULE = "{creator}-{title}"
# So many seconds a program that asks for copies waits for them; the window stands still as long.
WAIT = 2.0


@dataclass(eq=False)
class Copies:
    """The copies of some records, made or on their way; `missed` once somebody did not get them in time."""

    records: tuple[Record, ...]
    made: "Future[HandedOut]" = field(default_factory=Future)
    missed: bool = False

    def files(self, seconds: float) -> list[Path] | None:
        """Return where they lie, none where none could be made; None where that takes longer."""
        try:
            failed = self.made.exception(seconds) is not None
        except TimeoutError:
            return None
        done = None if failed else self.made.result()
        return [] if done is None else [done.folder / name for _, name in done.files]

    @property
    def hold(self) -> bool:
        """Whether they are on their way, or all of them lie where they were made."""
        if not self.made.done():
            return True
        files = self.files(0) or []
        return len(files) == len(self.records) and all(path.exists() for path in files)


class PiecesOut(QMimeData):
    """What is dragged. Files are handed out when a program asks for them, which no window of the app does."""

    def __init__(self, dragging: "Dragging", ids: Sequence[int], copies: Copies) -> None:
        super().__init__()
        self._dragging, self.ids, self._copies = dragging, tuple(ids), copies

    @property
    def files(self) -> list[Path]:
        """The copies; none where they are not ready yet, which is said."""
        return self._dragging.ready(self._copies)

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
        self._copies: Copies | None = None

    def out(self, ids: Sequence[int]) -> PiecesOut | None:
        """Return what is dragged of some pieces; None, with the reason said, where these are too many."""
        if len(ids) > MOST:
            words = self.tr("More than {count} pieces are not dragged out; export them instead.")
            self._session.said.emit(words.format(count=MOST), False)
            return None
        warning = self.warning(ids)
        if warning:
            self._session.said.emit(warning, False)
        return PiecesOut(self, ids, self._begun(ids))

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

    def ready(self, copies: Copies) -> list[Path]:
        """Return the files of copies, in a folder that goes when the app ends; what to do is said where they are not ready."""
        files = copies.files(0)
        if files is None:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                files = copies.files(WAIT)
            finally:
                QGuiApplication.restoreOverrideCursor()
        if files is None:
            copies.missed = True
            words = self.tr(
                "The copies of what was dragged are still being made; drag them again in a moment."
            )
            self._session.said.emit(words, False)
        return files or []

    def _begun(self, ids: Sequence[int]) -> Copies:
        """Return the copies of pieces: those on their way or made already where the pieces are as they were then."""
        found = records_by_id(self._session.workspace, UgcItem.entity, ids)
        records = tuple(found[row_id] for row_id in ids if row_id in found)
        if self._copies is not None and self._copies.records == records and self._copies.hold:
            return self._copies
        copies = self._copies = Copies(records)
        self._session.read(
            self.tr("Making copies to drag"),
            partial(
                _made,
                copies=copies,
                ids=ids,
                today=self._session.today,
                clean=self._session.pictures.decoders.clean,
            ),
            lambda done: self._tell_made(copies, done),
            lambda error: self._session.said.emit(sentence_of(error), False),
            lane="files",
        )
        return copies

    def _tell_made(self, copies: Copies, done: HandedOut) -> None:
        if done.left_out:
            one, problem = done.left_out[0]
            template = self.tr("“{title}” stayed here: {reason}")
            self._session.said.emit(
                template.format(title=one.item.title, reason=problem_text(problem)), False
            )
        elif copies.missed:
            self._session.said.emit(
                self.tr("The copies are made; what was dragged can be dragged now."), False
            )

    def texts(self, ids: Sequence[int]) -> str:
        """Return texts and links of pieces, for programs that take no files."""
        found = records_by_id(self._session.workspace, UgcItem.entity, ids)
        items = (found.get(row_id) for row_id in ids)
        told = (item.caption or item.url or item.title for item in items if isinstance(item, UgcItem))
        return "\n\n".join(told)


def _made(
    workspace: Workspace, progress: Progress, *, copies: Copies, ids: Sequence[int], today: date, clean: Clean
) -> HandedOut:
    """Make copies; who waits for them hears of it on the thread that makes them."""
    try:
        done = hand_out(
            workspace,
            chosen=chosen(workspace, ids=ids, use="repost", on=today),
            folder=folder_to_hand_out() / "pieces",
            clean=clean,
            override="dragged",
            rule=_RULE,
            progress=progress,
        )
    except BaseException as error:
        copies.made.set_exception(error)
        raise
    copies.made.set_result(done)
    return done
