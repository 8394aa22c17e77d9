"""Sources are named by the seller, and rows of before follow what is known of sites, words and clicks by now.

What is known stands in tables that grow; `visit_channel`, `way_channel` and `landed` ask them, as any later migration may.
Rows whose channel somebody typed, or whose file told it, stay as they are.
"""

_IMPORTED = "batch_id IN (SELECT b.id FROM import_batch b WHERE b.format NOT IN ('mapped', 'page_times'))"
_UNTYPED = (
    "id NOT IN (SELECT c.first_id FROM change c WHERE c.entity = '{0}' AND c.action = 'update'"
    " AND json_extract(c.after, '$.channel') IS NOT NULL)"
)


def _follow(table: str, words: str) -> str:
    return (
        f"UPDATE {table} SET channel = visit_channel({words}) WHERE {_IMPORTED} AND {_UNTYPED.format(table)}"
        f" AND channel IS NOT visit_channel({words});"
    )


_CLICKED = "coalesce(landed(o.landing_page, o.utm_source, '{0}'), '')"
_SOURCE, _MEDIUM, _CAMPAIGN, _CLICK = (
    _CLICKED.format(part) for part in ("source", "medium", "campaign", "click")
)
_LANDED = """o.landing_page LIKE '%=%' AND coalesce(o.utm_source, '') = '' AND coalesce(t.utm_source, '') = ''
    AND instr(coalesce(t.referrer, ''), '?') = 0"""

SCRIPT = f"""
CREATE TABLE source_rule (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER, source TEXT NOT NULL, medium TEXT,
    channel TEXT NOT NULL, note TEXT, word TEXT) STRICT;
CREATE TABLE source_ruled (
    id INTEGER PRIMARY KEY, entity TEXT NOT NULL, row_id INTEGER NOT NULL, channel TEXT, UNIQUE (entity, row_id)) STRICT;
{_follow("web_sessions", "source, medium, channel_group")}
{_follow("touchpoint", "source, medium, NULL")}
UPDATE lead SET channel = visit_channel(source, NULL, NULL) WHERE channel IS NULL AND source IS NOT NULL AND {_IMPORTED};
UPDATE page_time SET channel = visit_channel(source, medium, NULL) WHERE channel IS NULL AND source IS NOT NULL;
CREATE TEMP TABLE landed_way AS SELECT o.id AS order_id, t.id AS way, coalesce(t.code, '') AS code, {_SOURCE} AS source,
    {_MEDIUM} AS medium, coalesce(nullif(t.utm_campaign, ''), {_CAMPAIGN}) AS campaign, coalesce(t.creator, '') AS creator,
    coalesce(t.referrer, '') || CASE WHEN {_CLICK} <> '' THEN '?' || {_CLICK} ELSE '' END AS referrer
    FROM "order" o LEFT JOIN touch t ON t.id = o.touch_id WHERE {_LANDED} AND ({_SOURCE} <> '' OR {_CLICK} <> '');
INSERT OR IGNORE INTO touch (utm_source, utm_medium, utm_campaign, referrer, code, creator, link_campaign, link_campaign_id,
    link_influencer, link_influencer_id, code_channel, code_campaign_id, code_influencer_id)
    SELECT w.source, w.medium, w.campaign, w.referrer, w.code, w.creator,
    CASE WHEN c.id IS NULL THEN nullif(w.campaign, '') END, c.id, t.link_influencer, t.link_influencer_id, t.code_channel,
    t.code_campaign_id, t.code_influencer_id
    FROM landed_way w LEFT JOIN touch t ON t.id = w.way
    LEFT JOIN campaign c ON w.campaign <> '' AND folded(c.name) = folded(w.campaign);
UPDATE "order" SET touch_id = (SELECT t.id FROM landed_way w JOIN touch t ON t.utm_source = w.source AND t.utm_medium = w.medium
    AND t.utm_campaign = w.campaign AND t.referrer = w.referrer AND t.code = w.code AND t.creator = w.creator
    WHERE w.order_id = "order".id) WHERE id IN (SELECT w.order_id FROM landed_way w);
DROP TABLE landed_way;
UPDATE touch SET link_channel = coalesce(way_channel(utm_source, utm_medium, referrer),
    CASE WHEN creator <> '' OR link_influencer_id IS NOT NULL THEN 'influencer' WHEN utm_source <> '' THEN 'other'
        WHEN referrer <> '' THEN 'referral' END);
"""
