"""Visits, touches and leads know whether the seller typed their channel: that comes before what is said of their source."""

_TABLES = ("web_sessions", "page_time", "touchpoint", "lead")
# Rows that no file brought were typed as a whole; what a rule has moved since is left to the rule.
_TYPED = """
ALTER TABLE {table} ADD COLUMN channel_typed INTEGER;
CREATE INDEX {table}_typed ON {table}(id) WHERE channel_typed = 1;
UPDATE {table} SET channel_typed = 1 WHERE batch_id IS NULL AND channel IS NOT NULL
    AND id NOT IN (SELECT row_id FROM source_ruled WHERE entity = '{table}');
"""

SCRIPT = "".join(_TYPED.format(table=table) for table in _TABLES)
