"""A month with 5,000 posts: read at once beside each by itself, and drawn as one page beside a widget for each post.

Run: `python packaging/dev.py benchmark month_of_posts`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from socialroi_desktop.domain.calendar.arranging import MONTH, span_of
from socialroi_desktop.queries.calendar.sight import Asked, Sight, entries_of, sight_of
from socialroi_desktop.queries.posting import checks_before, post_of
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.calendar.words import told
from socialroi_desktop.views.calendar.item import Place
from socialroi_desktop.views.calendar.month_view import MonthView
from workspaces import new_workspace

ROWS = int(os.environ.get("BENCHMARK_ROWS", "5000"))
TODAY = date(2026, 9, 20)
SEPTEMBER = span_of(MONTH, TODAY)
# So many are asked one by one; the rest would take as long each.
FEW = 50


def fill(workspace: Workspace) -> None:
    """Write planned posts over the days of a month, some with a piece of the library."""
    posts = [
        (
            ("instagram", "tiktok", "facebook")[n % 3], f"planned-{n}", f"Post {n}", ("idea", "draft", "ready")[n % 3],
            f"2026-09-{n % 30 + 1:02d}T{n % 24:02d}:{n % 60:02d}", "Kickflip in the rain, 滑板鞋, worn in. " * 5,
        )
        for n in range(ROWS)
    ]  # fmt: skip
    with change(workspace, "Rows") as writer:
        writer.insert_rows(
            "post", ("channel", "external_id", "title", "state", "scheduled_at", "text"), posts
        )
        writer.insert_rows("ugc_item", ("title", "kind"), [(f"Piece {n}", "photo") for n in range(100)])
        uses = [(n % 100 + 1, n + 1, "post") for n in range(0, ROWS, 10)]
        writer.insert_rows("usage", ("ugc_item_id", "post_id", "where"), uses)


def milliseconds(run: Callable[[], object], times: int = 3) -> float:
    """Return the shortest time that a step took."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        found.append(time.perf_counter() - start)
    return min(found) * 1000


def draw(view: QWidget) -> None:
    """Draw a widget once, off the screen."""
    picture = QPixmap(view.size())
    view.render(picture)


def as_widgets(sight: Sight) -> QWidget:
    """Return a page with a widget for each post."""
    page = QWidget()
    page.resize(1100, 700)
    column = QVBoxLayout(page)
    for entry in sight.entries:
        column.addWidget(QLabel(told(entry)))
    return page


def main() -> None:
    """Print times in milliseconds, and how many times as long the plain way takes."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as scratch, new_workspace(Path(scratch)) as workspace:
        fill(workspace)
        reading = milliseconds(lambda: sight_of(workspace, SEPTEMBER, Asked(), TODAY))
        ids = [entry.id for entry in entries_of(workspace, SEPTEMBER, TODAY)]
        each = milliseconds(
            lambda: [checks_before(workspace, post_of(workspace, one), TODAY) for one in ids[:FEW]], 1
        )
        apart = each * len(ids) / FEW
        print(
            f"{len(ids)} posts read {reading:.0f} ms; one by one {apart:.0f} ms, {apart / reading:.0f} times as long"
        )
        sight = sight_of(workspace, SEPTEMBER, Asked(), TODAY)
        view = MonthView(TODAY)
        view.resize(1100, 700)
        shown = milliseconds(lambda: (view.show_sight(sight, TODAY, TODAY), draw(view)))
        step = milliseconds(
            lambda: (view.choose(Place(date(2026, 9, 21))), view.choose(Place(TODAY)), draw(view))
        )
        widgets = milliseconds(lambda: draw(as_widgets(sight)), 1)
        print(f"laid out and drawn {shown:.0f} ms, a step by key twice {step:.0f} ms")
        print(f"a widget for each {widgets:.0f} ms, {widgets / shown:.0f} times as long")
    application.quit()


if __name__ == "__main__":
    main()
