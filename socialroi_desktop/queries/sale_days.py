"""The days of which a seller says that they bring more than others: sale days, and activities that are sales. Reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Activity, Goal, SaleDay
from socialroi_desktop.domain.records.campaigns import SALE
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

if TYPE_CHECKING:
    # Loads numpy, which nothing needs before a goal is forecast.
    from socialroi_desktop.metrics.methods.forecasting.shares import SaleDays

_LIFTED = "Sale days of this goal, expected to bring {lift} times an ordinary day: {name}, {start} to {end}."
_LEARNED = "Sale days of this goal, expected to bring what past ones did: {name}, {start} to {end}."


@dataclass(frozen=True, slots=True)
class Sale:
    """Days of a sale; `lift` is how many times an ordinary day they bring as somebody said, None where nobody did."""

    name: str
    period: Period
    lift: str | None


def sales_for(workspace: Workspace, goal: Goal) -> tuple[Sale, ...]:
    """Return the sale days that a goal has to do with, all there are: those of sales and orders, and none of other goals."""
    metric = METRICS.get(goal.metric)
    if metric is None or metric.stage != "purchase" or metric.better == "down":
        return ()
    marked: list[SaleDay | Activity] = list(reading.listing(workspace, SaleDay))
    marked += [each for each in reading.listing(workspace, Activity) if each.kind == SALE]
    return tuple(
        Sale(each.name, Period(date.fromisoformat(each.start), date.fromisoformat(each.end)), each.lift)
        for each in marked
        if each.start and each.end
    )


def notes_of(sales: Sequence[Sale], period: Period, *, unlearned: bool = False) -> tuple[Problem, ...]:
    """Return which sale days lift what is expected of the days of a goal; where `unlearned` only those with a lift do."""
    return tuple(
        Problem(
            _LEARNED if sale.lift is None else _LIFTED,
            {"lift": sale.lift, "name": sale.name, "start": sale.period.start, "end": sale.period.end},
        )
        for sale in sales
        if sale.period.start <= period.end and period.start <= sale.period.end
        if sale.lift is not None or not unlearned
    )


def as_days(sales: Sequence[Sale]) -> "tuple[SaleDays, ...]":
    """Return sale days as forecasts take them."""
    from socialroi_desktop.metrics.methods.forecasting.shares import SaleDays

    return tuple(
        SaleDays(sale.period.start, sale.period.end, None if sale.lift is None else float(sale.lift))
        for sale in sales
    )
