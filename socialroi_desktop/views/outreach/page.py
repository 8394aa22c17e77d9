"""The Outreach tab: one line of state, people on the board or in the table, what was earned, and the ways to bring people in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.viewmodels.outreach.people import PeopleModel
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.records.narrowing import Condition
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.outreach.add_person import AddPerson
from socialroi_desktop.views.outreach.commands import ADD_PERSON, IMPORT_LIST, NAME_STAGES
from socialroi_desktop.views.outreach.earned_view import EarnedView
from socialroi_desktop.views.outreach.people_view import PeopleView
from socialroi_desktop.views.outreach.profile_line import ProfileLine
from socialroi_desktop.views.outreach.screening_bar import ScreeningBar
from socialroi_desktop.views.records.narrowing_button import NarrowingButton
from socialroi_desktop.views.records.views_button import ViewsButton
from socialroi_desktop.views.shell.placing import placed
from socialroi_desktop.views.shell.tab import Navigator, WayBack
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.find_key import FindKey
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader
from socialroi_desktop.views.widgets.search_line import SearchLine
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter
from socialroi_desktop.views.widgets.visibility import read_while_shown

BOARD, TABLE, EARNED = "board", "table", "earned"
# How the tab was left, among the looks of the session.
_SHOWN = "outreach/shown"
_LEAST_SEARCH = 70
_CONDITIONS = (
    Condition("kind", "="),
    Condition("channel", "="),
    Condition("country", "~"),
    Condition("category", "~"),
    Condition("followers", ">="),
    Condition("followers", "<="),
    Condition("audience_fit", ">="),
    Condition("tier", "="),
)


class OutreachPage(Page):
    """People on the board or in the table, or what was earned among others (`earned`, once it was looked at).

    `person_opened` carries the id of the one whose page is wanted, and the ids of those who stand beside them.
    """

    person_opened = Signal(int, object)

    def __init__(
        self, session: Session, filters: FilterState, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(PageHeader(self.tr("Outreach")), scroll=False, parent=parent)
        self._session, self._filters, self._navigator = session, filters, navigator
        self.state = PeopleModel(session, filters, self)
        self.changes = RecordChanges(session, self)
        self.errors = ErrorBanner()
        self.import_action = IMPORT_LIST.action(self)
        self.add_action = ADD_PERSON.action(self)
        self.due_action = QAction(self)
        self.due_action.setToolTip(self.tr("Show what is due (Ctrl+Shift+D)"))
        self.due_action.triggered.connect(lambda: navigator.open_due("outreach"))
        self.due_action.setVisible(False)
        self.add_action.setEnabled(session.workspace.writable)
        self.people = PeopleView(session, filters, self.import_action)
        placed(self.people.section, navigator, self.errors)
        self.adding = AddPerson()
        self.adding.hide()
        self.screening = ScreeningBar(session, self.people.chosen_ids)
        self._fill_header()
        self.profile = ProfileLine(session)
        # The head has no room for it in a narrow window.
        self.import_button = link_button(self.import_action.text(), self.import_action.trigger)
        self.screening.add_widget(self.import_button)
        self.screening.add_widget(self.profile)
        for widget in (self.errors, self.adding, self.screening):
            self.content.addWidget(widget)
        self.content.addWidget(self.people, 1)
        # Made when it is first looked at.
        self.earned: EarnedView | None = None
        self._connect()
        self.show_people(session.looks.get(_SHOWN, BOARD))
        self.state.refresh()
        read_while_shown(self, self.state)

    def show_board(self) -> None:
        """Show people by stage."""
        self.show_people(BOARD)

    def show_table(self) -> None:
        """Show people as a table."""
        self.show_people(TABLE)

    def show_earned(self) -> None:
        """Show partnerships, links and mentions."""
        self.show_people(EARNED)

    def show_people(self, how: str) -> None:
        """Show people on the board or as a table, or what was earned among others."""
        self.segments.set_current(how if how in (BOARD, TABLE, EARNED) else BOARD)
        self._session.looks[_SHOWN] = self.segments.current
        if not self.shows_earned:
            self.people.show_board(shown=self.segments.current == BOARD)
        self._make_room()

    @property
    def shows_earned(self) -> bool:
        """Whether what was earned is shown, not people."""
        return self.segments.current == EARNED

    def _make_room(self) -> None:
        """Show what belongs to people only while they are shown."""
        earned = self.shows_earned
        self.keys_to = self._made_earned() if earned else self.people
        # The table has a line of its own for what is searched.
        self.search.setVisible(self.people.on_board and not earned)
        for widget in (self.views, self.view, self.naming, self.screening, self.people):
            widget.setVisible(not earned)
        # An action out of sight leaves its key to the table.
        self.add_action.setVisible(not earned)
        if earned:
            self.adding.hide()
        if self.earned is not None:
            self.earned.setVisible(earned)

    def _made_earned(self) -> EarnedView:
        if self.earned is None:
            self.earned = EarnedView(
                self._session, self._filters, lambda section: placed(section, self._navigator, self.errors)
            )
            self.content.addWidget(self.earned, 1)
        return self.earned

    def _leave_earned(self) -> None:
        """Show people again as they were shown last."""
        if self.shows_earned:
            self.show_people(BOARD if self.people.on_board else TABLE)

    def add_person(self) -> None:
        """Show the line that adds a person and go there."""
        self._leave_earned()
        self.adding.begin()

    def import_list(self) -> None:
        """Ask for files to import."""
        self._navigator.open_files((), WayBack(self.tr("Back to Outreach"), self._show_imported))

    def _show_imported(self, batch_ids: Sequence[int]) -> None:
        """Show the people that imports brought, whatever was looked for before."""
        self._show_everybody()
        self._navigator.show_in("outreach", Place(Influencer.entity, self.state.imported(batch_ids)))

    def screen_list(self) -> None:
        """Ask for the rule by which the list is screened."""
        self._leave_earned()
        self.screening.open_dialog()

    def check_profile(self) -> None:
        """Show what partners look at in own accounts."""
        self._leave_earned()
        self.profile.open_dialog()

    def show_view(self, query: Query, name: str) -> None:
        """Show what a saved view asks, on the board and in the table."""
        self.search.setText(query.text)
        self.view.show_terms(query.terms, name)
        self.people.show_view(query)

    def name_stages(self) -> None:
        """Ask what the stages are called."""
        from socialroi_desktop.views.dialogs.settings import OUTREACH, edit_workspace_settings

        edit_workspace_settings(self._session, self, OUTREACH)

    def open_person(self, row_id: int) -> None:
        """Ask for the page of one person."""
        self.person_opened.emit(row_id, self.people.beside(row_id))

    def show_place(self, place: Place) -> None:
        """Choose people where they stand; on the board only while it holds them, else in the table.

        Partnerships, links and mentions are shown in their tables.
        """
        if place.entity != Influencer.entity:
            self.show_earned()
            self._made_earned().show_place(place)
            return
        self._leave_earned()
        if not self.people.show_people(place.ids, place.gone) and place.ids:
            self.show_table()
            self.people.show_people(place.ids, place.gone)

    def show_part(self, entity: str, row_id: int) -> None:
        """Select an account, a contact or another part of the person that is chosen."""
        if self.people.on_board:
            chosen = self.people.board.selected_ids()
            if chosen:
                self.show_table()
                self.people.section.show_row(chosen[0])
        self.people.section.panel.show_part(entity, row_id)

    def _fill_header(self) -> None:
        self.search = SearchLine(self.tr("Find people"))
        self.search.setMinimumWidth(_LEAST_SEARCH)
        self.search.setMaximumWidth(150)
        self.segments = SegmentedFilter(
            self.tr("Board, table or what was earned"),
            [
                Segment(BOARD, self.tr("Board")),
                Segment(TABLE, self.tr("Table")),
                Segment(EARNED, self.tr("Earned")),
            ],
        )
        self.view = NarrowingButton(
            self._session, Influencer, _CONDITIONS, lambda: self.people.section.table.naming,
            label=self.tr("View"), everything=self.tr("everybody"),
        )  # fmt: skip
        self.view.setMaximumWidth(240)
        self.views = ViewsButton(self._session, Influencer, lambda: self.people.asked)
        for widget in (self.search, self.views, self.segments, self.view):
            self.header.add_widget(widget)
        self.naming = MenuButton(NAME_STAGES.title(), icon="gear-six")
        self.naming.setEnabled(self._session.workspace.writable)
        self.naming.clicked.connect(self.name_stages)
        self.header.add_widget(self.naming)
        self.header.set_link(self.due_action)
        self.header.add_action(self.add_action, primary=True)

    def _connect(self) -> None:
        self.segments.current_changed.connect(self.show_people)
        self.search.searched.connect(lambda: self.people.search(self.search.text()))
        # What is typed over the table is looked for on the board, too.
        bar = self.people.section.bar
        bar.search_changed.connect(lambda: self.search.setText(bar.search.text()))
        self.view.narrowed.connect(self.people.narrow)
        self.views.chosen.connect(self.show_view)
        self.views.refused.connect(self.errors.show_error)
        self.people.opened.connect(self.open_person)
        self.search.left.connect(self.people.go_to_first)
        self.people.all_wanted.connect(self._show_everybody)
        self.people.chosen_changed.connect(self._count_chosen)
        FindKey(self, self.search)
        self.screening.selected.cleared.connect(self.people.let_go)
        self.screening.refused.connect(self.errors.show_error)
        self.people.model.refused.connect(self.errors.show_error)
        self.state.reloaded.connect(self._on_counted)
        self.state.alike.connect(self.adding.warn)
        self._session.changed.connect(self.errors.hide)
        self.adding.added.connect(self.state.look_up)
        self.state.fresh.connect(self.changes.save)
        self.state.known.connect(self._on_known)
        self.adding.closed.connect(self._close_line)
        self.changes.saved.connect(self._on_added)
        self.changes.save_refused.connect(self.adding.say)

    def _count_chosen(self) -> None:
        """Say how many cards are chosen; the table has a place of its own for that."""
        self.screening.selected.say(len(self.people.chosen_ids()) if self.people.on_board else 0)

    def _show_everybody(self) -> None:
        self.view.clear()
        self._filters.set_channels(None)
        self.search.clear()
        self.people.search("")
        self.search.setFocus()

    def _on_counted(self) -> None:
        self.header.set_state(self.state.state)
        self.due_action.setText(self.state.due)
        self.due_action.setVisible(bool(self.state.due))
        self.people.say_total(self.state.total)
        self.people.tell_standings(self.state.standings, self.state.followed)
        self.people.model.set_figures(self.state.heads)

    def _on_added(self, row_id: int) -> None:
        self.people.show_people((row_id,))
        self.adding.begin()
        self.state.look_for_namesakes(row_id)

    def _on_known(self, row_id: int, sentence: str) -> None:
        self.show_place(Place(Influencer.entity, (row_id,)))
        self.adding.say(sentence)

    def _close_line(self) -> None:
        self.adding.hide()
        self.people.take_focus()
