"""Pieces whose maker was erased are marked: what their files tell of place and device never goes out again.

Of those that were erased before, the note beside their rights still tells.
"""

SCRIPT = """
ALTER TABLE ugc_item ADD COLUMN maker_erased INTEGER;
UPDATE ugc_item SET maker_erased = 1 WHERE influencer_id IS NULL AND place IS NULL AND device IS NULL
    AND id IN (SELECT ugc_item_id FROM usage_right WHERE note = 'Creator erased');
"""
