"""Offers as steps of a funnel, and how many saw and answered them by day."""

_EVIDENCE = "id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"

SCRIPT = f"""
CREATE TABLE offer (
    {_EVIDENCE}, name TEXT NOT NULL, kind TEXT NOT NULL, position INTEGER, campaign_id INTEGER REFERENCES campaign(id),
    product_id INTEGER REFERENCES product(id), page TEXT, price INTEGER, threshold INTEGER, currency TEXT, points INTEGER,
    code TEXT, start TEXT, "end" TEXT, reached INTEGER, responses INTEGER, note TEXT) STRICT;
CREATE INDEX offer_campaign ON offer(campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX offer_product ON offer(product_id) WHERE product_id IS NOT NULL;
CREATE TABLE offer_day (
    {_EVIDENCE}, offer_id INTEGER NOT NULL REFERENCES offer(id), day TEXT NOT NULL, reached INTEGER, responses INTEGER,
    note TEXT) STRICT;
CREATE UNIQUE INDEX offer_day_day ON offer_day(offer_id, day);
"""
