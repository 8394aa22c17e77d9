"""An activity may be done on one account of its channel."""

SCRIPT = """
ALTER TABLE activity ADD COLUMN account_id INTEGER REFERENCES account(id);
CREATE INDEX activity_account ON activity(account_id) WHERE account_id IS NOT NULL;
"""
