"""What is read of one block of rows so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from socialroi_desktop.domain.imports import Rejected, Value
from socialroi_desktop.domain.problem import Problem


@dataclass(slots=True)
class Gathered:
    """The chunk under way."""

    rows: list[tuple[Value, ...]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    doubts: dict[int, Problem] = field(default_factory=dict)
    seen: int = 0

    def leave(self, trouble: Problem, cells: Sequence[str], total: Problem | None) -> None:
        """Reject a row for its trouble; one that is a `total` of others is left out as that."""
        if total is not None:
            self.skipped.append(total)
        else:
            self.rejected.append(Rejected(trouble, tuple(cells)))
