"""Activities within campaigns, and the costs that name one."""

_EVIDENCE = "id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"

SCRIPT = f"""
CREATE TABLE activity (
    {_EVIDENCE}, campaign_id INTEGER NOT NULL REFERENCES campaign(id), name TEXT NOT NULL, kind TEXT NOT NULL, channel TEXT,
    start TEXT, "end" TEXT, objective TEXT, pixel TEXT, shown_to TEXT, size INTEGER, region TEXT, ages TEXT, gender TEXT,
    interests TEXT, information TEXT, guidance TEXT, reward TEXT, mechanics TEXT, motive TEXT, countries TEXT, keep_plan TEXT,
    metrics TEXT, note TEXT) STRICT;
CREATE INDEX activity_campaign ON activity(campaign_id);
ALTER TABLE cost ADD COLUMN activity_id INTEGER REFERENCES activity(id);
CREATE INDEX cost_activity ON cost(activity_id) WHERE activity_id IS NOT NULL;
"""
