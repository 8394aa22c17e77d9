"""A shop with one partner whose deal went live on 4 May 2026; what it brought can be worked out by hand.

17 orders of 60 with 40 % margin: 11 by code, 9 by link, 6 by survey, 7 of them by several. 9 came in the first three days, 8 in
the 28 after. The deal cost 182: 90 of product still owed, 42 of shipping paid, two hours of own time.
"""

from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from asking import add
from deals import sold
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Cost, Deal, Deliverable, DiscountCode, Handle, Influencer, Post
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import FILE, Kept, copied, keep, new_workspace, put_orders

TODAY = date(2026, 9, 20)
LIVE = date(2026, 5, 4)
DEAL_DAYS = Period(date(2026, 5, 2), date(2026, 6, 2))
BY_CODE, BY_LINK, BY_SURVEY = set(range(11)), {0, 1, 2, 3, 4, 5, 11, 12, 13}, {0, 1, 6, 14, 15, 16}
# Days after the live one, order by order.
CAME = (0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 5, 7, 10, 14, 18, 22, 27)
LINK = "https://skate.example/serum?utm_source=instagram&utm_campaign=nadia-1"
POST: dict[str, Any] = {
    "channel": "instagram", "account": "NadiaGlow", "external_id": "p1", "published_at": "2026-05-04T09:00:00Z",
    "reach": 31_400, "link_clicks": 512, "engagements": 910, "follows": 40,
}  # fmt: skip


def an_order(place: int, **more: Any) -> dict[str, Any]:
    """Return the order of a place in `CAME`, with all by which it is known."""
    row = {"number": f"N{place}", "gross_sales": 6_000, "customer": f"c{place}"}
    row["ordered_at"] = f"{LIVE + timedelta(days=CAME[place])}T10:00:00Z"
    if place in BY_CODE:
        row["discount_code"] = "nadia10"
    if place in BY_LINK:
        row |= {"utm_source": "instagram", "utm_campaign": "nadia-1"}
    if place in BY_SURVEY:
        row["creator"] = "@nadiaglow"
    return row | more


def add_partner(workspace: Workspace, **more: Any) -> tuple[int, int]:
    """Add the partner with the deal, its costs and its post; return the ids of both."""
    person = add(
        workspace,
        Influencer(name="Nadia Petit", handle="nadiaglow", channel="instagram", followers=62_100, **more),
    )[0]
    add(workspace, Handle(influencer_id=person, channel="tiktok", handle="nadia.glow", followers=18_400))
    deal = add(
        workspace,
        Deal(
            influencer_id=person, name="Spring", purpose="first sales in France", state="done", terms="product",
            currency="USD", code="NADIA10", link=LINK, starts_on="2026-05-02", ends_on="2026-06-02",
        ),
    )[0]  # fmt: skip
    add(workspace, DiscountCode(code="NADIA10", channel="instagram", influencer_id=person))
    cost: dict[str, Any] = {"influencer_id": person, "deal_id": deal, "currency": "USD"}
    add(
        workspace,
        Cost(spent_on="2026-04-20", kind="product_seeding", amount=9_000, **cost),
        Cost(spent_on="2026-05-03", kind="shipping", amount=4_200, paid_on="2026-05-03", **cost),
        Cost(spent_on="2026-05-03", kind="hours", minutes=120, **cost),
    )
    post = add(workspace, Post(**POST))[0]
    add(workspace, Deliverable(deal_id=deal, what="Reel", state="live", post_id=post))
    return person, deal


def partner_shop(folder: Path, **more: Any) -> tuple[Workspace, int, int]:
    """Give the workspace, a copy of one that is made once, and the ids of the partner and the deal."""
    kept, person, deal = _kept(**more)
    return copied(kept, folder / FILE), person, deal


@cache
def _kept(**more: Any) -> tuple[Kept, int, int]:
    ids: list[int] = []

    def make(folder: Path) -> Workspace:
        workspace = new_workspace(folder)
        ids.extend(add_partner(workspace, **more))
        put_orders(workspace, [an_order(place) for place in range(len(CAME))])
        # The shop sells without anybody's help, too, and goes on until the day before.
        sold(workspace, "own", 3, "2026-05-05")
        sold(workspace, "late", 1, "2026-09-19")
        return workspace

    return keep(make), *ids
