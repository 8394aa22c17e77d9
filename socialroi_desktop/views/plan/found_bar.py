"""One line above the accounts: which ones files name that are not listed yet, and the button that lists them."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.taking_over import FoundAccounts
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import ElidedLabel


class FoundBar(Card):
    """Hidden while there is nothing to take over."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.model = FoundAccounts(session, self)
        self.words = ElidedLabel(role="")
        self.button = text_button(self.tr("Take them over"), self.model.take_over)
        self.button.setEnabled(not session.reading_only)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.hide()
        self.model.reloaded.connect(self._show)
        # It hides itself, so it must hear of changes while it does.
        self.model.refresh()

    def _show(self) -> None:
        self.words.set_text(self.model.words)
        one = len(self.model.found) == 1
        self.button.setText(self.tr("Take it over") if one else self.tr("Take them over"))
        self.setVisible(bool(self.model.found))
