"""How the seller's letters end."""

SCRIPT = """
ALTER TABLE settings ADD COLUMN sign_off TEXT;
"""
