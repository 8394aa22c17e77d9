"""The command that prints what promotions with partner brands brought, by partner and by promotion."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.queries.strategy.promotions import (
    Altogether,
    PartnerTotal,
    Promotion,
    altogether,
    by_partner,
    promotions,
)
from socialroi_desktop.store.file.workspace import open_workspace


def run_promotions(arguments: argparse.Namespace) -> int:
    """Print what is credited to each partner, and the promotions that tell it."""
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        settings = workspace.settings()
        today = words.day(arguments.on, "--on") or datetime.now(ZoneInfo(settings.timezone)).date()
        found = promotions(workspace, today)
    partners = [_partner(each, settings.currency) for each in by_partner(found)]
    told, together = [_promotion(each) for each in found], _altogether(altogether(found), settings.currency)
    if arguments.json:
        print_json(
            {"currency": settings.currency, "partners": partners, "together": together, "promotions": told}
        )
        return 0
    for each in partners:
        shared = f"; shared: {', '.join(each['shared'])}" if each["shared"] else ""
        line = f"{each['orders']} orders, {each['net_sales']} {settings.currency}, {each['leads']} leads"
        print(f"{each['partner']}: {line}, {_or_unknown(each['visits'])} visits{shared}")
    if len(partners) > 1:
        line = f"{together['orders']} orders, {together['net_sales']} {settings.currency}, {together['leads']} leads"
        print(f"All of them, each order once: {line}, {_or_unknown(together['visits'])} visits")
    for each in told:
        if each["reason"]:
            print(f"{each['name']}: {each['reason']}")
    return 0


def _partner(total: PartnerTotal, currency: str) -> dict[str, Any]:
    return {
        "partner": total.partner, "promotions": [each.activity.id for each in total.promotions],
        "visits": total.visits, "leads": total.leads, "orders": len(total.orders),
        "net_sales": str(from_minor(total.net_sales, currency)), "shared": list(total.shared),
    }  # fmt: skip


def _altogether(total: Altogether, currency: str) -> dict[str, Any]:
    return {
        "visits": total.visits, "leads": total.leads, "orders": len(total.orders),
        "net_sales": str(from_minor(total.net_sales, currency)),
    }  # fmt: skip


def _promotion(promotion: Promotion) -> dict[str, Any]:
    came, activity = promotion.came, promotion.activity
    return {
        "id": activity.id, "name": activity.name, "partners": list(promotion.partners), "link": activity.link,
        "posts": [post.id for post in promotion.posts],
        "visits": came.visits if came else None, "clicks": came.clicks if came else None,
        "leads": list(came.leads) if came else None,
        "orders": [order.id for order in promotion.orders] if came else None,
        "orders_after_its_end": [order.id for order in promotion.late] if came else None,
        "net_sales": None if promotion.net_sales is None else str(from_minor(promotion.net_sales, promotion.currency)),
        "same_link_as": list(promotion.also), "reason": promotion.reason.message if promotion.reason else None,
    }  # fmt: skip


def _or_unknown(count: int | None) -> str:
    return "no known" if count is None else str(count)
