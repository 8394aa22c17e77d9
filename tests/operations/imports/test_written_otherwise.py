"""One thing in another case, with other zeros or dashes, under another address: the same where the rest agrees, else asked."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, one
from bringing_files import bring, write_sheet
from socialroi_desktop.domain.records import RECORDS, AdCost, Mention, Order, Post, Product
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace, put_orders


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR") as made:
        yield made


def orders(*rows: tuple[str, str, str]) -> str:
    return "Order number,Date,Total\n" + "".join(f'"{number}",{day},{total}\n' for number, day, total in rows)


SAME = ("2026-07-02", "10.00")
PAIRS = [
    ("AB-1", "ab-1"), ("AB-1", "Ab-1"), ("ab1", "AB1"), ("#AB-1", "ab-1"), ("Ü-1", "ü-1"), ("00731", "731"),
    ("731", "00731"), ("#0731", "731.0"), ("A-3", "A\u20113"), ("A\u20133", "A-3"), ("A\u22123", "A-3"),
    ("1001", "Order #1001"), ("#1001", "order 1001"), ("1001", "Bestellung Nr. 1001"), ("Order 1001", "1001"),
    ("\uff11\uff10\uff10\uff11", "1001"), ("\u0661\u0660\u0660\u0661", "1001"), ("1001", "1001\u00a0\u200b"),
    ("1001", "\u2116 1001"), ("ABC-1", "Order #abc\u20111"),
    ("1001", "No. 1001"), ("#1001", "Nr. 1001"), ("1001", "N\u00b0 1001"), ("1001", "N\u00ba1001"), ("1001", "Zam. nr 1001"),
    ("#1001", "Best.-Nr. 1001"), ("1001", "\u8ba2\u5355\u53f71001"), ("\u6ce8\u6587\u756a\u53f7 1001", "#1001"),
    ("1001", "Commande n\u00b0 1001"),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), PAIRS)
@pytest.mark.parametrize("apart", [True, False])
def test_an_order_of_the_same_day_and_amount_is_one(
    workspace: Workspace, tmp_path: Path, *, first: str, second: str, apart: bool
):
    files = [[(first, *SAME)], [(second, *SAME)]] if apart else [[(first, *SAME), (second, *SAME)]]
    for at, rows in enumerate(files):
        bring(workspace, tmp_path / f"{at}.csv", orders(*rows, ("77", "2026-07-09", "1.00")))
    assert one(workspace, "gross_sales").value == Decimal("11.00")
    assert len(reading.listing(workspace, Order)) == 2
    for at in range(len(files)):
        counts = bring(workspace, tmp_path / f"{at}.csv")
        assert (counts.new, counts.changed, counts.doubtful) == (0, 0, 0)


@pytest.mark.parametrize(("first", "second"), PAIRS[:8])
@pytest.mark.parametrize("apart", [True, False])
def test_one_of_another_day_and_amount_is_asked_about_and_may_be_another(
    workspace: Workspace, tmp_path: Path, *, first: str, second: str, apart: bool
):
    other = (second, "2026-07-20", "35.00")
    files = [[(first, *SAME)], [other]] if apart else [[(first, *SAME), other]]
    for at, rows in enumerate(files):
        counts = bring(workspace, tmp_path / f"{at}.csv", orders(*rows))
    assert counts.doubtful == 1
    assert one(workspace, "gross_sales").value == Decimal("10.00")
    last = tmp_path / f"{len(files) - 1}.csv"
    bring(workspace, last, doubts=True)
    assert one(workspace, "gross_sales").value == Decimal("45.00")
    counts = bring(workspace, last)
    assert (counts.new, counts.changed, counts.doubtful) == (0, 0, 0)


def test_drawn_ids_tell_two_things_by_the_case_of_a_letter(workspace: Workspace, tmp_path: Path):
    ids = ("ch_3NxYzAbCd12Q", "ch_3NxYzAbCd12q")
    rows = [(ids[0], *SAME), (ids[1], "2026-07-20", "35.00")]
    assert bring(workspace, tmp_path / "a.csv", orders(*rows)).new == 2
    assert bring(workspace, tmp_path / "b.csv", orders((ids[0].lower(), *SAME))).same == 1
    assert bring(workspace, tmp_path / "c.csv", orders(("CH_3nXyZaBcD12Q", "2026-09-01", "7.00"))).new == 1


def test_a_workbook_with_numbers_is_the_list_with_zeros(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path / "a.csv", orders(("00731", *SAME), ("00732", *SAME)))
    rows = [["Order number", "Date", "Total"], [731, "2026-07-02", 10], [732.0, "2026-07-02", 10]]
    assert bring(workspace, write_sheet(tmp_path / "b.xlsx", rows)).same == 2


@pytest.mark.parametrize(
    ("stored", "way"),
    [("AB-1", "ab-1"), ("ab-1", "AB-1"), ("00731", "731"), ("731", "00731"), ("A-3", "Order #A\u20113")],
)
def test_a_refund_finds_its_order(workspace: Workspace, tmp_path: Path, stored: str, way: str):
    put_orders(workspace, [{"source": "shop", "number": stored, "gross_sales": 9000, "currency": "EUR"}])
    text = f"Order,Refund date,Refund amount,Currency\n{way},2026-07-05,15.00,EUR\n"
    assert bring(workspace, tmp_path / "a.csv", text).new == 1
    assert one(workspace, "refunds").value == Decimal("15.00")
    assert bring(workspace, tmp_path / "b.csv", text.replace(way, stored)).same == 1
    negative = f"Order number,Date,Total\n{way},2026-07-06,-2.00\n"
    assert bring(workspace, tmp_path / "c.csv", negative).doubtful == 0


WAYS_OF_LINKS = [
    "https://instagram.com/p/AbC1?utm_source=ig", "HTTPS://www.Instagram.com/p/AbC1/", "http://m.instagram.com/p/AbC1/?igsh=x",
    "https://www.instagram.com/tea/reel/AbC1/#c",
]  # fmt: skip


@pytest.mark.parametrize("apart", [True, False])
def test_a_mention_under_several_addresses_is_one(workspace: Workspace, tmp_path: Path, *, apart: bool):
    head = "Date,Source,Author,Title,URL,Reach\n"
    rows = [
        f'2026-03-02,Instagram,@a,t,{link},"1,234"\n'
        for link in ("https://instagram.com/p/AbC1", *WAYS_OF_LINKS)
    ]
    other = "2026-03-02,Instagram,@a,t,https://instagram.com/p/aBc1,500\n"
    files = [*rows, other] if apart else ["".join((*rows, other))]
    for at, text in enumerate(files):
        bring(workspace, tmp_path / f"{at}.csv", head + text)
    assert sorted(row.reach or 0 for row in reading.listing(workspace, Mention)) == [500, 1234]


MAPPED = {
    "discount_code": ("Code,Channel\n{},instagram\n", {"Code": "code", "Channel": "channel"}, "ANNA10", "anna10"),
    "product": ("Name,SKU,Unit cost\nMug,{},2.50\n", {"Name": "name", "SKU": "sku", "Unit cost": "unit_cost"}, "MUG-1", "mug-1"),
    "campaign": ("Name\n{}\n", {"Name": "name"}, "Spring Sale", "spring sale"),
    "cost": (
        "Date,Kind,Amount,Currency,Note\n2026-07-02,tool,12.00,EUR,{}\n",
        {"Date": "spent_on", "Kind": "kind", "Amount": "amount", "Currency": "currency", "Note": "note"},
        "Canva Pro", "CANVA PRO",
    ),
}  # fmt: skip


@pytest.mark.parametrize("entity", MAPPED)
def test_names_and_codes_in_another_case_are_one(workspace: Workspace, tmp_path: Path, entity: str):
    text, mapping, first, second = MAPPED[entity]
    options = {"entity": entity, "mapping": mapping, "format_id": "mapped"}
    assert bring(workspace, tmp_path / "a.csv", text.format(first), **options).new == 1
    assert bring(workspace, tmp_path / "b.csv", text.format(second), **options).same == 1
    assert len(reading.listing(workspace, RECORDS[entity])) == 1


def test_an_ad_result_in_another_case_is_one_where_it_spent_as_much(workspace: Workspace, tmp_path: Path):
    head = "Date,Network,Campaign,Spend,Impressions,Clicks\n"
    row = "2026-05-02,facebook,{},{},900,90\n"
    assert bring(workspace, tmp_path / "a.csv", head + row.format("Spring Sale", "50.00")).new == 1
    assert bring(workspace, tmp_path / "b.csv", head + row.format("spring sale", "50.00")).same == 1
    assert bring(workspace, tmp_path / "c.csv", head + row.format("SPRING \u2013 SALE", "50.00")).new == 1
    assert bring(workspace, tmp_path / "d.csv", head + row.format("SPRING SALE", "20.00")).doubtful == 1
    assert len(reading.listing(workspace, AdCost)) == 2


def test_videos_whose_ids_differ_in_case_are_two(workspace: Workspace, tmp_path: Path):
    mapping = {
        "Id": "external_id",
        "Network": "channel",
        "Published": "published_at",
        "Text": "text",
        "Views": "views",
    }
    text = "Id,Network,Published,Text,Views\ndQw4w9WgXcQ,youtube,2026-05-02 10:00,One,10\n"
    text += "dqw4w9WgXcq,youtube,2026-05-02 10:00,Two,20\n"
    options = {"entity": "post", "mapping": mapping, "format_id": "mapped"}
    assert bring(workspace, tmp_path / "a.csv", text, **options).new == 2
    assert bring(workspace, tmp_path / "a.csv", **options).same == 2
    assert len(reading.listing(workspace, Post)) == 2


def test_the_question_tells_the_local_day_of_both(workspace: Workspace, tmp_path: Path):
    from socialroi_desktop import ingest
    from socialroi_desktop.operations.imports.previewing import preview

    bring(workspace, tmp_path / "a.csv", orders(("AB-1", *SAME)))
    path = tmp_path / "b.csv"
    path.write_text(orders(("ab-1", "2026-07-20", "35.00")), "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    (row,) = preview(workspace, plan).rows
    assert row.problem is not None
    assert "2026-07-02, 10.00 EUR" in row.problem.message
    assert "2026-07-20, 35.00 EUR" in row.problem.message


PAYPAL = (
    "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID"
    ",Invoice Number\n"
    "07/22/2026,10:00:00,CET,Ann,Website Payment,Completed,EUR,10.00,-0.50,9.50,a@x.org,me@x.org,1AB23456CD789012E,{}\n"
)


@pytest.mark.parametrize(
    ("number", "named"),
    [
        ("AB-1", "ab-1"),
        ("00123", "123"),
        ("123", "00123"),
        ("A-3", "A\u20113"),
        ("#1001", "Order no. 1001"),
        ("1001", "\uff11\uff10\uff10\uff11"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_a_payment_names_its_order_in_any_way(
    workspace: Workspace, tmp_path: Path, *, number: str, named: str, turned: bool
):
    texts = [orders((number, "2026-07-02", "10.00")), PAYPAL.format(named)]
    for at, text in enumerate(reversed(texts) if turned else texts):
        counts = bring(workspace, tmp_path / f"{at}.csv", text)
    assert counts.doubtful == 1
    assert one(workspace, "gross_sales").value == Decimal("10.00")


@pytest.mark.parametrize(("sku", "of_line"), [("MUG-1", "mug-1"), ("mug-1", "MUG-1"), ("Mug-1", "Mug-1")])
def test_a_line_has_the_cost_of_its_product_in_any_case(
    workspace: Workspace, tmp_path: Path, sku: str, of_line: str
):
    add(workspace, Product(name="A mug", sku=sku, unit_cost=250, currency="EUR"))
    head = "Order number,Date,Product,SKU,Quantity,Price,Currency\n"
    bring(workspace, tmp_path / "a.csv", head + f"1,2026-07-02,Mug of clay,{of_line},2,10.00,EUR\n")
    (cost,) = workspace.connection().execute('SELECT goods_cost FROM "order"').fetchone()
    assert cost == 500
