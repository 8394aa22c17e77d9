"""Finds stored ad results of another import that tell the same spend at another level: campaign, ad set or ad.

A campaign's row holds the money of its ads; both together would count it twice, and their keys differ, so that
`bulk.meet` lets both in. What follows from such a meeting is decided by the caller.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.store.sameness.overlaps import Span

_LEVELS = ("campaign", "ad_set", "ad")


def _level(names: Sequence[Value]) -> int:
    """Return how deep a row goes: 0 an account, 1 a campaign, 2 an ad set, 3 an ad."""
    return max((depth for depth, name in enumerate(names, 1) if name), default=0)


def _alike(first: Value, second: Value) -> bool:
    """Tell whether two names can be one: equal in any case, or one of them not given."""
    return not first or not second or str(first).casefold() == str(second).casefold()


def at_other_level(
    connection: sqlite3.Connection,
    batch_id: int,
    columns: Sequence[str],
    rows: Mapping[int, Sequence[Value]],
) -> dict[int, Span]:
    """Return, by place, the stored ad result that holds the money of an incoming one at another level."""
    wanted = ("channel", "account", "period_start", "period_end", *_LEVELS)
    incoming = {
        place: [row[columns.index(name)] if name in columns else None for name in wanted]
        for place, row in rows.items()
    }
    first = min((str(row[2]) for row in incoming.values()), default="")
    last = max((str(row[3]) for row in incoming.values()), default="")
    stored = _stored(connection, batch_id, first, last) if incoming else {}
    found: dict[int, Span] = {}
    for place, (channel, account, start, end, *names) in incoming.items():
        for span, held_account, held in _candidates(stored, str(channel), names):
            if (
                span.start <= str(end)
                and span.end >= str(start)
                and _alike(held_account, account)
                and all(map(_alike, held, names))
            ):
                found[place] = span
                break
    return found


Held = tuple[Span, Value, list[Value]]
# By channel, level and folded campaign, so that a large export is not held against every stored row.
Place = tuple[str, int, str]


def _folded(campaign: Value) -> str:
    return str(campaign or "").casefold()


def _candidates(stored: Mapping[Place, list[Held]], channel: str, names: Sequence[Value]) -> Iterator[Held]:
    """Give what other levels hold of a campaign or of no campaign; everything where the row itself names none."""
    mine, campaign = _level(names), _folded(names[0])
    for (held_channel, level, held_campaign), held in stored.items() if not campaign else ():
        if held_channel == channel and level != mine and held_campaign:
            yield from held
    for level in range(len(_LEVELS) + 1):
        if level != mine:
            for name in {campaign, ""}:
                yield from stored.get((channel, level, name), ())


def _stored(connection: sqlite3.Connection, batch_id: int, first: str, last: str) -> dict[Place, list[Held]]:
    """Return one row for each thing and period that other imports hold between two days."""
    found: dict[Place, list[Held]] = {}
    for row in connection.execute(
        "SELECT t.channel, t.account, t.period_start, t.period_end, t.campaign, t.ad_set, t.ad,"
        " min(t.source_line) AS line, b.file AS file FROM ad_cost t JOIN import_batch b ON b.id = t.batch_id"
        " WHERE t.batch_id <> ? AND t.period_start <= ? AND t.period_end >= ? GROUP BY 1, 2, 3, 4, 5, 6, 7",
        (batch_id, last, first),
    ):
        span = Span(row["period_start"], row["period_end"], row["line"] or 0, row["file"])
        names = [row[name] for name in _LEVELS]
        place = (row["channel"], _level(names), _folded(names[0]))
        found.setdefault(place, []).append((span, row["account"], names))
    return found
