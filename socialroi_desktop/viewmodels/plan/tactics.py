"""The tactics of the workspace for the Plan tab: all of them, what is shown, counts and ticks. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.records import Goal, Tactic
from socialroi_desktop.domain.records.tactics import DEPARTMENT, RUNNING
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.operations.tactics import attach_tactics, count_tactic, tick_tactic
from socialroi_desktop.queries.tactics.board import TacticBoard, TacticRow, tactic_board
from socialroi_desktop.queries.tactics.unserved import Unserved
from socialroi_desktop.viewmodels.plan.plan import CONCERNS
from socialroi_desktop.viewmodels.plan.tactic_table import TacticTable
from socialroi_desktop.viewmodels.plan.tactic_words import headline
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

TACTIC_CONCERNS = CONCERNS | {
    "tactic",
    "tactic_done",
    "cadence",
    "deal",
    "handle",
    "discount_code",
    "due_mark",
}
NO_GOAL = 0


@dataclass(frozen=True, slots=True)
class Whose:
    """Of an owner ("" of nobody, None of any), or of a department (None of any)."""

    owner: str | None = None
    department: str | None = None


ANYBODY = Whose()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which tactics are shown: of a goal (`NO_GOAL` of none, None of any), whose, due only, running only."""

    goal: int | None = None
    whose: Whose = ANYBODY
    due: bool = False
    running: bool = True

    def shows(self, row: TacticRow, today: date) -> bool:
        """Tell whether a tactic is shown."""
        tactic, due = row.state.tactic, row.state.due
        return (
            (self.goal is None or (tactic.goal_id or NO_GOAL) == self.goal)
            and (self.whose.owner is None or (tactic.owner or "") == self.whose.owner)
            and (self.whose.department is None or tactic.department == self.whose.department)
            and (not self.due or (due is not None and due <= today))
            and (not self.running or tactic.state == RUNNING)
        )


class TacticsModel(VisibleModel, QObject):
    """Holds the table of tactics and the one looked at; read in the background. `reloaded` comes after each reading."""

    reloaded = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.table = TacticTable(session.today, self)
        self.wanted = Wanted()
        self.selected: int | None = None
        self.board = TacticBoard((), (), Unserved((), (), ()))
        self.was_read = False
        self.follow(session, TACTIC_CONCERNS)

    @property
    def state(self) -> str:
        """The line of state: how many run, how many are late."""
        return headline(self.board.rows, self.session.today) if self.board.rows else ""

    @property
    def owners(self) -> list[str]:
        """Who sees to any tactic."""
        return sorted({row.state.tactic.owner for row in self.board.rows if row.state.tactic.owner})

    @property
    def departments(self) -> list[str]:
        """Which departments have any tactic, in the order they are declared in."""
        known = {row.state.tactic.department for row in self.board.rows}
        return [choice.id for choice in DEPARTMENT if choice.id in known]

    @property
    def chosen(self) -> TacticRow | None:
        """The tactic looked at, None where none is."""
        return self.table.row(self.table.row_of(self.selected))

    def read_anew(self) -> None:
        """Read all tactics."""
        today = self.session.today
        self.session.read(
            self.tr("Read tactics"),
            lambda workspace, _: tactic_board(workspace, today),
            self._on_read,
            key=f"tactics {id(self)}",
        )

    def show_wanted(self, wanted: Wanted) -> None:
        """Show other tactics."""
        self.wanted = wanted
        self._show()

    def show_tactic(self, tactic_id: int) -> None:
        """Show a tactic whatever was asked for before."""
        self.selected = tactic_id
        if self.table.row_of(tactic_id) < 0:
            self.wanted = Wanted(running=False)
        self._show()

    def count(self, tactic_id: int, by: int) -> None:
        """Count one more, or one less, today."""
        today = self.session.today
        self.session.perform(
            self.tr("Count tactic"),
            lambda workspace, _: count_tactic(workspace, tactic_id=tactic_id, by=by, day=today),
            failed=self.refused.emit,
        )

    def tick(self, tactic_id: int) -> None:
        """Say that a tactic is done, or that it is not."""
        today = self.session.today
        self.session.perform(
            self.tr("Tick tactic"),
            lambda workspace, _: tick_tactic(workspace, tactic_id=tactic_id, day=today),
            failed=self.refused.emit,
        )

    def delete(self, tactic_id: int) -> None:
        """Delete a tactic with its days; undo brings both back."""
        self.session.perform(
            self.tr("Delete tactic"),
            lambda workspace, _: delete_records(workspace, entity="tactic", ids=[tactic_id]),
        )

    def attach(self, goal: Goal, tactics: Sequence[Tactic]) -> None:
        """Give a goal tactics in one step."""
        self.session.perform(
            self.tr("Add tactics"),
            lambda workspace, _: attach_tactics(workspace, goal=goal, tactics=tactics),
            failed=self.refused.emit,
        )

    def _on_read(self, board: TacticBoard) -> None:
        self.board, self.was_read = board, True
        self._show()

    def _show(self) -> None:
        today = self.session.today
        shown = [row for row in self.board.rows if self.wanted.shows(row, today)]
        shown.sort(key=lambda row: (row.state.due is None, row.state.due or today))
        self.table.show_tactics(shown, today)
        if self.table.row_of(self.selected) < 0:
            self.selected = shown[0].state.tactic.id if shown else None
        self.reloaded.emit()
