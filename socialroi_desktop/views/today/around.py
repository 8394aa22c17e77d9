"""What stands below the four lists: the week so far, goals that are behind, what is worth a look."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.worth import Worth
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.today.around import AroundModel
from socialroi_desktop.viewmodels.today.around_words import goal_rows, worth_rows
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.today.table_card import TableCard
from socialroi_desktop.views.today.week_card import WeekCard
from socialroi_desktop.views.widgets.visibility import read_while_shown

# Px below which the chart stands above the two tables.
_NARROW = 900


class Around(QWidget):
    """Opens goals on their page, and what is unusual by the rows behind it; read while it is in sight."""

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self.model = AroundModel(session, self)
        self.week = WeekCard(session.today)
        self.goals = TableCard(
            self.tr("Goals behind"), goal_rows(self), self.tr("No running goal is behind.")
        )
        self.worth = TableCard(
            self.tr("Worth a look"),
            worth_rows(self),
            self.tr("Nothing unusual in the last days."),
            two_line=True,
        )
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes().gap)
        beside = QHBoxLayout()
        beside.setSpacing(sizes().gap)
        for card in (self.goals, self.worth):
            column = QVBoxLayout()
            column.addWidget(card)
            column.addStretch(1)
            beside.addLayout(column, 1)
        left = QVBoxLayout()
        left.addWidget(self.week)
        left.addStretch(1)
        self._row.addLayout(left, 2)
        self._row.addLayout(beside, 3)
        self.goals.opened.connect(self._open_goal)
        self.worth.opened.connect(self._open_worth)
        self.worth.table.menu_requested.connect(lambda _index, menu: self._fill_menu(menu))
        self.model.read.connect(self._show)
        read_while_shown(self, self.model)
        self.model.refresh()

    def let_go(self) -> bool:
        """Let go of what the keyboard is on among what is worth a look; False where it is elsewhere."""
        worth = self.worth.chosen
        if worth is None or self.model.session.reading_only:
            return False
        self.model.let_go(worth)
        return True

    def _show(self) -> None:
        found = self.model.found
        if found is not None:
            self.week.show_week(found.week)
            self.goals.show_rows(found.behind)
            self.worth.show_rows(found.worth)

    def _open_goal(self, state: GoalState) -> None:
        self._navigator.open("goal", state.goal.id or 0)

    def _open_worth(self, worth: Worth) -> None:
        self._navigator.show_in("data", Place(worth.entity, worth.ids))

    def _fill_menu(self, menu: QMenu) -> None:
        if self.worth.chosen is not None:
            menu.addAction(self.tr("Let go of it"), self.let_go)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if self.width() < _NARROW else ways.LeftToRight)
