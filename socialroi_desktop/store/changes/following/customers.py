"""Whoever becomes another kind of customer has it noted with the moment, the first time included."""

from socialroi_desktop.store.changes.following.following import Following

_MOVED = (
    "SELECT c.id, c.kind FROM customer c WHERE c.id BETWEEN :first AND :last AND c.kind IS NOT"
    " (SELECT s.kind FROM customer_change s WHERE s.customer_id = c.id ORDER BY s.changed_at DESC, s.id DESC LIMIT 1)"
)
_COLUMNS = ("customer_id", "changed_at", "changed_on", "kind")


def follow_customers(change: Following) -> None:
    """Note what each customer has become who was something else before."""
    if not change.touched.concerns("customer", ("kind",)):
        return
    moved = change.rows(_MOVED, "customer")
    day = change.local_day(change.now)
    change.writes.insert_rows(
        "customer_change", _COLUMNS, [(row["id"], change.now, day, row["kind"]) for row in moved]
    )
    for row in moved:
        change.writes.update("customer", row["id"], {"kind_since": day})
