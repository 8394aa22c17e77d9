"""The `break-even` command: reads the numbers of a deal and tells how many orders pay for it."""

import argparse
from fractions import Fraction
from typing import Any

from socialroi_desktop.commands import words
from socialroi_desktop.domain.money import exponent, from_minor
from socialroi_desktop.errors import UsageError
from socialroi_desktop.metrics.methods.break_even import BreakEven, Outlay, PerOrder, break_even

MOST_HOURS = 10_000


def told(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return cost, contribution of an order (decimal texts) and orders; `note` says why no number of orders is there."""
    currency = words.currency(arguments.currency) or "USD"
    return _told(break_even(_outlay(arguments, currency), _order(arguments, currency)), currency)


def _told(found: BreakEven, currency: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "cost": str(from_minor(found.cost, currency)),
        "contribution_per_order": str(from_minor(found.contribution, currency)),
        "orders": found.orders,
    }
    return told if found.reason is None else {**told, "note": found.reason.message}


def _outlay(arguments: argparse.Namespace, currency: str) -> Outlay:
    if arguments.hours is not None and arguments.rate is None:
        raise UsageError("--hours says how long, not what it costs; add --rate, what your own hour costs.")
    return Outlay(
        fee=_amount(arguments.fee, currency),
        product=_amount(arguments.product, currency),
        shipping=_amount(arguments.shipping, currency),
        minutes=60 * Fraction(words.number(arguments.hours or "0", 0, MOST_HOURS)),
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


def _amount(text: str | None, currency: str) -> Fraction:
    """Return an amount in minor units, exact: an average order value may well be finer than a cent."""
    return Fraction(words.number(text or "0", 0, words.HIGHEST_RATE).scaleb(exponent(currency)))


def _share(text: str | None) -> Fraction:
    return Fraction(words.number(text or "0", 0, 100)) / 100
