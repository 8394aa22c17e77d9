"""One tab alone, for tests: its page with a navigator that knows no other tab; and one that only notes where to go."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.navigator import WindowNavigator
from socialroi_desktop.queries.owners import owner_of
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.data import TAB as DATA
from socialroi_desktop.views.plan import TAB as PLAN
from socialroi_desktop.views.shell.tab import Tab, WayBack


def page_of(tab: Tab, session: Session, filters: FilterState) -> QWidget:
    """Build the page of one tab; what it opens is opened in it."""
    made: list[QWidget] = []
    navigator = WindowNavigator(
        (tab,), lambda _id: made[0], lambda: tab.id, partial(owner_of, session.workspace)
    )
    made.append(tab.build(session, filters, navigator))
    return made[0]


data_page = partial(page_of, DATA)
plan_page = partial(page_of, PLAN)


class Noting:
    """A navigator that goes nowhere and notes where it was sent."""

    def __init__(self) -> None:
        self.went: list[tuple[object, ...]] = []
        self.back: WayBack | None = None

    def open(self, entity: str, row_id: int) -> bool:
        self.went.append(("record", entity, row_id))
        return True

    def open_person(self, row_id: int) -> None:
        self.went.append(("person", row_id))

    def open_tab(self, tab: str) -> None:
        self.went.append(("tab", tab))

    def open_section(self, section: str) -> None:
        self.went.append(("section", section))

    def open_import(self, batch_id: int) -> None:
        self.went.append(("import", batch_id))

    def open_returns(self, by: str) -> None:
        self.went.append(("returns", by))

    def show_in(self, tab: str, place: Place) -> None:
        self.went.append(("tab", tab, place))

    def open_files(self, paths: Sequence[Path], back: WayBack | None = None) -> None:
        self.back = back
        self.went.append(("files", *paths))

    def open_due(self, area: str = "") -> None:
        self.went.append(("due", area))

    def ask_for(self, piece_id: int, use: str) -> None:
        self.went.append(("ask", piece_id, use))
