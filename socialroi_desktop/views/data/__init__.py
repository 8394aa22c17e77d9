"""The Data tab: imports with preview and undo, and the tables that files and hands fill."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.data.commands import COMMANDS
from socialroi_desktop.views.data.sections import SECTIONS
from socialroi_desktop.views.shell.tab import Navigator, Tab, modules


def data_page(session: Session, filters: FilterState, navigator: Navigator) -> QWidget:
    """Return the Data tab; its `open_files(paths)` starts an import, `show_section(id)` shows a table."""
    from socialroi_desktop.views.data.page import DataPage

    return DataPage(session, filters, navigator)


def _load_formats() -> None:
    from socialroi_desktop.viewmodels.data.verdicts import get_formats_ready

    get_formats_ready()


TAB = Tab(
    "data",
    lambda: translate("Tabs", "Data"),
    "database",
    data_page,
    frozenset({*SECTIONS, "import_batch"}),
    COMMANDS,
    parts=(*modules(f"{__name__}.page", f"{__name__}.import_page"), _load_formats),
)
