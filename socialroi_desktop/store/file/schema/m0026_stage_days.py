"""Who became another kind of partner stands in their stage since they came into it, not since then."""

SCRIPT = """
UPDATE influencer SET stage_since = (
    SELECT s.changed_on FROM stage_change s WHERE s.influencer_id = influencer.id AND NOT EXISTS (
        SELECT 1 FROM stage_change o WHERE o.influencer_id = s.influencer_id AND o.stage IS NOT s.stage
            AND (o.changed_at, o.id) > (s.changed_at, s.id))
    ORDER BY s.changed_at, s.id LIMIT 1)
WHERE stage_since IS NOT NULL;
"""
