"""A small shop with invented orders and costs whose returns can be worked out by hand.

Every order is worth 100 with 40 % margin, so it contributes 40. July 2026, in USD:
Instagram 10 orders, cost 200 -> contribution 400, ROI +100 %; TikTok 4 orders, cost 400 -> 160, ROI -60 %;
2 orders nobody claims; 50 of cost tied to no channel. Social: 14 orders, 1,400 net, 650 cost, -90 profit.
"""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, Cost, Goal
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import labels
from workspaces import FILE, Kept, copied, keep, new_workspace, put_orders

JULY = Period(date(2026, 7, 1), date(2026, 7, 31))
COSTS = ((20_000, "instagram", "Łódź summer"), (40_000, "tiktok", "滑板鞋"), (5_000, None, None))


def an_order(source: str, campaign: str, day: int, **more: Any) -> dict[str, Any]:
    """Return an order of 100 that came by a link."""
    row = {"gross_sales": 10_000, "units": 1, "ordered_at": f"2026-07-{day:02d}T10:00:00Z"}
    return row | ({"utm_source": source, "utm_campaign": campaign} if source else {}) | more


def roi_shop(folder: Path) -> Workspace:
    """Give the workspace, a copy of the one that is made once."""
    return copied(_kept(), folder / FILE)


@cache
def _kept() -> Kept:
    return keep(_made)


def _made(folder: Path) -> Workspace:
    workspace = new_workspace(folder)
    add_record(workspace, record=Campaign(name="Łódź summer", link_names="summer"))
    add_record(workspace, record=Campaign(name="滑板鞋", link_names="shoes"))
    ids = {name: key for key, name in labels(workspace.connection(), "campaign").items()}
    goal = Goal(
        name="Sell 25 pairs", metric="units", target="25", start="2026-07-01", end="2026-07-31",
        campaign_id=ids["Łódź summer"], baseline_source="new",
    )  # fmt: skip
    add_record(workspace, record=goal)
    orders = [an_order("instagram", "summer", day) for day in range(1, 11)]
    orders += [an_order("tiktok", "shoes", day) for day in range(11, 15)]
    orders += [an_order("", "", day) for day in (20, 21)]
    put_orders(workspace, orders)
    for amount, channel, campaign in COSTS:
        cost = Cost(
            spent_on="2026-07-05", kind="influencer_fee", amount=amount, currency="USD", channel=channel,
            campaign_id=ids.get(campaign or ""), note=f"=fee {amount}",
        )  # fmt: skip
        add_record(workspace, record=cost)
    return workspace
