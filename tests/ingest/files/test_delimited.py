import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.ingest.files.delimited import cut, sniff_delimiter

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8)


def cut_all(text, size=20_000, width=None):
    lines = io.StringIO(text, newline="")
    rows, starts, rejected = [], [], []
    for block in cut(iter(lines), ",", width=width, size=size):
        assert len(block.rows) == len(block.lines)
        rows += block.rows
        starts += block.lines
        rejected += block.rejected
    return rows, starts, rejected


def test_lines_are_those_of_the_file():
    rows, starts, rejected = cut_all('a,b\n1,"two\nlines"\n\n3,x\n')
    assert rows == [["a", "b"], ["1", "two\nlines"], [], ["3", "x"]]
    assert starts == [1, 2, 4, 5]
    assert not rejected


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=12), st.integers(1, 5))
def test_what_csv_writes_comes_back_whatever_the_block_size(rows, size):
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(rows)
    found, starts, rejected = cut_all(out.getvalue(), size=size)
    assert found == rows
    assert not rejected
    position, expected = 1, []
    for row in rows:
        expected.append(position)
        single = io.StringIO(newline="")
        csv.writer(single, quoting=csv.QUOTE_ALL).writerow(row)
        position += len(list(io.StringIO(single.getvalue(), newline="")))
    assert starts == expected


def test_an_unclosed_quote_costs_its_line_and_no_other():
    text = 'a,b,c\n1,2,3\n4,"5,6\n' + "".join(f"{n},x,y\n" for n in range(7, 3000))
    rows, starts, rejected = cut_all(text, width=3)
    assert [item.problem.line for item in rejected] == [3]
    assert "never closed" in rejected[0].problem.message
    assert len(rows) == 2 + 2993
    assert starts[2] == 4


def test_a_quote_that_the_next_quoted_cell_closes_is_noticed():
    rows, starts, rejected = cut_all('a,b,c\n1,"2,3\n4,"5",6\n7,8,9\n', width=3)
    assert [item.problem.line for item in rejected] == [2]
    assert rows == [["a", "b", "c"], ["4", "5", "6"], ["7", "8", "9"]]
    assert starts == [1, 3, 4]


def test_sloppy_quotes_inside_a_cell_are_read():
    rows, _, rejected = cut_all('a,b\n"say "hi" now",2\n', width=2)
    assert not rejected
    assert rows[1][1] == "2"


def test_a_cell_beyond_all_measure_is_told_of():
    rows, _, rejected = cut_all('a,b\n"' + "x" * 200_000 + '",2\n3,4\n', width=2)
    assert rows == [["a", "b"], ["3", "4"]]
    assert "131,072" in rejected[0].problem.message


def test_broken_quotes_without_end_do_not_hang():
    text = "a,b,c\n" + '1,"2,3\n' * 3001
    rows, _, rejected = cut_all(text, width=3)
    assert len(rows) + len(rejected) >= 1500


def test_delimiters():
    assert sniff_delimiter(["a;b;c\n", "1,5;2,5;3\n"]) == ";"
    assert sniff_delimiter(["a\tb\n", "1\t2\n"]) == "\t"
    assert sniff_delimiter(["a|b\n", "1|2\n"]) == "|"
    assert sniff_delimiter(["one column\n"]) == ","
