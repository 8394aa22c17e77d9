"""Keeps what is searched ready in the background: after a large import texts are folded and indexed without being waited for.

Knows no widgets; what is done in each step is told by the store.
"""

from PySide6.QtCore import QObject, QTimer

from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import search_texts
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate

# What people do next comes first: they look at what a change brought.
_AFTER_MS = 1500
_BETWEEN_MS = 5


class SearchUpkeep(QObject):
    """Looks some time after the start and after each change whether much waits, and then goes on step by step.

    Each step is a short job of its own among those that write, so that no change waits for more than one of them.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.step)
        session.changed.connect(self._on_changed)
        self._timer.start()

    def step(self) -> None:
        """Do the next part in the background, then the one after it, until little is left."""
        self._session.jobs.start(
            translate("SearchUpkeep", "Getting the search ready"),
            lambda _progress: _some(self._session.workspace),
            done=self._on_done,
            failed=self._session.failed.emit,
        )

    def stop(self) -> None:
        """Do nothing more; for when the workspace is closed."""
        self._session.changed.disconnect(self._on_changed)
        self._timer.stop()

    def _on_changed(self, _change: Changed) -> None:
        self._timer.start(_AFTER_MS)

    def _on_done(self, more: bool) -> None:
        if more:
            self._timer.start(_BETWEEN_MS)


def _some(workspace: Workspace) -> bool:
    return workspace.writable and search_texts.much_waits(workspace) and search_texts.keep_up_some(workspace)
