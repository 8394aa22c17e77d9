"""The verdict on ad results that tell as a whole what another report tells cut by age, country or place."""

from collections.abc import Mapping

from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness import cuts

_CUT_FINER = (
    "“{file}” tells this spend of {start} to {end} in {count} rows, from line {met} on, such as one for each age or country:"
    " take this one too only where it is other money, else it would be counted twice."
)


def cut_finer(writer: Writer, batch_id: int, chunk: Chunk) -> Mapping[int, Assessed]:
    """Return the verdict on each ad result whose spend another file tells in more rows, by place: doubtful, or taken already."""
    if chunk.entity != "ad_cost":
        return {}
    number = AdCost.numbered_by
    at = chunk.columns.index(number) if number in chunk.columns else None
    judged = {}
    for n, (count, span) in cuts.cut_finer(writer.connection, batch_id, chunk.columns, chunk.rows).items():
        told = {"start": span.start, "end": span.end, "met": span.line, "file": span.file, "count": count}
        taken, last = cuts.beside_cuts(writer.connection, chunk.columns, chunk.rows[n])
        if taken is not None:
            judged[n] = Assessed(Verdict.SAME, taken)
            continue
        own = 1 if at is None else chunk.rows[n][at]
        # Taken beside the others it needs a number that none of them has.
        beside = {number: (own, last + int(own or 1))}
        judged[n] = Assessed(Verdict.DOUBTFUL, None, beside, Problem(_CUT_FINER, told, line=chunk.lines[n]))
    return judged
