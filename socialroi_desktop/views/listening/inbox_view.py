"""The inbox: who waits on the left, the mention that is looked at beside it, how promises are kept on the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.listening.standing import is_praise
from socialroi_desktop.viewmodels.listening.changes import MentionChanges
from socialroi_desktop.viewmodels.listening.inbox import InboxModel
from socialroi_desktop.viewmodels.listening.state_words import state_words
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.listening.lists_card import ListsCard
from socialroi_desktop.views.listening.mention_panel import MentionPanel
from socialroi_desktop.views.listening.side_cards import side_cards
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.page_keys import PageKeys
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.text_line import TextLine
from socialroi_desktop.views.widgets.visibility import read_while_shown

# Px of the column on the right, and of the whole under which it has no room.
_SIDE, _NARROW = 244, 960


class InboxView(QWidget):
    """Shows the inbox; `state` is the line beside the title of the page."""

    state_changed = Signal()

    def __init__(
        self,
        session: Session,
        filters: FilterState,
        navigator: Navigator,
        errors: ErrorBanner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.state = ""
        self._session, self._navigator, self._errors = session, navigator, errors
        self.model = InboxModel(session, self)
        self.changes = MentionChanges(self.model, self)
        self.line = TextLine()
        self.said = role_label("", "small", wrap=True)
        self.lists, self.panel = ListsCard(self.model), MentionPanel(self.model, self.changes)
        self.side = ScrollColumn(sizes().gap)
        self.side.setFixedWidth(_SIDE)
        self.cards = QWidget()
        cards = QVBoxLayout(self.cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(sizes().gap)
        for card in side_cards(session, filters, navigator):
            cards.addWidget(card)
        self.side.column.addWidget(self.cards)
        self.side.column.addStretch(1)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.model.refresh()
        read_while_shown(self, self.model)

    def log(self) -> None:
        """Go to the line in which a mention is logged."""
        self.line.setFocus()

    def show_place(self, place: Place) -> None:
        """Look at a mention, in whichever list it stands, or in none."""
        if place.ids:
            if not self.lists.choose(place.ids[0]):
                self.lists.let_go()
            self.model.choose(place.ids[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is no room for three columns the cards stand at the end of the second one.
        narrow = self.width() < _NARROW
        if narrow != self.side.isHidden():
            self.side.setHidden(narrow)
            (self.panel.below if narrow else self.side.column).insertWidget(0, self.cards)

    def _lay_out(self) -> None:
        self.line.setPlaceholderText(self.tr("Where, who: what, such as instagram Nora: Is this shop legit?"))
        self.line.setAccessibleName(self.tr("Log a mention"))
        self.line.setToolTip(
            self.tr(
                "The channel first, then who, a kind such as complaint, + or − for the feeling, #order, a time such as 20:05,"
                " a colon, and what they said. Enter logs it and the next one begins."
            )
        )
        self.line.setEnabled(not self._session.reading_only)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        for widget in (self.line, self.said):
            column.addWidget(widget)
        column.addWidget(self.lists, 1)
        self.said.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes().gap)
        row.addWidget(left, 10)
        row.addWidget(self.panel, 10)
        row.addWidget(self.side)
        self.keys_to: QWidget = self.lists

    def _connect(self) -> None:
        self.model.read.connect(self._show)
        self.model.ticked.connect(self._show_state)
        self.model.refused.connect(self._errors.show_error)
        self.lists.chosen.connect(self.model.choose)
        self.lists.thanked.connect(self.changes.thank)
        self.lists.wanted_fields.connect(self.panel.about.take_keys)
        self.panel.ask.go_back_to(self.lists.waiting)
        self.panel.opened.connect(self._open)
        self.changes.drafted.connect(lambda row_id: self._navigator.open("post", row_id))
        self.line.returnPressed.connect(lambda: self.changes.log(self.line.text()))
        self.changes.logged.connect(self._on_logged)
        self.changes.log_refused.connect(partial(self._say, bad=True))

    def _add_keys(self) -> None:
        keys = PageKeys(self)
        told: dict[str, Callable[[], object]] = {
            "N": self.log,
            "R": self._answer,
            "H": self.panel.ask_route,
            "P": self.panel.ask_private,
            "T": self.lists.thank_chosen,
            "X": self.panel.ask_reason,
            "+": partial(self.changes.set, {"sentiment": "positive"}),
            "0": partial(self.changes.set, {"sentiment": "neutral"}),
            "-": partial(self.changes.set, {"sentiment": "negative"}),
            "Ctrl+Return": self.panel.mark_solved,
            "Ctrl+Enter": self.panel.mark_solved,
        }
        for key, call in told.items():
            shortcut = keys.add(key, call)
            shortcut.setAutoRepeat(False)

    def _answer(self) -> None:
        """Say that somebody has an answer; whoever praised is thanked by it."""
        mention = self.model.mention
        if mention is not None and not mention.state and is_praise(mention.kind, mention.sentiment):
            self.changes.thank(mention.id or 0)
        else:
            self.changes.acknowledge()

    def _show(self) -> None:
        found = self.model.inbox
        if found is None:
            return
        self.lists.show_inbox(found)
        self.keys_to = self.lists.first_table or self.lists
        if self.model.chosen is None and found.waiting:
            self.lists.waiting.setCurrentIndex(self.lists.waiting.rows.index(0, 0))
        self._show_state()

    def _show_state(self) -> None:
        self.state = state_words(*self.model.counts())
        self.state_changed.emit()

    def _on_logged(self, mention_id: int) -> None:
        self.line.clear()
        self._say(self.tr("Logged. Type the next one, or leave with Esc."), bad=False)
        self.model.choose(mention_id)

    def _say(self, words: str, *, bad: bool) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        repolish(self.said, tone="bad" if bad else "")

    def _open(self, entity: str, row_id: int) -> None:
        if entity == "mention":
            self._navigator.show_in("data", Place(entity, (row_id,)))
        else:
            self._navigator.open_person(row_id)
