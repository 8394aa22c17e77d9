"""Visits, touches and orders that came from what is a channel of its own by now follow it: Douban, Momo, forums, podcasts.

What the seller typed, or said of a source, stays.
"""

_NEW = "('douban', 'momo', 'forum', 'podcast')"
_BEFORE = "('social_other', 'referral', 'other')"
_TABLES = {"web_sessions": "source, medium, channel_group", "touchpoint": "source, medium, NULL"}
_FOLLOW = """
UPDATE {table} SET channel = visit_channel({words}) WHERE channel IN {before} AND channel_typed IS NOT 1
    AND batch_id IN (SELECT b.id FROM import_batch b WHERE b.format <> 'mapped')
    AND id NOT IN (SELECT row_id FROM source_ruled WHERE entity = '{table}')
    AND visit_channel({words}) IN {new};
"""

SCRIPT = (
    "".join(
        _FOLLOW.format(table=table, words=words, before=_BEFORE, new=_NEW) for table, words in _TABLES.items()
    )
    + f"""
UPDATE touch SET link_channel = way_channel(utm_source, utm_medium, referrer) WHERE link_channel IN {_BEFORE}
    AND NOT EXISTS (SELECT 1 FROM source_rule) AND way_channel(utm_source, utm_medium, referrer) IN {_NEW};
"""
)
