"""Gives a goal tactics from a playbook: all are offered unticked, what is ticked is added in one step."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.viewmodels.plan.playbook_table import TITLE, PlaybookTable, book_title, books
from socialroi_desktop.viewmodels.plan.tactics import TacticsModel
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH, _HEIGHT = 720, 560


class PlaybookDialog(FormDialog):
    """Space ticks a row, Enter adds what is ticked; what the goal has already cannot be ticked."""

    def __init__(self, model: TacticsModel, goal_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("From the playbook"))
        self._model = model
        self.rows = PlaybookTable(self)
        self.goal, self.book = ChoiceBox(), ChoiceBox()
        self.goal.setAccessibleName(self.tr("For which goal"))
        self.book.setAccessibleName(self.tr("From which playbook"))
        for goal in model.board.goals:
            self.goal.addItem(goal.name, goal.id)
        for kind, book in books().items():
            self.book.addItem(book_title(book), kind)
        self.goal.setCurrentIndex(max(0, self.goal.findData(goal_id)))
        self.table = DataTable(self.tr("Tactics of the playbook"), two_line=True, stretch_column=TITLE)
        self.table.setModel(self.rows)
        self.todo = role_label("", "", wrap=True)
        self.todo.setMinimumHeight(3 * self.todo.fontMetrics().lineSpacing())
        self.todo.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.goal.currentIndexChanged.connect(lambda _row: self._on_goal())
        self.book.currentIndexChanged.connect(lambda _row: self._show_book())
        self.rows.dataChanged.connect(lambda *_: self._count())
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(lambda: self.rows.toggle(self.table.currentIndex().row()))
        self._on_goal()
        self.table.setFocus()

    @property
    def _main(self) -> QPushButton:
        found = self.findChild(QPushButton, "accept")
        assert isinstance(found, QPushButton)
        return found

    @property
    def is_edited(self) -> bool:
        """Whether anything is ticked."""
        return bool(self.rows.ticked)

    def accept(self) -> None:
        """Add what is ticked."""
        goal = self._chosen_goal()
        if goal is None or not self.rows.ticked:
            self.todo.setText(self.tr("Tick a tactic first: Space, or a click on its box."))
            return
        self._model.attach(goal, self.rows.drafts(goal, self._model.session.today))
        super().accept()

    def _chosen_goal(self) -> Goal | None:
        chosen = self.goal.currentData()
        return next((goal for goal in self._model.board.goals if goal.id == chosen), None)

    def _on_goal(self) -> None:
        goal = self._chosen_goal()
        place = self.book.findData(goal.kind) if goal else -1
        if place >= 0 and place != self.book.currentIndex():
            self.book.setCurrentIndex(place)
        else:
            self._show_book()

    def _show_book(self) -> None:
        goal = self._chosen_goal()
        has = (row.state.tactic for row in self._model.board.rows)
        here = frozenset(one.playbook for one in has if goal and one.goal_id == goal.id and one.playbook)
        self.rows.show_book(books()[self.book.currentData()], here)
        self.table.selectRow(0)
        self._count()

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        one = self.rows.row(current.row())
        if one is not None:
            told = self.tr("{todo}\nDone when: {done}")
            self.todo.setText(
                told.format(todo=declared("Playbooks", one.todo), done=declared("Playbooks", one.done))
            )

    def _count(self) -> None:
        number = len(self.rows.ticked)
        self._main.setText(
            self.tr("Add tactics")
            if not number
            else either(number, self.tr("Add 1 tactic"), self.tr("Add %Ln tactics", "", number))
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(FormRow(self.tr("Goal"), self.goal), 1)
        top.addWidget(FormRow(self.tr("Playbook"), self.book), 1)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().tight)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.todo)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, self.tr("Add tactics")))
        self.resize(_WIDTH, _HEIGHT)
