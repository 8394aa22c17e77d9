"""Undo as its key asks for it: an import, or many pieces at once, is not run through silently. Knows the window's question."""

from PySide6.QtWidgets import QMessageBox, QWidget

from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate


def take_back(window: QWidget, session: Session) -> None:
    """Take back the last change; of one that brought many rows it is asked first, and Enter leaves it."""
    change = session.last_large_change()
    if change is None or _agreed(window, change):
        session.undo()


def _agreed(window: QWidget, change: str) -> bool:
    sentence = translate(
        "TakingBack", "Take back “{change}”? All it brought goes; Ctrl+Shift+Z does it again."
    )
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    title = translate("TakingBack", "Undo")
    return QMessageBox.question(window, title, sentence.format(change=change), yes | no, no) == yes
