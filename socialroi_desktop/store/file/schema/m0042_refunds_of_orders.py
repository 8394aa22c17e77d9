"""A refund may name no currency, and knows its order and what it is worth there, in another currency as well."""

SCRIPT = """
CREATE TABLE new_refund (
    id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER, number TEXT NOT NULL,
    external_id TEXT, refunded_on TEXT NOT NULL, amount INTEGER, currency TEXT, reason TEXT, source TEXT, occurrence INTEGER,
    of_order INTEGER, worth INTEGER) STRICT;
INSERT INTO new_refund (id, batch_id, source_line, number, external_id, refunded_on, amount, currency, reason, source, occurrence)
    SELECT id, batch_id, source_line, number, external_id, refunded_on, amount, currency, reason, source, occurrence FROM refund;
DROP TABLE refund;
ALTER TABLE new_refund RENAME TO refund;
CREATE INDEX refund_key ON refund(number, external_id);
DROP TABLE IF EXISTS temp.listed;
CREATE TEMP TABLE listed AS SELECT b.id AS id, b.order_id AS order_id, CASE WHEN b.currency = b.order_currency THEN
    b.amount WHEN b.currency IS NULL THEN CAST(round(1.0 * b.amount * (CASE WHEN b.order_currency IN ('BIF', 'CLP', 'DJF',
    'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN
    b.order_currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000 ELSE 100 END) / (CASE WHEN g.currency
    IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF',
    'XPF') THEN 1 WHEN g.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000 ELSE 100 END)) AS
    INTEGER) ELSE CAST(round(1.0 * b.amount * (CASE WHEN b.order_currency IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY',
    'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN b.order_currency IN ('BHD',
    'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000 ELSE 100 END) / (CASE WHEN b.currency IN ('BIF', 'CLP', 'DJF',
    'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN
    b.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000 ELSE 100 END) * (CASE WHEN b.currency =
    g.currency THEN 1.0 ELSE coalesce((SELECT CAST(e.rate AS REAL) FROM exchange_rate e WHERE e.currency = b.currency AND
    e.day <= b.day ORDER BY e.day DESC LIMIT 1), (SELECT CAST(e.rate AS REAL) FROM exchange_rate e WHERE e.currency =
    b.currency AND e.day <= b.order_day ORDER BY e.day DESC LIMIT 1)) END) / (CASE WHEN b.order_currency = g.currency THEN
    1.0 ELSE coalesce((SELECT CAST(e.rate AS REAL) FROM exchange_rate e WHERE e.currency = b.order_currency AND e.day <=
    b.order_day ORDER BY e.day DESC LIMIT 1), (SELECT CAST(e.rate AS REAL) FROM exchange_rate e WHERE e.currency =
    b.order_currency AND e.day <= b.day ORDER BY e.day DESC LIMIT 1)) END) + 0.0000001) AS INTEGER) END AS worth FROM (
    SELECT r.id AS id, r.amount AS amount, r.currency AS currency, r.refunded_on AS day, o.id AS order_id, o.currency AS
    order_currency, o.ordered_on AS order_day, row_number() OVER (PARTITION BY r.id ORDER BY o.source IS r.source DESC,
    coalesce(r.currency, o.currency) = o.currency DESC, o.ordered_on <= r.refunded_on DESC, o.ordered_on DESC, o.id) AS
    nth FROM refund r CROSS JOIN ( WITH RECURSIVE shops(source) AS ( SELECT min(source) FROM "order" UNION ALL SELECT
    (SELECT min(o.source) FROM "order" o WHERE o.source > shops.source) FROM shops WHERE shops.source IS NOT NULL) SELECT
    source FROM shops WHERE source IS NOT NULL ) s CROSS JOIN "order" o ON o.source = s.source AND o.number IN (r.number,
    '#' || r.number, ltrim(r.number, '#')) ) b CROSS JOIN settings g WHERE b.nth = 1;
CREATE INDEX temp.listed_row ON listed(id);
UPDATE refund SET of_order = NULL, worth = NULL WHERE of_order IS NOT NULL AND id NOT IN (SELECT id FROM temp.listed);
UPDATE refund SET of_order = listed.order_id, worth = listed.worth FROM temp.listed AS listed WHERE listed.id =
    refund.id AND (of_order IS NOT listed.order_id OR refund.worth IS NOT listed.worth);
UPDATE "order" SET listed_refunds = l.worth FROM (SELECT order_id, sum(worth) AS worth FROM temp.listed GROUP BY 1) AS
    l WHERE l.order_id = "order".id AND listed_refunds IS NOT l.worth;
UPDATE "order" SET listed_refunds = NULL WHERE listed_refunds IS NOT NULL AND id NOT IN (SELECT order_id FROM
    temp.listed);
DROP TABLE temp.listed;
"""
