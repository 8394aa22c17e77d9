"""Benchmarks: the shipped rows are sound, and only like is held against like."""

import tomllib
from decimal import Decimal

import pytest

from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.benchmarks import comparable_with, parse
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.paths import resource

ROW = {
    "id": "own", "metric": "lead_rate_by_sessions", "statistic": "mean", "denominator": "sessions", "source": "mine",
    "confidence": "high", "value": "0.05", "data_year": 2024,
}  # fmt: skip


@pytest.fixture(scope="module")
def shipped():
    return parse(tomllib.loads(resource("benchmarks.toml").read_text("utf-8"))["benchmark"])


def test_shipped_rows_are_sound(shipped):
    assert len({row.id for row in shipped}) == len(shipped) == 14
    for row in shipped:
        assert not row.metric or METRICS[row.metric].unit == "ratio"
        assert row.value is None or 0 < row.value < 1
        assert row.confidence in ("high", "medium", "low")
        assert row.denominator != "unknown" or row.confidence == "low"


def test_shipped_values(shipped):
    values = {row.id: row.value for row in shipped}
    assert values["rival_iq_2022_facebook"] == Decimal("0.0006")
    assert values["rival_iq_2022_instagram"] == Decimal("0.0047")
    assert values["rival_iq_2022_tiktok"] == Decimal("0.0569")
    assert values["rival_iq_2022_x"] == Decimal("0.00035")
    assert values["rival_iq_2023_tiktok"] == Decimal("0.0263")
    assert values["chatdesk_facebook_organic"] is None
    assert values["popup_signup"] == Decimal("0.038")


def test_only_the_same_denominator_is_compared(shipped):
    by_sessions = comparable_with(shipped, "conversion_rate_by_sessions", "instagram")
    assert [row.id for row in by_sessions] == ["bigcommerce_conversion"]
    assert comparable_with(shipped, "conversion_rate_by_clicks") == ()
    assert comparable_with(shipped, "engagement_rate_by_views", "tiktok") == ()
    assert not any(row.comparable(name) for row in shipped if row.id == "popup_signup" for name in METRICS)
    per_post = comparable_with(shipped, "engagement_rate_by_followers_mean_of_posts", "tiktok")
    assert {row.id for row in per_post} == {"rival_iq_2022_tiktok", "rival_iq_2023_tiktok"}


def test_unknown_denominator_is_never_compared_and_never_judges(shipped):
    doubtful = [row for row in shipped if row.source == "Chatdesk"]
    assert doubtful
    assert comparable_with(shipped, "click_through_rate_by_impressions", "instagram") == ()
    assert not any(row.may_judge for row in doubtful)


@pytest.mark.parametrize(("year", "expected"), [(2024, "current"), (2026, "current"), (2027, "old")])
def test_age(year, expected):
    (row,) = parse([ROW])
    assert row.age(year) == expected


def test_age_unknown():
    (row,) = parse([{name: value for name, value in ROW.items() if name != "data_year"}])
    assert row.age(2030) == "unknown"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"source": ""}, "no source"),
        ({"metric": "nope"}, "no metric “nope”"),
        ({"value": "4 %"}, "not a number"),
    ],
)
def test_faulty_row_is_named(changes, words):
    with pytest.raises(UserError, match=words):
        parse([{**ROW, **changes}])
