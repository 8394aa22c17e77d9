"""The ROI tab."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session


def roi_page(session: Session, filters: FilterState, parent: QWidget | None = None) -> QWidget:
    """Return the ROI tab; it has the signals `open_data_section(str)` and `import_requested()`."""
    # The charts and what draws them are loaded with the first visit of the tab, not with the window.
    from socialroi_desktop.viewmodels.roi.roi_model import RoiModel
    from socialroi_desktop.views.roi.page import RoiPage

    return RoiPage(RoiModel(session, filters), parent)
