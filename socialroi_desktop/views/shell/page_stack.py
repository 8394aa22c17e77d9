"""Keeps the pages; each is built when it is first visited, so that the window is up before any of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialroi_desktop.views.shell.tab import PageSpec


class PageStack(QStackedWidget):
    """One page at a time; `page_shown` tells its id."""

    page_shown = Signal(str)

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "ground")
        self._specs = {spec.id: spec for spec in specs}
        self._pages: dict[str, QWidget] = {}
        self._current = ""

    @property
    def current_id(self) -> str:
        """Id of the page that is shown, or an empty string before the first."""
        return self._current

    def page(self, page_id: str) -> QWidget | None:
        """Return a page when it has been visited; KeyError for an id that is not declared."""
        if page_id not in self._specs:
            raise KeyError(page_id)
        return self._pages.get(page_id)

    def show_page(self, page_id: str) -> QWidget:
        """Show a page, built now when it is its first visit; KeyError for an id that is not declared."""
        page = self.page(page_id)
        if page is None:
            page = self._pages[page_id] = self._specs[page_id].factory()
            self.addWidget(page)
        self.setCurrentWidget(page)
        if page_id != self._current:
            self._current = page_id
            self.page_shown.emit(page_id)
        return page
