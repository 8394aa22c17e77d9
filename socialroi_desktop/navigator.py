"""From any place of the window to any other: records, sections of data, files to import.

Knows which tab shows which record by what the tabs declare, and nothing of how they show it.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.parts import owner_entity
from socialroi_desktop.domain.records import RECORDS, Influencer
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.shell.tab import Tab, WayBack

if TYPE_CHECKING:
    from socialroi_desktop.views.data.page import DataPage
    from socialroi_desktop.views.outreach.pages import OutreachPages
    from socialroi_desktop.views.roi.page import RoiPage


# So many records that were opened last are remembered, under this name among the looks.
_LAST, _OPENED = 8, "opened"
# The tab that has a page for each person.
_PEOPLE = "outreach"


class _ShowsRecords(Protocol):
    def show_place(self, place: Place) -> None: ...
    def show_part(self, entity: str, row_id: int) -> None: ...


class WindowNavigator:
    """The way through one window.

    `show_page` shows a tab and returns its page, `current` names the one that is shown, `owner_of` the record that
    one is a part of, `show_due` shows what is due, `ask_for` opens the request for a use of a piece.
    """

    def __init__(
        self,
        tabs: Sequence[Tab],
        show_page: Callable[[str], QWidget],
        current: Callable[[], str],
        owner_of: Callable[[str, int], tuple[str, int] | None] = lambda _entity, _row_id: None,
        show_due: Callable[[str], None] = lambda _area: None,
        *,
        ask_for: Callable[[int, str], None] = lambda _piece_id, _use: None,
    ) -> None:
        self._looks: dict[str, str] = {}
        # The tab on which each change of the history was made.
        self._made_on: dict[int, str] = {}
        self._tabs, self._show_page, self._current, self._owner_of = tabs, show_page, current, owner_of
        self._show_due, self._ask_for = show_due, ask_for

    def remembering(self, looks: dict[str, str]) -> "WindowNavigator":
        """Keep what was opened last among how pages were left, from now on; return the navigator."""
        self._looks = looks
        return self

    def note_step(self, step: int) -> None:
        """Remember that a change was made on the present tab, which is where it will be seen to be taken back."""
        self._made_on.setdefault(step, self._current())

    @property
    def opens(self) -> frozenset[str]:
        """The records that some tab can show, by themselves or with the record they are a part of, at any depth."""
        found = frozenset[str]().union(*(tab.opens for tab in self._tabs))
        while parts := {name for name, record in RECORDS.items() if owner_entity(record) in found} - found:
            found |= parts
        return found

    def open(self, entity: str, row_id: int) -> bool:
        """Show one record where it lives, on the present tab when it can, a part with its owner; False when none can."""
        able = self.show(Place(entity, (row_id,)))
        if able:
            self._remember(entity, row_id)
        return able

    def open_person(self, row_id: int) -> None:
        """Show the page of one person, where there is a tab that has one."""
        if any(tab.id == _PEOPLE for tab in self._tabs):
            cast("OutreachPages", self._show_page(_PEOPLE)).open_person(row_id)
            self._remember(Influencer.entity, row_id)

    def _remember(self, entity: str, row_id: int) -> None:
        last = [(entity, row_id), *(one for one in self.last_opened if one != (entity, row_id))]
        self._looks[_OPENED] = " ".join(f"{kind}:{one}" for kind, one in last[:_LAST])

    @property
    def last_opened(self) -> list[tuple[str, int]]:
        """Kind and id of the records that were opened last, the latest first."""
        pairs = (word.partition(":") for word in self._looks.get(_OPENED, "").split())
        return [
            (entity, int(row_id)) for entity, _, row_id in pairs if entity in RECORDS and row_id.isdecimal()
        ]

    def show(self, place: Place) -> bool:
        """Show where records are or were, on the present tab when it can; False when none can.

        What undo or redo changed is seen on the tab where it was made; where that shows no such records, it is all that is.
        """
        if place.step and self._stays(place.entity):
            return True
        made_on = self._tab_of(self._made_on.get(place.step, ""))
        if made_on is not None and not self._is_here(self._tab_of(self._current()), place.entity):
            page = self._show_page(made_on.id)
            if place.entity in made_on.opens | made_on.opens_here:
                cast("_ShowsRecords", page).show_place(place)
            return True
        able = [tab for tab in self._tabs if place.entity in tab.opens]
        if not able and place.ids:
            return self._show_part(place.entity, place.ids[0])
        if not able:
            return False
        here = next((tab for tab in self._tabs if self._is_here(tab, place.entity)), able[0])
        cast("_ShowsRecords", self._show_page(here.id)).show_place(place)
        return True

    def _stays(self, entity: str) -> bool:
        """Tell whether what is shown on the present tab says itself what a step changed."""
        here = self._tab_of(self._current())
        stays = getattr(self._show_page(here.id), "stays_for", None) if here is not None else None
        return stays is not None and bool(stays(entity))

    def _is_here(self, tab: Tab | None, entity: str) -> bool:
        return tab is not None and tab.id == self._current() and entity in tab.opens | tab.opens_here

    def _tab_of(self, name: str) -> Tab | None:
        return next((tab for tab in self._tabs if tab.id == name), None)

    def _show_part(self, entity: str, row_id: int) -> bool:
        owner = self._owner_of(entity, row_id)
        if owner is None or not self.open(*owner):
            return False
        cast("_ShowsRecords", self._show_page(self._current())).show_part(entity, row_id)
        return True

    def open_tab(self, tab: str) -> None:
        """Show a tab by its id as it was left."""
        self._show_page(tab)

    def open_section(self, section: str) -> None:
        """Show a table of the Data tab."""
        self._data().show_section(section)

    def open_import(self, batch_id: int) -> None:
        """Show one import in the history of imports."""
        self.open("import_batch", batch_id)

    def open_returns(self, by: str) -> None:
        """Show the returns on the ROI tab, broken down by campaign, influencer and so on."""
        cast("RoiPage", self._show_page("roi")).model.set_breakdown(by)

    def show_in(self, tab: str, place: Place) -> None:
        """Show records on one tab, whatever the present one can show."""
        cast("_ShowsRecords", self._show_page(tab)).show_place(place)

    def show_at_home(self, place: Place) -> None:
        """Show records on the tab where they live, whatever the present one can show."""
        for tab in [tab for tab in self._tabs if place.entity in tab.opens][:1]:
            self.show_in(tab.id, place)

    def open_files(self, paths: Sequence[Path], back: WayBack | None = None) -> None:
        """Look into files to import; without any, ask for them. `back` is offered once they are imported."""
        data = self._data()
        data.come_from(back)
        if paths:
            data.open_files(paths)
        else:
            data.ask_for_files()

    def open_due(self, area: str = "") -> None:
        """Show what is due over all tabs, that of one tab first."""
        self._show_due(area)

    def ask_for(self, piece_id: int, use: str) -> None:
        """Ask for a use of a piece, over the page that is shown."""
        self._ask_for(piece_id, use)

    def _data(self) -> "DataPage":
        return cast("DataPage", self._show_page("data"))


def ask_over(session: Session, window: QWidget, piece_id: int, use: str) -> None:
    """Open the request for a use of a piece over a window."""
    from socialroi_desktop.views.library.ask_dialog import ask_for_use

    ask_for_use(session, piece_id, use, window)
