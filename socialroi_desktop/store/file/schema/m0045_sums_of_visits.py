"""Sums of visits are kept by day in the file, as those of orders."""

_ADDED = (
    "sessions", "engaged_sessions", "users", "new_users", "page_views", "bounces", "session_seconds",
    "engagement_seconds", "page_seconds", "key_events", "web_revenue",
)  # fmt: skip

SCRIPT = f"""
CREATE TABLE web_day_sum (
    breakdown TEXT NOT NULL, period_start TEXT NOT NULL, period_end TEXT NOT NULL, tool TEXT, property TEXT, channel TEXT,
    currency TEXT, {", ".join(f"{name} INTEGER" for name in _ADDED)}, many INTEGER NOT NULL) STRICT;
CREATE INDEX web_day_sum_day ON web_day_sum(period_start);
CREATE TABLE web_day_stale (day TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TRIGGER web_sessions_changed AFTER UPDATE OF breakdown, period_start, period_end, tool, property, channel, currency,
    {", ".join(_ADDED)} ON web_sessions
    BEGIN INSERT OR IGNORE INTO web_day_stale (day) VALUES (old.period_start), (new.period_start); END;
CREATE TRIGGER web_sessions_deleted AFTER DELETE ON web_sessions
    BEGIN INSERT OR IGNORE INTO web_day_stale (day) VALUES (old.period_start); END;
INSERT OR IGNORE INTO web_day_stale (day) SELECT DISTINCT period_start FROM web_sessions;
"""
