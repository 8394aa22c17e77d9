"""One read answers everything the ROI tab shows."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from every import every
from roi_shop import JULY, an_order
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.domain.records import Cost, DiscountCode, ExchangeRate, Influencer
from socialroi_desktop.errors import Cancelled
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.roi.answer import answer, with_breakdown
from socialroi_desktop.queries.roi.over_time import granularity_of
from socialroi_desktop.queries.roi.snapshot import Question
from workspaces import new_workspace, put_orders


def values(entries):
    return {entry.figure.metric: entry.figure.value for entry in entries}


def rows(snapshot):
    return {
        row.name or row.kind: {name: entry.figure.value for name, entry in row.cells.items()}
        for row in snapshot.breakdown.rows
    }


def ask(workspace, **more):
    return answer(workspace, Question(**{"period": JULY, **more}), no_progress)


def test_the_cards_of_social_are_over_social_and_what_nobody_claims_is_over_everything(shop):
    found = values(ask(shop).stages["purchase"])
    assert found == {
        "net_sales": Decimal("1400.00"),
        "total_cost": Decimal("650.00"),
        "profit": Decimal("-90.00"),
        "roi": Decimal("-0.1384615385"),
        "unattributed_share": Decimal("0.125"),
    }


def test_coverage_is_told_over_all_orders(shop):
    assert ask(shop).coverage == Decimal(14) / 16


def test_the_return_of_each_channel(shop):
    found = {entry.figure.group["channel"]: entry.figure.value for entry in ask(shop).channels}
    assert found == {"instagram": Decimal(1), "tiktok": Decimal("-0.6")}


@pytest.mark.row("S0-2")
def test_paid_search_stands_beside_social_with_the_same_figures_and_in_no_sum_of_social(shop, tmp_path):
    plain = values(ask(shop).stages["purchase"])
    put_orders(shop, [an_order("google", "brand", 3, number="#PPC", utm_medium="cpc")], "search.csv")
    cost = Cost(spent_on="2026-07-03", kind="ad_spend", amount=2_000, currency="USD", channel="paid_search")
    add_record(shop, record=cost)
    found = ask(shop, by="channel")
    (beside,) = (row for row in found.breakdown.rows if row.kind == "beside")
    assert beside.name == "paid_search"
    assert {name: entry.figure.value for name, entry in beside.cells.items()} == {
        "orders": 1, "net_sales": 100, "total_cost": 20, "profit": 20, "roi": 1,
    }  # fmt: skip
    social = values(found.stages["purchase"])
    assert [social[name] for name in ("net_sales", "total_cost", "roi")] == [
        plain[name] for name in ("net_sales", "total_cost", "roi")
    ]
    assert not [
        row for row in ask(shop, by="channel", beside=frozenset()).breakdown.rows if row.kind == "beside"
    ]


def test_channels_show_what_nobody_claims_and_cost_tied_to_none(shop):
    found = rows(ask(shop, by="channel"))
    assert found["instagram"]["profit"] == 200
    assert found["unclaimed"] == {"orders": 2, "net_sales": 200}
    assert found["untied"] == {"total_cost": 50}


def test_campaigns_add_up_to_the_cards_and_name_their_goals(shop):
    snapshot = ask(shop)
    found = rows(snapshot)
    assert found["Łódź summer"]["net_sales"] == 1000
    assert found["滑板鞋"]["roi"] == Decimal("-0.6")
    assert found["rest"] == {"orders": 0, "net_sales": 0, "total_cost": 50}
    cards = values(snapshot.stages["purchase"])
    assert sum(row["total_cost"] for row in found.values()) == cards["total_cost"] == 650
    assert sum(row["net_sales"] for row in found.values()) == cards["net_sales"] == 1400
    assert {row.name: row.goals for row in snapshot.breakdown.rows}["Łódź summer"] == ("Sell 25 pairs",)


def test_influencers_are_credited_by_their_codes(shop):
    add_record(shop, record=Influencer(name="Zofia Wróbel", channel="instagram"))
    add_record(shop, record=DiscountCode(code="ZOFIA", channel="instagram", influencer_id=1))
    put_orders(shop, [an_order("", "", 25, number="#2000", discount_code="zofia")], "more.csv")
    found = rows(ask(shop, by="influencer"))
    assert found["Zofia Wróbel"]["orders"] == 1
    assert found["rest"]["orders"] == 14, "social orders that no influencer brought"


def test_only_the_chosen_channels_count(shop):
    found = ask(shop, channels=frozenset({"tiktok"}))
    assert values(found.stages["purchase"])["net_sales"] == 400
    # A cost that serves all channels belongs to none of them alone.
    assert values(found.stages["purchase"])["total_cost"] == 400
    assert values(found.stages["purchase"])["unattributed_share"] == Decimal("0.125")
    assert [entry.figure.group["channel"] for entry in found.channels] == ["tiktok"]


def test_all_days_are_those_that_rows_speak_of(shop):
    assert ask(shop, period=None).period == Period(date(2026, 7, 1), date(2026, 7, 21))


def test_the_days_compared_with_stand_beside_the_figures(shop):
    earlier = [an_order("instagram", "summer", 1, number="#1", ordered_at="2026-06-03T10:00:00Z")]
    put_orders(shop, earlier, "june.csv")
    snapshot = ask(shop, compared=JULY.previous())
    assert snapshot.stages["purchase"][0].before.value == 100
    assert snapshot.buckets[2].before.figure.value == 100
    assert snapshot.buckets[2].before.figure.start == date(2026, 6, 3)


def test_every_number_is_in_the_ledger_under_its_own_key(shop):
    snapshot = ask(shop, by="channel")
    shown = [entry for entries in snapshot.stages.values() for entry in entries]
    shown += [bucket.net_sales for bucket in snapshot.buckets] + list(snapshot.channels)
    shown += [entry for row in snapshot.breakdown.rows for entry in row.cells.values()]
    assert all(snapshot.entries[entry.key].figure == entry.figure for entry in shown)


def test_keys_stay_the_same_over_reads(shop):
    assert ask(shop).entries.keys() == ask(shop).entries.keys()


def test_another_breakdown_leaves_the_rest_as_it_was(shop):
    first = ask(shop)
    second = with_breakdown(shop, first, "product")
    assert second.breakdown == ask(shop, by="product").breakdown
    assert rows(with_breakdown(shop, first, "channel")) == rows(ask(shop, by="channel"))
    assert second.stages is first.stages
    assert first.entries.keys() <= second.entries.keys()
    assert all(entry.key in second.entries for row in second.breakdown.rows for entry in row.cells.values())


def test_amounts_without_a_rate_are_told_and_counted_once_there_is_one(shop):
    cost = Cost(spent_on="2026-07-09", kind="tool", amount=1_000, currency="EUR", channel="instagram")
    add_record(shop, record=cost)
    assert ask(shop).apart == {"EUR": 1_000}
    add_record(shop, record=ExchangeRate(day="2026-07-01", currency="EUR", rate="1.5"))
    found = ask(shop)
    assert found.apart == {}
    assert values(found.stages["purchase"])["total_cost"] == 665


def test_an_empty_workspace_has_nothing(tmp_path):
    with new_workspace(tmp_path) as workspace:
        snapshot = answer(workspace, Question(None), no_progress)
    assert not snapshot.has_anything
    assert not snapshot.has_orders


def test_costs_alone_leave_sales_unknown_and_say_so(tmp_path):
    with new_workspace(tmp_path) as workspace:
        add_record(workspace, record=Cost(spent_on="2026-07-09", kind="tool", amount=1_000, currency="USD"))
        snapshot = ask(workspace)
    assert snapshot.has_anything
    assert not snapshot.has_orders
    assert snapshot.coverage is None
    found = values(snapshot.stages["purchase"])
    assert found["net_sales"] is None
    assert found["total_cost"] == 10


def test_nobody_waits_for_an_answer_that_is_no_longer_wanted(shop):
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        answer(shop, Question(JULY), stop)


@every(("days", "by"), [(1, "day"), (31, "day"), (32, "week"), (400, "week"), (401, "month")])
def test_the_chart_is_cut_by_the_length_of_the_period(days, by):
    start = date(2026, 1, 1)
    assert granularity_of(Period(start, date.fromordinal(start.toordinal() + days - 1))) == by


def test_the_usual_range_of_a_day_is_told_from_the_same_weekday_of_eight_weeks(shop):
    early = [
        an_order("instagram", "summer", 1, number=f"#E{day}", ordered_at=f"{day}T10:00:00Z")
        for day in Period(date(2026, 5, 1), date(2026, 6, 30))
    ]
    put_orders(shop, early, "before.csv")
    first = ask(shop).buckets[0]
    assert (first.usual.low, first.usual.middle, first.usual.high) == (100, 100, 100)
    assert ask(shop, period=replace(JULY, start=date(2026, 6, 1))).buckets[0].usual is None
