"""Whom a row of a list of people means: first by an account, be it not their main one, else by a name that only one has.

What somebody is called here stays, and so does what is known of their main account where the row is about another one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.people import ACCOUNT
from socialroi_desktop.operations.imports.parts import Row, rows_by_owner
from socialroi_desktop.store.changes.bulk import Stored
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.changes.writings import stored_rows
from socialroi_desktop.store.sameness.people import Account, known_people

PEOPLE = "influencer"
_SEVERAL = "Several people here have an account that this row tells; merge them first, then import it again."


@dataclass(frozen=True, slots=True)
class Met:
    """The people that rows mean, by place in the chunk; what is not to be written of each; doubts of those unmet."""

    stored: Mapping[int, Stored] = field(default_factory=dict)
    kept: Mapping[int, frozenset[str]] = field(default_factory=dict)
    doubts: Mapping[int, Problem] = field(default_factory=dict)


def meet_people(writer: Writer, chunk: Chunk, met: Mapping[int, Stored]) -> Met:
    """Return whom the rows of a chunk mean that meet nobody by name and main account as a whole."""
    if chunk.entity != PEOPLE or not len(chunk.rows):
        return Met(met)
    known, meant, doubts = known_people(writer.connection), dict[int, int](), dict[int, Problem]()
    for n, accounts in _unmet(chunk, met):
        found = known.having(iter(accounts)) if accounts else known.called(str(_cell(chunk, n, "name") or ""))
        if len(found) == 1:
            meant[n] = found.pop()
        elif accounts and found:
            doubts[n] = Problem(_SEVERAL, line=chunk.lines[n])
    stored = stored_rows(writer.connection, PEOPLE, chunk.columns, sorted(set(meant.values())))
    kept = {n: _kept(chunk, n, stored[person]) for n, person in meant.items()}
    return Met({**met, **{n: stored[person] for n, person in meant.items()}}, kept, doubts)


def _unmet(chunk: Chunk, met: Mapping[int, Stored]) -> Iterator[tuple[int, list[Account]]]:
    parts, children = rows_by_owner(chunk), chunk.children
    at = [children.columns.index(name) for name in ("channel", "handle")] if children is not None else []
    for n in range(len(chunk.rows)):
        if n in met:
            continue
        told = [_account(row[at[0]], row[at[1]]) for row in parts.get(n, ())]
        told.append(_account(_cell(chunk, n, "channel"), _cell(chunk, n, "handle")))
        yield n, [account for account in told if account is not None]


def _account(channel: Value, handle: Value) -> Account | None:
    return (None if channel is None else str(channel), str(handle)) if handle else None


def _cell(chunk: Chunk, n: int, name: str) -> Value:
    return chunk.rows[n][chunk.columns.index(name)] if name in chunk.columns else None


def _kept(chunk: Chunk, n: int, stored: Stored) -> frozenset[str]:
    """Return the fields of a person that a row does not change: the name, and all of the main account if it is another."""
    handle = _cell(chunk, n, "handle")
    told = stored["handle"] if "handle" in chunk.columns else None
    if handle is None or told is None:
        return frozenset({"name"})
    channels = {_cell(chunk, n, "channel"), stored["channel"]} - {None}
    same = str(handle).casefold() == str(told).casefold() and len(channels) < 2
    return frozenset({"name", "handle"}) if same else frozenset({"name", *ACCOUNT})


def row_keys(chunk: Chunk, row: Row) -> Row | None:
    """Return what tells a row from the others of its file: the account, where it has one; None for what is no person."""
    if chunk.entity != PEOPLE or not {"handle", "channel"} <= set(chunk.columns):
        return None
    channel, handle = (row[chunk.columns.index(name)] for name in ("channel", "handle"))
    return ("", channel, str(handle).casefold()) if handle else None
