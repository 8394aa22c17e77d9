"""An id that a spreadsheet rounded tells nothing apart: its row is doubtful, and stands for itself once confirmed."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import one
from bringing_files import bring, write_sheet
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import RECORDS, Order, Post
from socialroi_desktop.ingest.cells.key_cells import ROUNDED
from socialroi_desktop.operations import history
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


ORDERS = (
    "Order number,Date,Total\n"
    "3.14159E+18,2026-07-02,11.00\n3.14159E+18,2026-07-02,11.00\n3.14159E+18,2026-07-05,7.50\n4711,2026-07-06,2.00\n"
)


def test_such_orders_are_doubtful_and_confirmed_each_for_itself(workspace: Workspace, tmp_path: Path):
    file = tmp_path / "march.csv"
    told = bring(workspace, file, ORDERS)
    assert (told.new, told.doubtful) == (1, 3)
    assert one(workspace, "gross_sales").value == Decimal("2.00")
    told = bring(workspace, file, doubts=True)
    assert (told.same, told.doubtful) == (1, 3)
    assert one(workspace, "gross_sales").value == Decimal("31.50")
    # The very file brings them no second time, and another one never overwrites them.
    assert bring(workspace, file, doubts=True).same == 4
    april = "Order number,Date,Total\n3.14159E+18,2026-07-20,100.00\n3.14159E+18,2026-07-05,7.50\n"
    assert bring(workspace, tmp_path / "april.csv", april).doubtful == 2
    assert one(workspace, "gross_sales").value == Decimal("31.50")
    bring(workspace, tmp_path / "april.csv", doubts=True)
    assert one(workspace, "gross_sales").value == Decimal("139.00")
    history.undo(workspace)
    assert one(workspace, "gross_sales").value == Decimal("31.50")


@pytest.mark.parametrize(
    "number", ["7,00012E+11", "1E+12", "#3.1E+15", "'3.1E+15", '"=""3.1E+15"""', "########"]
)
def test_every_way_to_round_is_known(workspace: Workspace, tmp_path: Path, number: str):
    cell = f'"{number}"' if "," in number else number
    text = f"Order number,Date,Total\n{cell},2026-07-02,5.00\n{cell},2026-07-03,6.00\n"
    assert bring(workspace, tmp_path / "a.csv", text).doubtful == 2
    bring(workspace, tmp_path / "a.csv", doubts=True)
    assert one(workspace, "gross_sales").value == Decimal("11.00")


def test_money_given_back_for_a_rounded_number_is_of_no_order(workspace: Workspace, tmp_path: Path):
    text = "Order number,Date,Total\n3.1E+15,2026-07-02,10.00\n3.1E+15,2026-07-03,-10.00\n"
    seen: list[str] = []
    plan = ingest.plan(ingest.open_source(written(tmp_path / "a.csv", text)), workspace.settings())
    for chunk in ingest.read(plan):
        seen += [doubt.template for one in (chunk, chunk.aside) if one for doubt in one.doubts.values()]
    assert seen == [ROUNDED, ROUNDED]
    assert bring(workspace, tmp_path / "a.csv").doubtful == 2


def test_cells_of_a_workbook_that_cannot_hold_the_whole_number(workspace: Workspace, tmp_path: Path):
    rows = [
        ["Order number", "Date", "Total"],
        [2022071234567890123, "2026-07-02", 4],
        [2022071234567890124, "2026-07-03", 5],
    ]
    path = write_sheet(tmp_path / "orders.xlsx", rows)
    assert bring(workspace, path).doubtful == 2
    bring(workspace, path, doubts=True)
    assert one(workspace, "gross_sales").value == Decimal("9.00")
    as_text = [rows[0], *([str(row[0]), *row[1:]] for row in rows[1:])]
    assert bring(workspace, write_sheet(tmp_path / "text.xlsx", as_text)).new == 2


def test_zeros_in_all_long_ids_are_lost_digits(workspace: Workspace, tmp_path: Path):
    lost = (
        "Order number,Date,Total\n"
        "576461234567890000,2026-07-02,5.00\n"
        "576461234567890000,2026-07-03,6.00\n"
        "576469999967890000,2026-07-03,7.00\n"
    )
    assert bring(workspace, tmp_path / "lost.csv", lost).doubtful == 3
    fine = "Order number,Date,Total\n576461234567890000,2026-07-02,5.00\n576461234567890123,2026-07-03,6.00\n"
    assert bring(workspace, tmp_path / "fine.csv", fine).new == 2


def test_lines_below_the_first_row_of_an_order_stay_with_it(workspace: Workspace, tmp_path: Path):
    head = (
        "Name,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,"
        "Lineitem quantity,Lineitem name,Lineitem price,Discount Amount\n"
    )
    first = "1.2E+15,paid,2026-07-02 10:00:00 +0100,EUR,30.00,0.00,0.00,30.00,2026-07-02 10:00:00 +0100,1,Mug,10.00,0.00\n"
    second = "1.2E+15,,,,,,,,,2,Cup,10.00,\n"
    path = tmp_path / "orders_export.csv"
    assert bring(workspace, path, head + first + second + first.replace("30.00", "40.00")).doubtful == 2
    bring(workspace, path, doubts=True)
    assert one(workspace, "gross_sales").value == Decimal("70.00")
    assert [order.units for order in reading.listing(workspace, Order)] == [3, 1]


# A row of each kind with a rounded key, and one more that differs only in a figure or text.
TABLES = {
    "refund": "Order,Refund date,Refund amount,Currency\n9.1E+12,2026-07-02,5.00,EUR\n9.1E+12,2026-07-02,6.00,EUR\n",
    "lead": (
        "id,created_time,email,form_name,is_organic\n"
        "9.1E+15,2026-07-02T10:00:00+0100,a@x.pl,F,false\n"
        "9.1E+15,2026-07-03T10:00:00+0100,b@x.pl,F,false\n"
    ),
    "product": "SKU,Name,Unit cost\n5.90123E+12,Mug,2.00\n5.90123E+12,Cup,3.00\n",
    "influencer": "Handle,Name,Channel,Followers\n1.00012E+14,Jo,facebook,10\n1.00012E+14,Max,facebook,20\n",
    "post": (
        "Tweet id,Tweet permalink,Tweet text,time,impressions,engagements\n"
        "1.2E+18,,Hello,2026-07-02 10:00 +0000,5,1\n"
        "1.2E+18,,World,2026-07-03 10:00 +0000,6,2\n"
    ),
}


@pytest.mark.parametrize("entity", TABLES)
def test_every_kind_of_record_is_kept_apart(workspace: Workspace, tmp_path: Path, entity: str):
    path = tmp_path / "list.csv"
    assert bring(workspace, path, TABLES[entity]).doubtful == 2
    assert reading.listing(workspace, RECORDS[entity]) == []
    bring(workspace, path, doubts=True)
    assert len(reading.listing(workspace, RECORDS[entity])) == 2
    assert bring(workspace, path, doubts=True).same == 2


def test_leads_are_not_one_by_a_rounded_number_to_call(workspace: Workspace, tmp_path: Path):
    text = "Date,Phone,Name,E-mail\n2026-07-02,4.86E+10,Jo,\n2026-07-03,4.86E+10,Max,\n2026-07-04,4.86E+10,Ann,a@x.pl\n"
    options = {
        "entity": "lead",
        "format_id": "mapped",
        "mapping": {"Date": "created_at", "Phone": "phone", "E-mail": "email"},
    }
    counts = bring(workspace, tmp_path / "a.csv", text, **options)
    assert (counts.new, counts.rejected) == (1, 2)


def test_ads_of_another_export_do_not_overwrite_what_was_rounded(workspace: Workspace, tmp_path: Path):
    head = (
        "Campaign name,Ad set name,Ad name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions\n"
    )
    for name, spent in (("a.csv", "5.00"), ("b.csv", "9.00")):
        text = f"{head}Spring,All,1.20207E+17,2026-07-01,2026-07-31,{spent},100\n"
        assert bring(workspace, tmp_path / name, text).doubtful == 1
        bring(workspace, tmp_path / name, doubts=True)
    assert one(workspace, "ad_spend").value == Decimal("14.00")


def test_a_link_that_holds_the_id_tells_the_post(workspace: Workspace, tmp_path: Path):
    head = "Tweet id,Tweet permalink,Tweet text,time,impressions,engagements\n"
    exact = "1766123456789012345,https://twitter.com/jo/status/1766123456789012345,Hello,2026-07-02 10:00 +0000,5,1\n"
    assert bring(workspace, tmp_path / "exact.csv", head + exact).new == 1
    told = bring(
        workspace,
        tmp_path / "touched.csv",
        head + exact.replace("1766123456789012345,", "1.76612E+18,", 1).replace(",5,1", ",8,1"),
    )
    assert (told.changed, told.doubtful) == (1, 0)
    assert [post.external_id for post in reading.listing(workspace, Post)] == ["1766123456789012345"]


def test_a_rounded_code_of_a_line_is_left_out_and_said(workspace: Workspace, tmp_path: Path):
    text = (
        "Order number,Date,Total,SKU,Product,Quantity\n"
        "71,2026-07-02,5.00,5.90123E+12,Mug,1\n"
        "72,2026-07-02,6.00,5.90123E+12,Cup,1\n"
    )
    assert bring(workspace, tmp_path / "a.csv", text).new == 2
    lines = reading.listing(workspace, RECORDS["order_line"])
    assert [(line.name, line.sku) for line in lines] == [("Mug", None), ("Cup", None)]
