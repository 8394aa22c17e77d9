"""Who buys and buys again: the figures of a period by channel, how long ago and how often people bought, who came back.

Customers are told by the key their orders carry; nobody is named who was not named by the seller.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.listening.buyers import Cohort, RhythmTable, cohorts, rhythm
from socialroi_desktop.domain.period import Period, until
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.buyers import last_day, month_cells, orders_unnamed, rhythm_cells

METRICS = ("customers", "new_customers", "returning_customers", "repeat_rate", "retention_rate", "aov")
WORTH = "ltv_first_year"
_BOUGHT = ("new_customers", "returning_customers")


@dataclass(frozen=True, slots=True)
class Buyers:
    """What is told of buyers: figures of the period by id and by channel, tables as of `day`.

    What they are worth is told of everybody up to then, as `worth_period` says. Of `unnamed` of the `orders` nobody knows who
    bought.
    """

    period: Period
    worth_period: Period
    figures: Mapping[str, Figure]
    channels: tuple[tuple[str, Mapping[str, Figure]], ...]
    products: tuple[tuple[str, Figure], ...]
    rhythm: RhythmTable
    cohorts: tuple[Cohort, ...]
    day: date
    orders: int
    unnamed: int


def buyers(workspace: Workspace, period: Period) -> Buyers | None:
    """Return what is told of buyers in a period, None where there are no orders yet; tables are as of its last told day."""
    told = last_day(workspace)
    if told is None:
        return None
    day = min(period.end, date.fromisoformat(told))
    unnamed, orders = orders_unnamed(workspace, day.isoformat())
    ever = until(day)
    by_channel: dict[str, dict[str, Figure]] = {}
    for asked, names in ((Scope(period, "channel"), METRICS), (Scope(ever, "channel"), (WORTH,))):
        for figure in figures_of(workspace, asked, names):
            by_channel.setdefault(figure.group["channel"], {})[figure.metric] = figure
    some = {key: found for key, found in by_channel.items() if _bought(found)}
    worth = figures_of(workspace, Scope(ever, "product"), (WORTH,))
    whole = (*figures_of(workspace, Scope(period), METRICS), *figures_of(workspace, Scope(ever), (WORTH,)))
    return Buyers(
        period,
        ever,
        {figure.metric: figure for figure in whole},
        tuple(sorted(some.items(), key=lambda pair: -_bought(pair[1]))),
        tuple(
            sorted(
                ((f.group["product"], f) for f in worth if f.value is not None),
                key=lambda pair: -(pair[1].value or Decimal(0)),
            )
        ),
        rhythm(
            ((cell.last, cell.times, cell.customers) for cell in rhythm_cells(workspace, day.isoformat())),
            day,
        ),
        cohorts(
            ((cell.first, cell.month, cell.customers) for cell in month_cells(workspace, day.isoformat())),
            day,
        ),
        day,
        orders,
        unnamed,
    )


def _bought(figures: Mapping[str, Figure]) -> Decimal:
    return sum((figures[name].value or Decimal(0) for name in _BOUGHT if name in figures), Decimal(0))
