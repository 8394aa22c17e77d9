"""Doubts about clicks on links that are here already, counted over other days, cut otherwise, or written down by hand."""

from collections.abc import Mapping

from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import LinkClicks
from socialroi_desktop.store.changes.bulk import Stored
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness.click_counts import counted_otherwise

_OTHER_COUNT = (
    "The clicks of {start} to {end} on this link are told by line {met} of “{file}” over other days or cut otherwise: taking both"
    " would count them twice."
)


_TYPED_COUNT = "The clicks of {start} to {end} on this link were written down by hand, too: taking both would count them twice."


def counted_twice(
    writer: Writer, batch_id: int, chunk: Chunk, met: Mapping[int, Stored]
) -> dict[int, Problem]:
    """Return a doubt for each new count of clicks that another file tells over other days or in another cut."""
    if chunk.entity != LinkClicks.entity:
        return {}
    fresh = {n: row for n, row in enumerate(chunk.rows) if n not in met}
    return {
        n: Problem(
            _OTHER_COUNT if span.file else _TYPED_COUNT,
            {"start": span.start, "end": span.end, "met": span.line, "file": span.file},
            line=chunk.lines[n],
        )
        for n, span in counted_otherwise(writer.connection, batch_id, chunk.columns, fresh).items()
    }
