"""Imports that changed rows of each other leave nothing behind once all are removed, in whichever order that is done."""

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from bringing_files import bring
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports import whole_files
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.batches import batches
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

ADS = "Campaign name,Reporting starts,Reporting ends{0},Amount spent (EUR),Impressions\n"
ADS_DAY = "Spring,2026-03-0{0},2026-03-0{0}{1},{2}.00,{2}00\n"
ORDERS = (
    "Name,Created at,Financial Status,Currency,Subtotal,Shipping,"
    "Taxes,Total,Lineitem quantity,Lineitem name,Lineitem price\n"
)
ORDER = "#{0},2026-07-0{0} 10:00:00 +0000,{1},EUR,{2}.00,0.00,0.00,{2}.00,1,Mug,{2}.00\n"
POSTS = "Post ID,Publish time,Permalink,Post type,Description,Views,Likes,Reach\n"
POST = "90{0},07/0{0}/2026 10:00,https://www.instagram.com/p/A{0}/,IG image,Hi {0},{1},{1},{1}\n"
CASES = {
    "ad_cost": [
        ADS.format("") + ADS_DAY.format(1, "", 30) + ADS_DAY.format(2, "", 40),
        ADS.format(",Country")
        + "".join(
            ADS_DAY.format(*one) for one in ((1, ",DE", 10), (1, ",FR", 20), (2, ",DE", 15), (2, ",FR", 25))
        ),
        ADS.format(",Country") + ADS_DAY.format(1, ",DE", 11),
    ],
    "order": [
        ORDERS + ORDER.format(1, "pending", 30) + ORDER.format(2, "paid", 40),
        ORDERS + ORDER.format(1, "paid", 30) + ORDER.format(3, "paid", 50),
        ORDERS + ORDER.format(1, "paid", 35),
    ],
    "post": [
        POSTS + POST.format(1, 10) + POST.format(2, 20),
        POSTS + POST.format(1, 15) + POST.format(3, 20),
        POSTS + POST.format(1, 16),
    ],
    "exchange_rate": [
        "Date,Currency,Rate\n2026-07-03,USD,0.90\n2026-07-04,USD,0.91\n",
        "Date,Currency,Rate\n2026-07-03,USD,0.95\n2026-07-05,USD,0.92\n",
        "Date,Currency,Rate\n2026-07-03,USD,0.96\n",
    ],
}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def brought(shop: Workspace, folder: Path, entity: str, count: int) -> list[int]:
    for n, text in enumerate(CASES[entity][:count]):
        # The days of such posts are in doubt, whatever they tell.
        posts = {"doubts": True, "defaults": {"channel": "instagram"}} if entity == "post" else {}
        told = bring(shop, folder / f"{n}.csv", text, **posts)
        assert told.rejected == 0
        assert posts or not told.doubtful
    return sorted(one.id for one in batches(shop))


def rows(shop: Workspace) -> dict[str, int]:
    found = {
        name: shop.connection().execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in RECORDS
    }
    return {name: count for name, count in found.items() if count and name != "time_band"}


def told(shop: Workspace, entity: str) -> list[tuple]:
    value = {
        "ad_cost": "cut, spend",
        "order": "number, total",
        "post": "permalink, views",
        "exchange_rate": "day, rate",
    }[entity]
    return [tuple(row) for row in shop.connection().execute(f'SELECT {value} FROM "{entity}" ORDER BY 1, 2')]


@pytest.mark.parametrize("entity", CASES)
@pytest.mark.parametrize("order", [*permutations(range(2)), *permutations(range(3))])
def test_nothing_of_them_is_left(
    shop: Workspace, tmp_path: Path, entity: str, order: tuple[int, ...]
) -> None:
    ids = brought(shop, tmp_path, entity, len(order))
    before = told(shop, entity)
    for n in order:
        remove_import(shop, batch_id=ids[n])
    assert rows(shop) == {}
    for _ in order:
        undo(shop)
    assert told(shop, entity) == before


@pytest.mark.parametrize("entity", CASES)
@pytest.mark.parametrize("order", list(permutations((0, 1))))
def test_they_can_be_brought_back_in_any_order(
    shop: Workspace, tmp_path: Path, entity: str, order: tuple[int, ...]
) -> None:
    ids = brought(shop, tmp_path, entity, 2)
    before = told(shop, entity)
    for batch_id in ids:
        remove_import(shop, batch_id=batch_id)
    for n in order:
        removal = next(item for item in taken_back(shop) if item.batch.file == f"{n}.csv")
        bring_back_import(shop, removal_id=removal.removal_id)
    assert told(shop, entity) == before


@pytest.mark.parametrize("entity", CASES)
def test_a_newer_one_comes_back_by_itself_and_beside_the_older_one(
    shop: Workspace, tmp_path: Path, entity: str
) -> None:
    ids = brought(shop, tmp_path, entity, 2)
    before = told(shop, entity)
    for batch_id in reversed(ids):
        remove_import(shop, batch_id=batch_id)
    older, newer = (
        next(item.removal_id for item in taken_back(shop) if item.batch.file == f"{n}.csv") for n in (0, 1)
    )
    bring_back_import(shop, removal_id=newer)
    alone = told(shop, entity)
    folder = tmp_path / "alone"
    folder.mkdir()
    posts = {"doubts": True, "defaults": {"channel": "instagram"}} if entity == "post" else {}
    with new_workspace(folder, currency="EUR") as fresh:
        bring(fresh, folder / "1.csv", CASES[entity][1], **posts)
        assert alone == told(fresh, entity)
    bring_back_import(shop, removal_id=older)
    assert told(shop, entity) == before


def test_spend_that_is_here_cut_otherwise_by_now_comes_back_for_other_days_alone(
    shop: Workspace, tmp_path: Path
) -> None:
    bring(shop, tmp_path / "countries.csv", CASES["ad_cost"][1])
    remove_import(shop, batch_id=batches(shop)[0].id)
    lines = "".join(ADS_DAY.format(*one) for one in ((1, ",facebook", 12), (1, ",instagram", 18)))
    bring(shop, tmp_path / "platforms.csv", ADS.format(",Platform") + lines)
    bring_back_import(shop, removal_id=taken_back(shop)[0].removal_id)
    # The first day counts once, as had both lists come in their order.
    assert told(shop, "ad_cost") == [
        ("country: DE", 1500),
        ("country: FR", 2500),
        ("platform: facebook", 1200),
        ("platform: instagram", 1800),
    ]


def test_the_removal_names_older_files_that_told_its_rows_again(shop: Workspace, tmp_path: Path) -> None:
    head = "Order ID,Date,Total,Currency\n"
    bring(shop, tmp_path / "march.csv", head + "L1,2026-03-01,30,EUR\nL2,2026-03-02,40,EUR\n")
    both = head + "L1,2026-03-01,30,EUR\nL2,2026-03-02,40,EUR\nL3,2026-03-03,50,EUR\n"
    bring(shop, tmp_path / "april.csv", both)
    first, second = sorted(one.id for one in batches(shop))
    # Imported by a version that did not note which rows an import told again.
    shop.connection().execute("DELETE FROM told_again")
    changed, _ = remove_import(shop, batch_id=first)
    assert [str(note) for note in changed.notes] == [
        "“april.csv”, imported later, told 2 rows again that were here already; those that went with this import come back"
        " once you import the file again."
    ]
    bring(shop, tmp_path / "april.csv", both)
    assert [number for number, _ in told(shop, "order")] == ["L1", "L2", "L3"]
    newest = max(one.id for one in batches(shop))
    assert newest > second
    assert remove_import(shop, batch_id=newest)[0].notes == ()


@pytest.mark.parametrize("entity", ["ad_cost", "order"])
def test_what_was_edited_by_hand_stays(shop: Workspace, tmp_path: Path, entity: str) -> None:
    ids = brought(shop, tmp_path, entity, 1)
    change = {"ad_cost": {"reach": 7}, "order": {"country": "FR"}}
    row_id = shop.connection().execute(f'SELECT min(id) FROM "{entity}"').fetchone()[0]
    edit_record(shop, entity=entity, row_id=row_id, changes=change[entity])
    ids = brought(shop, tmp_path, entity, 2)
    for batch_id in ids:
        remove_import(shop, batch_id=batch_id)
    assert rows(shop)[entity] == 1


@pytest.mark.parametrize("entity", CASES)
def test_an_import_that_is_back_keeps_its_rows(shop: Workspace, tmp_path: Path, entity: str) -> None:
    first, second = brought(shop, tmp_path, entity, 1)[0], brought(shop, tmp_path, entity, 2)[-1]
    remove_import(shop, batch_id=first)
    bring_back_import(shop, removal_id=taken_back(shop)[0].removal_id)
    remove_import(shop, batch_id=second)
    assert rows(shop)[entity] == 2


def test_spend_of_files_too_long_to_be_judged_anew_does_not_come_back_beside_other_cuts(
    shop: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(shop, tmp_path / "countries.csv", CASES["ad_cost"][1])
    remove_import(shop, batch_id=batches(shop)[0].id)
    lines = "".join(ADS_DAY.format(*one) for one in ((1, ",facebook", 12), (1, ",instagram", 18)))
    bring(shop, tmp_path / "platforms.csv", ADS.format(",Platform") + lines)
    monkeypatch.setattr(whole_files, "_MOST", 0)
    with pytest.raises(UserError, match="cut otherwise"):
        bring_back_import(shop, removal_id=taken_back(shop)[0].removal_id)
    assert sum(spend for _, spend in told(shop, "ad_cost")) == 3000
