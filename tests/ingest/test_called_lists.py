"""Lists whose columns are those of sales, and whose name, sheet or title says that the orders were called off or paid back."""

import pytest

from ingest_runs import HOME, read_file, write
from socialroi_desktop import ingest

BARE = "Order ID,Date,Total,Currency\nP7,2026-05-03,41,EUR\nP8,2026-05-04,9,EUR\n"
GERMAN = "Bestellnummer;Datum;Betrag;Währung\nP7;03.05.2026;41,00;EUR\nP8;04.05.2026;9,00;EUR\n"
CHINESE = "订单号,日期,金额,币种\nP7,2026-05-03,41,EUR\nP8,2026-05-04,9,EUR\n"
VIETNAMESE = "Mã đơn hàng,Ngày đặt hàng,Tổng tiền,Tiền tệ\nP7,2026-05-03,41,EUR\nP8,2026-05-04,9,EUR\n"
CANCELLED = [
    ("cancelled.csv", BARE), ("Canceled orders May 2026.csv", BARE), ("Stornierungen.csv", GERMAN),
    ("shop_stornos_2026.csv", GERMAN),
    ("anulowane zamówienia.csv", BARE), ("pedidos cancelados.csv", BARE), ("commandes annulées.csv", BARE),
    ("已取消订单.csv", CHINESE), ("đơn hàng đã hủy.csv", VIETNAMESE), ("отмененные заказы.csv", BARE),
    ("キャンセル一覧.csv", BARE),
]  # fmt: skip
REFUNDS = [
    ("refunds.csv", BARE), ("Returns 2026-05.csv", BARE), ("Retouren Mai.csv", GERMAN), ("zwroty.csv", BARE),
    ("退款.csv", CHINESE), ("5月退货明细.csv", CHINESE), ("hoàn tiền tháng 5.csv", VIETNAMESE),
    ("devoluciones.csv", BARE), ("возвраты.csv", BARE),
]  # fmt: skip
ASKED = ["refund policy orders.csv", "refunded orders.csv", "cancelled or paid.csv", "Bestellstornoquote.csv"]


@pytest.mark.parametrize(("name", "text"), CANCELLED)
def test_orders_of_a_list_that_is_called_cancelled_were_called_off(tmp_path, name, text):
    run = read_file(write(tmp_path, text, name=name))
    assert [(row["status"], row["total"]) for row in run.rows] == [("voided", 4100), ("voided", 900)]
    assert (run.doubts, run.refunds) == ({}, [])
    assert any("were called off" in one.message for one in run.plan.problems)


@pytest.mark.parametrize(("name", "text"), REFUNDS)
def test_rows_of_a_list_that_is_called_refunds_are_money_given_back(tmp_path, name, text):
    run = read_file(write(tmp_path, text, name=name))
    rows = run.rows if run.plan.entity == "refund" else run.refunds
    assert [(row["number"], row["amount"], row["refunded_on"]) for row in rows] == [
        ("P7", 4100, "2026-05-03"), ("P8", 900, "2026-05-04"),
    ]  # fmt: skip
    assert run.plan.entity == "refund" or run.rows == []


@pytest.mark.parametrize("name", ASKED)
def test_a_name_that_says_something_else_too_is_asked_about_row_by_row(tmp_path, name):
    path = write(tmp_path, BARE, name=name)
    run = read_file(path)
    doubts = [*run.doubts.values(), *run.refund_doubts.values()]
    assert len(run.rows) + len(run.refunds) == len(doubts) == 2
    assert all(str(one.values["second"]) == "a sale" and one.second for one in doubts)
    second = read_file(path, ingest.Options(second=frozenset({2})))
    assert [(row["number"], row["status"], row["total"]) for row in second.rows if row["number"] == "P7"] == [
        ("P7", None, 4100)
    ]
    assert second.doubts[2].minor
    assert len(second.rows) + len(second.refunds) == 2


@pytest.mark.parametrize("title", ["Cancelled orders", "Stornos:", "已取消"])
def test_a_title_above_the_table_says_it(tmp_path, title):
    run = read_file(write(tmp_path, f"{title}\n\n{BARE}"))
    assert [row["status"] for row in run.rows] == ["voided", "voided"]


@pytest.mark.parametrize("again", ["Order ID,Date,Total,Currency\n", ""])
@pytest.mark.parametrize("title", ["Cancelled orders", "Refunds,,,", "Zwroty 2026"])
def test_rows_below_a_title_of_another_kind_are_not_read_with_those_above(tmp_path, title, again):
    text = f"Completed orders\n{BARE}\n{title}\n{again}P9,2026-05-05,500,EUR\n\nCompleted orders of June\nP10,2026-06-05,1,EUR\n"
    run = read_file(write(tmp_path, text))
    assert (run.sum("total"), [row["status"] for row in run.rows]) == (5100, [None, None, None])
    assert [one.cells[0] for one in run.rejected] == ["P9"]
    assert title.rstrip(",") in run.rejected[0].problem.message


def test_orders_below_those_called_off_are_not_taken_for_such(tmp_path):
    run = read_file(write(tmp_path, f"Cancelled orders\n{BARE}\nCompleted orders\nP9,2026-05-05,500,EUR\n"))
    assert [row["number"] for row in run.rows] == ["P7", "P8"]
    assert [one.cells[0] for one in run.rejected] == ["P9"]


def test_the_sheet_says_it_and_its_neighbour_stays_a_list_of_sales(tmp_path):
    import xlsxwriter

    path = tmp_path / "orders and refunds.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for sheet in ("Orders", "Refunds", "Cancelled"):
            page = book.add_worksheet(sheet)
            for n, line in enumerate(BARE.splitlines()):
                page.write_row(n, 0, [float(cell) if cell.isdigit() else cell for cell in line.split(",")])
    runs = [ingest.plan(one, HOME) for one in ingest.open_sources(path)]
    assert [(one.entity, one.layout.listed and one.layout.listed.kind.value) for one in runs] == [
        ("order", None), ("refund", None), ("order", "cancelled"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("orders.csv", BARE), ("returning customers.csv", BARE), ("orders without refunds.csv", BARE),
        ("Aufträge ohne Stornos.csv", GERMAN),
        ("refunds and orders.csv", BARE + "P7,2026-05-09,-4,EUR\n"),
        ("orders with refunds.csv", "Order ID,Date,Total,Currency,Refunded\nP7,2026-05-03,41,EUR,0\nP8,2026-05-04,9,EUR,0\n"),
        ("cancelled and paid.csv", "Order ID,Date,Total,Currency,Status\nP7,2026-05-03,41,EUR,paid\nP8,2026-05-04,9,EUR,paid\n"),
    ],
)  # fmt: skip
def test_what_names_or_columns_tell_to_be_sales_stays_so(tmp_path, name, text):
    run = read_file(write(tmp_path, text, name=name))
    assert (run.doubts, run.sum("total"), {row["status"] for row in run.rows} & {"voided"}) == (
        {},
        5000,
        set(),
    )


def test_whoever_says_that_they_are_orders_is_asked_all_the_same(tmp_path):
    path = write(tmp_path, BARE, name="refunds.csv")
    run = read_file(path, ingest.Options(format_id="plain_orders"))
    assert (run.rows, len(run.refund_doubts)) == ([], 2)
    mapping = {"Order ID": "number", "Date": "ordered_at", "Total": "total", "Currency": "currency"}
    mapped = read_file(path, ingest.Options(entity="order", mapping=mapping))
    assert (mapped.rows, len(mapped.refund_doubts)) == ([], 2)
