"""Collects what the range of a sum has to know of its orders: their shares, how far they spread, the days they came on.

Knows no kind of rows; works out no range.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from socialroi_desktop.metrics.money_ranges import bursts as told_by_days
from socialroi_desktop.metrics.sample import NOTHING, Moments, Sample, Tail
from socialroi_desktop.store.sums.order_spread import DayCounts, OrderTail

# A count of orders is a sum of ones.
_ONES = Tail(1.0, Moments(1.0, 1.0, 1.0))

_LARGEST = frozenset({"gain_largest", "loss_largest", "net_largest"})
_SQUARES = frozenset({"gain_squares", "loss_squares", "net_squares"})


def spread_of_one(sums: Mapping[str, int]) -> dict[str, float]:
    """Return the spread of a single order, as `OrderGroup.spread` tells that of several; what it does not tell is missing."""
    found: dict[str, float] = {}
    if (worth := sums.get("contribution")) is not None:
        gain, loss = float(max(worth, 0)), float(max(-worth, 0))
        found |= {"gains": gain, "gain_squares": gain * gain, "gain_largest": gain}
        found |= {"losses": loss, "loss_squares": loss * loss, "loss_largest": loss}
    if (net := sums.get("net_sales")) is not None:
        found |= {"net_sales": float(net), "net_squares": float(net) ** 2, "net_largest": abs(float(net))}
    return found


@dataclass(slots=True)
class Drawn:
    """The orders of a part of a group while they are being collected, in minor units; shared ones by their share."""

    shares: float = 0.0
    share_squares: float = 0.0
    valued: float = 0.0
    valued_squares: float = 0.0
    largest_share: float = 0.0
    spread: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    days: list[tuple[float, DayCounts]] = field(default_factory=list)
    _bursts: float | None = None

    def add(self, sums: Mapping[str, int], spread: Mapping[str, float], share: float) -> None:
        """Add orders that all have this share here, by their sums and how far they spread."""
        orders, valued = sums["orders"], sums.get("valued_orders", 0)
        self.shares += share * orders
        self.share_squares += share * share * orders
        self.valued += share * valued
        self.valued_squares += share * share * valued
        self.largest_share = max(self.largest_share, share if orders else 0.0)
        for name, amount in spread.items():
            if name in _LARGEST:
                self.spread[name] = max(self.spread[name], share * amount)
            else:
                self.spread[name] += amount * (share * share if name in _SQUARES else share)

    def sample(self, measure: str, tail: OrderTail, scale: float, bursts: float) -> Sample:
        """Return the sample of a measure in major units, of which one minor unit is `scale`."""
        if measure == "orders":
            own = Moments(self.shares, self.share_squares, self.largest_share)
            return Sample(self.shares, self.share_squares, own, NOTHING, _ONES, bursts)
        gains, losses, shop = self._of(measure, tail, scale)
        # How many orders there are spreads beside what they are worth: those without an amount stay out of both.
        part = self.valued / self.shares if self.shares else 0.0
        return Sample(self.valued, self.valued_squares, gains, losses, shop, bursts * part * part)

    def _of(self, measure: str, tail: OrderTail, scale: float) -> tuple[Moments, Moments, Tail]:
        square, own = scale * scale, self.spread
        if measure == "net_sales":
            total = own["net_sales"] * scale
            moments = Moments(abs(total), own["net_squares"] * square, own["net_largest"] * scale)
            shop = Tail(tail.orders, Moments(abs(tail.net_sales) * scale, tail.net_squares * square))
            return (moments, NOTHING, shop) if total >= 0 else (NOTHING, moments, shop)
        return (
            Moments(own["gains"] * scale, own["gain_squares"] * square, own["gain_largest"] * scale),
            Moments(own["losses"] * scale, own["loss_squares"] * square, own["loss_largest"] * scale),
            Tail(
                tail.orders,
                Moments(tail.gains * scale, tail.gain_squares * square),
                Moments(tail.losses * scale, tail.loss_squares * square),
            ),
        )

    def bursts(self) -> float:
        """Return by how much the number of orders spreads beyond orders that come one by one, from the first day to the last."""
        if self._bursts is None:
            squares = self.share_squares
            self._bursts = told_by_days(self._by_day(), squares) if self.days and squares > 0 else 0.0
        return self._bursts

    def _by_day(self) -> list[float]:
        first = min(days.first for _, days in self.days)
        counts = [0.0] * max((days.first - first).days + len(days.counts) for _, days in self.days)
        for share, days in self.days:
            for place, orders in enumerate(days.counts, (days.first - first).days):
                counts[place] += share * orders
        known = [place for place, orders in enumerate(counts) if orders]
        return counts[known[0] : known[-1] + 1] if known else []
