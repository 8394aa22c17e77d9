"""Customers of a million orders: all that the Customers section tells, at the first ask and again, and after a change.

Each time is CPU time, held against a plain SQL count of customers by number of orders in the same run.
Run: `python packaging/dev.py benchmark customers`.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.listening.customers import buyers
from socialroi_desktop.store.file.workspace import create
from workspaces import put_orders

ROWS = int(os.environ.get("BENCHMARK_ROWS", "1000000"))
FIRST = date(2024, 1, 1)


def took(read: Callable[[], object]) -> float:
    """Return the milliseconds of CPU of one run."""
    start = time.process_time()
    read()
    return 1000 * (time.process_time() - start)


def main() -> None:
    """Print the times of each ask and their ratios."""
    drawn = random.Random(7)
    period = Period(date(2026, 1, 1), date(2026, 6, 30))
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(name="Shop", currency="USD", gross_margin=4000)
        with create(Path(folder) / "shop.socialroi", settings) as shop:
            put_orders(
                shop,
                [
                    {
                        "customer": f"c{drawn.randrange(ROWS // 3)}" if drawn.random() < 0.95 else None,
                        "ordered_at": f"{FIRST + timedelta(days=drawn.randrange(900))}T08:00:00Z",
                        "gross_sales": drawn.randrange(500, 20_000), "currency": "USD",
                        "utm_source": drawn.choice(("ig", "facebook", "newsletter", None)),
                    }
                    for _ in range(ROWS)
                ],
            )  # fmt: skip
            sql = 'SELECT n, count(*) FROM (SELECT count(*) AS n FROM "order" GROUP BY customer) GROUP BY 1'
            plain = took(lambda: shop.connection().execute(sql).fetchall())
            print(f"plain count of customers of {ROWS} orders: {plain:.0f} ms")
            for label in ("first ask", "second ask"):
                spent = took(lambda: buyers(shop, period))
                print(f"{label}: {spent:.0f} ms, {spent / plain:.2f} x")
            spent = took(lambda: edit_record(shop, entity="order", row_id=7, changes={"customer": "c1"}))
            print(f"an order is edited: {spent:.0f} ms, {spent / plain:.2f} x")
            spent = took(lambda: buyers(shop, period))
            print(f"asked again after it: {spent:.0f} ms, {spent / plain:.2f} x")


if __name__ == "__main__":
    main()
