from socialroi_desktop.domain.imports import Chunk, Rejected
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.reading.chunks import gathered


def chunk(first, count):
    rows = [(number,) for number in range(first, first + count)]
    children = Chunk("order_line", ("name",), [("a",), ("b",)], [first, first])
    return Chunk(
        "order", ("number",), rows, [row[0] for row in rows], children=children, parents=(0, count - 1),
        rejected=(Rejected(Problem("x", line=first)),), doubts={count - 1: Problem("y")}, file_lines=count,
    )  # fmt: skip


def test_rows_children_and_doubts_keep_their_places():
    big, rest = gathered(iter([chunk(0, 3), chunk(3, 4), chunk(7, 2)]), 7)
    assert [row[0] for row in big.rows] == list(range(7))
    assert list(big.lines) == list(range(7))
    assert list(big.parents) == [0, 2, 3, 6]
    assert big.children is not None
    assert list(big.children.lines) == [0, 0, 3, 3]
    assert set(big.doubts) == {2, 6}
    assert [item.problem.line for item in big.rejected] == [0, 3]
    assert big.file_lines == 7
    assert list(rest.parents) == [0, 1]


def test_nothing_in_nothing_out():
    assert list(gathered(iter([]))) == []
