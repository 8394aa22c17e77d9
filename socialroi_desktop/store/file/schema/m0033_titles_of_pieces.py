"""Pieces of a large library are put in the order of their titles without reading all of them."""

SCRIPT = """
CREATE INDEX ugc_item_title ON ugc_item(title COLLATE NOCASE);
"""
