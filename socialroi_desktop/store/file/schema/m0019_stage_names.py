"""What one workspace calls the stages of its pipeline."""

SCRIPT = """
ALTER TABLE settings ADD COLUMN stage_search TEXT;
ALTER TABLE settings ADD COLUMN stage_screen TEXT;
ALTER TABLE settings ADD COLUMN stage_get_contact TEXT;
ALTER TABLE settings ADD COLUMN stage_letter TEXT;
ALTER TABLE settings ADD COLUMN stage_negotiate TEXT;
ALTER TABLE settings ADD COLUMN stage_track TEXT;
ALTER TABLE settings ADD COLUMN stage_relationship TEXT;
ALTER TABLE settings ADD COLUMN stage_declined TEXT;
ALTER TABLE settings ADD COLUMN stage_paused TEXT;
"""
