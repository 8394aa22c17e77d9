"""The card of the weeks of a goal: what came, what was needed, and what changed, typed in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.week_table import NOTE, WeekTable
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable


class GoalWeeks(Card):
    """`noted` gives first day (ISO), text, and whether it is ahead."""

    noted = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Week by week"), self.tr("why it moved, in your words"), parent=parent)
        self.rows = WeekTable(self)
        self.rows.noted.connect(self.noted)
        self.table = DataTable(
            self.tr("Week by week"), cell_focus=True, stretch_column=NOTE, return_opens=False
        )
        self.table.setEditTriggers(
            DataTable.EditTrigger.DoubleClicked
            | DataTable.EditTrigger.EditKeyPressed
            | DataTable.EditTrigger.AnyKeyPressed
        )
        self.table.setModel(self.rows)
        self.table.wrap_lines(NOTE)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.table)

    def show_detail(self, detail: GoalDetail, currency: str) -> None:
        """Show the weeks of a goal; the place that is looked at stays."""
        at = self.table.currentIndex()
        self.rows.show_weeks(detail.weeks, detail.notes, detail.state.goal.metric, currency)
        self.table.fit_height(len(self.rows.rows))
        if at.isValid():
            self.table.setCurrentIndex(self.rows.index(at.row(), at.column()))
        self.setVisible(bool(self.rows.rows))
