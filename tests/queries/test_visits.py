from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add, ask, one, total, values
from socialroi_desktop.domain.pages import page_lines
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, Goal, PageTime, WebSessions
from socialroi_desktop.metrics.methods.goals import validate
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.goals import goal_traffic, measure
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.roi.over_time import traffic_of
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def visits(breakdown: str, day: str, sessions: int, until: str = "", **more: object) -> WebSessions:
    return WebSessions(
        breakdown=breakdown, period_start=day, period_end=until or day, sessions=sessions, **more
    )  # type: ignore[arg-type]  # fields of visits


def test_the_same_visits_cut_in_two_ways_count_once(shop: Workspace) -> None:
    add(
        shop,
        visits("date", "2026-07-01", 100),
        visits("date", "2026-07-02", 50),
        visits("date+source", "2026-07-01", 60, source="ig", channel="instagram"),
        visits("date+source", "2026-07-01", 40, source="google", channel="organic_search"),
        visits("date+page", "2026-07-01", 100, page="/"),
    )
    assert one(shop, "sessions").value == 100
    assert values(shop, "sessions", "channel") == {"instagram": 60, "organic_search": 40}


def test_days_already_covered_by_a_month_do_not_win_over_it(shop: Workspace) -> None:
    add(
        shop,
        visits("source", "2026-07-01", 310, until="2026-07-31", source="ig", channel="instagram"),
        visits("date+source", "2026-07-01", 7, source="ig", channel="instagram"),
    )
    assert one(shop, "sessions").value == 310
    first_ten = Period(date(2026, 7, 1), date(2026, 7, 10))
    assert one(shop, "sessions", period=first_ten).value == 100
    assert total(values(shop, "sessions", "day").values()) == 310


def test_two_sites_are_added_each_by_its_own_cut(shop: Workspace) -> None:
    add(
        shop,
        visits("date", "2026-07-01", 10, property="blog"),
        visits("date+source", "2026-07-01", 20, property="shop", source="ig", channel="instagram"),
        visits("date", "2026-07-01", 999, property="shop"),
    )
    assert one(shop, "sessions").value == 30
    assert values(shop, "sessions", "channel") == {"instagram": 20, "unattributed": 10}


def test_each_sum_is_taken_where_it_is_told(shop: Workspace) -> None:
    add(
        shop,
        visits("date+source", "2026-07-01", 20, source="ig", channel="instagram"),
        WebSessions(breakdown="date", period_start="2026-07-01", period_end="2026-07-01", users=9),
    )
    assert one(shop, "sessions").value == 20
    assert one(shop, "users").value == 9
    assert one(shop, "bounces").value is None


def test_campaigns_in_links_are_the_campaigns_they_mean(shop: Workspace) -> None:
    add(
        shop,
        Campaign(name="Summer", link_names="summer-26\nsummer"),
        visits("campaign+date", "2026-07-01", 5, campaign="SUMMER-26"),
        visits("campaign+date", "2026-07-01", 6, campaign="summer", source="x"),
        visits("campaign+date", "2026-07-01", 7, campaign="(not set)"),
        visits("campaign+date", "2026-07-01", 8, campaign="strange"),
        visits("date", "2026-07-01", 26),
    )
    assert values(shop, "sessions", "campaign") == {"Summer": 11, "strange": 8, "unattributed": 7}
    assert ask(shop, "sessions", "campaign")["Summer"].rows == 2


def test_social_share_is_of_the_chosen_cut(shop: Workspace) -> None:
    add(
        shop,
        visits("date+source", "2026-07-01", 30, source="ig", channel="instagram"),
        visits("date+source", "2026-07-01", 70, source="g", channel="organic_search"),
    )
    figure = one(shop, "social_traffic_share")
    assert (figure.value, figure.rows) == (Decimal("0.3"), 2)


def test_visits_of_two_tools_on_the_same_days_are_never_added(shop: Workspace) -> None:
    add(
        shop,
        visits("channel_group+date", "2026-07-01", 100, tool="Google Analytics 4", channel="instagram"),
        visits("channel_group+date", "2026-07-02", 50, tool="Google Analytics 4", channel="direct"),
        visits("date", "2026-07-02", 70, tool="Plausible"),
        visits("date", "2026-07-03", 7, tool="Plausible"),
    )
    assert one(shop, "sessions").value == 157
    told = {day: value for day, value in values(shop, "sessions", "day").items() if value is not None}
    assert told == {"2026-07-01": 100, "2026-07-02": 50, "2026-07-03": 7}
    assert "Google Analytics 4, Plausible" in one(shop, "sessions").note


def test_a_month_of_one_tool_counts_on_the_days_another_does_not_tell(shop: Workspace) -> None:
    add(
        shop,
        visits("date", "2026-07-01", 310, until="2026-07-31", tool="Matomo"),
        visits("date+source", "2026-07-31", 999, tool="Plausible", source="ig", channel="instagram"),
    )
    assert one(shop, "sessions").value == 300 + 999


def test_sites_that_name_two_addresses_are_added_whatever_counted_them(shop: Workspace) -> None:
    add(
        shop,
        visits("date", "2026-07-01", 10, tool="Plausible", property="blog.pine.example"),
        visits(
            "date", "2026-07-01", 20, tool="Google Analytics 4", property="https://www.pine.example - GA4"
        ),
        visits("date", "2026-07-01", 30, tool="Matomo", property="pine.example"),
    )
    assert one(shop, "sessions").value == 30


def test_rates_of_visits_are_of_one_tool(shop: Workspace) -> None:
    add(
        shop,
        visits("date+source", "2026-07-01", 100, tool="Google Analytics 4", source="ig", channel="instagram"),
        visits("date", "2026-07-01", 60, tool="Plausible", bounces=30, users=40),
    )
    assert one(shop, "bounce_rate").value is None
    assert one(shop, "users").value == 40


@pytest.mark.row("G-1", "S2-21")
def test_engagement_time_of_raw_pages_is_added_up(shop: Workspace) -> None:
    add(
        shop,
        *(
            PageTime(visit="1", visited_at=f"2026-07-01T10:0{minute}:00Z", page=page, seconds=seconds)
            for minute, page, seconds in ((0, "/", 30), (1, "/tea", 15), (2, "/a", 180), (5, "/b", 180))
        ),
    )
    figure = one(shop, "engagement_time")
    assert (figure.value, figure.rows) == (405, 4)
    assert one(shop, "engagement_seconds").value == 405
    assert one(shop, "session_duration").value is None
    assert one(shop, "page_time").value is None


def test_raw_pages_and_averages_of_a_tool_are_not_added_on_one_day(shop: Workspace) -> None:
    add(
        shop,
        PageTime(visit="1", visited_at="2026-07-01T10:00:00Z", seconds=100),
        visits("date", "2026-07-01", 10, tool="Google Analytics 4", engagement_seconds=500),
        visits("date", "2026-07-02", 3, tool="Google Analytics 4", engagement_seconds=200),
    )
    assert one(shop, "engagement_seconds").value == 300
    assert one(shop, "engagement_time").value == 75
    assert one(shop, "sessions").value == 13
    assert "raw rows of pages" in one(shop, "engagement_time").note


def test_only_visits_of_the_pages_asked_for_are_counted(shop: Workspace) -> None:
    add(
        shop,
        visits("date", "2026-07-01", 100),
        visits("date+landing_page", "2026-07-01", 40, page="/blog/tea?utm_source=ig"),
        visits("date+landing_page", "2026-07-01", 5, page="/contact"),
    )
    of_blog = Scope(Period(date(2026, 7, 1), date(2026, 7, 31)), pages=page_lines("/blog/"))
    assert figures_of(shop, of_blog, ["sessions"])[0].value == 40


@pytest.mark.row("S0-4")
def test_a_goal_of_pages_counts_their_visits_by_network_with_the_rank_of_social(shop: Workspace) -> None:
    cut = "date+landing_page+medium+source"
    add(
        shop,
        visits(cut, "2026-06-01", 10, until="2026-06-30", page="/blog/a", source="ig", channel="instagram"),
        visits(cut, "2026-07-01", 40, page="/blog/a", source="ig", channel="instagram", tool="Plausible"),
        visits(cut, "2026-07-01", 9, page="/blog/b", source="fb", channel="facebook", tool="Plausible"),
        visits(cut, "2026-07-01", 45, page="/blog/b", source="g", channel="organic_search", tool="Plausible"),
        visits(cut, "2026-07-01", 99, page="/blog/b", source="d", channel="direct", tool="Plausible"),
        visits(cut, "2026-07-01", 500, page="/shop", source="g", channel="organic_search", tool="Plausible"),
    )
    goal = Goal(
        name="Blog", kind="traffic", metric="sessions", target="100", start="2026-07-01", end="2026-07-30",
        pages="/blog/", baseline_source="measured", baseline="10",
        baseline_start="2026-06-01", baseline_end="2026-06-30",
    )  # fmt: skip
    assert not validate(goal)
    assert measure(shop, goal, JULY).value == 193
    came = goal_traffic(shop, goal, date(2026, 7, 30))
    assert came is not None
    assert [(item.channel, item.sessions, item.before) for item in came.sources][:2] == [
        ("direct", 99, 0), ("organic_search", 45, 0),
    ]  # fmt: skip
    assert {item.channel: item.before for item in came.sources}["instagram"] == 10
    assert (came.rank, came.of, came.tools) == (1, 2, ("Plausible",))


def test_pages_narrow_visits_alone() -> None:
    goal = Goal(
        name="x", metric="orders", target="5", start="2026-07-01", end="2026-07-30", pages="/blog/",
        baseline_source="new",
    )  # fmt: skip
    assert [problem.column for problem in validate(goal)] == ["pages"]


@pytest.mark.row("S2-21")
def test_visits_are_counted_by_band_of_the_time_on_their_pages(shop: Workspace) -> None:
    for visit, seconds in (("a", 5), ("b", 30), ("c", 59), ("d", 700)):
        add(shop, PageTime(visit=visit, visited_at="2026-07-01T10:00:00Z", page="/", seconds=seconds))
    assert values(shop, "timed_visits", "band") == {
        "Glanced": 1, "Looked and left": 2, "Looked at categories": 0, "Read and compared": 0,
        "Compared at length": 1,
    }  # fmt: skip
    assert values(shop, "engagement_time", "band")["Looked and left"] == Decimal("44.5")


@pytest.mark.row("S4-22")
def test_visits_by_channel_over_time_keep_days_without_rows_unknown(shop: Workspace) -> None:
    add(
        shop,
        visits("date+source", "2026-07-01", 30, source="ig", channel="instagram"),
        visits("date+source", "2026-07-03", 7, source="g", channel="organic_search"),
    )
    period = Period(date(2026, 7, 1), date(2026, 7, 3))
    assert traffic_of(shop, Question(period), period) == {
        "instagram": (30, None, 0), "organic_search": (0, None, 7),
    }  # fmt: skip


@pytest.mark.row("S2-13")
def test_visits_of_a_campaign_are_counted_by_its_name_in_links(shop: Workspace) -> None:
    add(shop, Campaign(name="Autumn decks", link_names="autumn_decks"))
    add(
        shop,
        visits(
            "date+source+campaign", "2026-07-01", 30, source="ig", medium="social", channel="instagram",
            campaign="autumn_decks",
        ),
        visits(
            "date+source+campaign", "2026-07-01", 12, source="g", medium="cpc", channel="paid_search", campaign="brand"
        ),
    )  # fmt: skip
    found = values(shop, "sessions", "campaign")
    assert (found["Autumn decks"], found["brand"]) == (30, 12)


@pytest.mark.row("G-1")
def test_a_day_is_proved_by_the_cut_that_counts_in_all_the_days_asked_for(shop: Workspace) -> None:
    add(
        shop,
        visits("date", "2026-07-02", 7),
        *(visits("date+device", f"2026-07-0{day}", 10 * day, source=None) for day in (1, 2, 3)),
    )
    scope = Scope(JULY, "day")
    figure = next(item for item in figures_of(shop, scope, ["sessions"]) if item.group["day"] == "2026-07-02")
    (table,) = prove(shop, figure, scope).tables
    # Of this day alone the first cut would count: it has as many days and fewer dimensions.
    assert (figure.value, [row.row_id for row in table.rows]) == (20, [3])


def test_what_the_visits_of_a_channel_do_not_tell_is_unknown_there_and_none_where_it_has_no_visits(
    shop: Workspace,
) -> None:
    add(
        shop,
        visits("date+source", "2026-07-01", 100, source="ig", channel="instagram", bounces=30),
        visits("date+source", "2026-07-01", 50, source="news", channel="email"),
    )
    put_orders(
        shop, [{"gross_sales": 1000, "utm_source": name} for name in ("instagram", "email", "facebook")]
    )
    asked = ["orders", "bounces", "bounce_rate"]
    told = {
        (one.group["channel"], one.metric): one for one in figures_of(shop, Scope(JULY, "channel"), asked)
    }
    assert {key: one.value for key, one in told.items() if key[1] != "orders"} == {
        ("instagram", "bounces"): 30, ("instagram", "bounce_rate"): Decimal("0.3"),
        ("email", "bounces"): None, ("email", "bounce_rate"): None, ("facebook", "bounces"): 0,
        ("facebook", "bounce_rate"): None,
    }  # fmt: skip
    assert told["email", "bounces"].notes[0].template == "The rows of visits here do not tell “{sum}”."
    assert one(shop, "bounces").value == 30
