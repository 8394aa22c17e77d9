"""Finds stored ad results of another import that tell the same spend at another level: campaign, ad set or ad.

A campaign's row holds the money of its ads; both together would count it twice, and their keys differ, so that
`bulk.meet` lets both in. What follows from such a meeting is decided by the caller.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from socialroi_desktop.domain.cuts import ad_network
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.store.sameness.overlaps import Span

_LEVELS = ("campaign", "ad_set", "ad")


def _given(names: Sequence[Value]) -> list[bool]:
    """Return which levels a row names: a campaign, an ad set, an ad."""
    return list(map(bool, names))


def _alike(first: Value, second: Value) -> bool:
    """Tell whether two names can be one: equal in any case, or one of them not given."""
    return not first or not second or str(first).casefold() == str(second).casefold()


def at_other_level(
    connection: sqlite3.Connection,
    batch_id: int,
    columns: Sequence[str],
    rows: Mapping[int, Sequence[Value]],
    replacing: Iterable[Sequence[Value]] = (),
) -> dict[int, Span]:
    """Return, by place, the stored ad result that holds the money of an incoming one at another level, or in other days.

    `replacing` are incoming rows that take the place of stored ones, which then hold nothing of others.
    """
    wanted = ("channel", "account", "period_start", "period_end", *_LEVELS)

    def told(row: Sequence[Value]) -> list[Value]:
        return [row[columns.index(name)] if name in columns else None for name in wanted]

    incoming = {place: told(row) for place, row in rows.items()}
    gone = {_thing(channel, start, end, names) for channel, _, start, end, *names in map(told, replacing)}
    first = min((str(row[2]) for row in incoming.values()), default="")
    last = max((str(row[3]) for row in incoming.values()), default="")
    stored = _stored(connection, batch_id, first, last) if incoming else {}
    found: dict[int, Span] = {}
    for place, (channel, account, start, end, *names) in incoming.items():
        for span, held_channel, held_account, held in _candidates(stored, str(channel), names):
            if (
                (
                    _given(held) != _given(names)
                    or (
                        (span.start, span.end) != (start, end)
                        and (held_channel, held_account, held) != (channel, account, names)
                    )
                )
                and _thing(held_channel, span.start, span.end, held) not in gone
                and span.start <= str(end)
                and span.end >= str(start)
                and _alike(held_account, account)
                and all(map(_alike, held, names))
            ):
                found[place] = span
                break
    return found


Held = tuple[Span, str, Value, list[Value]]
# By owner of the network and folded campaign, so that a large export is not held against every stored row.
Place = tuple[str, str]


def _thing(channel: Value, start: Value, end: Value, names: Sequence[Value]) -> tuple[str, ...]:
    return (str(channel), str(start), str(end), *map(_folded, names))


def _folded(campaign: Value) -> str:
    return str(campaign or "").casefold()


def _candidates(stored: Mapping[Place, list[Held]], channel: str, names: Sequence[Value]) -> Iterator[Held]:
    """Give what is held of a campaign or of no campaign; everything where the row itself names none."""
    owner, campaign = ad_network(channel), _folded(names[0])
    for (held_owner, held_campaign), held in stored.items() if not campaign else ():
        if held_owner == owner and held_campaign:
            yield from held
    for name in {campaign, ""}:
        yield from stored.get((owner, name), ())


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
        place = (ad_network(row["channel"]), _folded(names[0]))
        found.setdefault(place, []).append((span, row["channel"], row["account"], names))
    return found
