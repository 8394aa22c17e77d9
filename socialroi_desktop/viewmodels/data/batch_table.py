"""The history of imports, newest first, and the rows that one of them could not take."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.batches import Batch, batches
from socialroi_desktop.store.changes.taken_back import TakenBack, taken_back
from socialroi_desktop.viewmodels.data.batch_words import what_it_was
from socialroi_desktop.viewmodels.data.verdicts import VERDICT_TONES, count_of, verdict_label, verdict_title
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import MUTED, Answers, Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

Left = tuple[Verdict, Problem, tuple[str, ...]]
# Characters of a row's cells that are shown under the table.
_LONGEST = 240
_VERDICTS = tuple(VERDICT_TONES)
FIRST_COUNT = 2
HASH = FIRST_COUNT + len(_VERDICTS)


@dataclass(frozen=True, slots=True)
class Entry:
    """One import; `removal` tells that and when it was taken back."""

    batch: Batch
    removal: TakenBack | None = None


class BatchTable(VisibleModel, RowModel[Entry]):
    """One row an imported file, those taken back among them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        self._session = session
        super().__init__(_columns(session), parent, answers={Role.KEY: lambda entry: entry.batch.id})
        self.follow(session)
        self.read_anew()

    def batch(self, row: int) -> Batch | None:
        """Return the import in a row."""
        entry = self.row(row)
        return None if entry is None else entry.batch

    def row_of(self, batch_id: int) -> int | None:
        """Return the row of an import that holds, or None."""
        found = (n for n, item in enumerate(self.rows) if item.batch.id == batch_id and not is_gone(item))
        return next(found, None)

    def place_of(self, batch_id: int | None) -> int | None:
        """Return the row of an import, also of one that was taken back, or None."""
        return next((n for n, item in enumerate(self.rows) if item.batch.id == batch_id), None)

    def read_anew(self) -> None:
        """Read the history anew."""
        self.show_rows(history(self._session))

    def counts_anything(self, column: int) -> bool:
        """Tell whether a column of counts holds more than zeros."""
        verdict = _VERDICTS[column - FIRST_COUNT]
        return any(count_of(entry.batch.counts, verdict) for entry in self.rows)

    def take_change(self, changed: Changed) -> None:
        """Read the history anew where a change is told in it."""
        if changed.moves_imports or "settings" in changed.entities:
            self.refresh()


def _columns(session: Session) -> list[Column[Entry]]:
    def moment(batch: Batch) -> str:
        return formatting.local_moment(batch.at, session.settings.timezone)

    name: Answers[Entry] = {
        Role.TONE: lambda entry: None if entry.removal is None else Tone.MUTED,
        Role.SUBTEXT: lambda entry: _subtext(entry, session.settings.timezone),
    }
    return [
        Column(translate("BatchTable", "File"), lambda entry: entry.batch.file, answers=name),
        Column(translate("BatchTable", "Imported"), lambda entry: moment(entry.batch), answers=MUTED),
        *(_count_column(verdict) for verdict in _VERDICTS),
        Column(
            translate("BatchTable", "SHA-256"),
            lambda entry: entry.batch.sha256[:12],
            answers={Qt.ItemDataRole.ToolTipRole: lambda entry: entry.batch.sha256, **MUTED},
        ),
    ]


def _count_column(verdict: Verdict) -> Column[Entry]:
    def count(entry: Entry) -> int:
        return count_of(entry.batch.counts, verdict)

    def tone(entry: Entry) -> Tone | None:
        if entry.removal is not None:
            return Tone.MUTED
        return VERDICT_TONES[verdict] if verdict in (Verdict.DOUBTFUL, Verdict.REJECTED) else None

    return Column(
        verdict_title(verdict),
        lambda entry: formatting.number(count(entry)) if count(entry) else "",
        count,
        right=True,
        answers={Role.TONE: tone},
    )


def _subtext(entry: Entry, zone: str) -> str:
    if entry.removal is None:
        return what_it_was(entry.batch)
    template = (
        translate("BatchTable", "taken back {moment}; rows edited since stay · {format}")
        if entry.removal.stands
        else translate("BatchTable", "taken back {moment} · {format}")
    )
    moment = formatting.local_moment(entry.removal.at, zone)
    return template.format(moment=moment, format=what_it_was(entry.batch))


def history(session: Session) -> list[Entry]:
    """Return every import, those taken back among them, newest first."""
    removals = taken_back(session.workspace)
    standing = {item.batch.id: item for item in removals if item.stands}
    found = [Entry(batch, standing.get(batch.id)) for batch in batches(session.workspace)]
    found += [Entry(item.batch, item) for item in removals if not item.stands]
    return sorted(found, key=lambda entry: (entry.batch.at, entry.batch.id), reverse=True)


def is_gone(entry: Entry) -> bool:
    """Tell whether nothing of an import is left."""
    return entry.removal is not None and not entry.removal.stands


class LeftRows(RowModel[Left]):
    """The rows of one import that were rejected or skipped: line, column, reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        tag: Answers[Left] = {Role.TAG: lambda left: (verdict_label(left[0]), VERDICT_TONES[left[0]])}
        cells: Answers[Left] = {Qt.ItemDataRole.ToolTipRole: lambda left: " | ".join(left[2]) or None}
        columns: tuple[Column[Left], ...] = (
            Column(translate("LeftRows", "Line"), lambda left: str(left[1].line or ""), answers=MUTED),
            Column(translate("LeftRows", "Verdict"), lambda left: verdict_label(left[0]), answers=tag),
            Column(translate("LeftRows", "Column"), lambda left: left[1].column or "", answers=MUTED),
            Column(translate("LeftRows", "Reason"), lambda left: problem_text(left[1]), answers=cells),
        )
        super().__init__(columns, parent)
        self._all: Sequence[Left] = ()

    def show_left(self, rows: Sequence[Left]) -> None:
        """Show the rows of another import."""
        self._all = tuple(rows)
        self.filter(None, "")

    def filter(self, verdict: Verdict | None, text: str) -> None:
        """Show the rows of one verdict (None: of all) of which line, column, reason or a cell holds a text."""
        wanted = text.strip().casefold()
        self.show_rows(
            tuple(
                row
                for row in self._all
                if verdict in (None, row[0]) and (not wanted or wanted in _searched(row))
            )
        )

    def reason(self, row: int) -> tuple[str, str]:
        """Return why a row was left, and its cells as they stood in the file."""
        left = self.row(row)
        if left is None:
            return "", ""
        _, problem, cells = left
        return problem_text(problem), " | ".join(cell for cell in cells if cell.strip())[:_LONGEST]


def _searched(row: Left) -> str:
    _, problem, cells = row
    return " ".join([str(problem.line or ""), problem.column or "", problem_text(problem), *cells]).casefold()
