"""Whom the further codes of an order credit, where buyers typed several: a JSON list of [channel, campaign, person].

What stands in an older file is told when a code or a deal changes next.
"""

SCRIPT = """
ALTER TABLE touch ADD COLUMN more_codes TEXT;
"""
