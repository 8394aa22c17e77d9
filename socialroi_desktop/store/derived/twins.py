"""Finds stored orders and posts of other exports that are the very same thing under another shop or id.

Such a row has another key, so that `bulk.meet` lets it in. Looks only where rows of another source are, by
indexes that are there anyway. What follows from a twin is decided by the caller.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.store.sameness.planned import zone_of

# All shops that orders are from, one look into the index for each.
SOURCES = """
WITH RECURSIVE shops(source) AS (
    SELECT min(source) FROM "order"
    UNION ALL SELECT (SELECT min(o.source) FROM "order" o WHERE o.source > shops.source) FROM shops
    WHERE shops.source IS NOT NULL)
SELECT source FROM shops WHERE source IS NOT NULL
"""
_FOLDED = "(i.number, '#' || i.number, ltrim(i.number, '#'))"
Rows = Mapping[int, Sequence[Value]]


@dataclass(frozen=True, slots=True)
class Twin:
    """A stored row that is like an incoming one, what it is called there, and the file and line it is from; "" for no file."""

    id: int
    name: str
    where: str
    file: str
    line: int


def twin_orders(connection: sqlite3.Connection, columns: Sequence[str], rows: Rows) -> dict[int, Twin]:
    """Return by place the order of another shop with the number of an incoming one, near its day, of its total."""
    wanted = ("source", "number", "ordered_at", "currency", "total")
    if not rows or not set(wanted) <= set(columns):
        return {}
    at = [columns.index(name) for name in wanted]
    mine = {row[at[0]] for row in rows.values()}
    others = [row[0] for row in connection.execute(SOURCES) if {row[0]} != mine]
    if not others:
        return {}
    connection.execute("DROP TABLE IF EXISTS temp.candidate")
    connection.execute(
        "CREATE TEMP TABLE candidate (n INTEGER PRIMARY KEY, source, number, first, last, currency, total)"
    )
    connection.executemany("INSERT INTO candidate VALUES (?, ?, ?, ?, ?, ?, ?)", _candidates(rows, at))
    marks = ", ".join("(?)" for _ in others)
    found = connection.execute(
        f"WITH others(source) AS (VALUES {marks})"
        " SELECT i.n AS n, o.id AS id, o.number AS name, o.source AS shop, o.source_line AS line, b.file AS file"
        ' FROM temp.candidate i CROSS JOIN others s CROSS JOIN "order" o'
        f" ON o.source = s.source AND o.number IN {_FOLDED} LEFT JOIN import_batch b ON b.id = o.batch_id"
        " WHERE o.source <> i.source AND o.currency = i.currency AND o.total = i.total"
        " AND substr(o.ordered_at, 1, 10) BETWEEN i.first AND i.last ORDER BY o.id DESC",
        others,
    ).fetchall()
    connection.execute("DROP TABLE temp.candidate")
    return {row["n"]: _twin(row) for row in found}


def _candidates(rows: Rows, at: Sequence[int]) -> list[tuple[Any, ...]]:
    made = []
    for n, row in rows.items():
        source, number, moment, currency, total = (row[index] for index in at)
        if moment is None or total is None:
            continue
        day = date.fromisoformat(str(moment)[:10])
        first, last = (day + timedelta(days=days) for days in (-1, 1))
        made.append((n, source, number, first.isoformat(), last.isoformat(), currency, total))
    return made


def _twin(row: sqlite3.Row) -> Twin:
    return Twin(row["id"], row["name"], row["shop"], row["file"] or "", row["line"] or 0)


def twin_posts(connection: sqlite3.Connection, columns: Sequence[str], rows: Rows) -> dict[int, Twin]:
    """Return by place the post that has an incoming one's address, or its account, time and text, under another id.

    Who writes a post down by hand knows its day and its words.
    """
    if not rows or "published_at" not in columns:
        return {}
    names = ("channel", "external_id", "published_at", "account", "text", "permalink")
    at = [columns.index(name) if name in columns else -1 for name in names]
    told = {n: [row[index] if index >= 0 else None for index in at] for n, row in rows.items()}
    days = [str(values[2])[:10] for values in told.values() if values[2] is not None]
    if not days:
        return {}
    first, last = (
        (date.fromisoformat(day) + timedelta(days=by)).isoformat()
        for day, by in ((min(days), -1), (max(days), 1))
    )
    addresses: dict[str, sqlite3.Row] = {}
    words: dict[tuple[Any, ...], sqlite3.Row] = {}
    by_hand: dict[tuple[Any, ...], sqlite3.Row] = {}
    for row in connection.execute(
        "SELECT t.id AS id, t.external_id AS name, t.channel AS shop, t.source_line AS line, b.file AS file,"
        " t.account AS account, t.published_at AS published_at, t.text AS text, t.permalink AS permalink,"
        " t.batch_id AS batch, t.published_on AS day"
        " FROM post t LEFT JOIN import_batch b ON b.id = t.batch_id"
        " WHERE t.published_on BETWEEN ? AND ? ORDER BY t.id DESC",
        (first, last),
    ):
        if row["permalink"]:
            addresses[address(row["permalink"])] = row
        if row["text"]:
            words[(row["shop"], row["account"], row["published_at"], row["text"])] = row
            if row["batch"] is None:
                by_hand[(row["shop"], row["day"], _plain(row["text"]))] = row
    zone = ZoneInfo(zone_of(connection))
    found: dict[int, Twin] = {}
    for n, (channel, name, moment, account, text, link) in told.items():
        met = addresses.get(address(str(link))) if link else None
        met = met or (words.get((channel, account, moment, text)) if text else None)
        if met is None and by_hand and text and moment:
            met = by_hand.get((channel, _day(str(moment), zone), _plain(str(text))))
        if met is not None and (met["shop"], met["name"]) != (channel, name):
            found[n] = _twin(met)
    return found


def _day(moment: str, zone: ZoneInfo) -> str:
    return datetime.fromisoformat(moment).astimezone(zone).date().isoformat()


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def address(link: str) -> str:
    """Return an address without what does not tell posts apart: protocol, `www.`, query, last slash."""
    bare = link.strip().casefold().partition("://")[2] or link.strip().casefold()
    bare, _, query = bare.removeprefix("www.").partition("?")
    # A query may be the only thing that names the post, as in `watch?v=…` or `story_fbid=…`.
    telling = [part for part in query.split("&") if part.startswith(("v=", "story_fbid=", "id=", "fbid="))]
    return bare.rstrip("/") + "?" + "&".join(sorted(telling)) if telling else bare.rstrip("/")
