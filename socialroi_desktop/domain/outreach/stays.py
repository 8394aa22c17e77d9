"""How long somebody was in each stage, and what kind of partner they were, told from the moves in order. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Stay:
    """The first day in a stage, and the days in it, every return counted in."""

    first: date
    days: int


def stays(moves: Sequence[tuple[str, date]], today: date) -> dict[str, Stay]:
    """Return the stay in each stage that was come into; the last move goes on until today."""
    found: dict[str, Stay] = {}
    for number, (stage, day) in enumerate(moves, 1):
        end = moves[number][1] if number < len(moves) else today
        before = found.get(stage)
        spent = max((end - day).days, 0)
        found[stage] = Stay(before.first, before.days + spent) if before else Stay(day, spent)
    return found


def changes_of(values: Iterable[tuple[str | None, date]]) -> tuple[tuple[str, date], ...]:
    """Return each value with its first day, in order, repeats and blanks left out."""
    found: list[tuple[str, date]] = []
    for value, day in values:
        if value and (not found or found[-1][0] != value):
            found.append((value, day))
    return tuple(found)
