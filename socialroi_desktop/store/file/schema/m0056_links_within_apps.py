"""Visits, touches and orders of sites that were nobody's follow what is known by now of links within apps.

What the seller typed, or said of a source, stays.
"""

_TABLES = {"web_sessions": "source, medium, channel_group", "touchpoint": "source, medium, NULL"}
_FOLLOW = """
UPDATE {table} SET channel = visit_channel({words}) WHERE channel = 'referral' AND channel_typed IS NOT 1
    AND batch_id IN (SELECT b.id FROM import_batch b WHERE b.format <> 'mapped')
    AND id NOT IN (SELECT row_id FROM source_ruled WHERE entity = '{table}')
    AND visit_channel({words}) NOT IN ('referral', 'other');
"""

SCRIPT = (
    "".join(_FOLLOW.format(table=table, words=words) for table, words in _TABLES.items())
    + """
UPDATE touch SET link_channel = way_channel(utm_source, utm_medium, referrer) WHERE link_channel = 'referral'
    AND NOT EXISTS (SELECT 1 FROM source_rule) AND way_channel(utm_source, utm_medium, referrer) NOT IN ('referral', 'other');
"""
)
