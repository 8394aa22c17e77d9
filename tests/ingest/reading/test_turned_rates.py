"""A rate that is told the other way round is read the right way, or asked about; one that is merely unusual is not."""

import pytest

from ingest_runs import HOME, read_file, write


@pytest.mark.parametrize(
    ("currency", "rate", "asked"),
    [
        ("HUF", "400", True), ("JPY", "162", True), ("PLN", "4.30", True), ("VND", "27000", True), ("KWD", "0.3", True),
        ("HUF", "0.0025", False), ("JPY", "0.0061", False), ("PLN", "0.2325", False), ("KWD", "2.98", False),
        ("USD", "1.09", True), ("USD", "0.92", False), ("GBP", "1.17", False), ("TRY", "0.12", False),
        ("XAF", "655", False), ("ARS", "0.0002", False),
    ],
)  # fmt: skip
def test_rates_are_held_against_what_a_currency_is_about_worth(tmp_path, currency, rate, asked):
    assert HOME.currency == "EUR"
    run = read_file(write(tmp_path, f"Date,Currency,Rate\n2026-05-02,{currency},{rate}\n"))
    assert (len(run.rows), bool(run.doubts)) == (1, asked)
    if asked:
        assert run.doubts[2].values["home"] == "EUR"


def test_both_readings_stand_in_the_question(tmp_path):
    told = read_file(write(tmp_path, "Date,Currency,Rate\n2026-05-02,HUF,400\n")).doubts[2]
    assert (told.values["rate"], told.values["turned"]) == ("400", "0.0025")


def rates(folder, *rows):
    run = read_file(write(folder, "Date,Currency,Rate\n" + "".join(f"2026-05-02,{row}\n" for row in rows)))
    asked = {
        run.rows[run.lines.index(line)]["currency"] for line, doubt in run.doubts.items() if not doubt.minor
    }
    noted = {run.rows[run.lines.index(line)]["currency"] for line, doubt in run.doubts.items() if doubt.minor}
    return {row["currency"]: float(row["rate"]) for row in run.rows}, asked, noted


def test_what_only_the_reverse_fits_is_read_so_and_noted(tmp_path):
    read, asked, noted = rates(tmp_path, "HUF,400", "JPY,162", "VND,27000")
    assert read == pytest.approx({"HUF": 1 / 400, "JPY": 1 / 162, "VND": 1 / 27000})
    assert (asked, noted) == (set(), {"HUF", "JPY", "VND"})


@pytest.mark.parametrize(
    ("beside", "read", "asked"),
    [
        ("HUF,400", 1 / 1.09, False),
        ("CZK,25", 1 / 1.09, False),
        ("HUF,0.0025", 1.09, False),
        ("USD,1.08", 1 / 1.09, True),
    ],
)
def test_of_currencies_worth_about_the_same_the_other_rows_tell_the_way(tmp_path, beside, read, asked):
    told, doubtful, _ = rates(tmp_path, beside, "USD,1.09")
    assert told["USD"] == pytest.approx(read)
    assert ("USD" in doubtful) is asked


def test_a_rate_as_it_usually_is_stays_as_told(tmp_path):
    told, asked, noted = rates(tmp_path, "USD,0.93", "GBP,1.18", "CHF,1.04")
    assert told == {"USD": 0.93, "GBP": 1.18, "CHF": 1.04}
    assert not asked | noted


@pytest.mark.parametrize(
    "row", ["JPY,0.62", "HUF,0.25", "VND,0.036", "USD,9.20", "PLN,50", "GBP,30", "HUF,0.02", "SEK,1200.50"]
)
def test_a_rate_for_a_hundred_or_a_thousand_is_asked_about(tmp_path, row):
    assert rates(tmp_path, row)[1] == {row[:3]}


def test_a_table_with_a_column_of_the_own_currency_counts_in_another(tmp_path):
    run = read_file(write(tmp_path, "Date,USD,JPY,EUR\n2026-05-01,0.25,38.5,0.23\n"))
    assert {row["currency"]: round(float(row["rate"]), 4) for row in run.rows} == {"USD": 0.92, "JPY": 0.006}


@pytest.mark.parametrize(
    ("row", "asked"),
    [("EUR,HUF,40", True), ("USD,EUR,9.2", True), ("EUR,HUF,400", False), ("EUR,USD,1.09", False)],
)
def test_a_rate_between_two_named_currencies_is_held_against_what_they_are_worth(tmp_path, row, asked):
    run = read_file(write(tmp_path, f"Date,From,To,Rate\n2026-05-02,{row}\n"))
    assert (len(run.rows), bool(run.doubts)) == (1, asked)
