"""Prices of one piece mapped by hand as what an order came to are asked where it has several pieces; followers are no rates."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.ingest.planning.mapping import guess_entity

ROWS = "A1;2026-03-20;10.00;3\nA2;2026-03-21;5.00;1\nA3;2026-03-22;7.50;2\nA4;2026-03-23;9.00;\n"


def mapped(folder, price, pieces, *, field="total", units=True, **said):
    fields = {"Ref": "number", "When": "ordered_at", price: field} | ({pieces: "units"} if units else {})
    path = write(folder, f"Ref;When;{price};{pieces}\n{ROWS}")
    return read_file(path, ingest.Options(entity="order", mapping=fields, currency="EUR", **said))


@pytest.mark.parametrize("field", ["total", "gross_sales"])
@pytest.mark.parametrize("units", [True, False])
@pytest.mark.parametrize(
    ("price", "pieces"), [("Unit price", "Qty"), ("Einzelpreis", "Menge"), ("Cena jednostkowa", "Ilość")]
)
def test_the_price_of_a_piece_is_asked_with_both_readings(tmp_path, price, pieces, field, units):
    run = mapped(tmp_path, price, pieces, field=field, units=units)
    assert [row[field] for row in run.rows] == [1000, 500, 750, 900]
    assert sorted(run.doubts) == [2, 4]
    assert [str(run.doubts[2].values[name]) for name in ("first", "second")] == ["10.00 EUR", "30.00 EUR"]
    assert run.doubts[2].second


def test_in_the_second_reading_the_price_is_multiplied(tmp_path):
    run = mapped(tmp_path, "Unit price", "Qty", second=frozenset({ingest.ALL_LINES}))
    assert [row["total"] for row in run.rows] == [3000, 500, 1500, 900]
    assert all(doubt.minor for doubt in run.doubts.values())


@pytest.mark.parametrize("price", ["Total paid", "Betrag", "Order value"])
def test_an_amount_of_the_order_is_taken_as_it_is(tmp_path, price):
    assert not mapped(tmp_path, price, "Qty").doubts


@pytest.mark.parametrize(
    "header",
    [
        ("Day", "Followers", "Rate"),
        ("Datum", "Abonnenten", "Rate"),
        ("Date", "Base", "Follower count"),
        ("Day", "Rate", "Reach"),
    ],
)
def test_a_column_of_people_makes_no_list_of_rates(header):
    assert guess_entity(header) in ("account_day", "post")


@pytest.mark.parametrize("header", [("Day", "Currency", "Rate"), ("Date", "Rate"), ("Day", "Rate", "Note")])
def test_days_and_rates_are_rates(header):
    assert guess_entity(header) == "exchange_rate"
