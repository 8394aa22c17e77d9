"""A file that may end in the middle of an amount has its last row in doubt."""

import pytest

from ingest_runs import read_file, write

ORDERS = "Order number,Date,Total\nC1,2026-03-02,10.00\nC2,2026-03-03,20.50\n"
COSTS = "Date;Note;Amount\n2026-03-02;Ads;1.200,00 €\n2026-03-03;Ads;20,50 €\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"{ORDERS}C3,2026-03-04,12", 4), (f"{ORDERS}C3,2026-03-04,12.5", 4), (f"{ORDERS}C3,2026-03-04,12.", 4),
        (f"{COSTS}2026-03-04;Ads;1.", 4), (f"{COSTS}2026-03-04;Ads;31", 4),
    ],
)  # fmt: skip
def test_an_amount_at_the_end_without_cents_is_asked(tmp_path, text, line):
    run = read_file(write(tmp_path, text))
    assert len(run.rows) == 3
    assert list(run.doubts) == [line]
    assert "cut off" in run.doubts[line].message


@pytest.mark.parametrize(
    "text",
    [
        f"{ORDERS}C3,2026-03-04,12\n", f"{ORDERS}C3,2026-03-04,12.00", ORDERS.rstrip("\n"),
        f"{ORDERS}C3,2026-03-04,12\nC4,2026-03-04,30.00\n", "Order number,Date,Total\nC1,2026-03-02,10\nC2,2026-03-03,12",
    ],
)  # fmt: skip
def test_an_end_that_looks_whole_is_not(tmp_path, text):
    assert not read_file(write(tmp_path, text)).doubts
