"""Whether the headers of a file are those that only the export of one network has, where others are words of anybody."""

from collections.abc import Sequence

from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.candidate import Candidate


def is_marked(candidate: Candidate, header: Sequence[str]) -> bool:
    """Tell whether a header holds one of the `marks` of a format whole: fields as `=views`, the others as they stand."""
    told = {"=" + column.field for _, column in candidate.found} | {normalise(name) for name in header}
    return any(told.issuperset(mark) for mark in candidate.format.marks)
