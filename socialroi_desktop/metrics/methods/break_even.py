"""What a deal has to bring before it is paid: its cost, what one order leaves, how many orders cover the cost.

Knows no workspace and no currency: amounts are minor units of one currency, shares are ratios (0.4 for 40 %).
All is worked out in exact fractions; only what is shown as money is rounded, half a unit away from zero, and the number of orders
follows from the exact values, not from the rounded ones.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from socialroi_desktop.domain.problem import Problem

Exact = Fraction | int
_NOTHING_LEFT = "An order leaves nothing to pay the cost from; no number of orders breaks even."
_EACH_LOSES = "Every order loses money by these numbers; no number of orders breaks even."


@dataclass(frozen=True, slots=True)
class Outlay:
    """What a deal costs whatever comes of it: amounts in minor units, own time in minutes, its worth an hour."""

    fee: Exact = 0
    product: Exact = 0
    shipping: Exact = 0
    minutes: Exact = 0
    hourly_rate: Exact = 0

    @property
    def cost(self) -> Fraction:
        """The sum of it all."""
        own_time = Fraction(self.minutes) * self.hourly_rate / 60
        return own_time + self.fee + self.product + self.shipping


@dataclass(frozen=True, slots=True)
class PerOrder:
    """What is known of one order: its value in minor units; margin, refunds and commission as ratios.

    The commission is a part of the value that stays after refunds: what goes back to the buyer earns the partner nothing.
    """

    order_value: Exact
    margin: Exact
    refund_rate: Exact = 0
    commission: Exact = 0

    @property
    def contribution(self) -> Fraction:
        """What one order leaves to pay the cost of the deal from; negative where the commission eats the margin."""
        return Fraction(self.order_value) * (1 - self.refund_rate) * (self.margin - self.commission)


@dataclass(frozen=True, slots=True)
class BreakEven:
    """Cost and contribution in whole minor units as shown, and the orders that cover the cost.

    `orders` is None where no number of them does; `reason` then says why.
    """

    cost: int
    contribution: int
    orders: int | None
    reason: Problem | None = None


@dataclass(frozen=True, slots=True)
class Assumption:
    """What a deal was assumed to bring on the day it was agreed, as it is kept with the deal; None for what nobody knew.

    The value of an order is in minor units of `currency`; shares and chances are in basis points.
    """

    currency: str
    order_value: int | None = None
    margin: int | None = None
    refund_rate: int | None = None
    orders: int | None = None
    chance: int | None = None
    low: int | None = None
    high: int | None = None


def break_even(outlay: Outlay, order: PerOrder) -> BreakEven:
    """Return how many orders pay for the outlay, rounded up to a whole one; nothing spent needs none."""
    cost, contribution = outlay.cost, order.contribution
    shown = rounded(cost), rounded(contribution)
    if contribution <= 0:
        return BreakEven(*shown, None, Problem(_EACH_LOSES if contribution < 0 else _NOTHING_LEFT))
    return BreakEven(*shown, ceil(cost / contribution))


def rounded(amount: Exact) -> int:
    """Return an exact amount in whole units, half a unit rounded away from zero."""
    whole = floor(abs(Fraction(amount)) + Fraction(1, 2))
    return -whole if amount < 0 else whole
