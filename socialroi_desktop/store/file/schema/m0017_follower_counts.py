"""The followers of partners' accounts with the day they were counted on; what is known by now is the first reading."""

SCRIPT = """
CREATE TABLE follower_count (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER,
    influencer_id INTEGER NOT NULL REFERENCES influencer(id), channel TEXT, handle TEXT NOT NULL, counted_on TEXT NOT NULL,
    followers INTEGER NOT NULL, engagement_rate INTEGER, average_likes INTEGER) STRICT;
CREATE INDEX follower_count_influencer ON follower_count(influencer_id, counted_on);
INSERT INTO follower_count (influencer_id, channel, handle, counted_on, followers, engagement_rate, average_likes)
    SELECT h.influencer_id, h.channel, h.handle, coalesce(h.followers_on, date(b.at)), h.followers, h.engagement_rate,
        CASE WHEN h.channel IS i.channel AND lower(h.handle) = lower(i.handle) THEN i.average_likes END
    FROM handle h JOIN influencer i ON i.id = h.influencer_id LEFT JOIN import_batch b ON b.id = i.batch_id
    WHERE h.followers IS NOT NULL AND coalesce(h.followers_on, date(b.at)) IS NOT NULL;
"""
