"""Goals stand in a tree, have parts by channel or kind, signals beside their metric, and a note a week."""

_OF_GOAL = (
    "id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER,"
    " goal_id INTEGER NOT NULL REFERENCES goal(id)"
)

SCRIPT = f"""
ALTER TABLE goal ADD COLUMN own_kind TEXT;
ALTER TABLE goal ADD COLUMN level TEXT NOT NULL DEFAULT 'metric';
ALTER TABLE goal ADD COLUMN parent_id INTEGER REFERENCES goal(id);
ALTER TABLE goal ADD COLUMN of_kind TEXT;
ALTER TABLE goal ADD COLUMN season TEXT;
ALTER TABLE goal ADD COLUMN sales_forecast TEXT;
ALTER TABLE goal ADD COLUMN social_share TEXT;
ALTER TABLE goal ADD COLUMN growth TEXT;
ALTER TABLE goal ADD COLUMN share_model TEXT;
ALTER TABLE goal ADD COLUMN share_start TEXT;
ALTER TABLE goal ADD COLUMN share_end TEXT;
CREATE INDEX goal_parent ON goal(parent_id) WHERE parent_id IS NOT NULL;
CREATE TABLE goal_target ({_OF_GOAL}, channel TEXT, kind TEXT, target TEXT, note TEXT) STRICT;
CREATE INDEX goal_target_goal ON goal_target(goal_id);
CREATE TABLE goal_signal (
    {_OF_GOAL}, metric TEXT NOT NULL, channel TEXT, start_value TEXT, target TEXT, note TEXT) STRICT;
CREATE INDEX goal_signal_goal ON goal_signal(goal_id);
CREATE TABLE goal_note ({_OF_GOAL}, week TEXT NOT NULL, changed TEXT, next TEXT) STRICT;
CREATE INDEX goal_note_goal ON goal_note(goal_id);
"""
