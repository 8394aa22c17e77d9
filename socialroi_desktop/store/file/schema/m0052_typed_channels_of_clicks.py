"""Clicks on links know whether the seller typed their channel, as visits do."""

SCRIPT = """
ALTER TABLE link_clicks ADD COLUMN channel_typed INTEGER;
CREATE INDEX link_clicks_typed ON link_clicks(id) WHERE channel_typed = 1;
UPDATE link_clicks SET channel_typed = 1 WHERE batch_id IS NULL AND channel IS NOT NULL
    AND id NOT IN (SELECT row_id FROM source_ruled WHERE entity = 'link_clicks');
"""
