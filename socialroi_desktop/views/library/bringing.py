"""The other ways into the library beside adding files: a folder, files linked where they lie, and those that were moved."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from socialroi_desktop.viewmodels.library.adding import AddingFiles
from socialroi_desktop.viewmodels.library.dropped import lists_among
from socialroi_desktop.viewmodels.library.library import imported_pieces
from socialroi_desktop.viewmodels.library.moved import MovedFiles
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.shell.tab import WayBack
from socialroi_desktop.views.widgets.folders import folder_to_open, opened_from

Way = Callable[[], object]
OpenFiles = Callable[[Sequence[Path], WayBack], object]
AskFiles = Callable[[QWidget, str, str], tuple[list[str], str]]
AskFolder = Callable[[QWidget, str, str], str]


class Bringing(QObject):
    """`told` carries an `Outcome`, `imported` the ids of pieces that lists brought, `refused` a sentence.

    The dialogs that ask are given; tests give their own.
    """

    told = Signal(object)
    imported = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        adding: AddingFiles,
        parent: QWidget,
        *,
        open_files: OpenFiles,
        ask_files: AskFiles = QFileDialog.getOpenFileNames,
        ask_folder: AskFolder = QFileDialog.getExistingDirectory,
    ) -> None:
        super().__init__(parent)
        self._session, self._adding, self._over = session, adding, parent
        self.ask_files, self.ask_folder, self._open_files = ask_files, ask_folder, open_files
        self.moved = MovedFiles(session, self)
        self.moved.told.connect(self.told)
        self.moved.refused.connect(self.refused)

    def bring(self, paths: Sequence[Path]) -> None:
        """Add files and folders; lists of links and texts among them are imported."""
        files, lists = lists_among(paths)
        if files:
            self._adding.add(files)
        if lists:
            self.import_lists(lists)

    def import_lists(self, paths: Sequence[Path] = ()) -> None:
        """Look into lists of links and texts; without any, ask for them."""
        self._open_files(paths, WayBack(self.tr("Back to the UGC library"), self._show_imported))

    def _show_imported(self, batch_ids: Sequence[int]) -> None:
        self.imported.emit(imported_pieces(self._session, batch_ids))

    def actions(self, add_folder: Way, add_by_hand: Callable[[str], object]) -> list[QAction]:
        """Return all the ways, for a menu; `add_by_hand` opens the form for a kind of piece."""
        ways: tuple[tuple[str, Way], ...] = (
            (self.tr("Add a folder…"), add_folder),
            (self.tr("Add a review or another text…"), lambda: add_by_hand("review")),
            (self.tr("Add a link…"), lambda: add_by_hand("link")),
            (self.tr("Import a list of links and texts…"), self.import_lists),
            (self.tr("Link files where they lie…"), self.link_files),
            (self.tr("Link a folder where it lies…"), self.link_folder),
            (self.tr("Find moved files…"), self.find_moved),
        )
        made = []
        for words, way in ways:
            action = QAction(words, self)
            action.setEnabled(self._session.workspace.writable)
            action.triggered.connect(lambda _on=False, way=way: way())
            made.append(action)
        return made

    def link_files(self) -> None:
        """Ask which files stay where they lie and are known from there."""
        looks = self._session.looks
        title = self.tr("Link files where they lie")
        chosen, _ = self.ask_files(self._over, title, str(folder_to_open(looks)))
        if chosen:
            opened_from(looks, Path(chosen[0]))
            self._adding.add([Path(name) for name in chosen], link=True)

    def link_folder(self) -> None:
        """Ask for a folder of which all files stay where they lie."""
        folder = self._asked(self.tr("Link a folder where it lies"))
        if folder is not None:
            self._adding.add([folder], link=True)

    def find_moved(self) -> None:
        """Ask for a folder in which linked files are looked for that do not lie where they did."""
        folder = self._asked(self.tr("In which folder are the moved files?"))
        if folder is not None:
            self.moved.find(folder)

    def _asked(self, title: str) -> Path | None:
        looks = self._session.looks
        chosen = self.ask_folder(self._over, title, str(folder_to_open(looks)))
        if not chosen:
            return None
        opened_from(looks, Path(chosen) / "any")
        return Path(chosen)
