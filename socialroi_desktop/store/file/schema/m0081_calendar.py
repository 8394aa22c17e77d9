"""What a calendar of posts is made with, what a post is meant to be, and its text for other channels."""

_EVIDENCE = "id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"
_COLUMNS = (
    "short_link TEXT",
    "cta TEXT",
    "first_comment TEXT",
    "card_text TEXT",
    "card_picture INTEGER",
    "offer_id INTEGER REFERENCES offer(id)",
    "topic_id INTEGER REFERENCES topic(id)",
    "form_id INTEGER REFERENCES content_form(id)",
    "source TEXT",
    "aim TEXT",
    "reference_links TEXT",
    "do_show TEXT",
    "do_not TEXT",
)
_REFERRING = ("offer_id", "topic_id", "form_id")
# Undo brings back what posts were by the name their link has now.
_TOLD = "".join(
    f"UPDATE change SET {side} = json_remove(json_set({side}, '$.link', json_extract({side}, '$.target_link')),"
    f" '$.target_link') WHERE entity = 'post' AND json_type({side}, '$.target_link') IS NOT NULL;\n"
    for side in ("before", "after")
)

SCRIPT = (
    f"""
CREATE TABLE topic (
    {_EVIDENCE}, name TEXT NOT NULL, root TEXT NOT NULL, parent_id INTEGER REFERENCES topic(id),
    product_id INTEGER REFERENCES product(id), message TEXT, note TEXT) STRICT;
CREATE TABLE content_form ({_EVIDENCE}, name TEXT NOT NULL, note TEXT) STRICT;
CREATE TABLE call_to_action ({_EVIDENCE}, name TEXT NOT NULL, fits TEXT, note TEXT) STRICT;
CREATE TABLE hashtag ({_EVIDENCE}, tag TEXT NOT NULL, "group" TEXT, channels TEXT, note TEXT) STRICT;
CREATE TABLE slot (
    {_EVIDENCE}, channel TEXT NOT NULL, account TEXT, weekday TEXT NOT NULL, time TEXT NOT NULL, board TEXT, note TEXT,
    start TEXT, "end" TEXT) STRICT;
CREATE TABLE own_day (
    {_EVIDENCE}, name TEXT NOT NULL, start TEXT NOT NULL, "end" TEXT, yearly INTEGER, country TEXT, note TEXT) STRICT;
CREATE TABLE bio_link (
    {_EVIDENCE}, channel TEXT NOT NULL, account TEXT, link TEXT NOT NULL, start TEXT NOT NULL, "end" TEXT,
    campaign_id INTEGER REFERENCES campaign(id), note TEXT) STRICT;
CREATE TABLE post_text (
    {_EVIDENCE}, post_id INTEGER NOT NULL REFERENCES post(id), channel TEXT NOT NULL, title TEXT, text TEXT,
    first_comment TEXT) STRICT;
CREATE INDEX post_text_post ON post_text(post_id);
CREATE INDEX topic_parent ON topic(parent_id) WHERE parent_id IS NOT NULL;
ALTER TABLE account ADD COLUMN timezone TEXT;
ALTER TABLE post RENAME COLUMN target_link TO link;
{_TOLD}"""
    + "".join(f"ALTER TABLE post ADD COLUMN {column};\n" for column in _COLUMNS)
    + "".join(f"CREATE INDEX post_{name} ON post({name}) WHERE {name} IS NOT NULL;\n" for name in _REFERRING)
)
