"""The seven steps of the plan: what each brings forth, how far it is, and the way to its page. Nothing is typed here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from socialroi_desktop.queries.strategy.steps import Output, Step
from socialroi_desktop.viewmodels.plan.steps import StepsModel
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

_NUMBER = 22


class StepsView(QScrollArea):
    """`wanted` carries where a step is done: a section of the plan, or another tab."""

    wanted = Signal(str)
    state_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.model = StepsModel(session, self)
        self.buttons: dict[str, QPushButton] = {}
        body = QWidget()
        body.setProperty("role", "scroll-body")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(sizes().gap)
        self.setWidget(body)
        self.model.reloaded.connect(self._show)
        self.model.refresh()
        read_while_shown(self, self.model)

    @property
    def state(self) -> str:
        """How many of the steps are done."""
        return self.model.state

    def _show(self) -> None:
        focus = next((key for key, button in self.buttons.items() if button.hasFocus()), None)
        empty(self._column)
        self.buttons = {}
        undone = next((step.id for step in self.model.steps if not step.is_done), None)
        for step in self.model.steps:
            self._column.addWidget(self._card(step, is_next=step.id == undone))
        self._column.addStretch(1)
        if focus in self.buttons:
            self.buttons[focus].setFocus()
        self.state_changed.emit()

    def _card(self, step: Step, *, is_next: bool) -> Card:
        card = Card()
        card.setAccessibleName(declared("Sentences", step.name))
        card.set_accented(is_next)
        number = role_label("✓" if step.is_done else str(step.number), "key")
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setFixedWidth(_NUMBER)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(role_label(declared("Sentences", step.name), "card-title"))
        words.addWidget(role_label(declared("Sentences", step.help), "muted", wrap=True))
        words.addStretch(1)
        button = text_button(self.tr("Open"), lambda: self.wanted.emit(step.opens))
        button.setAccessibleName(self.tr("Open: {step}").format(step=declared("Sentences", step.name)))
        if is_next:
            button.setProperty("role", "primary")
        self.buttons[step.id] = button
        row = QHBoxLayout()
        row.setSpacing(sizes().gap)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 2)
        row.addLayout(_outputs(step.outputs), 3)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card


def _outputs(outputs: tuple[Output, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for row, output in enumerate(outputs):
        mark = role_label(
            "✓" if output.is_done else "○", "", tone=Tone.GOOD if output.is_done else Tone.MUTED
        )
        words = role_label(problem_text(output.says), "" if output.is_done else "muted", wrap=True)
        grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, row, 1)
    grid.setRowStretch(len(outputs), 1)
    return grid
