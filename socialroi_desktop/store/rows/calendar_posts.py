"""The posts of some days as a calendar needs them: planned by the clock of their account, published by their day. Reads only."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.posting.repeated import SaidPost
from socialroi_desktop.domain.records import Offer, Post, PostText
from socialroi_desktop.domain.records.reach import PLANNED_STATES, PUBLISHED
from socialroi_desktop.store.file.chunks import chunks
from socialroi_desktop.store.file.codec import record_of

_STATES = ", ".join(f"'{state}'" for state in sorted(PLANNED_STATES))


def planned_within(connection: sqlite3.Connection, span: Period) -> list[Post]:
    """Return the posts that are planned for days of a span."""
    rows = connection.execute(
        f"SELECT * FROM post WHERE state IN ({_STATES}) AND state <> '{PUBLISHED}'"
        " AND scheduled_at >= ? AND scheduled_at < ? ORDER BY scheduled_at, id",
        (span.start.isoformat(), (span.end + timedelta(days=1)).isoformat()),
    )
    return [record_of(Post, row) for row in rows]


def published_within(
    connection: sqlite3.Connection, span: Period, figures: Iterable[str]
) -> list[sqlite3.Row]:
    """Return id, names, day, time (UTC) and some figures of the posts that came out on days of a span."""
    told = ", ".join(figures)
    return connection.execute(
        "SELECT id, coalesce(title, substr(text, 1, 80), '') AS title, channel, coalesce(account, '') AS account,"
        f" published_on, published_at, {told} FROM post WHERE state = '{PUBLISHED}' AND published_on >= ? AND published_on <= ?"
        " ORDER BY published_on, published_at, id",
        (span.start.isoformat(), span.end.isoformat()),
    ).fetchall()


def said_within(connection: sqlite3.Connection, span: Period) -> list[SaidPost]:
    """Return what posts say that come out or came out on days of a span."""
    first, after = span.start.isoformat(), (span.end + timedelta(days=1)).isoformat()
    rows = connection.execute(
        "SELECT id, channel, coalesce(published_on, substr(scheduled_at, 1, 10)) AS day, text FROM post"
        " WHERE state <> 'dropped' AND text IS NOT NULL"
        " AND (published_on >= ? AND published_on < ? OR published_on IS NULL AND scheduled_at >= ? AND scheduled_at < ?)",
        (first, after, first, after),
    )
    return [SaidPost(row["id"], row["channel"], date.fromisoformat(row["day"]), row["text"]) for row in rows]


def without_a_day(connection: sqlite3.Connection) -> tuple[int, ...]:
    """Return the posts that are planned for no day yet."""
    rows = connection.execute(
        f"SELECT id FROM post WHERE state IN ({_STATES}) AND scheduled_at IS NULL ORDER BY id"
    )
    return tuple(row[0] for row in rows)


def any_planned(connection: sqlite3.Connection) -> bool:
    """Tell whether any post was ever planned."""
    return bool(
        connection.execute(f"SELECT EXISTS (SELECT 1 FROM post WHERE state IN ({_STATES}))").fetchone()[0]
    )


def texts_of(connection: sqlite3.Connection, post_ids: Iterable[int]) -> Mapping[int, tuple[PostText, ...]]:
    """Return by post what it says on other channels."""
    found: defaultdict[int, list[PostText]] = defaultdict(list)
    for part in chunks(sorted(post_ids)):
        sql = f"SELECT * FROM post_text WHERE post_id IN ({', '.join('?' * len(part))}) ORDER BY id"
        for row in connection.execute(sql, part):
            found[row["post_id"]].append(record_of(PostText, row))
    return {post_id: tuple(texts) for post_id, texts in found.items()}


def offers_by_id(connection: sqlite3.Connection, ids: Iterable[int]) -> Mapping[int, Offer]:
    """Return offers by id."""
    found: dict[int, Offer] = {}
    for part in chunks(sorted(ids)):
        rows = connection.execute(f"SELECT * FROM offer WHERE id IN ({', '.join('?' * len(part))})", part)
        found |= {row["id"]: record_of(Offer, row) for row in rows}
    return found
