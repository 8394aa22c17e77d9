"""Each right to a piece knows whose word it is: until now that of whoever made the piece, or of somebody erased (0)."""

SCRIPT = """
ALTER TABLE usage_right ADD COLUMN said_by INTEGER;
UPDATE usage_right SET said_by = (
    SELECT coalesce(i.influencer_id, iif(i.maker_erased = 1, 0, NULL)) FROM ugc_item i WHERE i.id = ugc_item_id
) WHERE state IN ('asked', 'replied', 'granted', 'self_granted');
"""
