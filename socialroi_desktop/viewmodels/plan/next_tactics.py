"""The tactics of the goal beside the list, read in the background while that is looked at. Knows no widgets."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.queries.tactics.board import TacticRow, tactic_rows
from socialroi_desktop.viewmodels.plan.tactics import TACTIC_CONCERNS
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel


class NextTactics(VisibleModel, QObject):
    """`rows` are those of the goal `goal_id`; `reloaded` comes after each reading."""

    reloaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.goal_id: int | None = None
        self.rows: tuple[TacticRow, ...] = ()
        self.follow(session, TACTIC_CONCERNS)

    def show_goal(self, goal_id: int | None) -> None:
        """Read the tactics of another goal; of the same one they are known."""
        if goal_id != self.goal_id:
            self.goal_id, self.rows = goal_id, ()
            self.reloaded.emit()
            self.refresh()

    def read_anew(self) -> None:
        """Read the tactics of the goal."""
        goal_id, today = self.goal_id, self.session.today
        if goal_id is None:
            return

        def done(rows: tuple[TacticRow, ...]) -> None:
            if goal_id == self.goal_id:
                self.rows = rows
                self.reloaded.emit()

        self.session.read(
            self.tr("Read tactics"),
            lambda workspace, _: tactic_rows(workspace, today, goal_id),
            done,
            key=f"next tactics {id(self)}",
        )
