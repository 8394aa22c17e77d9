"""What several files tell stays for as long as one of them stands, whichever is taken out, brought back or done again."""

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from bringing_files import bring
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.batches import batches
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

ORDERS = (
    "Name,Created at,Financial Status,Currency,Subtotal,Shipping,"
    "Taxes,Total,Lineitem quantity,Lineitem name,Lineitem price\n"
)
ORDER = "#{0},2026-07-0{0} 10:00:00 +0000,paid,EUR,{0}0.00,0.00,0.00,{0}0.00,1,Mug,{0}0.00\n"
ADS = "Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions\n"
AD = "Spring,2026-03-0{0},2026-03-0{0},{0}0.00,{0}00\n"
LIST = "Order ID,Date,Total,Currency\n"
LISTED = "L{0},2026-03-0{0},{0}0,EUR\n"
VISITS = "Date,Session source / medium,Sessions\n"
VISIT = "2026030{0},instagram / social,{0}0\n"
POSTS = "Post ID,Publish time,Permalink,Post type,Description,Views,Likes,Reach\n"
POST = "90{0},07/0{0}/2026 10:00,https://www.instagram.com/p/A{0}/,IG image,Hi {0},{0}0,{0},{0}0\n"
REFUNDS = "Refund ID,Order ID,Refund date,Refund amount,Currency\n"
REFUND = "R{0},L{0},2026-03-0{0},{0},EUR\n"
KINDS = {
    "order": (ORDERS, ORDER),
    "ad_cost": (ADS, AD),
    "web_sessions": (VISITS, VISIT),
    "post": (POSTS, POST),
    "list": (LIST, LISTED),
    "refund": (REFUNDS, REFUND),
}
# Which rows each of the files has.
FILES: Sequence[Sequence[int]] = ((1, 2, 3, 4), (3, 4, 5), (2, 3, 4), (1, 5, 6), (4, 6))
SUMS = (
    'SELECT count(*), sum(total), sum(gross_sales), sum(t.referrer IS NULL) FROM "order" o'
    " LEFT JOIN touch t ON t.id = o.touch_id",
    "SELECT count(*), sum(quantity), sum(unit_price) FROM order_line",
    "SELECT count(*), sum(spend), sum(impressions) FROM ad_cost",
    "SELECT count(*), sum(sessions) FROM web_sessions",
    "SELECT count(*), sum(views) FROM post",
    "SELECT count(*), sum(views) FROM post_metrics",
    "SELECT count(*), sum(amount) FROM refund",
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def text(kind: str, rows: Sequence[int]) -> str:
    head, row = KINDS[kind]
    return head + "".join(row.format(n) for n in rows)


def bring_one(shop: Workspace, folder: Path, kind: str, n: int) -> None:
    folder.mkdir(exist_ok=True)
    posts = {"doubts": True, "defaults": {"channel": "instagram"}} if kind == "post" else {}
    bring(shop, folder / f"{kind}{n}.csv", text(kind, FILES[n]), **posts)


def sums(shop: Workspace) -> list[list[tuple]]:
    return [[tuple(row) for row in shop.connection().execute(one)] for one in SUMS]


def standing(shop: Workspace) -> dict[str, int]:
    out = {item.batch.id for item in taken_back(shop)}
    return {one.file: one.id for one in batches(shop) if one.id not in out}


def afresh(folder: Path, files: Sequence[str]) -> list[list[tuple]]:
    """What the sums are where only these files came in."""
    folder.mkdir(exist_ok=True)
    with new_workspace(folder, currency="EUR") as made:
        for name in files:
            bring_one(made, folder / "files", name[:-5], int(name[-5]))
        found = sums(made)
    (folder / "shop.socialroi").unlink(missing_ok=True)
    return found


def owners(shop: Workspace, entity: str, key: str) -> Mapping[str, tuple[str, int]]:
    rows = shop.connection().execute(
        f'SELECT t.{key}, b.file, t.source_line FROM "{entity}" t JOIN import_batch b ON b.id = t.batch_id'
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def test_it_is_handed_to_the_oldest_file_that_told_it_and_back(shop: Workspace, tmp_path: Path) -> None:
    for n in range(3):
        bring_one(shop, tmp_path, "list", n)
    first = owners(shop, "order", "number")
    assert first["L3"] == ("list0.csv", 4)
    changed, kept = remove_import(shop, batch_id=standing(shop)["list0.csv"])
    assert owners(shop, "order", "number") == {
        "L2": ("list2.csv", 2), "L3": ("list1.csv", 2), "L4": ("list1.csv", 3), "L5": ("list1.csv", 4),
    }  # fmt: skip
    assert (kept, changed.notes) == ((), ())
    undo(shop)
    assert owners(shop, "order", "number") == first


def test_what_was_edited_by_hand_stays_with_the_other_file(shop: Workspace, tmp_path: Path) -> None:
    for n in range(3):
        bring_one(shop, tmp_path, "list", n)
    row_id = shop.connection().execute("SELECT id FROM \"order\" WHERE number = 'L3'").fetchone()[0]
    edit_record(shop, entity="order", row_id=row_id, changes={"country": "FR"})
    remove_import(shop, batch_id=standing(shop)["list0.csv"])
    assert owners(shop, "order", "number")["L3"] == ("list1.csv", 2)
    assert owners(shop, "order", "country")["FR"] == ("list1.csv", 2)


def test_an_older_state_stays_where_the_file_that_changed_it_goes_too(
    shop: Workspace, tmp_path: Path
) -> None:
    bring(shop, tmp_path / "first.csv", ORDERS + ORDER.format(1) + ORDER.format(2))
    bring(shop, tmp_path / "same.csv", ORDERS + ORDER.format(2) + ORDER.format(3))
    bring(shop, tmp_path / "newer.csv", ORDERS + ORDER.format(2).replace("20.00", "25.00"))
    for name in ("first.csv", "newer.csv"):
        remove_import(shop, batch_id=standing(shop)[name])
    rows = shop.connection().execute('SELECT number, total FROM "order" ORDER BY 1')
    assert [tuple(row) for row in rows] == [("#2", 2000), ("#3", 3000)]


def test_a_file_of_nothing_new_is_kept_once(shop: Workspace, tmp_path: Path) -> None:
    for n in (0, 2, 2, 0):
        bring_one(shop, tmp_path, "list", n)
    assert sorted(one.file for one in batches(shop)) == ["list0.csv", "list2.csv"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("gone", [(0,), (1, 0), (0, 1), (0, 2), (2, 0, 1), (0, 1, 2, 3, 4)])
def test_what_is_left_is_what_the_standing_files_tell(
    shop: Workspace, tmp_path: Path, kind: str, gone: tuple[int, ...]
) -> None:
    for n in range(len(FILES)):
        bring_one(shop, tmp_path / "files", kind, n)
    before = sums(shop)
    assert len(standing(shop)) == len(FILES)
    for n in gone:
        remove_import(shop, batch_id=standing(shop)[f"{kind}{n}.csv"])
    assert sums(shop) == afresh(tmp_path / "fresh", sorted(standing(shop)))
    for _ in gone:
        undo(shop)
    assert sums(shop) == before
    for _ in gone:
        redo(shop)
    assert sums(shop) == afresh(tmp_path / "fresh2", sorted(standing(shop)))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", KINDS)
def test_the_sums_are_those_of_the_standing_files_after_any_steps(
    shop: Workspace, tmp_path: Path, kind: str, seed: int
) -> None:
    draw = random.Random(f"{kind}{seed}")
    names = [f"{kind}{n}.csv" for n in range(len(FILES))]
    known: dict[tuple[str, ...], list[list[tuple]]] = {}
    steps = []
    for _ in range(14):
        here = standing(shop)
        back = taken_back(shop)
        out = {item.batch.file for item in back}
        ways = ["undo", "redo", *["remove"] * 3 * bool(here), *["back"] * 2 * bool(back)]
        missing = [name for name in names if name not in here and name not in out]
        way = draw.choice([*ways, *["bring"] * 3 * bool(missing)])
        if way == "bring":
            name = draw.choice(missing)
            bring_one(shop, tmp_path / "files", kind, int(name[-5]))
        elif way == "remove":
            name = draw.choice(sorted(here))
            remove_import(shop, batch_id=here[name])
        elif way == "back":
            item = draw.choice(back)
            name = item.batch.file
            try:
                bring_back_import(shop, removal_id=item.removal_id)
            except UserError:
                name += " refused"
        else:
            name = ""
            (undo if way == "undo" else redo)(shop)
        steps.append((way, name))
        files = tuple(sorted(standing(shop)))
        if files not in known:
            known[files] = afresh(tmp_path / f"fresh{len(known)}", files)
        assert sums(shop) == known[files], steps
