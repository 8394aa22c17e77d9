"""Figures of accounts, leads and mentions: levels that never add up over days, rates by post, proof down to rows."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import AccountDay, Campaign, Cost, Lead, Mention, Post
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def put(workspace: Workspace, *records: Record) -> None:
    for record in records:
        add_record(workspace, record=record)


def day(at: str, channel: str = "instagram", account: str = "pine", **told: int) -> AccountDay:
    return AccountDay(channel=channel, account=account, day=at, **told)


def told(workspace: Workspace, metric: str, by: By = "", period: Period = MARCH) -> dict[str, Decimal | None]:
    return {next(iter(one.group.values()), ""): one.value for one in found(workspace, metric, by, period)}


def found(workspace: Workspace, metric: str, by: By = "", period: Period = MARCH) -> list[Figure]:
    return figures_of(workspace, Scope(period, by), [metric])


def test_followers_are_the_last_count_of_each_account_never_a_sum_over_days(workspace: Workspace) -> None:
    put(workspace, day("2026-03-01", followers=900), day("2026-03-31", followers=960))
    put(workspace, day("2026-03-10", channel="tiktok", followers=40))
    assert told(workspace, "followers", "channel") == {"instagram": 960, "tiktok": 40}
    (whole,) = found(workspace, "followers")
    assert (whole.value, whole.rows) == (1000, 2)
    assert "2 accounts" in whole.note


def test_growth_is_counted_from_the_last_count_before_the_period(workspace: Workspace) -> None:
    put(workspace, day("2026-02-20", followers=800), day("2026-03-31", followers=840))
    put(workspace, day("2026-03-31", channel="tiktok", followers=40))
    assert told(workspace, "net_new_followers") == {"": 40}
    assert told(workspace, "follower_growth_rate", "channel") == {
        "instagram": Decimal("0.05"),
        "tiktok": None,
    }


def test_every_week_starts_where_the_one_before_ended(workspace: Workspace) -> None:
    put(workspace, day("2026-03-02", followers=100), day("2026-03-09", followers=110))
    put(workspace, day("2026-03-16", followers=121))
    weeks = told(workspace, "follower_growth_rate", "week")
    assert (weeks["2026-03-09"], weeks["2026-03-16"]) == (Decimal("0.1"), Decimal("0.1"))


@pytest.mark.row("S2-4")
def test_reach_of_days_is_added_only_with_a_word_about_it_and_views_stay_apart(workspace: Workspace) -> None:
    put(workspace, day("2026-03-01", reach=100, impressions=250), day("2026-03-02", reach=50, impressions=50))
    (reach,) = found(workspace, "account_reach")
    assert (reach.value, "2 days" in reach.note) == (150, True)
    assert told(workspace, "account_frequency") == {"": 2}
    assert told(workspace, "account_views") == {"": None}


@pytest.mark.row("S0-6")
def test_leads_and_their_cost_stand_beside_the_clicks_of_a_post(workspace: Workspace) -> None:
    put(
        workspace,
        Post(channel="instagram", external_id="a", published_at="2026-03-02T10:00:00Z", link_clicks=200),
    )
    put(
        workspace, *(Lead(created_at="2026-03-05T10:00:00Z", email=f"{n}@x.pl", post_id=1) for n in range(10))
    )
    put(workspace, Lead(created_at="2026-03-05T10:00:00Z", email="nowhere@x.pl"))
    put(workspace, Cost(spent_on="2026-03-02", kind="ad_spend", amount=5000, currency="USD", post_id=1))
    assert told(workspace, "leads", "post") == {"1": 10, "unattributed": 1}
    assert told(workspace, "lead_rate_by_clicks", "post")["1"] == Decimal("0.05")
    (cost,) = (one for one in found(workspace, "cpl", "post") if one.group["post"] == "1")
    assert cost.value == 5
    tables = {table.entity: table.total for table in prove(workspace, cost, Scope(MARCH, "post")).tables}
    assert tables == {"lead": 10, "cost": 1}


def test_leads_of_a_campaign_are_known_by_its_name_or_by_the_words_of_the_form(workspace: Workspace) -> None:
    put(workspace, Campaign(name="Spring"))
    put(workspace, Lead(created_at="2026-03-05T10:00:00Z", email="a@x.pl", campaign_id=1))
    put(workspace, Lead(created_at="2026-03-05T10:00:00Z", email="b@x.pl", campaign="other"))
    assert told(workspace, "leads", "campaign") == {"Spring": 1, "other": 1}


def test_sentiment_is_told_by_those_who_have_one_and_the_rest_is_said(workspace: Workspace) -> None:
    moods = ["positive"] * 3 + ["negative"] + ["neutral"] * 4 + [None]
    for number, mood in enumerate(moods):
        at = f"2026-03-{number + 1:02d}T10:00:00Z"
        put(workspace, Mention(mentioned_at=at, author=f"a{number}", channel="x", sentiment=mood))
    assert told(workspace, "mentions") == {"": 9}
    assert told(workspace, "net_sentiment", "channel") == {"x": Decimal("0.25")}
    assert told(workspace, "net_sentiment_without_neutral") == {"": Decimal("0.5")}
    (positive,) = found(workspace, "positive")
    assert "One of these mentions" in positive.note


def test_what_nobody_imported_is_unknown_not_nothing(workspace: Workspace) -> None:
    assert told(workspace, "leads") == {"": None}
    put(workspace, Lead(created_at="2026-01-05T10:00:00Z", email="a@x.pl"))
    assert told(workspace, "leads") == {"": 0}
