"""Columns that follow from other rows, brought up to date after every change, undo and redo.

They are never logged: undoing what they follow from brings them back. Knows how to derive, not when to write.
"""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.derived.lead_links import link_leads, link_leads_to_posts
from socialroi_desktop.store.derived.order_stale import mark_all
from socialroi_desktop.store.derived.pricing import price_goods
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.derived.twins import SOURCES
from socialroi_desktop.store.derived.ways import campaign_names, resolve_touches
from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.rows import search_texts

# What links and ads know a campaign by, a lead a post, a list of refunds an order.
_CALLED = ("name", "link_names")
_LINKED = ("external_id", "permalink", "target_link")
_REFUNDED_BY = ("source", "number", "currency", "ordered_on")
# Columns the store fills in itself: the local day of a UTC time.
DAY_OF: Mapping[str, tuple[str, str]] = {
    record.entity: (record.day_field, record.time_field) for record in RECORDS.values() if record.time_field
}


def refresh(connection: sqlite3.Connection, touched: Touched) -> None:
    """Recompute what follows from what was just changed, and no more."""
    resolve_touches(connection, touched)
    if touched.concerns("campaign", _CALLED) or touched.concerns("ad_cost", ("campaign",)):
        _link_ad_costs(connection)
    if touched.concerns("campaign", _CALLED) or touched.concerns("lead", ("campaign", "campaign_id")):
        link_leads(connection, campaign_names(connection))
    if touched.concerns("post", _LINKED) or touched.concerns("lead", ("link", "post_id")):
        link_leads_to_posts(connection)
    price_goods(connection, touched)
    search_texts.note(connection, touched.rows())
    if "refund" in touched.entities or (
        touched.concerns("order", _REFUNDED_BY) and _has_rows(connection, "refund")
    ):
        _add_refunds(connection)
    if "settings" in touched.entities:
        place_days(connection)
    if "settings" in touched.entities or (
        "discount_code" in touched.entities and _discounts_are_cost(connection)
    ):
        mark_all(connection)


def _discounts_are_cost(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT code_discounts_are_cost FROM settings").fetchone()[0])


def local_day(zone: str) -> Callable[[str], str]:
    """Return a function from a stored UTC time to the ISO date it was in `zone`; quick over many rows.

    Within an hour the local date is one and the same unless the zone is off by part of an hour around midnight;
    only such hours are worked out time by time.
    """
    tz = ZoneInfo(zone)
    known: dict[str, str | None] = {}

    def exact(moment: str) -> str:
        return datetime.fromisoformat(moment).astimezone(tz).date().isoformat()

    def day(moment: str) -> str:
        hour = moment[:13]
        if hour not in known:
            first, last = exact(f"{hour}:00:00+00:00"), exact(f"{hour}:59:59+00:00")
            known[hour] = first if first == last else None
        return known[hour] or exact(moment)

    return day


def place_days(connection: sqlite3.Connection) -> None:
    """Bring the local days of all rows up to date with the workspace's zone."""
    zone = connection.execute("SELECT timezone FROM settings").fetchone()[0]
    connection.create_function("local_day", 1, local_day(zone), deterministic=True)
    for entity, (day, moment) in DAY_OF.items():
        connection.execute(
            f"UPDATE {quoted(entity)} SET {day} = local_day({moment})"
            f" WHERE {moment} IS NOT NULL AND {day} IS NOT local_day({moment})"
        )


# The order a refund belongs to: of the shop the list names where there is one, with or without the "#", and
# of several the last that was placed before the refund. Orders are indexed by shop and number; a second index
# would slow every import of orders.
_REFUNDED = f"""
SELECT o.id AS id, r.amount AS amount, row_number() OVER (PARTITION BY r.id ORDER BY
       o.source IS r.source DESC, o.ordered_on <= r.refunded_on DESC, o.ordered_on DESC, o.id) AS nth
FROM refund r CROSS JOIN ({SOURCES}) s CROSS JOIN "order" o
ON o.source = s.source AND o.number IN (r.number, '#' || r.number, ltrim(r.number, '#')) AND o.currency = r.currency
"""


def _add_refunds(connection: sqlite3.Connection) -> None:
    """What a list of refunds says was given back for an order, where it is in the order's currency."""
    connection.execute("DROP TABLE IF EXISTS temp.listed")
    connection.execute(
        "CREATE TEMP TABLE listed AS SELECT id, sum(amount) AS amount"
        f" FROM ({_REFUNDED}) WHERE nth = 1 GROUP BY id"
    )
    connection.execute(
        'UPDATE "order" SET listed_refunds = listed.amount FROM temp.listed AS listed'
        ' WHERE listed.id = "order".id AND listed_refunds IS NOT listed.amount'
    )
    connection.execute(
        'UPDATE "order" SET listed_refunds = NULL'
        " WHERE listed_refunds IS NOT NULL AND id NOT IN (SELECT id FROM temp.listed)"
    )
    connection.execute("DROP TABLE temp.listed")


def _has_rows(connection: sqlite3.Connection, entity: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {quoted(entity)} LIMIT 1").fetchone() is not None


def _link_ad_costs(connection: sqlite3.Connection) -> None:
    names = campaign_names(connection)
    found = connection.execute("SELECT DISTINCT campaign FROM ad_cost WHERE campaign IS NOT NULL").fetchall()
    for (text,) in found:
        campaign = names.get(text.strip().casefold())
        connection.execute(
            "UPDATE ad_cost SET campaign_id = ? WHERE campaign = ? AND campaign_id IS NOT ?",
            (campaign[0] if campaign else None, text, campaign[0] if campaign else None),
        )
