"""Lines over 100,000 pieces of the library: the first 50, all for a table, and what rights cost when they are first asked.

Three uses are spoken of for each piece; a fifth is used, and there are consents of makers and rights of deals.
Run: `python packaging/dev.py benchmark piece_lines`.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.records import Influencer, Product
from socialroi_desktop.domain.records.library import UGC_KIND
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.library.asked import asked
from socialroi_desktop.queries.library.found_rights import FoundRights
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import search_texts
from socialroi_desktop.store.rows.ordering import ordered_ids
from workspaces import new_workspace

ROWS = int(os.environ.get("BENCHMARK_ROWS", "100000"))
TODAY = Today(date(2026, 9, 20), "Europe/Warsaw")
FIRST = 50
LINES = ("Skate shoes", "Skincare", "Decks", "滑板")
WORDS = [
    "first", "drop", "Łódź", "świetna", "jakość", "mở", "hộp", "giày", "trượt", "開箱", "滑板鞋", "买家秀", "帽子", "street",
    "unboxing", "serum", "glow", "kickflip",
]  # fmt: skip
STATES = ("none", "asked", "granted", "granted", "declined", "withdrawn")
DAYS = (None, None, "2026-09-29", "2026-10-30", "2026-08-01")
ASKED = (
    "鞋", "kickflip", "lodz", '"first drop"', "kickflip -serum", "line:skate", "kind:video", "creator:person12", "creator:@h77",
    "rating:4..", "lang:pl", "-used", "used:ad", "taken:2026-03..2026-05", "short", "rights:ads", "rights:ads,repost",
    "rights:ads rights:website", "-rights:ads", "rights:ends", "rights:none", "line:skate rights:ads,repost 鞋",
    'line:skate rights:ads -used "first drop" taken:2026-03..',
)  # fmt: skip


def fill(workspace: Workspace) -> None:
    """Write pieces with what is said of them."""
    chance = random.Random(7)  # the same rows each time, no secret
    for line in LINES:
        add_record(workspace, record=Product(name=f"Product of {line}", line=line))
    for n in range(200):
        add_record(workspace, record=Influencer(name=f"Person{n}", handle=f"h{n}", channel="instagram"))
    kinds = [choice.id for choice in UGC_KIND]
    pieces = [
        (
            f"{' '.join(chance.choices(WORDS, k=4))} {n}", kinds[n % 7], n % 4 + 1, n % 200 + 1,
            " ".join(chance.choices(WORDS, k=25)),
            ("pl", "vi", "zh_Hans", "en")[n % 4], n % 6, n % 50 == 0, f"2026-{n % 9 + 1:02d}-10",
            f"2026-{n % 9 + 1:02d}-09T10:00:00Z",
        )
        for n in range(ROWS)
    ]  # fmt: skip
    rights = [
        (n + 1, use, STATES[(n + at) % 6], DAYS[(n + at) % 5], "2026-05-01")
        for n in range(ROWS)
        for at, use in enumerate(("ads", "repost", "website"))
    ]
    columns = (
        "title",
        "kind",
        "product_id",
        "influencer_id",
        "caption",
        "language",
        "rating",
        "shortlisted",
        "added_on",
        "taken_at",
    )
    with change(workspace, "Rows") as writer:
        writer.insert_rows("ugc_item", columns, pieces)
        writer.insert_rows("usage_right", ("ugc_item_id", "use", "state", "ends_on", "answered_on"), rights)
        writer.insert_rows(
            "usage", ("ugc_item_id", "where"), [(n + 1, ("post", "ad")[n % 2]) for n in range(0, ROWS, 5)]
        )
        writer.insert_rows(
            "standing_consent",
            ("influencer_id", "use", "state"),
            [(n, "print", "granted") for n in range(1, 50)],
        )


def milliseconds(run: Callable[[], object], times: int = 5) -> float:
    """Return the shortest time that a step took."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        found.append(time.perf_counter() - start)
    return min(found) * 1000


def main() -> None:
    """Print times in milliseconds."""
    with tempfile.TemporaryDirectory() as scratch, new_workspace(Path(scratch)) as workspace:
        fill(workspace)
        search_texts.keep_up(workspace)
        for word in ("ads", "expired", "none"):
            first = milliseconds(lambda word=word: FoundRights().ids(workspace, word, TODAY.day), 1)
            print(f"rights:{word} asked first {first:.0f} ms")
        rights = FoundRights()
        for line in ASKED:
            query = asked(workspace, line, TODAY, rights)
            newest = replace(query, descending=True, limit=FIRST)
            reading = milliseconds(lambda line=line: asked(workspace, line, TODAY, rights))
            few = milliseconds(lambda query=newest: ordered_ids(workspace, query))
            every = milliseconds(lambda query=query: ordered_ids(workspace, query))
            found = len(ordered_ids(workspace, query))
            print(
                f"{line}: {found} found; read {reading:.1f} ms, first {FIRST} {few:.1f} ms, all {every:.1f} ms"
            )


if __name__ == "__main__":
    main()
