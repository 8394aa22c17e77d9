"""The library of 100,000 pieces in its real tab, against a bare QListView of icons and SQLite's own LIKE, in one run.

Opened, scrolled by wheel and by page, searched while typing in four languages, narrowed, put in order.
A frame is what the thread of the window works for it, whatever else the machine does. Pages are turned as by somebody who
looks at each for a moment, and as by a key that is held down, where nothing can be made ready before it is asked for.
Run: `python packaging/dev.py benchmark library`.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import cast

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractListModel, QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QScrollBar

from large_library import LINES, RARE, hash_of, keep_pictures, write_library
from picture_files import encoded, picture
from socialroi_desktop.app import Desktop
from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.query import Query
from socialroi_desktop.queries.library.asked import asked
from socialroi_desktop.queries.library.uses import to_take_down
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.thumbnails import EDGES, Thumbnails
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import search_texts
from socialroi_desktop.store.rows.ordering import ordered_ids
from socialroi_desktop.viewmodels.shared.indexes import ROOT, Index
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.library.page import LibraryPage
from socialroi_desktop.views.library.pieces import PiecesView
from socialroi_desktop.views.records.details_view import RecordDetails
from socialroi_desktop.window import WorkspaceWindow
from workspaces import FILE, new_workspace

PIECES = int(os.environ.get("BENCHMARK_ROWS", "100000"))
PICTURES = 2_000
SIZE = (1400, 900)
TODAY = date(2026, 8, 20)
RUNS = 5
# Ms between two pages: shorter than between those that are turned three to five times a second.
PAUSE = 150
LIST = "QListView of icons"
TYPED = {
    "English": "wheels", "part of a word": "kick", "Polish without accents": "jakosc", "Vietnamese": "tuyet",
    "two words": "da nang", "Chinese": "滑", "rare English": RARE["en"], "rare Chinese": RARE["zh_Hans"], "nothing": "nowhere",
}  # fmt: skip
# What a line asks, and what a plain statement would.
ASKED = {
    "kind:photo": "kind = 'photo'",
    f"line:{LINES[0]}": f"product_id IN (SELECT id FROM product WHERE line = '{LINES[0]}')",
    "creator:maker77": "influencer_id = 78",
    "rights:ads": "id IN (SELECT ugc_item_id FROM usage_right WHERE use = 'ads' AND state IN ('granted', 'self_granted'))",
    "used": "id IN (SELECT ugc_item_id FROM usage)",
    "-used": "id NOT IN (SELECT ugc_item_id FROM usage)",
    "rating:4..": "rating >= 4",
    "kind:photo rights:ads -used wheels": "kind = 'photo' AND title LIKE '%wheels%'",
}
SORTS = ("title", "added_on", "rating", "influencer_id", "product_id")


class Icons(QAbstractListModel):
    """As many rows with icons from the same files, each made when it is first asked for."""

    def __init__(self, workspace: Path) -> None:
        super().__init__()
        self._folder = Thumbnails(workspace).folder
        self._made: dict[str, QIcon] = {}

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the rows."""
        return 0 if parent.isValid() else PIECES

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name and icon."""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"Piece {index.row()}"
        if role != Qt.ItemDataRole.DecorationRole:
            return None
        sha256 = hash_of(index.row(), PICTURES)
        if sha256 not in self._made:
            path = self._folder / sha256[:2] / f"{sha256}-{EDGES[0]}"
            self._made[sha256] = QIcon(QPixmap(str(path)))
        return self._made[sha256]


def until(condition: Callable[[], object]) -> None:
    """Let the window work until something is so."""
    while not condition():
        QTest.qWait(1)


def worked(run: Callable[[], object], until_so: Callable[[], object] = lambda: True) -> float:
    """Return the milliseconds that the window's thread works until all is drawn."""
    start = time.thread_time()
    run()
    QApplication.processEvents()
    until(until_so)
    QApplication.processEvents()
    return (time.thread_time() - start) * 1000


def took(run: Callable[[], object]) -> float:
    """Return the shortest of some runs in milliseconds."""
    times = []
    for _ in range(RUNS):
        start = time.thread_time()
        run()
        times.append(time.thread_time() - start)
    return min(times) * 1000


def fill(folder: Path) -> None:
    """Write the library and its small pictures."""
    with new_workspace(folder) as workspace:
        write_library(workspace, PIECES, PICTURES)
        Media(workspace.path).make_room()
        colors = (f"#{n * 9 % 256:02x}{n * 5 % 256:02x}cc" for n in range(50))
        kept = [encoded(picture(320, 240, color, marked=True), b"JPEG") for color in colors]
        keep_pictures(workspace, EDGES, PICTURES, kept)
        indexing = took_once(lambda: search_texts.keep_up(workspace))
        print(
            f"{PIECES:,} pieces; folding and indexing their texts in the background {indexing / 1000:.1f} s",
            flush=True,
        )


def took_once(run: Callable[[], object]) -> float:
    """Return the milliseconds of one run."""
    start = time.thread_time()
    run()
    return (time.thread_time() - start) * 1000


def main() -> None:
    """Print each step, its budget, and the ratio to the plain way."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    if len(sys.argv) > 1:
        fill(Path(sys.argv[1]))
        return
    with tempfile.TemporaryDirectory() as folder:
        # In a process of its own, so that the memory it takes is not counted.
        subprocess.run([sys.executable, __file__, folder], check=True)
        desktop = Desktop(application, QSettings(f"{folder}/memory.ini", QSettings.Format.IniFormat), TODAY)
        desktop.start(Path(folder) / FILE)
        window = desktop.window
        assert isinstance(window, WorkspaceWindow)
        window.resize(*SIZE)
        until(lambda: window.current_page_id)
        until(lambda: not window.session.jobs.busy)
        seen(window, Path(folder) / FILE)
        searched(window.session.workspace)
        until(lambda: not window.session.jobs.busy)
        desktop.shut_down()
        desktop.deleteLater()


def seen(window: WorkspaceWindow, path: Path) -> None:
    """Open and scroll the tab, then the plain list."""
    page: list[LibraryPage] = []
    began = time.perf_counter()
    opening = worked(
        lambda: page.append(cast(LibraryPage, window.show_page("ugc"))), lambda: all_there(page[0])
    )
    whole = (time.perf_counter() - began) * 1000
    grid = page[0].pieces.pictures.grid
    page_step = grid.viewport().height()
    steps = {
        "wheel": (60, 0, 0.2),
        # First, as the list keeps every icon it made.
        "page, without a pause": (page_step, 0, 0.4),
        f"page, {PAUSE} ms between two": (page_step, PAUSE, 0.6),
    }
    ours = {name: frames(grid.verticalScrollBar(), *step) for name, step in steps.items()}
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    view = plain_list(path, grid.size())
    report("tab opened, all pictures there", opening, worked(view.show), LIST, 200)
    print(f"  by the clock, modules loaded on the way: {whole:.0f} ms")
    for name, step in steps.items():
        report(
            f"scroll by {name}, 95 of 100 frames within",
            ours[name],
            frames(view.verticalScrollBar(), *step),
            LIST,
            16.7,
        )
    first, clock = whole_pages(page[0])
    print(
        f"  a page nobody saw before, until every picture of it is drawn, 95 of 100 within: {first:.1f} ms of work,"
        f" {clock:.0f} ms by the clock"
    )
    for name, pause in ((f"pressed, {PAUSE} ms between two", PAUSE), ("held down", 0)):
        drawn = page_keys(page[0].pieces, window.session, pause)
        print(
            f"Page Down {name}, until its tiles are drawn, 95 of 100 within: {drawn:.1f} ms, {within(drawn, 16.7)}"
        )
    pressed, told = keys(page[0].pieces, window.session)
    print(
        f"arrow key, the slowest of 20: {pressed:.1f} ms; half of them with all about the piece within {told:.1f} ms"
    )
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"peak memory after opening and scrolling: {memory:.0f} MB, the list beside it {after - memory:.0f} MB more"
    )
    view.close()


def keys(pieces: PiecesView, session: Session) -> tuple[float, float]:
    """Return the milliseconds of the slowest of some arrow keys, and within which half of them have all about the piece told."""
    grid, panel = pieces.pictures.grid, pieces.section.panel
    pieces.section.view.go_to(0)
    settle(session)
    pressed, told = [], []
    for _ in range(20):
        start = time.thread_time()
        QTest.keyClick(grid, Qt.Key.Key_Right)
        pressed.append(time.thread_time() - start)
        until(
            lambda: (
                isinstance(panel.content, RecordDetails) and [panel.content.record.id] == pieces.chosen_ids()
            )
        )
        settle(session)
        told.append(time.thread_time() - start)
    return max(pressed) * 1000, sorted(told)[len(told) // 2] * 1000


def page_keys(pieces: PiecesView, session: Session, pause: int) -> float:
    """Return the milliseconds within which 95 of 100 presses of Page Down choose the tile a page below and draw all."""
    grid = pieces.pictures.grid
    pieces.section.view.go_to(PIECES // 10 if pause else PIECES * 8 // 10)
    settle(session)
    times = []
    for number in range(100):
        again = not pause and number > 0
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "", again)
        start = time.thread_time()
        QApplication.sendEvent(grid, key)
        grid.viewport().repaint()
        times.append(time.thread_time() - start)
        QTest.qWait(pause) if pause else QApplication.processEvents()
    return sorted(times)[94] * 1000


def settle(session: Session) -> None:
    """Let all that runs in the background be shown."""
    until(lambda: not session.jobs.busy)
    QApplication.processEvents()


def plain_list(path: Path, size: QSize) -> QListView:
    """Return Qt's own list of icons."""
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setUniformItemSizes(True)
    view.setIconSize(QSize(168, 126))
    view.setGridSize(QSize(180, 170))
    model = Icons(path)
    model.setParent(view)
    view.setModel(model)
    view.resize(size)
    return view


def frames(bar: QScrollBar, step: int, pause: int, start: float) -> float:
    """Return the milliseconds within which 95 of 100 frames are drawn, `pause` milliseconds after the one before.

    `start` is which part of all lies above: nothing there was seen before.
    """
    bar.setValue(int(bar.maximum() * start))
    QApplication.processEvents()
    times = []
    for _ in range(100):
        if pause:
            QTest.qWait(pause)
        times.append(worked(lambda: bar.setValue(bar.value() + step)))
    return sorted(times)[94]


def whole_pages(page: LibraryPage) -> tuple[float, float]:
    """Return the milliseconds of work and by the clock within which 95 of 100 pages have all their pictures drawn.

    A frame shows a tile before its picture has come from the disk, and is not held up by that.
    """
    bar = page.pieces.pictures.grid.verticalScrollBar()
    step = bar.maximum() // 110
    bar.setValue(0)
    work, clock = [], []
    for number in range(1, 101):
        began = time.perf_counter()
        work.append(worked(partial(bar.setValue, number * step), lambda: all_there(page)))
        clock.append((time.perf_counter() - began) * 1000)
    return sorted(work)[94], sorted(clock)[94]


def all_there(page: LibraryPage) -> bool:
    """Tell whether every picture in sight has come."""
    grid = page.pieces.pictures.grid
    shown = [grid.tile(number).data(Role.PICTURE) for number in grid.in_sight]
    return bool(shown) and all(grid.pictures.picture(sha256) is not None for sha256 in shown)


def searched(workspace: Workspace) -> None:
    """Search, narrow and sort, and the same by plain statements."""
    connection = workspace.connection()

    def plain(where: str, values: Sequence[str] = (), more: str = "") -> float:
        sql = f"SELECT id FROM ugc_item WHERE {where} {more}"
        return took(lambda: connection.execute(sql, values).fetchall())

    for name, text in TYPED.items():
        first = Query("ugc_item", text=text, limit=50)
        like = plain(
            "title LIKE ? OR caption LIKE ? OR note LIKE ?", [f"%{text}%"] * 3, "ORDER BY id LIMIT 50"
        )
        report(
            f"first 50 of {name}", took(lambda query=first: ordered_ids(workspace, query)), like, "LIKE", 16
        )
        whole = Query("ugc_item", text=text)
        every = took(lambda query=whole: ordered_ids(workspace, query))
        print(f"  all of them for the table: {every:.1f} ms")
    today = Today(TODAY, "UTC")
    for line, where in ASKED.items():
        ours = took(lambda line=line: ordered_ids(workspace, asked(workspace, line, today)))
        report(line, ours, plain(where, more="ORDER BY id"), "a plain statement", 100)
    for name in SORTS:
        ours = took(lambda name=name: ordered_ids(workspace, Query("ugc_item", sort=name)))
        report(f"sort by {name}", ours, plain("1", more=f"ORDER BY {name}"), "ORDER BY", 100)
    print(
        f"what is to be taken down, in the background: {took_once(lambda: to_take_down(workspace, TODAY)):.0f} ms"
    )


def report(name: str, ours: float, theirs: float, other: str, budget: float) -> None:
    """Print both times, their ratio, and whether the first is within its budget."""
    print(f"{name}: {ours:.1f} ms, {within(ours, budget)}; {other} {theirs:.1f} ms, {ours / theirs:.2f} x")


def within(milliseconds: float, budget: float) -> str:
    """Return in words whether a time is within its budget."""
    return f"{'within' if milliseconds < budget else 'OVER'} {budget:g} ms"


if __name__ == "__main__":
    main()
