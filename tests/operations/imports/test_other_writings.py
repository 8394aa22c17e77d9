"""One thing is one however its id or name is written: in one file, in the next one, and beside what is stored already."""

import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, one
from bringing_files import bring, write_sheet
from socialroi_desktop.domain.records import (
    RECORDS,
    Campaign,
    DiscountCode,
    Influencer,
    Mention,
    Order,
    Refund,
)
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace, put_orders


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def orders(*numbers: str, total: str = "10.00", code: str = "") -> str:
    rows = (f'"{number}",2026-07-02,{total},{code}' for number in numbers)
    return "Order number,Date,Total,Coupon\n" + "\n".join(rows) + "\n"


WAYS = [
    "5001.0",
    "#5001",
    "'5001",
    '=""5001""',
    " 5001 ",
    "5001\u200b",
    "\ufeff5001",
    "5001\u00a0",
    "5,001",
    "#5001.00",
    "\uff15001",
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("turned", [False, True])
def test_an_order_written_in_another_way_is_the_same(
    workspace: Workspace, tmp_path: Path, way: str, turned: bool
):
    first, second = (way, "5001") if turned else ("5001", way)
    assert bring(workspace, tmp_path / "a.csv", orders(first)).new == 1
    counts = bring(workspace, tmp_path / "b.csv", orders(second))
    assert (counts.same, counts.new, counts.changed) == (1, 0, 0)
    # And with another total it is a change of that order.
    assert bring(workspace, tmp_path / "c.csv", orders(second, total="12.00")).changed == 1
    assert one(workspace, "gross_sales").value == Decimal("12.00")


@pytest.mark.parametrize("way", WAYS)
def test_an_order_written_in_two_ways_in_one_file_is_one(workspace: Workspace, tmp_path: Path, way: str):
    bring(workspace, tmp_path / "a.csv", orders("5001", way, "5002"))
    assert len(reading.listing(workspace, Order)) == 2
    assert one(workspace, "gross_sales").value == Decimal("20.00")


def test_what_may_be_two_orders_stays_two(workspace: Workspace, tmp_path: Path):
    assert bring(workspace, tmp_path / "a.csv", orders("1", "1-1", "1.1", "10", "a1", "a-1", "11")).new == 7


@pytest.mark.parametrize(
    ("first", "second"), [("00731", "731"), ("731", "00731"), ("#0731", "731"), ("0731", "#731.0")]
)
def test_zeros_before_a_number_make_it_doubtful(
    workspace: Workspace, tmp_path: Path, first: str, second: str
):
    bring(workspace, tmp_path / "a.csv", orders(first))
    counts = bring(workspace, tmp_path / "b.csv", orders(second, "732", total="25.00"))
    assert (counts.new, counts.doubtful) == (1, 1)
    bring(workspace, tmp_path / "b.csv", doubts=True)
    # What is confirmed is another one, and known as such from then on.
    assert len(reading.listing(workspace, Order)) == 3
    assert bring(workspace, tmp_path / "b.csv").same == 2


def test_numbers_of_a_workbook_are_those_of_the_text(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path / "a.csv", orders("5001", "5002"))
    rows = [["Order number", "Date", "Total"], [5001, "2026-07-02", 10], [5002.0, "2026-07-02", 10]]
    assert bring(workspace, write_sheet(tmp_path / "b.xlsx", rows)).same == 2


@pytest.mark.parametrize("way", ["5001", "#5001", "5001.0", "'5001", "#5001\u200b"])
@pytest.mark.parametrize("stored", ["5001", "#5001"])
def test_a_list_of_refunds_names_its_order_in_any_way(
    workspace: Workspace, tmp_path: Path, way: str, stored: str
):
    put_orders(workspace, [{"source": "shop", "number": stored, "gross_sales": 9000, "currency": "EUR"}])
    text = f"Order,Refund date,Refund amount,Currency\n{way},2026-07-05,15.00,EUR\n"
    assert bring(workspace, tmp_path / "a.csv", text).new == 1
    assert one(workspace, "refunds").value == Decimal("15.00")
    assert bring(workspace, tmp_path / "b.csv", text.replace(way, stored)).same == 1
    assert len(reading.listing(workspace, Refund)) == 1


def test_what_older_versions_stored_as_it_was_written_is_met(workspace: Workspace, tmp_path: Path):
    rows = [
        {"source": "list", "number": number, "gross_sales": 1000, "total": 1000, "currency": "EUR"}
        for number in ("A2\u200b", "7001.0", "'7002", "e\u0301-1", "#7003")
    ]
    put_orders(workspace, rows)
    text = orders("A2", "7001", "7002", "\u00e9-1", "7003")
    bring(workspace, tmp_path / "a.csv", text)
    assert len(reading.listing(workspace, Order)) == 5


def test_amounts_days_and_words_are_read_through_marks_nobody_sees(workspace: Workspace, tmp_path: Path):
    text = (
        "Order number,Date,Total,Currency\n"
        "\u200e1,\u200e2026-07-02\u200e,\u200e10\u200b.00,\u2068EUR\u2069\n2,\ufeff2026-07-03,€\u200f5.00,\n"
    )
    assert bring(workspace, tmp_path / "a.csv", text).new == 2
    assert one(workspace, "gross_sales").value == Decimal("15.00")


MARKED = "Zoe\u0308\u00a0\u200bKowal"
CLEAN = "Zo\u00eb Kowal"


@pytest.mark.parametrize(
    ("entity", "head", "row"),
    [
        ("campaign", "Name,Budget,Currency", "{},100,EUR"),
        ("product", "Name,SKU,Unit cost", "{},,2.50"),
        ("influencer", "Name,Handle,Channel,Followers", "{},zoe,instagram,100"),
        ("cost", "Date,Kind,Amount,Currency,Note", "2026-07-02,other,12.00,EUR,{}"),
        ("mention", "Date,Author,Text,Link", "2026-07-02 10:00,{0},{0},"),
        ("discount_code", "Code,Channel", "{},instagram"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_names_and_texts_that_look_alike_are_one(
    workspace: Workspace, tmp_path: Path, *, entity: str, head: str, row: str, turned: bool
):
    first, second = (CLEAN, MARKED) if turned else (MARKED, CLEAN)
    mapping = {name: FIELDS[name] for name in head.split(",")}
    if entity == "mention":
        mapping["Date"] = "mentioned_at"
    options = {"entity": entity, "mapping": mapping, "format_id": "mapped"}
    assert bring(workspace, tmp_path / "a.csv", f"{head}\n{row.format(first)}\n", **options).new == 1
    counts = bring(workspace, tmp_path / "b.csv", f"{head}\n{row.format(second)}\n", **options)
    assert (counts.same, counts.new, counts.changed) == (1, 0, 0)
    assert len(reading.listing(workspace, RECORDS[entity])) == 1


FIELDS = {
    "Name": "name", "Budget": "budget", "Currency": "currency", "SKU": "sku",
    "Unit cost": "unit_cost", "Handle": "handle", "Channel": "channel", "Followers": "followers", "Date": "spent_on",
    "Kind": "kind", "Amount": "amount", "Note": "note", "Author": "author", "Text": "text", "Link": "url", "Code": "code",
}  # fmt: skip


def test_a_code_with_marks_credits_its_owner(workspace: Workspace, tmp_path: Path):
    add(workspace, Influencer(name="Anna", handle="anna"))
    add(workspace, DiscountCode(code="ANNA10\u200b", channel="instagram", influencer_id=1))
    bring(workspace, tmp_path / "a.csv", orders("1", code="\u202aANNA10\u202c"))
    bring(workspace, tmp_path / "b.csv", orders("2", code="anna10\u00a0"))
    bring(workspace, tmp_path / "c.csv", orders("3", code="ANN\u00adA10"))
    assert one(workspace, "attributed_net_sales").value == Decimal("30.00")


MENTIONS = {"Date": "mentioned_at", "Author": "author", "Text": "text", "Link": "url"}


def test_a_text_stays_as_it_was_written(workspace: Workspace, tmp_path: Path):
    family = "\U0001f469\u200d\U0001f469\u200d\U0001f467 e\u0301\u00a0\u2764\ufe0f"
    add(workspace, Campaign(name="Summer \u2764\ufe0f"))
    text = f"Date,Author,Text,Link\n2026-07-02 10:00,{family},{family},\n"
    options = {"entity": "mention", "format_id": "mapped", "mapping": MENTIONS}
    bring(workspace, tmp_path / "a.csv", text, **options)
    (mention,) = reading.listing(workspace, Mention)
    assert mention.text == family
    assert mention.author == unicodedata.normalize("NFC", family).replace("\u00a0", " ")
