"""Buyers over all their orders: in which months they came and came back, how long ago and how often, what they are worth.

Counts and adds up; divides nothing. A cancelled order makes nobody a buyer; orders that tell no customer are counted apart
and never guessed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.kept_buyers import Answer, kept_answer
from socialroi_desktop.store.derived.order_cells import cells_in_base
from socialroi_desktop.store.derived.order_days import ORDER_DAYS
from socialroi_desktop.store.derived.product_days import NAME
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.worth import with_money

KEPT = "customer IS NOT NULL AND status IS NOT 'voided'"
# The first order of each customer; of two at the same moment the one that came first.
FIRST = f"""first AS (
    SELECT customer, order_id, touch_id, ordered_on FROM (
        SELECT customer, id AS order_id, touch_id, ordered_on,
               row_number() OVER (PARTITION BY customer ORDER BY ordered_at, id) AS place
        FROM "order" WHERE {KEPT} AND ordered_on <= :until)
    WHERE place = 1)"""
_MONTHS = f"""
    WITH mine AS MATERIALIZED (
        SELECT customer, substr(ordered_on, 1, 7) AS month, count(*) AS orders FROM "order"
        WHERE {KEPT} AND ordered_on <= :until GROUP BY 1, 2),
    began AS MATERIALIZED (SELECT customer, min(month) AS first FROM mine GROUP BY 1)
    SELECT b.first, m.month, count(*), sum(m.orders) FROM mine m JOIN began b ON b.customer = m.customer
    GROUP BY 1, 2 ORDER BY 1, 2
"""
# Who ordered more often is counted with those who ordered so often: a till may write one customer for everybody.
MANY = 99
_RHYTHM = f"""
    SELECT last, min(often, {MANY}) AS times, count(*), sum(often) FROM (
        SELECT max(ordered_on) AS last, count(*) AS often FROM "order"
        WHERE {KEPT} AND ordered_on <= :until GROUP BY customer)
    GROUP BY 1, 2 ORDER BY 1, 2
"""
_CAME_BACK = f"""
    WITH {FIRST.replace("ordered_on <= :until", "ordered_on < :start")},
    again AS MATERIALIZED (
        SELECT DISTINCT customer FROM "order" WHERE {KEPT} AND ordered_on BETWEEN :start AND :end)
    SELECT f.touch_id, count(*), count(a.customer) FROM first f LEFT JOIN again a ON a.customer = f.customer
    GROUP BY 1 ORDER BY 1
"""
# Whose horizon is over, with the orders of it. Each order is worth what it is in every other sum.
_THEIRS = f"""
    WITH {FIRST},
    followed AS MATERIALIZED (
        SELECT customer, order_id, touch_id, ordered_on, date(ordered_on, :days) AS horizon FROM first
        WHERE ordered_on BETWEEN :start AND :end),
    cells AS MATERIALIZED ({{cells}}),
    theirs AS MATERIALIZED (
        SELECT f.customer, f.order_id, f.touch_id, substr(f.ordered_on, 1, 7) AS month, c.id,
               CASE WHEN c.currency = :base OR worth(0, c.currency, c.day) IS NOT NULL THEN c.net_sales END AS net_sales,
               CASE WHEN c.currency = :base OR worth(0, c.currency, c.day) IS NOT NULL THEN c.contribution END AS contribution,
               c.currency <> :base AND worth(0, c.currency, c.day) IS NULL AS apart
        FROM followed f JOIN "order" o ON o.customer = f.customer JOIN cells c ON c.id = o.id
        WHERE o.status IS NOT 'voided' AND o.ordered_on BETWEEN f.ordered_on AND f.horizon)
"""
_EACH = """,
    each AS MATERIALIZED (
        SELECT month, touch_id, order_id, customer, count(*) AS orders, coalesce(sum(net_sales), 0) AS net_sales,
               coalesce(sum(contribution), 0) AS contribution, sum(apart) AS apart,
               sum(net_sales IS NULL AND NOT apart) AS without_value,
               sum(net_sales IS NOT NULL AND contribution IS NULL) AS without_cost
        FROM theirs GROUP BY customer)
"""
# Squares are real numbers: those of integers could overflow.
_SUMMED = (
    "count(*), sum(e.orders), sum(e.net_sales), sum(e.contribution), sum(e.apart), sum(e.without_value), sum(e.without_cost),"
    " sum(max(e.contribution, 0)), sum(1.0 * max(e.contribution, 0) * max(e.contribution, 0)), max(max(e.contribution, 0)),"
    " sum(1.0 * min(e.contribution, 0) * min(e.contribution, 0)), max(-min(e.contribution, 0))"
)
_BY: Mapping[str, str] = {
    "touch": f"SELECT e.month, e.touch_id, {_SUMMED} FROM each e GROUP BY 1, 2 ORDER BY 1, 2",
    "product": (
        f"SELECT '', b.name, {_SUMMED} FROM each e JOIN (SELECT DISTINCT f.order_id, {NAME} AS name FROM followed f"
        " JOIN order_line l ON l.order_id = f.order_id) b ON b.order_id = e.order_id GROUP BY 2 ORDER BY 2"
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class MonthCell:
    """How many customers who first bought in a month bought in another one (both YYYY-MM), with how many orders."""

    first: str
    month: str
    customers: int
    orders: int


@dataclass(frozen=True, slots=True)
class RhythmCell:
    """How many customers ordered last on a day (ISO), and so often in all (at most `MANY`), with how many orders."""

    last: str
    times: int
    customers: int
    orders: int


@dataclass(frozen=True, slots=True)
class WorthCell:
    """What customers who first bought in a month (YYYY-MM), by a way or a product, were worth within the horizon.

    Money in minor units of the base currency. `apart` counts orders that no rate converts, `without_value` those that tell no
    amount, `without_cost` those whose goods have no known cost: none of them is in the money that it is missing from.
    `gains` is what customers contributed of whom anything is left, with the squares and the largest of single customers;
    the same of what others cost.
    """

    month: str
    group: int | str | None
    customers: int
    orders: int
    net_sales: int
    contribution: int
    apart: int
    without_value: int
    without_cost: int
    gains: int
    gain_squares: float
    gain_largest: int
    loss_squares: float
    loss_largest: int


def last_day(workspace: Workspace) -> str | None:
    """Return the last day (ISO) of which an order tells; None without any."""
    row = workspace.connection().execute('SELECT max(ordered_on) FROM "order"').fetchone()
    return row[0] if row else None


def orders_unnamed(workspace: Workspace, until: str) -> tuple[int, int]:
    """Return how many orders up to a day (ISO) tell no customer, and how many there are in all; cancelled ones left out."""
    found = kept_answer(workspace, ["unnamed", until], lambda: _unnamed(workspace, until))
    return int(str(found[0][0])), int(str(found[0][1]))


def _unnamed(workspace: Workspace, until: str) -> Answer:
    sql = (
        "SELECT coalesce(sum(customer IS NULL), 0), count(*) FROM \"order\""
        " WHERE status IS NOT 'voided' AND ordered_on <= ?"
    )  # fmt: skip
    return [tuple(row) for row in workspace.connection().execute(sql, (until,)).fetchall()]


def month_cells(workspace: Workspace, until: str) -> list[MonthCell]:
    """Return by month of the first order and month how many customers bought, up to a day (ISO)."""
    return [MonthCell(*row) for row in _read(workspace, "months", _MONTHS, {"until": until})]  # type: ignore[arg-type]


def rhythm_cells(workspace: Workspace, until: str) -> list[RhythmCell]:
    """Return by last day and number of orders how many customers there are, up to a day (ISO)."""
    return [RhythmCell(*row) for row in _read(workspace, "rhythm", _RHYTHM, {"until": until})]  # type: ignore[arg-type]


def came_back(workspace: Workspace, period: Period) -> list[tuple[int | None, int, int]]:
    """Return by the way of their very first order who had bought before a period: how many, and how many of them bought in it."""
    asked = {"start": period.start.isoformat(), "end": period.end.isoformat()}
    return [tuple(row) for row in _read(workspace, "came_back", _CAME_BACK, asked)]  # type: ignore[misc]


def worth_cells(
    workspace: Workspace, period: Period, horizon: int, by: Literal["touch", "product"] = "touch"
) -> list[WorthCell]:
    """Return what customers who first bought in a period were worth within `horizon` days, by first way or first product.

    Only customers count of whom all these days are told. Whoever bought several products at first counts with each.
    """
    last = followed_until(workspace, period, horizon)
    if last is None:
        return []
    settings = workspace.settings()
    asked = {
        "start": period.start.isoformat(), "end": last, "until": last, "days": f"+{horizon - 1} days",
        "base": settings.currency, "margin": settings.gross_margin, "discounts_are_cost": settings.code_discounts_are_cost,
    }  # fmt: skip
    cells = cells_in_base(f"{KEPT} AND ordered_on BETWEEN :start AND date(:end, :days)")
    sql = f"{_THEIRS.format(cells=cells)} {_EACH} {_BY[by]}"
    with_money(workspace)
    return [WorthCell(*row) for row in _read(workspace, f"worth {by}", sql, asked)]  # type: ignore[arg-type]


def followed_until(workspace: Workspace, period: Period, horizon: int) -> str | None:
    """Return the last day (ISO) of a period on which one could first buy and be known for `horizon` days; None for no day."""
    known = last_day(workspace)
    if known is None:
        return None
    last = min(period.end.isoformat(), _days_before(known, horizon - 1))
    return last if last >= period.start.isoformat() else None


def _days_before(day: str, days: int) -> str:
    when = date.fromisoformat(day)
    return (when - min(timedelta(days=days), when - date.min)).isoformat()


def _read(workspace: Workspace, name: str, sql: str, asked: Mapping[str, object]) -> Answer:
    ORDER_DAYS.bring_up_to_date(workspace)

    def read() -> Answer:
        return [tuple(row) for row in workspace.connection().execute(sql, asked).fetchall()]

    return kept_answer(workspace, [name, *asked.values()], read)
