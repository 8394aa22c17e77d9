"""The Outreach tab as the window holds it: everybody, or one person, whichever was opened last. Knows when which is shown."""

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.outreach.page import OutreachPage
from socialroi_desktop.views.outreach.person_page import PersonPage
from socialroi_desktop.views.shell.tab import Navigator


class OutreachPages(QStackedWidget):
    """`everybody` is there from the beginning, `person` from the first time one is opened."""

    def __init__(
        self, session: Session, filters: FilterState, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "ground")
        self._made_of = (session, filters, navigator)
        self.everybody = OutreachPage(session, filters, navigator)
        self.addWidget(self.everybody)
        self.person: PersonPage | None = None
        self.everybody.person_opened.connect(self.open_person)

    def open_person(self, influencer_id: int, siblings: Sequence[int] = ()) -> None:
        """Show all about one person; arrows walk among `siblings`."""
        page = self.person
        if page is None:
            page = self.person = PersonPage(*self._made_of)
            page.back.connect(self.go_back)
            self.addWidget(page)
        self.setCurrentWidget(page)
        page.show_person(influencer_id, siblings)

    def go_back(self) -> None:
        """Show everybody, the person who was looked at chosen among them."""
        page, found = self.person, self.person.person_id if self.person is not None else None
        self.setCurrentWidget(self.everybody)
        if page is not None and found is not None:
            self.everybody.show_place(Place(Influencer.entity, (found,)))

    def showEvent(self, event: QShowEvent) -> None:
        # Whoever comes back to the tab finds the others, not the place of somebody who is gone for good.
        if self.person is not None and self.person.model.is_erased:
            self.setCurrentWidget(self.everybody)
        super().showEvent(event)

    def show_place(self, place: Place) -> None:
        """Show records where they are: from the page of one person the page of another, from that of one who is erased all."""
        page, person = self.person, place.entity == Influencer.entity
        person = person and page is not None and not page.model.is_erased
        if page is None or self.currentWidget() is not page or len(place.ids) > 1 or not person:
            self.setCurrentWidget(self.everybody)
            self.everybody.show_place(place)
        elif place.ids and place.ids[0] != page.person_id:
            page.show_person(place.ids[0])

    def show_part(self, entity: str, row_id: int) -> None:
        """Show an account, a contact or another part of the person that is looked at."""
        if self.person is not None and self.currentWidget() is self.person:
            self.person.show_part(entity, row_id)
        else:
            self.everybody.show_part(entity, row_id)

    def add_person(self) -> None:
        """Show the line that adds a person."""
        self.setCurrentWidget(self.everybody)
        self.everybody.add_person()

    def import_list(self) -> None:
        """Ask for files to import."""
        self.everybody.import_list()

    def screen_list(self) -> None:
        """Ask for the rule by which the list is screened."""
        self.setCurrentWidget(self.everybody)
        self.everybody.screen_list()

    def check_profile(self) -> None:
        """Show what partners look at in own accounts."""
        self.setCurrentWidget(self.everybody)
        self.everybody.check_profile()

    def name_stages(self) -> None:
        """Ask what the stages are called."""
        self.everybody.name_stages()

    def erase_person(self, person_id: int | None = None) -> None:
        """Ask before somebody is erased everywhere: who is meant, else who is looked at or chosen."""
        if person_id is not None:
            self.setCurrentWidget(self.everybody)
            self.everybody.show_place(Place(Influencer.entity, (person_id,)))
            self.everybody.people.erase_chosen()
        elif self.person is not None and self.currentWidget() is self.person:
            self.person.erase()
        else:
            self.everybody.people.erase_chosen()

    def show_board(self) -> None:
        """Show people by stage."""
        self.setCurrentWidget(self.everybody)
        self.everybody.show_board()

    def show_table(self) -> None:
        """Show people as a table."""
        self.setCurrentWidget(self.everybody)
        self.everybody.show_table()

    def show_earned(self) -> None:
        """Show partnerships, links and mentions."""
        self.setCurrentWidget(self.everybody)
        self.everybody.show_earned()
