"""The table as a whole: every declaration is sound, whatever is added to it later."""

from decimal import Decimal
from itertools import chain
from typing import get_args

import pytest

from every import every
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.metric import Stage
from socialroi_desktop.metrics.table import METRICS, metric, sums_needed

EVERY = pytest.mark.parametrize("metric_id", METRICS)
FIGURES = [name for name, item in METRICS.items() if item.kind == "figure"]


@EVERY
def test_declaration_is_complete(metric_id):
    item = METRICS[metric_id]
    assert item.label
    assert item.formula
    assert item.stage in ("awareness", "consideration", "purchase", "listening", "outreach")
    assert item.better in ("up", "down", "none")
    named = (*item.inputs, *item.optional, item.denominator, item.moved, item.events, item.base)
    assert set(filter(None, named)) <= set(METRICS)
    assert set(item.optional) <= set(item.inputs)
    assert item.denominator in ("", *item.inputs)
    assert bool(item.inputs) == (item.kind == "figure")
    if item.range_kind == "wilson":
        assert {item.events, item.base} <= set(item.inputs)
    if item.range_kind == "money":
        assert item.moved in (item.id, *item.inputs)


def test_ids_and_labels_are_unique():
    from socialroi_desktop.metrics.declared.rates import RATES
    from socialroi_desktop.metrics.declared.returns import RETURNS
    from socialroi_desktop.metrics.declared.sales import SALES
    from socialroi_desktop.metrics.declared.sums import SUMS

    declared = list(chain(SUMS, SALES, RETURNS, RATES))
    assert len({item.id for item in declared}) == len(declared)
    assert len({item.label for item in declared}) == len(declared)


def test_no_metric_is_made_of_itself():
    def walk(name, above):
        assert name not in above, f"{name} is made of itself"
        for needed in METRICS[name].inputs:
            walk(needed, (*above, name))

    for name in METRICS:
        walk(name, ())


@every("metric_id", FIGURES)
def test_missing_input_is_unknown(metric_id):
    item = METRICS[metric_id]
    assert item.compute({}) is None
    for missing in set(item.inputs) - set(item.optional):
        values = {name: Decimal(7) for name in item.inputs} | {missing: None}
        assert item.compute(values) is None


@every("metric_id", [name for name in FIGURES if METRICS[name].unit in ("ratio", "times", "per_post")])
def test_nothing_to_divide_by_is_unknown(metric_id):
    item = METRICS[metric_id]
    assert item.compute(dict.fromkeys(item.inputs, Decimal(0))) is None


def test_table_cannot_be_changed():
    with pytest.raises(TypeError):
        METRICS["mine"] = METRICS["roi"]


@pytest.mark.row("S2-9")
@every("metric_id", [name for name in FIGURES if METRICS[name].denominator])
def test_a_figure_that_is_divided_says_by_what(metric_id):
    item = METRICS[metric_id]
    assert "÷" in item.formula
    below = item.formula.rpartition("÷")[2].casefold()
    # The last word of what it is divided by: "sessions" of "all sessions", "visits" of "Visits with engagement time".
    words = METRICS[item.denominator].label.casefold().split()
    assert any(word.rstrip("s") in below for word in words), item.formula
    if item.range_kind == "wilson":
        assert any(word in item.label.lower() for word in (" by ", " of ", " from ")), item.label


@pytest.mark.row("S2-9")
def test_an_engagement_rate_is_there_for_each_denominator():
    over = {
        item.denominator: item.label
        for name, item in METRICS.items()
        if name.startswith("engagement_rate_by_") and item.range_kind == "wilson"
    }
    assert over == {
        name: f"Engagement rate by {name}" for name in ("reach", "impressions", "followers", "views")
    }


@pytest.mark.row("S2-3")
def test_every_metric_belongs_to_exactly_one_stage():
    """The three stages of buying; what listening and outreach count is of neither and stands in tabs of its own."""
    by_stage = {
        stage: {name for name, item in METRICS.items() if item.stage == stage} for stage in get_args(Stage)
    }
    assert sum(len(names) for names in by_stage.values()) == len(METRICS)
    assert set().union(*by_stage.values()) == set(METRICS)
    assert all(by_stage[stage] for stage in ("awareness", "consideration", "purchase"))


def test_three_names_for_revenue():
    assert [METRICS[name].label for name in ("gross_sales", "net_sales", "profit")] == [
        "Gross sales",
        "Net sales",
        "Profit",
    ]
    assert METRICS["net_sales"].inputs == ("gross_sales", "discounts", "refunds", "taxes")


def test_sums_needed_follows_parts():
    assert set(sums_needed("roi")) == {
        *(("attributed", name) for name in ("gross_sales", "discounts", "refunds", "taxes")),
        *(("attributed", name) for name in ("product_cost", "order_shipping_cost", "fees")),
        *(("", name) for name in METRICS["total_cost"].inputs),
    }
    assert sums_needed("social_traffic_share") == (("social", "sessions"), ("", "sessions"))


def test_unknown_metric_is_named():
    with pytest.raises(UserError, match="no metric “likez”"):
        metric("likez")
