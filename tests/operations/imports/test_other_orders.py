"""Orders of one number that a file tells otherwise than a later export of the same shop would are asked about."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.records import Order
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

BARE = "Order ID,Date,Total,Currency"
LINES = "Order ID,Date,Product,SKU,Quantity,Price,Total,Currency\n"
PRICES = "Order ID,Date,Product,SKU,Quantity,Price,Currency\n"
NEW, SAME, CHANGED, DOUBTFUL = Verdict.NEW, Verdict.SAME, Verdict.CHANGED, Verdict.DOUBTFUL


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR", timezone="UTC") as made:
        yield made


def bring(
    workspace: Workspace, folder: Path, text: str, name: str, account: str | None = None
) -> list[Assessed]:
    path = folder / name
    path.write_text(text, "utf-8")
    found: list[Assessed] = []

    def watch(chunk: Chunk, verdicts: list[Assessed]) -> None:
        found.extend(verdicts)

    plan = ingest.plan(ingest.open_source(path), workspace.settings(), ingest.Options(account=account))
    import_files(workspace, files=[FileImport(plan)], options=ImportOptions(watch=watch))
    return found


def verdicts(found: list[Assessed]) -> list[Verdict]:
    return [item.verdict for item in found]


def totals(workspace: Workspace) -> list[int]:
    return sorted(order.total for order in reading.listing(workspace, Order))


OTHERS = {
    "source": (
        "utm_source",
        "K1,2026-04-02,12,EUR,tiktok\nK2,2026-04-02,31,EUR,tiktok\n",
        [DOUBTFUL, DOUBTFUL],
    ),
    "customer": ("Email", "K2,2026-04-02,31,EUR,x@example.org\n", [DOUBTFUL]),
    "code and another day": ("Coupon code", "K2,2026-04-03,31,EUR,SAVE\n", [DOUBTFUL]),
    "less": ("utm_source", "K2,2026-04-02,19,EUR,tiktok\n", [DOUBTFUL]),
}


@pytest.mark.parametrize("kind", OTHERS)
def test_another_total_with_another_buyer_or_source_may_be_of_another_shop(workspace, tmp_path, kind):
    bring(workspace, tmp_path, f"{BARE}\nK1,2026-04-02,12,EUR\nK2,2026-04-02,20,EUR\n", "shop.csv")
    header, rows, wanted = OTHERS[kind]
    assert verdicts(bring(workspace, tmp_path, f"{BARE},{header}\n{rows}", "more.csv")) == wanted
    assert totals(workspace) == [1200, 2000]
    # One of the same total is still told to look like the other.
    assert verdicts(bring(workspace, tmp_path, f"{BARE},{header}\n{rows}", "more.csv", "Second"))[-1] is NEW


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ("K2,2026-04-02 15:20,20,USD", CHANGED), ("K2,2026-04-02 15:20,31,USD", DOUBTFUL),
        ("K2,2026-04-02 15:20,3100,JPY", DOUBTFUL), ("K2,2026-04-02 15:20,20,JPY", CHANGED),
        ("K2,2026-04-02 15:20,31,EUR", CHANGED), ("K2,2026-04-02 16:27,31,EUR", DOUBTFUL),
        ("K2,2026-04-02 19:07,19,EUR", DOUBTFUL), ("K2,2026-04-02 17:20,31,EUR", CHANGED), ("K2,2026-04-02,31,EUR", CHANGED),
        ("K2,2026-04-02 16:27,20,EUR", CHANGED), ("K2,2026-04-03 15:20,31,EUR", DOUBTFUL),
    ],
)  # fmt: skip
def test_another_total_in_another_currency_or_at_another_time_may_be_of_another_shop(
    workspace, tmp_path, row, wanted
):
    bring(workspace, tmp_path, f"{BARE}\nK1,2026-04-01,12,EUR\nK2,2026-04-02 15:20,20,EUR\n", "shop.csv")
    assert verdicts(bring(workspace, tmp_path, f"{BARE}\n{row}\n", "more.csv")) == [wanted]
    if wanted is CHANGED:
        return
    assert verdicts(bring(workspace, tmp_path, f"{BARE}\n{row}\n", "more.csv", "Second"))[-1] is NEW


def test_of_two_lists_that_differ_in_days_no_order_is_replaced_unasked(workspace, tmp_path):
    bring(
        workspace,
        tmp_path,
        f"{BARE}\n1001,2026-04-01,12,EUR\n1002,2026-04-02,20,EUR\n1003,2026-04-03,7,EUR\n",
        "shop.csv",
    )
    text = f"{BARE}\n1001,2026-04-02,31,EUR\n1002,2026-04-04,55,EUR\n1003,2026-04-03,9,EUR\n"
    assert verdicts(bring(workspace, tmp_path, text, "more.csv")) == [DOUBTFUL] * 3
    assert totals(workspace) == [700, 1200, 2000]


def _bought(*buyers: str) -> str:
    rows = "".join(f"T{at},2026-04-0{at},29,EUR,{buyer}\n" for at, buyer in enumerate(buyers, 1))
    return f"{BARE},Email\n{rows}"


@pytest.mark.parametrize(
    ("buyers", "wanted"),
    [
        (("d@y.org", "e@y.org", "f@y.org"), [DOUBTFUL] * 3), (("a@x.org", "e@y.org", "f@y.org"), [SAME, CHANGED, CHANGED]),
        (("a@x.org", "b@x.org", "c@x.org"), [SAME] * 3), (("", "", ""), [SAME] * 3),
    ],
)  # fmt: skip
def test_orders_that_are_all_of_other_buyers_may_be_of_another_shop(workspace, tmp_path, buyers, wanted):
    bring(workspace, tmp_path, _bought("a@x.org", "b@x.org", "c@x.org"), "berlin.csv")
    assert verdicts(bring(workspace, tmp_path, _bought(*buyers), "wien.csv")) == wanted
    if wanted[0] is DOUBTFUL:
        told = bring(workspace, tmp_path, _bought(*buyers), "wien.csv")[0].doubt
        assert "58.00 EUR" in told.message
        assert "29.00 EUR" in told.message


@pytest.mark.parametrize(
    ("first", "wanted"), [("berlin", [DOUBTFUL, NEW, NEW]), (None, [DOUBTFUL, DOUBTFUL, DOUBTFUL])]
)
def test_orders_of_other_buyers_of_two_shops_that_were_both_named_are_new(workspace, tmp_path, first, wanted):
    bring(workspace, tmp_path, _bought("a@x.org", "b@x.org", "c@x.org"), "berlin.csv", first)
    assert (
        verdicts(bring(workspace, tmp_path, _bought("a@x.org", "e@y.org", "f@y.org"), "wien.csv", "wien"))
        == wanted
    )


def test_both_readings_are_shown_with_what_settles_it(workspace, tmp_path):
    bring(workspace, tmp_path, f"{BARE}\nK2,2026-04-02,20,EUR\n", "shop.csv")
    (item,) = bring(workspace, tmp_path, f"{BARE},utm_source\nK2,2026-04-02,31,EUR,tiktok\n", "more.csv")
    assert item.doubt is not None
    assert [str(item.doubt.values[name]) for name in ("first", "second")] == ["31.00 EUR", "51.00 EUR"]
    assert "--account" in item.doubt.message


def test_a_source_or_buyer_told_otherwise_is_asked_unless_all_else_stays(workspace, tmp_path):
    head = f"{BARE},utm_source\n"
    bring(workspace, tmp_path, head + "K1,2026-04-02,12,EUR,instagram\n", "shop.csv")
    assert verdicts(bring(workspace, tmp_path, head + "K1,2026-04-02,12,EUR,tiktok\n", "b.csv")) == [DOUBTFUL]
    many = "".join(f"M{n},2026-04-02,{n}2,EUR,{{}}\n" for n in range(1, 6))
    bring(workspace, tmp_path, head + many.format(*["instagram"] * 5), "many.csv")
    again = bring(workspace, tmp_path, head + many.format(*["tiktok"] * 5), "again.csv")
    assert verdicts(again) == [CHANGED] * 5


PLAIN = {
    "source filled in": "utm_source\nK1,2026-04-02,12,EUR,tiktok\nK2,2026-04-02,20,EUR,tiktok\n",
    "state": "Status\nK1,2026-04-02,12,EUR,paid\nK2,2026-04-02,20,EUR,cancelled\n",
    "refund": "Refunded\nK1,2026-04-02,12,EUR,0\nK2,2026-04-02,20,EUR,5\n",
    "total less refund": "Refunded\nK1,2026-04-02,12,EUR,0\nK2,2026-04-02,15,EUR,5\n",
}


@pytest.mark.parametrize("kind", PLAIN)
def test_what_a_later_export_changes_is_taken(workspace, tmp_path, kind):
    bring(workspace, tmp_path, f"{BARE}\nK1,2026-04-02,12,EUR\nK2,2026-04-02,20,EUR\n", "shop.csv")
    found = bring(workspace, tmp_path, f"{BARE},{PLAIN[kind]}", "later.csv")
    assert set(verdicts(found)) <= {SAME, CHANGED}


@pytest.mark.parametrize("more", ["Teapot,T,2,30,60", "Teapot,T,1,10,10", "Teapot,,1,10,10"])
def test_lines_of_one_order_in_two_files_are_asked_about(workspace, tmp_path, more):
    bring(workspace, tmp_path, LINES + "K1,2026-04-02,Cup,C,1,10,10,EUR\n", "one.csv")
    (item,) = bring(workspace, tmp_path, LINES + f"K1,2026-04-02,{more},EUR\n", "two.csv")
    assert item.verdict is DOUBTFUL
    sums = {
        "first": f"{more.rsplit(',', 1)[1]}.00 EUR",
        "second": f"{int(more.rsplit(',', 1)[1]) + 10}.00 EUR",
    }
    assert {name: str(item.doubt.values[name]) for name in sums} == sums
    assert totals(workspace) == [1000]


def test_the_lines_in_one_file_settle_it(workspace, tmp_path):
    cup, pot = "K1,2026-04-02,Cup,C,1,10,EUR\n", "K1,2026-04-02,Teapot,T,2,30,EUR\n"
    bring(workspace, tmp_path, PRICES + cup, "one.csv")
    bring(workspace, tmp_path, PRICES + pot, "two.csv")
    assert verdicts(bring(workspace, tmp_path, PRICES + cup + pot, "both.csv")) == [CHANGED]
    assert [order.gross_sales for order in reading.listing(workspace, Order)] == [7000]


def test_the_same_lines_and_more_are_a_later_export(workspace, tmp_path):
    cup = "K1,2026-04-02,Cup,C,1,10,EUR\n"
    bring(workspace, tmp_path, PRICES + cup, "one.csv")
    renamed = cup.replace("Cup,", "Cup - blue,")
    again = bring(workspace, tmp_path, PRICES + renamed + "K1,2026-04-02,Jar,J,1,5,EUR\n", "two.csv")
    assert verdicts(again) == [CHANGED]


@pytest.mark.parametrize(
    ("orders", "refunds", "wanted"),
    [
        ("berlin", "wien", [DOUBTFUL, NEW]), ("berlin", "Berlin", [NEW, NEW]),
        (None, "wien", [NEW, NEW]), ("berlin", None, [NEW, NEW]),
    ],
)  # fmt: skip
def test_refunds_of_a_named_shop_are_not_of_the_orders_of_another(
    workspace, tmp_path, orders, refunds, wanted
):
    bring(workspace, tmp_path, f"{BARE}\nK1,2026-04-02,12,EUR\nK2,2026-04-02,20,EUR\n", "shop.csv", orders)
    text = "Order number,Refund date,Refund amount,Currency\nK1,2026-04-05,12,EUR\nK9,2026-04-06,20,EUR\n"
    assert verdicts(bring(workspace, tmp_path, text, "refunds.csv", refunds)) == wanted
