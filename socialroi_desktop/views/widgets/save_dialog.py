"""Asks where to save a file, and before one is written over. Writes nothing."""

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.folders import Looks, folder_to_save, saved_to

_ENDING = re.compile(r"\*(\.\w+)\)")


def ask_where(parent: QWidget, title: str, name: str, looks: Looks, ending: str = "csv") -> Path | None:
    """Ask for the CSV or PDF file to write, `name` without its ending; None when the seller changed their mind."""
    kinds = {
        "csv": translate("SaveDialog", "CSV files (*.csv)"),
        "pdf": translate("SaveDialog", "PDF files (*.pdf)"),
    }[ending]
    return ask_and_remember(parent, title, f"{name}.{ending}", looks, kinds)


def ask_and_remember(parent: QWidget, title: str, name: str, looks: Looks, kinds: str = "") -> Path | None:
    """Ask for a file to write, in the folder used last, and remember its folder; None when it is not to be saved."""
    path = ask_for_file(parent, title, folder_to_save(looks) / name, kinds)
    if path is not None:
        saved_to(looks, path)
    return path


def ask_for_file(parent: QWidget, title: str, start: Path, kinds: str = "") -> Path | None:
    """Ask for a file to write, with the ending of the chosen kind; None when the seller changed their mind.

    `kinds` are those of a file dialog, as in "Text (*.txt);;JSON (*.json)"; without them a name is taken as it is.
    """
    while True:
        chosen, kind = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
        if not chosen:
            return None
        typed = Path(chosen)
        path = _with_ending(typed, kinds, kind)
        # The file dialog asked about the name that was typed, and knows of no other.
        if path == typed or not path.exists() or _may_go(parent, title, path):
            return path
        start = path


def _with_ending(path: Path, kinds: str, kind: str) -> Path:
    endings = _ENDING.findall(kinds)
    if not endings or path.name.casefold().endswith(tuple(endings)):
        return path
    wanted = next(iter(_ENDING.findall(kind)), endings[0])
    return path.with_name(f"{path.name}{wanted}")


def _may_go(parent: QWidget, title: str, path: Path) -> bool:
    sentence = translate("SaveDialog", "“{file}” is there already. Write over it?").format(file=path.name)
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    return QMessageBox.question(parent, title, sentence, yes | no, no) == yes
