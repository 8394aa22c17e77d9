"""What the command line tells of one million orders at the first ask, the second, after a small import and after undo.

Each ask is a process of its own; its CPU time, less that of the same ask of an empty workspace, is held against a plain SQL
sum of the same rows. Run: `python packaging/dev.py benchmark kept_sums`.
"""

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from orders_file import write_orders

ROWS = int(os.environ.get("BENCHMARK_ROWS", "1000000"))
ASKED = (
    ("--metric", "roi", "--by", "channel"),
    ("--metric", "net_sales", "--by", "day"),
    (),
    ("--by", "product"),
    ("--metric", "recency"),
)


def cpu(command: Sequence[str]) -> float:
    """Run a process; return the milliseconds of CPU it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def run(*words: str) -> float:
    """Run a command of the app."""
    return cpu([sys.executable, "-m", "socialroi_desktop", *words])


def plain_sum(path: Path) -> float:
    """Return the milliseconds of CPU of adding up the gross sales of all orders by day and way."""
    with closing(sqlite3.connect(path)) as connection:
        start = time.process_time()
        connection.execute(
            'SELECT ordered_on, touch_id, sum(gross_sales) FROM "order" GROUP BY 1, 2'
        ).fetchall()
        return 1000 * (time.process_time() - start)


def small_file(folder: Path) -> Path:
    """Write ten orders of the last days, with numbers of their own."""
    path = folder / "more.csv"
    write_orders(path, 10)
    path.write_text(
        path.read_text(encoding="utf-8").replace("#", "#N").replace("2025-11", "2026-06"), "utf-8"
    )
    return path


def main() -> None:
    """Print the times of each ask, less that of the start, and their ratios."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        shop, source = folder / "shop.socialroi", folder / "orders.csv"
        write_orders(source, ROWS)
        empty = folder / "empty.socialroi"
        for path in (shop, empty):
            run(
                "new", str(path), "--name", "Shop", "--currency", "USD", "--timezone", "UTC", "--margin", "40"
            )
        run("import", str(shop), str(source), "--json")
        start = min(run("figures", str(empty), "--json", "--metric", "roi") for _ in range(3))
        plain = min(plain_sum(shop) for _ in range(3))
        print(f"{ROWS} orders; start of a command {start:.0f} ms, plain SQL sum {plain:.0f} ms")
        for when in ("first ask", "second ask", "after an import of ten orders", "after undo"):
            if when.startswith("after an"):
                print(
                    f"import of ten orders: {run('import', str(shop), str(small_file(folder))) - start:.0f} ms"
                )
            elif when.endswith("undo"):
                print(f"undo: {run('undo', str(shop)) - start:.0f} ms")
            for words in ASKED:
                took = run("figures", str(shop), "--json", *words) - start
                print(f"{when}, {' '.join(words) or 'all figures'}: {took:.0f} ms, {took / plain:.2f} x")


if __name__ == "__main__":
    main()
