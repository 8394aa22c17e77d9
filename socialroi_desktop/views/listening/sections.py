"""What the Listening tab shows, one declared list: another section is a line in it. Knows no section from inside."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import TabCommand

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from socialroi_desktop.views.listening.page import ListeningPage

INBOX, CUSTOMERS = "inbox", "customers"


@dataclass(frozen=True, slots=True)
class ListeningSection:
    """One section: stable id, the words of its chip; `build` makes its view at the first visit.

    `opens` names the records the view shows by `show_place(place)`. `commands` are offered by the palette from everywhere and
    are called with the page. A view that tells a line of state has `state` and the signal `state_changed`.
    """

    id: str
    title: Callable[[], str]
    build: "Callable[[ListeningPage], QWidget]"
    opens: frozenset[str] = frozenset()
    commands: tuple[TabCommand, ...] = ()


def _inbox(page: "ListeningPage") -> "QWidget":
    from socialroi_desktop.views.listening.inbox_view import InboxView

    return InboxView(page.session, page.filters, page.navigator, page.errors)


def _customers(page: "ListeningPage") -> "QWidget":
    from socialroi_desktop.views.listening.customers_view import CustomersView

    return CustomersView(page.session, page.filters, page.navigator)


def _log(page: "ListeningPage") -> None:
    page.show_section(INBOX)
    page.view(INBOX).log()  # type: ignore[attr-defined]  # an InboxView, which is loaded late


LOG_MENTION = TabCommand(lambda: translate("ListeningPage", "Log a mention"), _log, "Ctrl+N")
SECTIONS: tuple[ListeningSection, ...] = (
    ListeningSection(
        INBOX,
        lambda: translate("ListeningPage", "Inbox"),
        _inbox,
        frozenset({"mention"}),
        (LOG_MENTION,),
    ),
    ListeningSection(CUSTOMERS, lambda: translate("ListeningPage", "Customers"), _customers),
)


def section_of(section_id: str) -> ListeningSection:
    """Return a section; KeyError where there is no such one."""
    return {section.id: section for section in SECTIONS}[section_id]


def _import(page: "ListeningPage") -> None:
    page.import_files()


def _to(section: ListeningSection) -> TabCommand:
    """Return what goes to a section from anywhere."""
    return TabCommand(section.title, lambda page: page.show_section(section.id))


IMPORT = TabCommand(lambda: translate("ListeningPage", "Import mentions…"), _import)
COMMANDS = (
    *(command for section in SECTIONS for command in section.commands),
    IMPORT,
    *(_to(section) for section in SECTIONS),
)
