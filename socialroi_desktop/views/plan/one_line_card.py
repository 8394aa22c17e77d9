"""A goal in one line: below it stands what was understood while it is typed; Return goes on with that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from socialroi_desktop.viewmodels.plan.goal_choices import product_names
from socialroi_desktop.viewmodels.plan.one_line import goal_from_line, not_understood, understood
from socialroi_desktop.viewmodels.plan.templates import GoalTemplate
from socialroi_desktop.viewmodels.shared.roles import Tone
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
        self._lost = role_label("", "small", tone=Tone.WARN, wrap=True)
        # What is sold already; None until it is read.
        self._products: tuple[str, ...] | None = None
        self.body.addWidget(self.line)
        self.body.addWidget(self._told)
        self.body.addWidget(self._lost)
        self.line.textChanged.connect(self._tell)
        self.line.returnPressed.connect(self._enter)
        self._tell("")

    def begin(self) -> None:
        """Empty the line and give it the keyboard."""
        self.line.clear()
        self.line.setFocus()
        self._session.read(
            self.tr("Read what is sold"), lambda workspace, _: product_names(workspace), self._on_products
        )

    def _on_products(self, names: tuple[str, ...]) -> None:
        self._products = names
        self._tell(self.line.text())

    def _found(self) -> GoalTemplate:
        own = self._session.channels.own_ids
        return goal_from_line(self.line.text(), self._session.today, self._products or (), own)

    def _tell(self, text: str) -> None:
        lost = ""
        if text.strip():
            found, currency = self._found(), self._session.settings.currency
            told, lost = (
                understood(found, self._session.today, currency, self._products),
                not_understood(found),
            )
        else:
            told = self.tr("How many of what, through which channel, by when. Return goes on to the form.")
        self._told.setText(told)
        self._lost.setText(lost)
        self._lost.setVisible(bool(lost))

    def _enter(self) -> None:
        if self.line.text().strip():
            self.entered.emit(self._found())
