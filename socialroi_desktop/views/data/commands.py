"""What the Data tab can do from anywhere: its own commands, and a way to each of its tables."""

from functools import partial
from typing import TYPE_CHECKING

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import short_of
from socialroi_desktop.views.data.sections import IMPORTS, SECTIONS
from socialroi_desktop.views.shell.tab import TabCommand

if TYPE_CHECKING:
    from socialroi_desktop.views.data.page import DataPage


def _paste(page: "DataPage") -> None:
    page.paste_rows()


def _check_in(page: "DataPage") -> None:
    page.check_in()


def _add(page: "DataPage") -> None:
    page.add_row()


def _show(section: str, page: "DataPage") -> None:
    page.show_section(section)


PASTE = TabCommand(lambda: translate("DataPage", "Paste rows"), _paste, "Ctrl+Shift+V")
CHECK_IN = TabCommand(lambda: translate("DataPage", "Weekly check-in"), _check_in)
ADD = TabCommand(lambda: translate("DataPage", "Add a row to the table that is shown"), _add, "Ctrl+N")
COMMANDS = (
    PASTE,
    CHECK_IN,
    ADD,
    TabCommand(lambda: translate("DataPage", "Imports"), partial(_show, IMPORTS)),
    *(TabCommand(partial(short_of, RECORDS[entity]), partial(_show, entity)) for entity in SECTIONS),
)
