"""A rate that is told the other way round is asked about; one that is merely unusual is not."""

import pytest

from ingest_runs import HOME, read_file, write


@pytest.mark.parametrize(
    ("currency", "rate", "asked"),
    [
        ("HUF", "400", True), ("JPY", "162", True), ("PLN", "4.30", True), ("VND", "27000", True), ("KWD", "0.3", True),
        ("HUF", "0.0025", False), ("JPY", "0.0061", False), ("PLN", "0.2325", False), ("KWD", "2.98", False),
        ("USD", "1.09", False), ("USD", "0.92", False), ("GBP", "1.17", False), ("TRY", "0.12", False),
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
