"""Pieces of the library that a list brings again: what was only guessed of a row takes nothing from what is known by now."""

from collections.abc import Mapping

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.library.guessing import guessed_kind
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.operations.imports.parts import Row


def known_better(chunk: Chunk, row: Row, changes: Mapping[str, tuple[Value, Value]]) -> frozenset[str]:
    """Return the fields of a piece that a row would change and does not: the kind, where it may be a guess."""
    if chunk.entity != UgcItem.entity or "kind" not in changes:
        return frozenset()
    told = dict(zip(chunk.columns, row, strict=True))
    guess = guessed_kind(str(told.get("caption") or ""), str(told.get("url") or ""))
    return frozenset({"kind"}) if told["kind"] == guess else frozenset()
