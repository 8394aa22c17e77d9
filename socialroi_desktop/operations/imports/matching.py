"""Finds the records that an imported row names, and makes those that are not there yet.

A cost list names its campaign and influencer in words; the workspace refers to them by id. A word that several
records share makes the row doubtful: none of them is guessed, unless a person has said which one is meant.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.identity import is_made_by_word, told_by_word, word_of
from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.problem import Problem, joined
from socialroi_desktop.domain.records import RECORDS, Influencer, UgcItem
from socialroi_desktop.domain.records.people import CUSTOMER
from socialroi_desktop.operations.imports.wanted import NOTHING_MEANT, Meant
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.rows.names import meanings

_UNKNOWN = "There is no “{name}” here yet, and a name alone does not make one; add it first, or bring in the file it stands in."
_SEVERAL = "Several are called “{name}”; choose the one that is meant, or write the handle."

# In the values of such a doubt: the kind of record that shares the word of its `name`.
SHARED_BY = "shared_by"


class Resolver:
    """Turns names in REFERENCE columns into ids, for one file."""

    def __init__(self, writer: Writer, batch_id: int, meant: Meant = NOTHING_MEANT) -> None:
        self._writer = writer
        self._meant = meant
        self._batch_id = batch_id
        self._known: dict[str, dict[str, int | None]] = {}

    def resolve(self, chunk: Chunk) -> Chunk:
        """Return the chunk with ids where it held names, its parts too."""
        if chunk.children is not None:
            chunk = _with_parts(chunk, self.resolve(chunk.children))
        at = [
            (chunk.columns.index(spec.name), spec.refers_to)
            for spec in specs(RECORDS[chunk.entity])
            if spec.kind is Kind.REFERENCE and spec.name in chunk.columns
        ]
        if not at:
            return chunk
        rows: list[tuple[Any, ...]] = []
        doubts = dict(chunk.doubts)
        for n, (row, line) in enumerate(zip(chunk.rows, chunk.lines, strict=True)):
            values = list(row)
            for i, entity in at:
                name = values[i]
                if isinstance(name, str):
                    values[i] = self._id_of(entity, name, line, _as_what(chunk.entity, entity))
                    if values[i] is None:
                        doubt = replace(self._doubt(entity, name), column=chunk.columns[i], line=line)
                        doubts[n] = joined(doubt, doubts.get(n)) or doubt
            rows.append(tuple(values))
        return replace(chunk, rows=rows, doubts=doubts)

    def _id_of(self, entity: str, name: str, line: int, more: Mapping[str, str]) -> int | None:
        known = self._known.get(entity)
        if known is None:
            known = self._known[entity] = dict(meanings(self._writer.connection, entity))
        said = self._meant.get((entity, name.strip()))
        if said is not None:
            return said
        key = word_of(RECORDS[entity], name)
        if key not in known and is_made_by_word(RECORDS[entity]):
            known[key] = self._writer.insert(
                entity,
                {
                    **told_by_word(RECORDS[entity], name),
                    **more,
                    "batch_id": self._batch_id,
                    "source_line": line,
                },
            )
        return known.get(key)

    def _doubt(self, entity: str, name: str) -> Problem:
        """Say why a word tells no record: several have it, or none has."""
        if word_of(RECORDS[entity], name) in self._known[entity]:
            return Problem(_SEVERAL, {"name": name.strip(), SHARED_BY: entity})
        return Problem(_UNKNOWN, {"name": name.strip()})


def has_owner(chunk: Chunk, n: int) -> bool:
    """Tell whether a row names all it cannot be kept without; no accepted doubt replaces these."""
    return all(
        chunk.rows[n][chunk.columns.index(name)] for name in _owners(chunk.entity) if name in chunk.columns
    )


@cache
def _owners(entity: str) -> tuple[str, ...]:
    return tuple(spec.name for spec in specs(RECORDS[entity]) if spec.refers_to and spec.required)


def _as_what(naming: str, named: str) -> Mapping[str, str]:
    """Return what is known of a record by what names it: who only made a piece is a customer, nobody who was looked for."""
    made_a_piece = naming == UgcItem.entity and named == Influencer.entity
    return {"kind": CUSTOMER} if made_a_piece else {}


def _with_parts(chunk: Chunk, parts: Chunk) -> Chunk:
    """Return a chunk with these parts; a record is doubtful with any of them."""
    doubts = {chunk.parents[n]: doubt for n, doubt in parts.doubts.items()}
    return replace(chunk, children=parts, doubts=doubts | dict(chunk.doubts))
