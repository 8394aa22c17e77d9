"""Mentions are counted by day, channel, sentiment and kind from an index alone, without reading their texts."""

SCRIPT = """
DROP INDEX mention_day;
CREATE INDEX mention_day ON mention(mentioned_on, channel, sentiment, kind);
"""
