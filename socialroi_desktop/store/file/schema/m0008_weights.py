"""What each kind of engagement is worth to the seller."""

SCRIPT = """
ALTER TABLE settings ADD COLUMN engagement_weights TEXT;
"""
