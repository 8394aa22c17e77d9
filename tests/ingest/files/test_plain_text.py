"""Text cut by pandas gives what the csv module gives, whatever stands in it."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from ingest_runs import HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.errors import Cancelled
from socialroi_desktop.ingest.cells.plain_amounts import plain_amounts
from socialroi_desktop.ingest.files import delimited, tables

SHOP = (
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Note Attributes,Tags,Refunded Amount"
)
LETTERS = "ab1 .,;\t\x0b\x0c\x1c\u2028\u00e9\u4e2d\ud800#'\\\"\ufeff\x1a\r\n"
CELLS = st.one_of(
    st.text(st.sampled_from(LETTERS), max_size=4), st.sampled_from(["NA", "nan", "1e5", "None"])
)
TEXTS = st.lists(
    st.one_of(
        st.lists(CELLS, min_size=3, max_size=3).map(",".join),
        st.lists(st.sampled_from(["x", "1.00", "", '"q, r"', '"say ""hi"""']), min_size=3, max_size=3).map(
            ",".join
        ),
        st.sampled_from(["", "a,b", "a,b,c,d", '"open,b,c', 'two\nlines",b,c', "a,b\x00,c"]),
    ),
    min_size=1,
    max_size=12,
).map("\n".join)


def cut(text, size, wanted=()):
    blocks = list(delimited.cut(iter(io.StringIO(text, newline="")), ",", width=3, size=size, wanted=wanted))
    for block in blocks:
        if block.columns is not None:
            rows = list(block.rows)
            assert {index: [row[index] for row in rows] for index in wanted} == dict(block.columns)
            assert {len(row) for row in rows} == {3}
    rows = [row for block in blocks for row in block.rows]
    lines = [line for block in blocks for line in block.lines]
    rejected = [item for block in blocks for item in block.rejected]
    return (rows, lines, rejected), [block.columns is not None for block in blocks]


@given(TEXTS, st.integers(1, 6))
def test_any_text_is_cut_alike_both_ways(text, size):
    assert cut(text, size, (0, 2))[0] == cut(text, size)[0]


def test_plain_blocks_and_blocks_with_whole_quoted_cells_come_as_columns():
    text = 'a,b,c\n1,NA,\n2,"q, ""r""",x\n3,,y\n4,"two\nlines",z\n5,,\n'
    found, columns = cut(text, 4, (1, 2))
    assert columns == [True, False]
    assert found[0][2] == ["2", 'q, "r"', "x"]
    assert found[1] == [1, 2, 3, 4, 5, 7]


def order(number, note="", lines=1, amount="10.00", tag="plain"):
    first = (
        f"#{number},b{number}@example.com,paid,EUR,{amount},0.00,0.00,{amount},0.00,2025-06-01 10:00:{number % 60:02} +0200,"
        f"1,Cap,10.00,{note},{tag},{'1.00' if number % 7 == 0 else '0.00'}\n"
    )
    more = f"#{number},b{number}@example.com,,,,,,,,2025-06-01 10:00:00 +0200,2,Sock,5.00,,,\n"
    return first + more * (lines - 1)


def chunk_facts(path, monkeypatch, worth):
    monkeypatch.setattr(tables, "WORTH_PANDAS", worth)
    run = read_file(path)
    return run.rows, run.lines, run.children, run.rejected, run.skipped, run.doubts, run.file_lines


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "odd",
    [
        "",
        order(9001, tag='"hats, caps"'),
        order(9001, tag='"two\nlines"'),
        order(9001, amount="abc"),
        order(9001, amount="10.00", lines=3) + order(9002, amount="12.5"),
        order(9001, tag='"open'),
        "#9001,cut\n",
        "\n" + SHOP + "\n" + "," * 15 + "\n",
        ",,paid,EUR,1.00,0.00,0.00,1.00,0.00,2025-06-01 10:00:00 +0200,1,Cap,1.00,,,\n",
    ],
)
def test_orders_are_the_same_both_ways(tmp_path, monkeypatch, odd, ending):
    usual = [order(n, note="utm_source: tiktok" if n % 3 else "", lines=1 + n % 3) for n in range(3000)]
    text = SHOP + "\n" + "".join(usual[:1500]) + odd + "".join(usual[1500:])
    path = write(tmp_path, text.replace("\n", ending))
    fast = chunk_facts(path, monkeypatch, 0)
    assert fast == chunk_facts(path, monkeypatch, 1 << 60)
    assert len(fast[0]) >= 3000


def test_a_small_file_needs_no_pandas(tmp_path):
    plan = ingest.plan(ingest.open_source(write(tmp_path, SHOP + "\n" + order(1))), HOME)
    assert all(block.columns is None for block in plan.layout.blocks(wanted=(0,)))


def test_a_large_file_is_cancelled_between_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "WORTH_PANDAS", 0)
    path = write(tmp_path, SHOP + "\n" + "".join(order(n) for n in range(12_000)))
    told = []

    def progress(done, total):
        told.append((done, total))
        if len(told) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(ingest.read(ingest.plan(ingest.open_source(path), HOME), progress))
    assert 0 < told[0][0] <= told[1][0] <= path.stat().st_size == told[0][1]


@given(st.lists(st.decimals(0, 10**10 - 1, places=2, allow_nan=False), min_size=1, max_size=8))
def test_amounts_of_two_decimals_become_minor_units(amounts):
    assert plain_amounts([f"{one:.2f}" for one in amounts]) == [int(one * 100) for one in amounts]


@every(
    "odd",
    [
        "",
        "1",
        "1.5",
        "-1.00",
        ".50",
        "1.000",
        "1,00",
        "1.0x",
        "1e2.00",
        "1\n2.00",
        "\u0661.00",
        "9" * 16 + ".00",
    ],
)
def test_any_other_amount_goes_the_long_way(odd):
    assert plain_amounts(["1.00", odd, "2.00"]) is None
