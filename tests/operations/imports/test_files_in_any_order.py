"""Lists that tell of the same records, taken out and brought back in any order, leave what a fresh workspace would hold.

Lists, answers and steps are drawn from a seed; `compared` looks at all records, with their parts and ways, whatever their ids.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport, Selection
from socialroi_desktop.store.changes.batches import batches
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

Draw = random.Random
# The header of a list, and what its row about the record of a number says.
Listed = tuple[str, Callable[[int, Draw], str]]


def _total(n: int, draw: Draw) -> int:
    return n * 10 + draw.choice((0, 0, 0, 5))


def _order(n: int, draw: Draw, *more: Sequence[str]) -> str:
    return ",".join([f"P{n},2026-05-0{n},{_total(n, draw)},EUR", *map(draw.choice, more)])


HEAD = "Order ID,Date,Total,Currency"
STATES = ("Paid", "Paid", "Pending", "Cancelled", "Refunded")
ORDERS: Mapping[str, Listed] = {
    "plain": (HEAD, _order),
    "cancelled orders": (HEAD, _order),
    "refunds": (f"{HEAD},Refunded", lambda n, draw: _order(n, draw, ("2", "4", ""))),
    "states": (f"{HEAD},Status", lambda n, draw: _order(n, draw, STATES)),
    "ways": (
        f"{HEAD},UTM Source,Discount code",
        lambda n, draw: _order(n, draw, ("instagram", "tiktok", ""), ("SAVE", "")),
    ),
    "full": (
        f"{HEAD},Refunded,Status,Country",
        lambda n, draw: _order(n, draw, ("", "2"), ("Paid", "Pending"), ("DE", "FR", "")),
    ),
}
POSTS_APART = "901,07/25/2026 10:00,https://www.instagram.com/p/A1/,IG image,Hi{0}\n"
POSTED = "Post ID,Publish time,Permalink,Post type,Description,Views,Likes,Reach"
POST = "90{0},07/0{0}/2026 10:00,https://www.instagram.com/p/A{0}/,IG image,{1} {0},{2},{2},{2}"
KINDS: Mapping[str, Mapping[str, Listed]] = {
    "order": ORDERS,
    "refund": {
        "plain": ORDERS["plain"],
        "back": (
            "Refund ID,Order ID,Refund date,Refund amount,Currency",
            lambda n, draw: f"R{n},P{n},2026-05-1{n},{draw.choice((n, n + 1))},EUR",
        ),
    },
    "post": {
        "post": (
            POSTED,
            lambda n, draw: POST.format(n, draw.choice(("Hi", "")), n * draw.choice((10, 12, 3))),
        )
    },
    "lead": {
        "stages": (
            "Email,Name,Created,Stage",
            lambda n, draw: f"a{n}@b.example,Ann{n},2026-05-0{n},{draw.choice(('new', 'won', 'lost'))}",
        ),
        "places": (
            "Email,Name,Created,Country",
            lambda n, draw: f"a{n}@b.example,Ann{n},2026-05-0{n},{draw.choice(('DE', 'FR', ''))}",
        ),
    },
    "ad_cost": {
        "ads": (
            "Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions",
            lambda n, draw: f"Spring,2026-03-0{n},2026-03-0{n},{n * draw.choice((10, 12))}.00,"
            + draw.choice((f"{n}00", "")),
        )
    },
    "cut": {
        "ads": (
            "Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions",
            lambda n, draw: f"Spring,2026-03-0{n},2026-03-0{n},{n * draw.choice((10, 10, 12))}.00,{n}00",
        ),
        "countries": (
            "Campaign name,Reporting starts,Reporting ends,Country,Amount spent (EUR),Impressions",
            lambda n, draw: "\n".join(
                f"Spring,2026-03-0{n},2026-03-0{n},{place},{n * draw.choice((5, 5, 6))}.00,{n}0"
                for place in ("DE", "FR")
            ),
        ),
    },
    "product": {
        "prices": ("SKU,Product name,Price,Unit cost", lambda n, draw: f"S{n},Mug {n},{n},{draw.choice((1, 2, ''))}"),
        "lines": (
            "SKU,Product name,Price,Product line",
            lambda n, draw: f"S{n},Mug {n},{n + draw.choice((0, 1))},{draw.choice(('x', ''))}",
        ),
    },
}  # fmt: skip
RUNS = [("order", 0), ("order", 1), ("order", 2), *((kind, 0) for kind in KINDS if kind != "order")]


class File:
    """A drawn list, and what is wanted of it."""

    def __init__(self, draw: Draw, kind: str, n: int) -> None:
        word = draw.choice(sorted(KINDS[kind]))
        head, row = KINDS[kind][word]
        self.name = f"{word} {n}.csv"
        self.text = "\n".join([head, *(row(one, draw) for one in sorted(draw.sample(range(1, 7), 4))), ""])
        said = draw.choice(("nothing", "nothing", "some", "all"))
        self.selection = Selection(accepted=frozenset({2, 4})) if said == "some" else Selection()
        if said == "all" or kind == "post":
            self.selection = self.selection.with_doubts()

    def bring(self, shop: Workspace, folder: Path) -> None:
        """Import it."""
        path = folder / self.name
        path.write_text(self.text, "utf-8")
        options = ingest.Options(defaults={"channel": "instagram"} if self.name.startswith("post") else {})
        plan = ingest.plan(ingest.open_source(path), shop.settings(), options)
        import_files(shop, files=[FileImport(plan, self.selection)])


def standing(shop: Workspace) -> dict[str, int]:
    out = {item.batch.id for item in taken_back(shop)}
    return {one.file: one.id for one in batches(shop) if one.id not in out}


def compared(shop: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    connection = shop.connection()
    ways = {row["id"]: tuple(row)[1:7] for row in connection.execute("SELECT * FROM touch")}
    words = {
        record.entity: {
            row["id"]: str([row[name] for name in record.key])
            for row in connection.execute(f'SELECT * FROM "{record.entity}"')
        }
        for record in RECORDS.values()
        if not record.part_of
    }
    found = {}
    for record in RECORDS.values():
        rows = []
        for row in connection.execute(f'SELECT * FROM "{record.entity}"'):
            told = {
                spec.name: words.get(spec.refers_to, {}).get(row[spec.name], row[spec.name])
                for spec in specs(record)
            }
            if record.entity == "order":
                told["way"] = ways.get(row["touch_id"])
            rows.append(tuple(map(str, told.values())))
        found[record.entity] = sorted(rows)
    return found


def doubts(shop: Workspace) -> list[tuple[Any, ...]]:
    names = {number: name for name, number in standing(shop).items()}
    return sorted(
        (names[row["batch_id"]], row["line"], row["template"], row["details"])
        for row in shop.connection().execute("SELECT * FROM import_problem WHERE verdict = 'doubtful'")
        if row["batch_id"] in names
    )


@pytest.mark.parametrize(("kind", "seed"), RUNS)
def test_what_stands_is_what_a_fresh_workspace_holds(tmp_path: Path, kind: str, seed: int) -> None:
    draw = random.Random(f"{kind} {seed}")
    files = {one.name: one for one in (File(draw, kind, n) for n in range(5))}
    came: list[str] = []
    steps: list[tuple[str, str]] = []
    for name in ("here", "fresh"):
        (tmp_path / name).mkdir()
    with (
        new_workspace(tmp_path / "here", currency="EUR") as shop,
        new_workspace(tmp_path / "fresh", currency="EUR") as fresh,
    ):
        for _ in range(8):
            here, out = standing(shop), {item.batch.file: item.removal_id for item in taken_back(shop)}
            missing = [name for name in files if name not in came]
            ways = ["remove"] * 2 * bool(here) + ["back"] * 3 * bool(out) + ["bring"] * 3 * bool(missing)
            if not ways:
                break
            way = draw.choice(ways)
            name = draw.choice({"remove": sorted(here), "back": sorted(out), "bring": missing}[way])
            steps.append((way, name))
            if way == "bring":
                files[name].bring(shop, tmp_path)
                came.append(name)
            elif way == "remove":
                remove_import(shop, batch_id=here[name])
            else:
                # All of it may be here by the other lists: then it stays out.
                with suppress(UserError):
                    bring_back_import(shop, removal_id=out[name])
        for name in (one for one in came if one in standing(shop)):
            files[name].bring(fresh, tmp_path)
        assert compared(shop) == compared(fresh), steps
        assert doubts(shop) == doubts(fresh), steps


def test_what_only_one_file_of_a_drop_tells_is_no_contradiction(tmp_path: Path):
    lists = {
        "engagement.csv": "Post ID,Publish time,Permalink,Post type,Description,Views\n"
        + POSTS_APART.format(",10"),
        "likes.csv": "Post ID,Publish time,Permalink,Post type,Description,Likes\n"
        + POSTS_APART.format(",3"),
    }
    for name, text in lists.items():
        (tmp_path / name).write_text(text, "utf-8")
    with new_workspace(tmp_path) as shop:
        for changed in (1, 0):
            plans = [ingest.plan(ingest.open_source(tmp_path / name), shop.settings()) for name in lists]
            done = import_files(shop, files=[FileImport(plan) for plan in plans])
            assert [one.counts.doubtful for one in done] == [0, 0]
            assert sum(one.counts.changed for one in done) == changed
