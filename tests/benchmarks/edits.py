"""Single edits and a pasted block in a large workspace, against the same in an empty one.

100,000 orders that came about in 40,000 ways and 10,000 people; and single edits of a shown table of 90,000 costs, against
reading that table anew. Run: `python packaging/dev.py benchmark edits`.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from socialroi_desktop.domain.records import Cost
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

ORDERS, WAYS, PEOPLE = 100_000, 40_000, 10_000
COSTS = 90_000
COST = Cost(spent_on="2026-07-02", kind="tool", amount=1, currency="USD")
STEPS: dict[str, Callable[[Workspace, int], object]] = {
    "add a cost": lambda w, n: add_record(w, record=COST),
    "edit a note of a person": lambda w, n: edit_record(
        w, entity="influencer", row_id=1, changes={"note": f"note {n}"}
    ),
    "edit the customer of an order": lambda w, n: edit_record(
        w, entity="order", row_id=1, changes={"customer": f"c{n}"}
    ),
    "paste 200 costs": lambda w, n: edit_table(w, edit=TableEdit("cost", {}, [COST] * 200)),
}


def fill(workspace: Workspace, orders: int, ways: int, people: int) -> None:
    """Write invented people and orders."""
    rows = [
        {"gross_sales": 1000, "utm_source": "ig", "utm_campaign": f"c{n % ways}", "creator": f"p{n % people}"}
        for n in range(orders)
    ]
    put_orders(workspace, rows)
    with change(workspace, "People") as writer:
        named = [(f"Person {n}", f"p{n}") for n in range(people)]
        writer.insert_rows("influencer", ("name", "handle"), named)


def best(run: Callable[[int], object]) -> float:
    """Return the shortest of five runs in milliseconds."""
    times = []
    for n in range(5):
        start = time.perf_counter()
        run(n)
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def in_the_window() -> None:
    """Print how long edits in a table that is shown take, with what the views do about them, and reading it anew."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from pages import data_page
    from socialroi_desktop.jobs import InlineJobs
    from socialroi_desktop.viewmodels.shared.filter_state import FilterState
    from socialroi_desktop.viewmodels.shared.session import Session

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        with change(workspace, "Costs") as writer:
            columns = ("spent_on", "kind", "amount", "currency", "note")
            costs = [(f"2026-{n % 12 + 1:02}-01", "tool", n, "USD", f"note {n % 97}") for n in range(COSTS)]
            writer.insert_rows("cost", columns, costs)
        session = Session(workspace, InlineJobs())
        page = data_page(session, FilterState())
        page.resize(1200, 800)
        page.show()
        page.show_section("cost")
        table = page.section.table
        note = [spec.name for spec in table.columns].index("note")

        def seen(run: Callable[[int], object]) -> float:
            return best(lambda n: (run(n), application.processEvents()))

        anew = seen(lambda n: table.read_anew())
        print(
            f"add a row to {COSTS:,}: {seen(lambda n: session.announce(add_record(workspace, record=COST))):.1f} ms"
        )
        for name, sort in (("unsorted", -1), ("sorted by amount", 2), ("sorted by the edited note", note)):
            table.sort(sort, Qt.SortOrder.AscendingOrder)
            edit = seen(lambda n: table.setData(table.index(400, note), f"edited {n} {time.time()}"))
            print(
                f"edit a cell of {COSTS:,} rows, {name}: {edit:.1f} ms, reading anew {anew:.1f} ms, {edit / anew:.2f} x"
            )
        page.close()
        page.deleteLater()
        application.processEvents()


def main() -> None:
    """Print each step in both workspaces and the ratio."""
    in_the_window()
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "small", Path(folder) / "large"
        small.mkdir()
        large.mkdir()
        with new_workspace(small) as little, new_workspace(large) as big:
            fill(little, 10, 10, 10)
            fill(big, ORDERS, WAYS, PEOPLE)
            for name, step in STEPS.items():
                few, many = best(lambda n, s=step: s(little, n)), best(lambda n, s=step: s(big, n))
                print(
                    f"{name}: {many:.1f} ms in the large workspace, {few:.1f} ms in a small one, {many / few:.2f} x"
                )


if __name__ == "__main__":
    main()
