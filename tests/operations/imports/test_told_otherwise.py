"""A row that several files tell is what those of them tell that stand, also where they leave fields blank."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bringing_files import bring
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.batches import batches
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

HEAD = "Order ID,Date,Total,Currency"
ROW = "P{0},2026-05-0{0},{0}0,EUR{1}\n"


def listed(numbers: Sequence[int], more: str = "", cell: str = "") -> str:
    return f"{HEAD}{more}\n" + "".join(ROW.format(n, cell) for n in numbers)


FILES = {
    "plain.csv": listed((1, 2, 3, 4)),
    "refunds.csv": listed((2, 3, 5), ",Refunded", ",4"),
    "again.csv": listed((1, 3, 5)),
    "cancelled orders.csv": listed((1, 2)),
    "cancelled may.csv": listed((2, 3)),
}
STATE = (
    "SELECT number, coalesce(status = 'voided', 0), total, CASE WHEN status = 'voided' THEN 0 ELSE coalesce(refunds, 0) END"
    ' FROM "order" ORDER BY number'
)
Orders = dict[str, tuple[int, int, int]]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def take(shop: Workspace, folder: Path, *names: str) -> None:
    for name in names:
        bring(shop, folder / name, FILES[name])


def standing(shop: Workspace) -> dict[str, int]:
    out = {item.batch.id for item in taken_back(shop)}
    return {one.file: one.id for one in batches(shop) if one.id not in out}


def remove(shop: Workspace, name: str) -> None:
    remove_import(shop, batch_id=standing(shop)[name])


def bring_back(shop: Workspace, name: str) -> None:
    found = next(item for item in taken_back(shop) if item.batch.file == name)
    bring_back_import(shop, removal_id=found.removal_id)


def orders(shop: Workspace) -> Orders:
    return {number: tuple(rest) for number, *rest in shop.connection().execute(STATE)}  # type: ignore[misc]


def test_a_refund_goes_with_the_only_file_that_told_it_and_comes_back(
    shop: Workspace, tmp_path: Path
) -> None:
    take(shop, tmp_path, "refunds.csv", "again.csv")
    before = orders(shop)
    remove(shop, "refunds.csv")
    assert orders(shop) == {"P1": (0, 1000, 0), "P3": (0, 3000, 0), "P5": (0, 5000, 0)}
    bring_back(shop, "refunds.csv")
    assert orders(shop) == before
    undo(shop)
    undo(shop)
    assert orders(shop) == before


def test_a_refund_typed_by_hand_stays(shop: Workspace, tmp_path: Path) -> None:
    take(shop, tmp_path, "refunds.csv", "again.csv")
    row_id = shop.connection().execute("SELECT id FROM \"order\" WHERE number = 'P3'").fetchone()[0]
    edit_record(shop, entity="order", row_id=row_id, changes={"refunds": 700})
    remove(shop, "refunds.csv")
    assert orders(shop)["P3"] == (0, 3000, 700)


@pytest.mark.parametrize("first", ["cancelled orders.csv", "cancelled may.csv"])
def test_an_order_stays_cancelled_while_one_list_of_cancelled_orders_has_it(
    shop: Workspace, tmp_path: Path, first: str
) -> None:
    take(shop, tmp_path, "plain.csv", "cancelled orders.csv", "cancelled may.csv")
    remove(shop, first)
    assert [number for number, one in orders(shop).items() if one[0]] == (
        ["P2", "P3"] if first == "cancelled orders.csv" else ["P1", "P2"]
    )
    remove(shop, "cancelled may.csv" if first == "cancelled orders.csv" else "cancelled orders.csv")
    assert not any(one[0] for one in orders(shop).values())
    bring_back(shop, first)
    assert orders(shop)["P2"][0]


def test_an_older_file_brought_back_keeps_its_orders_when_the_newer_one_goes(
    shop: Workspace, tmp_path: Path
) -> None:
    take(shop, tmp_path, "plain.csv")
    remove(shop, "plain.csv")
    take(shop, tmp_path, "cancelled orders.csv")
    bring_back(shop, "plain.csv")
    remove(shop, "cancelled orders.csv")
    assert orders(shop) == {f"P{n}": (0, n * 1000, 0) for n in (1, 2, 3, 4)}


@pytest.mark.parametrize("seed", range(6))
def test_orders_are_those_of_the_standing_files_after_any_steps(
    shop: Workspace, tmp_path: Path, seed: int
) -> None:
    draw = random.Random(seed)
    came: list[str] = []
    aside = "refunds" if seed % 2 else "cancelled"
    names = [name for name in FILES if not name.startswith(aside)]
    steps = []
    for _ in range(8):
        here, out = standing(shop), [item.batch.file for item in taken_back(shop)]
        missing = [name for name in names if name not in here and name not in out]
        ways = ["remove"] * 2 * bool(here) + ["back"] * 3 * bool(out) + ["bring"] * 3 * bool(missing)
        way = draw.choice(ways)
        name = draw.choice({"remove": sorted(here), "back": sorted(out), "bring": missing}[way])
        steps.append((way, name))
        if way == "bring":
            take(shop, tmp_path, name)
            came.append(name)
        elif way == "remove":
            remove(shop, name)
        else:
            try:
                bring_back(shop, name)
            except UserError:
                steps.append(("refused", name))
    folder = tmp_path / "fresh"
    folder.mkdir()
    with new_workspace(folder, currency="EUR") as fresh:
        take(fresh, folder, *(name for name in came if name in standing(shop)))
        assert orders(shop) == orders(fresh), steps
