"""Who is in charge of the library."""

SCRIPT = """
ALTER TABLE settings ADD COLUMN ugc_owner TEXT;
"""
