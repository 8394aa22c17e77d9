"""What is known of the indexes of searched texts: which texts are not in them yet, and how many were ever put in.

The indexes themselves stand beside the texts, `search_signs_ENTITY` for each kind of record with many rows.
The others here find the few rows that refer to what is called by a word.
"""

SCRIPT = """
CREATE TABLE search_index (entity TEXT PRIMARY KEY, put INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE search_unindexed (id INTEGER PRIMARY KEY, entity TEXT NOT NULL, first_id INTEGER NOT NULL, last_id INTEGER NOT NULL)
    STRICT;
CREATE INDEX search_unindexed_entity ON search_unindexed(entity);
CREATE INDEX ad_cost_campaign ON ad_cost(campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX cost_campaign ON cost(campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX cost_influencer ON cost(influencer_id) WHERE influencer_id IS NOT NULL;
CREATE INDEX cost_post ON cost(post_id) WHERE post_id IS NOT NULL;
CREATE INDEX lead_campaign ON lead(campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX lead_post ON lead(post_id) WHERE post_id IS NOT NULL;
CREATE INDEX mention_influencer ON mention(influencer_id) WHERE influencer_id IS NOT NULL;
CREATE INDEX post_campaign ON post(campaign_id) WHERE campaign_id IS NOT NULL;
"""
