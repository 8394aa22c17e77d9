"""Everybody on the board or in the table: one search, one choice of whom to look at. Knows no person."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.viewmodels.outreach.card_lines import Standings
from socialroi_desktop.viewmodels.outreach.cards import Followed, people_board, shown_on_board
from socialroi_desktop.viewmodels.outreach.touching import log_usual
from socialroi_desktop.viewmodels.records.board import BoardModel
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import empty_words_of
from socialroi_desktop.views.records.board import Board
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.section_dialogs import ask_to_merge
from socialroi_desktop.views.records.setup import Extra, SectionSetup
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.empty_state import EmptyState

_COLUMNS = (
    "name", "handle", "channel", "stage", "tags", "next_action", "next_action_on", "followers", "tier",
    "engagement_rate", "audience_fit", "category", "country", "kind", "stage_since",
    "last_touch_on",
)  # fmt: skip


class PeopleView(QStackedWidget):
    """`opened` carries the id of a person who is opened from the board; `first` is offered while there is nobody.

    `all_wanted` comes where nobody matches and everybody is asked for, `chosen_changed` when others are chosen on the
    board, or it gives way to the table.
    """

    opened = Signal(int)
    chosen_changed = Signal()
    all_wanted = Signal()

    def __init__(
        self, session: Session, filters: FilterState, first: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filters = filters
        self._text, self._terms = "", tuple[Term, ...]()
        self._standings: Standings = {}
        self._followed: Followed = {}
        self._on_board = self._somebody = True
        self.model = BoardModel(
            session,
            people_board(lambda: session.today, lambda: self._standings, lambda: self._followed),
            self,
        )
        self.board = Board(self.model, self.tr("People by stage"))
        opening = Extra(self.tr("Open"), self.tr("Show all about the chosen person"), self._open_chosen)
        setup = SectionSetup(columns=_COLUMNS, extras=(opening, self._erasing()))
        self.section = RecordsSection(session, filters, Influencer, setup)
        self.nobody = Card()
        self.nobody.body.addWidget(EmptyState(*empty_words_of(Influencer), first, primary=False))
        self.no_match = self._nobody_matches()
        self.board.set_nothing(self.no_match)
        # The head of the page offers the views of board and table.
        self.section.views.hide()
        # The line that adds a person has this key on both.
        self.section.add_action.setShortcuts([])
        for widget in (self.board, self.section, self.nobody):
            self.addWidget(widget)
        merging = QShortcut(QKeySequence("Ctrl+M"), self.board)
        merging.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        merging.activated.connect(self.merge_chosen)
        self.touch_action = self._touching(session, lambda: self.board.meant_ids, "L", "Ctrl+L")
        self.board.add_key(self.touch_action)
        # In the table a letter is typed into the cell.
        touch_rows = self._touching(session, self.section.view.selected_ids, "Ctrl+L")
        touch_rows.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.section.view.addAction(touch_rows)
        self.board.opened.connect(self.opened)
        self.board.chosen_changed.connect(self.chosen_changed)
        self.model.told_wanted.connect(self._ask_why)
        filters.changed.connect(self._look_at_board)
        self._look()

    @property
    def on_board(self) -> bool:
        """Whether the board is shown, not the table."""
        return self._on_board

    def chosen_ids(self) -> list[int]:
        """Return who is chosen, on the board or in the table."""
        return self.board.selected_ids() if self._on_board else self.section.view.selected_ids()

    def show_board(self, *, shown: bool = True) -> None:
        """Show the board, or the table."""
        self._on_board = shown
        if not shown:
            self._tell_table()
        self._choose()
        self.chosen_changed.emit()

    def say_total(self, total: int | None) -> None:
        """Know how many people there are, whatever is looked at; without any the board says what to do first."""
        self._somebody = total != 0
        self._choose()

    def tell_standings(self, standings: Standings, followed: Followed) -> None:
        """Know how the latest deals stand and who is followed, which cards tell."""
        if (standings, followed) != (self._standings, self._followed):
            self._standings, self._followed = standings, followed
            self.model.show_cards_anew()

    def search(self, text: str) -> None:
        """Show those that hold a text."""
        self._text = text.strip()
        self._look()

    def narrow(self, terms: Sequence[Term]) -> None:
        """Show those that meet conditions."""
        self._terms = tuple(terms)
        self._look()

    @property
    def asked(self) -> Query:
        """What is asked now, besides what the window asks for; the board has an order of its own."""
        return replace(self.model.query, sort="", clauses=()) if self._on_board else self.section.table.query

    def show_view(self, query: Query) -> None:
        """Show what a query asks, on the board and in the table."""
        self._text, self._terms = query.text, query.terms
        self._look_at_board()
        if not self._on_board:
            self.section.show_view(query)

    def show_people(self, ids: Sequence[int], gone: Sequence[int] = ()) -> bool:
        """Choose people where they stand; False when the board does not show any of them."""
        if not self._on_board:
            self.section.show_rows(ids, gone)
            return True
        self.model.catch_up()
        return self.board.show_cards(ids)

    def beside(self, row_id: int) -> tuple[int, ...]:
        """Return those who stand in the same column of the board, in order; none while it is not shown."""
        return self.model.beside(row_id) if self._on_board else ()

    def merge_chosen(self) -> None:
        """Ask how the two people who are chosen become one."""
        ask_to_merge(self.section, self.chosen_ids(), lambda kept: self.show_people((kept,)))

    def take_focus(self) -> None:
        """Give the keyboard to what is shown."""
        (self.board.columns[0].cards if self._on_board else self.section.view).setFocus()

    def go_to_first(self) -> None:
        """Choose the first of those who are shown, and give them the keyboard."""
        if self._on_board:
            self.model.catch_up()
            self.board.show_first()

    def _touching(self, session: Session, whom: Callable[[], Sequence[int]], *keys: str) -> QAction:
        action = QAction(self.tr("Log the usual touch"), self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setEnabled(session.workspace.writable)
        action.triggered.connect(lambda _on=False: log_usual(session, whom()))
        return action

    def _nobody_matches(self) -> Card:
        showing = QAction(self.tr("Show everybody"), self)
        showing.triggered.connect(self.all_wanted)
        words = self.tr(
            "Nobody has what is looked for here. What is searched, the view and the channels narrow whom you see."
        )
        card = Card()
        card.body.addWidget(
            EmptyState("magnifying-glass", self.tr("Nobody matches"), words, showing, primary=False)
        )
        return card

    def _open_chosen(self, section: RecordsSection) -> None:
        chosen = section.view.selected_ids()
        if chosen:
            self.opened.emit(chosen[0])

    def _erasing(self) -> Extra:
        tip = self.tr(
            "For whoever asks to be forgotten: all that names them goes, and a receipt says how much that was."
        )
        return Extra(self.tr("Erase everywhere…"), tip, lambda _section: self.erase_chosen())

    def erase_chosen(self) -> None:
        """Ask before the person who is chosen is erased everywhere."""
        section, ids = self.section, self.chosen_ids()
        if section.session.reading_only:
            section.refused.emit(section.session.reading_only)
        elif len(ids) != 1:
            section.refused.emit(
                self.tr(
                    "Choose the one person who is to be erased: press their card or row, then erase again; or open a piece "
                    "of theirs in the UGC library and erase from there."
                )
            )
        else:
            from socialroi_desktop.views.outreach.erase_dialog import erase_dialog

            erase_dialog(self, section.session, ids[0])

    def _look(self) -> None:
        self._look_at_board()
        if not self._on_board:
            self._tell_table()

    def _look_at_board(self) -> None:
        asked = replace(
            self.model.query,
            text=self._text,
            terms=self._terms,
            clauses=shown_on_board(self._text, self._terms),
            channels=self._filters.channels,
        )
        self.model.show_query(asked)

    def _tell_table(self) -> None:
        """Let the table look at the same people; it follows the filters of the window by itself."""
        self.section.bar.search.setText(self._text)
        self.section.narrow(self._terms)

    def _ask_why(self, ids: list[int], number: int) -> None:
        from socialroi_desktop.views.outreach.reason_dialog import ReasonDialog

        dialog = ReasonDialog(self.model.title(number), self)
        dialog.told.connect(lambda reason: self.model.move(ids, number, {"stage_reason": reason}))
        dialog.open()

    def let_go(self) -> None:
        """Choose nobody on the board."""
        self.board.selection.clearSelection()

    def _choose(self) -> None:
        shown = self.board if self._somebody else self.nobody
        self.setCurrentWidget(shown if self._on_board else self.section)
