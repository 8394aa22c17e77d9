"""One file on its way in: what it is, what is open, what its rows would do, which are wanted. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.ingest import Options, Plan, Question
from socialroi_desktop.operations.importing import FileImport, Selection
from socialroi_desktop.operations.previewing import Preview, PreviewRow

ON_AT_FIRST = frozenset({Verdict.NEW, Verdict.CHANGED})


class Phase(StrEnum):
    """How far a file is."""

    READING = "reading"
    MAPPING = "mapping"
    DECLINED = "declined"
    FAILED = "failed"
    READY = "ready"


@dataclass(slots=True)
class ImportFile:
    """One file of an import. `flipped` holds the lines whose tick is not what it was at first.

    `questions` are all that came up, answered ones too, so that an answer can be changed. `asked` counts how
    often the file was planned, so that a late result is told from the last one; `fraction` is how far it is.
    """

    path: Path
    options: Options = field(default_factory=Options)
    phase: Phase = Phase.READING
    plan: Plan | None = None
    preview: Preview | None = None
    message: str = ""
    fraction: float | None = None
    flipped: set[int] = field(default_factory=set)
    questions: dict[str, Question] = field(default_factory=dict)
    asked: int = 0
    # Counted once for a set of ticks: 200,000 rows take longer to count than a progress bar may wait.
    _wanted: int | None = None

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    def is_ticked(self, row: PreviewRow) -> bool:
        """Tell whether a row is wanted."""
        return row.tickable and ((row.verdict in ON_AT_FIRST) != (row.line in self.flipped))

    def tick(self, rows: Iterable[PreviewRow], on: bool | None) -> None:
        """Want rows or not; None turns each of them around. Rows that cannot be ticked stay."""
        self._wanted = None
        for row in rows:
            if row.tickable and (on is None or self.is_ticked(row) != on):
                self.flipped ^= {row.line}

    def wanted(self) -> int:
        """Return how many rows applying would write."""
        if self.phase is not Phase.READY or self.preview is None:
            return 0
        if self._wanted is None:
            self._wanted = sum(map(self.is_ticked, self.preview.rows))
        return self._wanted

    def begin_reading(self) -> None:
        """Forget what was found and chosen: the file is read anew."""
        self.phase, self.message, self.fraction = Phase.READING, "", None
        self.flipped.clear()
        self._wanted = None

    def as_import(self) -> FileImport:
        """Return the file with the rows wanted of it; only for a file that is ready."""
        if self.plan is None or self.preview is None:
            raise ValueError(f"{self.name} is not ready")
        turned = [row for row in self.preview.rows if row.line in self.flipped and row.tickable]
        return FileImport(
            self.plan,
            Selection(
                left_out=frozenset(row.line for row in turned if row.verdict in ON_AT_FIRST),
                accepted_doubts=frozenset(row.line for row in turned if row.verdict is Verdict.DOUBTFUL),
            ),
        )
