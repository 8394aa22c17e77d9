"""One file on its way in: what it is, what is open, what its rows would do, which are wanted. No Qt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.ingest import Options, Plan, Question, Source, networks_told
from socialroi_desktop.operations.imports.matching import SHARED_BY
from socialroi_desktop.operations.imports.previewing import Preview
from socialroi_desktop.operations.imports.wanted import WANTED_AT_FIRST, FileImport, Selection
from socialroi_desktop.operations.imports.watching import PreviewRow
from socialroi_desktop.operations.result import Imported

__all__ = ["CHOSEN", "ImportFile", "Imported", "Options", "Phase", "Plan", "Question"]

CHOSEN = frozenset({Verdict.NEW, Verdict.CHANGED, Verdict.DOUBTFUL})


class Phase(StrEnum):
    """How far a file is."""

    READING = "reading"
    MAPPING = "mapping"
    DECLINED = "declined"
    FAILED = "failed"
    READY = "ready"


@dataclass(slots=True, eq=False)
class ImportFile:
    """One file of an import. `verdicts` are wanted as a whole, `flipped` holds the lines whose tick differs from that.

    `questions` are all that came up, answered ones too, so that an answer can be changed; `recalled` names those
    answered as last time. `asked` counts how
    often the file was planned, so that a late result is told from the last one; `fraction` is how far it is.
    """

    path: Path
    options: Options = field(default_factory=Options)
    phase: Phase = Phase.READING
    plan: Plan | None = None
    preview: Preview | None = None
    message: str = ""
    fraction: float | None = None
    verdicts: frozenset[Verdict] = WANTED_AT_FIRST
    flipped: set[int] = field(default_factory=set)
    questions: dict[str, Question] = field(default_factory=dict)
    recalled: set[str] = field(default_factory=set)
    # Which record a word means that several share, by kind of record and word; the last one said comes last.
    meant: dict[tuple[str, str], int] = field(default_factory=dict)
    # The SHA-256 of the file the options were said about, where that may be another one.
    said_of: str = ""
    # What was opened: the file, or the part of it that this is.
    source: Source | None = None
    asked: int = 0
    # Counted once for a set of ticks: 200,000 rows take longer to count than a progress bar may wait.
    _wanted: int | None = None

    @property
    def name(self) -> str:
        """The file's name, and that of the part of it where it has several."""
        return self.path.name if self.source is None else self.source.name

    def is_ticked(self, row: PreviewRow) -> bool:
        """Tell whether a row is wanted."""
        return row.tickable and ((row.verdict in self.verdicts) != self._is_flipped(row))

    def _is_flipped(self, row: PreviewRow) -> bool:
        return not self.flipped.isdisjoint(row.together) if row.together else row.line in self.flipped

    def tick(self, rows: Iterable[PreviewRow], on: bool | None) -> None:
        """Want rows or not, with those taken together with them; None turns each of them around.

        Rows that cannot be ticked stay.
        """
        self._wanted = None
        turned: set[int] = set()
        for row in rows:
            if not row.tickable or row.line in turned or (on is not None and self.is_ticked(row) == on):
                continue
            lines = _lines([row])
            turned |= lines
            if self._is_flipped(row):
                self.flipped -= lines
            else:
                self.flipped |= lines

    def tick_all(self, verdict: Verdict | None, on: bool | None) -> None:
        """Want every row of a verdict (None: of all), those not listed as well; `on` None turns them around."""
        self._wanted = None
        meant = CHOSEN if verdict is None else frozenset({verdict}) & CHOSEN
        if on is None:
            self.verdicts ^= meant
            return
        self.verdicts = self.verdicts | meant if on else self.verdicts - meant
        if self.preview is not None and self.flipped:
            self.flipped -= _lines(row for row in self.preview.rows if row.verdict in meant)

    def wanted(self) -> int:
        """Return how many rows applying would write."""
        if self.phase is not Phase.READY or self.preview is None:
            return 0
        if self._wanted is None:
            whole = sum(self.preview.tickable.get(verdict, 0) for verdict in self.verdicts)
            turned = [row for row in self.preview.rows if row.tickable and self._is_flipped(row)]
            self._wanted = whole + sum(1 if self.is_ticked(row) else -1 for row in turned)
        return self._wanted

    def begin_reading(self, *, keep_ticks: bool = False) -> None:
        """Forget what was found and chosen: the file is read anew."""
        self.phase, self.message, self.fraction = Phase.READING, "", None
        if not keep_ticks:
            self.verdicts = WANTED_AT_FIRST
            self.flipped.clear()
        self._wanted = None

    def mean(self, entity: str, word: str, row_id: int) -> None:
        """Note which record a word means; its rows are wanted like others that are sure."""
        self.meant.pop((entity, word), None)
        self.meant[entity, word] = row_id
        rows = self.preview.rows if self.preview is not None else ()
        self.flipped -= _lines(row for row in rows if shared_word(row) == (entity, word))

    def as_import(self) -> FileImport:
        """Return the file with the rows wanted of it; only for a file that is ready."""
        if self.plan is None or self.preview is None:
            raise ValueError(f"{self.name} is not ready")
        return FileImport(self.plan, Selection(self.verdicts, frozenset(self.flipped)), dict(self.meant))


def _lines(rows: Iterable[PreviewRow]) -> set[int]:
    """Return the lines of rows and of those taken together with them."""
    return {line for row in rows for line in row.together or (row.line,)}


def shared_word(row: PreviewRow) -> tuple[str, str] | None:
    """Return the kind of record and the word that several of them share, where a row is doubtful for that."""
    told = row.problem.values if row.problem is not None else {}
    return (str(told[SHARED_BY]), str(told["name"])) if SHARED_BY in told else None


def unheard(files: Sequence[ImportFile]) -> Iterator[tuple[ImportFile, Options]]:
    """Give the files that name no network, with the options to read them by where the others of the drop are of one."""
    ready = [(item, item.plan) for item in files if item.phase is Phase.READY and item.plan is not None]
    for place, network in networks_told([plan for _, plan in ready]).items():
        item = ready[place][0]
        if item.options.network != network:
            yield item, replace(item.options, network=network)
