"""How far the orders of a shop spread: the values of all of them, and how many came on which day.

Adds up; credits nobody and works out no range.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.order_cells import cells_in_base
from socialroi_desktop.store.derived.order_days import ORDER_DAYS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import load_rates
from socialroi_desktop.store.rows.worth import with_money
from socialroi_desktop.store.sums.orders import OrderGroup, TouchInfo, known_touches

_SUMMED = (
    "sum(orders - without_value) AS orders, sum(gains) AS gains, sum(gain_squares) AS gain_squares,"
    " sum(gains - contribution) AS losses, sum(loss_squares) AS loss_squares, sum(net_sales) AS net_sales,"
    " sum(net_squares) AS net_squares"
)
# Months of own amounts; of foreign ones a day tells whether a rate is known.
_KEPT = "(SELECT * FROM order_month_sum WHERE currency = :base UNION ALL SELECT * FROM order_day_sum WHERE currency <> :base)"


@dataclass(frozen=True, slots=True)
class OrderTail:
    """All orders of the shop that tell an amount: sums of values and of their squares, in minor units of the base currency."""

    orders: float = 0.0
    gains: float = 0.0
    gain_squares: float = 0.0
    losses: float = 0.0
    loss_squares: float = 0.0
    net_sales: float = 0.0
    net_squares: float = 0.0


def order_tail(workspace: Workspace, asked: Sequence[OrderGroup] = ()) -> OrderTail:
    """Return how the values of all orders spread; read anew only once something was written.

    Where they are many, and their kept sums are not up to date, those that were asked for tell it: a second look at a million
    orders would take as long as the first.
    """
    connection = workspace.connection()
    if asked and ORDER_DAYS.are_worth_it(connection) and not ORDER_DAYS.are_fresh(connection):
        return _tail_of(asked)
    return workspace.kept(_read_tail)


def _tail_of(groups: Sequence[OrderGroup]) -> OrderTail:
    found = dict.fromkeys(OrderTail.__slots__, 0.0)
    for group in groups:
        found["orders"] += group.sums.get("valued_orders", 0)
        for name in found:
            found[name] += group.spread.get(name, 0.0)
    return OrderTail(**found)


def _read_tail(workspace: Workspace) -> OrderTail:
    connection, settings, rates = with_money(workspace), workspace.settings(), load_rates(workspace)
    values = {
        "margin": settings.gross_margin, "discounts_are_cost": settings.code_discounts_are_cost, "base": settings.currency,
    }  # fmt: skip
    kept = ORDER_DAYS.serve(connection)
    cells = _KEPT if kept else f"({cells_in_base('1')})"
    found = dict.fromkeys(OrderTail.__slots__, 0.0)
    rows = connection.execute(f"SELECT currency, day, {_SUMMED} FROM {cells} GROUP BY 1, 2", values)
    for row in rows:
        if rates.factor(row["currency"], row["day"]) is None:
            continue
        for name in found:
            found[name] += float(row[name] or 0)
    return OrderTail(**found)


@dataclass(frozen=True, slots=True)
class DayCounts:
    """How many orders came day by day, from a first day on; days without any among them count 0."""

    first: date
    counts: tuple[int, ...]

    def within(self, period: Period) -> "DayCounts | None":
        """Return those of a period, or None when it has none of these days."""
        start = max((period.start - self.first).days, 0)
        end = (period.end - self.first).days + 1
        counts = self.counts[start : max(end, 0)]
        return DayCounts(self.first + timedelta(days=start), counts) if counts else None


def orders_by_day(
    workspace: Workspace, period: Period, *, channels_only: bool = False, people_by: str = ""
) -> Iterator[tuple[TouchInfo | None, DayCounts]]:
    """Give how many orders came about in which way day by day in a period; see `order_sums` for the ways."""
    if channels_only:
        ways = workspace.kept(_by_channels)
    else:
        touches = known_touches(workspace, people_by)
        ways = [(touches.get(touch), days) for touch, days in workspace.kept(_by_touch).items()]
    for way, days in ways:
        if (cut := days.within(period)) is not None:
            yield way, cut


def _by_touch(workspace: Workspace) -> dict[int, DayCounts]:
    """Return the orders of each touch (0: not known), from its first day to its last."""
    connection = workspace.connection()
    kept = ORDER_DAYS.serve(connection)
    source = (
        "SELECT touch_id, day, sum(orders) FROM order_day_sum GROUP BY 1, 2"
        if kept
        else "SELECT coalesce(touch_id, 0), ordered_on, sum(status IS NOT 'voided') FROM \"order\" GROUP BY 1, 2"
    )
    found: dict[int, dict[str, int]] = {}
    for touch, day, orders in connection.execute(source):
        found.setdefault(touch, {})[day] = orders
    return {touch: _dense(days) for touch, days in found.items()}


def _dense(days: dict[str, int]) -> DayCounts:
    first = date.fromisoformat(min(days))
    counts = [0] * ((date.fromisoformat(max(days)) - first).days + 1)
    for day, orders in days.items():
        counts[(date.fromisoformat(day) - first).days] = orders
    return DayCounts(first, tuple(counts))


def _added(ways: list[DayCounts]) -> DayCounts:
    first = min(days.first for days in ways)
    counts = [0] * max((days.first - first).days + len(days.counts) for days in ways)
    for days in ways:
        for place, orders in enumerate(days.counts, (days.first - first).days):
            counts[place] += orders
    return DayCounts(first, tuple(counts))


def _by_channels(workspace: Workspace) -> list[tuple[TouchInfo | None, DayCounts]]:
    channels = {
        row[0]: TouchInfo(row[1], code_channel=row[2])
        for row in workspace.connection().execute("SELECT id, link_channel, code_channel FROM touch")
    }
    for touch_id, touch in known_touches(workspace, several_codes=True).items():
        channels[touch_id] = touch.channels_alone()
    alike: dict[TouchInfo, list[DayCounts]] = {}
    for touch_id, days in workspace.kept(_by_touch).items():
        alike.setdefault(channels.get(touch_id, TouchInfo()), []).append(days)
    return [(touch, _added(found)) for touch, found in alike.items()]
