"""The 95 % range of a figure: its estimates moved between their own ends, each by itself. Knows no store and no locale."""

from collections.abc import Mapping
from decimal import Decimal

from socialroi_desktop.domain.money import exponent
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.declared.returns import SURE_COSTS
from socialroi_desktop.metrics.metric import ZERO, Metric
from socialroi_desktop.metrics.money_ranges import joined, mean_range, total_range
from socialroi_desktop.metrics.ranges import wilson
from socialroi_desktop.metrics.resolve import Resolved, Resolver
from socialroi_desktop.metrics.sample import NOTHING, Moments, Sample, Tail

Found = tuple[Decimal | None, Decimal | None, Problem | None]
_IF_RIGHT = "The range holds if the costs are right."
_UNSURE = "Own hours and fees may be off by {percent} %."
_NO_ORDERS = "No range: there are no orders yet that tell what one is worth."
_OTHER_ORDERS = "No range: it counts orders of which the values are not told one by one."
_NO_END = "No range: at its far end nothing would be left to divide by."
_WHY_NONE = {
    "together": Problem("No range: it is made of several estimates that vary together."),
    "sums": Problem("No range: platforms tell clicks, views and engagements as sums, not one by one."),
}
# A count that may be less than a thousandth of what was counted leaves a cost per piece without an end worth telling.
_FAR = 0.001
_ONES = Tail(1.0, Moments(1.0, 1.0, 1.0))


def range_of(item: Metric, resolver: Resolver, found: Resolved) -> Found:
    """Return both ends of the range of a known figure, or None and why; what is no estimate has neither."""
    if item.kind == "sum":
        return *resolver.sums.ranges.get(item.id, (None, None)), None
    if item.range_kind == "wilson":
        events, base = found.inputs[item.events], found.inputs[item.base]
        if events is not None and base is not None and ZERO <= events <= base and base > 0:
            return *wilson(events, base), None
        return None, None, None
    if item.range_kind == "none":
        return None, None, _WHY_NONE.get(item.no_range)
    return _of_orders(item, resolver, found)


def _of_orders(item: Metric, resolver: Resolver, found: Resolved) -> Found:
    own, middle = found.value, resolver.resolve(item.moved, pair=item.pair).value
    sample = _counted(middle) if item.sample is None else resolver.sample(*item.sample)
    if own is None or middle is None or sample is None:
        return None, None, Problem(_NO_ORDERS)
    if abs(Decimal(sample.total) - middle) > _rounding(sample, resolver.sums.currency):
        return None, None, Problem(_OTHER_ORDERS)
    inputs = {**found.inputs, item.moved: middle}
    if item.range_kind == "mean":
        shift = own - Decimal(sample.total / sample.shares)
        low, high = (Decimal(end) + shift for end in mean_range(sample))
        return low, high, None
    shift = middle - Decimal(sample.total)
    counted = total_range(sample)
    if item.range_kind == "count" and counted[0] < _FAR * sample.total:
        return None, None, Problem(_NO_END)
    moved = [[_at(item, inputs, item.moved, Decimal(end) + shift) for end in counted]]
    unsure = resolver.sums.cost_uncertainty
    note = None
    if item.cost:
        note = (
            Problem(_IF_RIGHT)
            if unsure is None
            else Problem(_UNSURE, {"percent": f"{(unsure * 100).normalize():f}"})
        )
        off = _unsure_part(resolver) * (unsure or ZERO)
        cost = inputs[item.cost]
        if off and cost is not None:
            moved.append([_at(item, inputs, item.cost, cost + side) for side in (-off, off)])
    ends = [[float(end) for end in both if end is not None] for both in moved]
    if any(len(both) < 2 for both in ends):
        return None, None, Problem(_NO_END)
    below, above = joined(float(own), *((one, other) for one, other in ends))
    return Decimal(below), Decimal(above), note


def _at(item: Metric, inputs: Mapping[str, Decimal | None], name: str, value: Decimal) -> Decimal | None:
    """Return the figure with one input moved; None where nothing would be left to divide by."""
    return value if name == item.id else item.compute({**inputs, name: value})


def _unsure_part(resolver: Resolver) -> Decimal:
    """Return how much of all cost is own hours and fees, and not charged by a platform or told by orders."""
    cost = resolver.resolve("total_cost")
    sure = (cost.inputs.get(name) or ZERO for name in SURE_COSTS)
    return ZERO if cost.value is None else cost.value - sum(sure, ZERO)


def _counted(events: Decimal | None) -> Sample | None:
    """Return the sample of events that come one by one."""
    if events is None or events < 0:
        return None
    count = float(events)
    return Sample(count, count, Moments(count, count, 1.0 if count else 0.0), NOTHING, _ONES)


def _rounding(sample: Sample, currency: str) -> Decimal:
    """Return how far rounding of shares and foreign amounts, one by one, can put a sum from its orders."""
    return Decimal(sample.shares + 2).scaleb(-exponent(currency)) + abs(Decimal(sample.total)) * Decimal(
        "1e-9"
    )
