"""Figures of a year over 100,000 mentions, and the proof of one, against adding up the same rows one by one in Python.

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
from workspaces import new_workspace

MENTIONS = 100_000
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


def main() -> None:
    """Print both times and the ratio."""
    with tempfile.TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        columns = ("mentioned_at", "mentioned_on", "author", "channel", "sentiment", "kind")
        days = [f"2026-{1 + n % 12:02d}-{1 + n % 28:02d}" for n in range(MENTIONS)]
        rows = [
            (
                f"{day}T10:00:00Z",
                day,
                f"a{n}",
                CHANNELS[n % 4],
                ("positive", "negative", None)[n % 3],
                "question",
            )
            for n, day in enumerate(days)
        ]
        with change(workspace, "Mentions") as writer:
            writer.insert_rows("mention", columns, rows)

        def one_by_one() -> Counter[str]:
            counts: Counter[str] = Counter()
            for row in workspace.connection().execute("SELECT * FROM mention"):
                counts[row["channel"]] += 1
            return counts

        theirs = best(one_by_one)
        for by in ("channel", "month", "day"):
            ours = best(lambda by=by: figures_of(workspace, Scope(YEAR, by), METRICS))  # type: ignore[misc,arg-type]  # bound at once
            print(
                f"{MENTIONS} mentions by {by}: {ours:.0f} ms, one by one {theirs:.0f} ms, {ours / theirs:.2f} x"
            )
        scope = Scope(YEAR, "channel")
        figure = figures_of(workspace, scope, ["positive"])[0]
        shown = best(lambda: prove(workspace, figure, scope))
        print(f"first page of the {figure.rows} mentions behind one figure: {shown:.0f} ms")


if __name__ == "__main__":
    main()
