"""Ad results are found by their day and campaign: most of a report have one channel, and those of campaigns name no ad."""

SCRIPT = """
DROP INDEX ad_cost_key;
CREATE INDEX ad_cost_key ON ad_cost(period_start, campaign, ad, channel);
"""
