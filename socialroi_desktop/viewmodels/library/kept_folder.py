"""Says, once the library is looked at, that the kept files are not beside the workspace. Knows no widgets."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.store.changes.media_use import away
from socialroi_desktop.viewmodels.shared.session import Session, problem_text


class KeptFolder(QObject):
    """`say` is called with the sentence on what is wrong and what to do, each time the library comes into sight."""

    def __init__(self, session: Session, say: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._say = session, say

    def set_active(self, active: bool) -> None:
        """Look for the folder when the library comes into sight: it may have been moved, or put back, meanwhile."""
        if active:
            self._session.read(
                self.tr("Looking for kept files"),
                lambda workspace, _progress: away(workspace),
                self._tell,
                key="kept files",
            )

    def _tell(self, wrong: Problem | None) -> None:
        if wrong is not None:
            self._say(problem_text(wrong))
