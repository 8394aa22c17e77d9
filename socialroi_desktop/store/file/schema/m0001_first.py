"""The first schema: the file, its history, the shop, posts, ads, visits, costs, goals. Released; never changed."""

_EVIDENCE = "batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"

# `touch_id` 0 stands for orders of which nothing is known; a key cannot be NULL.
_ORDER_SUMS = (
    "currency TEXT NOT NULL, day TEXT NOT NULL, touch_id INTEGER NOT NULL, gross_sales INTEGER, "
    "discounts INTEGER, refunds INTEGER, taxes INTEGER, shipping_income INTEGER, "
    "order_shipping_cost INTEGER, fees INTEGER, product_cost INTEGER, net_sales INTEGER, "
    "contribution INTEGER, live_discounts INTEGER, orders INTEGER, units INTEGER, "
    "refunded_orders INTEGER, voided_orders INTEGER, without_value INTEGER, without_goods_cost INTEGER, "
    "discounted_orders INTEGER, squares REAL, PRIMARY KEY (currency, day, touch_id)"
)

SCRIPT = f"""
CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1), batch_id INTEGER, source_line INTEGER,
    name TEXT NOT NULL, currency TEXT NOT NULL, timezone TEXT NOT NULL, week_start TEXT NOT NULL,
    gross_margin INTEGER, hourly_rate INTEGER, code_discounts_are_cost INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE operation (
    id INTEGER PRIMARY KEY, template TEXT NOT NULL, details TEXT NOT NULL, at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone')), entities TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE change (
    id INTEGER PRIMARY KEY, operation_id INTEGER NOT NULL REFERENCES operation(id) ON DELETE CASCADE,
    action TEXT NOT NULL, entity TEXT NOT NULL, first_id INTEGER NOT NULL, last_id INTEGER NOT NULL,
    before TEXT, after TEXT) STRICT;
CREATE INDEX change_operation ON change(operation_id);
CREATE INDEX change_row ON change(entity, first_id);
CREATE TABLE change_image (
    id INTEGER PRIMARY KEY, change_id INTEGER NOT NULL REFERENCES change(id) ON DELETE CASCADE,
    rows BLOB NOT NULL) STRICT;
CREATE INDEX change_image_change ON change_image(change_id);
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY, operation_id INTEGER, file TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
    format TEXT NOT NULL, entity TEXT NOT NULL, choices TEXT NOT NULL, at TEXT NOT NULL, lines INTEGER NOT NULL DEFAULT 0,
    new INTEGER NOT NULL DEFAULT 0, same INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL DEFAULT 0,
    doubtful INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0, skipped INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE import_problem (
    id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES import_batch(id) ON DELETE CASCADE,
    verdict TEXT NOT NULL, line INTEGER, field TEXT, template TEXT NOT NULL, details TEXT NOT NULL, cells TEXT NOT NULL) STRICT;
CREATE INDEX import_problem_batch ON import_problem(batch_id);
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE, entity TEXT NOT NULL, mapping TEXT NOT NULL) STRICT;
CREATE TABLE product (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, name TEXT NOT NULL, sku TEXT, line TEXT, price INTEGER, unit_cost INTEGER,
    currency TEXT) STRICT;
CREATE INDEX product_key ON product(sku, name);
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, name TEXT NOT NULL UNIQUE, start TEXT, end TEXT, channels TEXT, product_line TEXT,
    link_names TEXT, budget INTEGER, currency TEXT, note TEXT) STRICT;
CREATE TABLE influencer (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, name TEXT NOT NULL, handle TEXT, channel TEXT, note TEXT) STRICT;
CREATE INDEX influencer_key ON influencer(name, handle);
CREATE TABLE discount_code (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, code TEXT NOT NULL UNIQUE COLLATE NOCASE, channel TEXT,
    campaign_id INTEGER REFERENCES campaign(id) ON DELETE SET NULL,
    influencer_id INTEGER REFERENCES influencer(id) ON DELETE SET NULL, note TEXT) STRICT;
CREATE TABLE goal (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, name TEXT NOT NULL, kind TEXT NOT NULL, metric TEXT NOT NULL,
    target_kind TEXT NOT NULL, target TEXT, start TEXT NOT NULL, end TEXT NOT NULL, channels TEXT, product_line TEXT,
    campaign_id INTEGER REFERENCES campaign(id) ON DELETE SET NULL, baseline_source TEXT, baseline TEXT,
    baseline_start TEXT, baseline_end TEXT, baseline_note TEXT, currency TEXT, note TEXT) STRICT;
CREATE TABLE cost (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, spent_on TEXT NOT NULL, kind TEXT NOT NULL, amount INTEGER,
    currency TEXT NOT NULL, minutes INTEGER, channel TEXT,
    campaign_id INTEGER REFERENCES campaign(id) ON DELETE SET NULL,
    influencer_id INTEGER REFERENCES influencer(id) ON DELETE SET NULL,
    note TEXT, reference TEXT, occurrence INTEGER) STRICT;
CREATE INDEX cost_day ON cost(spent_on);
CREATE TABLE touch (
    id INTEGER PRIMARY KEY, utm_source TEXT NOT NULL, utm_medium TEXT NOT NULL, utm_campaign TEXT NOT NULL,
    referrer TEXT NOT NULL, code TEXT NOT NULL, creator TEXT NOT NULL,
    link_channel TEXT, link_campaign TEXT, link_influencer TEXT, code_channel TEXT, code_campaign TEXT, code_influencer TEXT,
    UNIQUE (utm_source, utm_medium, utm_campaign, referrer, code, creator)) STRICT;
CREATE TABLE "order" (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, source TEXT NOT NULL, number TEXT NOT NULL, ordered_at TEXT NOT NULL,
    ordered_on TEXT NOT NULL, status TEXT, currency TEXT NOT NULL, gross_sales INTEGER, discounts INTEGER,
    refunds INTEGER, taxes INTEGER, shipping_income INTEGER, shipping_cost INTEGER, fees INTEGER, total INTEGER,
    units INTEGER, customer TEXT, discount_code TEXT, utm_source TEXT, utm_medium TEXT, utm_campaign TEXT,
    referrer TEXT, landing_page TEXT, creator TEXT,
    touch_id INTEGER REFERENCES touch(id), goods_cost INTEGER, UNIQUE (source, number)) STRICT;
CREATE INDEX order_day ON "order"(ordered_on);
CREATE TABLE order_day_sum ({_ORDER_SUMS}) STRICT, WITHOUT ROWID;
CREATE TABLE order_month_sum ({_ORDER_SUMS}) STRICT, WITHOUT ROWID;
CREATE INDEX order_day_sum_day ON order_day_sum(day);
CREATE TABLE order_day_stale (day TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TRIGGER order_changed AFTER UPDATE OF ordered_on, status, currency, gross_sales, discounts, refunds, taxes,
    shipping_income, shipping_cost, fees, units, touch_id, goods_cost ON "order"
    BEGIN INSERT OR IGNORE INTO order_day_stale (day) VALUES (old.ordered_on), (new.ordered_on); END;
CREATE TRIGGER order_deleted AFTER DELETE ON "order"
    BEGIN INSERT OR IGNORE INTO order_day_stale (day) VALUES (old.ordered_on); END;
CREATE TABLE order_line (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, order_id INTEGER NOT NULL REFERENCES "order"(id) ON DELETE CASCADE,
    position INTEGER NOT NULL, name TEXT, sku TEXT, quantity INTEGER, unit_price INTEGER, discount INTEGER,
    currency TEXT) STRICT;
CREATE INDEX order_line_order ON order_line(order_id, position);
CREATE TABLE post (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, channel TEXT NOT NULL, account TEXT, external_id TEXT NOT NULL, published_at TEXT,
    published_on TEXT, text TEXT, kind TEXT, permalink TEXT, campaign_id INTEGER REFERENCES campaign(id) ON DELETE SET NULL,
    impressions INTEGER, views INTEGER, reach INTEGER, reactions INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
    saves INTEGER, engagements INTEGER, link_clicks INTEGER, total_clicks INTEGER, follows INTEGER, watch_seconds INTEGER,
    UNIQUE (channel, external_id)) STRICT;
CREATE INDEX post_day ON post(published_on);
CREATE TABLE ad_cost (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, channel TEXT NOT NULL, account TEXT, period_start TEXT NOT NULL,
    period_end TEXT NOT NULL, campaign TEXT, ad_set TEXT, ad TEXT, occurrence INTEGER,
    campaign_id INTEGER REFERENCES campaign(id) ON DELETE SET NULL, spend INTEGER, currency TEXT NOT NULL,
    impressions INTEGER, reach INTEGER, clicks INTEGER, link_clicks INTEGER, results INTEGER, result_kind TEXT,
    conversion_value INTEGER) STRICT;
CREATE INDEX ad_cost_key ON ad_cost(channel, ad, period_start);
CREATE TABLE web_sessions (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, property TEXT, breakdown TEXT NOT NULL, period_start TEXT NOT NULL,
    period_end TEXT NOT NULL, hour INTEGER, channel TEXT, channel_group TEXT, source TEXT, medium TEXT, campaign TEXT,
    page TEXT, sessions INTEGER, engaged_sessions INTEGER, users INTEGER, new_users INTEGER, page_views INTEGER,
    bounces INTEGER, session_seconds INTEGER, key_events INTEGER, web_revenue INTEGER, currency TEXT) STRICT;
CREATE INDEX web_sessions_key ON web_sessions(breakdown, period_start);
CREATE TABLE exchange_rate (
    id INTEGER PRIMARY KEY, {_EVIDENCE}, day TEXT NOT NULL, currency TEXT NOT NULL, rate TEXT NOT NULL,
    UNIQUE (currency, day)) STRICT;
"""
