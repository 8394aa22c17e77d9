"""The board of 10,000 people with 100,000 contacts against a plain QTableView over the same rows, in one run.

Both open, show what a search finds, show all again, and take a row that changes; each until it is drawn.
Run: `python packaging/dev.py benchmark board`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTableView

from socialroi_desktop.domain.query import Term
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.viewmodels.outreach.cards import people_board
from socialroi_desktop.viewmodels.records.board import BoardModel
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.board import Board
from socialroi_desktop.views.theme import active_theme
from workspaces import new_workspace

ROWS = 10_000
CONTACTS = 100_000
STAGES = ("search", "screen", "get_contact", "letter", "negotiate", "track", "relationship")
NAMES = ("Ollie Park", "小林滑板", "Mai Trần", "Zofia Łuka", "陈雨")
TODAY = date(2026, 9, 20)


def best(run: Callable[[int], object]) -> float:
    """Return the shortest of five runs in milliseconds, what is drawn after it included."""
    times = []
    for n in range(5):
        start = time.perf_counter()
        run(n)
        QApplication.processEvents()
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def fill(session: Session) -> None:
    """Write invented people and what was said with them."""
    columns = (
        "name",
        "handle",
        "channel",
        "stage",
        "kind",
        "followers",
        "category",
        "country",
        "audience_fit",
    )
    columns += ("next_action", "next_action_on")
    people = [
        (f"{NAMES[n % 5]} {n}", f"handle{n}", ("instagram", "tiktok")[n % 2], STAGES[n % 7], "influencer", n * 10,
         "skate", "PL", n % 5 + 1, ("follow up", None)[n % 2], (f"2026-09-{n % 28 + 1:02d}", None)[n % 2])
        for n in range(ROWS)
    ]  # fmt: skip
    said = ("influencer_id", "happened_at", "happened_on", "direction", "way", "what")
    contacts = [
        (
            n % ROWS + 1,
            f"2026-08-{n % 28 + 1:02d}T10:00:00Z",
            f"2026-08-{n % 28 + 1:02d}",
            "out",
            "message",
            "hello",
        )
        for n in range(CONTACTS)
    ]
    with change(session.workspace, "People") as writer:
        writer.insert_rows("influencer", columns, people)
        writer.insert_rows("contact", said, contacts)


def shown(widget: Any) -> Any:
    """Show a widget at the size of a usual window."""
    widget.resize(1100, 700)
    widget.show()
    return widget


def opened_board(session: Session) -> Board:
    """Open the board."""
    return shown(Board(BoardModel(session, people_board(lambda: TODAY)), "People"))


def opened_table(session: Session) -> QTableView:
    """Open Qt's own table over the same rows."""
    view = QTableView()
    view.setModel(RecordTable(session, Influencer, parent=view))
    return shown(view)


def main() -> None:
    """Print each step for both and the ratio."""
    application = QApplication.instance() or QApplication([])
    active_theme().apply("light")
    with tempfile.TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        session = Session(workspace, InlineJobs())
        fill(session)
        made: list[Any] = []
        boards = best(lambda _n: made.append(opened_board(session)))
        tables = best(lambda _n: made.append(opened_table(session)))
        report("open", boards, tables)
        board, table = made[0], made[5].model()
        for other in (*made[1:5], *made[6:]):
            other.close()
            other.deleteLater()
        application.processEvents()

        def both(name: str, change_query: Callable[[Any, int], Any]) -> None:
            ours = best(lambda n: board.model.show_query(change_query(board.model.query, n)))
            theirs = best(lambda n: table.show_query(change_query(table.query, n)))
            report(name, ours, theirs)

        both("search", lambda query, n: replace(query, text=f"mai {n}"))
        both("filter", lambda query, n: replace(query, text="", terms=(Term("followers", ">", n * 100),)))
        both("show all", lambda query, n: replace(query, terms=(), descending=n % 2 == 0))
        edit = best(lambda n: edit_in(session, n))
        board.show_cards([700])
        report("move a card (an edit in the table)", best(lambda n: board.move_by(1 if n % 2 else -1)), edit)
        board.show_cards(range(700, 800))
        report("move 100 cards", best(lambda n: board.move_by(1 if n % 2 else -1)), edit)
        bar = board.columns[0].cards.verticalScrollBar()
        report("scroll a page", best(lambda n: bar.setValue(40_000 + n * 700)), tables)
        for widget in (made[0], made[5]):
            widget.close()
            widget.deleteLater()
        application.processEvents()


def edit_in(session: Session, n: int) -> None:
    """Edit a note of a row that both show."""
    changed = edit_record(
        session.workspace, entity="influencer", row_id=5, changes={"note": f"{n} {time.time()}"}
    )
    session.announce(changed)


def report(name: str, ours: float, theirs: float) -> None:
    """Print both times and their ratio."""
    print(f"{name}, {ROWS:,} rows: board {ours:.1f} ms, QTableView {theirs:.1f} ms, {ours / theirs:.2f} x")


if __name__ == "__main__":
    main()
