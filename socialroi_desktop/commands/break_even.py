"""The `break-even` command: reads the numbers of a deal, typed or from a workspace, and tells how many orders pay for it."""

import argparse
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.domain.money import exponent, from_minor
from socialroi_desktop.domain.records import Proposal
from socialroi_desktop.errors import UsageError
from socialroi_desktop.metrics.methods.break_even import Outlay, PerOrder, break_even, rounded
from socialroi_desktop.metrics.methods.partner_orders import Chance
from socialroi_desktop.queries.outreach.break_even import (
    DealProspects,
    Offer,
    Prospect,
    deal_prospects,
    in_basis_points,
    offer_of,
)
from socialroi_desktop.queries.outreach.deal_choice import open_offer
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading

MOST_HOURS = 10_000


def run(arguments: argparse.Namespace) -> int:
    """Print how many orders pay for a deal."""
    found = told(arguments) if arguments.file is None else told_of_deal(arguments)
    if arguments.json:
        print_json(found)
    else:
        print_rows([found], as_json=False)
    return 0


def told(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return cost, contribution of an order (decimal texts) and orders; `note` says why no number of orders is there."""
    for flag, given in (("--deal", arguments.deal is not None), ("--keep", arguments.keep)):
        if given:
            raise UsageError("{flag} needs the file of a workspace before it.", flag=flag)
    currency = words.currency(arguments.currency) or "USD"
    found = break_even(_outlay(arguments, currency), _order(arguments, currency))
    note = found.reason.message if found.reason else ""
    return _told(found.cost, found.contribution, found.orders, currency) | _noted(note)


def told_of_deal(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the same for a deal of a workspace, with the chance (ratios), how many partners it is told from, and of what.

    In talks that is the latest open offer, else the terms. What a flag says holds instead of what the workspace knows.
    UserError where there is no such deal.
    """
    from socialroi_desktop.operations.outreach.freezing import freeze_deal

    if arguments.deal is None:
        raise UsageError("--deal is missing; it says which deal of this workspace is meant.")
    if arguments.currency is not None:
        raise UsageError("--currency is that of the deal; change it there.")
    with open_workspace(Path(arguments.file), read_only=not arguments.keep) as workspace:
        today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        prospects = _with_flags(deal_prospects(workspace, arguments.deal, today), arguments)
        proposals = reading.referring(workspace, Proposal, "deal_id", arguments.deal)
        leading = open_offer(prospects.deal, proposals)
        offer = _offer(arguments, prospects, leading)
        if arguments.keep:
            assumed = prospects.assumption(offer)
            freeze_deal(workspace, deal_id=arguments.deal, assumed=assumed, today=today)
    return _prospect(prospects.of(offer), prospects) | {"from": _source(leading)}


def _source(leading: Proposal | None) -> str:
    """Return in words what was held against the orders: an open offer, or the terms of the deal."""
    return "terms of the deal" if leading is None else f"offer {leading.id} of {leading.offered_on}"


def _prospect(found: Prospect, prospects: DealProspects) -> dict[str, Any]:
    return (
        _told(found.cost, found.contribution, found.orders, prospects.currency)
        | _chances(found.chance)
        | {"partners": len(prospects.partners)}
        | _noted(" ".join(note.message for note in found.notes))
    )


def _chances(chance: Chance | None) -> dict[str, float | None]:
    if chance is None:
        return {"chance": None, "low": None, "high": None}
    told = {"chance": chance.value, "low": chance.low, "high": chance.high}
    return {name: in_basis_points(share) / 10_000 for name, share in told.items()}


def _told(cost: int | None, contribution: int | None, orders: int | None, currency: str) -> dict[str, Any]:
    def amount(minor: int | None) -> str | None:
        return None if minor is None else str(from_minor(minor, currency))

    return {"cost": amount(cost), "contribution_per_order": amount(contribution), "orders": orders}


def _noted(note: str) -> dict[str, str]:
    return {"note": note} if note else {}


def _outlay(arguments: argparse.Namespace, currency: str) -> Outlay:
    if arguments.hours is not None and arguments.rate is None:
        raise UsageError("--hours says how long, not what it costs; add --rate, what your own hour costs.")
    return Outlay(
        fee=_amount(arguments.fee, currency),
        product=_amount(arguments.product, currency),
        shipping=_amount(arguments.shipping, currency),
        minutes=_minutes(arguments.hours),
        hourly_rate=_amount(arguments.rate, currency),
    )


def _order(arguments: argparse.Namespace, currency: str) -> PerOrder:
    for flag, text in (("--aov", arguments.aov), ("--margin", arguments.margin)):
        if text is None:
            raise UsageError(
                "{flag} is missing; without it no order can be held against the cost.", flag=flag
            )
    return PerOrder(
        order_value=_amount(arguments.aov, currency),
        margin=_share(arguments.margin),
        refund_rate=_share(arguments.refund_rate),
        commission=_share(arguments.commission),
    )


def _offer(arguments: argparse.Namespace, prospects: DealProspects, leading: Proposal | None) -> Offer:
    currency, offer = prospects.currency, offer_of(prospects.deal, leading)
    amounts = {"fee": arguments.fee, "product_cost": arguments.product, "shipping_cost": arguments.shipping}
    told: dict[str, Any] = {
        name: rounded(_amount(text, currency)) for name, text in amounts.items() if text is not None
    }
    if arguments.hours is not None:
        told["minutes"] = rounded(_minutes(arguments.hours))
    if arguments.commission is not None:
        told["commission"] = rounded(_share(arguments.commission) * 10_000)
    return replace(offer, **told)


def _with_flags(prospects: DealProspects, arguments: argparse.Namespace) -> DealProspects:
    currency, worth = prospects.currency, prospects.worth
    told: dict[str, Any] = {}
    if arguments.aov is not None:
        told["value"] = rounded(_amount(arguments.aov, currency))
    if arguments.margin is not None:
        told["margin"] = rounded(_share(arguments.margin) * 10_000)
    if arguments.refund_rate is not None:
        told["refund_rate"] = rounded(_share(arguments.refund_rate) * 10_000)
    worth = replace(worth, **told)
    if len(told) == 3:
        # All of it was said: what the orders do not tell is nobody's concern.
        worth = replace(worth, notes=())
    if arguments.rate is None:
        return replace(prospects, worth=worth)
    return replace(prospects, worth=worth, hourly_rate=rounded(_amount(arguments.rate, currency)))


def _amount(text: str | None, currency: str) -> Fraction:
    """Return an amount in minor units, exact: an average order value may well be finer than a cent."""
    return Fraction(words.amount(text or "0", currency).scaleb(exponent(currency)))


def _minutes(text: str | None) -> Fraction:
    return 60 * Fraction(words.number(text or "0", 0, MOST_HOURS))


def _share(text: str | None) -> Fraction:
    return Fraction(words.number(text or "0", 0, 100)) / 100
