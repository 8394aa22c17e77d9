"""Finds the rows that figures of goals were counted from, in the background. Knows no widgets."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.goal_rows import baseline_rows, goal_rows, rows_of_days
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.queries.sources.source import ProofTable
from socialroi_desktop.viewmodels.plan.goal_proofs import GoalProof
from socialroi_desktop.viewmodels.shared.session import Session


class GoalRowsFinder(QObject):
    """`counted_found` carries the GoalRows of steps with partners or of a baseline.

    `proof_found` carries what a figure is called, its GoalProof, and its ProofTables.
    """

    counted_found = Signal(object)
    proof_found = Signal(str, object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def find_counted(self, state: GoalState) -> None:
        """Find the rows a goal was counted from."""
        self._session.read(
            self.tr("Find what was counted"),
            lambda workspace, _: goal_rows(workspace, state),
            self.counted_found.emit,
            key=f"counted {id(self)}",
        )

    def find_baseline(self, goal: Goal) -> None:
        """Find the rows the baseline of a goal was measured by."""
        self._session.read(
            self.tr("Find the rows of the baseline"),
            lambda workspace, _: baseline_rows(workspace, goal),
            self.counted_found.emit,
            key=f"counted {id(self)}",
        )

    def find_proof(self, figure: str, proof: GoalProof) -> None:
        """Find the rows behind a figure of a goal, which is called `figure`; none where it has no rows."""
        period = proof.period
        if period is None:
            return

        def done(found: tuple[Figure, Sequence[ProofTable]]) -> None:
            self.proof_found.emit(figure, proof, found[1])

        self._session.read(
            self.tr("Find the rows behind a figure"),
            lambda workspace, _: rows_of_days(workspace, proof.goal, period),
            done,
            key=f"proof {id(self)}",
        )
