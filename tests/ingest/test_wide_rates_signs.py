"""One cell that proves the sign of decimals in a table of rates settles all of its columns."""

import pytest

from ingest_runs import read_file, write


@pytest.mark.parametrize(
    ("head", "row", "told"),
    [
        ("USD;GBP", "1,081;0,851", {"USD": 1 / 1.081, "GBP": 1 / 0.851}),
        ("USD;PLN", "1,081;4,21", {"USD": 1 / 1.081, "PLN": 1 / 4.21}),
        ("USD;CHF;CZK", "1.081;0.951;25.3", {"USD": 1 / 1.081, "CZK": 1 / 25.3, "CHF": 1 / 0.951}),
    ],
)
def test_a_cell_settles_the_sheet(tmp_path, head, row, told):
    run = read_file(write(tmp_path, f"Datum;{head}\n13.03.2026;{row}\n14.03.2026;{row}\n"))
    found = {one["currency"]: float(one["rate"]) for one in run.rows}
    for code, rate in told.items():
        assert min(abs(found[code] - rate), abs(1 / found[code] - rate)) < 1e-6
