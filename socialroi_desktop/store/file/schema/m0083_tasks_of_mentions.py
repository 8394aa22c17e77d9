"""Who mentioned the brand is replied to, followed and thanked: what is to be done about a mention, by when, and when it was."""

SCRIPT = """
ALTER TABLE mention ADD COLUMN to_do TEXT;
ALTER TABLE mention ADD COLUMN to_do_on TEXT;
ALTER TABLE mention ADD COLUMN done_on TEXT;
ALTER TABLE mention ADD COLUMN thanked_on TEXT;
CREATE INDEX mention_to_do ON mention(to_do) WHERE to_do IS NOT NULL;
"""
