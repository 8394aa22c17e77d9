"""The windows of the rows that figures of goals were counted from: those of partners with their log, and all others."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from socialroi_desktop.queries.sources.source import ProofTable
from socialroi_desktop.viewmodels.plan.goal_proofs import GoalProof
from socialroi_desktop.viewmodels.plan.goal_rows import GoalRowsFinder
from socialroi_desktop.views.plan.behind_dialog import BehindDialog
from socialroi_desktop.views.plan.counted_dialog import CountedDialog


class GoalRowsDialogs(QObject):
    """Opens over `parent` what the finder finds; `record_opened` names a row that is to be shown."""

    record_opened = Signal(str, int)

    def __init__(self, finder: GoalRowsFinder, parent: QWidget) -> None:
        super().__init__(parent)
        self.counted, self.behind = CountedDialog(parent), BehindDialog(parent)
        finder.counted_found.connect(self.counted.show_rows)
        finder.proof_found.connect(self._show_proof)
        for dialog in (self.counted, self.behind):
            dialog.record_opened.connect(self.record_opened)

    def _show_proof(self, figure: str, proof: GoalProof, tables: Sequence[ProofTable]) -> None:
        self.behind.show_rows(figure, "\n".join(proof.told), tables)
