"""Makes records anew that imports tell otherwise, where one of these goes or comes back: from what those that stand tell.

So a record is what it would be had only these imports come, in the order in which they came. What was changed by hand stays.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.imports.matching import Resolver
from socialroi_desktop.operations.imports.told_in_turn import Outcome, told_in_turn
from socialroi_desktop.operations.imports.whole_files import WholeFiles
from socialroi_desktop.operations.imports.written_anew import Written
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.imports_told import told_otherwise_ids
from socialroi_desktop.store.changes.otherwise import rows_of
from socialroi_desktop.store.changes.standing import taken_out
from socialroi_desktop.store.changes.told_rows import (
    Key,
    ToldRow,
    columns_of,
    contest,
    key_text,
    not_taken,
    told_of_batches,
    told_of_keys,
)
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.derived.days import DAY_OF
from socialroi_desktop.store.file.workspace import Workspace

Values = dict[str, Any]
_EVIDENCE = ("batch_id", "source_line")
# So often it is tried once more with rows of which others follow.
_TIMES = 4


@dataclass(frozen=True, slots=True)
class Made:
    """How many records changed, and how many stay as they were corrected by hand.

    `is_whole` tells that every row of the import that went or came was judged among what the others tell.
    """

    changed: int
    left: int
    is_whole: bool = False


def told_by_import(writer: Writer, batch_id: int) -> set[Key]:
    """Return the records that an import tells and that some import tells otherwise."""
    for entity, ids in told_otherwise_ids(writer.connection, batch_id).items():
        contest(writer, entity, ids)
    return {row.of for row in told_of_batches(writer.connection, [batch_id])}


def kinds_of(writer: Writer, batch_id: int) -> frozenset[str]:
    """Return the kinds of records of which the file of an import has rows."""
    return frozenset(columns_of(writer.connection, [batch_id]).get(batch_id, {}))


def open_rows(writer: Writer) -> set[Key]:
    """Return the records of rows that were left because of what was stored."""
    out = taken_out(writer.connection)
    return {row.of for row in not_taken(writer.connection) if row.batch_id not in out}


def make_anew(
    workspace: Workspace, writer: Writer, keys: Collection[Key], batch_id: int, kinds: Collection[str]
) -> Made:
    """Make records what the imports that stand tell, `batch_id`, of records of some kinds, having gone or come back."""
    return _Anew(workspace, writer, WholeFiles(writer, batch_id, None, kinds)).run(set(keys), whole=True)


def make_anew_without(workspace: Workspace, writer: Writer, keys: Collection[Key], batch_id: int) -> None:
    """Make records what the imports that stand tell, but for one that is about to go."""
    if keys:
        _Anew(workspace, writer, WholeFiles(writer, batch_id, batch_id, ())).run(set(keys), whole=False)


class _Anew:
    def __init__(self, workspace: Workspace, writer: Writer, files: WholeFiles) -> None:
        self._settings, self._writer, self._files = workspace.settings(), writer, files
        self._resolvers: dict[int, Resolver] = {}
        self._written = Written(writer, self._settings)

    def run(self, keys: set[Key], *, whole: bool) -> Made:
        """Make anew what is told of records; as wholes, later files may turn out to tell more of them otherwise."""
        for _ in range(_TIMES):
            told = self._told(keys, whole=whole)
            beside = self._files.beside() if whole else []
            if not told and not beside:
                return Made(0, 0, self._files.is_whole)
            stand = self._stand(told)
            settled = {row.batch_id for row in stand if not self._files.is_later(row.batch_id)}
            stored = self._stored(told)
            anew = {name: set(rows) for name, rows in stored.items()}
            for name, ids in self._files.owned(beside).items():
                anew.setdefault(name, set()).update(ids)
            outcome = told_in_turn(self._writer, self._settings, [*stand, *beside], anew, settled)
            more = self._open(beside, stand, outcome, anew)
            if more <= keys:
                break
            keys |= more
        self._write(told, stored, outcome)
        return Made(self._written.changed, self._written.left, self._files.is_whole)

    def _stand(self, told: Sequence[ToldRow]) -> list[ToldRow]:
        return self._files.read_last([row for row in told if self._may_count(row)])

    def _may_count(self, row: ToldRow) -> bool:
        """Tell whether a row stands; what was left of earlier files stays so, as nothing before them changes."""
        was_left = row.record_id is None and not self._files.is_later(row.batch_id)
        return row.batch_id not in self._files.out and not was_left

    def _told(self, keys: set[Key], *, whole: bool) -> list[ToldRow]:
        """Return what is told of records, all of it written down, with the records that rows name."""
        told = self._files.told(keys) if whole else told_of_keys(self._writer.connection, keys)
        for entity in {row.entity for row in told}:
            contest(self._writer, entity, self._ids(entity, [row for row in told if row.entity == entity]))
        told = told_of_keys(self._writer.connection, keys)
        return [self._named(row) if row.batch_id not in self._files.out else row for row in told]

    def _open(
        self, beside: Sequence[ToldRow], stand: Sequence[ToldRow], outcome: Outcome,
        anew: Mapping[str, Collection[int]],
    ) -> set[Key]:  # fmt: skip
        """Return the records that turn out to be told otherwise, too, written down by now."""
        apart: dict[str, set[int]] = defaultdict(set)
        # Two that are one record on trial are told otherwise, too.
        keys: dict[tuple[str, int], set[str]] = defaultdict(set)
        for row in (*stand, *beside):
            if row.id in outcome.taken:
                keys[row.entity, outcome.taken[row.id]].add(row.key)
        for row in beside:
            trial_id = outcome.taken.get(row.id, 0)
            is_plain = row.id in outcome.plain and len(keys[row.entity, trial_id]) == 1
            if not is_plain and row.record_id is not None:
                apart[row.entity].add(row.record_id)
        for entity, trial_id in {
            (row.entity, outcome.taken[row.id]) for row in stand if row.id in outcome.taken
        }:
            here = self._here(entity, outcome.records[entity, trial_id])
            met = {trial_id} if self._writer.cells(entity, ["id"], [trial_id]) else set()
            apart[entity] |= (met | ({here["id"]} if here is not None else set())) - set(anew.get(entity, ()))
        return {
            (entity, key)
            for entity, ids in apart.items()
            for key in contest(self._writer, entity, ids).values()
        }

    def _here(self, entity: str, record: Mapping[str, Any]) -> Values | None:
        """Return the stored record of the key of another one."""
        names = RECORDS[entity].key
        connection = self._writer.connection
        met = bulk.meet(connection, entity, names, [tuple(record[name] for name in names)])
        return rows_of(connection, entity, [met[0]["id"]])[met[0]["id"]] if met else None

    def _write(
        self, told: Sequence[ToldRow], stored: Mapping[str, Mapping[int, Values]], outcome: Outcome
    ) -> None:  # fmt: skip
        names, stand = _names(told), self._stand(told)
        places = self._places(told, stored, outcome)
        ids: dict[tuple[str, int], int] = {}
        left = {(name, row_id) for name, rows in stored.items() for row_id in rows}
        for (entity, trial_id), row in places.items():
            record, parts = outcome.records[entity, trial_id], outcome.parts[entity, trial_id]
            if row is not None:
                self._written.set(entity, row, record, names[entity], parts)
                ids[entity, trial_id] = row["id"]
                left.discard((entity, row["id"]))
            else:
                ids[entity, trial_id] = self._written.insert(entity, record, parts)
        self._written.note(stand, outcome, ids)
        self._written.let_go([row for row in told if row.batch_id in self._files.out], left)

    def _places(
        self, told: Sequence[ToldRow], stored: Mapping[str, Mapping[int, Values]], outcome: Outcome
    ) -> dict[tuple[str, int], Values | None]:
        """Return by kind and id of the trial the stored record that each becomes; None for one that is new."""
        free = {name: {row_id: dict(row) for row_id, row in rows.items()} for name, rows in stored.items()}
        here = {(name, key_text(name, row)): i for name, rows in stored.items() for i, row in rows.items()}
        of_key: dict[Key, list[int]] = defaultdict(list)
        for row in told:
            if row.record_id is not None:
                of_key[row.of].append(row.record_id)
        trial: dict[tuple[str, int], list[int]] = defaultdict(list)
        for row in told:
            if row.id in outcome.taken:
                trial[row.entity, outcome.taken[row.id]] += of_key[row.of]
        found: dict[tuple[str, int], Values | None] = {}
        # Those that keep their key first: another one may have been told in its place.
        for entity, trial_id in trial:
            row_id = here.get((entity, key_text(entity, outcome.records[entity, trial_id])))
            if row_id is not None and row_id in free.get(entity, ()):
                found[entity, trial_id] = free[entity].pop(row_id)
        for (entity, trial_id), ids in trial.items():
            if (entity, trial_id) not in found:
                place = next((one for one in ids if one in free.get(entity, ())), None)
                met = self._here(entity, outcome.records[entity, trial_id])
                found[entity, trial_id] = met if place is None else free[entity].pop(place)
        return found

    def _stored(self, told: Iterable[ToldRow]) -> dict[str, dict[int, Values]]:
        ids: dict[str, set[int]] = defaultdict(set)
        for row in told:
            if row.record_id is not None:
                ids[row.entity].add(row.record_id)
        return {name: rows_of(self._writer.connection, name, some) for name, some in ids.items()}

    def _ids(self, entity: str, told: Sequence[ToldRow]) -> set[int]:
        """Return the records that are told, those that rows which were left are of among them."""
        names = RECORDS[entity].key
        met = bulk.meet(self._writer.connection, entity, names, [tuple(json.loads(row.key)) for row in told])
        return {row["id"] for row in met.values()} | {row.record_id for row in told if row.record_id}

    def _named(self, row: ToldRow) -> ToldRow:
        """Return a row with the records that it names, made where they are not here."""
        if not any(isinstance(row.cells.get(name), str) for name in _references(row.entity)):
            return row
        chunk = Chunk(row.entity, tuple(row.cells), [tuple(row.cells.values())], [row.line or 0])
        resolver = self._resolvers.setdefault(row.batch_id, Resolver(self._writer, row.batch_id))
        cells = dict(zip(row.cells, resolver.resolve(chunk).rows[0], strict=True))
        return replace(row, cells=cells)


@cache
def _references(entity: str) -> tuple[str, ...]:
    return tuple(spec.name for spec in specs(RECORDS[entity]) if spec.refers_to)


def _names(told: Iterable[ToldRow]) -> dict[str, tuple[str, ...]]:
    """Return by kind of record the fields that files tell, and what the store keeps beside them."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for row in told:
        found[row.entity] |= dict.fromkeys(row.cells)
    for entity in found:
        found[entity] |= dict.fromkeys(DAY_OF.get(entity, ())[:1])
        found[entity] |= {"state": None} if entity == "post" else {}
    return {entity: tuple(names) for entity, names in found.items()}
