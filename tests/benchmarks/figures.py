"""Figures of a year over 100,000 mentions, visits and times on pages, and proofs, against reading the same rows one by one.

Run: `python packaging/dev.py benchmark figures`.
"""

import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from socialroi_desktop.domain.period import Period
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

DAYS = [f"2026-{1 + n % 12:02d}-{1 + n % 28:02d}" for n in range(100_000)]
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
METRICS = ("mentions", "positive", "negative", "neutral", "questions")
CHANNELS = ("instagram", "tiktok", "facebook", "youtube")


def best(run: Callable[[], object]) -> float:
    """Return the shortest of five runs in milliseconds."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def mentions(workspace: Workspace) -> None:
    """Put mentions into the workspace."""
    columns = ("mentioned_at", "mentioned_on", "author", "channel", "sentiment", "kind")
    opinions = ("positive", "negative", None)
    rows = [
        (f"{day}T10:00:00Z", day, f"a{n}", CHANNELS[n % 4], opinions[n % 3], "question")
        for n, day in enumerate(DAYS)
    ]
    with change(workspace, "Mentions") as writer:
        writer.insert_rows("mention", columns, rows)


def visits(workspace: Workspace) -> None:
    """Put visits by day and source into the workspace, and the pages of as many visits."""
    columns = ("breakdown", "period_start", "period_end", "source", "channel", "sessions", "bounces")
    cut = "date+source"
    rows = [(cut, day, day, f"s{n}", CHANNELS[n % 4], n % 50, n % 9) for n, day in enumerate(DAYS)]
    pages = ("visit", "visited_at", "visited_on", "channel", "seconds")
    seen = [(f"v{n // 3}", f"{day}T10:00:00Z", day, CHANNELS[n % 4], n % 90) for n, day in enumerate(DAYS)]
    with change(workspace, "Visits") as writer:
        writer.insert_rows("web_sessions", columns, rows)
        writer.insert_rows("page_time", pages, seen)


def one_by_one(workspace: Workspace, entity: str) -> Counter[str]:
    """Count rows by channel in Python."""
    counts: Counter[str] = Counter()
    for row in workspace.connection().execute(f"SELECT * FROM {entity}"):
        counts[row["channel"]] += 1
    return counts


def compare(workspace: Workspace, entity: str, metrics: tuple[str, ...]) -> None:
    """Print both times and the ratio."""
    theirs = best(lambda: one_by_one(workspace, entity))
    for by in ("channel", "month", "day"):
        ours = best(lambda by=by: figures_of(workspace, Scope(YEAR, by), metrics))  # type: ignore[misc,arg-type]  # bound at once
        print(
            f"{len(DAYS)} {entity} by {by}: {ours:.0f} ms, one by one {theirs:.0f} ms, {ours / theirs:.2f} x"
        )
    scope = Scope(YEAR, "channel")
    figure = figures_of(workspace, scope, metrics[-1:])[0]
    shown = best(lambda: prove(workspace, figure, scope))
    print(f"first page of the {figure.rows} {entity} behind one figure: {shown:.0f} ms")


def main() -> None:
    """Print the times of each kind of rows, in a workspace of its own."""
    for fill, entities in (
        (mentions, {"mention": METRICS}),
        (visits, {"page_time": ("engagement_time",), "web_sessions": ("sessions", "bounce_rate")}),
    ):
        with tempfile.TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
            fill(workspace)
            for entity, metrics in entities.items():
                compare(workspace, entity, metrics)


if __name__ == "__main__":
    main()
