"""What is known of an order, though no list it came from tells it: because it was typed, or another row of it tells. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Order

_TOLD_BY = {"status": ("states_told", "refunds_told"), "refunds": ("refunds_told",)}


def with_told(record: Record, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return changes of a record with what they tell: a state says whether it was cancelled, and whether money went back."""
    told = dict(changes)
    if isinstance(record, Order):
        for name, fields in _TOLD_BY.items():
            if changes.get(name) is not None:
                told |= {field: 1 for field in fields if field not in changes}
    return told


def told_by_either(kept: Record, gone: Record, merged: Record) -> Record:
    """Return an order made of two with all that one of them tells."""
    if not isinstance(merged, Order) or not isinstance(kept, Order) or not isinstance(gone, Order):
        return merged
    return replace(
        merged,
        states_told=kept.states_told or gone.states_told,
        refunds_told=kept.refunds_told or gone.refunds_told,
    )
