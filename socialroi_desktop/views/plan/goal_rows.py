"""The windows of the rows that figures of goals were counted from: those of partners with their log, and all others."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from socialroi_desktop.queries.goal_rows import GoalRows
from socialroi_desktop.queries.sources.source import ProofTable
from socialroi_desktop.viewmodels.plan.goal_proofs import GoalProof
from socialroi_desktop.viewmodels.plan.goal_rows import GoalRowsFinder
from socialroi_desktop.views.plan.counted_dialog import CountedDialog
from socialroi_desktop.views.records.behind_dialog import BehindDialog


class GoalRowsDialogs(QObject):
    """Opens over `parent` what the finder finds; `record_opened` names a row that is to be shown."""

    record_opened = Signal(str, int)

    def __init__(self, finder: GoalRowsFinder, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        finder.counted_found.connect(self._show_counted)
        finder.proof_found.connect(self._show_proof)

    @cached_property
    def counted(self) -> CountedDialog:
        """The window of what was counted with its log, made when it is first asked for."""
        dialog = CountedDialog(self._over)
        dialog.record_opened.connect(self.record_opened)
        return dialog

    @cached_property
    def behind(self) -> BehindDialog:
        """The window of all other rows, made when it is first asked for."""
        dialog = BehindDialog(self._over)
        dialog.record_opened.connect(self.record_opened)
        return dialog

    def _show_counted(self, found: GoalRows) -> None:
        self.counted.show_rows(found)

    def _show_proof(self, figure: str, proof: GoalProof, tables: Sequence[ProofTable]) -> None:
        self.behind.show_rows(figure, "\n".join(proof.told), tables)
