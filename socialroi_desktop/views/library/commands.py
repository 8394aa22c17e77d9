"""What the UGC tab can do from anywhere."""

from collections.abc import Callable
from functools import partial
from typing import Any

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import TabCommand

# Names of what is called, each found on the one before: the page itself is imported only once its tab is shown.
_Way = tuple[str, ...]


def _command(title: Callable[[], str], *way: str, key: str = "") -> TabCommand:
    """Return a command that calls what is found on the page by these names, one after the other."""
    return TabCommand(title, partial(_call, way), key)


def _call(way: _Way, page: Any) -> None:
    for name in way:
        page = getattr(page, name)
    page()


def _rate(rating: int, page: Any) -> None:
    page.pieces.rate_chosen(rating)


def _add_text(page: Any) -> None:
    page.add_by_hand("review")


# By rating.
RATING_TITLES: tuple[Callable[[], str], ...] = (
    lambda: translate("LibraryPage", "Rate 0"),
    lambda: translate("LibraryPage", "Rate 1"),
    lambda: translate("LibraryPage", "Rate 2"),
    lambda: translate("LibraryPage", "Rate 3"),
    lambda: translate("LibraryPage", "Rate 4"),
    lambda: translate("LibraryPage", "Rate 5"),
)
ADD_FILES = _command(lambda: translate("LibraryPage", "Add files…"), "ask_for_files", key="Ctrl+Shift+A")
ADD_FOLDER = _command(
    lambda: translate("LibraryPage", "Add a folder of pictures and films…"), "ask_for_folder"
)
_BRINGING = (
    ADD_FILES,
    ADD_FOLDER,
    _command(lambda: translate("LibraryPage", "Link files where they lie…"), "bringing", "link_files"),
    _command(lambda: translate("LibraryPage", "Link a folder where it lies…"), "bringing", "link_folder"),
    _command(lambda: translate("LibraryPage", "Find moved files…"), "bringing", "find_moved"),
    TabCommand(lambda: translate("LibraryPage", "Add a review or another text…"), _add_text),
    _command(lambda: translate("LibraryPage", "Add a link…"), "add_by_hand"),
    _command(
        lambda: translate("LibraryPage", "Import a list of links and texts…"), "bringing", "import_lists"
    ),
)
# What is done with the chosen pieces.
_CHOSEN = (
    _command(lambda: translate("LibraryPage", "Look at it large"), "pieces", "look", key="Space"),
    _command(lambda: translate("LibraryPage", "Open a copy"), "pieces", "open_copy"),
    _command(lambda: translate("LibraryPage", "Shortlist"), "pieces", "shortlist_chosen", key="S"),
    _command(lambda: translate("LibraryPage", "Give or take tags…"), "pieces", "tag_chosen", key="T"),
    _command(lambda: translate("LibraryPage", "Edit together…"), "pieces", "edit_together"),
    _command(lambda: translate("LibraryPage", "Ask for rights…"), "pieces", "rights", "ask", key="A"),
    _command(lambda: translate("LibraryPage", "Note an answer…"), "pieces", "rights", "answer", key="R"),
    _command(
        lambda: translate("LibraryPage", "Note that rights were withdrawn…"),
        "pieces",
        "rights",
        "withdraw",
        key="W",
    ),
    _command(lambda: translate("LibraryPage", "Share this…"), "pieces", "handling", "share", key="P"),
    _command(
        lambda: translate("LibraryPage", "Put into a collection…"), "pieces", "handling", "collect", key="C"
    ),
    _command(lambda: translate("LibraryPage", "Export pieces…"), "pieces", "handling", "export_chosen"),
    _command(lambda: translate("LibraryPage", "Contact sheet…"), "pieces", "handling", "sheet_of_chosen"),
    _command(lambda: translate("LibraryPage", "Look-alikes…"), "pieces", "handling", "compare_chosen"),
    *(TabCommand(title, partial(_rate, n), str(n)) for n, title in enumerate(RATING_TITLES)),
)
_PARTS = (
    _command(lambda: translate("LibraryPage", "Pieces as pictures"), "show_pictures"),
    _command(lambda: translate("LibraryPage", "Pieces as a table"), "show_table"),
    _command(lambda: translate("LibraryPage", "Collections of pieces"), "show_collections"),
    _command(lambda: translate("LibraryPage", "Pieces to take down"), "show_take_down"),
    _command(lambda: translate("LibraryPage", "What UGC brought"), "show_results"),
)
COMMANDS = (*_BRINGING, *_CHOSEN, *_PARTS)
