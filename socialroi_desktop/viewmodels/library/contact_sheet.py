"""The contact sheet of chosen pieces: what is said of each, and the file written in the background. Knows no widgets."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.library.crediting import named
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.whole import must_be_new, must_name_a_file, write_whole
from socialroi_desktop.queries.library.standing import standing_of
from socialroi_desktop.store.file.thumbnails import EDGES
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of
from socialroi_desktop.viewmodels.library import piece_words
from socialroi_desktop.viewmodels.library.contact_pdf import SheetPiece, SheetWords, contact_pdf
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.pictures import small_picture
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate

# So many letters of a text stand where a piece has no picture.
_TEXT = 220


class ContactSheet(QObject):
    """`written` carries a sentence once the file is there, `refused` one where it is not."""

    written = Signal(str)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def write(self, ids: Sequence[int], heading: str, path: Path) -> None:
        """Write the sheet of some pieces as PDF."""
        session, today, decoders = self._session, self._session.today, self._session.pictures.decoders
        session.read(
            self.tr("Making a contact sheet"),
            lambda workspace, progress: write_contact_sheet(
                workspace,
                ids=ids,
                heading=heading,
                path=path,
                today=today,
                decoders=decoders,
                progress=progress,
            ),
            self._on_written,
            self._tell,
            lane="files",
        )

    def _on_written(self, path: Path) -> None:
        self.written.emit(self.tr("Saved as “{file}”").format(file=path.name))

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def write_contact_sheet(
    workspace: Workspace,
    *,
    ids: Sequence[int],
    heading: str,
    path: Path,
    today: date,
    decoders: Decoders,
    new: bool = False,
    progress: Progress = no_progress,
) -> Path:
    """Write the sheet of pieces as PDF, whole or not at all, and return its path.

    UserError where a piece is gone or the file cannot be written, where it is one of ours, or there already and has to be
    `new`.
    """
    must_be_new(path) if new else must_name_a_file(path)
    items = [item_of(workspace, item_id) for item_id in dict.fromkeys(ids)]
    pieces = [sheet_piece(workspace, item, today) for item in items]
    count = either(
        len(items),
        translate("ContactSheet", "1 piece"),
        translate("ContactSheet", "%Ln pieces", "", len(items)),
    )
    page = translate("ContactSheet", "Page {number} of {count}")
    words = SheetWords(
        heading or translate("ContactSheet", "Pieces"),
        beside((count, formatting.day(today))),
        lambda number, of: page.format(number=formatting.number(number), count=formatting.number(of)),
    )

    def picture(place: int) -> QImage | None:
        sha256 = items[place].sha256
        try:
            return (
                small_picture(workspace, no_progress, decoders=decoders, sha256=sha256, edge=EDGES[1])
                if sha256
                else None
            )
        except UserError:
            return None

    write_whole(path, contact_pdf(pieces, words, picture, progress), new=new)
    return path


def sheet_piece(workspace: Workspace, item: UgcItem, today: date) -> SheetPiece:
    """Return what a sheet says of a piece on a day."""
    person = reading.get(workspace, Influencer, item.influencer_id) if item.influencer_id else None
    creator = "" if person is None else beside(dict.fromkeys((person.name, named(person))))
    text = (item.caption or "")[:_TEXT] or piece_words.corner(item)
    return SheetPiece(item.title, creator, _rights(workspace, item, today), text)


def _rights(workspace: Workspace, item: UgcItem, today: date) -> str:
    """Return what a piece may be used for on a day, with until when."""
    template = translate("ContactSheet", "{use} until {day}")
    until: dict[date | None, list[str]] = {}
    for use, each in standing_of(workspace, item, today).uses.items():
        if each.allowed:
            until.setdefault(each.until, []).append(piece_words.use_label(use))
    # There is room for two lines: what ends on one day is said together.
    granted = (
        template.format(use=listed(uses), day=formatting.day(day)) if day else listed(uses)
        for day, uses in until.items()
    )
    return beside(granted) or translate("ContactSheet", "No right so far")
