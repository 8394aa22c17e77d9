"""The ROI tab."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import Navigator, Tab

if TYPE_CHECKING:
    from socialroi_desktop.views.roi.page import RoiPage


def roi_page(session: Session, filters: FilterState, parent: QWidget | None = None) -> QWidget:
    """Return the ROI tab; it has the signals `open_data_section(str)` and `import_requested()`."""
    # The charts and what draws them are loaded with the first visit of the tab, not with the window.
    from socialroi_desktop.viewmodels.roi.roi_model import RoiModel
    from socialroi_desktop.views.roi.page import RoiPage

    return RoiPage(RoiModel(session, filters), parent)


def _build(session: Session, filters: FilterState, navigator: Navigator) -> QWidget:
    page = cast("RoiPage", roi_page(session, filters))
    page.open_data_section.connect(navigator.open_section)
    page.import_requested.connect(lambda: navigator.open_files(()))
    return page


TAB = Tab("roi", lambda: translate("Tabs", "ROI"), "chart-line-up", _build)
