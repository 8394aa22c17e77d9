"""What ranges are told by in the kept sums of days and months, and how sure a seller is of the costs.

The sums are worked out anew: every day is marked as stale.
"""

_SPREAD = (
    "gains INTEGER", "gain_squares REAL", "gain_largest INTEGER", "loss_squares REAL", "loss_largest INTEGER",
    "net_squares REAL", "net_largest INTEGER",
)  # fmt: skip
_SUMS = "\n".join(
    f"DELETE FROM {table};\nALTER TABLE {table} DROP COLUMN squares;\n"
    + "\n".join(f"ALTER TABLE {table} ADD COLUMN {column};" for column in _SPREAD)
    for table in ("order_day_sum", "order_month_sum")
)

SCRIPT = f"""
{_SUMS}
INSERT OR IGNORE INTO order_day_stale (day) SELECT DISTINCT ordered_on FROM "order";
ALTER TABLE settings ADD COLUMN cost_uncertainty INTEGER;
"""
