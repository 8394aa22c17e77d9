"""The grid of 100,000 pictures against a bare QListView of icons over as many rows, in one run.

Both open until what is seen is drawn with its pictures, which lie small on the disk, and scroll by a step and by a page.
Run: `python packaging/dev.py benchmark grid`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractListModel, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QListView

from picture_files import encoded, picture
from socialroi_desktop.domain.records import Attachment
from socialroi_desktop.jobs import Jobs
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.thumbnails import EDGES, Thumbnails
from socialroi_desktop.viewmodels.records.cards import CardSetup
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.records.tiles import TileSetup, TilesModel
from socialroi_desktop.viewmodels.shared.indexes import ROOT, Index
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.grid import PictureGrid
from socialroi_desktop.views.theme import active_theme
from workspaces import new_workspace

ROWS = 100_000
# So many different pictures; more than are seen in the run.
PICTURES = 2_000
SIZE = (1100, 700)
RUNS = 5
SETUP = TileSetup(
    CardSetup(
        title=lambda file: file.name, number=lambda _file: "photo", subtitle=lambda file: file.note or ""
    ),
    lines=2,
)


class Icons(QAbstractListModel):
    """As many rows with icons from the same files, each made when it is first asked for."""

    def __init__(self, folder: Path, hashes: list[str]) -> None:
        super().__init__()
        self._folder, self._hashes = folder, hashes
        self._made: dict[str, QIcon] = {}

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the rows."""
        return 0 if parent.isValid() else ROWS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return name and icon."""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"Skate {index.row()}"
        if role != Qt.ItemDataRole.DecorationRole:
            return None
        sha256 = self._hashes[index.row() % PICTURES]
        if sha256 not in self._made:
            path = self._folder / sha256[:2] / f"{sha256}-{EDGES[0]}"
            self._made[sha256] = QIcon(QPixmap(str(path)))
        return self._made[sha256]


def fill(session: Session) -> list[str]:
    """Keep small pictures, and write rows that refer to them; return their hashes."""
    Media(session.workspace.path).folder.mkdir()
    thumbnails = Thumbnails(session.workspace.path)
    kept = [
        encoded(picture(320, 240, f"#{n * 9 % 256:02x}{n * 5 % 256:02x}cc", marked=True), b"JPEG")
        for n in range(50)
    ]
    hashes = [f"{n % 256:02x}{n:062x}" for n in range(PICTURES)]
    for n, sha256 in enumerate(hashes):
        thumbnails.keep(sha256, EDGES[0], kept[n % len(kept)])
    columns = ("record_kind", "record_id", "name", "sha256", "note")
    rows = [("cost", 1, f"Skate {n}", hashes[n % PICTURES], "Kickflip · Łódź · 鞋") for n in range(ROWS)]
    with change(session.workspace, "Files") as writer:
        writer.insert_rows("attachment", columns, rows)
    return hashes


def timed(run: Callable[[int], object], until: Callable[[], bool] = lambda: True) -> float:
    """Return the shortest of some runs in milliseconds, each until all is drawn."""
    times = []
    for n in range(RUNS):
        start = time.perf_counter()
        run(n)
        QApplication.processEvents()
        while not until():
            QApplication.processEvents()
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def shown(widget: Any) -> Any:
    """Show a widget at the size of a usual window."""
    widget.resize(*SIZE)
    widget.show()
    return widget


def opened_grid(session: Session) -> PictureGrid:
    """Open the grid as if for the first time: nothing is in memory yet."""
    session.pictures = type(session.pictures)()
    table = RecordTable(session, Attachment)
    grid = PictureGrid(TilesModel(table, SETUP, table), "Pictures")
    table.setParent(grid)
    return shown(grid)


def opened_list(folder: Path, hashes: list[str]) -> QListView:
    """Open Qt's own list of icons."""
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setUniformItemSizes(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setIconSize(QSize(168, 126))
    view.setGridSize(QSize(180, 170))
    model = Icons(folder, hashes)
    model.setParent(view)
    view.setModel(model)
    return shown(view)


def all_there(grid: PictureGrid) -> bool:
    """Tell whether every picture in sight has come."""
    return all(
        grid.pictures.picture(grid.tile(number).data(Role.PICTURE)) is not None for number in grid.in_sight
    )


def main() -> None:
    """Print each step for both and the ratio."""
    application = QApplication.instance() or QApplication([])
    active_theme().apply("light")
    active_theme().load_icons()
    with tempfile.TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        jobs = Jobs()
        session = Session(workspace, jobs)
        hashes = fill(session)
        thumbs = Thumbnails(workspace.path).folder
        grids: list[PictureGrid] = []
        lists: list[QListView] = []
        ours = timed(lambda _n: grids.append(opened_grid(session)), lambda: all_there(grids[-1]))
        theirs = timed(lambda _n: lists.append(opened_list(thumbs, hashes)))
        report("first paint, all pictures there", ours, theirs)
        grid, view = grids[-1], lists[-1]
        bars = grid.verticalScrollBar(), view.verticalScrollBar()
        for name, step in (("a step of the wheel", 60), ("a page", SIZE[1])):
            starts = [bar.maximum() // 3 for bar in bars]
            took = [
                timed(lambda n, bar=bar, start=start, step=step: bar.setValue(start + n * step))
                for bar, start in zip(bars, starts, strict=True)
            ]
            report(f"scroll {name}", *took)
        ours = timed(lambda n: bars[0].setValue(200_000 + n * 50_000), lambda: all_there(grid))
        theirs = timed(lambda n: bars[1].setValue(200_000 + n * 50_000))
        report("jump far, all pictures there", ours, theirs)
        ours = timed(lambda n: grid.zoom(28 if n % 2 else -28), lambda: all_there(grid))
        theirs = timed(lambda n: view.setGridSize(QSize(180 + n % 2 * 28, 170 + n % 2 * 21)))
        report("other size", ours, theirs)
        for widget in (*grids, *lists):
            widget.close()
            widget.deleteLater()
        application.processEvents()
        jobs.close()


def report(name: str, ours: float, theirs: float) -> None:
    """Print both times and their ratio."""
    print(
        f"{name}, {ROWS:,} rows: grid {ours:.1f} ms, QListView of icons {theirs:.1f} ms, {ours / theirs:.2f} x"
    )


if __name__ == "__main__":
    main()
