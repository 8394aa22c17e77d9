"""A list that tells what orders were worth and what went back of it is one of orders; one of refunds alone names their orders."""

import pytest

from ingest_runs import read_file, write

ORDERS = ["K1,2026-05-02,70.00,25.00,EUR", "K2,2026-05-03,30.00,0.00,EUR"]


@pytest.mark.parametrize(
    "header",
    [
        "Order ID,Date,Total,Amount Refunded,Currency", "Order number,Date,Amount,Refunded Amount,Currency",
        "Order,Date,Order total,Refund total,Currency", "Order ID,Date,Total,Total refunded,Currency",
        "Bestellnummer,Datum,Gesamtbetrag,Erstattungsbetrag,Währung", "Bestellnummer,Datum,Betrag,Erstattet,Währung",
        "Numéro de commande,Date,Total,Remboursé,Devise", "Numer zamówienia,Data,Kwota,Kwota zwrotu,Waluta",
        "Numero ordine,Data,Totale,Importo rimborsato,Valuta", "订单号,日期,总金额,退款金额,货币",
        "Mã đơn hàng,Ngày,Tổng tiền,Số tiền hoàn,Tiền tệ",
        "Bestelnummer,Datum,Totaal,Terugbetaald,Valuta",
    ],
)  # fmt: skip
def test_orders_with_what_went_back_are_orders(tmp_path, header):
    run = read_file(write(tmp_path, "\n".join([header, *ORDERS, ""])))
    assert (run.plan.entity, run.rejected, run.doubts) == ("order", [], {})
    assert (run.sum("gross_sales"), run.sum("refunds")) == (10_000, 2_500)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Parent Order,Refund date,Refund total,Currency", "K1,2026-05-09,25.00,EUR"),
        ("Refund ID,Parent Order,Date,Amount,Currency,Reason", "R7,K1,2026-05-09,25.00,EUR,late"),
        ("Refund number,Parent Order,Date,Total,Currency", "R7,K1,2026-05-09,-25.00,EUR"),
        ("Order number,Parent Order,Refund date,Refund amount,Currency", "R7,K1,2026-05-09,25.00,EUR"),
        ("Bestellnummer,Erstattet am,Erstattet,Währung", "K1,2026-05-09,25.00,EUR"),
        ("Numéro de commande,Date,Remboursé,Devise", "K1,2026-05-09,25.00,EUR"),
        ("Zamówienie,Data zwrotu,Kwota zwrotu,Waluta", "K1,2026-05-09,25.00,EUR"),
        ("Order ID,Refunded at,Total refunded,Order total,Currency", "K1,2026-05-09,25.00,70.00,EUR"),
        ("Order ID,Date,Total,Refund amount,Refund reason,Currency", "K1,2026-05-09,70.00,25.00,late,EUR"),
    ],
)
def test_refunds_alone_name_their_orders(tmp_path, header, row):
    run = read_file(write(tmp_path, f"{header}\n{row}\n"))
    assert (run.plan.entity, run.rejected, run.doubts) == ("refund", [], {})
    found = [(one["number"], one["refunded_on"], one["amount"]) for one in run.rows]
    assert found == [("K1", "2026-05-09", 2_500)]


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        # Each has its own day, and tells when the money went back besides.
        (
            "Order ID,Order date,Total,Refund amount,Refund date,Currency",
            ["K1,2026-05-02,70.00,25.00,2026-05-09,EUR"],
        ),
        # What was kept whole is no refund.
        (
            "Order ID,Date,Total,Amount Refunded,Refund reason,Currency",
            ["K1,2026-05-02,70.00,25.00,late,EUR", "K2,2026-05-03,30.00,0.00,,EUR"],
        ),
    ],
)
def test_orders_may_tell_when_and_why_money_went_back(tmp_path, header, rows):
    run = read_file(write(tmp_path, "\n".join([header, *rows, ""])))
    assert (run.plan.entity, run.sum("refunds")) == ("order", 2_500)
    # The day begins in Warsaw.
    assert run.rows[0]["ordered_at"] == "2026-05-01T22:00:00Z"


def test_a_row_that_gives_back_belongs_to_the_order_it_names(tmp_path):
    text = (
        "Order number,Parent order,Date,Total,Currency\n"
        "K9,K1,2026-05-09,-25.00,EUR\nK1,,2026-05-02,70.00,EUR\nK2,K1,2026-05-03,30.00,EUR\n"
    )
    run = read_file(write(tmp_path, text))
    assert [row["number"] for row in run.rows] == ["K1", "K2"]
    assert [(one["number"], one["amount"]) for one in run.refunds] == [("K1", 2_500)]
