"""Whether a file is an older one because all that it changes falls: each figure may fall a little, all of them at once do not.

A file that brings a record more, or in which one figure has grown, is taken for the newer one. Knows verdicts; asks nobody.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.records.visits import LIFETIME
from socialroi_desktop.operations.imports.standing import with_standing

_ALL_FELL = N_(
    "All figures that this file changes are lower than those here, so it may be of an older export. Take the row only if the file"
    " is the newer one."
)
_COUNT_FELL = N_(
    "A count of all clicks since a link was made does not fall, so this file may be of an older export. Take the row only if the"
    " file is the newer one."
)
# So many figures that fall tell an older file; one is enough beside a figure that fell too far by itself.
_SEVERAL = 3
# What a figure may lose before it tells anything: false views are removed, a like is taken back.
_SHARE, _FEWEST = 0.02, 2


@dataclass(frozen=True, slots=True)
class Told:
    """What rows tell of the age of their file: whether one shows that it is newer, how many figures fell, what is asked.

    `asked` tells that a row in which a figure falls is in doubt already.
    """

    newer: bool = False
    lower: int = 0
    asked: bool = False

    def __add__(self, other: "Told") -> "Told":
        return Told(self.newer or other.newer, self.lower + other.lower, self.asked or other.asked)

    @property
    def is_older(self) -> bool:
        """Whether the rows together are those of an older file."""
        return not self.newer and (self.lower >= _SEVERAL or (self.asked and self.lower > 0))


# Says of the rows of a chunk, and what they tell, whether they are of an older file.
Age = Callable[[Chunk, Told], bool]


def by_chunk(chunk: Chunk, told: Told) -> bool:
    """Judge the age of a file by one chunk of it alone."""
    return told.is_older


def fell_together(
    chunk: Chunk,
    verdicts: Sequence[Assessed],
    anew: Collection[int],
    day: Callable[[str], str],
    *,
    is_older: Age = by_chunk,
) -> Sequence[Assessed]:
    """Return the verdicts, those in doubt that would lower figures where the rows together tell an older file.

    `anew` are records that another reading of the same file is to change, `day` gives the local day of a moment.
    """
    changed = {
        n: item
        for n, item in enumerate(verdicts)
        if item.changes and item.existing_id is not None and item.existing_id not in anew
    }
    if not changed:
        is_older(chunk, Told(newer=_brings_more(verdicts)))
        return verdicts
    falls = {n: list(_steps(chunk, item)) for n, item in changed.items()}
    lower = {n: sum(map(_tells, steps)) for n, steps in falls.items()}
    found = list(verdicts)
    older = is_older(chunk, _told(verdicts, changed, falls, sum(lower.values())))
    for n, item in changed.items():
        counted = any(step > 0 for step, _ in falls[n]) and _is_lifetime(chunk, n)
        if item.verdict is Verdict.CHANGED and (counted or (older and lower[n])):
            doubt = Problem(_COUNT_FELL if counted else _ALL_FELL, line=chunk.lines[n])
            doubt = with_standing(doubt, (chunk, n), item.changes, day)
            found[n] = replace(item, verdict=Verdict.DOUBTFUL, doubt=doubt)
    return found


def _told(
    verdicts: Sequence[Assessed],
    changed: dict[int, Assessed],
    falls: dict[int, list[tuple[int, int]]],
    lower: int,
) -> Told:
    grown = any(step < 0 for steps in falls.values() for step, _ in steps)
    later = any(
        (before is None or str(after) > str(before))
        for item in changed.values()
        for name, (before, after) in item.changes.items()
        if name == "as_of"
    )
    asked = any(item.verdict is Verdict.DOUBTFUL and falls[n] for n, item in changed.items())
    return Told(grown or later or _brings_more(verdicts), lower, asked)


def _brings_more(verdicts: Sequence[Assessed]) -> bool:
    return any(item.verdict is Verdict.NEW for item in verdicts)


def _steps(chunk: Chunk, item: Assessed) -> Iterator[tuple[int, int]]:
    """Give by how much each figure that may fall does, below 0 where it grows, and what it was."""
    for spec in specs(RECORDS[chunk.entity]):
        before, after = item.changes.get(spec.name, (None, None))
        if spec.falls not in ("", "sold") and isinstance(before, int) and isinstance(after, int):
            yield before - after, before


def _tells(step: tuple[int, int]) -> bool:
    fall, before = step
    return fall > max(_SHARE * abs(before), _FEWEST)


def _is_lifetime(chunk: Chunk, n: int) -> bool:
    return "span" in chunk.columns and chunk.rows[n][chunk.columns.index("span")] == LIFETIME
