"""Small workspaces for tests, and their whole content as a value to compare."""

import shutil
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from socialroi_desktop.domain.imports import SourceFile
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.store.changes import batches, bulk
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace, create, open_workspace

# `last_id` is history too: what was given once is never given again, undone or not.
HISTORY = {"operation", "change", "change_image", "last_id", "_sqlite_migrations"}
# Kept sums and texts follow from the rows and are brought up to date when somebody asks.
FOLLOWING = {
    "order_day_sum", "order_month_sum", "order_day_stale", "web_day_sum", "web_day_stale", "product_day_sum",
    "product_day_stale", "product_line_day", "product_line_day_sum", "customer_count", "order_before", "last_order_count",
    "buyer_answer",
    "goal_figure",
}  # fmt: skip

FILE = "shop.socialroi"
# A workspace in a folder that goes when nothing holds it any more.
Kept = TemporaryDirectory[str]


def new_workspace(folder: Path, **settings: Any) -> Workspace:
    """Make a workspace in USD, Warsaw time, 40 % margin and 25 an hour unless told otherwise."""
    values = {"currency": "USD", "timezone": "Europe/Warsaw", "gross_margin": 4000, "hourly_rate": 2500}
    return fresh(folder / FILE, Settings(name="Shop", **(values | settings)))


def fresh(path: Path, settings: Settings) -> Workspace:
    """Make a workspace as `create` does, from a copy: its tables are made once for all tests with the same settings."""
    return copied(_blank(settings), path)


@cache
def _blank(settings: Settings) -> Kept:
    return keep(lambda folder: create(folder / FILE, settings))


def keep(make: Callable[[Path], Workspace]) -> Kept:
    """Make a workspace called FILE in a folder and close it, for tests that each work on a copy."""
    folder = TemporaryDirectory(ignore_cleanup_errors=True)
    make(Path(folder.name)).close()
    return folder


def copied(kept: Kept, path: Path) -> Workspace:
    """Open a copy of what was kept."""
    shutil.copy(Path(kept.name) / FILE, path)
    return open_workspace(path)


def dump(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table but the history's own."""
    connection = workspace.connection()
    names = [
        row[0]
        for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if row[0] not in HISTORY | FOLLOWING and not row[0].startswith(("sqlite_", "search_"))
    ]
    return {
        name: [tuple(row) for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY id')]
        for name in names
    }


def put_orders(workspace: Workspace, rows: Sequence[dict[str, Any]], file: str = "orders.csv") -> int:
    """Write orders as an import would, one line of `file` each from line 2 on; return the batch id."""
    columns = ("source", "number", "ordered_at", "currency", *sorted({name for row in rows for name in row}))
    full = [
        {"source": "shop", "number": f"#{place}", "ordered_at": "2026-07-02T10:00:00Z", "currency": "USD"}
        | row
        for place, row in enumerate(rows, start=1001)
    ]
    columns = tuple(dict.fromkeys(columns))
    with change(workspace, "Import of {file}", file=file) as writer:
        batch_id = batches.start_batch(writer, SourceFile(file, "ab" * 32, 1, "test", "order"))
        table = bulk.Table("order", columns, [tuple(row.get(name) for name in columns) for row in full])
        zone = workspace.settings().timezone
        bulk.BulkInsert(writer, batch_id, zone).insert(table, range(2, 2 + len(rows)))
    return batch_id
