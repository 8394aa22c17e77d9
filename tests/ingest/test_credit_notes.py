"""Credit notes that have numbers of their own and name the invoice: money given back for the order of that number."""

import pytest

from bringing_files import bring
from socialroi_desktop.domain.records import Order, Refund
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

LISTS = {
    "German": "Rechnungsnummer,Rechnungsdatum,Kunde,Art,Bezug,Betrag,Währung\nA1,01.03.2026,Meier,Rechnung,,119.00,EUR\n"
    "A2,02.03.2026,Huber,Rechnung,,50.00,EUR\nG1,05.03.2026,Meier,Gutschrift,A1,-19.00,EUR\n",
    "without a minus": "Rechnungsnummer,Rechnungsdatum,Kunde,Art,Bezug,Betrag,Währung\nA1,01.03.2026,Meier,Rechnung,,119.00,EUR\n"
    "A2,02.03.2026,Huber,Rechnung,,50.00,EUR\nG1,05.03.2026,Meier,Gutschrift,A1,19.00,EUR\n",
    "by its amount alone": "Invoice number,Invoice date,Customer,Reference,Total,Currency\nA1,2026-03-01,Meier,,119.00,EUR\n"
    "A2,2026-03-02,Huber,PO 77,50.00,EUR\nC1,2026-03-05,Meier,A1,-19.00,EUR\n",
    "newest first": "Invoice number,Invoice date,Customer,Original invoice,Total,Currency\nC1,2026-03-05,Meier,A1,-19.00,EUR\n"
    "A2,2026-03-02,Huber,,50.00,EUR\nA1,2026-03-01,Meier,,119.00,EUR\n",
    "reference of a payment": "Order number,Date,Reference,Total,Currency\nA1,2026-03-01,ch_1,119.00,EUR\n"
    "A2,2026-03-02,ch_2,50.00,EUR\nA1,2026-03-05,re_1,-19.00,EUR\n",
}


def told(shop):
    refunds = [(one.number, one.amount) for one in reading.listing(shop, Refund)]
    return sorted((one.number, one.total) for one in reading.listing(shop, Order)), refunds


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS)
def test_a_credit_note_gives_back_money_of_the_order_that_it_names(tmp_path, text):
    with new_workspace(tmp_path, currency="EUR") as shop:
        bring(shop, tmp_path / "list.csv", text)
        assert told(shop) == ([("A1", 11900), ("A2", 5000)], [("A1", 1900)])


@pytest.mark.parametrize(
    "head",
    [
        "Credit note number,Credit note date,Reference,Amount,Currency",
        "Gutschriftsnummer,Gutschriftsdatum,Bezug,Betrag,Währung",
    ],
)
def test_a_list_of_credit_notes_alone_is_one_of_refunds(tmp_path, head):
    with new_workspace(tmp_path, currency="EUR") as shop:
        bring(shop, tmp_path / "orders.csv", "Order number,Date,Total,Currency\nA1,2026-03-01,119.00,EUR\n")
        bring(shop, tmp_path / "credits.csv", f"{head}\nC1,2026-03-05,A1,19.00,EUR\n")
        assert told(shop) == ([("A1", 11900)], [("A1", 1900)])
