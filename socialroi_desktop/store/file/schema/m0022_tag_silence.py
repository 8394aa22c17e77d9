"""After how many days of silence people with a tag are written to."""

SCRIPT = """
ALTER TABLE tag ADD COLUMN touch_days INTEGER;
"""
