"""Which stored post a row means that another source told under another number: a planning tool, or the platform itself.

Numbers that no platform gave begin with `TOLD`. They are met by the number behind that, else by the address of the post.
Reads only.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.post_addresses import address
from socialroi_desktop.domain.records.reach import PUBLISHED, TOLD

Rows = Mapping[int, Sequence[Value]]


class _Told(NamedTuple):
    channel: Value
    number: str
    link: Value
    day: str | None

    @property
    def of_tool(self) -> bool:
        return self.number.startswith(TOLD)


def told_otherwise(connection: sqlite3.Connection, columns: Sequence[str], rows: Rows) -> dict[int, int]:
    """Return by place the id of the post that has come out and that a row is under another number, each post once."""
    names = ("channel", "external_id", "permalink", "published_at")
    if not rows or not {"channel", "external_id"} <= set(columns):
        return {}
    at = [columns.index(name) if name in columns else -1 for name in names]
    told = {n: _told(*(row[index] if index >= 0 else None for index in at)) for n, row in rows.items()}
    networks = {one.channel for one in told.values()}
    known = _Known(_of_tools(connection, networks))
    if any(one.of_tool for one in told.values()):
        known.add(_of_days(connection, networks, [one.day for one in told.values() if one.day]))
        known.add(_numbered(connection, [one for one in told.values() if one.of_tool]))
    found: dict[int, int] = {}
    for n, one in told.items():
        post = known.meant(one)
        if post is not None and post not in found.values():
            found[n] = post
    return found


def _told(channel: Value, number: Value, link: Value, moment: Value) -> _Told:
    return _Told(channel, str(number or ""), link, str(moment)[:10] if moment else None)


class _Known:
    """Stored posts by number and address."""

    def __init__(self, rows: Iterable[sqlite3.Row]) -> None:
        self._by_number: dict[tuple[Value, str], int] = {}
        self._by_address: dict[tuple[Value, str], int] = {}
        self.add(rows)

    def add(self, rows: Iterable[sqlite3.Row]) -> None:
        for row in rows:
            number = str(row["external_id"])
            self._by_number.setdefault((row["channel"], number.removeprefix(TOLD)), row["id"])
            if row["permalink"]:
                self._by_address.setdefault((row["channel"], address(row["permalink"])), row["id"])

    def meant(self, one: _Told) -> int | None:
        found = self._by_number.get((one.channel, one.number.removeprefix(TOLD)))
        if found is None and one.link:
            found = self._by_address.get((one.channel, address(str(one.link))))
        return found


_POST = f"SELECT id, channel, external_id, permalink FROM post WHERE state = '{PUBLISHED}' AND channel = ?"


def _of_tools(connection: sqlite3.Connection, networks: Iterable[Value]) -> Iterable[sqlite3.Row]:
    """Give the posts that tools told, which the index of numbers finds."""
    beyond = TOLD[:-1] + chr(ord(TOLD[-1]) + 1)
    for network in networks:
        yield from connection.execute(
            f"{_POST} AND external_id >= ? AND external_id < ?", (network, TOLD, beyond)
        )


def _of_days(
    connection: sqlite3.Connection, networks: Iterable[Value], days: Sequence[str]
) -> Iterable[sqlite3.Row]:
    """Give the posts with an address around the days of the rows, since zones may part them by one."""
    if not days:
        return
    first = (date.fromisoformat(min(days)) - timedelta(days=1)).isoformat()
    last = (date.fromisoformat(max(days)) + timedelta(days=1)).isoformat()
    for network in networks:
        yield from connection.execute(
            f"{_POST} AND permalink IS NOT NULL AND published_on BETWEEN ? AND ?", (network, first, last)
        )


def _numbered(connection: sqlite3.Connection, told: Iterable[_Told]) -> Iterable[sqlite3.Row]:
    for one in told:
        number = one.number.removeprefix(TOLD)
        yield from connection.execute(f"{_POST} AND external_id = ?", (one.channel, number))
