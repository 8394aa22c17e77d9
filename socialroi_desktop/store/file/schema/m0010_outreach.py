"""Outreach: accounts of their own, contacts, stages, deals with all that belongs to them, what was earned among others.

What stood in `other_handles`, a line an account with its network first, becomes a row each; the column stays for what undo
may bring back, and nothing reads it any more. A network that is none of those known then stands in the note.
"""

_EVIDENCE = "batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"
_PERSON = "influencer_id INTEGER NOT NULL REFERENCES influencer(id)"
_DEAL = "deal_id INTEGER NOT NULL REFERENCES deal(id)"
_NETWORKS = (
    "instagram", "tiktok", "facebook", "pinterest", "youtube", "x", "linkedin", "xiaohongshu", "weibo", "douyin", "wechat",
    "bilibili", "snapchat", "reddit", "social_other", "other",
)  # fmt: skip
_KNOWN = ", ".join(f"'{name}'" for name in _NETWORKS)

SCRIPT = f"""
ALTER TABLE influencer ADD COLUMN kind TEXT DEFAULT 'influencer';
ALTER TABLE influencer ADD COLUMN stage TEXT DEFAULT 'search';
ALTER TABLE influencer ADD COLUMN stage_reason TEXT;
ALTER TABLE influencer ADD COLUMN stage_since TEXT;
ALTER TABLE influencer ADD COLUMN next_action TEXT;
ALTER TABLE influencer ADD COLUMN next_action_on TEXT;
ALTER TABLE influencer ADD COLUMN last_touch_on TEXT;
ALTER TABLE influencer ADD COLUMN last_touch_way TEXT;
ALTER TABLE influencer ADD COLUMN owes_since TEXT;
ALTER TABLE influencer ADD COLUMN tier TEXT;
ALTER TABLE influencer ADD COLUMN audience_fit INTEGER;
ALTER TABLE influencer ADD COLUMN language TEXT;
ALTER TABLE influencer ADD COLUMN agent_id INTEGER REFERENCES influencer(id);
ALTER TABLE influencer ADD COLUMN introduced_by_id INTEGER REFERENCES influencer(id);
ALTER TABLE influencer ADD COLUMN relation TEXT;
ALTER TABLE influencer ADD COLUMN customer_key TEXT;
CREATE INDEX influencer_stage ON influencer(stage);
CREATE INDEX influencer_agent ON influencer(agent_id) WHERE agent_id IS NOT NULL;
CREATE INDEX influencer_introduced_by ON influencer(introduced_by_id) WHERE introduced_by_id IS NOT NULL;
CREATE TABLE handle (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, {_PERSON}, channel TEXT, handle TEXT NOT NULL, followers INTEGER, followers_on TEXT,
    engagement_rate INTEGER, followed INTEGER, link TEXT, note TEXT) STRICT;
CREATE INDEX handle_influencer ON handle(influencer_id);
CREATE INDEX handle_word ON handle(handle);
CREATE TABLE deal (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, {_PERSON}, name TEXT, purpose TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'talks',
    terms TEXT, fee INTEGER, currency TEXT, commission INTEGER, product_id INTEGER REFERENCES product(id),
    campaign_id INTEGER REFERENCES campaign(id), code TEXT, link TEXT, starts_on TEXT, ends_on TEXT, disclosure TEXT,
    agreed_on TEXT, signed_on TEXT, product_sent TEXT, product_cost INTEGER, shipping_cost INTEGER, minutes INTEGER,
    sent_on TEXT, received_on TEXT, assumed_order_value INTEGER, assumed_margin INTEGER, assumed_refund_rate INTEGER,
    assumed_orders INTEGER, assumed_chance INTEGER, assumed_low INTEGER, assumed_high INTEGER, assumed_on TEXT, note TEXT
    ) STRICT;
CREATE INDEX deal_influencer ON deal(influencer_id);
CREATE INDEX deal_product ON deal(product_id) WHERE product_id IS NOT NULL;
CREATE INDEX deal_campaign ON deal(campaign_id) WHERE campaign_id IS NOT NULL;
CREATE TABLE contact (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, {_PERSON}, happened_at TEXT NOT NULL, happened_on TEXT,
    direction TEXT NOT NULL DEFAULT 'out', way TEXT NOT NULL DEFAULT 'message', what TEXT, outcome TEXT, minutes INTEGER,
    promise_on TEXT, settled_on TEXT, settled_reason TEXT, deal_id INTEGER REFERENCES deal(id), template TEXT) STRICT;
CREATE INDEX contact_influencer ON contact(influencer_id, happened_at);
CREATE INDEX contact_day ON contact(happened_on);
CREATE INDEX contact_deal ON contact(deal_id) WHERE deal_id IS NOT NULL;
CREATE TABLE stage_change (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, {_PERSON}, stage TEXT NOT NULL, changed_at TEXT NOT NULL, changed_on TEXT,
    kind TEXT, reason TEXT) STRICT;
CREATE INDEX stage_change_influencer ON stage_change(influencer_id, changed_at);
CREATE TABLE proposal (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, {_DEAL}, offered_on TEXT NOT NULL, by TEXT NOT NULL DEFAULT 'us', offer TEXT,
    fee INTEGER, commission INTEGER, product_cost INTEGER, shipping_cost INTEGER, minutes INTEGER, currency TEXT,
    state TEXT NOT NULL DEFAULT 'draft', orders INTEGER, chance INTEGER) STRICT;
CREATE INDEX proposal_deal ON proposal(deal_id);
CREATE TABLE deliverable (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, {_DEAL}, what TEXT NOT NULL, respond_by TEXT, submit_by TEXT, live_from TEXT,
    live_until TEXT, price INTEGER, currency TEXT, state TEXT NOT NULL DEFAULT 'planned', post_id INTEGER REFERENCES post(id),
    dropped_reason TEXT) STRICT;
CREATE INDEX deliverable_deal ON deliverable(deal_id);
CREATE INDEX deliverable_post ON deliverable(post_id) WHERE post_id IS NOT NULL;
CREATE TABLE usage_right (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, {_DEAL}, use TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'not_asked', asked_on TEXT,
    starts_on TEXT, ends_on TEXT, territory TEXT, credit TEXT) STRICT;
CREATE INDEX usage_right_deal ON usage_right(deal_id);
CREATE TABLE partnership (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, name TEXT NOT NULL, began_on TEXT NOT NULL, direction TEXT,
    influencer_id INTEGER REFERENCES influencer(id), from_whom TEXT, relevance INTEGER, value INTEGER, currency TEXT,
    description TEXT) STRICT;
CREATE INDEX partnership_influencer ON partnership(influencer_id) WHERE influencer_id IS NOT NULL;
CREATE TABLE inbound_link (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, url TEXT NOT NULL, found_on TEXT NOT NULL, from_site TEXT,
    influencer_id INTEGER REFERENCES influencer(id), relevance INTEGER, note TEXT) STRICT;
CREATE INDEX inbound_link_influencer ON inbound_link(influencer_id) WHERE influencer_id IS NOT NULL;
CREATE TABLE earned_mention (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, medium TEXT NOT NULL, mentioned_on TEXT NOT NULL, from_whom TEXT,
    influencer_id INTEGER REFERENCES influencer(id), relevance INTEGER, value INTEGER, currency TEXT, description TEXT,
    url TEXT) STRICT;
CREATE INDEX earned_mention_influencer ON earned_mention(influencer_id) WHERE influencer_id IS NOT NULL;
CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, name TEXT NOT NULL, language TEXT, purpose TEXT, subject TEXT, body TEXT) STRICT;
ALTER TABLE cost ADD COLUMN deal_id INTEGER REFERENCES deal(id);
ALTER TABLE cost ADD COLUMN paid_on TEXT;
CREATE INDEX cost_deal ON cost(deal_id) WHERE deal_id IS NOT NULL;
INSERT INTO handle (influencer_id, channel, handle, followers, engagement_rate, link)
    SELECT id, channel, handle, followers, engagement_rate, profile FROM influencer WHERE handle <> '';
WITH RECURSIVE
    line(owner, line, rest) AS (
        SELECT id, '', replace(other_handles, char(13), '') || char(10) FROM influencer WHERE other_handles <> ''
        UNION ALL
        SELECT owner, trim(replace(substr(rest, 1, instr(rest, char(10)) - 1), char(9), ' ')),
               substr(rest, instr(rest, char(10)) + 1)
        FROM line WHERE rest <> ''),
    told(owner, network, word) AS (
        SELECT owner, trim(substr(line, 1, length(line) - length(replace(line, rtrim(line, replace(line, ' ', '')), '')))),
               replace(line, rtrim(line, replace(line, ' ', '')), '')
        FROM line WHERE line <> '')
INSERT INTO handle (influencer_id, channel, handle, note)
    SELECT owner, CASE WHEN lower(network) IN ({_KNOWN}) THEN lower(network) END, ltrim(word, '@'),
           CASE WHEN network <> '' AND lower(network) NOT IN ({_KNOWN}) THEN network END
    FROM told t WHERE ltrim(word, '@') <> '' AND NOT EXISTS (
        SELECT 1 FROM handle h WHERE h.influencer_id = t.owner AND h.handle = ltrim(t.word, '@')
        AND (h.channel IS CASE WHEN lower(t.network) IN ({_KNOWN}) THEN lower(t.network) END));
INSERT INTO last_id (entity, id) SELECT 'handle', max(id) FROM handle HAVING count(*) > 0;
UPDATE influencer SET tier = CASE
    WHEN followers >= 1000000 THEN 'mega' WHEN followers >= 100000 THEN 'macro' WHEN followers >= 50000 THEN 'mid'
    WHEN followers >= 10000 THEN 'micro' WHEN followers IS NOT NULL THEN 'nano' END;
"""
