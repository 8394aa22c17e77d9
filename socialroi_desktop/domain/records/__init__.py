"""The records of a workspace, each declared once. `RECORDS` is the whole list, by entity name."""

from collections.abc import Mapping
from types import MappingProxyType

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records.planning import Campaign, Goal
from socialroi_desktop.domain.records.reach import AdCost, Post, WebSessions
from socialroi_desktop.domain.records.shop import ExchangeRate, Order, OrderLine, Product
from socialroi_desktop.domain.records.spending import Cost, DiscountCode, Influencer

RECORDS: Mapping[str, type[Record]] = MappingProxyType(
    {
        record.entity: record
        for record in (
            Product,
            Campaign,
            Influencer,
            DiscountCode,
            Goal,
            Cost,
            Order,
            OrderLine,
            Post,
            AdCost,
            WebSessions,
            ExchangeRate,
        )
    }
)

__all__ = [
    "RECORDS",
    "AdCost",
    "Campaign",
    "Cost",
    "DiscountCode",
    "ExchangeRate",
    "Goal",
    "Influencer",
    "Order",
    "OrderLine",
    "Post",
    "Product",
    "Record",
    "WebSessions",
]
