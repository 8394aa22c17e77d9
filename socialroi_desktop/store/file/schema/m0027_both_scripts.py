"""Whether Chinese is found in both scripts."""

SCRIPT = """
ALTER TABLE settings ADD COLUMN both_scripts INTEGER NOT NULL DEFAULT 1;
"""
