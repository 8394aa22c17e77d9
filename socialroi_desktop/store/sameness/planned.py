"""Posts that are planned, as far as they tell which one of them an export of a platform names by its own number. Reads only."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

from socialroi_desktop.domain.records.reach import PLANNED_STATES, PUBLISHED, TOLD
from socialroi_desktop.store.file.chunks import chunks
from socialroi_desktop.store.file.codec import quoted, texts

# As `Post.awaits_number` tells it.
AWAITED = (
    f"(state = '{PUBLISHED}' AND scheduled_at IS NOT NULL AND substr(external_id, 1, {len(TOLD)}) = '{TOLD}')"
)


class Planned(NamedTuple):
    """A post that is to come, or that somebody said came out; `scheduled_at` is wall clock of its account, ISO.

    `published_on` is the day it is said to have come out on.
    """

    id: int
    state: str
    channel: str
    title: str | None
    text: str | None
    scheduled_at: str | None
    permalink: str | None
    account: str | None
    published_on: str | None


def planned_posts(connection: sqlite3.Connection) -> list[Planned]:
    """Return all posts that are to come, or came out by the word of somebody and await what their platform tells."""
    rows = connection.execute(
        "SELECT id, state, channel, title, text, scheduled_at, permalink, account, published_on FROM post"
        f" WHERE state IN {texts(sorted(PLANNED_STATES))} OR {AWAITED} ORDER BY id"
    )
    return [Planned(*row) for row in rows]


def zone_of(connection: sqlite3.Connection) -> str:
    """Return the time zone of the workspace, by its name."""
    return str(connection.execute("SELECT timezone FROM settings").fetchone()[0])


def stored_posts(
    connection: sqlite3.Connection, columns: Sequence[str], ids: Sequence[int]
) -> dict[int, Mapping[str, Any]]:
    """Return by id the evidence and some columns of posts, as `bulk.meet` gives what rows meet."""
    wanted = ", ".join(quoted(name) for name in ("id", "batch_id", "source_line", *columns))
    found: dict[int, Mapping[str, Any]] = {}
    for part in chunks(list(ids)):
        marks = ", ".join("?" * len(part))
        for row in connection.execute(f"SELECT 0 AS n, {wanted} FROM post WHERE id IN ({marks})", part):
            found[row["id"]] = cast(Mapping[str, Any], row)
    return found
