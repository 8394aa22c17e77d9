"""Which tactics are shown: of which goal, whose, due or all. Knows no tactic from inside."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.domain.records import Tactic
from socialroi_desktop.viewmodels.plan.tactics import ANYBODY, NO_GOAL, TacticsModel, Wanted, Whose
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

DUE, RUNNING, ALL = "due", "running", "all"
_WIDEST = 220


class TacticFilters(QWidget):
    """`changed` comes when something else is wanted, which `wanted` tells."""

    changed = Signal()

    def __init__(self, model: TacticsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.standing = SegmentedFilter(self.tr("Which tactics"))
        self.goal, self.owner = ChoiceBox(), ChoiceBox()
        self.goal.setAccessibleName(self.tr("Of which goal"))
        self.owner.setAccessibleName(self.tr("Whose"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.standing)
        row.addStretch(1)
        for box in (self.goal, self.owner):
            box.setMaximumWidth(_WIDEST)
            box.activated.connect(lambda _row: self.changed.emit())
            row.addWidget(box)
        self.standing.current_changed.connect(lambda _key: self.changed.emit())

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        key = self.standing.current
        return Wanted(self.goal.currentData(), self.owner.currentData(), key == DUE, key != ALL)

    def show_wanted(self) -> None:
        """Offer the goals and owners there are, with what the model shows chosen."""
        model, wanted = self._model, self._model.wanted
        with QSignalBlocker(self.standing), QSignalBlocker(self.goal), QSignalBlocker(self.owner):
            today = model.session.today
            counts = {
                key: sum(one.shows(row, today) for row in model.board.rows)
                for key, one in {DUE: Wanted(due=True), RUNNING: Wanted(), ALL: Wanted(running=False)}.items()
            }
            self.standing.set_segments(
                [
                    Segment(RUNNING, self.tr("Running"), counts[RUNNING]),
                    Segment(DUE, self.tr("Due"), counts[DUE]),
                    Segment(ALL, self.tr("All"), counts[ALL]),
                ]
            )
            self.standing.set_current(DUE if wanted.due else RUNNING if wanted.running else ALL)
            goals = [(goal.name, goal.id) for goal in model.board.goals]
            _offer(
                self.goal, [(self.tr("Any goal"), None), *goals, (self.tr("No goal"), NO_GOAL)], wanted.goal
            )
            owners = [(name, Whose(name)) for name in model.owners]
            departments = [
                (choice_label(Tactic, "department", each), Whose(department=each))
                for each in model.departments
            ]
            offered = [(self.tr("Anybody"), ANYBODY), *owners, (self.tr("Nobody"), Whose("")), *departments]
            _offer(self.owner, offered, wanted.whose)
        self.owner.setVisible(bool(model.owners or departments))


def _offer(box: ChoiceBox, choices: Sequence[tuple[str, object]], chosen: object) -> None:
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(next((n for n, (_, value) in enumerate(choices) if value == chosen), 0))
