"""How the orders of partners are counted from the day something of theirs went live: in the first days, and after.

Declares which rows are added up, orders or the kept sums of their days; adds up nothing. An order counts from the last live day
before it, for the person who has its last touch.
"""

from dataclasses import replace

from socialroi_desktop.catalogue import result_rules
from socialroi_desktop.store.derived.order_days import ORDER_DAYS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.partner_keys import of_person
from socialroi_desktop.store.sums.told import Named, Rows, Tell

_RULE = result_rules().spike
_LAST = _RULE.spike + _RULE.after - 1
_LIVE = """(SELECT max(coalesce(p.published_on, l.live_from)) FROM deal d JOIN deliverable l ON l.deal_id = d.id
    LEFT JOIN post p ON p.id = l.post_id WHERE d.influencer_id = s.influencer_id AND l.state = 'live'
    AND coalesce(p.published_on, l.live_from) <= s.day)"""
_AGED = """(SELECT s.*, julianday(s.day) - julianday({live}) AS age FROM (
    SELECT {row} AS id, o.{day} AS day, {many} AS many, coalesce(w.code_channel, w.link_channel) AS channel,
        CASE WHEN w.code_channel IS NULL THEN w.link_influencer_id ELSE w.code_influencer_id END AS influencer_id
    FROM {orders} o JOIN touch w ON w.id = o.touch_id
    WHERE {counts} AND coalesce(w.link_influencer_id, w.code_influencer_id) IS NOT NULL) s
    WHERE s.influencer_id IS NOT NULL) t"""
SPIKES = Rows(
    "order",
    _AGED.format(
        live=_LIVE,
        row="o.id",
        day="ordered_on",
        many="1",
        orders='"order"',
        counts="o.status IS NOT 'voided'",
    ),
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
_ADDED = "sum(t.many)"
_BY_DAY = replace(
    SPIKES,
    source=_AGED.format(
        live=_LIVE, row="NULL", day="day", many="o.orders", orders="order_day_sum", counts="o.orders > 0"
    ),
    tells={name: replace(tell, adds=_ADDED) for name, tell in SPIKES.tells.items()},
    many=_ADDED,
)


def added_spikes(workspace: Workspace) -> Rows:
    """Return the rows to add up: the kept sums of days where these hold, else the orders."""
    ORDER_DAYS.bring_up_to_date(workspace)
    return _BY_DAY if ORDER_DAYS.serve(workspace.connection()) else SPIKES
