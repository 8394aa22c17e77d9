"""Clicks on links as the tools count them that make short links and pages of links."""

SCRIPT = """
CREATE TABLE link_clicks (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER,
    tool TEXT, link TEXT NOT NULL, title TEXT, target TEXT, breakdown TEXT NOT NULL, part TEXT, span TEXT NOT NULL,
    period_start TEXT NOT NULL, period_end TEXT NOT NULL, channel TEXT, source TEXT, medium TEXT, campaign TEXT,
    clicks INTEGER, unique_clicks INTEGER, views INTEGER) STRICT;
CREATE INDEX link_clicks_key ON link_clicks(link, period_start);
CREATE INDEX link_clicks_days ON link_clicks(period_end, period_start);
"""
