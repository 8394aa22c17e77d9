"""The Calendar tab: posts by month, week and day, with slots, campaigns, goals and days that have a name."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.calendar.commands import COMMANDS
from socialroi_desktop.views.shell.tab import Navigator, Tab


def calendar_page(session: Session, filters: FilterState, navigator: Navigator) -> QWidget:
    """Build the tab; its parts are imported only now, so that the window opens fast."""
    from socialroi_desktop.views.calendar.page import CalendarPage

    return CalendarPage(session, filters, navigator)


def _keys() -> tuple[tuple[str, str], ...]:
    from socialroi_desktop.views.calendar.told_keys import told_keys

    return told_keys()


def _asks() -> tuple[tuple[str, str], ...]:
    from socialroi_desktop.views.calendar.told_keys import asked_words

    return asked_words()


TAB = Tab(
    "calendar",
    lambda: translate("Tabs", "Calendar"),
    "calendar-blank",
    calendar_page,
    commands=COMMANDS,
    opens_here=frozenset({"post"}),
    asks=_asks,
    keys=_keys,
)
