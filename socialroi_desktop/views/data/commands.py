"""What the Data tab can do from anywhere: its own commands, and a way to each of its tables."""

from functools import partial
from typing import Protocol

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import short_of
from socialroi_desktop.views.data.sections import IMPORTS, SECTIONS
from socialroi_desktop.views.shell.tab import TabCommand


class _Page(Protocol):
    """What the page of this tab can do."""

    def paste_rows(self) -> None: ...
    def check_in(self) -> None: ...
    def add_row(self) -> None: ...
    def show_section(self, key: str) -> None: ...


def _paste(page: _Page) -> None:
    page.paste_rows()


def _check_in(page: _Page) -> None:
    page.check_in()


def _add(page: _Page) -> None:
    page.add_row()


def _show(section: str, page: _Page) -> None:
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
