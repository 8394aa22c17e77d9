"""The Listening tab: who waits for an answer and by when, and how promises to people are kept."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.listening.sections import COMMANDS, SECTIONS
from socialroi_desktop.views.shell.tab import Navigator, Tab


def listening_page(session: Session, filters: FilterState, navigator: Navigator) -> QWidget:
    """Build the tab; its parts are imported only now, so that the window opens fast."""
    from socialroi_desktop.views.listening.page import ListeningPage

    return ListeningPage(session, filters, navigator)


def _keys() -> tuple[tuple[str, str], ...]:
    from socialroi_desktop.views.listening.told_keys import told_keys

    return told_keys()


TAB = Tab(
    "listening",
    lambda: translate("Tabs", "Listening"),
    "ear",
    listening_page,
    frozenset().union(*(section.opens for section in SECTIONS)),
    COMMANDS,
    keys=_keys,
)
