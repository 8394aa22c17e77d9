"""Puts the rows of one order together wherever they stand in a file, in bounded memory.

A first look at the order numbers alone finds those that stand in several places; only their rows wait.
Knows order numbers and rows; no other column.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from socialroi_desktop.domain.imports import Rejected
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress

# Up to so many runs are counted in plain Python; beyond it numpy needs a fraction of the memory.
_FEW = 200_000
# Rows that may wait for the rest of their order; a file that needs more is far from sorted by order.
WAITING_ROWS = 200_000

Line = tuple[int, list[str]]
_TORN = "The rows of order {number} stand too far apart to be joined; sort the file by order number and import it again."


@dataclass(slots=True)
class Together:
    """Rows of one order in file order. `torn` says that some of them were too far apart to be joined."""

    number: str
    rows: list[Line] = field(default_factory=list)
    torn: bool = False


def torn_problem(number: str, line: int) -> Problem:
    """Say that a row stands too far from the others of its order."""
    return Problem(_TORN, {"number": number}, line=line)


def scattered(numbers: Iterable[str]) -> Mapping[int, int]:
    """Return in how many places a number stands, for those that stand in several, by its hash."""
    runs = array("q")
    last = None
    for number in numbers:
        if number != last:
            runs.append(hash(number))
            last = number
    if len(runs) <= _FEW:
        return {one: count for one, count in Counter(runs).items() if count > 1}
    import numpy

    values, counts = numpy.unique(numpy.frombuffer(runs, dtype=numpy.int64), return_counts=True)
    several = counts > 1
    return dict(zip(values[several].tolist(), counts[several].tolist(), strict=True))


class Joiner:
    """Collects rows as they come and gives orders as soon as they are whole."""

    def __init__(self, places: Mapping[int, int], most: int = WAITING_ROWS) -> None:
        self._places = places
        self._most = most
        self._current: Together | None = None
        self._open: dict[str, Together] = {}
        self._seen: Counter[str] = Counter()
        self._torn: set[str] = set()
        self._waiting = 0

    def take(self, number: str, line: int, cells: list[str]) -> Iterator[Together]:
        """Take one row; give what became whole before it."""
        if self._current is None or self._current.number != number:
            yield from self._close()
            self._current = Together(number)
        self._current.rows.append((line, cells))

    def rest(self) -> Iterator[Together]:
        """Give all orders that are left."""
        yield from self._close()
        yield from self._open.values()
        self._open = {}

    def _close(self) -> Iterator[Together]:
        run, self._current = self._current, None
        if run is None:
            return
        places = self._places.get(hash(run.number), 1)
        if places == 1 or run.number in self._torn:
            run.torn = run.number in self._torn
            yield run
            return
        self._seen[run.number] += 1
        held = self._open.setdefault(run.number, Together(run.number))
        held.rows += run.rows
        self._waiting += len(run.rows)
        if self._seen[run.number] >= places:
            yield self._let_go(run.number)
        while self._waiting > self._most:
            oldest = next(iter(self._open))
            self._torn.add(oldest)
            torn = self._let_go(oldest)
            torn.torn = True
            yield torn

    def _let_go(self, number: str) -> Together:
        done = self._open.pop(number)
        self._waiting -= len(done.rows)
        self._seen.pop(number, None)
        return done


def companions(problem: Problem, rows: Sequence[tuple[int, list[str]]]) -> Iterator[Rejected]:
    """Give all rows of a bad order: the one at fault with its problem, the others point to it."""
    template = "This row belongs to an order that cannot be read because of line {at}; mend that line."
    for line, cells in rows:
        told = problem if line == problem.line else Problem(template, {"at": problem.line}, line=line)
        yield Rejected(told, tuple(cells))


def half(progress: Progress, nth: int) -> Progress:
    """Return how far a file is that is read twice, in its first or second reading."""

    def told(done: int, total: int | None) -> None:
        progress(done + nth * (total or 0), None if total is None else 2 * total)

    return told
