"""Names the sheets of a workbook that hold a known export and are not read, because one sheet is read at a time. Pure."""

from collections.abc import Iterator, Sequence

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.planning.candidate import ENOUGH, Candidate


def other_sheets(source: Source, found: Sequence[tuple[int, Candidate]]) -> Iterator[Problem]:
    """Name the sheets that hold another known export; one sheet is read at a time."""
    taken = found[0][0]
    told: set[int] = {taken}
    for table, one in found:
        if table in told or one.confidence < ENOUGH:
            continue
        told.add(table)
        alike = one.format.id == found[0][1].format.id
        yield Problem(
            "The sheet “{sheet}” holds more of the same and was not read; save it as a file of its own."
            if alike
            else "The sheet “{sheet}” holds “{label}” and was not read; import the file once more as that format.",
            {"sheet": source.tables[table].name, "label": one.format.label},
        )
