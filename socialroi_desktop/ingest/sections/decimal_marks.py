"""Which sign separates decimals in the figures of a whole file, decided before its rows are read.

Knows cells of figures; a count has no decimals, so a sign in a count groups its thousands.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from socialroi_desktop.ingest.cells.numbers import decimal_evidence
from socialroi_desktop.ingest.sections.visit_rows import FIGURES
from socialroi_desktop.ingest.sections.visit_tables import VisitTable

# Cells with a sign that are looked at; a file writes all its numbers alike.
ENOUGH = 2_000
_COUNTS = frozenset(FIGURES)


@dataclass(slots=True)
class Marks:
    """Votes of cells for a sign; grouped counts vote for the other one."""

    proved: Counter[str] = field(default_factory=Counter)
    grouped: Counter[str] = field(default_factory=Counter)

    @property
    def open(self) -> bool:
        """Whether more cells are worth a look."""
        return self.proved.total() + self.grouped.total() < ENOUGH

    def look(self, table: VisitTable, cells: Sequence[str]) -> None:
        """Take the votes of one row."""
        for index, column in table.figures.items():
            text = cells[index] if index < len(cells) else ""
            if "," not in text and "." not in text:
                continue
            found = decimal_evidence(text)
            if found == "?" and column.field in _COUNTS and not column.parser:
                self.grouped["," if "." in text else "."] += 1
            elif found in (".", ","):
                self.proved[found] += 1

    def decimal(self, usual: str) -> str:
        """Return the sign that cells prove, else the one that grouped counts leave, else the usual one."""
        for votes in (self.proved, self.grouped):
            if votes:
                return votes.most_common(1)[0][0]
        return usual
