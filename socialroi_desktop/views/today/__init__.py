"""The Today tab: all that is due over all tabs, and nothing else."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import Navigator, Tab, modules


def today_page(session: Session, _filters: FilterState, navigator: Navigator) -> QWidget:
    """Build the tab; its parts are imported only now, so that the window opens fast."""
    from socialroi_desktop.views.today.page import TodayPage

    return TodayPage(session, navigator)


def _keys() -> tuple[tuple[str, str], ...]:
    from socialroi_desktop.views.today.told_keys import told_keys

    return told_keys()


TAB = Tab(
    "today",
    lambda: translate("Tabs", "Today"),
    "sun",
    today_page,
    keys=_keys,
    parts=modules(
        f"{__name__}.page", f"{__name__}.around", "socialroi_desktop.views.charts.time_series_view"
    ),
)
