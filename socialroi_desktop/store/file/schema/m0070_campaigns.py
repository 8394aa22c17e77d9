"""What a campaign is for, whom it speaks to and where they buy; what went into it; what was found when it was over."""

_EVIDENCE = "id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"
_COLUMNS = (
    "purpose", "audience_region", "audience_age", "audience_gender", "audience_interests", "place", "landing_page",
    "closed_on", "lessons",
)  # fmt: skip

SCRIPT = (
    "".join(f"ALTER TABLE campaign ADD COLUMN {name} TEXT;\n" for name in _COLUMNS)
    + f"""
CREATE TABLE campaign_input (
    {_EVIDENCE}, campaign_id INTEGER NOT NULL REFERENCES campaign(id), what TEXT NOT NULL, quantity TEXT, day TEXT,
    note TEXT) STRICT;
CREATE INDEX campaign_input_campaign ON campaign_input(campaign_id);
CREATE TABLE campaign_verdict (
    {_EVIDENCE}, campaign_id INTEGER NOT NULL REFERENCES campaign(id), metric TEXT NOT NULL,
    goal_id INTEGER REFERENCES goal(id), verdict TEXT NOT NULL, value TEXT, target TEXT, note TEXT) STRICT;
CREATE INDEX campaign_verdict_campaign ON campaign_verdict(campaign_id);
CREATE INDEX campaign_verdict_goal ON campaign_verdict(goal_id) WHERE goal_id IS NOT NULL;
CREATE TABLE campaign_cause (
    {_EVIDENCE}, campaign_id INTEGER NOT NULL REFERENCES campaign(id), cause TEXT NOT NULL, words TEXT) STRICT;
CREATE UNIQUE INDEX campaign_cause_cause ON campaign_cause(campaign_id, cause);
"""
)
