"""Finds words among 100,000 mentions of which half are not in English, against LIKE over the same rows.

Also the first search after they came, which folds their texts, against the import.
Run: `python packaging/dev.py benchmark searching`.
"""

import csv
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from socialroi_desktop import ingest
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.queries.search import search
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import ordered_ids
from workspaces import new_workspace

ROWS = int(os.environ.get("BENCHMARK_ROWS", "100000"))
ENGLISH = "the brand serum helps my skin and I love how quickly it arrived after ordering from the shop"
OTHERS = "źródło Łódź współczynnik żółta gęś 品牌 推荐 这个 sản phẩm tuyệt vời đẹp lắm każdy"
LOOKED_FOR = {
    "English": "serum", "Polish": "żółta", "Vietnamese": "phẩm", "Chinese": "推荐", "nothing": "nowhere",
    "two words": "gęś zzz",
}  # fmt: skip
_COLUMNS = ("text", "author", "source", "note")
LIKE = f"SELECT id FROM mention WHERE {' OR '.join(f'{name} LIKE ?' for name in _COLUMNS)}"


def write_mentions(path: Path, rows: int) -> None:
    """Write invented mentions, every second one not in English."""
    chance = random.Random(7)  # the same rows each time, no secret
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Date", "Source", "Author", "Text", "URL", "Sentiment"])
        for n in range(rows):
            text = " ".join(chance.choices((OTHERS if n % 2 else ENGLISH).split(), k=25))
            day = f"2026-07-{n % 28 + 1:02d} 10:00:00"
            writer.writerow([day, "Instagram", f"author{n}", text, f"https://example.com/m/{n}", "positive"])


def brought(workspace: Workspace, path: Path) -> None:
    """Import the mentions."""
    options = ingest.Options(format_id="plain_mentions", timezone="UTC")
    plan = ingest.plan(ingest.open_source(path), workspace.settings(), options)
    (result,) = import_files(workspace, files=[FileImport(plan)])
    if result.counts.new != ROWS:
        raise SystemExit(f"expected {ROWS} new mentions, got {result.counts}")


def seconds(run: Callable[[], object], times: int = 1) -> float:
    """Return the shortest time that a step took."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        found.append(time.perf_counter() - start)
    return min(found)


def main() -> None:
    """Print times in milliseconds and the ratios to LIKE."""
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "mentions.csv"
        write_mentions(source, ROWS)
        with new_workspace(Path(scratch)) as workspace:
            bringing = seconds(lambda: brought(workspace, source))
            first = seconds(lambda: ordered_ids(workspace, Query("mention", text="serum")))
            print(
                f"import {bringing:.1f} s; first search, folding {ROWS} texts: {first * 1000:.0f} ms, "
                f"{first / bringing:.2f} of the import"
            )
            _searches(workspace)


def _searches(workspace: Workspace) -> None:
    connection = workspace.connection()
    for name, text in LOOKED_FOR.items():
        pattern = [f"%{text}%"] * len(_COLUMNS)
        like = seconds(lambda p=pattern: connection.execute(LIKE, p).fetchall(), 5)
        table = seconds(lambda t=text: ordered_ids(workspace, Query("mention", text=t)), 5)
        palette = seconds(lambda t=text: search(workspace, t, RECORDS), 5)
        print(
            f"{name}: table {table * 1000:.0f} ms, {table / like:.2f} x LIKE;"
            f" palette {palette * 1000:.0f} ms, {palette / like:.2f} x LIKE ({like * 1000:.0f} ms)"
        )


if __name__ == "__main__":
    main()
