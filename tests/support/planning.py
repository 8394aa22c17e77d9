"""Workspaces with orders of skate shoes and posts, and sessions on a fixed day, for tests of the Plan tab."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path

from socialroi_desktop.domain.imports import SourceFile
from socialroi_desktop.domain.records import Goal, Product
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.changes import batches, bulk
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session
from workspaces import FILE, Kept, copied, keep, new_workspace

TODAY = date(2026, 8, 11)
SHOES = Goal(
    name="Sell 25 pairs of skate shoes through Instagram",
    kind="sales",
    metric="units",
    target="25",
    start="2026-07-01",
    end="2026-09-30",
    channels="instagram",
    product_line="skate shoes",
    baseline_source="measured",
    baseline="6",
    baseline_start="2025-07-01",
    baseline_end="2025-09-30",
)


@contextmanager
def planning_session(folder: Path, *, rows: bool = True) -> Iterator[Session]:
    """Give a session on 11 Aug 2026; with rows, Instagram sold 12 pairs this quarter and 6 a year before.

    July's posts on Facebook reached 10,000 people, August's so far 2,000.
    """
    with copied(_filled(), folder / FILE) if rows else new_workspace(folder) as workspace:
        yield Session(workspace, InlineJobs(), TODAY)


@cache
def _filled() -> Kept:
    def make(folder: Path) -> Workspace:
        workspace = new_workspace(folder)
        _fill(workspace)
        return workspace

    return keep(make)


def _fill(workspace: Workspace) -> None:
    add_record(workspace, record=Product(name="Low deck shoe", line="skate shoes"))
    days = [("2025-07-10", 6, "instagram"), ("2026-07-02", 5, "instagram"), ("2026-07-20", 7, "instagram")]
    days.append(("2026-07-21", 9, "facebook"))
    with change(workspace, "Rows for a test") as writer:
        batch_id = batches.start_batch(writer, SourceFile("rows.csv", "ab" * 32, 1, "test", "order"))
        insert = bulk.BulkInsert(writer, batch_id, "Europe/Warsaw").insert
        orders = [
            ("shop", f"#{n}", f"{day}T10:00:00Z", "USD", 5000 * pairs, pairs, channel, "social")
            for n, (day, pairs, channel) in enumerate(days)
        ]
        columns = (
            "source",
            "number",
            "ordered_at",
            "currency",
            "gross_sales",
            "units",
            "utm_source",
            "utm_medium",
        )
        ids = insert(bulk.Table("order", columns, orders), range(2, 6))
        lines = [
            (row_id, 1, "Low deck shoe", pairs, 5000) for row_id, (_, pairs, _) in zip(ids, days, strict=True)
        ]
        insert(
            bulk.Table("order_line", ("order_id", "position", "name", "quantity", "unit_price"), lines),
            range(2, 6),
        )
        posts = [
            ("facebook", "a", "2026-07-05T10:00:00Z", 10000),
            ("facebook", "b", "2026-08-03T10:00:00Z", 2000),
        ]
        insert(bulk.Table("post", ("channel", "external_id", "published_at", "reach"), posts), range(2, 4))
