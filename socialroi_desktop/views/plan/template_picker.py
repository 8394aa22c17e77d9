"""The first step of a new goal: the goals to start from, and what each still needs. Emits the one chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import Goal
from socialroi_desktop.viewmodels.plan.goal_choices import Known
from socialroi_desktop.viewmodels.plan.kept_draft import begun_goal, forget_begun
from socialroi_desktop.viewmodels.plan.measurable import missing_for
from socialroi_desktop.viewmodels.plan.templates import GoalTemplate, goal_templates
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.plan.one_line_card import OneLineCard
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import ClickableCard
from socialroi_desktop.views.widgets.confirm_line import ConfirmLine
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.tag import Tag

_COLUMNS = 3


class TemplatePicker(QScrollArea):
    """A line to write the goal in and cards to start from; `chosen` gives a GoalTemplate, or None for a blank goal.

    `resumed` asks for the goal that was begun and not saved, which is offered above the cards.
    """

    chosen = Signal(object)
    resumed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Goals to start from"))
        body = QWidget()
        body.setProperty("role", "scroll-body")
        self._grid = QGridLayout()
        self._grid.setSpacing(sizes().gap)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        column_layout = QVBoxLayout(body)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(sizes().gap)
        self._session = session
        self.offer = ConfirmLine()
        self.offer.no.clicked.connect(lambda: forget_begun(session))
        self.line = OneLineCard(session)
        self.line.entered.connect(self.chosen)
        column_layout.addWidget(self.line)
        column_layout.addWidget(self.offer)
        column_layout.addLayout(self._grid)
        column_layout.addStretch(1)
        self.setWidget(body)
        self._notes: dict[str, QWidget] = {}
        self._cards: list[ClickableCard] = []
        self._fill()

    def set_known(self, known: Known) -> None:
        """Say on each card whether its metric can be measured now, once that was read."""
        for template in goal_templates():
            missing = missing_for(template.metric, known.metrics)
            note = self._notes[template.id]
            layout = note.layout()
            if layout is None:
                continue
            empty(layout)
            if not known.is_read:
                layout.addWidget(role_label(self.tr("reading what can be measured…"), "small", wrap=True))
            elif missing:
                layout.addWidget(role_label(missing, "small", wrap=True))
            else:
                layout.addWidget(Tag(self.tr("can be measured now"), Tone.GOOD))
                layout.addStretch(1)  # type: ignore[attr-defined]  # it is the QHBoxLayout made below

    def begin(self) -> None:
        """Give the empty line the keyboard."""
        self.line.begin()
        self._offer_begun()

    def _offer_begun(self) -> None:
        self.offer.hide()
        begun = begun_goal(self._session)
        if begun is None:
            return
        told = self.tr("You began to type this goal and did not save it: {name}") if begun.goal.name else ""
        self.offer.ask(
            told.format(name=begun.goal.name) or self.tr("You began to type a goal and did not save it."),
            self.tr("Go on with it"),
            self.tr("Let go of it"),
            self.resumed.emit,
            takes_keys=False,
        )

    def _fill(self) -> None:
        blank = ClickableCard(self.tr("Blank goal"))
        blank.body.addWidget(
            role_label(self.tr("Choose type, metric, target and dates yourself."), wrap=True)
        )
        blank.body.addStretch(1)
        blank.clicked.connect(lambda: self.chosen.emit(None))
        self._place(blank)
        for template in goal_templates():
            card = ClickableCard(template.shown_title, choice_label(Goal, "kind", template.kind))
            card.body.addWidget(role_label(template.shown_about, wrap=True))
            card.body.addStretch(1)
            note = QWidget()
            row = QHBoxLayout(note)
            row.setContentsMargins(0, 4, 0, 0)
            self._notes[template.id] = note
            card.body.addWidget(note)
            card.clicked.connect(lambda chosen=template: self.chosen.emit(chosen))
            self._place(card)

    def _place(self, card: ClickableCard) -> None:
        number = len(self._cards)
        self._cards.append(card)
        card.setMinimumHeight(118)
        self._grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)


def template_of(template: object) -> GoalTemplate | None:
    """Return a chosen template as one, None for the blank goal."""
    return template if isinstance(template, GoalTemplate) else None
