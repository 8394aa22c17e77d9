"""Every declared sum is fed by something in the workspace; what is fed beside the usual figures is fed right."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, one, values
from every import every
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import (
    RECORDS,
    AccountDay,
    AdCost,
    ExchangeRate,
    Goal,
    Post,
    WebSessions,
)
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.queries.goals import goal_states, series
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import BREAKDOWNS, Scope
from socialroi_desktop.queries.sources import SOURCES, Source
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

JULY = Period(date(2026, 7, 1), date(2026, 7, 31))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        yield workspace


def test_every_declared_sum_has_a_source() -> None:
    declared = {name for name, item in METRICS.items() if item.kind == "sum"}
    assert declared == frozenset().union(*(source.sums for source in SOURCES))


def test_every_source_is_known_by_one_name_and_asked_for_some_breakdown() -> None:
    assert len({source.id for source in SOURCES}) == len(SOURCES)
    for source in SOURCES:
        assert source.entities
        assert source.breakdowns <= {"", *BREAKDOWNS}


def ad(**told: object) -> AdCost:
    days = {"period_start": "2026-07-01", "period_end": "2026-07-02", "spend": 100, "currency": "USD"}
    return AdCost(**({"channel": "facebook"} | days | told))  # type: ignore[arg-type]  # fields of an ad


def test_what_ads_credit_to_themselves_is_spread_over_their_days(shop: Workspace) -> None:
    add(shop, ad(conversion_value=5000), ad(ad="other"))
    assert values(shop, "ad_conversion_value", "channel") == {"facebook": 50}
    days = values(shop, "ad_conversion_value", "day")
    assert (days["2026-07-01"], days["2026-07-02"], days["2026-07-03"]) == (25, 25, 0)
    figure = one(shop, "ad_conversion_value")
    assert (figure.rows, figure.unit) == (1, "USD")
    (table,) = prove(shop, figure, Scope(JULY)).tables
    assert (table.entity, table.total) == ("ad_cost", 1)


def test_ads_that_tell_no_value_are_not_worth_nothing(shop: Workspace) -> None:
    add(shop, ad())
    assert values(shop, "ad_conversion_value", "channel") == {"facebook": None}
    assert one(shop, "ad_spend").value == 1


def test_a_conversion_value_without_a_rate_is_left_out_and_said(shop: Workspace) -> None:
    add(shop, ad(conversion_value=5000), ad(conversion_value=900, currency="EUR", ad="other"))
    figure = one(shop, "ad_conversion_value")
    assert (figure.value, "9.00 EUR" in (figure.note or "")) == (50, True)
    add(shop, ExchangeRate(day="2026-01-01", currency="EUR", rate="2"))
    assert one(shop, "ad_conversion_value").value == 68


def visits(day: str, **told: object) -> WebSessions:
    return WebSessions(breakdown="date+source", period_start=day, period_end=day, channel="instagram", **told)  # type: ignore[arg-type]  # fields of visits


def test_revenue_in_web_analytics_is_converted_and_stands_apart_without_a_rate(shop: Workspace) -> None:
    add(shop, visits("2026-07-01", source="ig", sessions=5, web_revenue=1000, currency="USD"))
    add(shop, visits("2026-07-02", source="ig", sessions=5, web_revenue=700, currency="EUR"))
    figure = one(shop, "web_revenue")
    assert (figure.value, "7.00 EUR" in (figure.note or "")) == (10, True)
    assert values(shop, "web_revenue", "day")["2026-07-02"] is None
    add(shop, ExchangeRate(day="2026-01-01", currency="EUR", rate="2"))
    assert values(shop, "web_revenue", "channel") == {"instagram": 24}


def test_customers_who_came_back_are_told_of_those_there_were(shop: Workspace) -> None:
    bought = [
        ("ann", "2026-06-01"), ("ann", "2026-07-21"), ("ben", "2026-06-11"), ("cy", "2026-05-31"),
        ("dee", "2026-07-30"), ("eve", "2026-08-01"), (None, "2026-06-01"),
    ]  # fmt: skip
    put_orders(
        shop,
        [{"customer": who, "ordered_at": f"{day}T10:00:00Z", "utm_source": "ig"} for who, day in bought],
    )
    assert one(shop, "customers_before").value == 3
    assert one(shop, "retention_rate").value == Decimal("0.3333333333")
    # Ann 10 days, Dee 1, Ben 50, Cy 61: half way between 10 and 50.
    assert one(shop, "recency").value == 30
    told = one(shop, "retention_rate", channels=frozenset({"instagram"}))
    assert told.value == Decimal("0.3333333333")
    assert set(values(shop, "recency", "channel").values()) == {None}


def test_nobody_bought_yet_is_no_day_at_all(shop: Workspace) -> None:
    put_orders(shop, [{"ordered_at": "2026-07-02T10:00:00Z"}])
    assert (one(shop, "recency").value, one(shop, "customers_before").value) == (None, 0)


def test_rates_by_followers_take_the_last_count_of_the_account_before_the_post(shop: Workspace) -> None:
    counts = (("2026-06-01", 100), ("2026-07-02", 200), ("2026-07-20", 400))
    add(shop, *(AccountDay(channel="instagram", account="pine", day=day, followers=n) for day, n in counts))
    add(shop, AccountDay(channel="instagram", account="oak", day="2026-07-01", followers=9))
    posts = (("a", "2026-07-01", "pine"), ("b", "2026-07-03", "pine"), ("c", "2026-07-03", "elm"))
    add(
        shop,
        *(
            Post(channel="instagram", account=account, external_id=name, published_at=f"{day}T10:00:00Z", engagements=20)
            for name, day, account in posts
        ),
    )  # fmt: skip
    assert one(shop, "posts_with_followers").value == 2
    assert one(shop, "engagement_rate_by_followers_mean_of_posts").value == Decimal("0.15")


@pytest.mark.row("S2-9")
def test_kinds_of_engagement_weigh_what_the_seller_says(shop: Workspace) -> None:
    told = {"published_at": "2026-07-02T10:00:00Z", "reach": 1000, "likes": 100, "link_clicks": 10}
    add(
        shop,
        Post(channel="instagram", external_id="a", **told),
        Post(channel="tiktok", external_id="b", **told),
    )  # type: ignore[arg-type]  # fields of a post
    assert "no kind has a weight" in (one(shop, "weighted_engagements").note or "")
    edit_settings(shop, settings=replace(shop.settings(), engagement_weights="likes 1, link clicks 10"))
    figure = one(shop, "weighted_engagement_rate_by_reach")
    assert (figure.value, figure.rows) == (Decimal("0.2"), 2)
    assert values(shop, "weighted_engagements", "channel") == {"instagram": 200, "tiktok": 200}
    assert one(shop, "likes").value == 200
    (table,) = prove(shop, figure, Scope(JULY)).tables
    assert table.total == 2
    edit_settings(shop, settings=replace(shop.settings(), engagement_weights="saves 0.5"))
    assert "“Saves”" in (one(shop, "weighted_engagements").note or "")


def test_a_goal_of_a_metric_that_is_not_measured_stays_and_says_so(shop: Workspace) -> None:
    goal = {"name": "Sign 3", "kind": "influencers", "metric": "sculpted", "target_kind": "total", "target": "3",
            "start": "2026-07-01", "end": "2026-07-31"}  # fmt: skip
    with change(shop, "Goal of another version") as writer:
        writer.insert("goal", goal)
    add(
        shop,
        Goal(
            name="Other",
            metric="orders",
            target="2",
            start="2026-07-01",
            end="2026-07-31",
            baseline_source="new",
        ),
    )
    states = {state.goal.name: state for state in goal_states(shop, date(2026, 7, 10))}
    assert states["Sign 3"].progress.verdict == "unknown"
    assert "“sculpted” is not measured" in (states["Sign 3"].figure.note or "")
    assert "Other" in states
    assert {value for _, value in series(shop, states["Sign 3"].goal, JULY)} == {None}


@every("source", SOURCES, ids=lambda source: source.id)
def test_the_rows_of_every_source_can_be_told_as_proof(source: Source) -> None:
    for entity in source.entities:
        assert RECORDS[entity].told_by, f"{entity}: told_by is not told, though figures rest on it"
