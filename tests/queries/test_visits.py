from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, ask, one, total, values
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, WebSessions
from socialroi_desktop.store.workspace import Workspace
from workspaces import new_workspace


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
