"""Lists of orders that tell no states, refunds and pieces, beside the export of a shop; nothing of the app is used here."""

import csv
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from io import StringIO
from zoneinfo import ZoneInfo

ZERO = Decimal(0)
PLAIN = ("Order number", "Order date", "Total", "Currency", "Discount code")
# The column that marks orders of such a list among those of an export.
UNTOLD = "Untold"
_RESTING = {
    "untold_states": ("cancelled_orders", "cancelled_sales"),
    "untold_refunds": ("refunds", "refunded_orders", "refund_rate", "refund_rate_by_money"),
}


def together(orders: str, plain: str) -> str:
    """Return an export of orders with those of a plain list added, each marked."""
    exported = csv.DictReader(StringIO(orders))
    out = StringIO()
    writer = csv.DictWriter(out, (*(exported.fieldnames or ()), UNTOLD), restval="")
    writer.writeheader()
    writer.writerows(exported)
    for row in csv.DictReader(StringIO(plain)):
        writer.writerow({
            "Name": row["Order number"], "Created at": f"{row['Order date']} 10:00:00 +0000", "Currency": row["Currency"],
            "Subtotal": row["Total"], "Total": row["Total"], "Discount Code": row["Discount code"], "Lineitem quantity": "0",
            UNTOLD: "1",
        })  # fmt: skip
    return out.getvalue()


def refunded_lists(refunds: str, orders: Mapping[str, Mapping[str, str]]) -> set[bool]:
    """Return whose orders a list of refunds tells of, as it names some of them: True the plain list's, False the export's."""
    return {bool(orders[row["Order"]].get(UNTOLD)) for row in csv.DictReader(StringIO(refunds))}


def refunded_days(refunds: str, days: Mapping[str, date]) -> tuple[str, str]:
    """Return the days of which a list of refunds tells: from the first refund, or its order, to the last; "" of none."""
    paid = [(row["Refund date"], row["Order"]) for row in csv.DictReader(StringIO(refunds))]
    if not paid:
        return "", ""
    return min(min(day, days[number].isoformat()) for day, number in paid), max(day for day, _ in paid)


def counted(
    row: Mapping[str, str], day: date, told: set[bool], span: tuple[str, str], orders: Decimal
) -> dict[str, Decimal]:
    """Return how an order counts among those of which something is told, or not: `told` are the lists that refunds name."""
    untold = bool(row.get(UNTOLD))
    by_refunds = untold in told and span[0] <= day.isoformat() <= span[1]
    return {
        "listed_orders": Decimal(1), "untold_states": Decimal(untold), "untold_units": Decimal(untold),
        "untold_refunds": Decimal(untold and not by_refunds),
        "orders_with_told_refunds": Decimal(0) if untold and not by_refunds else orders,
    }  # fmt: skip


def is_told(name: str, sums: Mapping[str, Decimal]) -> bool:
    """Tell whether an order of a group tells a figure, or there is no order that could."""
    if name == "units":
        return bool(sums.get("units")) or not sums.get("untold_units")
    return not any(
        name in names and sums.get(kind) and sums[kind] == sums["listed_orders"]
        for kind, names in _RESTING.items()
    )


def day_of(row: Mapping[str, str], zone: str) -> date:
    """Return the day on which an order was placed."""
    return datetime.fromisoformat(row["Created at"]).astimezone(ZoneInfo(zone)).date()
