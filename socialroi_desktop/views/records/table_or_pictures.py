"""The rows of a table shown as that or as a grid of pictures: one query, one choice of rows, two looks.

Knows no record; how it was left is kept among the looks of the session.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QSlider, QStackedWidget, QWidget

from socialroi_desktop.viewmodels.records.tiles import TileSetup, TilesModel
from socialroi_desktop.views.records.edit_table import EditTable, are_seen
from socialroi_desktop.views.records.grid import ZOOM, PictureGrid
from socialroi_desktop.views.records.grid_places import NARROWEST, WIDEST
from socialroi_desktop.views.records.setup import SectionSetup
from socialroi_desktop.views.widgets.keyboard import has_keyboard
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

TABLE, PICTURES = "table", "pictures"
_Flag = QItemSelectionModel.SelectionFlag


class TableOrPictures(QStackedWidget):
    """A table and the grid over its rows; `switch` and `sizes` are for the bar above. What is chosen in one is in both."""

    def __init__(
        self,
        view: EditTable,
        setup: TileSetup,
        opened: Callable[[int], None],
        *,
        pictures: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`pictures` says that these are the look before any was asked for."""
        super().__init__(parent)
        self.view, self._looks = view, view.table.session.looks
        view.drags = setup.drags
        self._entity = view.table.record_type.entity
        self.grid = PictureGrid(TilesModel(view.table, setup, self), view.accessibleName())
        self.switch = SegmentedFilter(
            self.tr("Show as"), (Segment(TABLE, self.tr("Table")), Segment(PICTURES, self.tr("Pictures")))
        )
        # Shown before it is placed: without a parent it would be a window of its own until then.
        self.sizes = QSlider(Qt.Orientation.Horizontal, self)
        self.sizes.setAccessibleName(self.tr("Size of the pictures"))
        self.sizes.setToolTip(self.tr("Size of the pictures (Ctrl+wheel, Ctrl++ and Ctrl+-)"))
        self.sizes.setRange(NARROWEST, WIDEST)
        self.sizes.setSingleStep(ZOOM)
        self.sizes.setPageStep(2 * ZOOM)
        self.sizes.setFixedWidth(84)
        self._passing = False
        for widget in (view, self.grid):
            self.addWidget(widget)
        self._connect(opened)
        self._be_as_left(PICTURES if pictures else TABLE)

    def sees(self, rows: Iterable[int]) -> bool:
        """Tell whether rows are in sight together, in the look they are shown in."""
        if self.currentWidget() is not self.grid:
            return self.view.sees(rows)
        return are_seen(self.grid, map(self.grid.tile, rows))

    def bring_into_sight(self, row: int) -> None:
        """Scroll to a row, in the look it is shown in."""
        pictures = self.currentWidget() is self.grid
        self.grid.scrollTo(self.grid.tile(row)) if pictures else self.view.bring_into_sight(row)

    def show_as(self, look: str) -> None:
        """Show the rows as `TABLE` or `PICTURES`."""
        pictures = look == PICTURES
        self.switch.set_current(look)
        self.sizes.setVisible(pictures)
        if self.view.selectionBehavior() != QAbstractItemView.SelectionBehavior.SelectRows:
            # Pictures are chosen as a whole, and Ctrl+- makes them smaller.
            delete = QKeySequence(QKeySequence.StandardKey.Delete) if pictures else QKeySequence("Ctrl+-")
            self.view.delete_action.setShortcut(delete)
        held = self.view.hasFocus() or self.grid.hasFocus() or has_keyboard(self.switch)
        if pictures:
            self._take_choice()
        shown: QAbstractItemView = self.grid if pictures else self.view
        self.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        # Whoever gives the keyboard back to the table means the rows, in whichever look they are seen.
        proxy = self.grid if pictures else None
        self.view.setFocusProxy(proxy)  # type: ignore[arg-type]  # None takes it away, which the stubs do not know
        if held:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown.currentIndex().isValid():
            shown.scrollTo(shown.currentIndex())
        self._looks[f"rows/{self._entity}"] = look

    def _be_as_left(self, first: str) -> None:
        width = self._looks.get("rows/tile-width", "")
        if width.isdecimal():
            self.grid.set_tile_width(int(width))
        self.sizes.setValue(self.grid.tile_width)
        left = self._looks.get(f"rows/{self._entity}", first)
        self.show_as(PICTURES if left == PICTURES else TABLE)

    def _connect(self, opened: Callable[[int], None]) -> None:
        def open_tile(index: QModelIndex) -> None:
            for row_id in self.view.table.ids_of((index.row(),)):
                opened(row_id)

        self.grid.opened.connect(open_tile)
        self.view.row_opened.connect(open_tile)
        self.grid.menu_requested.connect(self._fill_menu)
        self.grid.tile_width_changed.connect(self._on_width_changed)
        self.sizes.valueChanged.connect(self._on_width_changed)
        self.switch.current_changed.connect(self.show_as)
        self.grid.selectionModel().selectionChanged.connect(self._give_choice)
        self.view.selectionModel().selectionChanged.connect(self._on_chosen_in_table)
        self.grid.delete_requested.connect(self._delete)

    def _on_width_changed(self, width: int) -> None:
        self.grid.set_tile_width(width)
        self.sizes.setValue(self.grid.tile_width)
        self._looks["rows/tile-width"] = str(self.grid.tile_width)

    def _delete(self) -> None:
        if self.view.delete_action in self.view.actions():
            self.view.delete_rows()

    def _give_choice(self) -> None:
        """Choose in the table what is chosen in the grid."""
        if self._passing:
            return
        table, column = self.view.table, max(self.view.currentIndex().column(), 0)
        chosen = QItemSelection()
        for first, last in _spans(self.grid.selectionModel()):
            chosen.select(table.index(first, column), table.index(last, column))
        whole = self.view.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
        rows = _Flag.Rows if whole else _Flag.NoUpdate
        self._passing = True
        current = self.grid.currentIndex()
        if current.isValid():
            place = table.index(current.row(), column)
            self.view.selectionModel().setCurrentIndex(place, _Flag.NoUpdate)
        self.view.in_passing, self.view.by_key = self.grid.in_passing, self.grid.by_key
        self.view.selectionModel().select(chosen, _Flag.ClearAndSelect | rows)
        self.view.in_passing = self.view.by_key = self._passing = False

    def _take_choice(self) -> None:
        """Choose in the grid what is chosen in the table."""
        chosen = QItemSelection()
        for first, last in _spans(self.view.selectionModel()):
            chosen.merge(QItemSelection(self.grid.tile(first), self.grid.tile(last)), _Flag.Select)
        self._passing = True
        current = self.view.currentIndex()
        if current.isValid():
            self.grid.selectionModel().setCurrentIndex(self.grid.tile(current.row()), _Flag.NoUpdate)
        self.grid.selectionModel().select(chosen, _Flag.ClearAndSelect)
        self._passing = False

    def _on_chosen_in_table(self) -> None:
        if not self._passing and self.currentWidget() is self.grid:
            self._take_choice()
            self.grid.scrollTo(self.grid.currentIndex())

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        if not index.isValid():
            return
        if not self.grid.selectionModel().isSelected(index):
            self.grid.go_to(index.row())
        cells = (self.view.paste_action, self.view.fill_action, self.view.clear_action, self.view.open_action)
        last = (self.view.tags_action, self.view.merge_action, self.view.delete_action)
        there = self.view.actions()
        own = [action for action in there if action not in (*cells, *last) and action.shortcut().isEmpty()]
        menu.addActions(own)
        if own:
            menu.addSeparator()
        menu.addActions([action for action in last if action in there])


def pictures_of(
    view: EditTable, setup: SectionSetup, opened: Callable[[int], None]
) -> TableOrPictures | None:
    """Return the pictures of a table beside it; None where its setup tells none."""
    if setup.tiles is None:
        return None
    return TableOrPictures(view, setup.tiles, opened, pictures=setup.pictures_first)


def _spans(selection: QItemSelectionModel) -> list[tuple[int, int]]:
    """Return the first and last row of each block that is chosen."""
    chosen = selection.selection()
    spans = (chosen.at(number) for number in range(chosen.size()))
    return [(span.top(), span.bottom()) for span in spans]
