"""How many people took part in an activity."""

SCRIPT = """
ALTER TABLE activity ADD COLUMN participants INTEGER;
"""
