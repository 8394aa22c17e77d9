"""The card of the goals right below one that is not measured itself, in place of its curve."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_table import CHANCE, GOAL, PERIOD, PROGRESS, GoalTable
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label

_TIGHT = 560


class GoalChildren(Card):
    """`goal_opened` carries a goal that was chosen with Enter or a double click."""

    goal_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Goals below it"), parent=parent)
        self.rows = GoalTable(self)
        self.rows.set_tree(True)
        self.table = DataTable(self.tr("Goals below it"), two_line=True, stretch_column=GOAL, widest=300)
        self.table.setModel(self.rows)
        self.table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.table.row_opened.connect(lambda index: self.goal_opened.emit(index.data(Role.KEY)))
        self._nothing = role_label(
            self.tr("Nothing stands below it yet: name it as “part of” in the form of another goal."),
            "muted",
            wrap=True,
        )
        self.body.addWidget(self.table)
        self.body.addWidget(self._nothing)

    def show_detail(self, detail: GoalDetail, currency: str) -> None:
        """Show what stands below a goal; nothing of one that is measured."""
        self.setVisible(not detail.state.goal.metric)
        self.rows.set_states(detail.children, detail.base or currency, detail.today.year, detail.rolled)
        self.table.setVisible(bool(detail.children))
        self._nothing.setVisible(not detail.children)
        self.table.fit_height(len(detail.children))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rows.set_narrow(True)
        self.table.setColumnHidden(PERIOD, True)
        for column in (PROGRESS, CHANCE):
            self.table.setColumnHidden(column, self.width() < _TIGHT)
        self.table.fit_columns()
