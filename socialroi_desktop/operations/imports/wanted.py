"""What is to be imported, of which rows, and how: what the importer is told. Pure data."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.operations.result import Imported

Watcher = Callable[[Chunk, Sequence[Assessed]], None]
# Which record a word of the file means, by kind of record and word, where a person has said so.
Meant = Mapping[tuple[str, str], int]
NOTHING_MEANT: Meant = MappingProxyType({})
WANTED_AT_FIRST = frozenset({Verdict.NEW, Verdict.CHANGED})


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows the seller wants: all of some verdicts, turned around, accepted or refused for single file lines.

    So that a file of millions of rows, of which nobody sees all, can be wanted or left as a whole.
    """

    verdicts: frozenset[Verdict] = WANTED_AT_FIRST
    turned: frozenset[int] = frozenset()
    accepted: frozenset[int] = frozenset()
    refused: frozenset[int] = frozenset()

    def wants(self, verdict: Verdict, line: int, together: frozenset[int] = frozenset()) -> bool:
        """Tell whether a row of that verdict on that line is to be written; `together` are those it stands or falls with.

        What is said of one of them holds for all; refused counts more than accepted.
        """
        if not together:
            if line in self.accepted or line in self.refused:
                return line in self.accepted
            return (verdict in self.verdicts) != (line in self.turned)
        if not together.isdisjoint(self.refused) or not together.isdisjoint(self.accepted):
            return together.isdisjoint(self.refused)
        return (verdict in self.verdicts) == together.isdisjoint(self.turned)

    def with_doubts(self) -> "Selection":
        """Return this with every doubtful row wanted that is not refused."""
        return replace(self, verdicts=self.verdicts | {Verdict.DOUBTFUL})

    @property
    def wants_all_new(self) -> bool:
        """Whether no new row can be left out."""
        return Verdict.NEW in self.verdicts and not self.turned and not self.refused

    @property
    def wants_doubts(self) -> bool:
        """Whether a doubtful row may be among those wanted."""
        return Verdict.DOUBTFUL in self.verdicts or bool(self.turned or self.accepted)


@dataclass(frozen=True, slots=True)
class FileImport:
    """One planned file, what is wanted of it, and which records its words mean.

    `may_be_newer` names by their places those before it in the same import of which nothing tells that they are older.
    """

    plan: ingest.Plan
    selection: Selection = field(default_factory=Selection)
    meant: Meant = field(default_factory=dict)
    may_be_newer: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How files are imported.

    With `dry_run` everything is judged exactly as it would be and nothing is kept. `watch` sees every chunk
    with its verdicts, `file_done` every file at its end; what `progress` raises (Cancelled) leaves nothing behind.
    """

    progress: Progress = no_progress
    dry_run: bool = False
    watch: Watcher | None = None
    file_done: Callable[[Imported], None] | None = None


PLAINLY = ImportOptions()
