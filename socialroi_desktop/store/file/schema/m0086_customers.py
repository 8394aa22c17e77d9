"""Customers with what they become, communities with members and activities; what was worked out of buyers is kept."""

_EVIDENCE = "id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"

SCRIPT = f"""
CREATE TABLE customer (
    {_EVIDENCE}, name TEXT, customer_key TEXT, kind TEXT NOT NULL, kind_since TEXT, next_step TEXT, next_step_on TEXT,
    note TEXT) STRICT;
CREATE TABLE customer_change (
    {_EVIDENCE}, customer_id INTEGER NOT NULL REFERENCES customer(id), changed_at TEXT NOT NULL, changed_on TEXT,
    kind TEXT NOT NULL) STRICT;
CREATE TABLE community (
    {_EVIDENCE}, name TEXT NOT NULL, channel TEXT, link TEXT, opened_on TEXT, reward TEXT, next_step TEXT, next_step_on TEXT,
    note TEXT) STRICT;
CREATE TABLE community_count (
    {_EVIDENCE}, community_id INTEGER NOT NULL REFERENCES community(id), counted_on TEXT NOT NULL, members INTEGER NOT NULL,
    active INTEGER) STRICT;
CREATE TABLE community_activity (
    {_EVIDENCE}, community_id INTEGER NOT NULL REFERENCES community(id), done_on TEXT NOT NULL, what TEXT NOT NULL,
    took_part INTEGER, reward TEXT) STRICT;
CREATE INDEX customer_key_of_customer ON customer(customer_key) WHERE customer_key IS NOT NULL;
CREATE INDEX customer_change_customer ON customer_change(customer_id);
CREATE INDEX community_count_community ON community_count(community_id);
CREATE INDEX community_activity_community ON community_activity(community_id);
CREATE TABLE buyer_answer (question TEXT PRIMARY KEY, told TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
