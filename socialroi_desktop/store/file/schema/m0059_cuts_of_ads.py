"""Ad results know which part of a report that is cut by country, age or another column they are."""

SCRIPT = """
ALTER TABLE ad_cost ADD COLUMN cut TEXT;
"""
