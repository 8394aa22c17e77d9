"""The honest page of a tab that is still to come: what will live there, and no button that does nothing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader


class ComingPage(Page):
    """A title and a card that says what the seller will do here."""

    def __init__(self, title: str, points: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            PageHeader(title, translate("ComingPage", "comes in a later version")),
            parent=parent,
        )
        card = Card(self.tr("What you will do here"))
        card.setMaximumWidth(720)
        card.body.setSpacing(10)
        for point in points:
            card.body.addWidget(role_label(point, wrap=True))
        self.content.addWidget(card)
        self.content.addStretch(1)
