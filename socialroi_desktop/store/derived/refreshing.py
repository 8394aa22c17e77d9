"""Columns that follow from other rows, brought up to date after every change, undo and redo.

They are never logged: undoing what they follow from brings them back. Knows how to derive, not when to write.
"""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.store.derived.lead_links import link_leads, link_leads_to_posts
from socialroi_desktop.store.derived.order_stale import mark_all
from socialroi_desktop.store.derived.twins import SOURCES
from socialroi_desktop.store.file.codec import quoted

# Columns the store fills in itself: the local day of a UTC time.
DAY_OF: Mapping[str, tuple[str, str]] = {
    "order": ("ordered_on", "ordered_at"),
    "post": ("published_on", "published_at"),
    "lead": ("created_on", "created_at"),
    "touchpoint": ("touched_on", "touched_at"),
    "mention": ("mentioned_on", "mentioned_at"),
    "page_time": ("visited_on", "visited_at"),
}


def refresh(connection: sqlite3.Connection, entities: frozenset[str]) -> None:
    """Recompute what follows from the tables just changed."""
    if entities & {"touch", "discount_code", "campaign", "influencer"}:
        _resolve_touches(connection)
    if entities & {"campaign", "ad_cost"}:
        _link_ad_costs(connection)
    if entities & {"campaign", "lead"}:
        link_leads(connection, campaign_names(connection))
    if entities & {"post", "lead"}:
        link_leads_to_posts(connection)
    if entities & {"product", "order_line", "order"}:
        _price_goods(connection)
    if "refund" in entities or ("order" in entities and _has_rows(connection, "refund")):
        _add_refunds(connection)
    if "settings" in entities:
        place_days(connection)
    if "settings" in entities or ("discount_code" in entities and _discounts_are_cost(connection)):
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


def _price_goods(connection: sqlite3.Connection) -> None:
    """Goods cost of an order: known only when every line's product has a unit cost in the order's currency."""
    if connection.execute("SELECT 1 FROM product WHERE unit_cost IS NOT NULL").fetchone() is None:
        connection.execute('UPDATE "order" SET goods_cost = NULL WHERE goods_cost IS NOT NULL')
        return
    connection.execute(
        'UPDATE "order" SET goods_cost = priced.cost FROM ('
        " SELECT o.id AS id, CASE WHEN count(*) = count(p.unit_cost * l.quantity) THEN sum(p.unit_cost * l.quantity) END AS cost"
        ' FROM "order" o JOIN order_line l ON l.order_id = o.id'
        " LEFT JOIN product p ON p.id = coalesce("
        "   (SELECT q.id FROM product q WHERE q.unit_cost IS NOT NULL AND coalesce(q.currency, o.currency) = o.currency"
        "    AND q.sku = l.sku LIMIT 1),"
        "   (SELECT q.id FROM product q WHERE q.unit_cost IS NOT NULL AND coalesce(q.currency, o.currency) = o.currency"
        "    AND q.name = l.name LIMIT 1))"
        ' GROUP BY o.id) AS priced WHERE priced.id = "order".id AND goods_cost IS NOT priced.cost'
    )


def _link_ad_costs(connection: sqlite3.Connection) -> None:
    names = campaign_names(connection)
    found = connection.execute("SELECT DISTINCT campaign FROM ad_cost WHERE campaign IS NOT NULL").fetchall()
    for (text,) in found:
        campaign = names.get(text.strip().casefold())
        connection.execute(
            "UPDATE ad_cost SET campaign_id = ? WHERE campaign = ? AND campaign_id IS NOT ?",
            (campaign[0] if campaign else None, text, campaign[0] if campaign else None),
        )


def campaign_names(connection: sqlite3.Connection) -> Mapping[str, tuple[int, str]]:
    """Return (id, name) of the campaign that each word in links and ads means, by the case-folded word."""
    names: dict[str, tuple[int, str]] = {}
    for row in connection.execute("SELECT id, name, link_names FROM campaign"):
        for word in (row["name"], *(row["link_names"] or "").splitlines()):
            if word.strip():
                names.setdefault(word.strip().casefold(), (row["id"], row["name"]))
    return names


def _resolve_touches(connection: sqlite3.Connection) -> None:
    campaigns = campaign_names(connection)
    people = {
        (row["handle"] or row["name"]).strip().lstrip("@").casefold(): row["name"]
        for row in connection.execute("SELECT name, handle FROM influencer")
    }
    codes = {
        row["code"].casefold(): row
        for row in connection.execute(
            "SELECT d.code, d.channel, c.name AS campaign, i.name AS influencer FROM discount_code d"
            " LEFT JOIN campaign c ON c.id = d.campaign_id LEFT JOIN influencer i ON i.id = d.influencer_id"
        )
    }
    table = channels()
    for row in connection.execute("SELECT * FROM touch").fetchall():
        values = (*_link(row, table, campaigns, people), *_code(row, codes))
        connection.execute(
            "UPDATE touch SET link_channel = ?, link_campaign = ?, link_influencer = ?,"
            " code_channel = ?, code_campaign = ?, code_influencer = ? WHERE id = ?",
            (*values, row["id"]),
        )


def _link(
    row: sqlite3.Row,
    table: ChannelTable,
    campaigns: Mapping[str, tuple[int, str]],
    people: Mapping[str, str],
) -> tuple[str | None, str | None, str | None]:
    channel = table.of_visit(row["utm_source"], row["utm_medium"]) or table.of_word(row["referrer"])
    creator = row["creator"].lstrip("@")
    influencer = people.get(creator.casefold(), creator) or None
    if channel is None and influencer:
        channel = "influencer"
    if channel is None and (row["utm_source"] or row["referrer"]):
        channel = "other" if row["utm_source"] else "referral"
    campaign = row["utm_campaign"]
    known = campaigns.get(campaign.strip().casefold())
    return channel, (known[1] if known else campaign) or None, influencer


def _code(row: sqlite3.Row, codes: Mapping[str, sqlite3.Row]) -> tuple[str | None, str | None, str | None]:
    owner = codes.get(row["code"].casefold()) if row["code"] else None
    if owner is None:
        return None, None, None
    return owner["channel"], owner["campaign"], owner["influencer"]
