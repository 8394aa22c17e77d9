"""Pieces of the library that a list brings again: what was only guessed of a row takes nothing from what is known by now.

A link that a piece has already is asked about, whatever the row calls it.
"""

from collections.abc import Mapping
from typing import Any

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.library.guessing import guessed_kind
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.operations.imports.parts import Row
from socialroi_desktop.store.changes.writings import Writings
from socialroi_desktop.store.sameness.piece_links import form_of

_SAME_LINK = (
    "“{link}” is the link of “{which}”, which is here already: if it is the same piece, taking both would keep it twice, each"
    " with rights of its own. Take the row only if it is another one."
)


def known_better(chunk: Chunk, row: Row, changes: Mapping[str, tuple[Value, Value]]) -> frozenset[str]:
    """Return the fields of a piece that a row would change and does not: the kind, where it may be a guess."""
    if chunk.entity != UgcItem.entity or "kind" not in changes:
        return frozenset()
    told = dict(zip(chunk.columns, row, strict=True))
    guess = guessed_kind(str(told.get("caption") or ""), str(told.get("url") or ""))
    return frozenset({"kind"}) if told["kind"] == guess else frozenset()


def links_here(chunk: Chunk, fresh: Mapping[int, Row], writings: Writings) -> dict[int, Problem]:
    """Return the doubts about rows, by place, that met no piece though one, or a row before, has their link."""
    if chunk.entity != UgcItem.entity or "url" not in chunk.columns:
        return {}
    at = chunk.columns.index("url")
    known, doubts = dict[str, Mapping[str, Any]](), dict[int, Problem]()
    for n, row in fresh.items():
        if not row[at]:
            continue
        told, where = dict(zip(chunk.columns, row, strict=True)), form_of(str(row[at]))
        other = writings.links.known().get(where) or known.setdefault(where, told)
        if other is not told and not _are_reviews(told, other):
            values: dict[str, object] = {"link": row[at], "which": other["title"]}
            if "id" in other:
                values |= {"entity": chunk.entity, "id": other["id"]}
            doubts[n] = Problem(_SAME_LINK, values, line=chunk.lines[n])
    return doubts


def _are_reviews(told: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Tell whether two texts differ that people wrote about one thing, whose page is the link."""
    texts = {one.get("caption") for one in (told, other)}
    return all(one.get("kind") == "review" for one in (told, other)) and None not in texts and len(texts) > 1
