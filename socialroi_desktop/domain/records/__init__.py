"""The records of a workspace, each declared once. `RECORDS` is the whole list, by entity name."""

from collections.abc import Mapping
from types import MappingProxyType

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import (
    accounts,
    listening,
    people,
    planning,
    proof,
    reach,
    shop,
    spending,
    visits,
)
from socialroi_desktop.domain.records.accounts import AccountDay, PostMetrics
from socialroi_desktop.domain.records.listening import Lead, LeadStep, Mention
from socialroi_desktop.domain.records.people import Influencer
from socialroi_desktop.domain.records.planning import Campaign, Goal
from socialroi_desktop.domain.records.proof import Touchpoint
from socialroi_desktop.domain.records.reach import AdCost, Post
from socialroi_desktop.domain.records.shop import (
    DiscountCode,
    ExchangeRate,
    Order,
    OrderLine,
    Product,
    Refund,
)
from socialroi_desktop.domain.records.spending import Cost
from socialroi_desktop.domain.records.visits import PageTime, TimeBand, WebSessions

# In this order they are told, searched and exported: what others refer to comes first.
# Reach is three modules, for what posts, accounts and visits tell would not fit into one.
_AREAS = (planning, people, shop, spending, reach, accounts, visits, listening, proof)
RECORDS: Mapping[str, type[Record]] = MappingProxyType(
    {record.entity: record for area in _AREAS for record in area.ENTITIES}
)

__all__ = [
    "RECORDS",
    "AccountDay",
    "AdCost",
    "Campaign",
    "Cost",
    "DiscountCode",
    "ExchangeRate",
    "Goal",
    "Influencer",
    "Lead",
    "LeadStep",
    "Mention",
    "Order",
    "OrderLine",
    "PageTime",
    "Post",
    "PostMetrics",
    "Product",
    "Record",
    "Refund",
    "TimeBand",
    "Touchpoint",
    "WebSessions",
]
