"""From how many followers on a partner is of which size, and after how many days of silence each is written to."""

SCRIPT = """
ALTER TABLE settings ADD COLUMN tier_micro_from INTEGER;
ALTER TABLE settings ADD COLUMN tier_mid_from INTEGER;
ALTER TABLE settings ADD COLUMN tier_macro_from INTEGER;
ALTER TABLE settings ADD COLUMN tier_mega_from INTEGER;
ALTER TABLE settings ADD COLUMN touch_days_nano INTEGER;
ALTER TABLE settings ADD COLUMN touch_days_micro INTEGER;
ALTER TABLE settings ADD COLUMN touch_days_mid INTEGER;
ALTER TABLE settings ADD COLUMN touch_days_macro INTEGER;
ALTER TABLE settings ADD COLUMN touch_days_mega INTEGER;
"""
