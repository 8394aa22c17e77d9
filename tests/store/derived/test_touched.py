"""A change works out anew what follows from it, and leaves the large tables alone otherwise."""

from collections.abc import Callable
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Campaign, Cost, Influencer, Product
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

COST = Cost(spent_on="2026-07-02", kind="tool", amount=1, currency="USD")


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"utm_source": "ig", "utm_campaign": "sum"}, {"creator": "jo"}])
        add(
            workspace,
            Influencer(name="Jo", handle="jo"),
            Campaign(name="Sum"),
            Product(name="A", unit_cost=1, currency="USD"),
        )
        yield workspace


def statements(workspace: Workspace, run: Callable[[], object]) -> list[str]:
    seen: list[str] = []
    workspace.connection().set_trace_callback(seen.append)
    run()
    workspace.connection().set_trace_callback(None)
    return seen


@pytest.mark.parametrize(
    "run",
    [
        lambda shop: add_record(shop, record=COST),
        lambda shop: edit_table(shop, edit=TableEdit("cost", {}, [COST] * 20)),
        lambda shop: edit_record(shop, entity="influencer", row_id=1, changes={"note": "met her"}),
        lambda shop: edit_record(shop, entity="campaign", row_id=1, changes={"note": "later"}),
        lambda shop: edit_record(shop, entity="order", row_id=1, changes={"customer": "k"}),
    ],
    ids=["cost", "block of costs", "note of a person", "note of a campaign", "customer of an order"],
)
def test_what_moves_nothing_reads_no_other_table(shop: Workspace, run: Callable[[Workspace], object]) -> None:
    seen = statements(shop, lambda: run(shop))
    assert not [text for text in seen if "FROM touch t WHERE t.utm_campaign" in text or "creator <>" in text]
    assert not [text for text in seen if text.startswith('UPDATE "order" SET goods_cost = priced')]
    assert not [text for text in seen if text.strip() == "SELECT * FROM touch"]


def test_a_new_handle_finds_the_orders_that_named_it(shop: Workspace) -> None:
    edit_record(shop, entity="influencer", row_id=1, changes={"handle": "@other"})
    row = shop.connection().execute("SELECT * FROM touch WHERE creator = 'jo'").fetchone()
    # By the name, which nobody else has.
    assert row["link_influencer_id"] == 1
    edit_record(shop, entity="influencer", row_id=1, changes={"name": "Else"})
    row = shop.connection().execute("SELECT * FROM touch WHERE creator = 'jo'").fetchone()
    assert (row["link_influencer_id"], row["link_influencer"]) == (None, "jo")


def test_thousands_of_ways_come_with_one_file(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"utm_source": "ig", "utm_campaign": f"c{n}"} for n in range(1500)])
        told = workspace.connection().execute("SELECT count(*) FROM touch WHERE link_channel = 'instagram'")
        assert told.fetchone()[0] == 1500


def test_rows_that_follow_each_other_are_one_range() -> None:
    touched = Touched()
    for row_id in (1, 2, 3, 7):
        touched.came("cost", row_id, row_id)
    assert touched.ranges["cost"] == [(1, 3), (7, 7)]
    assert touched.ids("cost") == 4
