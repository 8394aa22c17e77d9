"""Visits, and the sums kept of them, hold what their revenue is beyond the smallest coin, in millionths of it."""

SCRIPT = """
ALTER TABLE web_sessions ADD COLUMN revenue_rest INTEGER;
ALTER TABLE web_day_sum ADD COLUMN revenue_rest INTEGER;
CREATE TRIGGER web_sessions_finer AFTER UPDATE OF revenue_rest ON web_sessions
    BEGIN INSERT OR IGNORE INTO web_day_stale (day) VALUES (old.period_start), (new.period_start); END;
"""
