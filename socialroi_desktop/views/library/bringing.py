"""The other ways into the library beside adding files: a folder, files linked where they lie, and those that were moved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from socialroi_desktop.viewmodels.library.adding import AddingFiles
from socialroi_desktop.viewmodels.library.moved import MovedFiles
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.widgets.folders import folder_to_open, opened_from

AskFiles = Callable[[QWidget, str, str], tuple[list[str], str]]
AskFolder = Callable[[QWidget, str, str], str]


class Bringing(QObject):
    """`told` carries an `Outcome`, `refused` a sentence. The dialogs that ask are given; tests give their own."""

    told = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        adding: AddingFiles,
        parent: QWidget,
        *,
        ask_files: AskFiles = QFileDialog.getOpenFileNames,
        ask_folder: AskFolder = QFileDialog.getExistingDirectory,
    ) -> None:
        super().__init__(parent)
        self._session, self._adding, self._over = session, adding, parent
        self.ask_files, self.ask_folder = ask_files, ask_folder
        self.moved = MovedFiles(session, self)
        self.moved.told.connect(self.told)
        self.moved.refused.connect(self.refused)

    def actions(self, add_folder: Callable[[], object]) -> list[QAction]:
        """Return all the ways, for a menu."""
        ways = (
            (self.tr("Add a folder…"), add_folder),
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
