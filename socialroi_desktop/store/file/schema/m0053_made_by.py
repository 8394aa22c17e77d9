"""Pieces keep whose they were last, once nobody is said to have made them: until now their rights tell, or an erasing."""

SCRIPT = """
ALTER TABLE ugc_item ADD COLUMN made_by INTEGER;
UPDATE ugc_item SET made_by = coalesce(
    iif(maker_erased = 1, 0, NULL),
    (SELECT r.said_by FROM usage_right r WHERE r.ugc_item_id = ugc_item.id AND r.said_by IS NOT NULL ORDER BY r.id DESC LIMIT 1)
) WHERE influencer_id IS NULL;
"""
