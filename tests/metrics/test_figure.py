"""Figures from sums: the golden figures, what is said when a value cannot be known, rounding, judgement."""

from datetime import date
from decimal import Decimal

import pytest

from every import every
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.declared.returns import COST_PARTS, break_even_orders
from socialroi_desktop.metrics.figure import as_shown, compute, figures, judge, small
from socialroi_desktop.metrics.sample import Sample, Tail
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL, Sums
from socialroi_desktop.metrics.table import METRICS

AUGUST = Period(date(2025, 8, 1), date(2025, 8, 31))
NO_COST = dict.fromkeys(COST_PARTS, Decimal(0))
SHOP = {
    "orders": Decimal(10),
    "valued_orders": Decimal(10),
    "cancelled_sales": Decimal(0),
    "gross_sales": Decimal(700),
    "discounts": Decimal(0),
    "refunds": Decimal(0),
    "taxes": Decimal(0),
    "product_cost": Decimal(300),
    "order_shipping_cost": Decimal(0),
    "fees": Decimal(0),
}


def shop(*, currency="USD", sample=None, unsure=None, reasons=None, **changed):
    values = {
        **NO_COST,
        **SHOP,
        **{name: value if value is None else Decimal(value) for name, value in changed.items()},
    }
    made = Sums(
        values, currency, rows=10, reasons=reasons or {}, cost_uncertainty=unsure,
        sample_of=lambda part, measure: sample if measure == "contribution" else None,
    )  # fmt: skip
    return made.all_in(ATTRIBUTED)


def one(metric_id, sums):
    return figures([metric_id], sums, {"channel": "instagram"}, AUGUST)[0]


def test_spend_200_revenue_700_goods_300():
    sums = shop(ad_spend=200)
    assert compute("roas", sums) == Decimal("3.5")
    assert compute("roi", sums) == 1
    assert compute("profit", sums) == Decimal("200.00")


def test_social_sessions_share_and_conversion_are_two_figures():
    sums = Sums(
        {"sessions": Decimal(8000), "orders": Decimal(90)},
        "USD",
        parts={SOCIAL: {"sessions": Decimal(1200), "orders": Decimal(30)}},
    )
    assert compute("social_traffic_share", sums) == Decimal("0.15")
    conversion = one("social_conversion_rate", sums)
    assert conversion.value == Decimal("0.025")
    assert (round(conversion.low, 3), round(conversion.high, 3)) == (Decimal("0.018"), Decimal("0.035"))
    assert conversion.inputs == {"social_orders": 30, "social_sessions": 1200}


def test_break_even_of_cost_600_and_orders_of_60():
    assert break_even_orders(Decimal(600), Decimal(60), Decimal("0.4"), Decimal("0.05")) == 27
    sums = shop(
        influencer_fees=500, product_seeding=40, shipping_cost=10, labour_cost=50,
        orders=100, valued_orders=100, gross_sales=6000, refunds=300, product_cost=3420,
    )  # fmt: skip
    assert compute("total_cost", sums) == 600
    assert compute("contribution", sums) == 2280
    assert compute("break_even_orders", sums) == 27


def test_break_even_has_no_answer_when_orders_earn_nothing():
    assert break_even_orders(Decimal(600), Decimal(60), Decimal(0), Decimal(0)) is None
    assert compute("break_even_orders", shop(ad_spend=10, product_cost=700)) is None


def test_break_even_survives_a_margin_without_end():
    assert break_even_orders(Decimal(20), Decimal(10), Decimal(1) / 3, Decimal(0)) == 6


def test_sentiment_with_and_without_neutral():
    sums = Sums({"positive": Decimal(80), "negative": Decimal(20), "neutral": Decimal(100)}, "USD")
    assert compute("net_sentiment", sums) == Decimal("0.3")
    assert compute("net_sentiment_without_neutral", sums) == Decimal("0.6")


def test_roi_counts_attributed_orders_only_and_shows_what_is_left_over():
    whole = shop(ad_spend=100, orders=4, gross_sales=400, product_cost=100)
    part = {**SHOP, "orders": Decimal(3), "gross_sales": Decimal(300), "product_cost": Decimal(75)}
    sums = Sums(whole.values, "USD", parts={ATTRIBUTED: part})
    assert compute("attributed_contribution", sums) == 225
    assert compute("roi", sums) == Decimal("1.25")
    assert compute("unattributed_share", sums) == Decimal("0.25")
    assert compute("unattributed_orders", sums) == 1
    assert compute("contribution", sums) == 300


def test_roi_is_net_of_refunds():
    assert compute("roi", shop(ad_spend=200, refunds=200)) == 0


def test_split_that_is_missing_is_said():
    figure = one("roi", Sums({**NO_COST, **SHOP, "ad_spend": Decimal(5)}, "USD"))
    assert figure.value is None
    assert "not split by where they came from" in figure.note


def test_unknown_goods_cost_makes_contribution_unknown_with_the_reason_given():
    reason = Problem("{count} order lines have no unit cost and no default margin is set.", {"count": 3})
    figure = one("roi", shop(product_cost=None, ad_spend=200, reasons={"product_cost": reason}))
    assert figure.value is None
    assert figure.notes == (reason,)
    assert figure.inputs == {"attributed_contribution": None, "total_cost": Decimal(200)}


def test_fees_that_no_export_tells_count_as_zero_and_it_is_said():
    figure = one("roi", shop(fees=None, ad_spend=200))
    assert figure.value == 1
    assert "“Payment and shop fees” is not known and was counted as 0." in figure.note


def test_sum_without_rows_is_unknown_not_zero():
    figure = one("saves", Sums({"likes": Decimal(3)}, "USD"))
    assert figure.value is None
    assert "“Saves” is not known" in figure.note


def test_zero_denominator_is_named():
    figure = one("roi", shop())
    assert figure.value is None
    assert figure.note == "Cannot be worked out: “Total cost” is 0."


def test_figure_carries_its_proof():
    figure = one("net_sales", shop(discounts="12.5"))
    assert (figure.value, figure.unit, figure.rows) == (Decimal("687.50"), "USD", 10)
    assert figure.formula == METRICS["net_sales"].formula
    assert figure.inputs == {"gross_sales": 700, "discounts": Decimal("12.5"), "refunds": 0, "taxes": 0}
    assert (figure.start, figure.end, figure.group) == (AUGUST.start, AUGUST.end, {"channel": "instagram"})


@pytest.mark.parametrize(("currency", "shown"), [("USD", "33.33"), ("VND", "33"), ("KWD", "33.333")])
def test_money_has_the_digits_of_its_currency(currency, shown):
    figure = one("aov", shop(currency=currency, gross_sales=100, orders=3, valued_orders=3))
    assert str(figure.value) == shown
    assert figure.unit == currency


def test_half_a_cent_is_rounded_up():
    assert str(compute("aov", shop(gross_sales="0.25", orders=10))) == "0.03"


@every(("clicks", "shown"), [(1, "0.3333333333"), (3, "1"), (0, "0"), (300, "100"), (3_000_000, "1000000")])
def test_ratios_are_plain_text_of_ten_places(clicks, shown):
    sums = Sums({"link_clicks": Decimal(clicks), "impressions": Decimal(3)}, "USD")
    assert str(compute("click_through_rate_by_impressions", sums)) == shown


def test_large_counts_keep_every_digit():
    sums = Sums({"impressions": Decimal(12_345_678_901_234)}, "USD")
    assert str(compute("impressions", sums)) == "12345678901234"


def test_small_samples_are_not_judged():
    few_events = one(
        "conversion_rate_by_sessions", Sums({"orders": Decimal(4), "sessions": Decimal(900)}, "USD")
    )
    small_base = one(
        "conversion_rate_by_sessions", Sums({"orders": Decimal(9), "sessions": Decimal(99)}, "USD")
    )
    enough = one("conversion_rate_by_sessions", Sums({"orders": Decimal(5), "sessions": Decimal(100)}, "USD"))
    assert small(few_events)
    assert small(small_base)
    assert not small(enough)
    assert few_events.low is not None
    assert judge(few_events, against=Decimal("0.9")) == "none"
    assert "Small sample" in few_events.note
    assert judge(enough, against=Decimal("0.9")) == "bad"
    assert judge(enough, against=Decimal("0.05")) == "none"
    assert judge(enough, against=Decimal("0.01")) == "good"


CONTRIBUTIONS = Sample.of(40, 35, 45, 50, 30, 40, 42, 38, 41, 39)


def test_roi_range_and_judgement():
    gained = one("roi", shop(ad_spend=50, sample=CONTRIBUTIONS))
    assert gained.value == 7
    assert gained.low < gained.value < gained.high
    assert judge(gained) == "good"
    unsure = one("roi", shop(ad_spend=400, sample=CONTRIBUTIONS))
    assert unsure.low < 0 < unsure.high
    assert judge(unsure) == "none"
    lost = one("roi", shop(ad_spend=4000, sample=CONTRIBUTIONS))
    assert judge(lost) == "bad"
    profit = one("profit", shop(ad_spend=50, sample=CONTRIBUTIONS))
    assert profit.low == pytest.approx(gained.low * 50, abs=Decimal("0.01"))


def test_the_range_of_roi_is_said_to_hold_if_the_costs_are_right():
    assert "if the costs are right" in one("roi", shop(ad_spend=50, sample=CONTRIBUTIONS)).note
    told = one("roi", shop(labour_cost=50, sample=CONTRIBUTIONS, unsure=Decimal("0.2")))
    assert "off by 20 %" in told.note


def test_own_hours_and_fees_that_may_be_off_widen_the_range_and_what_a_platform_charged_does_not():
    sure = one("roi", shop(labour_cost=50, sample=CONTRIBUTIONS))
    wider = one("roi", shop(labour_cost=50, sample=CONTRIBUTIONS, unsure=Decimal("0.2")))
    charged = one("roi", shop(ad_spend=50, sample=CONTRIBUTIONS, unsure=Decimal("0.2")))
    assert wider.low < sure.low
    # Cost alone, 40 and 60 instead of 50, moves 700 % to 900 % and to 567 %; it is joined to the orders by squares.
    assert wider.high == pytest.approx(
        7 + ((sure.high - 7) ** 2 + 2**2) ** Decimal("0.5"), abs=Decimal("1e-6")
    )
    assert (charged.low, charged.high) == (sure.low, sure.high)


def test_range_of_other_orders_is_not_borrowed():
    figure = one("roi", shop(ad_spend=50, sample=Sample.of(1, 2)))
    assert (figure.low, figure.high) == (None, None)
    assert "No range" in figure.note


def test_channel_without_orders_stays_in_and_has_an_upper_end():
    nothing = dict.fromkeys(SHOP, 0)
    tail = Tail(CONTRIBUTIONS.shares, CONTRIBUTIONS.gains)
    figure = one("roi", shop(**nothing, ad_spend=50, sample=Sample.of(tail=tail)))
    assert (figure.value, figure.low) == (-1, -1)
    # Up to 3.689 orders (the end of the range of none) of 40.65 each, that is E[v²]/E[v].
    assert figure.high == pytest.approx(Decimal("1.999"), abs=Decimal("0.001"))
    assert small(figure)


@pytest.mark.parametrize(
    ("metric_id", "low", "high"),
    # Ten orders are 4.795 to 18.390 in the long run.
    [("cpa", "5.44", "20.85"), ("cac", "5.44", "20.85"), ("cpl", "5.44", "20.85")],
)
def test_unit_costs_have_the_range_of_what_they_are_counted_by(metric_id, low, high):
    count = Sample.of(*[1] * 10)
    values = {**NO_COST, **SHOP, "ad_spend": Decimal(100), "new_customers": Decimal(10), "leads": Decimal(10)}
    figure = one(metric_id, Sums(values, "USD", sample_of=lambda *_: count))
    assert (figure.value, figure.low, figure.high) == (10, Decimal(low), Decimal(high))


@every("metric_id", ["roas", "mer", "net_sales", "aov", "attributed_net_sales"])
def test_what_is_made_of_net_sales_has_their_range(metric_id):
    orders = Sample.of(50, 60, 70, 80, 90, 50, 60, 70, 80, 90)
    sums = Sums({**NO_COST, **SHOP, "ad_spend": Decimal(100)}, "USD", sample_of=lambda *_: orders)
    figure = one(metric_id, sums.all_in(ATTRIBUTED))
    assert figure.low < figure.value < figure.high


def test_every_estimate_has_its_range_or_says_why_not():
    values = dict.fromkeys(METRICS, Decimal(7)) | {"orders": Decimal(3), "valued_orders": Decimal(3)}
    for figure in figures(METRICS, Sums(values, "USD").all_in(ATTRIBUTED, SOCIAL), {}, AUGUST):
        item = METRICS[figure.metric]
        is_estimate = (item.unit == "money" and item.denominator) or item.id in (
            "roi",
            "profit",
            "roas",
            "mer",
            "ltv",
        )
        if is_estimate and figure.value is not None:
            assert figure.low is not None or figure.range_note is not None, figure.metric


def test_down_is_better_for_costs():
    figure = one("cpa", shop(ad_spend=100))
    assert judge(figure, against=Decimal(20)) == "good"
    assert judge(figure, against=Decimal(5)) == "bad"
    assert judge(figure, better="up", against=Decimal(5)) == "good"


def test_rate_beyond_one_has_no_wilson_range():
    figure = one(
        "engagement_rate_by_reach", Sums({"engagements": Decimal(300), "reach": Decimal(200)}, "USD")
    )
    assert figure.value == Decimal("1.5")
    assert figure.low is None


def test_every_metric_can_be_asked_of_empty_sums():
    for figure in figures(METRICS, Sums({}, "USD"), {}, AUGUST):
        assert figure.value is None
        assert figure.note


def test_unknown_metric_is_an_error_of_the_user():
    with pytest.raises(UserError):
        figures(["nope"], Sums({}, "USD"), {}, AUGUST)


def test_what_is_missing_from_a_known_sum_is_said_by_every_figure_made_of_it():
    note = Problem("{amounts} are left out.", {"amounts": "50.00 EUR"})
    sums = shop(ad_spend=200, reasons={"gross_sales": note})
    assert one("net_sales", sums).notes == (note,)
    assert note in one("roi", sums).notes
    assert note not in one("total_cost", sums).notes


def test_a_part_that_cannot_be_says_why():
    reason = Problem("Nobody claims these orders.")
    figure = one(
        "roi", Sums({**NO_COST, **SHOP, "ad_spend": Decimal(5)}, "USD", reasons={ATTRIBUTED: reason})
    )
    assert figure.value is None
    assert reason in figure.notes


def test_rows_are_those_behind_the_metric_where_they_are_told_apart():
    sums = Sums({"likes": Decimal(3)}, "USD", rows=9, rows_of={"likes": 2})
    assert one("likes", sums).rows == 2
    assert one("shares", sums).rows == 9


def test_what_was_added_up_elsewhere_is_rounded_as_its_metric_is() -> None:
    assert as_shown("roi", Decimal(-2) / 3, "USD") == Decimal("-0.6666666667")
    assert as_shown("profit", Decimal("2.005"), "USD") == Decimal("2.01")
    assert as_shown("roi", None, "USD") is None
