"""The library of what customers made. The rights of a deal leave their name to those of a piece, and share their states."""

_EVIDENCE = "batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"
_ITEM = "ugc_item_id INTEGER NOT NULL REFERENCES ugc_item(id)"
_RIGHT = "use TEXT NOT NULL, state TEXT NOT NULL, starts_on TEXT, ends_on TEXT, territory TEXT, credit TEXT, asked_on TEXT"
_STATE = "CASE {0} WHEN 'not_asked' THEN 'none' WHEN 'agreed' THEN 'granted' ELSE {0} END"
_TOLD = "json_extract({0}, '$.state')"


def _of_history(side: str) -> str:
    told = _TOLD.format(side)
    return (
        f"UPDATE change SET {side} = json_set({side}, '$.state', {_STATE.format(told)})\n"
        f"    WHERE entity = 'deal_right' AND {told} IN ('not_asked', 'agreed');"
    )


SCRIPT = f"""
CREATE TABLE deal_right (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, deal_id INTEGER NOT NULL REFERENCES deal(id), {_RIGHT}) STRICT;
INSERT INTO deal_right (id, batch_id, source_line, deal_id, use, state, starts_on, ends_on, territory, credit, asked_on)
    SELECT id, batch_id, source_line, deal_id, use, {_STATE.format("state")}, starts_on, ends_on, territory, credit, asked_on
    FROM usage_right;
DROP TABLE usage_right;
CREATE INDEX deal_right_deal ON deal_right(deal_id);
UPDATE change SET entity = 'deal_right' WHERE entity = 'usage_right';
{_of_history("before")}
{_of_history("after")}
UPDATE operation SET entities = trim(replace(' ' || entities || ' ', ' usage_right ', ' deal_right '))
    WHERE ' ' || entities || ' ' LIKE '% usage_right %';
UPDATE last_id SET entity = 'deal_right' WHERE entity = 'usage_right';
UPDATE tagged SET record_kind = 'deal_right' WHERE record_kind = 'usage_right';
UPDATE attachment SET record_kind = 'deal_right' WHERE record_kind = 'usage_right';
UPDATE saved_view SET record_kind = 'deal_right' WHERE record_kind = 'usage_right';
CREATE TABLE ugc_item (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, title TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'photo',
    product_id INTEGER REFERENCES product(id), influencer_id INTEGER REFERENCES influencer(id),
    deal_id INTEGER REFERENCES deal(id), campaign_id INTEGER REFERENCES campaign(id), url TEXT, caption TEXT, language TEXT,
    rating INTEGER, shortlisted INTEGER, brand_visible INTEGER, owner TEXT, added_on TEXT, taken_at TEXT, sha256 TEXT,
    file_name TEXT, path TEXT, size INTEGER, media_type TEXT, width INTEGER, height INTEGER, seconds INTEGER, device TEXT,
    place TEXT, likeness TEXT, note TEXT) STRICT;
CREATE INDEX ugc_item_sha256 ON ugc_item(sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX ugc_item_product ON ugc_item(product_id) WHERE product_id IS NOT NULL;
CREATE INDEX ugc_item_influencer ON ugc_item(influencer_id) WHERE influencer_id IS NOT NULL;
CREATE INDEX ugc_item_deal ON ugc_item(deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX ugc_item_campaign ON ugc_item(campaign_id) WHERE campaign_id IS NOT NULL;
CREATE TABLE usage_right (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, {_ITEM}, {_RIGHT}, channel TEXT, wording TEXT, answered_on TEXT, answer TEXT,
    note TEXT) STRICT;
CREATE INDEX usage_right_item ON usage_right(ugc_item_id);
CREATE INDEX usage_right_ends ON usage_right(ends_on) WHERE ends_on IS NOT NULL;
CREATE TABLE standing_consent (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, influencer_id INTEGER NOT NULL REFERENCES influencer(id), use TEXT NOT NULL,
    state TEXT NOT NULL, starts_on TEXT, ends_on TEXT, territory TEXT, credit TEXT, note TEXT) STRICT;
CREATE INDEX standing_consent_influencer ON standing_consent(influencer_id);
CREATE TABLE usage (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, {_ITEM}, "where" TEXT NOT NULL, post_id INTEGER REFERENCES post(id), what TEXT,
    url TEXT, territory TEXT, from_on TEXT, to_on TEXT, taken_down_on TEXT, note TEXT) STRICT;
CREATE INDEX usage_item ON usage(ugc_item_id);
CREATE INDEX usage_post ON usage(post_id) WHERE post_id IS NOT NULL;
CREATE TABLE collection (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, name TEXT NOT NULL, campaign_id INTEGER REFERENCES campaign(id), note TEXT) STRICT;
CREATE INDEX collection_campaign ON collection(campaign_id) WHERE campaign_id IS NOT NULL;
CREATE TABLE collected (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, collection_id INTEGER NOT NULL REFERENCES collection(id), {_ITEM}) STRICT;
CREATE UNIQUE INDEX collected_once ON collected(collection_id, ugc_item_id);
CREATE INDEX collected_item ON collected(ugc_item_id);
"""
