"""What the exports of every platform bring: history of posts, accounts by day, people, touches, refunds. Released."""

_EVIDENCE = "batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"

_POST_FIGURES = (
    "impressions INTEGER, views INTEGER, reach INTEGER, reactions INTEGER, likes INTEGER, comments INTEGER, "
    "shares INTEGER, saves INTEGER, engagements INTEGER, link_clicks INTEGER, total_clicks INTEGER, "
    "follows INTEGER, watch_seconds INTEGER"
)

SCRIPT = f"""
ALTER TABLE post ADD COLUMN target_link TEXT;
ALTER TABLE post ADD COLUMN as_of TEXT;
ALTER TABLE cost ADD COLUMN post_id INTEGER REFERENCES post(id) ON DELETE SET NULL;
ALTER TABLE web_sessions ADD COLUMN tool TEXT;
ALTER TABLE web_sessions ADD COLUMN engagement_seconds INTEGER;
ALTER TABLE web_sessions ADD COLUMN page_seconds INTEGER;
ALTER TABLE influencer ADD COLUMN other_handles TEXT;
ALTER TABLE influencer ADD COLUMN followers INTEGER;
ALTER TABLE influencer ADD COLUMN engagement_rate INTEGER;
ALTER TABLE influencer ADD COLUMN average_views INTEGER;
ALTER TABLE influencer ADD COLUMN average_likes INTEGER;
ALTER TABLE influencer ADD COLUMN category TEXT;
ALTER TABLE influencer ADD COLUMN country TEXT;
ALTER TABLE influencer ADD COLUMN email TEXT;
ALTER TABLE influencer ADD COLUMN profile TEXT;
ALTER TABLE "order" ADD COLUMN listed_refunds INTEGER;
DROP TRIGGER order_changed;
CREATE TRIGGER order_changed AFTER UPDATE OF ordered_on, status, currency, gross_sales, discounts, refunds, taxes,
    shipping_income, shipping_cost, fees, units, touch_id, goods_cost, listed_refunds ON "order"
    BEGIN INSERT OR IGNORE INTO order_day_stale (day) VALUES (old.ordered_on), (new.ordered_on); END;
CREATE TABLE post_metrics (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, post_id INTEGER NOT NULL REFERENCES post(id) ON DELETE CASCADE, as_of TEXT NOT NULL,
    {_POST_FIGURES}, UNIQUE (post_id, as_of)) STRICT;
CREATE TABLE account_day (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, channel TEXT NOT NULL, account TEXT, day TEXT NOT NULL, followers INTEGER,
    members INTEGER, new_followers INTEGER, unfollows INTEGER, impressions INTEGER, reach INTEGER, views INTEGER,
    viewers INTEGER, profile_views INTEGER, engagements INTEGER, reactions INTEGER, likes INTEGER, comments INTEGER,
    shares INTEGER, saves INTEGER, link_clicks INTEGER, total_clicks INTEGER, mentions INTEGER, posts INTEGER,
    watch_seconds INTEGER, note TEXT) STRICT;
CREATE INDEX account_day_key ON account_day(day, channel);
CREATE TABLE refund (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, number TEXT NOT NULL, external_id TEXT, refunded_on TEXT NOT NULL, amount INTEGER,
    currency TEXT NOT NULL, reason TEXT, source TEXT, occurrence INTEGER) STRICT;
CREATE INDEX refund_key ON refund(number, external_id);
CREATE TABLE page_time (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, property TEXT, visited_at TEXT NOT NULL, visited_on TEXT, visit TEXT NOT NULL,
    page TEXT, seconds INTEGER, channel TEXT, source TEXT, medium TEXT, tool TEXT, occurrence INTEGER) STRICT;
CREATE TABLE time_band (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, name TEXT NOT NULL, seconds INTEGER) STRICT;
CREATE INDEX time_band_key ON time_band(seconds);
INSERT INTO time_band (name, seconds) VALUES ('Glanced', 0), ('Looked and left', 30),
    ('Looked at categories', 60), ('Read and compared', 180), ('Compared at length', 600);
ALTER TABLE goal ADD COLUMN pages TEXT;
CREATE INDEX page_time_key ON page_time(visit, visited_at);
CREATE TABLE lead (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, created_at TEXT NOT NULL, created_on TEXT, tool TEXT, external_id TEXT, kind TEXT,
    own_kind TEXT, name TEXT, email TEXT, phone TEXT, consent INTEGER, consent_note TEXT, channel TEXT, source TEXT,
    campaign TEXT, campaign_id INTEGER REFERENCES campaign(id) ON DELETE SET NULL, ad TEXT, form TEXT, link TEXT,
    post_id INTEGER REFERENCES post(id) ON DELETE SET NULL, status TEXT, next_step TEXT, next_step_on TEXT, note TEXT) STRICT;
CREATE INDEX lead_key ON lead(external_id, tool);
CREATE INDEX lead_day ON lead(created_on);
CREATE TABLE lead_step (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, lead_id INTEGER NOT NULL REFERENCES lead(id) ON DELETE CASCADE,
    done_on TEXT NOT NULL, kind TEXT NOT NULL, note TEXT) STRICT;
CREATE INDEX lead_step_lead ON lead_step(lead_id);
CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, customer TEXT NOT NULL, touched_at TEXT NOT NULL, touched_on TEXT, channel TEXT,
    source TEXT, medium TEXT, campaign TEXT, interaction TEXT, conversion INTEGER, conversion_value INTEGER, currency TEXT,
    order_number TEXT, occurrence INTEGER) STRICT;
CREATE INDEX touchpoint_key ON touchpoint(customer, touched_at);
CREATE INDEX touchpoint_day ON touchpoint(touched_on);
CREATE TABLE mention (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, mentioned_at TEXT NOT NULL, mentioned_on TEXT, tool TEXT, channel TEXT, source TEXT,
    author TEXT, followers INTEGER, text TEXT, url TEXT, sentiment TEXT, kind TEXT, reach INTEGER, engagements INTEGER,
    influencer_id INTEGER REFERENCES influencer(id) ON DELETE SET NULL, note TEXT) STRICT;
CREATE INDEX mention_key ON mention(mentioned_at, author);
CREATE INDEX mention_day ON mention(mentioned_on);
"""
