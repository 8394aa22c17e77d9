"""What the UGC tab can do from anywhere."""

from typing import Protocol

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import TabCommand


class _Bringing(Protocol):
    """What else brings files."""

    def link_files(self) -> None: ...
    def find_moved(self) -> None: ...


class _Handling(Protocol):
    """What is done with several pieces."""

    def compare(self) -> None: ...


class _Pieces(Protocol):
    """The pieces on the page."""

    handling: _Handling


class _Page(Protocol):
    """What the page of this tab can do."""

    bringing: "_Bringing"
    pieces: "_Pieces"

    def ask_for_files(self) -> None: ...
    def ask_for_folder(self) -> None: ...
    def add_by_hand(self) -> None: ...
    def show_pictures(self) -> None: ...
    def show_table(self) -> None: ...
    def show_collections(self) -> None: ...
    def show_take_down(self) -> None: ...
    def show_results(self) -> None: ...


def _files(page: _Page) -> None:
    page.ask_for_files()


def _folder(page: _Page) -> None:
    page.ask_for_folder()


def _by_hand(page: _Page) -> None:
    page.add_by_hand()


def _pictures(page: _Page) -> None:
    page.show_pictures()


def _table(page: _Page) -> None:
    page.show_table()


def _collections(page: _Page) -> None:
    page.show_collections()


def _take_down(page: _Page) -> None:
    page.show_take_down()


def _results(page: _Page) -> None:
    page.show_results()


def _link(page: _Page) -> None:
    page.bringing.link_files()


def _find(page: _Page) -> None:
    page.bringing.find_moved()


def _compare(page: _Page) -> None:
    page.pieces.handling.compare()


ADD_FILES = TabCommand(lambda: translate("LibraryPage", "Add files…"), _files, "Ctrl+Shift+A")
ADD_FOLDER = TabCommand(lambda: translate("LibraryPage", "Add a folder of pictures and films…"), _folder)
COMMANDS = (
    ADD_FILES,
    ADD_FOLDER,
    TabCommand(lambda: translate("LibraryPage", "Link files where they lie…"), _link),
    TabCommand(lambda: translate("LibraryPage", "Find moved files…"), _find),
    TabCommand(lambda: translate("LibraryPage", "Pieces that look alike…"), _compare),
    TabCommand(lambda: translate("LibraryPage", "Add a text or a link"), _by_hand),
    TabCommand(lambda: translate("LibraryPage", "Pieces as pictures"), _pictures),
    TabCommand(lambda: translate("LibraryPage", "Pieces as a table"), _table),
    TabCommand(lambda: translate("LibraryPage", "Collections of pieces"), _collections),
    TabCommand(lambda: translate("LibraryPage", "Pieces to take down"), _take_down),
    TabCommand(lambda: translate("LibraryPage", "What UGC brought"), _results),
)
