"""The days of a goal that counts its campaign alone, read at once, are those read one by one."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from roi_shop import an_order
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, DiscountCode, Goal, Lead
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.goal_campaigns import days_of_campaign
from socialroi_desktop.queries.goals import measure, scope_of, series
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

JULY = Period(date(2026, 7, 1), date(2026, 7, 12))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        for name in ("summer", "shoes"):
            add_record(made, record=Campaign(name=name))
        add_record(made, record=DiscountCode(code="JO10", channel="instagram", campaign_id=1))
        add_record(made, record=DiscountCode(code="MAI10", channel="tiktok", campaign_id=2))
        yield made


def fill(shop: Workspace, chance: Random) -> None:
    ways = (("instagram", "summer"), ("tiktok", "summer"), ("tiktok", "shoes"), ("facebook", ""), ("", ""))
    days = [chance.randrange(2, 12) for _ in range(30)]
    orders = [
        an_order(
            *chance.choice(ways), day, number=f"#{place}", gross_sales=chance.randrange(100, 9_999),
            refunds=chance.choice((0, 0, 50)), status=chance.choice(("paid", "paid", "voided")),
            discount_code=chance.choice(("", "", "JO10", "MAI10", "MAI10, JO10")),
            currency=chance.choice(("USD", "USD", "CHF")),
        )
        for place, day in enumerate(days)
    ]  # fmt: skip
    put_orders(shop, orders)
    columns = ("channel", "external_id", "state", "published_at", "published_on", "reach", "campaign_id")
    posts = []
    for place in range(20):
        day = f"2026-07-{chance.randrange(1, 10):02d}"
        network, campaign = chance.choice(("instagram", "tiktok")), chance.choice((1, 2, None))
        posts.append((network, f"p{place}", "published", f"{day}T10:00:00Z", day, place, campaign))
    with change(shop, "Posts") as writer:
        writer.insert_rows("post", columns, posts)


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("channels", ["", "instagram", "facebook tiktok"])
@pytest.mark.parametrize("metric", ["orders", "net_sales", "cancelled_orders", "refunds", "reach", "posts"])
def test_days_of_a_campaign_read_at_once_are_those_read_one_by_one(shop, metric, channels, seed):
    fill(shop, Random(seed))
    goal = Goal(
        metric=metric, target="9", start="2026-07-01", end="2026-07-31", campaign_id=1, channels=channels
    )
    found = series(shop, goal, JULY)
    one_by_one = [(day, measure(shop, goal, Period(day, day)).value) for day in JULY]
    # Half an order is rounded beside its other half, which is another one by campaign than by channel.
    apart = [abs((quick or 0) - (slow or 0)) for (_, quick), (_, slow) in zip(found, one_by_one, strict=True)]
    assert max(apart) <= (Decimal("0.01") if metric == "net_sales" else 0)
    # Money of another campaign that no rate converts does not hide that this one brought nothing.
    assert all(slow is None for (_, quick), (_, slow) in zip(found, one_by_one, strict=True) if quick is None)
    assert any(value for _, value in found) or channels


def test_only_what_cannot_be_read_at_once_is_asked_day_after_day(shop):
    fill(shop, Random(1))
    add_record(
        shop, record=Lead(created_at="2026-07-07T10:00:00Z", channel="x", campaign_id=1, email="a@x.example")
    )
    asked = []

    def one_by_one() -> list[tuple[date, None]]:
        asked.append(True)
        return []

    for metric, slow in (("orders", False), ("reach", False), ("followers", False), ("leads", True)):
        goal = Goal(metric=metric, target="9", start="2026-07-01", end="2026-07-31", campaign_id=1)
        days_of_campaign(shop, goal, scope_of(goal, JULY), one_by_one)
        assert bool(asked) == slow
    goal = Goal(metric="leads", target="9", start="2026-07-01", end="2026-07-31", campaign_id=1)
    assert dict(series(shop, goal, JULY))[date(2026, 7, 7)] == 1


def test_orders_of_a_campaign_are_counted_whichever_network_brought_them(shop):
    orders = [
        an_order(network, "summer", 3, number=network) for network in ("instagram", "tiktok", "facebook")
    ]
    put_orders(shop, [*orders, an_order("instagram", "shoes", 3, number="other")])
    goal = Goal(metric="orders", target="9", start="2026-07-01", end="2026-07-31", campaign_id=1)
    day = date(2026, 7, 3)
    assert series(shop, goal, Period(day, day + timedelta(days=1)))[0] == (day, 3)


def test_the_same_orders_are_read_again_once_some_came(shop):
    goal = Goal(metric="orders", target="9", start="2026-07-01", end="2026-07-31", channels="instagram")
    day = date(2026, 7, 3)
    for count in (1, 2):
        put_orders(shop, [an_order("instagram", "summer", 3, number=f"#{count}")], f"{count}.csv")
        assert series(shop, goal, Period(day, day)) == [(day, count)]
