"""The window on a library in a process of its own, which may be killed; says on its output what it is at, a JSON a line."""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QMimeData, QObject, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialroi_desktop.app import Desktop
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.jobs import Job
from socialroi_desktop.operations.library.asking import answer, ask_for
from socialroi_desktop.operations.library.collecting import put_together
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.library.adding import Outcome
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.library.page import LibraryPage
from socialroi_desktop.window import WorkspaceWindow

TODAY = date(2026, 9, 20)
_PATIENCE = 60


class Heart(QObject):
    """Beats in the event loop; `longest` is the longest work between two beats, in seconds of the window's own thread.

    What other programs take of the machine meanwhile is not counted.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.thread_time()
        timer = QTimer(self, interval=5)
        timer.timeout.connect(self._beat)
        timer.start()

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now

    def reset(self) -> None:
        """Count from here on."""
        self.longest, self._last = 0.0, time.thread_time()


class LibraryWindow:
    """The UGC tab of an open window."""

    def __init__(self, path: Path) -> None:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        memory = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
        self.desktop = Desktop(application, memory, TODAY)
        self.desktop.start(path)
        assert isinstance(self.desktop.window, WorkspaceWindow)
        assert self.desktop.session is not None
        self.session: Session = self.desktop.session
        self.page = cast(LibraryPage, self.desktop.window.show_page("ugc"))
        self.be_active()
        self.outcomes: list[Outcome] = []
        self.page.adding.added.connect(self.outcomes.append)
        # Swept, and whatever else comes first.
        self.idle()
        self.idle()

    def be_active(self) -> None:
        """Take the keyboard, which a list that was closed keeps where no window manager is."""
        assert self.desktop.window is not None
        self.desktop.window.activateWindow()
        QTest.qWaitForWindowActive(self.desktop.window)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            QTest.qWait(5)
            if time.monotonic() > end:
                raise TimeoutError

    def idle(self) -> None:
        """Let all that runs in the background end."""
        QTest.qWait(1)
        self.until(lambda: not self.session.jobs.busy)

    def drop(self, *paths: Path) -> None:
        """Drop files on the tab."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        self.page.dropEvent(QDropEvent(QPointF(5, 5), action, mime, button, Qt.KeyboardModifier.NoModifier))

    def added(self, *paths: Path) -> Outcome:
        """Drop files and wait until they are there."""
        before = len(self.outcomes)
        self.drop(*paths)
        self.until(lambda: len(self.outcomes) > before)
        self.idle()
        return self.outcomes[-1]

    def perform(self, operation: Callable[[Workspace], Changed | None]) -> None:
        """Change something as the window does."""
        self.session.perform("Change", lambda workspace, _progress: operation(workspace))
        self.idle()

    def found(self, line: str) -> list[str]:
        """Type into the line above the pieces; return the titles that are shown."""
        answered: list[str] = []
        self.page.pieces.search.found.connect(lambda found: answered.append(found.line))
        query = self.page.pieces.query.line
        query.setFocus()
        query.selectAll()
        QTest.keyClicks(query, line)
        self.until(lambda: line in answered)
        if query.popup.isVisible():
            QTest.keyClick(query.popup, Qt.Key.Key_Escape)
        QTest.keyClick(query, Qt.Key.Key_Return)
        self.be_active()
        self.idle()
        table = self.page.pieces.section.table
        return [cast(UgcItem, table.record(row)).title for row in range(table.rowCount())]

    def shown(self) -> list[int]:
        """Return the ids of the pieces that are shown."""
        table = self.page.pieces.section.table
        return table.ids_of(range(table.rowCount()))

    def close(self) -> None:
        """Close the window as people do."""
        self.idle()
        self.desktop.shut_down()


@contextmanager
def opened(path: Path) -> Iterator[LibraryWindow]:
    """Give an open window."""
    window = LibraryWindow(path)
    yield window
    window.close()


def tell(**told: Any) -> None:
    """Say something to whoever started this process."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def add_and_tell(path: Path, folder: Path) -> None:
    """Add a folder, and say at each file how many were taken, then that rows are written, then what became of them."""
    with opened(path) as window:

        def follow(job: Job[Any]) -> None:
            if job.lane == "write":
                tell(writing=True)
            job.progressed.connect(lambda done, _total: tell(taken=done))

        window.session.jobs.started.connect(follow)
        tell(added=asdict(window.added(folder)))


def journey(path: Path, folder: Path, more: Path, last: Path) -> None:
    """Add all of a folder, then again with more in it, then another while its readers are killed; use one piece of it."""
    with opened(path) as window:
        tell(opened=window.shown())
        heart = Heart()
        tell(first=window.added(folder).words, longest=heart.longest)
        for file in more.iterdir():
            file.rename(folder / file.name)
        heart.reset()
        tell(again=window.added(folder).words, longest=heart.longest)
        tell(killed=_added_while_readers_die(window, last))
        window.added(last)
        tell(used=_used(window))


def _added_while_readers_die(window: LibraryWindow, folder: Path) -> str:
    """Kill whoever decodes, again and again; return what became of the files."""
    before = len(window.outcomes)

    def kill(done: int, _total: object) -> None:
        if done % 10 == 5:
            for child in list(window.session.pictures.decoders._all):
                os.kill(child.pid, signal.SIGKILL)

    killing = window.session.jobs.started.connect(lambda job: job.progressed.connect(kill))
    window.drop(folder)
    window.until(lambda: len(window.outcomes) > before)
    window.session.jobs.started.disconnect(killing)
    window.idle()
    return window.outcomes[-1].words


def _used(window: LibraryWindow) -> dict[str, Any]:
    """Find a piece by what it is called, rate it, ask for it, get it, and see that it may be used."""
    titles = window.found("kind:photo -used lodz")
    (item_id,) = window.shown()
    grid = window.page.pieces.pictures.grid
    grid.setFocus()
    grid.go_to(0)
    QTest.keyClick(grid, Qt.Key.Key_4)
    window.idle()
    before = _state_of(window, "ads")
    window.perform(
        lambda workspace: ask_for(
            workspace, item_id=item_id, uses=["ads"], channel="instagram", today=TODAY, wording="May we?"
        )
    )
    asked = _state_of(window, "ads")
    window.perform(lambda workspace: answer(workspace, right_ids=[1], state="granted", today=TODAY, days=90))
    window.perform(lambda workspace: put_together(workspace, ids=[item_id], name="Autumn"))
    window.found("rights:ads")
    item = cast(UgcItem, window.page.pieces.section.table.record(0))
    return {
        "titles": titles, "rating": item.rating, "states": [before, asked, _state_of(window, "ads")],
        "usable": window.shown() == [item_id],
    }  # fmt: skip


def _state_of(window: LibraryWindow, use: str) -> str:
    item = cast(UgcItem, window.page.pieces.section.table.record(0))
    return window.page.pieces.standings.of(item).uses[use].state.value


if __name__ == "__main__":
    globals()[sys.argv[1]](*map(Path, sys.argv[2:]))
