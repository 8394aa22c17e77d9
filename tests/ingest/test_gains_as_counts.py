"""A negative number among counts of followers shows that the column holds what each day brought: all of it is asked."""

import pytest

from ingest_runs import read_file, write


@pytest.mark.parametrize("minus", ["-2", "\u22122", "(2)", "2-"])
@pytest.mark.parametrize("header", ["Followers", "Total followers"])
def test_all_rows_beside_a_negative_count_are_asked(tmp_path, header, minus):
    run = read_file(
        write(
            tmp_path,
            f"Date,Channel,{header}\n2026-03-01,instagram,3\n2026-03-02,instagram,{minus}\n2026-03-03,instagram,7\n",
        )
    )
    assert [row["followers"] for row in run.rows] == [3, 7]
    assert sorted(run.doubts) == [2, 4]
    assert "New followers" in run.doubts[2].message


@pytest.mark.parametrize("header", ["New followers", "Followers"])
def test_counts_and_gains_that_are_called_so_are_not_asked(tmp_path, header):
    low = "-2" if header == "New followers" else "0"
    run = read_file(
        write(tmp_path, f"Date,Channel,{header}\n2026-03-01,instagram,3\n2026-03-02,instagram,{low}\n")
    )
    assert len(run.rows) == 2
    assert not run.doubts
