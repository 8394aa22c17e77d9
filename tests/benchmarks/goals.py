"""Goals of a workspace of a million orders and 2,000 posts: the list, a goal's page, the command line, after an import and undo.

Twenty goals in a tree. Each time is CPU time, held against a plain SQL sum of the same orders by day and way in the same run.
Run: `python packaging/dev.py benchmark goals`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from kept_sums import plain_sum, run, small_file
from orders_file import write_orders

from goals_shop import TODAY, add_goals, add_posts
from socialroi_desktop.queries.goals import goal_state, goal_states
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.viewmodels.plan.goal_detail import read_detail

ROWS, POSTS = int(os.environ.get("BENCHMARK_ROWS", "1000000")), 2000


def took(read: Callable[[], object]) -> float:
    """Return the milliseconds of CPU of one run."""
    start = time.process_time()
    read()
    return 1000 * (time.process_time() - start)


def pages(workspace: Workspace, ids: list[int], plain: float) -> None:
    """Print what the page of a goal takes: the middle one of all, and the slowest."""
    states = {state.goal.id: state for state in goal_states(workspace, TODAY)}
    times = sorted(
        (took(lambda id=id: read_detail(workspace, states[id], TODAY)), states[id].goal.name)  # type: ignore[misc]  # bound at once
        for id in ids
    )
    for label, (time_taken, name) in (("middle", times[len(times) // 2]), ("slowest", times[-1])):
        print(f"page of a goal, {label} ({name}): {time_taken:.0f} ms, {time_taken / plain:.2f} x")
    times = sorted(
        (took(lambda id=id: goal_state(workspace, states[id].goal, TODAY)), states[id].goal.name)  # type: ignore[misc]  # bound at once
        for id in ids
    )
    for time_taken, name in (times[len(times) // 2], times[-1]):
        print(f"where one goal stands ({name}): {time_taken:.0f} ms, {time_taken / plain:.2f} x")


def main() -> None:
    """Print the times of each question and their ratios."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        shop, source = folder / "shop.socialroi", folder / "orders.csv"
        empty = folder / "empty.socialroi"
        write_orders(source, ROWS)
        for path in (shop, empty):
            run(
                "new", str(path), "--name", "Shop", "--currency", "USD", "--timezone", "UTC", "--margin", "40"
            )
        run("import", str(shop), str(source), "--json")
        with open_workspace(shop) as workspace:
            ids = add_goals(workspace)
            add_posts(workspace, POSTS)
        plain = min(plain_sum(shop) for _ in range(3))
        start = min(run("goals", str(empty), "--json") for _ in range(3))
        print(f"{ROWS} orders; start of a command {start:.0f} ms, plain SQL sum {plain:.0f} ms")
        for when in ("first ask", "second ask", "after an import of ten orders", "after undo"):
            if when.startswith("after an"):
                run("import", str(shop), str(small_file(folder)))
            elif when.endswith("undo"):
                run("undo", str(shop))
            with open_workspace(shop) as workspace:
                listed = took(lambda: goal_states(workspace, TODAY))  # run at once
                print(f"{when}, list of 20 goals: {listed:.0f} ms, {listed / plain:.2f} x")
                if when == "second ask":
                    pages(workspace, ids, plain)
            # What the list worked out is kept in the file: the command, a process of its own, is the second to ask.
            told = run("goals", str(shop), "--json", "--on", TODAY.isoformat()) - start
            print(
                f"{when}, then goals --json from a fresh process: {told:.0f} ms, {told / plain:.2f} x",
                flush=True,
            )


if __name__ == "__main__":
    main()
