"""One row of a file beside what it becomes, the record it changes, and the record it may be the same as."""

import pytest

from data_tab import COST_LIST, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.previewing import preview
from socialroi_desktop.operations.imports.row_detail import row_detail
from socialroi_desktop.operations.imports.wanted import FileImport
from workspaces import new_workspace

ORDERS = (
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Refunded Amount\n"
    "#1,a@example.com,paid,USD,40.00,5.00,0.00,45.00,,0.00,2026-07-02 10:00:00 +0200,1,Deck,30.00,D1,0.00\n"
    "#1,a@example.com,,,,,,,,,2026-07-02 10:00:00 +0200,1,Grip,10.00,G1,\n"
    "#2,b@example.com,paid,USD,22.00,5.00,0.00,27.00,,0.00,2026-07-03 10:00:00 +0200,1,Grip,22.00,G1,0.00\n"
)


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        yield made


def look(workspace, path):
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    return plan, preview(workspace, plan)


def test_a_new_row_comes_with_its_cells_and_all_its_values(workspace, tmp_path):
    plan, found = look(workspace, write(tmp_path, "costs.csv", COST_LIST))
    detail = row_detail(workspace, plan, found, found.rows[0])
    assert detail.cells[:3] == ("2026-09-01", "ads", "12.50")
    assert (detail.values["amount"], detail.values["currency"], detail.values["note"]) == (
        1250,
        "USD",
        "滑板鞋",
    )
    assert detail.now is None
    assert detail.names["campaign"]


def test_a_rejected_row_keeps_its_cells_and_has_no_values(workspace, tmp_path):
    plan, found = look(workspace, write(tmp_path, "costs.csv", COST_LIST))
    detail = row_detail(workspace, plan, found, found.rows[1])
    assert detail.cells[2] == "abc"
    assert detail.values == {}


def test_an_order_is_read_from_all_its_lines(workspace, tmp_path):
    plan, found = look(workspace, write(tmp_path, "orders.csv", ORDERS))
    assert row_detail(workspace, plan, found, found.rows[0]).values["units"] == 2
    assert row_detail(workspace, plan, found, found.rows[1]).values["total"] == 2700


def test_a_changed_row_stands_beside_what_it_replaces(workspace, tmp_path):
    plan, _ = look(workspace, write(tmp_path, "orders.csv", ORDERS))
    import_files(workspace, files=[FileImport(plan)])
    plan, found = look(
        workspace, write(tmp_path, "later.csv", ORDERS.replace("5.00,0.00,27.00", "6.00,0.00,28.00"))
    )
    row = next(row for row in found.rows if row.verdict is Verdict.CHANGED)
    detail = row_detail(workspace, plan, found, row)
    assert detail.now is not None
    assert (detail.now["total"], detail.values["total"]) == (2700, 2800)


def test_a_row_that_may_be_another_one_stands_beside_that(workspace, tmp_path):
    plan, found = look(workspace, write(tmp_path, "costs.csv", COST_LIST))
    import_files(workspace, files=[FileImport(plan)])
    doubt = found.rows[0]._replace(
        verdict=Verdict.DOUBTFUL,
        problem=Problem("Looks alike.", {"entity": "cost", "id": 2}, line=2),
        tickable=True,
    )
    detail = row_detail(workspace, plan, found, doubt)
    assert detail.now is not None
    assert detail.now["note"] == "Szablon"


def test_what_a_file_speaks_of_is_told(workspace, tmp_path):
    _, found = look(workspace, write(tmp_path, "costs.csv", COST_LIST))
    assert (found.span.first, found.span.last) == ("2026-09-01", "2026-09-03")
    assert found.span.channels == {"instagram"}
