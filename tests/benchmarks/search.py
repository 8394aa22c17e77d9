"""Finds words among 100,000 mentions in four languages: the first 50, before and after they are indexed, against LIKE.

Also what comes before that, against the import: folding the texts, and putting them into the index.
Run: `python packaging/dev.py benchmark search`.
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
from socialroi_desktop.store.rows import search_texts
from socialroi_desktop.store.rows.ordering import ordered_ids
from workspaces import new_workspace

ROWS = int(os.environ.get("BENCHMARK_ROWS", "100000"))
ENGLISH = "the brand serum helps my skin and I love how quickly it arrived after ordering from the shop honest review"
POLISH = "źródło Łódź współczynnik żółta gęś każdy czasami przyszło szybko polecam bardzo krem pachnie"
VIETNAMESE = "sản phẩm tuyệt vời đẹp lắm chuyển đổi Đà Nẵng giao hàng nhanh rất thích"
# Signs that are common, and a long tail of rare ones.
_SIGNS = "的一是不了在有我他这个品牌推荐护肤日记面霜滑板鞋好看买家秀"
RARE, ODD = "unicornqz", "鑫"
LOOKED_FOR = {
    "rare word": RARE, "common word": "serum", "common word, accents": "zolta", "two words": "serum review",
    "two words never together": "serum polecam", "two words, one rare": f"serum {RARE}", "part of a word": "nicornq",
    "part of a common word": "polczyn", "in two words": "da nang", "Han sign": "品", "rare Han sign": ODD,
    "two Han signs": "品牌", "two signs of both scripts": "这个", "four signs of both scripts": "护肤日记",
    "two letters": "an", "two rare letters": "qz", "no hit": "nowhere", "no Han hit": "龘",
    "a sign nobody wrote": "&", "an author": "author77777",
}  # fmt: skip
FIRST = 50
_COLUMNS = ("text", "author", "source", "note")
LIKE = (
    f"SELECT id FROM mention WHERE {' OR '.join(f'{name} LIKE ?' for name in _COLUMNS)}"
    f" ORDER BY id DESC LIMIT {FIRST}"
)


def write_mentions(path: Path, rows: int) -> None:
    """Write invented mentions, in turns English, Polish, Vietnamese and Chinese."""
    chance = random.Random(7)  # the same rows each time, no secret
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Date", "Source", "Author", "Text", "URL", "Sentiment"])
        for n in range(rows):
            text = _text(chance, n)
            day = f"2026-07-{n % 28 + 1:02d} 10:00:00"
            writer.writerow([day, "Instagram", f"author{n}", text, f"https://example.com/m/{n}", "positive"])


def _text(chance: random.Random, n: int) -> str:
    if n % 4 == 3:
        tail = (chr(0x4E00 + int(chance.paretovariate(0.7) * 5) % 4000) for _ in range(20))
        text = "".join([*chance.choices(_SIGNS, k=25), *tail])
    else:
        text = " ".join(chance.choices((ENGLISH, POLISH, VIETNAMESE)[n % 4].split(), k=25))
    return f"{text} {RARE} {ODD}" if n % (ROWS // 20) == 77 else text


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
            folding = seconds(lambda: search_texts.bring_up_to_date(workspace, ["mention", "influencer"]))
            before = {name: first_of(workspace, text) for name, text in LOOKED_FOR.items()}
            size = pages(workspace)
            indexing = seconds(lambda: search_texts.keep_up(workspace))
            print(
                f"import {bringing:.1f} s; folding {ROWS} texts in the first search {folding:.1f} s,"
                f" {folding / bringing:.2f} of the import; index in the background {indexing:.1f} s,"
                f" {indexing / bringing:.2f} of the import, {(pages(workspace) - size) / size:.2f} of the file more"
            )
            for name, text in LOOKED_FOR.items():
                print(compared(workspace, name, text, before[name]))


def first_of(workspace: Workspace, text: str) -> float:
    """Return the seconds to the first 50 that hold the words of a text."""
    query = Query("mention", text=text, descending=True, limit=FIRST)
    return seconds(lambda: ordered_ids(workspace, query), 5)


def compared(workspace: Workspace, name: str, text: str, before: float) -> str:
    """Return a line on what a search costs, and what LIKE does for the same first 50."""
    connection = workspace.connection()
    pattern = [f"%{text}%"] * len(_COLUMNS)
    like = seconds(lambda: connection.execute(LIKE, pattern).fetchall(), 5)
    first = first_of(workspace, text)
    table = seconds(lambda: ordered_ids(workspace, Query("mention", text=text)), 5)
    palette = seconds(lambda: search(workspace, text, RECORDS), 5)
    return (
        f"{name}: first {FIRST} {first * 1000:.1f} ms, {first / like:.2f} x LIKE ({like * 1000:.1f} ms),"
        f" without the index {before * 1000:.1f} ms; palette {palette * 1000:.1f} ms; all for a table {table * 1000:.0f} ms"
    )


def pages(workspace: Workspace) -> int:
    """Return how many pages the file has."""
    return int(workspace.connection().execute("PRAGMA page_count").fetchone()[0])


if __name__ == "__main__":
    main()
