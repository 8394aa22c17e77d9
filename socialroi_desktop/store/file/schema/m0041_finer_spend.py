"""Ads keep what they spent beyond the smallest coin, in millionths of it, and how often their films were seen."""

SCRIPT = """
ALTER TABLE ad_cost ADD COLUMN spend_rest INTEGER;
ALTER TABLE ad_cost ADD COLUMN views INTEGER;
"""
