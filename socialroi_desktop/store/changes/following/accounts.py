"""A person's main account is one of their handles: what is written of either is true of both.

Lists and forms tell a person with one account in a row; the handles are rows of their own. Of some accounts only the network is
known: as long as it is all there is of a person no row says so, beside another account it is a row without a handle. Knows
nothing of who wrote which.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from socialroi_desktop.store.changes.following.following import Following
from socialroi_desktop.store.changes.following.unnamed import name_accounts
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
    lost = (
        _without_their_main(change.connection)
        if "handle" in touched.gone or "influencer_id" in touched.columns["handle"]
        else []
    )
    name_accounts(change, {*people, *owners})
    _to_handles(change, people)
    _to_people(change, sorted({*owners, *lost} - set(people)))


def _to_handles(change: Following, people: Sequence[int]) -> None:
    """Write the main account of people to the handle that it is; add the handle where there is none of it."""
    held = _handles_of(change.connection, people)
    added = []
    for person in _rows(change.connection, _PEOPLE, people):
        own = held.get(person["id"], [])
        same = _same(own, person)
        if same is not None:
            change.writes.update(
                "handle", same["id"], dict(zip(_OF_HANDLE, _account_of(person), strict=True))
            )
        elif person["handle"]:
            added.append((person["id"], *_account_of(person)))
        else:
            _forget_main(change, person, own)
    change.writes.insert_rows("handle", ("influencer_id", *_OF_HANDLE), added)


def _same(own: Sequence[sqlite3.Row], person: sqlite3.Row) -> sqlite3.Row | None:
    """Return the handle that is the main account of a person, be it written otherwise until now."""
    found = next((row for row in own if _is(row, person)), None)
    if found is not None:
        return found
    if person["handle"]:
        unnamed = (row for row in own if not row["handle"] and row["channel"] == person["channel"])
        return next(unnamed, own[0] if len(own) == 1 and _corrects(own[0], person) else None)
    return own[0] if len(own) == 1 and not own[0]["handle"] else None


def _forget_main(change: Following, person: sqlite3.Row, own: Sequence[sqlite3.Row]) -> None:
    """Let go of the only account of somebody whose handle was cleared; of several the largest is the main one again."""
    if len(own) == 1:
        change.writes.delete_rows("handle", [own[0]["id"]])
    elif own:
        _tell(change, person, max(own, key=_size), fill=False)


def _to_people(change: Following, owners: Sequence[int]) -> None:
    """Write to people what their main handle tells; of those whose main one is gone the largest account becomes it.

    Where only the network of the main one was known, it stays the main one beside others, or has its handle now.
    """
    held = _handles_of(change.connection, owners)
    for person in _rows(change.connection, _PEOPLE, owners):
        own = held.get(person["id"], [])
        main = next((row for row in own if _is(row, person)), None)
        unnamed = main is None and person["channel"] and not person["handle"]
        on_channel = [row for row in own if row["channel"] == person["channel"]] if unnamed else []
        if unnamed and own and not on_channel:
            change.writes.insert_rows(
                "handle", ("influencer_id", *_OF_HANDLE), [(person["id"], *_account_of(person))]
            )
        elif own:
            _tell(change, person, main or max(on_channel or own, key=_size), fill=bool(on_channel))
        elif person["handle"]:
            change.writes.update("influencer", person["id"], {"handle": None, "channel": None})


def _tell(change: Following, person: sqlite3.Row, main: sqlite3.Row, *, fill: bool) -> None:
    """Write to a person what an account tells; what only the person tells of it goes to the account where `fill` says so."""
    told = {name: main[other] or None if name == "handle" else main[other] for name, other in _PAIRS}
    if fill:
        told |= {name: person[name] for name, value in told.items() if value is None}
        change.writes.update("handle", main["id"], {other: told[name] for name, other in _PAIRS})
    change.writes.update("influencer", person["id"], told)


def _size(handle: sqlite3.Row) -> tuple[int, int]:
    return handle["followers"] or 0, -handle["id"]


def _account_of(person: sqlite3.Row) -> tuple[Any, ...]:
    """Return what a person tells of their main account, as its handle keeps it."""
    return tuple(person[name] or "" if name == "handle" else person[name] for name in _OF_PERSON)


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
