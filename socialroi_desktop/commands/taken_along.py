"""What is said of rows that were accepted or refused along with the one that was named, since they stand or fall together."""

from collections.abc import Iterator, Sequence

from socialroi_desktop.domain.imports import Assessed
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.imports.wanted import Selection

_MOST_LINES = 20
_TAKEN = N_("Taken along with line {line} of “{file}”: {others}. These lines stand or fall together.")
_LEFT = N_("Left out along with line {line} of “{file}”: {others}. These lines stand or fall together.")
_BOTH = N_(
    "Line {line} of “{file}” cannot be refused and others accepted: lines {others} stand or fall together. Nothing was imported;"
    " accept all of them or refuse all of them."
)


def taken_along(file: str, selection: Selection, verdicts: Sequence[Assessed]) -> Iterator[Problem]:
    """Give what is said of lines not named themselves; UserError where some are accepted and some of the same refused."""
    for lines in dict.fromkeys(item.together for item in verdicts if item.together):
        accepted, refused = lines & selection.accepted, lines & selection.refused
        if accepted and refused:
            raise UserError(_BOTH, line=min(refused), file=file, others=listed(lines))
        named = accepted or refused
        if named and (others := lines - named):
            said = _TAKEN if accepted else _LEFT
            yield Problem(
                said, {"line": min(named), "file": file, "others": listed(others)}, line=min(others)
            )


def listed(lines: frozenset[int]) -> str:
    """Return lines as they are written out, of many the first."""
    shown = ", ".join(map(str, sorted(lines)[:_MOST_LINES]))
    return f"{shown}, …" if len(lines) > _MOST_LINES else shown
