"""An inbox of 50,000 mentions, of which 300 wait: the lists, one mention, how promises were kept, logging and solving one.

Each time is CPU time, held against a plain SQL count of the same mentions by kind in the same run.
Run: `python packaging/dev.py benchmark mentions`.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.listening.logging import log_mention
from socialroi_desktop.operations.listening.steps import solve
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.listening.inbox import inbox, sheet
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace, create

ROWS, WAITING = int(os.environ.get("BENCHMARK_ROWS", "50000")), 300
NOW = datetime(2026, 9, 20, 12, tzinfo=UTC)
KINDS = ("question", "complaint", "suggestion", "delivery", "praise")
CHANNELS = ("instagram", "facebook", "tiktok", "x")
SHARES = ("first_response_sla", "resolution_sla", "net_sentiment")
TIMES = ("first_response_time", "first_response_time_p90", "resolution_time")


def took(read: Callable[[], object]) -> float:
    """Return the milliseconds of CPU of the better of two runs."""
    times = []
    for _ in range(2):
        start = time.process_time()
        read()
        times.append(1000 * (time.process_time() - start))
    return min(times)


def fill(workspace: Workspace) -> None:
    """Put mentions into the file, as only a benchmark would."""
    drawn = random.Random(7)
    rows = []
    for number in range(ROWS):
        waits = number < WAITING
        said = NOW - timedelta(minutes=drawn.randrange(1, 2000) if waits else drawn.randrange(3000, 500_000))
        answered = None if waits else said + timedelta(minutes=drawn.randrange(1, 1200))
        solved = None if answered is None else answered + timedelta(minutes=drawn.randrange(1, 1500))
        kind = KINDS[number % 4] if waits else drawn.choice(KINDS)
        state = "open" if waits else None if kind == "praise" else "solved"
        rows.append(
            (
                *(_stored(moment) for moment in (said, answered, solved)), f"{said:%Y-%m-%d}", drawn.choice(CHANNELS),
                f"p{number}", f"Mention {number}", kind, drawn.choice(("positive", "neutral", "negative")), state, 0,
            )
        )  # fmt: skip
    workspace.connection().executemany(
        "INSERT INTO mention (mentioned_at, acknowledged_at, solved_at, mentioned_on, channel, author, text, kind, sentiment,"
        " state, refunded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    workspace.connection().commit()


def _stored(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def main() -> None:
    """Print the times of each question and their ratios."""
    year = Scope(Period(date(2025, 9, 21), date(2026, 9, 20)))
    with (
        tempfile.TemporaryDirectory() as folder,
        create(Path(folder) / "shop.socialroi", Settings(name="Shop")) as shop,
    ):
        fill(shop)
        plain = took(
            lambda: shop.connection().execute("SELECT kind, count(*) FROM mention GROUP BY 1").fetchall()
        )
        print(f"plain count of {ROWS} mentions by kind: {plain:.1f} ms")
        for label, read in (
            ("the lists of the inbox", lambda: inbox(shop, NOW.date())),
            ("one mention", lambda: sheet(shop, 1)),
            ("what is due over all tabs", lambda: due_by(shop, NOW.date())),
            ("shares in time and sentiment of a year", lambda: figures_of(shop, year, SHARES)),
            ("the same by month", lambda: figures_of(shop, year.of("month"), SHARES)),
            ("times of a year: median, nine in ten", lambda: figures_of(shop, year, TIMES)),
            ("the same by type", lambda: figures_of(shop, year.of("type"), TIMES)),
        ):
            spent = took(read)
            print(f"{label}: {spent:.0f} ms, {spent / plain:.1f} x")
        start = time.process_time()
        added = log_mention(shop, line="instagram Nora: Is this shop legit?", now=NOW)
        solve(shop, mention_id=added.ids[0], solution="Yes")
        spent = 1000 * (time.process_time() - start)
        print(f"log one and solve it: {spent:.0f} ms, {spent / plain:.1f} x")


if __name__ == "__main__":
    main()
