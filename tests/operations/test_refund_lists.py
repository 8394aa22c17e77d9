"""Orders and a list of their refunds, from the files to the figures and back."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import one
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import Refund
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace, put_orders


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        rows = [
            {"source": "shopify", "number": "#2001", "gross_sales": 10000, "refunds": 1000},
            {"source": "shopify", "number": "#2002", "gross_sales": 5000, "refunds": 4000},
            {"source": "shopify", "number": "#2003", "gross_sales": 2000},
        ]
        put_orders(made, rows)
        yield made


def bring(workspace: Workspace, folder: Path, text: str) -> Imported:
    path = folder / "refunds.csv"
    path.write_text(text, "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    assert plan.format_id == "plain_refunds"
    return import_files(workspace, files=[FileImport(plan)])[0]


LIST = (
    "Order,Refund date,Refund amount,Currency,Reason\n"
    "#2001,2026-07-05,-15.00,USD,Broken\n"
    "#2001,2026-07-05,-15.00,USD,Broken\n"
    "2002,2026-07-06,10.00,USD,Late\n"
    "2003,2026-07-07,20.00,EUR,Other money\n"
)


def test_the_larger_of_order_and_list_counts_and_is_undone(workspace: Workspace, tmp_path: Path):
    assert one(workspace, "refunds").value == Decimal("50.00")
    result = bring(workspace, tmp_path, LIST)
    assert (result.counts.new, result.counts.rejected) == (4, 0)
    # 30 of the list for #2001, 40 of the order itself for #2002; #2003 was paid in another currency.
    assert one(workspace, "refunds").value == Decimal("70.00")
    assert one(workspace, "net_sales").value == Decimal("100.00")
    history.undo(workspace)
    assert one(workspace, "refunds").value == Decimal("50.00")
    history.redo(workspace)
    assert one(workspace, "refunds").value == Decimal("70.00")


def test_the_same_list_again_brings_nothing(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, LIST)
    again = bring(workspace, tmp_path, LIST)
    assert (again.counts.new, again.counts.same) == (0, 4)
    assert len(reading.listing(workspace, Refund)) == 4


def test_orders_that_come_after_their_refunds_are_refunded_too(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, "Order number,Date,Amount,Currency,Reason\n3001,2026-07-09,5.00,USD,Late\n")
    put_orders(workspace, [{"source": "etsy", "number": "3001", "gross_sales": 900}], file="later.csv")
    assert one(workspace, "refunds").value == Decimal("55.00")


@pytest.mark.parametrize(
    "header",
    [
        "Bestellnummer;Erstattungsdatum;Erstattungsbetrag;Währung;Grund",
        "Numer zamówienia;Data zwrotu;Kwota zwrotu;Waluta;Powód",
        "Mã đơn hàng;Ngày hoàn tiền;Số tiền hoàn;Tiền tệ;Lý do",
        "订单编号;退款时间;退款金额;币种;退款原因",
    ],
)
def test_lists_of_refunds_in_any_language(workspace: Workspace, tmp_path: Path, header: str):
    bring(workspace, tmp_path, f"{header}\n#2003;2026-07-08;7.50;USD;x\n")
    (refund,) = reading.listing(workspace, Refund)
    assert (refund.number, refund.amount, refund.refunded_on) == ("#2003", 750, "2026-07-08")
