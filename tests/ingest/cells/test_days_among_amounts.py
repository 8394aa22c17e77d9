"""Days among amounts are what a spreadsheet made of some: they prove no sign of decimals, and are said to be days."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop.ingest.cells.numbers import decimal_evidence, is_fine


def orders(folder, *amounts):
    rows = "".join(f"K{at};2026-04-{at:02};{amount};EUR\n" for at, amount in enumerate(amounts, start=1))
    return read_file(write(folder, f"Order number;Date;Total;Currency\n{rows}"))


@pytest.mark.parametrize(
    "spoilt", ["02.07.2026", "2.7.26", "02.07.", "2026.07.02", "2026-07-02", "2. Jul", "Jul 70"]
)
def test_three_digits_behind_a_sign_stay_in_doubt_beside_a_spoilt_cell(tmp_path, spoilt):
    run = orders(tmp_path, "14.50", "2.345", spoilt)
    assert list(run.doubts) == [3]
    assert len(run.rejected) == 1
    assert "is a day" in run.rejected[0].problem.template


@pytest.mark.parametrize("amount", ["1.234.567", "1.05.000", "12.345.678,90"])
def test_groups_are_no_days(amount):
    assert decimal_evidence(amount) == ","


def test_a_day_is_no_fine_amount():
    assert not is_fine("02.07.2026")
    assert is_fine("0.2026")


def test_a_number_that_is_a_day_is_asked_about_beside_days(tmp_path):
    run = orders(tmp_path, "14.50", "46205", "02.07.2026", "80")
    assert list(run.doubts) == [3]
    assert "2026-07-02" in run.doubts[3].message
    assert orders(tmp_path, "14.50", "46205", "80").doubts == {}
