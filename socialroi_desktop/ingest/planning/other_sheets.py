"""Names the sheets of a workbook that are not read: another known export, as one is read at a time, or figures alone. Pure."""

from collections.abc import Iterator, Sequence

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.only_figures import words_among_figures
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.files.tables import TextTable
from socialroi_desktop.ingest.planning.candidate import ENOUGH, Candidate

_FIGURES = (
    "The sheet “{sheet}” was not read: nothing in it tells of what its figures are. "
    "Sums of the others are rightly left out."
)


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
    read = [source.tables[n].name for n in told]
    for name in (*source.left, *sheets_left(source, read)):
        yield Problem(_FIGURES, {"sheet": name})


def sheets_left(source: Source, read: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the sheets that hold figures and are none of those that are read."""
    return tuple(
        table.name
        for table, top in zip(source.tables, source.tops, strict=True)
        if table.name not in read and not isinstance(table, TextTable) and _has_figures(top.rows)
    )


def _has_figures(rows: Sequence[Sequence[str]]) -> bool:
    return any(words_among_figures(cells)[1] for cells in rows[1:])
