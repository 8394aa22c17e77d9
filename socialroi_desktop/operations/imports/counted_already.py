"""Doubts about rows that would count once more what the workspace holds already: days, spend, clicks, payments.

Asks the store; writes nothing.
"""

from collections.abc import Collection, Mapping

from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.operations.imports.click_counts import counted_twice
from socialroi_desktop.operations.imports.payments_told import payments_told
from socialroi_desktop.operations.imports.refunds_of_shops import of_other_shops
from socialroi_desktop.operations.imports.row_verdicts import row_changes
from socialroi_desktop.operations.imports.set_back import set_back
from socialroi_desktop.operations.imports.twin_doubts import twins_of
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness import levels, overlaps

_OTHER_LEVEL = (
    "Holds the same spend as line {met} of “{file}”, which tells {start} to {end} cut otherwise (campaign, ad set, ad, platform):"
    " taking both would count it twice."
)
Met = Mapping[int, bulk.Stored]


def counted_already(
    writer: Writer, batch_id: int, chunk: Chunk, met: Met, whole: Collection[int]
) -> dict[int, Problem]:
    """Return a doubt for each row, by place, that tells what is here already; rows that are `whole` set nothing back."""
    return {
        **payments_told(writer, chunk, met),
        **of_other_shops(writer, chunk, met),
        **_overlaps(writer, batch_id, chunk, met),
        **twins_of(writer, chunk, met),
        **counted_twice(writer, batch_id, chunk, met),
        **_other_levels(writer, batch_id, chunk, met, whole),
    }


def _overlaps(writer: Writer, batch_id: int, chunk: Chunk, met: Met) -> dict[int, Problem]:
    """Return a doubt for each new row that covers days which a row of another file covers already."""
    if not overlaps.covers_periods(chunk.entity):
        return {}
    fresh = {n: row for n, row in enumerate(chunk.rows) if n not in met}
    found = overlaps.overlapping(writer.connection, batch_id, chunk.entity, chunk.columns, fresh)
    return {
        n: Problem(
            "Overlaps {start} to {end}, line {met} of “{file}”: taking both would count the same days twice.",
            {"start": span.start, "end": span.end, "met": span.line, "file": span.file},
            line=chunk.lines[n],
        )
        for n, span in found.items()
    }


def _other_levels(
    writer: Writer, batch_id: int, chunk: Chunk, met: Met, whole: Collection[int]
) -> dict[int, Problem]:
    """Return a doubt for each new ad result whose money another file tells by campaign instead of by ad, or the reverse."""
    if chunk.entity != "ad_cost":
        return {}
    fresh = {n: row for n, row in enumerate(chunk.rows) if n not in met}
    # A row that would set its stored one back is asked about, so that one still holds the money.
    known = [
        chunk.rows[n]
        for n, found in met.items()
        if n in whole or set_back(chunk.entity, row_changes(chunk.columns, chunk.rows[n], found)) is None
    ]
    return {
        n: Problem(
            _OTHER_LEVEL,
            {"start": span.start, "end": span.end, "met": span.line, "file": span.file},
            line=chunk.lines[n],
        )
        for n, span in levels.at_other_level(writer.connection, batch_id, chunk.columns, fresh, known).items()
    }
