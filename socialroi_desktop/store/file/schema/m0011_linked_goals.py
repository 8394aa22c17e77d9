"""A goal may follow another one: first recruit partners, then let them promote."""

SCRIPT = """
ALTER TABLE goal ADD COLUMN follows_id INTEGER REFERENCES goal(id);
CREATE INDEX goal_follows ON goal(follows_id) WHERE follows_id IS NOT NULL;
"""
