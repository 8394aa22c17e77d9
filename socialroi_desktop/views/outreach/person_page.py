"""The page of one person: how far they have come, what is next, and cards of all that is known. Keeps no row itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QStyle, QWidget

from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.viewmodels.outreach.person_changes import PersonChanges
from socialroi_desktop.viewmodels.outreach.person_words import owed_line, place_line, state_line
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.outreach.letter_dialog import write_letter
from socialroi_desktop.views.outreach.person_cards import CARDS, ShowsParts
from socialroi_desktop.views.outreach.person_columns import person_columns
from socialroi_desktop.views.outreach.person_header import PersonHeader
from socialroi_desktop.views.outreach.person_stage_card import StageCard
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_keys import PageKeys
from socialroi_desktop.views.widgets.visibility import read_while_shown


class PersonPage(Page):
    """`back` asks for the page of everybody."""

    back = Signal()

    def __init__(
        self, session: Session, filters: FilterState, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        self._head = PersonHeader()
        super().__init__(self._head, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._filters = session, filters
        self.model = PersonModel(session, self)
        self.changes = PersonChanges(self.model, self)
        self.errors = ErrorBanner()
        self.stages = StageCard(self.model)
        self.stages.ask.go_back_to(self)
        self.cards = [(card.column, card.build(session, self.model)) for card in CARDS]
        self.content.addWidget(self.errors)
        self.content.addWidget(self.stages)
        self._body = person_columns(self.cards)
        self.content.addWidget(self._body)
        self.content.addStretch(1)
        self._connect(navigator)
        self._take_keys()
        read_while_shown(self, self.model)

    def show_person(self, influencer_id: int, siblings: Sequence[int] = ()) -> None:
        """Show one person; arrows walk among `siblings`, without any among those of their stage."""
        self.errors.hide()
        self.model.show_person(influencer_id, siblings)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_letter(self) -> None:
        """Open a letter to the person."""
        if self.changes.possible and self.model.person_id is not None:
            write_letter(self, self._session, self.model.person_id)

    def erase(self) -> None:
        """Ask before the person is erased everywhere."""
        if self.changes.possible and self.model.person_id is not None:
            from socialroi_desktop.views.outreach.erase_dialog import erase_dialog

            erase_dialog(self, self._session, self.model.person_id)

    def show_part(self, entity: str, row_id: int) -> None:
        """Choose a touch of the log, or another part that a card shows."""
        for _column, card in self.cards:
            if isinstance(card, ShowsParts):
                card.show_part(entity, row_id)

    @property
    def person_id(self) -> int | None:
        """The person that is shown."""
        return self.model.person_id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif isinstance(self.focusWidget(), (QLineEdit, QPlainTextEdit, QAbstractItemView)):
            # First out of the field or list one is in.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._body.fit(self.width() - 2 * sizes().page - bar)

    def _connect(self, navigator: Navigator) -> None:
        self._head.trail.clicked.connect(self.back)
        self._head.before.clicked.connect(lambda: self.model.walk(-1))
        self._head.letter.clicked.connect(self.write_letter)
        self._head.after.clicked.connect(lambda: self.model.walk(1))
        self.model.shown.connect(self._show)
        self.model.refused.connect(self.errors.show_error)
        self.model.record_wanted.connect(navigator.open)
        self.model.returns_wanted.connect(navigator.open_returns)
        self._session.changed.connect(self.errors.hide)

    def _gone_words(self) -> str:
        if self.model.is_erased:
            return self.tr(
                "This person was erased for good, nothing brings them back; Esc leads to the others."
            )
        return self.tr("This person has been deleted. Ctrl+Z brings them back; Esc leads to the others.")

    def _take_keys(self) -> None:
        self.keys = PageKeys(self)
        self.keys.add("Up", lambda: self.model.walk(-1), arrow=True)
        self.keys.add("Down", lambda: self.model.walk(1), arrow=True)
        self.keys.add("L", self.changes.log_usual)
        self.keys.add("Ctrl+L", self.changes.log_usual)
        self.keys.add("W", self.write_letter)
        self.keys.add("S", self.stages.ask_later)
        self.keys.add("Ctrl+Return", self.changes.finish)
        self.keys.add("Ctrl+Enter", self.changes.finish)
        self.keys.add("Ctrl+Right", lambda: self.changes.step(1))
        self.keys.add("Ctrl+Left", lambda: self.changes.step(-1))

    def _show(self) -> None:
        facts, today = self.model.facts, self._session.today
        focused = self.window().focusWidget()
        if facts is None and focused is not None and self._body.isAncestorOf(focused):
            # What is hidden would hand the keyboard to another part of the window, where Esc leads nowhere.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._body.setVisible(facts is not None)
        self._head.letter.setEnabled(self.changes.possible)
        if facts is None:
            self._head.show_words(self.tr("Gone"), "", "")
            self.errors.show_error(self._gone_words())
        else:
            self._head.show_words(facts.person.name, state_line(facts, today), owed_line(facts, today))
        self._head.show_place(
            place_line(
                self.model.place,
                self.model.list_stage,
                self._session.settings.own_names,
                moved=self.model.moved,
            ),
            before=self.model.neighbour(-1) is not None,
            after=self.model.neighbour(1) is not None,
        )
