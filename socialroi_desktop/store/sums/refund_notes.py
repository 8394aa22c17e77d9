"""Refunds of lists that figures cannot count as they stand: of no order, without a rate, too large, oddly dated, with tax."""

from dataclasses import dataclass

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.order_cells import goods_perhaps
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.orders import TouchInfo, known_touches

# Which order a refund belongs to is told by its number alone: after more days it may be the number of another one.
LATE = 365
_NO_ORDER, NO_RATE, TOO_MUCH, ODD, TAXED = "no_order", "no_rate", "too_much", "odd", "taxed"


@dataclass(frozen=True, slots=True)
class RefundNote:
    """Refunds of one kind and day (ISO): `amounts` by currency in minor units, "" where the list names none.

    `touch` is how their order came about; refunds of no order have none, and the day they were paid.
    """

    kind: str
    day: str
    count: int
    amounts: tuple[tuple[str, int], ...]
    touch: TouchInfo | None = None

    @property
    def has_order(self) -> bool:
        """Whether the order is here: then its figures are concerned, else all of them may be."""
        return self.kind != _NO_ORDER


_LISTED = "id IN (SELECT of_order FROM refund) AND ordered_on BETWEEN :start AND :end"
_FOUND = f"""
SELECT '{_NO_ORDER}' AS kind, refunded_on AS day, NULL AS touch_id, count(*) AS count, coalesce(currency, '') AS currency,
       sum(amount) AS amount FROM refund WHERE of_order IS NULL AND refunded_on BETWEEN :start AND :end GROUP BY 2, 5
UNION ALL
SELECT '{NO_RATE}', o.ordered_on, o.touch_id, count(*), coalesce(r.currency, ''), sum(r.amount)
       FROM refund r JOIN "order" o ON o.id = r.of_order
       WHERE r.worth IS NULL AND o.ordered_on BETWEEN :start AND :end GROUP BY 2, 3, 5
UNION ALL
SELECT '{ODD}', o.ordered_on, o.touch_id, count(*), coalesce(r.currency, ''), sum(r.amount)
       FROM refund r JOIN "order" o ON o.id = r.of_order
       WHERE o.ordered_on BETWEEN :start AND :end
       AND julianday(r.refunded_on) - julianday(o.ordered_on) NOT BETWEEN 0 AND {LATE} GROUP BY 2, 3, 5
UNION ALL
SELECT '{TOO_MUCH}', o.ordered_on, o.touch_id, count(*), o.currency, sum(o.listed_refunds - {{took}})
       FROM "order" o WHERE o.id IN (SELECT of_order FROM refund) AND o.ordered_on BETWEEN :start AND :end
       AND o.listed_refunds > {{took}} GROUP BY 2, 3, 5
UNION ALL
SELECT '{TAXED}', day, nullif(touch_id, 0), count(*), currency, sum(more)
       FROM ({goods_perhaps(_LISTED)}) GROUP BY 2, 3, 5
"""
# What was paid for an order: its total, or goods and shipping where that is more or nobody tells a total.
_TOOK = """max(coalesce(o.total, 0), coalesce(o.gross_sales, 0) - coalesce(o.discounts, 0) + coalesce(o.shipping_income, 0))"""


def refund_notes(workspace: Workspace, period: Period, people_by: str = "") -> list[RefundNote]:
    """Return what is to be said of listed refunds in a period: by their own day without an order, else by the day of that."""
    connection = workspace.connection()
    if connection.execute("SELECT 1 FROM refund LIMIT 1").fetchone() is None:
        return []
    days = {"start": period.start.isoformat(), "end": period.end.isoformat()}
    rows = connection.execute(_FOUND.format(took=_TOOK), days).fetchall()
    touches = known_touches(workspace, people_by) if any(row["touch_id"] for row in rows) else {}
    return [
        RefundNote(
            row["kind"],
            row["day"],
            row["count"],
            ((row["currency"], row["amount"]),),
            touches.get(row["touch_id"]),
        )
        for row in rows
    ]
