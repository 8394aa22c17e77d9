"""Posts that are planned have an owner, and tell whether rights cover the pieces of the library in them on their day."""

SCRIPT = """
ALTER TABLE post ADD COLUMN owner TEXT;
ALTER TABLE post ADD COLUMN rights TEXT;
"""
