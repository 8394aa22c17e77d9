"""One small table is read alike however a platform writes it: separators, line ends, notices, `sep=` lines."""

import pytest

from ingest_runs import read_file

LINES = ["Date,Amount,Currency,Note", "2025-01-31,5.50,EUR,a", "2025-02-01,6.50,EUR,b"]


def write(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "costs.csv"
    path.write_bytes(text.encode(encoding))
    return path


def read_whole(path):
    run = read_file(path)
    assert run.plan.format_id == "plain_costs"
    assert not run.rejected
    assert not run.doubts
    assert [row["amount"] for row in run.rows] == [550, 650]
    return run


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_separator_and_line_end(tmp_path, separator, ending):
    text = ending.join(LINES).replace(",", separator) + ending
    assert read_whole(write(tmp_path, text)).lines == [2, 3]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("first", ["sep={}", '"sep={}"', "SEP={}"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_line_that_names_the_separator(tmp_path, separator, first, encoding):
    text = "\r\n".join([first.format(separator), *LINES]).replace(",", separator)
    assert read_whole(write(tmp_path, text, encoding)).lines == [3, 4]


@pytest.mark.parametrize(
    "above", ["\n", "\n\n", ",,,\n", "最多导出排序后前1000条笔记\n", "A notice of the shop,,,\n\n", " \n"]
)
def test_blank_lines_and_notices_above_the_header(tmp_path, above):
    first = above.count("\n") + 2
    assert read_whole(write(tmp_path, above + "\n".join(LINES))).lines == [first, first + 1]


def test_headers_with_line_ends_and_empty_columns_at_the_end(tmp_path):
    header = '"Date\n","Amount","Currency\r\n",Note,,,'
    rows = [line + ",,," for line in LINES[1:]]
    assert read_whole(write(tmp_path, "\n".join([header, *rows]))).lines == [4, 5]


def test_a_footer_is_named_and_costs_no_row(tmp_path):
    run = read_file(write(tmp_path, "\n".join([*LINES, "", "Seller ID :,shop"])))
    assert len(run.rows) == 2
    assert [item.problem.line for item in run.rejected] == [5]
