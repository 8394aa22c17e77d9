"""A board of 10,000 people against a plain QTableView over the same rows, in one run.

Both open, show what a search finds, show all again, and take a row that changes; each until it is drawn.
Run: `python packaging/dev.py benchmark board`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTableView

from socialroi_desktop.domain.query import Term
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.viewmodels.records.board import BoardModel, BoardSetup
from socialroi_desktop.viewmodels.records.cards import CardLine, CardSetup
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.board import Board
from socialroi_desktop.views.theme import active_theme
from workspaces import new_workspace

ROWS = 10_000
KINDS = ("ad_spend", "influencer_fee", "product_seeding", "shipping", "tool", "hours", "rights")
NAMES = ("Ollie Park", "小林滑板", "Mai Trần", "Zofia Łuka", "陈雨")
CARD = CardSetup(
    title=lambda cost: cost.note,
    number=lambda cost: str(cost.amount),
    subtitle=lambda cost: f"@{cost.id} · IG",
    lines=lambda cost: [CardLine("Fit 4/5 · skate · PL")] * (cost.amount % 3),
    tag=lambda cost: ("2 days late", Tone.BAD) if cost.amount % 2 else None,
    footer=lambda cost: "comment on 2 posts" if cost.amount % 2 else "",
)


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
    """Write invented rows."""
    columns = ("spent_on", "kind", "amount", "currency", "note")
    rows = [("2026-01-01", KINDS[n % 7], n, "USD", f"{NAMES[n % 5]} {n}") for n in range(ROWS)]
    with change(session.workspace, "Costs") as writer:
        writer.insert_rows("cost", columns, rows)


def shown(widget: Any) -> Any:
    """Show a widget at the size of a usual window."""
    widget.resize(1100, 700)
    widget.show()
    return widget


def opened_board(session: Session) -> Board:
    """Open the board."""
    return shown(Board(BoardModel(session, BoardSetup(Cost, "kind", CARD, values=KINDS)), "Costs"))


def opened_table(session: Session) -> QTableView:
    """Open Qt's own table over the same rows."""
    view = QTableView()
    view.setModel(RecordTable(session, Cost, parent=view))
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
        both("filter", lambda query, n: replace(query, text="", terms=(Term("amount", ">", n * 10),)))
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
    changed = edit_record(session.workspace, entity="cost", row_id=5, changes={"note": f"{n} {time.time()}"})
    session.announce(changed)


def report(name: str, ours: float, theirs: float) -> None:
    """Print both times and their ratio."""
    print(f"{name}, {ROWS:,} rows: board {ours:.1f} ms, QTableView {theirs:.1f} ms, {ours / theirs:.2f} x")


if __name__ == "__main__":
    main()
