"""Tactics of goals, the days on which they were done, how often channels are posted to, and which goal a post serves."""

_EVIDENCE = "id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"

SCRIPT = f"""
CREATE TABLE tactic (
    {_EVIDENCE}, name TEXT NOT NULL, goal_id INTEGER REFERENCES goal(id), "repeat" TEXT NOT NULL DEFAULT 'none',
    wanted INTEGER, due_on TEXT, minutes INTEGER, owner TEXT, objective TEXT, channels TEXT, page TEXT, measure TEXT,
    campaign_id INTEGER REFERENCES campaign(id), post_id INTEGER REFERENCES post(id),
    influencer_id INTEGER REFERENCES influencer(id), state TEXT NOT NULL DEFAULT 'running', done_on TEXT, reason TEXT,
    playbook TEXT, note TEXT) STRICT;
CREATE INDEX tactic_goal ON tactic(goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX tactic_campaign ON tactic(campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX tactic_post ON tactic(post_id) WHERE post_id IS NOT NULL;
CREATE INDEX tactic_influencer ON tactic(influencer_id) WHERE influencer_id IS NOT NULL;
CREATE TABLE tactic_done (
    {_EVIDENCE}, tactic_id INTEGER NOT NULL REFERENCES tactic(id), day TEXT NOT NULL, count INTEGER NOT NULL DEFAULT 1,
    minutes INTEGER, note TEXT) STRICT;
CREATE UNIQUE INDEX tactic_done_day ON tactic_done(tactic_id, day);
CREATE TABLE cadence (
    {_EVIDENCE}, channel TEXT NOT NULL, account TEXT, unit TEXT NOT NULL, usual TEXT, lift TEXT, posts TEXT, start TEXT,
    "end" TEXT, goal_id INTEGER REFERENCES goal(id), own_share INTEGER, curated_share INTEGER, conversation_share INTEGER,
    note TEXT) STRICT;
CREATE INDEX cadence_goal ON cadence(goal_id) WHERE goal_id IS NOT NULL;
ALTER TABLE post ADD COLUMN goal_id INTEGER REFERENCES goal(id);
ALTER TABLE post ADD COLUMN origin TEXT;
ALTER TABLE post ADD COLUMN credit TEXT;
CREATE INDEX post_goal ON post(goal_id) WHERE goal_id IS NOT NULL;
"""
