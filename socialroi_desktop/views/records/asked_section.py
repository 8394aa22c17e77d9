"""A table of records whose rows are asked for by a line outside of it; what its bar had goes into one small menu."""

from array import array

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from socialroi_desktop.domain.fields import TAGS
from socialroi_desktop.domain.query import Query
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.section_bar import SectionBar


class MenuBar(SectionBar):
    """All actions in the menu; beside it only how many rows are chosen."""

    def __init__(self, find: str, parent: QWidget | None = None) -> None:
        super().__init__(find, parent)
        for widget in (self.search, self.tags, self.count, self.all_button):
            widget.hide()
        self._end = self._menu.addSeparator()
        self.more_button.show()

    def add_action(
        self, action: QAction, text: str = "", *, folds: bool = False, last: bool = False
    ) -> QPushButton:
        """Put an action into the menu; what would fold last in a bar or not at all, as what deletes, stands last."""
        button = super().add_action(action, text, folds=True)
        button.hide()
        if folds:
            self._menu.insertAction(self._end, action)
        else:
            self._menu.addAction(action)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Leave a control to whoever shows the rows."""

    def show_count(self, shown: int, total: int, *, all_words: str) -> None:
        """Say nothing: whoever asks for the rows counts them."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _fold(self) -> None:
        """All that folds has gone into the menu already."""


class AskedSection(RecordsSection):
    """`bar` and the key of the search are those of whoever asks.

    `everything_shown` comes where one had to be shown that is not among those asked for.
    """

    everything_shown = Signal()

    def show_found(self, line: str, query: Query, ids: "array[int]") -> None:
        """Show the rows of a query; `line` is what is said where there are none."""
        again, self._line = line == self._line, line
        self.table.show_found(query, ids, again=again)

    def show_everything(self) -> None:
        """Show all rows, whatever was asked."""
        self._line, query = "", self.table.query
        self.table.show_query(Query(query.entity, sort=query.sort, descending=query.descending))
        self.everything_shown.emit()

    _line = ""

    def _make_bar(self, words: str) -> SectionBar:
        return MenuBar(words)

    def _rows_with_bar(self) -> QWidget:
        if self.pictures is not None:
            # Tiles are cards themselves.
            self.pictures.grid.stand_on("ground")
        return self.stack

    def _add_search_key(self) -> None:
        """Leave it to whoever asks."""

    def _look(self) -> None:
        self._on_reloaded()

    def _show_tags(self) -> None:
        column = self.view.column_of(TAGS.name)
        if column is not None:
            self.view.setColumnHidden(column, not self.table.used_tags)

    def _explain_nothing(self) -> None:
        self.nothing.explain(self.table, self._line)
