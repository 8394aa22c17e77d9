"""How the orders of partners are counted from the day something of theirs went live: in the first days, and after. Declares only.

An order counts from the last live day before it, for the person who has its last touch.
"""

from socialroi_desktop.catalogue import result_rules
from socialroi_desktop.store.sums.partner_keys import of_person
from socialroi_desktop.store.sums.told import Named, Rows, Tell

_RULE = result_rules().spike
_LAST = _RULE.spike + _RULE.after - 1
_LIVE = """(SELECT max(coalesce(p.published_on, l.live_from)) FROM deal d JOIN deliverable l ON l.deal_id = d.id
    LEFT JOIN post p ON p.id = l.post_id WHERE d.influencer_id = s.influencer_id AND l.state = 'live'
    AND coalesce(p.published_on, l.live_from) <= s.day)"""
_SOURCE = f"""(SELECT s.*, julianday(s.day) - julianday({_LIVE}) AS age FROM (
    SELECT o.id, o.ordered_on AS day, coalesce(w.code_channel, w.link_channel) AS channel,
        CASE WHEN w.code_channel IS NULL THEN w.link_influencer_id ELSE w.code_influencer_id END AS influencer_id
    FROM "order" o JOIN touch w ON w.id = o.touch_id
    WHERE o.status IS NOT 'voided' AND coalesce(w.link_influencer_id, w.code_influencer_id) IS NOT NULL) s
    WHERE s.influencer_id IS NOT NULL) t"""
SPIKES = Rows(
    "order",
    _SOURCE,
    "t.day",
    "t.channel",
    {
        "orders_since_live": Tell(),
        "spike_orders": Tell(f"t.age < {_RULE.spike}"),
        "lasting_orders": Tell(f"t.age >= {_RULE.spike}"),
    },
    keys=of_person("t.influencer_id"),
    named={"influencer": Named("t.influencer_id")},
    cut_by=(f"t.age < {_RULE.spike}",),
    inside=f"t.day BETWEEN :start AND :end AND t.age BETWEEN 0 AND {_LAST}",
)
