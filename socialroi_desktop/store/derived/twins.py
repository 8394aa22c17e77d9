"""Finds stored orders and posts of other exports that are the very same thing under another shop or id.

Such a row has another key, so that `bulk.meet` lets it in. Looks only where rows of another source are, by
indexes that are there anyway. What follows from a twin is decided by the caller.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.post_addresses import address
from socialroi_desktop.domain.records.reach import TOLD
from socialroi_desktop.store.sameness.planned import zone_of

# All shops that orders are from, one look into the index for each.
SOURCES = """
WITH RECURSIVE shops(source) AS (
    SELECT min(source) FROM "order"
    UNION ALL SELECT (SELECT min(o.source) FROM "order" o WHERE o.source > shops.source) FROM shops
    WHERE shops.source IS NOT NULL)
SELECT source FROM shops WHERE source IS NOT NULL
"""
# Sources are the kind of a list and, behind a colon, what its shop was called.
_TWO_SHOPS = (
    "instr(o.source, ': ') > 0 AND"
    " substr(o.source, 1, instr(o.source, ': ')) = substr(i.source, 1, instr(i.source, ': '))"
)
Rows = Mapping[int, Sequence[Value]]


@dataclass(frozen=True, slots=True)
class Twin:
    """A stored row that is like an incoming one, what it is called there, and the file and line it is from; "" for no file.

    With `only_like`, a post shares the day and the words only.
    """

    id: int
    name: str
    where: str
    file: str
    line: int
    only_like: bool = False


def twin_orders(connection: sqlite3.Connection, columns: Sequence[str], rows: Rows) -> dict[int, Twin]:
    """Return by place the order of another shop with the number of an incoming one, near its day, of its total.

    Where both shops were named to lists of one kind, orders of two buyers are two orders.
    """
    wanted = ("source", "number", "ordered_at", "currency", "total")
    if not rows or not set(wanted) <= set(columns):
        return {}
    at = [columns.index(name) for name in wanted]
    buyer = columns.index("customer") if "customer" in columns else -1
    mine = {row[at[0]] for row in rows.values()}
    others = [row[0] for row in connection.execute(SOURCES) if {row[0]} != mine]
    if not others:
        return {}
    connection.execute("DROP TABLE IF EXISTS temp.candidate")
    connection.execute(
        "CREATE TEMP TABLE candidate"
        " (n INTEGER PRIMARY KEY, source, number, first, last, currency, total, customer)"
    )
    connection.executemany(
        "INSERT INTO candidate VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _candidates(rows, at, buyer)
    )
    marks = ", ".join("(?)" for _ in others)
    # Asked by imports alone, which nobody sees before the window stands.
    from socialroi_desktop.store.sameness.number_forms import number_forms, zero_widths

    forms = number_forms("i.number", zero_widths(connection, SOURCES))
    found = connection.execute(
        f"WITH others(source) AS (VALUES {marks})"
        " SELECT i.n AS n, o.id AS id, o.number AS name, o.source AS shop, o.source_line AS line, b.file AS file"
        ' FROM temp.candidate i CROSS JOIN others s CROSS JOIN "order" o'
        f" ON o.source = s.source AND o.number IN ({forms}) LEFT JOIN import_batch b ON b.id = o.batch_id"
        " WHERE o.source <> i.source AND o.currency = i.currency AND o.total = i.total"
        " AND substr(o.ordered_at, 1, 10) BETWEEN i.first AND i.last"
        f" AND NOT coalesce({_TWO_SHOPS} AND o.customer <> i.customer, 0) ORDER BY o.id DESC",
        others,
    ).fetchall()
    connection.execute("DROP TABLE temp.candidate")
    return {row["n"]: _twin(row) for row in found}


def _candidates(rows: Rows, at: Sequence[int], buyer: int) -> list[tuple[Any, ...]]:
    made = []
    for n, row in rows.items():
        source, number, moment, currency, total = (row[index] for index in at)
        if moment is None or total is None:
            continue
        day = date.fromisoformat(str(moment)[:10])
        first, last = (day + timedelta(days=days) for days in (-1, 1))
        customer = row[buyer] if buyer >= 0 else None
        made.append((n, source, number, first.isoformat(), last.isoformat(), currency, total, customer))
    return made


def _twin(row: sqlite3.Row) -> Twin:
    return Twin(row["id"], row["name"], row["shop"], row["file"] or "", row["line"] or 0)


def twin_posts(connection: sqlite3.Connection, columns: Sequence[str], rows: Rows) -> dict[int, Twin]:
    """Return by place the post that has an incoming one's address, or its account, time and text, under another id.

    Who writes a post down by hand knows its day and its words, as does a planning tool that tells no address.
    """
    if not rows or "published_at" not in columns:
        return {}
    at = [columns.index(name) if name in columns else -1 for name in _Post._fields]
    told = {n: _Post(*(row[index] if index >= 0 else None for index in at)) for n, row in rows.items()}
    days = [when[:10] for post in told.values() if (when := post.when)]
    if not days:
        return {}
    first, last = (
        (date.fromisoformat(day) + timedelta(days=by)).isoformat()
        for day, by in ((min(days), -1), (max(days), 1))
    )
    posts = _Posts(connection, first, last)
    found = {n: posts.twin(post) for n, post in told.items()}
    return {n: twin for n, twin in found.items() if twin is not None}


class _Post(NamedTuple):
    """What tells an incoming post."""

    channel: Value
    external_id: Value
    published_at: Value
    account: Value
    text: Value
    permalink: Value
    scheduled_at: Value

    @property
    def when(self) -> str:
        """When it came out, else when it is to; "" where neither is told."""
        return str(self.published_at or self.scheduled_at or "")


_NEAR = (
    "SELECT t.id AS id, t.external_id AS name, t.channel AS shop, t.source_line AS line, b.file AS file,"
    " t.account AS account, t.published_at AS published_at, t.text AS text, t.permalink AS permalink,"
    " t.batch_id AS batch, t.published_on AS day"
    " FROM post t LEFT JOIN import_batch b ON b.id = t.batch_id"
    " WHERE t.published_on BETWEEN ? AND ? ORDER BY t.id DESC"
)


class _Posts:
    """Stored posts of some days, by all that may tell one."""

    def __init__(self, connection: sqlite3.Connection, first: str, last: str) -> None:
        self._zone = ZoneInfo(zone_of(connection))
        self._addresses: dict[str, sqlite3.Row] = {}
        self._words: dict[tuple[Any, ...], sqlite3.Row] = {}
        self._by_day: dict[tuple[Any, ...], sqlite3.Row] = {}
        for row in connection.execute(_NEAR, (first, last)):
            if row["permalink"]:
                self._addresses[address(row["permalink"])] = row
            if row["text"]:
                self._words[(row["shop"], row["account"], row["published_at"], row["text"])] = row
                self._note(row)

    def _note(self, row: sqlite3.Row) -> None:
        """Note a post by day and words; one written down by hand stands before those of files."""
        key = (row["shop"], row["day"], _plain(row["text"]))
        if row["batch"] is None or self._by_day.get(key, row)["batch"] is not None:
            self._by_day[key] = row

    def twin(self, post: _Post) -> Twin | None:
        """Return the stored post that an incoming one is or is like under another id; None for none."""
        met = self._addresses.get(address(str(post.permalink))) if post.permalink else None
        if met is None and post.text:
            met = self._words.get((post.channel, post.account, post.published_at, post.text))
        if met is not None:
            return _twin(met) if (met["shop"], met["name"]) != (post.channel, post.external_id) else None
        return self._alike(post) if post.text and post.when else None

    def _alike(self, post: _Post) -> Twin | None:
        day = _day(str(post.published_at), self._zone) if post.published_at else post.when[:10]
        met = self._by_day.get((post.channel, day, _plain(str(post.text))))
        if met is None or (met["shop"], met["name"]) == (post.channel, post.external_id):
            return None
        if met["batch"] is None:
            return _twin(met)
        tools = [str(number).startswith(TOLD) for number in (met["name"], post.external_id)]
        of_others = all(tools) and met["account"] and post.account and met["account"] != post.account
        return replace(_twin(met), only_like=True) if any(tools) and not of_others else None


def _day(moment: str, zone: ZoneInfo) -> str:
    return datetime.fromisoformat(moment).astimezone(zone).date().isoformat()


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
