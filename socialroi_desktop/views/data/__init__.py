"""The Data tab: imports with preview and undo, and every table of records."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session


def data_page(session: Session, filters: FilterState) -> QWidget:
    """Return the Data tab; its `open_files(paths)` starts an import, `show_section(id)` shows a table."""
    from socialroi_desktop.views.data.page import DataPage

    return DataPage(session, filters)
