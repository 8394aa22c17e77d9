"""A file whose very bytes came in before: a line of it is the record that it told then, however it is read now.

So another reading (day or month first, another channel, account or period) takes the place of the earlier one instead of
being counted beside it. Decides what rows meet; the verdict is made in `judging`.
"""

import json
from collections.abc import Collection, Mapping
from functools import cached_property

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.by_hand import ByHand
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.changes.writings import stored_rows
from socialroi_desktop.store.sameness.same_bytes import imports_of, records_by_line

_ANEW = N_(
    "{count} rows that this very file brought before are read anew: what was said now takes their place."
)
_ONE_ANEW = N_("A row that this very file brought before is read anew: what was said now takes its place.")
_CHANGED_SINCE = N_(
    "This very line is here already and was changed since: take the row only to set it back to what the file says."
)
_OLDER = N_(
    "This very file came in before, and a later one told this record since: this file is the older one. Take the row only to"
    " set it back."
)
_OTHER_KIND = N_(
    "This very file is here already, read as “{kind}”: taking it as “{other}” too would count the same money twice. Take that"
    " import back first (Data tab > Imports)."
)
# The table of a file with several, among what is kept of how an import was read.
_TABLE = "table"
_HEADER = "header"
# What tells where rows came from, not how they were read.
_NOT_READING = frozenset({_HEADER, _TABLE})
# Records of either kind are costs.
_ONE_MONEY = (frozenset({"cost", "ad_cost"}),)


class SameBytes:
    """What one file brought before, for the import `batch_id` of it."""

    def __init__(self, writer: Writer, batch_id: int, plan: ingest.Plan) -> None:
        self._connection = writer.connection
        found = imports_of(self._connection, plan.source.sha256, batch_id)
        mine = plan.layout.table.name
        self._before = {at: one for at, one in found.items() if one.choices.get(_TABLE, mine) == mine}
        self._choices = reading_of(plan.choices)
        self._batch_id = batch_id
        self.by_hand = ByHand(writer)
        self.reads_anew = any(reading_of(one.choices) != self._choices for one in self._before.values())
        # By place in the chunk that was met last, the record that the line told in another reading beside one of another file.
        self.displaced: dict[int, int] = {}
        # By place there, the record that the line told in another reading and that this one is to make of its own.
        self.moved: dict[int, int] = {}
        self._lines: dict[str, Mapping[int, list[int]]] = {}
        self._entity = plan.entity
        self._anew: set[int] = set()
        self._written = 0

    @cached_property
    def _newest(self) -> int:
        return max(self._before, default=0)

    def meet(self, chunk: Chunk, met: Mapping[int, bulk.Stored]) -> dict[int, bulk.Stored]:
        """Return by place the record that a row told when it came before, of rows that meet none by their key."""
        self.displaced, self.moved = {}, {}
        if not self._before or (len(met) == len(chunk.rows) and not self.reads_anew):
            return {}
        if chunk.entity not in self._lines:
            self._lines[chunk.entity] = records_by_line(self._connection, chunk.entity, self._before)
        known = self._lines[chunk.entity]
        taken = {row["id"] for row in met.values()}
        places: dict[int, list[int]] = {}
        for n, line in enumerate(chunk.lines) if known else ():
            places.setdefault(line, []).append(n)
        meant: dict[int, int] = {}
        left: dict[int, int] = {}
        for line, rows in places.items():
            free = [row_id for row_id in known.get(line, ()) if row_id not in taken]
            unmet = [n for n in rows if n not in met]
            meant |= dict(zip(unmet, free, strict=False))
            left |= dict(
                zip(
                    [n for n in rows if n in met and self._is_of_others(met[n])],
                    free[len(unmet) :],
                    strict=False,
                )
            )
        ids = sorted({*meant.values(), *left.values()})
        stored = stored_rows(self._connection, chunk.entity, chunk.columns, ids)
        self.displaced = {
            n: row_id for n, row_id in left.items() if self._was_read_otherwise(stored.get(row_id))
        }
        self.moved = {
            n: row_id for n, row_id in meant.items() if self._was_read_otherwise(stored.get(row_id))
        }
        return {n: stored[row_id] for n, row_id in meant.items() if row_id in stored}

    def is_read_anew(self, stored: bulk.Stored) -> bool:
        """Tell whether a record was told last by these bytes in another reading."""
        anew = self._was_read_otherwise(stored)
        if anew:
            self._anew.add(stored["id"])
        return anew

    @property
    def batches(self) -> Collection[int]:
        """The imports of these bytes that stand."""
        return self._before.keys()

    def _was_read_otherwise(self, stored: bulk.Stored | None) -> bool:
        earlier = None if stored is None else self._before.get(stored["batch_id"])
        return earlier is not None and reading_of(earlier.choices) != self._choices

    def _is_of_others(self, stored: bulk.Stored) -> bool:
        return stored["batch_id"] != self._batch_id and stored["batch_id"] not in self._before

    @property
    def read_anew(self) -> Collection[int]:
        """The records that another reading of these bytes is to change."""
        return self._anew

    def doubt(self, stored: bulk.Stored, changed: Collection[str]) -> Problem | None:
        """Return why a row that meets a record may not change it unasked: another one did since this file came before."""
        if not self._before:
            return None
        if stored["batch_id"] is not None and stored["batch_id"] > self._newest:
            return Problem(_OLDER)
        known_here = stored["batch_id"] in self._before and not self.is_read_anew(stored)
        return Problem(_CHANGED_SINCE) if known_here and _of_key(self._entity, changed) else None

    def as_other_kind(self, chunk: Chunk) -> dict[int, Problem]:
        """Return by place the doubt about rows of a file that is here as another kind of the same money."""
        kinds = {one.entity for one in self._before.values()} - {chunk.entity}
        others = [kind for money in _ONE_MONEY if chunk.entity in money for kind in sorted(kinds & money)]
        if not any(records_by_line(self._connection, kind, self._before) for kind in others):
            return {}
        told = {"kind": RECORDS[others[0]].plural, "other": RECORDS[chunk.entity].plural}
        return {n: Problem(_OTHER_KIND, told, line=line) for n, line in enumerate(chunk.lines)}

    def note_written(self, row_id: int) -> None:
        """Note that a record was changed by a row of the file."""
        self._written += row_id in self._anew

    def notes(self) -> tuple[Problem, ...]:
        """Return what is to be said of the file as a whole."""
        anew = (Problem(_ONE_ANEW if self._written == 1 else _ANEW, {"count": self._written}),)
        return (*(anew if self._written else ()), *self.by_hand.notes())


def choices_kept(plan: ingest.Plan) -> Mapping[str, str]:
    """Return what is kept of how a file was read; with the header, rejected rows can be saved as a file to be mended."""
    header = json.dumps(plan.header, ensure_ascii=False)
    return {**plan.choices, _HEADER: header, _TABLE: plan.layout.table.name}


def reading_of(choices: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return what is kept of how a file was read, without where its rows came from."""
    return {name: value for name, value in choices.items() if name not in _NOT_READING}


def _of_key(entity: str, changed: Collection[str]) -> bool:
    return any(name in RECORDS[entity].key for name in changed)
