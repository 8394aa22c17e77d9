"""Whom a way credits is kept by id, so that two of one name stay two.

A name that was kept until now is followed to its record by the handle first, as it was found; what stays open is told
anew with the next change of people.
"""

SCRIPT = """
ALTER TABLE touch ADD COLUMN link_campaign_id INTEGER;
ALTER TABLE touch ADD COLUMN link_influencer_id INTEGER;
ALTER TABLE touch ADD COLUMN code_campaign_id INTEGER;
ALTER TABLE touch ADD COLUMN code_influencer_id INTEGER;
UPDATE touch SET
    link_campaign_id = (SELECT min(c.id) FROM campaign c WHERE c.name = touch.link_campaign),
    link_influencer_id = coalesce(
        (SELECT max(i.id) FROM influencer i WHERE touch.creator <> ''
         AND lower(ltrim(trim(i.handle), '@')) = lower(ltrim(trim(touch.creator), '@'))),
        (SELECT CASE WHEN count(*) = 1 THEN min(i.id) END FROM influencer i WHERE i.name = touch.link_influencer)),
    code_campaign_id = (SELECT d.campaign_id FROM discount_code d WHERE touch.code <> '' AND lower(d.code) = lower(touch.code)),
    code_influencer_id =
        (SELECT d.influencer_id FROM discount_code d WHERE touch.code <> '' AND lower(d.code) = lower(touch.code));
UPDATE touch SET link_campaign = NULL WHERE link_campaign_id IS NOT NULL;
UPDATE touch SET link_influencer = NULL WHERE link_influencer_id IS NOT NULL;
ALTER TABLE touch DROP COLUMN code_campaign;
ALTER TABLE touch DROP COLUMN code_influencer;
"""
