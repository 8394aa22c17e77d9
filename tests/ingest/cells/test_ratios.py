"""Rates without a percent sign that are all below 1 may be shares of one; they are asked with both."""

import pytest

from ingest_runs import read_file, write


def rates(tmp_path, *cells, header="Engagement rate"):
    rows = "".join(f'N{at},n{at},Instagram,1000,"{cell}"\n' for at, cell in enumerate(cells))
    return read_file(write(tmp_path, f"Name,Handle,Platform,Followers,{header}\n{rows}"))


def test_rates_below_one_are_asked(tmp_path):
    run = rates(tmp_path, "0.05", "0.123", "0", "0.9")
    assert list(run.doubts) == [2, 3, 5]
    assert "0.05%, or 5%" in run.doubts[2].message
    assert "0.123%, or 12.3%" in run.doubts[3].message


@pytest.mark.parametrize(
    ("cells", "header"),
    [(("0.05", "3.4"), "Engagement rate"), (("0.05%", "0.123%"), "Engagement rate"), (("0.05", "0.9"), "Engagement rate (%)"),
     (("1", "2"), "ER"), (("0.4", *["0.5"] * 70, "2.5"), "ER")],
)  # fmt: skip
def test_rates_that_are_percentages_are_not(tmp_path, cells, header):
    assert not rates(tmp_path, *cells, header=header).doubts
