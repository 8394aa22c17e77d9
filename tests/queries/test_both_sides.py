from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add, ask, one, values
from socialroi_desktop.domain.records import AccountDay, AdCost, Cost, Lead, Post, WebSessions
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def post(channel: str, number: int, day: str = "2026-07-05", **counts: object) -> Post:
    return Post(channel=channel, external_id=f"{channel}{number}", published_at=f"{day}T10:00:00Z", **counts)  # type: ignore[arg-type]  # fields of a post


def proved(shop: Workspace, metric: str, **scope: object) -> dict[str, int]:
    figure = one(shop, metric, **scope)
    tables = prove(shop, figure, Scope(JULY, **scope)).tables  # type: ignore[arg-type]  # fields of a scope
    assert sum(table.total for table in tables) == figure.rows
    return {table.entity: table.total for table in tables}


def test_engagements_are_held_against_the_reach_of_their_own_posts(shop: Workspace) -> None:
    add(shop, post("instagram", 1, engagements=100, reach=2000))
    add(shop, *(post("tiktok", number, engagements=50) for number in range(10)))
    rate = one(shop, "engagement_rate_by_reach")
    assert rate.value == Decimal("0.05")
    assert rate.inputs == {"engagements": 100, "reach": 2000}
    assert rate.note == "“Engagements” of 10 TikTok posts without “Reach” is left out."
    assert proved(shop, "engagement_rate_by_reach") == {"post": 1}
    assert values(shop, "engagement_rate_by_reach", "channel") == {
        "instagram": Decimal("0.05"),
        "tiktok": None,
    }
    assert values(shop, "engagement_rate_by_reach", "day")["2026-07-05"] == Decimal("0.05")
    assert one(shop, "engagements").value == 600
    assert proved(shop, "engagements") == {"post": 11}


def test_what_tells_only_the_other_side_is_left_out_too(shop: Workspace) -> None:
    add(
        shop,
        post("x", 1, impressions=1000, link_clicks=50),
        post("x", 2, impressions=9000),
        post("x", 3, link_clicks=7),
    )
    rate = one(shop, "click_through_rate_by_impressions")
    assert rate.value == Decimal("0.05")
    assert str(rate.note).startswith(
        "“Link clicks” of one X (Twitter) post without “Impressions” is left out."
        " “Impressions” of one X (Twitter) post without “Link clicks” is left out."
    )
    assert proved(shop, "click_through_rate_by_impressions") == {"post": 1}


def test_a_rate_per_post_counts_posts_that_tell_it(shop: Workspace) -> None:
    add(shop, post("instagram", 1, likes=10), post("instagram", 2, likes=20), post("tiktok", 3, views=5))
    assert one(shop, "applause_rate").value == 15
    assert proved(shop, "applause_rate") == {"post": 2}


def test_no_row_of_both_makes_the_rate_unknown(shop: Workspace) -> None:
    add(shop, post("instagram", 1, engagements=5), post("instagram", 2, reach=100))
    rate = one(shop, "engagement_rate_by_reach")
    assert rate.value is None
    assert str(rate.note).startswith("Cannot be worked out: no row tells both “Engagements” and “Reach”.")


def test_the_mean_of_post_rates_shows_only_its_posts(shop: Workspace) -> None:
    add(
        shop, post("instagram", 1, engagements=10, reach=100), post("instagram", 2, engagements=30, reach=100)
    )
    add(shop, post("tiktok", 3, engagements=500))
    rate = one(shop, "engagement_rate_by_reach_mean_of_posts")
    assert rate.value == Decimal("0.2")
    assert "TikTok" in str(rate.note)
    assert proved(shop, "engagement_rate_by_reach_mean_of_posts") == {"post": 2}


def test_times_shown_per_person_are_those_of_posts_that_tell_both(shop: Workspace) -> None:
    add(shop, post("facebook", 1, impressions=300, reach=100), post("facebook", 2, impressions=5000))
    assert one(shop, "frequency").value == 3
    assert proved(shop, "frequency") == {"post": 1}


def test_weighted_engagements_are_those_of_posts_that_tell_every_weighted_kind(shop: Workspace) -> None:
    edit_settings(shop, settings=replace(shop.settings(), engagement_weights="likes 1, saves 3"))
    add(shop, post("instagram", 1, likes=10, saves=10, reach=100), post("tiktok", 2, likes=70, reach=900))
    rate = one(shop, "weighted_engagement_rate_by_reach")
    assert rate.value == Decimal("0.4")
    assert proved(shop, "weighted_engagement_rate_by_reach") == {"post": 1}


def ad(spend: int | None, **more: object) -> AdCost:
    return AdCost(
        channel="facebook",
        campaign="July",
        period_start="2026-07-01",
        period_end="2026-07-31",
        spend=spend,
        currency="USD",
        **more,
    )  # type: ignore[arg-type]  # fields of an ad cost


def test_a_click_costs_what_the_ads_that_tell_clicks_spent(shop: Workspace) -> None:
    add(shop, ad(5000, clicks=100, impressions=2000))
    add(shop, Cost(kind="ad_spend", spent_on="2026-07-02", amount=10_000, currency="USD", channel="tiktok"))
    click = one(shop, "cpc")
    assert (click.value, click.inputs) == (Decimal("0.50"), {"ad_spend": Decimal("50.00"), "ad_clicks": 100})
    assert str(click.note).startswith(
        "“Ad spend” of one typed cost for TikTok is left out: it tells no “Ad clicks”."
    )
    assert one(shop, "cpm").value == Decimal("25.00")
    assert proved(shop, "cpc") == {"ad_cost": 1}
    assert one(shop, "ad_spend").value == 150
    assert proved(shop, "ad_spend") == {"ad_cost": 1, "cost": 1}
    assert ask(shop, "cpc", "month")["2026-07-01"].value == Decimal("0.50")


def test_ads_without_clicks_are_left_out_of_what_a_click_costs(shop: Workspace) -> None:
    add(shop, ad(4000, clicks=200, ad="a"), ad(9000, impressions=10, ad="b"), ad(None, clicks=100, ad="c"))
    assert one(shop, "cpc").value == Decimal("0.20")
    assert proved(shop, "cpc") == {"ad_cost": 1}
    assert one(shop, "ad_click_rate_by_impressions").value is None


def test_accounts_are_held_to_days_that_tell_both(shop: Workspace) -> None:
    add(shop, AccountDay(channel="facebook", day="2026-07-01", impressions=300, reach=100))
    add(shop, AccountDay(channel="instagram", day="2026-07-01", impressions=9000))
    assert one(shop, "account_frequency").value == 3
    assert proved(shop, "account_frequency") == {"account_day": 1}


def test_bounces_are_held_against_the_visits_of_the_table_that_tells_them(shop: Workspace) -> None:
    for day in range(1, 31):
        add(
            shop,
            WebSessions(
                breakdown="date",
                period_start=f"2026-07-{day:02}",
                period_end=f"2026-07-{day:02}",
                sessions=100,
            ),
        )
    add(shop, *(
        WebSessions(breakdown="date+page", period_start=f"2026-07-{day:02}", period_end=f"2026-07-{day:02}",
                    page="/", sessions=100, bounces=40)
        for day in range(1, 11)
    ))  # fmt: skip
    rate = one(shop, "bounce_rate")
    assert rate.value == Decimal("0.4")
    assert rate.inputs == {"bounces": 400, "sessions": 1000}
    assert proved(shop, "bounce_rate") == {"web_sessions": 10}
    assert one(shop, "sessions").value == 3000


def visits(
    days: range, sessions: int = 100, source: str = "ig", channel: str | None = "instagram"
) -> list[WebSessions]:
    return [
        WebSessions(
            breakdown="date+source", period_start=f"2026-07-{day:02}", period_end=f"2026-07-{day:02}",
            source=source, channel=channel, sessions=sessions, users=sessions // 2,
        )
        for day in days
    ]  # fmt: skip


def one_order_a_day(shop: Workspace) -> None:
    rows = [
        {"ordered_at": f"2026-07-{day:02}T10:00:00Z", "gross_sales": 1000, "utm_source": "instagram"}
        for day in range(1, 31)
    ]
    put_orders(shop, rows)


@pytest.mark.parametrize(
    ("metric", "right"),
    [
        ("conversion_rate_by_sessions", "0.01"),
        ("conversion_rate_by_users", "0.02"),
        ("social_conversion_rate", "0.01"),
    ],
)
def test_orders_are_held_against_visits_of_their_own_days(shop: Workspace, metric: str, right: str) -> None:
    one_order_a_day(shop)
    add(shop, *visits(range(1, 11)))
    rate = one(shop, metric)
    assert rate.value == Decimal(right)
    assert str(rate.note).startswith("20 of “Orders” are left out: nothing tells")
    assert proved(shop, metric) == {"order": 10, "web_sessions": 10}
    by_channel = ask(shop, metric, "channel")
    assert by_channel["instagram"].value == Decimal(right)
    days = values(shop, metric, "day")
    assert (days["2026-07-10"], days["2026-07-11"]) == (Decimal(right), None)
    assert one(shop, "orders").value == 30


def test_orders_of_days_that_visits_cover_count_all(shop: Workspace) -> None:
    one_order_a_day(shop)
    add(shop, *visits(range(1, 32)))
    rate = one(shop, "conversion_rate_by_sessions")
    assert (rate.inputs, "left out" in str(rate.note)) == ({"orders": 30, "sessions": 3100}, False)
    assert proved(shop, "conversion_rate_by_sessions") == {"order": 30, "web_sessions": 31}


def test_leads_are_held_against_visits_of_their_own_days(shop: Workspace) -> None:
    add(
        shop,
        *(Lead(created_at=f"2026-07-{day:02}T08:00:00Z", email=f"p{day}@x.example") for day in range(1, 21)),
    )
    add(shop, *visits(range(1, 6)))
    assert one(shop, "lead_rate_by_sessions").value == Decimal("0.01")
    assert proved(shop, "lead_rate_by_sessions") == {"lead": 5, "web_sessions": 5}


def test_a_day_with_visits_and_none_from_social_has_none_from_social(shop: Workspace) -> None:
    add(shop, *visits(range(1, 3)), *visits(range(1, 4), 200, "google", "organic_search"))
    shares = values(shop, "social_traffic_share", "day")
    assert shares["2026-07-03"] == 0
    assert shares["2026-07-04"] is None
    assert values(shop, "social_sessions", "day")["2026-07-03"] == 0
    assert values(shop, "sessions", "day", channels=frozenset({"instagram"}))["2026-07-03"] == 0


def test_a_table_that_tells_no_channel_says_nothing_of_social(shop: Workspace) -> None:
    add(shop, WebSessions(breakdown="date", period_start="2026-07-05", period_end="2026-07-05", sessions=50))
    assert values(shop, "social_traffic_share", "day")["2026-07-05"] is None


def test_a_channel_that_visits_do_not_name_had_none(shop: Workspace) -> None:
    add(shop, *visits(range(1, 3)), post("tiktok", 1, likes=3))
    found = figures_of(shop, Scope(JULY, "channel"), ["sessions", "likes"])
    sessions = {item.group["channel"]: item.value for item in found if item.metric == "sessions"}
    assert sessions == {"instagram": 200, "tiktok": 0}


def test_costs_without_ads_tell_nothing_of_clicks(shop: Workspace) -> None:
    add(shop, Cost(kind="ad_spend", spent_on="2026-07-02", amount=10_000, currency="USD"))
    assert one(shop, "ad_clicks").value is None
    assert one(shop, "cpc").value is None


def sold_on(shop: Workspace, **by_source: int) -> None:
    rows = [
        {"ordered_at": "2026-07-05T10:00:00Z", "gross_sales": 1000, "utm_source": name}
        for name, n in by_source.items()
        for _ in range(n)
    ]
    put_orders(shop, rows)


def test_orders_are_held_against_clicks_of_channels_that_tell_them(shop: Workspace) -> None:
    sold_on(shop, instagram=5, tiktok=50)
    add(shop, post("instagram", 1, link_clicks=100), post("tiktok", 2, likes=9))
    rate = one(shop, "conversion_rate_by_clicks")
    assert rate.value == Decimal("0.05")
    assert str(rate.note).startswith(
        "50 of “Orders” are left out: no posts of their channels tell “Link clicks”."
    )
    assert proved(shop, "conversion_rate_by_clicks") == {"order": 5, "post": 1}
    assert values(shop, "conversion_rate_by_clicks", "channel")["instagram"] == Decimal("0.05")
    assert values(shop, "conversion_rate_by_clicks", "day")["2026-07-05"] == Decimal("0.05")
    social = frozenset({"instagram", "tiktok"})
    assert one(shop, "conversion_rate_by_clicks", channels=social).value == Decimal("0.05")
    assert proved(shop, "conversion_rate_by_clicks", channels=social) == {"order": 5, "post": 1}


def test_leads_are_held_against_clicks_of_channels_that_tell_them(shop: Workspace) -> None:
    days = [f"2026-07-{day:02}T08:00:00Z" for day in range(1, 9)]
    add(shop, *(Lead(created_at=day, email=f"a{day}@x.example", channel="facebook") for day in days))
    add(shop, *(Lead(created_at=day, email=f"b{day}@x.example", channel="tiktok") for day in days))
    add(shop, post("facebook", 1, link_clicks=80))
    assert one(shop, "lead_rate_by_clicks").value == Decimal("0.1")
    assert proved(shop, "lead_rate_by_clicks") == {"lead": 8, "post": 1}


def test_an_engagement_costs_what_was_spent_where_engagements_are_told(shop: Workspace) -> None:
    add(
        shop,
        Cost(kind="influencer_fee", spent_on="2026-07-02", amount=5000, currency="USD", channel="instagram"),
    )
    add(shop, Cost(kind="tool", spent_on="2026-07-02", amount=1000, currency="USD"))
    add(shop, ad(9000), post("instagram", 1, engagements=600), post("facebook", 2, views=4))
    cost = one(shop, "cpe")
    assert cost.value == Decimal("0.10")
    assert "“Total cost” of one Facebook ad without “Engagements” is left out." in str(cost.note)
    assert proved(shop, "cpe") == {"cost": 2, "post": 1}
    assert one(shop, "total_cost").value == 150
    assert values(shop, "cpe", "channel")["instagram"] == Decimal("0.08")


def test_engagements_are_held_against_the_followers_of_their_own_channels(shop: Workspace) -> None:
    add(
        shop,
        post("instagram", 1, engagements=30),
        post("instagram", 2, views=9),
        post("tiktok", 3, engagements=500),
    )
    for channel, followers in (("instagram", 600), ("youtube", 9_000)):
        add(shop, AccountDay(channel=channel, account="pine", day="2026-07-04", followers=followers))
    rate = one(shop, "engagement_rate_by_followers")
    assert rate.value == Decimal("0.05")
    assert rate.inputs == {"engagements": 30, "followers": 600}
    assert "“Engagements” of one TikTok post without “Followers” is left out." in str(rate.note)
    assert "“Followers” of one YouTube account is left out: no post there tells “Engagements”." in str(
        rate.note
    )
    assert proved(shop, "engagement_rate_by_followers") == {"post": 1, "account_day": 1}
    assert values(shop, "engagement_rate_by_followers", "channel") == {
        "instagram": Decimal("0.05"), "tiktok": None, "youtube": None,
    }  # fmt: skip
    assert (one(shop, "engagements").value, one(shop, "followers").value) == (530, 9600)


def test_visits_are_held_against_the_impressions_of_their_networks_and_days(shop: Workspace) -> None:
    add(
        shop,
        post("instagram", 1, "2026-07-05", impressions=1000),
        post("instagram", 2, "2026-07-20", impressions=9000),
        post("tiktok", 3, "2026-07-05", views=50),
    )
    for channel, sessions in (("instagram", 20), ("tiktok", 300)):
        add(
            shop,
            WebSessions(
                period_start="2026-07-05", period_end="2026-07-05", breakdown="channel", channel_group=channel,
                channel=channel, sessions=sessions,
            ),
        )  # fmt: skip
    rate = one(shop, "derived_click_through_rate")
    assert rate.value == Decimal("0.02")
    assert rate.inputs == {"sessions": 20, "impressions": 1000}
    assert "of one row of TikTok visits without “Impressions” is left out" in str(rate.note)
    assert "“Impressions” of one Instagram post without “Sessions” is left out." in str(rate.note)
    assert proved(shop, "derived_click_through_rate") == {"post": 1, "web_sessions": 1}
    assert values(shop, "derived_click_through_rate", "channel")["instagram"] == Decimal("0.02")
    assert one(shop, "sessions").value == 320
