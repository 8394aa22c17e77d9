"""The UGC tab: pieces of customers as pictures or a table, with the rights to use them and where they are used."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.library.commands import COMMANDS
from socialroi_desktop.views.shell.tab import Navigator, Tab


def library_page(session: Session, filters: FilterState, navigator: Navigator) -> QWidget:
    """Build the tab; its parts are imported only now, so that the window opens fast."""
    from socialroi_desktop.views.library.page import LibraryPage

    return LibraryPage(session, filters, navigator)


def _asks() -> tuple[tuple[str, str], ...]:
    from socialroi_desktop.views.library.asked_help import asked_words

    return asked_words()


def _keys() -> tuple[tuple[str, str], ...]:
    return (
        ("Ctrl+N", translate("LibraryPage", "Add a piece by hand")),
        ("Ctrl+V", translate("LibraryPage", "Add what was copied: pictures, files, links")),
        ("Ctrl+A", translate("LibraryPage", "Choose all pieces that are shown")),
        ("Del", translate("LibraryPage", "Delete the chosen pieces")),
    )


TAB = Tab(
    "ugc",
    lambda: translate("Tabs", "UGC"),
    "image",
    library_page,
    frozenset({"ugc_item", "collection"}),
    COMMANDS,
    asks=_asks,
    keys=_keys,
)
