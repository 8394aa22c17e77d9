"""The ROI tab."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.roi.commands import COMMANDS
from socialroi_desktop.views.shell.tab import Navigator, Tab, TabCommand


def roi_page(session: Session, filters: FilterState, navigator: Navigator) -> QWidget:
    """Return the ROI tab."""
    # The charts and what draws them are loaded with the first visit of the tab, not with the window.
    from socialroi_desktop.viewmodels.roi.roi_model import RoiModel
    from socialroi_desktop.views.roi.page import RoiPage

    return RoiPage(RoiModel(session, filters), navigator)


def _places() -> tuple[TabCommand, ...]:
    from socialroi_desktop.views.roi.places import metric_places

    return metric_places()


TAB = Tab(
    "roi",
    lambda: translate("Tabs", "ROI"),
    "chart-line-up",
    roi_page,
    commands=COMMANDS,
    places=_places,
)
