"""What a partner and a deal brought, counted once however it is known, held against rows worked out by hand."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, ask
from partner_shop import DEAL_DAYS, LINK, LIVE, POST, TODAY, add_partner, an_order, partner_shop
from socialroi_desktop.catalogue import partner_kinds
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import (
    Cost,
    Deal,
    DiscountCode,
    ExchangeRate,
    Influencer,
    Lead,
    Mention,
    Post,
    Touchpoint,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.spikes import Spike
from socialroi_desktop.operations.records.editing import edit_record, edit_settings
from socialroi_desktop.queries.needs import sum_ids
from socialroi_desktop.queries.outreach.results import partner_figures, results_of_deal, results_of_partner
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope, social_channels
from socialroi_desktop.queries.sources import SOURCES
from socialroi_desktop.queries.sources.orders import DISCOUNT_COST
from workspaces import new_workspace, put_orders


@pytest.fixture
def shop(tmp_path: Path):
    workspace, person, deal = partner_shop(tmp_path)
    with workspace:
        yield workspace, person, deal


def test_orders_by_code_link_and_survey_are_one_union(shop):
    workspace, _person, deal = shop
    found = results_of_deal(workspace, deal, TODAY)
    assert [found.by(way) for way in ("code", "link", "survey")] == [11, 9, 6]
    assert (len(found.brought), found.twice, found.assisted, found.uncredited) == (17, 7, 0, 0)
    assert [order.day for order in found.brought] == sorted(order.day for order in found.brought)


@pytest.mark.row("S1-23")
def test_orders_in_the_days_of_two_deals_are_said_to_count_in_both(shop):
    workspace, person, deal = shop
    assert results_of_deal(workspace, deal, TODAY).shared == ()
    days = {"starts_on": DEAL_DAYS.start.isoformat(), "ends_on": DEAL_DAYS.end.isoformat()}
    add(workspace, Deal(influencer_id=person, purpose="Twin", state="declined", **days))
    assert results_of_deal(workspace, deal, TODAY).shared == ()
    (twin,) = add(workspace, Deal(influencer_id=person, purpose="Twin", state="signed", **days))
    (told,) = results_of_deal(workspace, deal, TODAY).shared
    assert told.message == (
        "Of these orders 17 came in the days of “Twin” as well and are counted there, too: do not add the two up."
    )
    (back,) = results_of_deal(workspace, twin, TODAY).shared
    assert back.values["count"] == 17


def test_the_money_of_a_deal_is_that_of_its_own_orders_and_costs(shop):
    workspace, _person, deal = shop
    found = results_of_deal(workspace, deal, TODAY)
    values = {name: figure.value for name, figure in found.figures.items()}
    # 17 x 60 = 1,020; 40 % of it is 408; own time is 2 x 25.
    assert (values["orders"], values["net_sales"], values["total_cost"]) == (17, 1_020, 182)
    assert values["roi"] == Decimal("1.241758242")
    assert (values["cpa"], values["cpe"]) == (Decimal("10.71"), Decimal("0.20"))
    roi = found.figures["roi"]
    assert roi.low < roi.value < roi.high
    assert (found.owed, {cost.sum_id for cost in found.costs}) == (
        0,
        {"product_seeding", "shipping_cost", "labour_cost"},
    )


def test_only_what_the_partner_is_paid_is_owed(shop):
    workspace, person, deal = shop
    fee = Cost(spent_on="2026-09-01", kind="influencer_fee", amount=35_000, currency="USD", deal_id=deal)
    add(workspace, replace(fee, influencer_id=person))
    assert results_of_deal(workspace, deal, TODAY).owed == 35_000


def test_a_spike_is_told_from_what_comes_after(shop):
    workspace, _person, deal = shop
    found = results_of_deal(workspace, deal, TODAY)
    assert found.live_on == LIVE
    assert isinstance(found.spike, Spike)
    assert (found.spike.in_spike, found.spike.after, found.spike.lasts) == (9, 8, True)
    assert (len(found.spike.days), found.spike.before, found.spike.days[7:10]) == (38, 7, (5, 3, 1))


def test_their_posts_tell_reach_and_clicks_once(shop):
    workspace, person, deal = shop
    add(
        workspace,
        Post(**POST | {"external_id": "p2", "account": "@nadia.glow", "channel": "tiktok", "reach": 600,
                       "link_clicks": None, "published_at": "2026-05-20T09:00:00Z"}),
        Post(**POST | {"external_id": "p3", "account": None, "permalink": "https://instagram.com/nadiaglow/p/3/",
                       "reach": None, "link_clicks": 8, "published_at": "2026-05-21T09:00:00Z"}),
        Post(**POST | {"external_id": "p4", "account": "nadiaglowing", "published_at": "2026-05-21T09:00:00Z"}),
        Post(**POST | {"external_id": "p5", "published_at": "2026-08-01T09:00:00Z"}),
    )  # fmt: skip
    found = results_of_deal(workspace, deal, TODAY)
    assert (len(found.posts), found.of_posts("reach"), found.of_posts("link_clicks")) == (3, 32_000, 520)
    everything = results_of_partner(workspace, person, Period(LIVE, TODAY), TODAY)
    assert len(everything.posts) == 4


def test_a_partners_return_is_that_of_the_breakdown_by_influencer(shop):
    workspace, person, _deal = shop
    period = Period(DEAL_DAYS.start.replace(month=4), TODAY)
    found = results_of_partner(workspace, person, period, TODAY)
    told = ask(workspace, "roi", "influencer", period, channels=social_channels())["Nadia Petit"]
    assert (found.figures["roi"].value, found.figures["roi"].low, found.figures["roi"].high) == (
        told.value,
        told.low,
        told.high,
    )
    assert told.value == Decimal("1.241758242")


def test_a_code_of_somebody_else_has_the_last_touch(shop):
    workspace, person, deal = shop
    other = add(workspace, Influencer(name="Ben"))[0]
    add(workspace, DiscountCode(code="BEN", channel="instagram", influencer_id=other))
    put_orders(workspace, [an_order(11, number="B1", discount_code="BEN")])
    found = results_of_deal(workspace, deal, TODAY)
    assert (len(found.brought), found.uncredited, found.figures["orders"].value) == (18, 1, 17)
    assert results_of_partner(workspace, person, DEAL_DAYS, TODAY).figures["orders"].value == 17


def touch(**told) -> Touchpoint:
    return Touchpoint(
        **{"customer": "z", "touched_at": "2026-05-05T08:00:00Z", "source": "@NadiaGlow"} | told
    )


def test_touches_on_the_way_tell_a_survey_or_a_part_in_it(shop):
    workspace, _person, deal = shop
    day = "2026-05-06T10:00:00Z"
    put_orders(
        workspace,
        [{"number": name, "customer": f"k{name}", "gross_sales": 6_000, "ordered_at": day} for name in "XYZ"],
    )
    add(
        workspace,
        touch(customer="kX", interaction="Post-purchase survey", order_number="X"),
        touch(customer="kY", interaction="impression"),
        # After the order nothing led to it.
        touch(customer="kZ", interaction="impression", touched_at="2026-05-07T08:00:00Z"),
    )
    found = results_of_deal(workspace, deal, TODAY)
    assert (found.by("survey"), len(found.brought), found.assisted) == (7, 18, 1)
    # Nobody's link or code came with them: the return leaves them out, and says how many.
    assert (found.uncredited, found.figures["orders"].value) == (1, 17)


def test_what_cannot_be_known_says_why(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        person = add(workspace, Influencer(name="Ann"))[0]
        undated = add(workspace, Deal(influencer_id=person, purpose="x"))[0]
        dated = add(workspace, Deal(influencer_id=person, purpose="x", starts_on="2026-05-01"))[0]
        first, second = (results_of_deal(workspace, deal, TODAY) for deal in (undated, dated))
        assert "first day" in str(first.orders)
        assert "no orders of these days" in str(second.orders)
        for name in ("orders", "net_sales", "profit", "roi"):
            assert second.figures[name].value is None, f"{name} cannot be known without orders"
        assert (second.figures["roi"].value, second.figures["cpe"].value) == (None, None)
        assert isinstance(second.of_posts("reach"), Problem)
        assert isinstance(second.spike, Problem)
        assert (second.leak.suspected, isinstance(second.purchases, Problem)) == (None, True)
        with pytest.raises(UserError, match="no deal 99"):
            results_of_deal(workspace, 99, TODAY)
        with pytest.raises(UserError, match="no influencer 99"):
            results_of_partner(workspace, 99, DEAL_DAYS, TODAY)


def test_what_a_fan_buys_again_is_counted(tmp_path: Path):
    workspace, person, deal = partner_shop(tmp_path, kind="fan", customer_key="c0")
    with workspace:
        put_orders(
            workspace,
            [
                an_order(11, number=f"R{n}", customer="c0", ordered_at=f"2026-05-2{n}T10:00:00Z")
                for n in (1, 2)
            ],
        )
        found = results_of_deal(workspace, deal, TODAY)
        assert (found.purchases.orders, found.purchases.again) == (3, 2)
        assert found.again == 2
        edit_record(workspace, entity="influencer", row_id=person, changes={"customer_key": None})
        assert isinstance(results_of_deal(workspace, deal, TODAY).purchases, Problem)


def test_a_code_used_long_after_its_deal_is_suspected(shop):
    workspace, _person, deal = shop
    assert results_of_deal(workspace, deal, TODAY).leak.suspected is False
    late = [
        an_order(0, number=f"L{n}", customer=None, ordered_at="2026-07-10T10:00:00Z", creator=None, utm_source=None)
        for n in range(6)
    ]  # fmt: skip
    put_orders(workspace, late)
    found = results_of_deal(workspace, deal, TODAY)
    assert found.leak.suspected
    assert "6 of 17 orders by code" in str(found.leak.reasons[0])
    assert len(found.brought) == 17


def test_a_code_used_where_the_audience_is_not_is_suspected(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        _person, deal = add_partner(workspace, country="FR")
        at_home = [an_order(place, country="FR") for place in range(8)]
        put_orders(workspace, at_home)
        assert results_of_deal(workspace, deal, TODAY).leak.suspected is False
        put_orders(
            workspace,
            [an_order(place, number=f"X{place}", country="BR") for place in range(8, 11)],
            "more.csv",
        )
        found = results_of_deal(workspace, deal, TODAY)
        assert found.leak.suspected
        assert (
            "3 of 11 orders by code whose country is known went to countries the audience does not explain"
            in str(found.leak.reasons[0])
        )
        assert "most of them to Brazil" in str(found.leak.reasons[0])


def test_discounts_by_code_are_told_where_they_are_a_cost_and_else_why_not(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        person, deal = add_partner(workspace, kind="promoter")
        put_orders(
            workspace, [an_order(place, discounts=given) for place, given in ((0, 830), (1, 540), (2, 240))]
        )

        def told() -> list[Figure]:
            return [
                next(figure for figure in results.judged if figure.metric == "discount_cost")
                for results in (
                    results_of_deal(workspace, deal, TODAY),
                    results_of_partner(workspace, person, DEAL_DAYS, TODAY),
                )
            ]

        for figure in told():
            assert (figure.value, "lower net sales here" in str(figure.note)) == (None, True)
        edit_settings(workspace, settings=replace(workspace.settings(), code_discounts_are_cost=1))
        assert [str(figure.value) for figure in told()] == ["16.10", "16.10"]


def test_as_much_is_asked_of_the_file_however_many_orders_there_are(shop):
    workspace, _person, deal = shop
    add(workspace, ExchangeRate(day="2026-01-01", currency="EUR", rate="2"))
    said: list[str] = []

    def asked() -> int:
        said.clear()
        workspace.connection().set_trace_callback(said.append)
        results_of_deal(workspace, deal, TODAY)
        workspace.connection().set_trace_callback(None)
        return len(said)

    def more(first: int) -> None:
        row = {
            "ordered_at": f"{LIVE}T10:00:00Z",
            "discount_code": "nadia10",
            "currency": "EUR",
            "gross_sales": 900,
        }
        put_orders(workspace, [row | {"number": f"N{place}"} for place in range(first, first + 5)])

    more(9000)
    brought = len(results_of_deal(workspace, deal, TODAY).brought)
    before = asked()
    more(9100)
    assert len(results_of_deal(workspace, deal, TODAY).brought) == brought + 5
    assert asked() == before


@pytest.mark.row("S1-9")
def test_every_metric_that_a_kind_of_partner_is_judged_by_can_be_told_of_one_person():
    told = frozenset().union(*(source.sums for source in SOURCES if "influencer" in source.breakdowns))
    for kind in partner_kinds().values():
        for metric in kind.results:
            assert sum_ids([metric]) <= told | {DISCOUNT_COST}, (kind.id, metric)


def test_what_people_said_and_who_came_by_them_is_proved_by_its_rows(shop):
    workspace, person, _deal = shop
    said = {"mentioned_at": "2026-05-10T10:00:00Z", "influencer_id": person}
    came = {"created_at": "2026-05-11T10:00:00Z", "link": LINK}
    add(workspace, Mention(**said, text="a"), Mention(**said, text="b"), Lead(**came, email="a@b.example"))
    for metric, count in (("mentions", 2), ("leads", 1)):
        figure = ask(workspace, metric, "influencer", DEAL_DAYS)["Nadia Petit"]
        assert (figure.value, figure.rows) == (count, count)
        (table,) = prove(workspace, figure, Scope(DEAL_DAYS, "influencer")).tables
        assert table.total == count
        assert ask(workspace, metric, "kind", DEAL_DAYS)["influencer"].value == count


def test_mentions_that_name_nobody_leave_it_open_how_many_are_whose(shop):
    workspace, person, _deal = shop
    add(workspace, Mention(mentioned_at="2026-05-10T10:00:00Z", text="a"))
    asked = ("mentions", "positive")
    for found in partner_figures(workspace, person, DEAL_DAYS, asked).values():
        assert (found.value, "names a partner" in found.note) == (None, True)
    # Where nothing at all was said, it was not by them.
    assert partner_figures(workspace, person, Period(TODAY, TODAY), asked)["mentions"].value == 0
    add(
        workspace,
        Influencer(name="Bo"),
        Mention(mentioned_at="2026-05-10T10:00:00Z", text="b", influencer_id=2),
    )
    assert partner_figures(workspace, person, DEAL_DAYS, ("mentions",))["mentions"].value == 0
