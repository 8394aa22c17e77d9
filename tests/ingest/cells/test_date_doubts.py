"""Dates with two readings are asked with both, in every kind of record; what the column decides is not."""

from dataclasses import replace
from datetime import date

import pytest

from every import every
from ingest_runs import HOME, read_file, write
from socialroi_desktop.ingest.cells.date_doubts import (
    are_swapped,
    serial,
    year_may_stand_first,
    year_of_two_digits,
)

TODAY = "2026-06-15"
HEADS = {
    "orders": "Order number,Date,Total\n{n},{day},5.00\n",
    "costs": "Note,Date,Amount\nAds {n},{day},5.00\n",
    "refunds": "Order,Refund date,Refund amount\n{n},{day},5.00\n",
    "rates": "Date,Currency,Rate\n{day},US{n},0.9\n",
    "visits": "Date,Source,Sessions\n{day},instagram.com,{n}\n",
}


def of(tmp_path, kind, *days):
    head, row = HEADS[kind].split("\n", 1)
    names = ["D", "N", "S", "E"] if kind == "rates" else range(1, 99)
    text = head + "\n" + "".join(row.format(n=n, day=day) for n, day in zip(names, days, strict=False))
    return read_file(write(tmp_path, text))


@every(
    ("cells", "place"),
    [
        (("26-03-25", "26-03-24"), "?"), (("24/05/25",), "?"), (("25.03.26",), "last"), (("26-03-31",), "first"),
        (("26-03-25", "26-03-31"), "first"), (("03/25/26",), "last"), (("5/25/26", "6/1/26"), "last"),
        (("21/05/26", "22/05/26", "23/05/26", "24/05/26"), "last"),
        (("26-05-21", "26-05-22", "26-05-23", "26-05-24"), "first"), (("2026-03-25", ""), ""),
    ],
)  # fmt: skip
def test_where_a_year_of_two_digits_stands(cells, place):
    assert year_of_two_digits(cells, TODAY) == place
    assert year_may_stand_first("26-03-25", TODAY)
    assert not any(year_may_stand_first(text, TODAY) for text in ("26-03-31", "26/03/26", "25.03.26"))


@pytest.mark.parametrize("kind", HEADS)
def test_a_year_that_may_stand_at_either_end_is_asked(tmp_path, kind):
    year = date.today().year - 2000
    run = of(tmp_path, kind, f"{year}-03-{year - 1}", f"{year}-03-{year - 2}")
    assert list(run.doubts) == [2, 3]
    assert f"is 20{year}-03-{year - 1} or 20{year - 1}-03-{year}" in run.doubts[2].message


@pytest.mark.parametrize("kind", HEADS)
def test_days_whose_order_the_column_contradicts_are_asked(tmp_path, kind):
    run = of(tmp_path, kind, "25/03/2026", "03/26/2026", "04/05/2026")
    assert not run.rejected
    assert list(run.doubts) == [4]
    assert "is 2026-05-04 or 2026-04-05" in run.doubts[4].message
    assert {question.id for question in run.plan.questions} >= {"day_first"}


@pytest.mark.parametrize("kind", HEADS)
def test_days_that_fit_both_orders_are_asked(tmp_path, kind):
    run = of(tmp_path, kind, "04/05/2026", "06/07/2026")
    assert list(run.doubts) == [2, 3]


@pytest.mark.parametrize("kind", HEADS)
def test_days_far_from_today_are_asked(tmp_path, kind):
    run = of(tmp_path, kind, "1970-01-01", "2026-03-02", "2062-01-01")
    assert list(run.doubts) == [2, 4]


def test_the_other_order_far_below_is_seen(tmp_path):
    run = of(tmp_path, "orders", *["25/03/2026"] * 70, "04/05/2026", *["03/26/2026"] * 2)
    assert list(run.doubts) == [72]


def test_days_a_spreadsheet_may_have_swapped_are_asked(tmp_path):
    run = of(tmp_path, "orders", "2026-01-03", "03/25/2026", "2026-07-07", "03/27/2026")
    assert list(run.doubts) == [2]
    assert "is 2026-01-03 or 2026-03-01" in run.doubts[2].message
    assert not are_swapped(["2026-01-13", "03/25/2026"])
    assert not are_swapped(["2026-01-03", "03/05/2026"])
    assert not are_swapped(["2026-01-03", "25.03.2026"])
    assert not are_swapped(["2026-01-03", "26-03-25"])
    assert are_swapped(["2026-01-03 10:00", "25/03/2026"])


def test_days_as_spreadsheets_and_thai_programs_write_them(tmp_path):
    run = of(tmp_path, "costs", "46083", "46084.5", "2569-03-02", "2567-02-29", "2 มี.ค. 2569")
    assert not run.rejected
    assert not run.doubts
    days = [row["spent_on"] for row in run.rows]
    assert days == ["2026-03-02", "2026-03-03", "2026-03-02", "2024-02-29", "2026-03-02"]
    assert [row["spent_on"] for row in of(tmp_path, "costs", "02/03/2569", "04/03/2569").rows] == [
        "2026-03-02",
        "2026-03-04",
    ]
    assert serial("46084.5") == "2026-03-03 12:00:00"
    assert serial("12345") is None
    assert serial("460835") is None


@pytest.mark.parametrize(
    ("time", "moments"),
    [
        ("2026-03-02 10:00 IST", "2026-03-02T04:30:00Z or 2026-03-02T09:00:00Z"),
        ("2 March 2026 10:00 CST", "2026-03-02T16:00:00Z or 2026-03-02T02:00:00Z"),
        ("2026-07-02 10:00 (BST)", "2026-07-02T09:00:00Z or 2026-07-02T04:00:00Z"),
    ],
)
def test_letters_of_several_zones_are_asked(tmp_path, time, moments):
    run = of(tmp_path, "orders", time)
    assert list(run.doubts) == [2]
    assert moments in run.doubts[2].message


@pytest.mark.parametrize(
    ("time", "home", "moment"),
    [
        ("2026-03-02 10:00 IST", "Asia/Kolkata", "2026-03-02T04:30:00Z"),
        ("2026-03-02 10:00 CST", "Asia/Shanghai", "2026-03-02T02:00:00Z"),
        ("2026-03-02 10:00 CST", "America/Chicago", "2026-03-02T16:00:00Z"),
        ("2026-07-02 10:00 ET", "Europe/Warsaw", "2026-07-02T14:00:00Z"),
        ("2026-03-02 10:00 WIB", "Europe/Warsaw", "2026-03-02T03:00:00Z"),
        ("2026-03-02 10:00 PST", "Europe/Warsaw", "2026-03-02T18:00:00Z"),
    ],
)
def test_letters_of_one_zone_or_of_the_home_zone_are_read(tmp_path, time, home, moment):
    path = write(tmp_path, f"Order number,Date,Total\n1,{time},5.00\n")
    run = read_file(path, None, replace(HOME, timezone=home))
    assert [row["ordered_at"] for row in run.rows] == [moment]
    assert not run.doubts


@pytest.mark.parametrize("kind", ["orders", "costs", "refunds", "visits"])
@pytest.mark.parametrize(
    ("days", "asked", "said"),
    [
        (("01.03.2026", "3/25/2026", "07.07.2026", "3/27/2026"), [2], ("2026-03-01", "2026-01-03")),
        (("03-01-2026", "3/25/2026", "03/27/2026", "12-02-2026"), [2, 5], ("2026-03-01", "2026-01-03")),
        (("2026-03-01", "3/25/2026", "2026-03-02", "3/27/2026"), [2, 4], ("2026-03-01", "2026-01-03")),
        (("01.03.2026", "3/25/2026", "2.3.2026", "3/27/2026"), [2, 4], ("2026-03-01", "2026-01-03")),
    ],
)
def test_days_that_a_spreadsheet_wrote_its_own_way_beside_texts_of_the_other_order(
    tmp_path, kind, days, asked, said
):
    run = of(tmp_path, kind, *days)
    assert not run.rejected
    assert list(run.doubts) == asked
    assert all(day in run.doubts[2].message for day in said)
    assert "spreadsheet" in run.doubts[2].message


@pytest.mark.parametrize("kind", ["orders", "costs"])
def test_texts_far_below_the_days_show_that_these_are_swapped(tmp_path, kind):
    run = of(tmp_path, kind, *["2026-03-01"] * 70, "3/25/2026")
    assert len(run.doubts) == 70


def test_days_of_one_order_written_in_two_ways_are_not_asked(tmp_path):
    assert not of(tmp_path, "costs", "01.03.2026", "25/03/2026").doubts
    assert not of(tmp_path, "costs", "01.03.2026", "13.03.2026", "2026-03-25").doubts
    assert not of(tmp_path, "costs", "2026-03-01", "25.03.2026").doubts
