"""Rows of files follow what the seller says of their sources, before they are held against those that are there."""

from dataclasses import replace

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.store.derived.said_sources import WORDS, SaidSources, TypedChannels


def as_said(chunk: Chunk, said: SaidSources) -> Chunk:
    """Return rows with the channel that the seller says their source is of; all others as they are."""
    if not said or chunk.entity not in WORDS or not {"source", "channel"} <= set(chunk.columns):
        return chunk
    source, channel = chunk.columns.index("source"), chunk.columns.index("channel")
    medium = chunk.columns.index("medium") if "medium" in chunk.columns else None
    rows = []
    for row in chunk.rows:
        by = None if medium is None else row[medium]
        found = said.of(_text(row[source]), _text(by))
        rows.append(row if found is None else (*row[:channel], found, *row[channel + 1 :]))
    return replace(chunk, rows=rows)


def as_typed(chunk: Chunk, typed: TypedChannels) -> Chunk:
    """Return rows with the channel that the seller typed where they are stored already; all others as they are."""
    if chunk.entity not in WORDS or "channel" not in chunk.columns or not typed.has(chunk.entity):
        return chunk
    at = chunk.columns.index("channel")
    rows = []
    for row in chunk.rows:
        found = typed.of(chunk.entity, chunk.columns, row)
        rows.append(row if found is None else (*row[:at], found, *row[at + 1 :]))
    return replace(chunk, rows=rows)


def _text(value: Value) -> str | None:
    return value if isinstance(value, str) else None
