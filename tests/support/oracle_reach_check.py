"""Holds what the app adds up of posts and visits, and divides by them, against the rows of the files."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from oracle_calculator import ZERO, calculated, days_covered, on_days, times
from oracle_lists import together
from oracle_reach import (
    ADDED,
    MEANS,
    OF_POSTS,
    OF_VISITS,
    ORDER_RATES,
    OTHER_RATES,
    RATES,
    Row,
    added,
    mean,
    paired,
    rows_of,
)
from oracle_shops import Shop
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Post
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

BREAKDOWNS = ("", "channel", "campaign", "day", "week", "month", "post")
_OF_POSTS = (*OF_POSTS, *MEANS, *(name for name in RATES if RATES[name][1] not in OF_VISITS))
Hold = Callable[[str, Decimal | None, Decimal | None], None]


def covered_days(shop: Shop) -> set[date]:
    """Return the days of which a file of orders tells: each from its first order to its last."""
    alone = together(shop.orders.splitlines()[0] + "\n", shop.plain)
    found = set(days_covered(shop.orders, shop.told.zone))
    return found.union(days_covered(alone, shop.told.zone) if shop.plain.count("\n") > 1 else ())


def hold_reach(hold: Hold, workspace: Workspace, shop: Shop, period: Period) -> None:
    """Give each figure of posts and visits with the right one to `hold`."""
    told = shop.told
    posts, visits = rows_of(shop.posts, shop.visits, told.zone, told.links)
    days = {row.groups["day"] for row in visits}
    covered = {key for day in covered_days(shop) for key in times(day).items()}
    orders = calculated(told, on_days(together(shop.orders, shop.plain), told.zone, days), "")
    titles = {str(post.id): post.text for post in reading.listing(workspace, Post)}
    for by in BREAKDOWNS:
        asked = _OF_POSTS if by == "post" else (*ADDED, *RATES, *OTHER_RATES)
        for figure in figures_of(workspace, Scope(period, by), asked):  # type: ignore[arg-type]  # a word of By
            key = figure.group.get(by, "")
            name = str(titles[key]) if by == "post" else key
            of_posts = [row for row in posts if row.groups.get(by) == name]
            of_visits = [row for row in visits if row.groups.get(by) == name]
            value = right(figure.metric, of_posts, of_visits, orders.get(by, {}).get(key, {}))
            if by in ("day", "week", "month") and figure.metric in ORDER_RATES and (by, key) not in covered:
                value = None
            elif value is None and _has_none(figure.metric, by, of_visits, posts, visits):
                value = ZERO
            hold(f"reach by {by} {key} {figure.metric}", figure.value, value)


def _has_none(
    name: str, by: str, of_group: Sequence[Row], posts: Sequence[Row], visits: Sequence[Row]
) -> bool:
    """Tables of visits tell of all channels, so that one they do not name has none; of posts only their number is known so."""
    if name == "posts":
        return bool(posts)
    if by in ("channel", "campaign"):
        return (
            bool(visits)
            if name == "social_sessions"
            else name in OF_VISITS and not of_group and bool(added(visits, name))
        )
    return name == "social_sessions" and bool(of_group)


def right(
    name: str, posts: Sequence[Row], visits: Sequence[Row], orders: dict[str, Decimal]
) -> Decimal | None:
    """Return the figure of a group by its rows; None where nothing tells it."""
    if name in MEANS:
        return mean(posts, *MEANS[name])
    if name in RATES:
        return paired(visits if RATES[name][1] in OF_VISITS else posts, *RATES[name])
    if name in ORDER_RATES:
        below = added(visits, "social_sessions" if name.startswith("social") else "sessions")
        return orders.get(ORDER_RATES[name], ZERO) / below if below else None
    if name == "social_traffic_share":
        below = added(visits, "sessions")
        return (added(visits, "social_sessions") or ZERO) / below if below else None
    return added(posts if name in OF_POSTS else visits, name)
