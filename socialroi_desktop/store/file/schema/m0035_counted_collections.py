"""Collections tell how many pieces they hold."""

SCRIPT = """
ALTER TABLE collection ADD COLUMN pieces INTEGER;
UPDATE collection SET pieces = (SELECT count(*) FROM collected d WHERE d.collection_id = collection.id);
"""
