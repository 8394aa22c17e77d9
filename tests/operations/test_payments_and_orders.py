"""A payment and the order it paid, in lists of their own: doubtful whichever comes first, both shown, never plain new."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Order
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.previewing import preview
from socialroi_desktop.operations.imports.row_detail import row_detail
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions, Selection
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

DOUBTFUL, NEW, SAME = Verdict.DOUBTFUL, Verdict.NEW, Verdict.SAME
SHOP = (
    "Order number,Date,Total,Currency,Email\n"
    "#1041,2026-03-02,24.00,EUR,ida@example.org\n"
    "#1042,2026-03-03,24.00,EUR,leo@example.org\n"
    "#1043,2026-03-20,75.00,EUR,ann@example.org\n"
)
HEAD = (
    "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,Transaction ID,Reference Txn ID,"
    "Invoice Number,Subject,Balance\n"
)
PAYMENTS = HEAD + (
    "15/03/2026,10:00:00,UTC,Ann,Website Payment,Completed,EUR,75.00,-2.00,73.00,ann@example.org,T1,,,,73.00\n"
    "02/03/2026,10:00:00,UTC,Ida,Website Payment,Completed,EUR,24.00,-0.90,23.10,ida@example.org,T2,,,,23.10\n"
    "02/03/2026,10:00:00,UTC,Zoe,Website Payment,Completed,USD,24.00,-0.90,23.10,zoe@example.org,T3,,,,23.10\n"
    "09/03/2026,10:00:00,UTC,Zoe,Website Payment,Completed,EUR,24.00,-0.90,23.10,zoe@example.org,T4,,,,23.10\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path, currency="EUR", timezone="UTC") as made:
        yield made


def planned(workspace: Workspace, folder: Path, text: str, name: str) -> ingest.Plan:
    path = folder / name
    path.write_text(text, "utf-8")
    return ingest.plan(ingest.open_source(path), workspace.settings(), ingest.Options(day_first=True))


def bring(
    workspace: Workspace, folder: Path, text: str, name: str, accepted: Sequence[int] = ()
) -> dict[str, Assessed]:
    seen: dict[str, Assessed] = {}

    def watch(chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        if "number" in chunk.columns:
            numbers = [str(row[chunk.columns.index("number")]) for row in chunk.rows]
            seen.update(zip(numbers, verdicts, strict=True))

    item = FileImport(planned(workspace, folder, text, name), Selection(turned=frozenset(accepted)))
    import_files(workspace, files=[item], options=ImportOptions(watch=watch))
    return seen


def verdicts(seen: dict[str, Assessed]) -> dict[str, Verdict]:
    return {number: one.verdict for number, one in seen.items()}


def test_payments_of_orders_that_are_here_are_doubtful_and_name_the_order(
    workspace: Workspace, tmp_path: Path
):
    bring(workspace, tmp_path, SHOP, "shop.csv")
    seen = bring(workspace, tmp_path, PAYMENTS, "paypal.csv")
    # Another currency, or a week later by somebody else, is another sale; of the same customer it may be late.
    assert verdicts(seen) == {"T1": DOUBTFUL, "T2": DOUBTFUL, "T3": NEW, "T4": NEW}
    doubt = seen["T2"].doubt
    assert doubt is not None
    assert "order #1041 of list (24.00 EUR on 2026-03-02; “shop.csv”, line 2)" in doubt.message
    assert "Leave this row out" in doubt.message
    assert sorted(order.number for order in reading.listing(workspace, Order)) == [
        "#1041", "#1042", "#1043", "T3", "T4",
    ]  # fmt: skip


def test_orders_whose_payments_are_here_are_doubtful_too(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, PAYMENTS, "paypal.csv")
    seen = bring(workspace, tmp_path, SHOP, "shop.csv")
    assert verdicts(seen) == {"#1041": DOUBTFUL, "#1042": DOUBTFUL, "#1043": DOUBTFUL}
    doubt = seen["#1043"].doubt
    assert doubt is not None
    assert (
        "what payment T1 of paypal was for (75.00 EUR on 2026-03-15; “paypal.csv”, line 2)" in doubt.message
    )


def test_a_payment_that_names_an_order_is_doubtful_whatever_its_amount(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, SHOP, "shop.csv")
    lines = {
        "T1": "WC-1041,",  # a prefix that a shop plug-in puts before the number
        "T2": ",Order #1042 of Pine",
        "T3": "1043,",
        "T4": "2041,",
        "T5": ",Thank you",
    }
    text = HEAD + "".join(
        f"08/03/2026,10:00:00,UTC,Zoe,Website Payment,Completed,EUR,31.50,0.00,31.50,z@example.org,{number},,{told},31.50\n"
        for number, told in lines.items()
    )
    seen = bring(workspace, tmp_path, text, "paypal.csv")
    assert verdicts(seen) == {"T1": DOUBTFUL, "T2": DOUBTFUL, "T3": DOUBTFUL, "T4": NEW, "T5": NEW}
    assert seen["T2"].doubt is not None
    assert "Names order #1042 of list (24.00 EUR on 2026-03-03" in seen["T2"].doubt.message


def test_an_order_that_a_stored_payment_names_is_doubtful_whatever_its_amount(
    workspace: Workspace, tmp_path: Path
):
    text = HEAD + (
        "20/03/2026,10:00:00,UTC,Zoe,Website Payment,Completed,USD,31.50,0.00,31.50,z@example.org,T1,,WC-1041,,31.50\n"
        "20/03/2026,10:00:00,UTC,Zoe,Website Payment,Completed,USD,31.50,0.00,31.50,z@example.org,T2,,,"
        "Order #1042 of zoe7@example.org,\n"
        "20/03/2026,10:00:00,UTC,Zoe,Website Payment,Completed,USD,31.50,0.00,31.50,z@example.org,T3,,,3 cups on 4 March,31.50\n"
    )
    bring(workspace, tmp_path, text, "paypal.csv")
    seen = bring(workspace, tmp_path, SHOP, "shop.csv")
    assert verdicts(seen) == {"#1041": DOUBTFUL, "#1042": DOUBTFUL, "#1043": NEW}
    assert seen["#1041"].doubt is not None
    assert "Payment T1 of paypal (31.50 USD on 2026-03-20; “paypal.csv”, line 2) names this order" in (
        seen["#1041"].doubt.message
    )
    # No address of a buyer is kept along.
    kept = {order.number: order.reference for order in reading.listing(workspace, Order)}
    assert (kept["T1"], kept["T2"], kept["T3"]) == ("WC-1041", "#1042", None)


def test_a_payment_taken_all_the_same_stays_and_is_the_same_afterwards(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, SHOP, "shop.csv")
    bring(workspace, tmp_path, PAYMENTS, "paypal.csv", accepted=[3])
    assert [order.number for order in reading.listing(workspace, Order)].count("T2") == 1
    assert verdicts(bring(workspace, tmp_path, PAYMENTS, "paypal.csv"))["T2"] == SAME


def test_files_of_one_drop_are_held_against_each_other(workspace: Workspace, tmp_path: Path):
    files = [
        FileImport(planned(workspace, tmp_path, SHOP, "shop.csv")),
        FileImport(planned(workspace, tmp_path, PAYMENTS, "paypal.csv")),
    ]
    first, second = import_files(workspace, files=files)
    assert (first.counts.new, second.counts.new, second.counts.doubtful) == (3, 2, 2)


def test_a_refund_of_a_payment_that_was_left_out_is_doubtful_not_lost(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, SHOP, "shop.csv")
    refund = "04/03/2026,10:00:00,UTC,Ida,Payment Refund,Completed,EUR,-6.00,0.00,-6.00,s@example.org,T9,T2,,,17.10\n"
    seen = bring(workspace, tmp_path, PAYMENTS + refund, "paypal.csv")
    assert seen["T2"].verdict is DOUBTFUL
    assert seen["T2"].doubt is not None
    assert "Gives 6.00 EUR back for order T2, which is itself doubtful" in seen["T2"].doubt.message


def test_the_preview_shows_the_order_beside_its_payment(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, SHOP, "shop.csv")
    plan = planned(workspace, tmp_path, PAYMENTS, "paypal.csv")
    told = preview(workspace, plan)
    assert told.tickable[DOUBTFUL] == 2
    row = next(row for row in told.rows if row.verdict is DOUBTFUL and row.line == 3)
    detail = row_detail(workspace, plan, told, row)
    assert detail.now is not None
    assert detail.now["number"] == "#1041"


def test_two_lists_of_stripe_that_number_its_payments_differently_are_held_against_each_other(
    workspace: Workspace, tmp_path: Path
):
    payments = (
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Fee,Status,Seller Message,Customer Email,Description\n"
        "ch_1,2026-03-02 10:00,8.00,0.00,eur,0.53,Paid,,i@example.org,Cup\n"
    )
    activity = (
        "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,description\n"
        "txn_1,2026-03-02 10:00:00,2026-03-04,eur,8.00,0.53,7.47,charge,Cup\n"
    )
    bring(workspace, tmp_path, payments, "payments.csv")
    assert verdicts(bring(workspace, tmp_path, activity, "activity.csv")) == {"txn_1": DOUBTFUL}


def test_payments_of_two_services_are_two_sales(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, PAYMENTS, "paypal.csv")
    payments = (
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Fee,Status,Seller Message,Customer Email,Description\n"
        "ch_1,2026-03-02 10:00,24.00,0.00,eur,0.53,Paid,,ida@example.org,Cup\n"
    )
    assert verdicts(bring(workspace, tmp_path, payments, "stripe.csv")) == {"ch_1": NEW}


def test_the_text_of_a_movement_names_the_order_as_well(workspace: Workspace, tmp_path: Path):
    bring(workspace, tmp_path, SHOP, "shop.csv")
    activity = (
        "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,description\n"
        "txn_1,2026-03-09 10:00:00,2026-03-12,eur,8.00,0.53,7.47,charge,Pine - Order 1041\n"
        "txn_2,2026-03-09 10:00:00,2026-03-12,eur,9.00,0.53,7.47,charge,Cup\n"
    )
    assert verdicts(bring(workspace, tmp_path, activity, "activity.csv")) == {"txn_1": DOUBTFUL, "txn_2": NEW}


def test_a_list_that_tells_only_days_takes_no_moment_away(workspace: Workspace, tmp_path: Path):
    sales = (
        "Purchase ID,Item Name,Purchase Email,Purchase Date,Purchase Time (UTC timezone),Subtotal ($),Taxes ($),Shipping ($),"
        "Sale Price ($),Fees ($),Net Total ($),Fully Refunded?,Disputed?\n"
        "g1,Planner,i@example.org,2026-07-02,2026-07-02 22:30:00 UTC,12.0,0.0,0.0,12.0,1.85,10.15,0,0\n"
    )
    payout = (
        "Type,Date,Purchase ID,Item Name,Buyer Name,Buyer Email,Taxes ($),Shipping ($),Sale Price ($),Gumroad Fees ($),"
        "Net Total ($)\n"
        "Sale,2026-07-02,g1,Planner,Ida,i@example.org,0.0,0.0,12.0,1.85,10.15\n"
    )
    bring(workspace, tmp_path, sales, "sales.csv")
    assert verdicts(bring(workspace, tmp_path, payout, "payout.csv")) == {"g1": SAME}
    assert reading.listing(workspace, Order)[0].ordered_at == "2026-07-02T22:30:00Z"


def test_a_payment_that_a_balance_tells_in_another_currency_is_doubtful(workspace: Workspace, tmp_path: Path):
    payments = (
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Fee,Converted Amount,Converted Currency,Status,Seller Message\n"
        "ch_1,2026-03-02 10:00,100.00,0.00,usd,3.00,92.00,eur,Paid,\n"
        "ch_2,2026-03-02 10:00,50.00,0.00,eur,1.00,50.00,eur,Paid,\n"
    )
    balance = (
        "id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description\n"
        "txn_1,charge,ch_1,92.00,3.00,89.00,eur,2026-03-02 10:00,2026-03-04 00:00,Cup\n"
        "txn_2,charge,ch_2,50.00,1.00,49.00,eur,2026-03-02 10:00,2026-03-04 00:00,Lamp\n"
    )
    bring(workspace, tmp_path, payments, "payments.csv")
    seen = bring(workspace, tmp_path, balance, "balance.csv")
    assert verdicts(seen) == {"ch_1": DOUBTFUL, "ch_2": SAME}
    assert seen["ch_1"].doubt is not None
    assert "ch_1 in EUR, which is here in USD" in seen["ch_1"].doubt.message
    assert {order.currency for order in reading.listing(workspace, Order)} == {"USD", "EUR"}


MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
REFUND = (
    "19/03/2026,10:00:00,UTC,Ida,Payment Refund,Completed,EUR,-{amount},0.00,-{amount},"
    "ida@example.org,T9,T2,{invoice},,0.00\n"
)
PAID = "02/03/2026,10:00:00,UTC,Ida,Website Payment,Completed,EUR,24.00,-0.90,23.10,ida@example.org,T2,,1041,,23.10\n"


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        (PAID + REFUND.format(amount="9.00", invoice="1041"), 3),
        (PAID + REFUND.format(amount="9.00", invoice=""), 3),
        (REFUND.format(amount="9.00", invoice="1041"), 2),
        (REFUND.format(amount="9.00", invoice="SHOP-1041"), 2),
    ],
    ids=["both name it", "its payment names it", "alone", "alone, in words"],
)
def test_a_refund_of_what_paid_an_order_of_the_shop_comes_in_as_one_of_that_order(
    workspace: Workspace, tmp_path: Path, rows: str, line: int
):
    bring(workspace, tmp_path, SHOP, "shop.csv")
    seen = bring(workspace, tmp_path, HEAD + rows, "paypal.csv")
    assert seen["#1041"].verdict is DOUBTFUL
    assert seen["#1041"].doubt is not None
    assert "which names order #1041" in seen["#1041"].doubt.message
    bring(workspace, tmp_path, HEAD + rows, "paypal.csv", accepted=[line])
    told = figures_of(workspace, Scope(MARCH), ["refunds", "orders"])
    assert [figure.value for figure in told] == [9, 3]
    assert bring(workspace, tmp_path, HEAD + rows, "paypal.csv")["#1041"].verdict is SAME


@pytest.mark.parametrize(
    ("amount", "invoice"),
    [("25.00", "1041"), ("9.00", "1099"), ("9.00", "")],
    ids=["too much", "unknown", "none"],
)
def test_a_refund_that_names_no_order_it_could_be_of_stays_with_its_payment(
    workspace: Workspace, tmp_path: Path, amount: str, invoice: str
):
    bring(workspace, tmp_path, SHOP, "shop.csv")
    seen = bring(workspace, tmp_path, HEAD + REFUND.format(amount=amount, invoice=invoice), "paypal.csv")
    assert verdicts(seen) == {"T2": DOUBTFUL}
