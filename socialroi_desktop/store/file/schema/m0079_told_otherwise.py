"""What an import that told a record again told otherwise, blanks included, and what it keeps as it is since others went."""

SCRIPT = """
ALTER TABLE told_again ADD COLUMN otherwise TEXT;
ALTER TABLE told_again ADD COLUMN before TEXT;
"""
