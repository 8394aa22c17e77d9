"""Keeping what a deal was assumed to bring, so that it can be held against the outcome.

What it is follows from queries and is handed in; here it is only written, and never over what was frozen before.
"""

from datetime import date
from typing import Any

from socialroi_desktop.domain.records import Deal
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.break_even import Assumption
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_GONE = "This row has been deleted meanwhile; reload the table."


def freeze_deal(workspace: Workspace, *, deal_id: int, assumed: Assumption, today: date) -> Changed:
    """Keep what a deal is assumed to bring; UserError when that was done before, or when nothing is assumed."""
    deal = reading.get(workspace, Deal, deal_id)
    if deal is None:
        raise UserError(_GONE)
    if deal.assumed_on is not None:
        raise UserError(
            "What this deal was assumed to bring was kept on {day} already; empty “Assumed on” first to keep it anew.",
            day=deal.assumed_on,
        )
    if assumed.order_value is None:
        raise UserError("What an order is worth is not known, so that nothing can be kept with the deal.")
    with change(workspace, "Keep the assumption of a deal", record="deal") as writer:
        writer.update("deal", deal_id, assumed_fields(assumed, today))
    return Changed("Kept the assumption of a deal", {}, writer.rows, (deal_id,))


def assumed_fields(assumed: Assumption, today: date) -> dict[str, Any]:
    """Return the fields of a deal that keep what it is assumed to bring."""
    return {
        "currency": assumed.currency,
        "assumed_order_value": assumed.order_value,
        "assumed_margin": assumed.margin,
        "assumed_refund_rate": assumed.refund_rate,
        "assumed_orders": assumed.orders,
        "assumed_chance": assumed.chance,
        "assumed_low": assumed.low,
        "assumed_high": assumed.high,
        "assumed_on": today.isoformat(),
    }
