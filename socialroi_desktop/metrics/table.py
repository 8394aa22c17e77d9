"""The metric table: every sum and figure by id, the one that goals, dashboards and the command line read."""

from collections.abc import Mapping
from types import MappingProxyType

from socialroi_desktop.domain.pairs import Pair
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.declared import listening, outreach
from socialroi_desktop.metrics.declared.rates import RATES
from socialroi_desktop.metrics.declared.returns import RETURNS
from socialroi_desktop.metrics.declared.sales import SALES
from socialroi_desktop.metrics.declared.sums import SUMS
from socialroi_desktop.metrics.metric import Better, Metric, Stage, Unit

__all__ = ["METRICS", "Better", "Metric", "Stage", "Unit", "metric", "sides_needed", "sums_needed"]

METRICS: Mapping[str, Metric] = MappingProxyType(
    {
        item.id: item
        for item in (
            *SUMS,
            *SALES,
            *RETURNS,
            *RATES,
            *outreach.COUNTS,
            *outreach.RATES,
            *listening.COUNTS,
            *listening.RATES,
        )
    }
)


def metric(metric_id: str) -> Metric:
    """Return a metric of the table; UserError when there is none of that id."""
    found = METRICS.get(metric_id)
    if found is None:
        raise UserError(
            "There is no metric “{metric}”; choose one from the list of metrics.", metric=metric_id
        )
    return found


def sums_needed(metric_id: str) -> tuple[tuple[str, str], ...]:
    """Return the (part, sum id) pairs a metric is made of in the end, in order; the whole has part ""."""
    return tuple(dict.fromkeys((part, name) for part, name, _ in sides_needed(metric_id)))


def sides_needed(metric_id: str) -> tuple[tuple[str, str, Pair | tuple[()]], ...]:
    """Return (part, sum id, the pair whose rows have to tell both, if any) of what a metric is made of."""
    found: dict[tuple[str, str, Pair | tuple[()]], None] = {}

    def visit(name: str, part: str, pair: Pair | tuple[()]) -> None:
        item = metric(name)
        if item.kind == "sum":
            found[(part, name, pair)] = None
        for needed in item.inputs:
            visit(needed, item.part or part, item.pair or pair)

    visit(metric_id, "", ())
    return tuple(found)
