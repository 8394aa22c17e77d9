"""The highest id each table ever gave is kept, so that what once named a deleted row never names another one.

It begins at what the rows and the history tell.
"""

_TABLES = (
    "product", "campaign", "influencer", "discount_code", "goal", "cost", "order", "order_line", "refund", "post",
    "post_metrics", "account_day", "ad_cost", "web_sessions", "page_time", "time_band", "lead", "lead_step", "touchpoint",
    "mention", "exchange_rate", "touch", "import_batch", "import_problem",
)  # fmt: skip
_IN_TABLES = "".join(f" UNION ALL SELECT '{name}', max(id) FROM \"{name}\"" for name in _TABLES)

SCRIPT = f"""
CREATE TABLE last_id (entity TEXT PRIMARY KEY, id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO last_id (entity, id)
    SELECT entity, max(id) FROM (SELECT entity, last_id AS id FROM "change"{_IN_TABLES}) WHERE id IS NOT NULL GROUP BY entity;
"""
