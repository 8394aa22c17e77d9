"""The orders behind what is told of buyers over all their orders (see `buyers`). Adds nothing up."""

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.product_days import NAME
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.buyers import FIRST, KEPT, followed_until

_CAME_BACK = f"""
    WITH {FIRST.replace("ordered_on <= :until", "ordered_on < :start")},
    again AS MATERIALIZED (
        SELECT customer, order_id FROM (
            SELECT customer, id AS order_id, row_number() OVER (PARTITION BY customer ORDER BY ordered_at, id) AS place
            FROM "order" WHERE {KEPT} AND ordered_on BETWEEN :start AND :end)
        WHERE place = 1)
    SELECT f.touch_id, f.order_id, a.order_id FROM first f LEFT JOIN again a ON a.customer = f.customer
    ORDER BY f.ordered_on, f.order_id
"""
_THEIRS = f"""
    WITH {FIRST}
    SELECT f.touch_id, o.id FROM first f JOIN "order" o ON o.customer = f.customer
    WHERE f.ordered_on BETWEEN :start AND :until AND o.status IS NOT 'voided'
      AND o.ordered_on BETWEEN f.ordered_on AND date(f.ordered_on, :days) {{also}} ORDER BY o.ordered_on, o.id
"""
_BOUGHT = f"AND EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = f.order_id AND {NAME} = :product)"
_OF_CELL = f"""
    SELECT customer FROM "order" WHERE {KEPT} AND ordered_on <= :until GROUP BY customer
    HAVING max(ordered_on) BETWEEN :first AND :last AND count(*) BETWEEN :fewest AND :most
"""


def came_back_orders(workspace: Workspace, period: Period) -> list[tuple[int | None, int, int | None]]:
    """Return (way, first order, first order in the period or None) of who had bought before a period, oldest first."""
    asked = {"start": period.start.isoformat(), "end": period.end.isoformat()}
    return [tuple(row) for row in workspace.connection().execute(_CAME_BACK, asked).fetchall()]


def orders_by_first_way(workspace: Workspace, period: Period, horizon: int) -> list[tuple[int | None, int]]:
    """Return (way of the first order, order) of all orders within the horizon of who first bought in a period."""
    return [tuple(row) for row in _read(workspace, period, horizon, "", {})]  # type: ignore[misc]


def orders_by_first_product(workspace: Workspace, period: Period, horizon: int, product: str) -> list[int]:
    """Return all orders within the horizon of who first bought in a period, this product among what they bought."""
    return [int(str(row[1])) for row in _read(workspace, period, horizon, _BOUGHT, {"product": product})]


def _read(
    workspace: Workspace, period: Period, horizon: int, also: str, values: dict[str, str]
) -> list[tuple[object, ...]]:
    last = followed_until(workspace, period, horizon)
    if last is None:
        return []
    asked = {"start": period.start.isoformat(), "until": last, "days": f"+{horizon - 1} days"} | values
    return [tuple(row) for row in workspace.connection().execute(_THEIRS.format(also=also), asked).fetchall()]


def customers_of_cell(
    workspace: Workspace, until: str, last: tuple[str, str], times: tuple[int, int]
) -> list[str]:
    """Return the keys of customers whose last order up to a day is of these days (ISO), and who ordered so often."""
    asked = {"until": until, "first": last[0], "last": last[1], "fewest": times[0], "most": times[1]}
    return [row[0] for row in workspace.connection().execute(_OF_CELL, asked).fetchall()]
