"""A small shop with past partners of one size and a deal in talks, whose numbers can be worked out by hand.

In the year up to TODAY it sold 20 orders of 60 with 40 % margin, one of them given back: 60 an order, 5 % refunds. Six partners
of 60,000 followers had a deal in March 2025, with a code each, that brought the orders in BROUGHT.
"""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from asking import add
from socialroi_desktop.domain.records import Deal, DiscountCode, Influencer
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import FILE, Kept, copied, keep, new_workspace, put_orders

TODAY = date(2026, 9, 20)
BROUGHT = (4, 11, 22, 25, 31, 57)
SIZE = 60_000
COST: dict[str, Any] = {
    "fee": 50_000, "product_cost": 4_000, "shipping_cost": 1_000, "minutes": 120, "currency": "USD",
}  # fmt: skip


def partner(workspace: Workspace, name: str, followers: int | None = SIZE) -> int:
    """Add a person and return the id."""
    return add(workspace, Influencer(name=name, handle=name, followers=followers))[0]


def deal(workspace: Workspace, person: int, **more: Any) -> int:
    """Add a deal with a person and return its id."""
    return add(workspace, Deal(influencer_id=person, purpose="sales", **more))[0]


def past_deal(workspace: Workspace, name: str, orders: int, followers: int | None = SIZE, **more: Any) -> int:
    """Add a person with a deal that is done and brought so many orders by code in March 2025; return the deal."""
    person = partner(workspace, name, followers)
    add(workspace, DiscountCode(code=name.upper(), channel="instagram", influencer_id=person))
    found = deal(
        workspace, person,
        **{"state": "done", "starts_on": "2025-03-01", "ends_on": "2025-03-31", "code": name.upper()} | more,
    )  # fmt: skip
    sold(workspace, name, orders, discount_code=name.upper())
    return found


def sold(workspace: Workspace, prefix: str, count: int, day: str = "2025-03-15", **more: Any) -> None:
    """Write orders of 60 as an import would."""
    row = {"gross_sales": 6_000, "ordered_at": f"{day}T10:00:00Z"} | more
    if count:
        put_orders(workspace, [row | {"number": f"{prefix}{place}"} for place in range(count)])


def deal_shop(folder: Path, brought: tuple[int, ...] = BROUGHT) -> tuple[Workspace, int]:
    """Give the workspace, a copy of one that is made once, and the id of the deal in talks."""
    kept, deal_id = _kept(brought)
    return copied(kept, folder / FILE), deal_id


@cache
def _kept(brought: tuple[int, ...]) -> tuple[Kept, int]:
    ids: list[int] = []

    def make(folder: Path) -> Workspace:
        workspace = new_workspace(folder)
        sold(workspace, "own", 19, "2026-07-02")
        sold(workspace, "back", 1, "2026-07-02", refunds=6_000)
        for place, orders in enumerate(brought):
            past_deal(workspace, f"past{place}", orders)
        ids.append(deal(workspace, partner(workspace, "nadia"), **COST))
        return workspace

    return keep(make), *ids
