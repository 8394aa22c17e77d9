"""Orders of which neither their own list tells what was paid back, nor a list of refunds does.

A list of refunds tells of the orders it could name: those of the source and the series of numbers (`A1`, `A2`) of its refunds,
from the first refund, or its order, to the last. Numbers with digits among their letters are of one series.
"""

from dataclasses import dataclass
from typing import Any

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.order_cells import UNTOLD_REFUNDS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.orders import HOLDING, TouchInfo, known_touches


@dataclass(frozen=True, slots=True)
class Untold:
    """So many orders of a day (ISO) that came about alike."""

    touch: TouchInfo | None
    day: str
    count: int


def _series(number: str) -> str:
    bare = f"trim(lower({number}), '0123456789# ')"
    return f"CASE WHEN {bare} GLOB '*[0-9]*' THEN '?' ELSE {bare} END"


_UNTOLD = f"""
WITH listed AS (
    SELECT {_series("coalesce(o.number, r.number)")} AS series, o.source AS source, r.refunded_on AS last,
           min(r.refunded_on, coalesce(o.ordered_on, r.refunded_on)) AS first
    FROM refund r LEFT JOIN "order" o ON o.id = r.of_order
), told AS (
    SELECT s.series AS series, s.source AS source, r.first AS first, r.last AS last
    FROM (SELECT DISTINCT series, source FROM listed) s
    JOIN (SELECT series, min(first) AS first, max(last) AS last, max(source) AS known FROM listed GROUP BY 1) r
         ON r.series = s.series AND (s.source IS NOT NULL OR r.known IS NULL)
)
SELECT {{wanted}} FROM "order" WHERE {{within}}{UNTOLD_REFUNDS}{{holding}}
AND NOT EXISTS (SELECT 1 FROM told t WHERE t.series = {_series('"order".number')} AND ordered_on BETWEEN t.first AND t.last
                AND (t.source IS NULL OR t.source = "order".source)) {{grouped}}
"""
# A condition on orders: one counted, and told of whether money went back.
REFUNDS_ARE_TOLD = (
    f"status IS NOT 'voided' AND id NOT IN ({_UNTOLD.format(wanted='id', within='', holding='', grouped='')})"
)


def lists_refunds(workspace: Workspace) -> bool:
    """Tell whether there is any list of refunds."""
    return workspace.connection().execute("SELECT 1 FROM refund LIMIT 1").fetchone() is not None


def untold_orders(workspace: Workspace, period: Period) -> set[int]:
    """Return the ids of such orders in a period."""
    return {row[0] for row in _rows(workspace, period, "id", "", None)}


def untold_by_way(
    workspace: Workspace, period: Period, people_by: str = "", product_id: int | None = None
) -> list[Untold]:
    """Return such orders of a period by how they came about and by day; with a product those that hold a piece of its line."""
    rows = _rows(workspace, period, "touch_id, ordered_on, count(*)", "GROUP BY 1, 2", product_id)
    touches = known_touches(workspace, people_by) if any(row[0] for row in rows) else {}
    return [Untold(touches.get(touch), day, count) for touch, day, count in rows]


def _rows(
    workspace: Workspace, period: Period, wanted: str, grouped: str, product_id: int | None
) -> list[Any]:
    holding = "" if product_id is None else HOLDING
    within = "ordered_on BETWEEN :start AND :end AND "
    asked = _UNTOLD.format(wanted=wanted, within=within, holding=holding, grouped=grouped)
    days = {"start": period.start.isoformat(), "end": period.end.isoformat(), "product": product_id}
    return workspace.connection().execute(asked, days).fetchall()
