"""What somebody corrected by hand stays where a file tells again what it told before, and is asked about where it tells else."""

import pytest

from bringing_files import bring
from socialroi_desktop.domain.records import AdCost, Order, Post, Product, WebSessions
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

ADS = "Date,Campaign,Network,Spend,Currency\n2026-04-01,Fern,TikTok,{},EUR\n"
POSTS = "Date,Network,Post,Link,Likes,Comments\n2026-04-01,Instagram,hi,https://instagram.com/p/q1,{},2\n"
ORDERS = "Order ID,Date,Total,Currency\nQ1,2026-04-01,{},EUR\nQ2,2026-04-02,50,EUR\n"
BACK = "Order ID,Date,Total,Refunded,Currency\nQ1,2026-04-01,100,{},EUR\n"
STATES = "Order ID,Date,Total,Currency,Status\nQ1,2026-04-01,100,EUR,{}\n"
WAYS = "Order ID,Date,Total,Currency,utm_source\nQ1,2026-04-01,100,EUR,{}\n"
VISITS = "Date,Source,Sessions\n2026-04-01,instagram,{}\n"
PRODUCTS = "SKU,Product,Price,Unit cost,Currency\nC,Cup,10,{},EUR\n"
CASES = [
    (AdCost, ADS, "10", {"spend": 400}, "11"),
    (AdCost, ADS, "10", {"spend": 1_400}, "11"),
    (Post, POSTS, "10", {"likes": 3}, "12"),
    (Post, POSTS, "10", {"likes": 30}, "12"),
    (Order, ORDERS, "100", {"gross_sales": 8_000}, "110"),
    (Order, ORDERS, "100", {"gross_sales": 12_000}, "110"),
    (Order, BACK, "30", {"refunds": 1_000}, "40"),
    (Order, BACK, "30", {"refunds": 9_000}, "40"),
    (Order, STATES, "cancelled", {"status": "paid"}, "pending"),
    (Order, WAYS, "tiktok", {"utm_source": "instagram"}, "facebook"),
    (WebSessions, VISITS, "100", {"sessions": 5}, "120"),
    (WebSessions, VISITS, "100", {"sessions": 500}, "120"),
    (Product, PRODUCTS, "4", {"unit_cost": 600}, "5"),
]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("same_file", [True, False])
def test_a_correction_stays_where_a_file_tells_again_what_it_told(tmp_path, case, same_file):
    record, text, told, edit, _ = case
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", text.format(told))
        first = next(row for row in reading.listing(workspace, record) if "Q2" not in str(row))
        edit_record(workspace, entity=record.entity, row_id=first.id, changes=edit)
        corrected = str(reading.get(workspace, record, first.id))
        again = text.format(told) if same_file else text.format(told) + "\n"
        counts = bring(workspace, tmp_path / "b.csv", again)
        assert (counts.changed, counts.doubtful, counts.new) == (0, 0, 0)
        assert str(reading.get(workspace, record, first.id)) == corrected


@pytest.mark.parametrize("case", CASES)
def test_a_third_value_is_asked_about_and_taken_when_said(tmp_path, case):
    record, text, told, edit, third = case
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", text.format(told))
        first = next(row for row in reading.listing(workspace, record) if "Q2" not in str(row))
        edit_record(workspace, entity=record.entity, row_id=first.id, changes=edit)
        counts = bring(workspace, tmp_path / "b.csv", text.format(third))
        assert (counts.changed, counts.doubtful, counts.new) == (0, 1, 0)
        ((name, value),) = edit.items()
        assert getattr(reading.get(workspace, record, first.id), name) == value
        bring(workspace, tmp_path / "b.csv", doubts=True)
        assert getattr(reading.get(workspace, record, first.id), name) != value


def test_what_a_file_tells_besides_still_comes_in(tmp_path):
    text = "Date,Campaign,Network,Spend,Clicks,Currency\n2026-04-01,Fern,TikTok,10,{},EUR\n"
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", text.format(40))
        first = reading.listing(workspace, AdCost)[0]
        edit_record(workspace, entity="ad_cost", row_id=first.id, changes={"spend": 400})
        assert bring(workspace, tmp_path / "b.csv", text.format(44)).changed == 1
        row = reading.get(workspace, AdCost, first.id)
        assert (row.spend, row.clicks) == (400, 44)
        # The edit stands against the file that came since, too.
        assert bring(workspace, tmp_path / "c.csv", text.format(45)).changed == 1
        assert reading.get(workspace, AdCost, first.id).spend == 400


def test_a_way_told_besides_does_not_bring_back_the_source(tmp_path):
    text = "Order ID,Date,Total,Currency,utm_source,utm_medium\nQ1,2026-04-01,100,EUR,tiktok,{}\n"
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", text.format("social"))
        first = reading.listing(workspace, Order)[0]
        edit_record(workspace, entity="order", row_id=first.id, changes={"utm_source": "instagram"})
        bring(workspace, tmp_path / "b.csv", text.format("paid"))
        row = reading.get(workspace, Order, first.id)
        assert (row.utm_source, row.utm_medium) == ("instagram", "paid")
        (source,) = (
            workspace.connection()
            .execute(
                'SELECT utm_source FROM touch WHERE id = (SELECT touch_id FROM "order" WHERE id = ?)',
                (first.id,),
            )
            .fetchone()
        )
        assert source == "instagram"
