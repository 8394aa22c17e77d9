from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, ask, one, values
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import Campaign, Cost, DiscountCode, WebSessions
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports.applying import remove_import
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

ORDERS = """Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,\
Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Note Attributes,Cancelled at,Refunded Amount
#1,a@example.com,paid,USD,90.00,5.00,0.00,95.00,,0.00,2026-07-03 10:00:00 +0200,1,Shoe,60.00,S1,utm_source: instagram,,0.00
#1,a@example.com,,,,,,,,,,2,Socks,10.00,S2,,,
#1,a@example.com,,,,,,,,,,1,Wax,10.00,S3,,,
"""


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def import_text(workspace: Workspace, folder: Path, text: str, name: str = "orders.csv"):
    path = folder / name
    path.write_text(text, "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings(), ingest.Options())
    return import_files(workspace, files=[FileImport(plan)])[0]


@pytest.mark.row("S2-13", "G-5")
def test_g5_social_share_of_traffic_is_not_conversion(shop: Workspace) -> None:
    def visits(source: str, channel: str, sessions: int) -> WebSessions:
        return WebSessions(
            breakdown="date+source", period_start="2026-07-01", period_end="2026-07-01", channel=channel,
            source=source, sessions=sessions,
        )  # fmt: skip

    add(
        shop,
        visits("instagram", "instagram", 900),
        visits("fb", "facebook", 300),
        visits("google", "organic_search", 6800),
    )
    order = {"gross_sales": 5000, "ordered_at": "2026-07-01T10:00:00Z"}
    put_orders(shop, [order | {"utm_source": "instagram"}] * 30 + [order] * 12)
    assert one(shop, "social_traffic_share").value == Decimal("0.15")
    conversion = one(shop, "social_conversion_rate")
    assert conversion.value == Decimal("0.025")
    assert (round(conversion.low, 3), round(conversion.high, 3)) == (Decimal("0.018"), Decimal("0.035"))
    assert conversion.rows == 32  # 30 orders and 2 rows of visits


@pytest.mark.row("G-11")
def test_g11_an_order_of_three_lines_counts_once(shop: Workspace, tmp_path: Path) -> None:
    result = import_text(shop, tmp_path, ORDERS)
    assert (result.counts.new, result.counts.lines) == (1, 3)
    assert one(shop, "orders").value == 1
    assert one(shop, "gross_sales").value == Decimal("90.00")
    assert one(shop, "units").value == 4
    assert one(shop, "net_sales").rows == 1


@pytest.mark.row("G-12")
def test_g12_roas_and_roi_on_profit(shop: Workspace) -> None:
    add(shop, Cost(spent_on="2026-07-01", kind="ad_spend", amount=20000, currency="USD", channel="facebook"))
    batch = put_orders(shop, [{"gross_sales": 70000, "utm_source": "facebook"}])
    assert batch
    shop.connection().execute('UPDATE "order" SET goods_cost = 30000')
    assert one(shop, "roas").value == Decimal("3.5")
    roi = one(shop, "roi")
    assert roi.value == 1
    assert roi.inputs == {"attributed_contribution": Decimal("400.00"), "total_cost": Decimal("200.00")}
    assert roi.rows == 2


@pytest.mark.row("G-13")
def test_g13_the_same_file_twice_adds_nothing_and_edited_rows_stay(shop: Workspace, tmp_path: Path) -> None:
    first = import_text(shop, tmp_path, ORDERS)
    again = import_text(shop, tmp_path, ORDERS)
    assert (again.counts.new, again.counts.same) == (0, 1)
    assert again.batch_id is None
    assert one(shop, "gross_sales").value == Decimal("90.00")
    undo(shop)
    assert one(shop, "orders").value is None
    assert first.batch_id is not None


@pytest.mark.row("G-13")
def test_g13_taking_an_import_back_keeps_and_lists_what_was_edited_since(
    shop: Workspace, tmp_path: Path
) -> None:
    second = ORDERS.splitlines(keepends=True)[2].replace("#1,a@", "#2,b@")
    result = import_text(shop, tmp_path, ORDERS + second)
    assert result.batch_id is not None
    edit_record(shop, entity="order", row_id=1, changes={"gross_sales": 8000})
    _, kept = remove_import(shop, batch_id=result.batch_id)
    assert [(row.entity, row.row_id) for row in kept if row.entity == "order"] == [("order", 1)]
    assert one(shop, "orders").value == 1
    assert one(shop, "gross_sales").value == Decimal("80.00")


@pytest.mark.row("S0-31")
def test_s0_31_roi_of_a_campaign_leads_to_its_orders(shop: Workspace) -> None:
    add(
        shop,
        Campaign(name="Back to school", link_names="bts-2026"),
        Cost(
            spent_on="2026-07-02",
            kind="ad_spend",
            amount=5000,
            currency="USD",
            channel="facebook",
            campaign_id=1,
        ),
        Cost(spent_on="2026-07-02", kind="tool", amount=900, currency="USD"),
    )
    put_orders(
        shop,
        [
            {
                "gross_sales": 10000,
                "utm_source": "facebook",
                "utm_campaign": "BTS-2026",
                "landing_page": "/shoes",
            },
            {
                "gross_sales": 15000,
                "utm_source": "facebook",
                "utm_campaign": "bts-2026",
                "landing_page": "/sale",
            },
            {"gross_sales": 99900, "utm_source": "facebook"},
        ],
    )
    found = ask(shop, "roi", "campaign")
    roi = found["Back to school"]
    assert roi.value == Decimal(1)  # 40 % of 250 is 100; (100 - 50) / 50
    proof = prove(shop, roi, Scope(roi_period(roi), "campaign"))
    assert [(table.entity, table.total) for table in proof.tables] == [("order", 2), ("cost", 1)]
    assert roi.rows == sum(table.total for table in proof.tables)
    assert [(row.file, row.line) for row in proof.tables[0].rows] == [("orders.csv", 2), ("orders.csv", 3)]


def roi_period(figure):
    from socialroi_desktop.domain.period import Period

    return Period(figure.start, figure.end)


@pytest.mark.row("S1-14")
def test_s1_14_returns_lower_the_roi_of_their_channel(shop: Workspace) -> None:
    for channel in ("instagram", "tiktok"):
        add(shop, Cost(spent_on="2026-07-01", kind="ad_spend", amount=2000, currency="USD", channel=channel))
    put_orders(
        shop,
        [
            {"gross_sales": 10000, "utm_source": "instagram"},
            {"gross_sales": 10000, "utm_source": "tiktok", "refunds": 5000, "status": "partially_refunded"},
            {"gross_sales": 30000, "utm_source": "tiktok", "status": "voided"},
        ],
    )
    assert values(shop, "net_sales", "channel") == {
        "instagram": Decimal("100.00"),
        "tiktok": Decimal("50.00"),
    }
    assert values(shop, "refunds", "channel") == {"instagram": Decimal("0.00"), "tiktok": Decimal("350.00")}
    assert values(shop, "refunded_orders", "channel") == {"instagram": 0, "tiktok": 1}
    assert values(shop, "roi", "channel") == {"instagram": Decimal(1), "tiktok": Decimal(0)}


@pytest.mark.row("S2-23")
def test_s2_23_revenue_has_three_names(shop: Workspace) -> None:
    put_orders(
        shop, [{"gross_sales": 10000, "discounts": 1000, "refunds": 500, "taxes": 1500, "utm_source": "ig"}]
    )
    add(shop, Cost(spent_on="2026-07-01", kind="tool", amount=1000, currency="USD"))
    assert one(shop, "gross_sales").value == Decimal("100.00")
    assert one(shop, "net_sales").value == Decimal("70.00")
    assert one(shop, "contribution").value == Decimal("28.00")
    assert one(shop, "profit").value == Decimal("18.00")


def test_a_code_is_the_last_touch(shop: Workspace) -> None:
    add(shop, DiscountCode(code="JO10", channel="instagram"))
    put_orders(
        shop,
        [
            {"gross_sales": 10000, "utm_source": "facebook", "discount_code": "jo10"},
            {"gross_sales": 2000, "discount_code": "JO10"},
            {"gross_sales": 500, "discount_code": "UNKNOWN"},
        ],
    )
    assert values(shop, "gross_sales", "channel") == {
        "instagram": Decimal("120.00"), "unattributed": Decimal("5.00"),
    }  # fmt: skip
    assert values(shop, "gross_sales", "channel", model="first_touch")["facebook"] == Decimal("100.00")
    assert values(shop, "gross_sales", "channel", model="linear")["facebook"] == Decimal("50.00")


def test_a_code_given_to_a_channel_later_moves_its_orders(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 2000, "discount_code": "JO10"}])
    assert values(shop, "orders", "channel") == {"unattributed": 1}
    (row_id,) = add(shop, DiscountCode(code="JO10", channel="instagram"))
    assert values(shop, "orders", "channel") == {"instagram": 1}
    edit_record(shop, entity="discount_code", row_id=row_id, changes={"channel": "youtube"})
    assert values(shop, "orders", "channel") == {"youtube": 1}
    delete_records(shop, entity="discount_code", ids=[row_id])
    assert values(shop, "orders", "channel") == {"unattributed": 1}
