"""What a goal of members asks on the way, and signals that are judged where nothing measures them."""

SCRIPT = """
ALTER TABLE goal ADD COLUMN giveaways INTEGER;
ALTER TABLE goal ADD COLUMN fans_picked INTEGER;
ALTER TABLE goal ADD COLUMN invites_each INTEGER;
ALTER TABLE goal ADD COLUMN accept_rate TEXT;
ALTER TABLE goal_signal ADD COLUMN judged TEXT;
"""
