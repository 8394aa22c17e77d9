"""The Outreach tab: people by stage on a board or in a table, and what leads on with each of them; what was earned."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.outreach.commands import COMMANDS
from socialroi_desktop.views.shell.tab import Navigator, Tab


def outreach_page(session: Session, filters: FilterState, navigator: Navigator) -> QWidget:
    """Build the tab; its parts are imported only now, so that the window opens fast."""
    from socialroi_desktop.views.outreach.pages import OutreachPages

    return OutreachPages(session, filters, navigator)


TAB = Tab(
    "outreach",
    lambda: translate("Tabs", "Outreach"),
    "users-three",
    outreach_page,
    frozenset({"influencer", "partnership", "inbound_link", "earned_mention"}),
    COMMANDS,
)
