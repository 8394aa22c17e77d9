"""A goal in one line: below it stands what was understood while it is typed; Return goes on with that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from socialroi_desktop.viewmodels.plan.one_line import goal_from_line, understood
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label


class OneLineCard(Card):
    """Gives by `entered` the GoalTemplate of what was typed."""

    entered = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("In one line"), parent=parent)
        self._session = session
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("The goal in one line"))
        self.line.setPlaceholderText(self.tr("Sell 25 pairs of skate shoes through Instagram"))
        self._told = role_label("", "small", wrap=True)
        self.body.addWidget(self.line)
        self.body.addWidget(self._told)
        self.line.textChanged.connect(self._tell)
        self.line.returnPressed.connect(self._enter)
        self._tell("")

    def begin(self) -> None:
        """Empty the line and give it the keyboard."""
        self.line.clear()
        self.line.setFocus()

    def _tell(self, text: str) -> None:
        if not text.strip():
            hint = self.tr("How many of what, through which channel, by when. Return goes on to the form.")
            self._told.setText(hint)
            return
        found = goal_from_line(text)
        self._told.setText(understood(found, self._session.today, self._session.settings.currency))

    def _enter(self) -> None:
        if self.line.text().strip():
            self.entered.emit(goal_from_line(self.line.text()))
