"""A payment keeps which order it names, so that the list of the shop finds it later."""

SCRIPT = """
ALTER TABLE "order" ADD COLUMN reference TEXT;
"""
