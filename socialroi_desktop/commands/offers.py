"""The command that prints what orders were worth before, during and after each offer."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.records import Offer
from socialroi_desktop.queries.strategy.offer_values import OfferValues, OrderValue, offer_values
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading


def run_offers(arguments: argparse.Namespace) -> int:
    """Print each offer with the average order around it."""
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        settings = workspace.settings()
        today = words.day(arguments.on, "--on") or datetime.now(ZoneInfo(settings.timezone)).date()
        found = [offer_values(workspace, offer, today) for offer in reading.listing(workspace, Offer)]
    if arguments.json:
        print_json([_told(each, settings.currency) for each in found])
        return 0
    for each in found:
        print(each.offer.name)
        for span in each.spans:
            print(f"  {span.when}: {_line(span)}")
    return 0


def _told(values: OfferValues, currency: str) -> dict[str, Any]:
    offer = values.offer
    threshold = (
        None if offer.threshold is None else str(from_minor(offer.threshold, offer.currency or currency))
    )
    return {
        "id": offer.id, "name": offer.name, "threshold": threshold, "currency": offer.currency, "points": offer.points,
        "code": offer.code, "orders_by_code": values.by_code,
        "order_value": {span.when: _span(span) for span in values.spans},
    }  # fmt: skip


def _span(span: OrderValue) -> dict[str, Any]:
    figure, period = span.aov, span.period
    return {
        "from": period.start.isoformat() if period else None, "to": period.end.isoformat() if period else None,
        "aov": _text(figure.value) if figure else None, "low": _text(figure.low) if figure else None,
        "high": _text(figure.high) if figure else None, "orders": span.orders,
        "reason": span.reason.message if span.reason else None,
    }  # fmt: skip


def _line(span: OrderValue) -> str:
    if span.aov is None or span.aov.value is None:
        return span.reason.message if span.reason else "not known"
    ends = f" ({_text(span.aov.low)} to {_text(span.aov.high)})" if span.aov.low is not None else ""
    return f"{_text(span.aov.value)}{ends}, {span.orders} orders"


def _text(value: Any) -> str | None:
    return None if value is None else f"{value:f}"
