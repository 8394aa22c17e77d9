"""What a product or product line sold day by day, and by which orders. Adds up; divides nothing.

Of the products of goals, days are kept in the file until something they follow from changes; triggers drop them then.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.keeping import put_beside
from socialroi_desktop.store.derived.order_days import ORDER_DAYS
from socialroi_desktop.store.derived.product_days import ADDED, PRODUCT_DAYS
from socialroi_desktop.store.file.connecting import one_moment
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.evidence import STATES, State
from socialroi_desktop.store.sums.products import ALONE, ProductSums, SummedLines, added, period_values

_LINES = (
    ' FROM order_line l JOIN "order" o ON o.id = l.order_id LEFT JOIN touch t ON t.id = o.touch_id'
    " WHERE o.ordered_on BETWEEN :start AND :end AND (l.name = :product COLLATE NOCASE"
    " OR l.sku = :product COLLATE NOCASE OR EXISTS (SELECT 1 FROM product p"
    " WHERE (p.sku = l.sku COLLATE NOCASE OR p.name = l.name)"
    " AND p.line = :product COLLATE NOCASE))"
)
_ON_MISSING = " AND o.currency = :base AND o.ordered_on IN (SELECT value FROM json_each(:missing))"
_SUMS = "orders, cancelled, units, value, without_units, without_value, untold_states"
_KEPT = (
    f"SELECT s.day, {', '.join(f's.{name}' for name in _SUMS.split(', '))}, :base, NULL, NULL, 0 FROM product_line_day_sum s"
    " LEFT JOIN touch t ON t.id = s.touch_id WHERE s.word = :product AND s.day BETWEEN :start AND :end"
)
_FOREIGN = "SELECT 1 FROM product_day_sum WHERE day BETWEEN :start AND :end AND currency <> :base LIMIT 1"


def product_line_days(
    workspace: Workspace, period: Period, product: str, channels: frozenset[str] | None
) -> dict[str, ProductSums]:
    """Return by day what a product or product line sold; with `channels`, only orders whose last touch is one of them.

    Order lines belong to a line by their product's SKU or name, or because the line's name says it.
    """
    connection, (wanted, names) = workspace.connection(), _of_channels(channels)
    values = period_values(workspace, period) | {"product": product} | names
    _keep_days(workspace, period, values)
    with one_moment(connection):
        if not _serve(connection, product) or _missing(connection, period, product):
            rows = _read(connection, values, wanted)
        else:
            rows = [tuple(row) for row in connection.execute(f"{_KEPT}{wanted}", values)]
            if connection.execute(_FOREIGN, values).fetchone() is not None:
                rows += _read(connection, values, f"{wanted} AND o.currency <> :base")
    return added(workspace, period, rows)


def orders_of_line(
    workspace: Workspace, period: Period, product: str, channels: frozenset[str] | None, state: State
) -> list[int]:
    """Return the ids of the orders that `product_line_days` counts, of one state, the earliest first."""
    wanted, names = _of_channels(channels)
    rows = workspace.connection().execute(
        f"SELECT DISTINCT o.id{_LINES}{wanted} AND {STATES[state]} ORDER BY o.ordered_on, o.id",
        period_values(workspace, period) | {"product": product} | names,
    )
    return [row[0] for row in rows]


def sold_of_line(
    workspace: Workspace, period: Period, product: str, channels: frozenset[str] | None
) -> dict[int, tuple[int, int]]:
    """Return by order what `product_line_days` adds up: its pieces that count, its goods in minor units of its own currency."""
    wanted, names = _of_channels(channels)
    rows = workspace.connection().execute(
        f"SELECT o.id, {ADDED}{_LINES}{wanted} GROUP BY o.id",
        period_values(workspace, period) | {"product": product} | names,
    )
    return {row[0]: (row[3], row[4]) for row in rows}


def _of_channels(channels: frozenset[str] | None) -> tuple[str, dict[str, str]]:
    """Return the condition that orders are of channels, where asked, with the names of these."""
    if channels is None:
        return "", {}
    names = {f"c{n}": channel for n, channel in enumerate(sorted(channels))}
    listed = ", ".join(f":{name}" for name in names)
    return f" AND coalesce(t.code_channel, t.link_channel) IN ({listed})", names


def _read(connection: sqlite3.Connection, values: Mapping[str, str], wanted: str) -> list[SummedLines]:
    rows = connection.execute(
        f"SELECT o.ordered_on, {ADDED}, o.currency, {ALONE}, o.id{_LINES}{wanted} GROUP BY 1, 9, 10, 11",
        values,
    )
    return [tuple(row) for row in rows]


def _serve(connection: sqlite3.Connection, product: str) -> bool:
    """Tell whether days of a product are kept, and those that are tell the truth: only of goals, else any word would be."""
    known = connection.execute("SELECT 1 FROM goal WHERE product_line = ? LIMIT 1", (product,)).fetchone()
    return known is not None and ORDER_DAYS.serve(connection) and PRODUCT_DAYS.serve(connection)


def _missing(connection: sqlite3.Connection, period: Period, product: str) -> list[str]:
    rows = connection.execute(
        "SELECT day FROM product_line_day WHERE word = ? AND day BETWEEN ? AND ?",
        (product, period.start.isoformat(), period.end.isoformat()),
    )
    kept = {row[0] for row in rows}
    return [day.isoformat() for day in period if day.isoformat() not in kept]


def _keep_days(workspace: Workspace, period: Period, values: Mapping[str, str]) -> None:
    """Keep the days that are not kept yet, where there are so many orders that days are kept at all."""
    for kept in (ORDER_DAYS, PRODUCT_DAYS):
        kept.bring_up_to_date(workspace)
    connection, product = workspace.connection(), values["product"]
    if connection.in_transaction or not _serve(connection, product):
        return
    missing = _missing(connection, period, product)
    if not missing:
        return
    found: list[tuple[object, ...]] = []

    def read() -> None:
        rows = connection.execute(
            f"SELECT o.ordered_on, :product, coalesce(o.touch_id, 0), {ADDED}{_LINES}{_ON_MISSING} GROUP BY 1, 3",
            {**values, "missing": json.dumps(missing)},
        )
        found.extend(map(tuple, rows))

    put_beside(workspace, read, lambda keeping: _keep(keeping, product, missing, found))


def _keep(
    connection: sqlite3.Connection, product: str, days: Sequence[str], rows: Sequence[tuple[object, ...]]
) -> None:
    connection.execute(
        "DELETE FROM product_line_day WHERE word NOT IN (SELECT product_line FROM goal WHERE product_line IS NOT NULL)"
    )
    connection.executemany(
        "INSERT OR IGNORE INTO product_line_day (day, word) VALUES (?, ?)", ((day, product) for day in days)
    )
    connection.executemany(
        f"INSERT OR REPLACE INTO product_line_day_sum (day, word, touch_id, {_SUMS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
