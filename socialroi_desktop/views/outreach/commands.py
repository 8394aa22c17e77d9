"""What the Outreach tab can do from anywhere."""

from typing import Protocol

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import TabCommand


class _Page(Protocol):
    """What the page of this tab can do."""

    def add_person(self) -> None: ...
    def import_list(self) -> None: ...
    def screen_list(self) -> None: ...
    def check_profile(self) -> None: ...
    def name_stages(self) -> None: ...
    def erase_person(self, person_id: int | None = None) -> None: ...
    def show_board(self) -> None: ...
    def show_table(self) -> None: ...
    def show_earned(self) -> None: ...


def _add(page: _Page) -> None:
    page.add_person()


def _import(page: _Page) -> None:
    page.import_list()


def _screen(page: _Page) -> None:
    page.screen_list()


def _check(page: _Page) -> None:
    page.check_profile()


def _name_stages(page: _Page) -> None:
    page.name_stages()


def _erase(page: _Page, person_id: int | None = None) -> None:
    page.erase_person(person_id)


def _creator(page: object) -> int | None:
    """Return whose work is looked at on the page of another tab; None where that is nobody's."""
    told = getattr(page, "creator_meant", None)
    return None if told is None else told()


def _board(page: _Page) -> None:
    page.show_board()


def _table(page: _Page) -> None:
    page.show_table()


def _earned(page: _Page) -> None:
    page.show_earned()


ADD_PERSON = TabCommand(lambda: translate("OutreachPage", "Add person"), _add, "Ctrl+N")
IMPORT_LIST = TabCommand(lambda: translate("OutreachPage", "Import list…"), _import)
NAME_STAGES = TabCommand(lambda: translate("OutreachPage", "Stages of the pipeline…"), _name_stages)
COMMANDS = (
    ADD_PERSON,
    IMPORT_LIST,
    TabCommand(lambda: translate("OutreachPage", "Screen list…"), _screen),
    TabCommand(lambda: translate("OutreachPage", "Check your profile…"), _check),
    NAME_STAGES,
    TabCommand(lambda: translate("OutreachPage", "Erase a person everywhere…"), _erase, meant=_creator),
    TabCommand(lambda: translate("OutreachPage", "People on the board"), _board),
    TabCommand(lambda: translate("OutreachPage", "People as a table"), _table),
    TabCommand(lambda: translate("OutreachPage", "Partnerships, links and mentions"), _earned),
)
