"""A person's main account is one of their handles: what is written of either is true of both.

Lists and forms tell a person with one account in a row; the handles are rows of their own. Knows nothing of who wrote which.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from socialroi_desktop.store.changes.following.following import Following
from socialroi_desktop.store.file.chunks import chunks

# The columns of a person and of the handle that is the main one, in step.
_PAIRS = (
    ("channel", "channel"),
    ("handle", "handle"),
    ("followers", "followers"),
    ("engagement_rate", "engagement_rate"),
    ("profile", "link"),
)
_OF_PERSON = tuple(name for name, _ in _PAIRS)
_OF_HANDLE = tuple(name for _, name in _PAIRS)
_PEOPLE = f"SELECT id, {', '.join(_OF_PERSON)} FROM influencer WHERE id"
_HANDLES = f"SELECT id, influencer_id, {', '.join(_OF_HANDLE)} FROM handle WHERE influencer_id"


def follow_accounts(change: Following) -> None:
    """Bring handles in step with the people that were written, and people with the handles that were."""
    touched = change.touched
    people = (
        [
            row["id"]
            for row in change.rows(
                "SELECT id FROM influencer WHERE id BETWEEN :first AND :last", "influencer"
            )
        ]
        if touched.concerns("influencer", _OF_PERSON)
        else []
    )
    owners = (
        [
            row["influencer_id"]
            for row in change.rows(
                "SELECT influencer_id FROM handle WHERE id BETWEEN :first AND :last", "handle"
            )
        ]
        if touched.concerns("handle", (*_OF_HANDLE, "influencer_id"))
        else []
    )
    if "handle" in touched.gone or "influencer_id" in touched.columns["handle"]:
        owners += _without_their_main(change.connection)
    _to_handles(change, people)
    _to_people(change, sorted(set(owners) - set(people)))


def _to_handles(change: Following, people: Sequence[int]) -> None:
    """Write the main account of people to the handle that it is; add the handle where there is none of it."""
    held = _handles_of(change.connection, people)
    added = []
    for person in _rows(change.connection, _PEOPLE, people):
        own = held.get(person["id"], [])
        if not person["handle"]:
            _forget_main(change, person["id"], own)
            continue
        values = tuple(person[name] for name in _OF_PERSON)
        same = next((row for row in own if _is(row, person)), None) or next(
            (row for row in own if len(own) == 1 and _corrects(row, person)), None
        )
        if same is None:
            added.append((person["id"], *values))
        else:
            change.writes.update("handle", same["id"], dict(zip(_OF_HANDLE, values, strict=True)))
    change.writes.insert_rows("handle", ("influencer_id", *_OF_HANDLE), added)


def _forget_main(change: Following, person: int, own: Sequence[sqlite3.Row]) -> None:
    """Let go of the only account of somebody whose handle was cleared; of several the largest is the main one again."""
    if len(own) == 1:
        change.writes.delete_rows("handle", [own[0]["id"]])
    elif own:
        _to_people(change, [person])


def _to_people(change: Following, owners: Sequence[int]) -> None:
    """Write to people what their main handle tells; of those whose main one is gone the largest account becomes it."""
    held = _handles_of(change.connection, owners)
    for person in _rows(change.connection, _PEOPLE, owners):
        own = held.get(person["id"], [])
        main = next((row for row in own if _is(row, person)), None) or max(
            own, key=lambda row: (row["followers"] or 0, -row["id"]), default=None
        )
        if main is not None:
            told = {name: main[other] for name, other in _PAIRS}
            change.writes.update("influencer", person["id"], told)
        elif person["handle"]:
            change.writes.update("influencer", person["id"], {"handle": None, "channel": None})


def _is(handle: sqlite3.Row, person: sqlite3.Row) -> bool:
    word = (person["handle"] or "").casefold()
    return bool(handle["channel"] == person["channel"] and handle["handle"].casefold() == word)


def _corrects(handle: sqlite3.Row, person: sqlite3.Row) -> bool:
    """Tell whether a person's only handle is written otherwise now: its name or its network, not both."""
    return bool(handle["channel"] == person["channel"] or handle["handle"] == person["handle"])


def _without_their_main(connection: sqlite3.Connection) -> list[int]:
    rows = connection.execute(
        "SELECT i.id FROM influencer i WHERE i.handle <> '' AND NOT EXISTS (SELECT 1 FROM handle h"
        " WHERE h.influencer_id = i.id AND h.channel IS i.channel AND lower(h.handle) = lower(i.handle))"
    )
    return [row[0] for row in rows]


def _handles_of(connection: sqlite3.Connection, people: Sequence[int]) -> dict[int, list[sqlite3.Row]]:
    held: dict[int, list[sqlite3.Row]] = {}
    for row in _rows(connection, _HANDLES, people):
        held.setdefault(row["influencer_id"], []).append(row)
    return held


def _rows(connection: sqlite3.Connection, sql: str, ids: Sequence[int]) -> Iterable[Any]:
    for part in chunks(list(ids)):
        yield from connection.execute(f"{sql} IN ({', '.join('?' * len(part))}) ORDER BY id", part).fetchall()
