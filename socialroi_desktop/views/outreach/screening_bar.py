"""One line over the people: how far the list is, and the ways to screen it and to tick accounts as followed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QPushButton, QWidget

from socialroi_desktop.domain.channels import is_own
from socialroi_desktop.viewmodels.outreach.screening import ScreeningModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import channel_name
from socialroi_desktop.views.widgets.labels import WholeLabel
from socialroi_desktop.views.widgets.selected_count import SelectedCount
from socialroi_desktop.views.widgets.visibility import read_while_shown

# Px of the bar at least and at most: what stands beside it in figures comes first.
_BAR = (60, 160)


class ScreeningBar(QFrame):
    """`refused` says why something was not done; `chosen` tells whose accounts are ticked."""

    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        chosen: Callable[[], Sequence[int]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.model = ScreeningModel(session, self)
        self.selected = SelectedCount()
        self.words = WholeLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(_BAR[0])
        self.bar.setMaximumWidth(_BAR[1])
        self.bar.setAccessibleName(self.tr("People found of those looked for"))
        self.screen_button = QPushButton(self.tr("Screen list…"))
        self.screen_button.clicked.connect(self.open_dialog)
        self.followed = QPushButton(self.tr("Mark as followed"))
        self.followed.setMenu(self._networks())
        for button in (self.screen_button, self.followed):
            button.setProperty("role", "quiet")
            button.setEnabled(session.workspace.writable)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.bar)
        row.addWidget(self.words, 1)
        for widget in (self.selected, self.followed, self.screen_button):
            row.addWidget(widget)
        self.model.reloaded.connect(self._show)
        self.model.refused.connect(self.refused)
        self.model.refresh()
        read_while_shown(self, self.model)

    def add_widget(self, widget: QWidget) -> None:
        """Put something beside the buttons."""
        self._row.insertWidget(2, widget)

    def open_dialog(self) -> None:
        """Ask for the rule and show what it says."""
        from socialroi_desktop.views.outreach.screening_dialog import ScreeningDialog

        ScreeningDialog(self.model, self).open()

    def mark_followed(self, channel: str | None = None) -> None:
        """Tick the accounts of the chosen people as followed, on one network or on all."""
        ids = list(self._chosen())
        if not ids:
            self.model.tell(self.tr("Choose the people first whose accounts you follow."))
            return
        self.model.follow_people(ids, channel)

    def _networks(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("On every network")).triggered.connect(
            lambda _checked=False: self.mark_followed(None)
        )
        menu.addSeparator()
        for channel in self.model.session.channels:
            if channel.social and (channel.domains or is_own(channel.id)):
                action = menu.addAction(channel_name(channel.id))
                action.triggered.connect(lambda _checked=False, one=channel.id: self.mark_followed(one))
        return menu

    def _show(self) -> None:
        shown = self.model.shown
        self.words.set_texts(self.model.words, self.model.numbers)
        if shown is not None:
            self.bar.setRange(0, shown.aim)
            self.bar.setValue(min(shown.found, shown.aim))
            self.bar.setAccessibleDescription(self.model.words)
