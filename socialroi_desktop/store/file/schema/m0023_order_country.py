"""The country an order was sent to, which tells whether a code went where a partner's audience is not."""

SCRIPT = """
ALTER TABLE "order" ADD COLUMN country TEXT;
"""
