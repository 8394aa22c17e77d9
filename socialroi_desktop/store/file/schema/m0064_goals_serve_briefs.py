"""Goals point to the brief they serve; those there serve the newest one, if any."""

SCRIPT = """
ALTER TABLE goal ADD COLUMN brief_id INTEGER REFERENCES brief(id);
CREATE INDEX goal_brief ON goal(brief_id) WHERE brief_id IS NOT NULL;
UPDATE goal SET brief_id = (SELECT b.id FROM brief b ORDER BY b.dated_on DESC, b.id DESC LIMIT 1);
"""
