"""Sums of order lines by product. Adds up; divides nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import groupby
from math import floor
from operator import itemgetter
from typing import Any

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.product_days import ADDED, NAME, PRODUCT_DAYS
from socialroi_desktop.store.file.connecting import one_moment
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import load_rates
from socialroi_desktop.store.sums.evidence import STATES, State


@dataclass(slots=True)
class ProductSums:
    """What one product (line) sold: orders, units, goods value in minor units of the base currency.

    Cancelled orders are counted apart, and their pieces not at all; their goods stay in the value, as in gross sales.
    `apart` holds the goods value, by currency, that no rate converts. `without_units` and `without_value` count lines
    that tell no pieces, or no price, `untold_states` orders of which no list tells whether they were cancelled.
    """

    orders: int = 0
    cancelled: int = 0
    units: int = 0
    value: int = 0
    apart: dict[str, int] = field(default_factory=dict)
    without_units: int = 0
    without_value: int = 0
    untold_states: int = 0


# Name, what `ADDED` sums, currency; of lines of foreign orders their day, line and order, which are None (0) of others.
SummedLines = tuple[str, int, int, int, int, int, int, int, str, str | None, int | None, int]
# Lines of foreign orders stand alone: each has its share of what its order is worth.
ALONE = "CASE WHEN o.currency <> :base THEN o.ordered_on END, CASE WHEN o.currency <> :base THEN l.id END"


_BY_NAME = (
    f"SELECT {NAME}, {ADDED}, o.currency, {ALONE}, o.id"
    ' FROM order_line l JOIN "order" o ON o.id = l.order_id WHERE o.ordered_on BETWEEN :start AND :end'
)
_KEPT = (
    "SELECT name, sum(orders), sum(cancelled), sum(units), sum(value), sum(without_units), sum(without_value),"
    " sum(untold_states), :base, NULL, NULL, 0 FROM product_day_sum"
    " WHERE day BETWEEN :start AND :end AND currency = :base GROUP BY 1"
)
_FOREIGN = "SELECT 1 FROM product_day_sum WHERE day BETWEEN :start AND :end AND currency <> :base LIMIT 1"


def product_sums(workspace: Workspace, period: Period) -> dict[str, ProductSums]:
    """Return by product name what was sold in a period, best sold first."""
    PRODUCT_DAYS.bring_up_to_date(workspace)
    connection, values = workspace.connection(), period_values(workspace, period)
    with one_moment(connection):
        rows: list[Any] = []
        foreign = ""
        if PRODUCT_DAYS.serve(connection):
            rows = connection.execute(_KEPT, values).fetchall()
            foreign = " AND o.currency <> :base"
        if not foreign or connection.execute(_FOREIGN, values).fetchone() is not None:
            rows += connection.execute(f"{_BY_NAME}{foreign} GROUP BY 1, 9, 10, 11", values).fetchall()
    sold = added(workspace, period, map(tuple, rows))
    return dict(sorted(sold.items(), key=lambda item: -item[1].value))


def orders_of_product(workspace: Workspace, period: Period, product: str, state: State) -> list[int]:
    """Return the ids of the orders of a period and state that hold a product, as `product_sums` names it."""
    rows = workspace.connection().execute(
        f'SELECT DISTINCT o.id FROM order_line l JOIN "order" o ON o.id = l.order_id'
        f" WHERE {NAME} = :product AND o.ordered_on BETWEEN :start AND :end AND {STATES[state]} ORDER BY o.ordered_on, o.id",
        period_values(workspace, period) | {"product": product},
    )
    return [row[0] for row in rows]


def period_values(workspace: Workspace, period: Period) -> dict[str, str]:
    """Return what the sums of a period ask for by name."""
    return {
        "start": period.start.isoformat(), "end": period.end.isoformat(), "base": workspace.settings().currency,
    }  # fmt: skip


def added(
    workspace: Workspace,
    period: Period,
    rows: Iterable[SummedLines],
) -> dict[str, ProductSums]:
    """Add up order lines by name: those of the base currency as they are, foreign ones by what their orders are worth."""
    worth: dict[int, int | None] | None = None
    counted: set[tuple[str, int]] = set()
    found: dict[str, ProductSums] = {}
    for (
        name,
        orders,
        cancelled,
        units,
        value,
        no_units,
        no_value,
        no_states,
        currency,
        _day,
        line,
        order,
    ) in rows:
        sums = found.setdefault(name, ProductSums())
        sums.units += units
        sums.without_units += no_units
        sums.without_value += no_value
        if line is None or (name, order) not in counted:
            sums.orders += orders
            sums.cancelled += cancelled
            sums.untold_states += no_states
        if line is None:
            sums.value += value
            continue
        counted.add((name, order))
        if worth is None:
            worth = _line_worths(workspace, period)
        if (share := worth[line]) is None:
            sums.apart[currency] = sums.apart.get(currency, 0) + value
        else:
            sums.value += share
    return found


def _line_worths(workspace: Workspace, period: Period) -> dict[int, int | None]:
    """Return by id what lines of foreign orders are worth in the base currency, None without a rate.

    The goods of an order are converted and rounded once; its lines share what came out, and add up to it.
    """
    rows = workspace.connection().execute(
        "SELECT o.id, o.currency, o.ordered_on, l.id, coalesce(l.quantity * l.unit_price, 0)"
        ' FROM order_line l JOIN "order" o ON o.id = l.order_id'
        " WHERE o.ordered_on BETWEEN :start AND :end AND o.currency <> :base ORDER BY o.id, l.id",
        period_values(workspace, period),
    )
    rates = load_rates(workspace)
    found: dict[int, int | None] = {}
    for (_, currency, day), lines in groupby(map(tuple, rows), key=itemgetter(0, 1, 2)):
        values = {line[3]: line[4] for line in lines}
        whole = rates.convert(sum(values.values()), currency, day)
        found |= dict.fromkeys(values) if whole is None else shared(whole, values)
    return found


def shared(whole: int, values: Mapping[int, int]) -> dict[int, int]:
    """Return what each value has of a whole in proportion, adding up to it: the largest remainders get what is left."""
    added = sum(values.values())
    if not added:
        return dict.fromkeys(values, 0)
    exact = {key: Fraction(whole * value, added) for key, value in values.items()}
    parts = {key: floor(share) for key, share in exact.items()}
    left = whole - sum(parts.values())
    for key in sorted(parts, key=lambda key: parts[key] - exact[key])[:left]:
        parts[key] += 1
    return parts
