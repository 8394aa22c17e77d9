"""Which sums metrics are made of in the end. Knows the metric table only."""

from collections.abc import Iterable
from functools import cache

from socialroi_desktop.metrics.table import sums_needed


@cache
def needs(metric_id: str) -> frozenset[tuple[str, str]]:
    """Return the (part, sum id) pairs a metric is made of; UserError when there is no such metric."""
    return frozenset(sums_needed(metric_id))


def sum_ids(metric_ids: Iterable[str]) -> frozenset[str]:
    """Return the ids of all sums that metrics are made of."""
    return frozenset(name for metric_id in metric_ids for _, name in needs(metric_id))
