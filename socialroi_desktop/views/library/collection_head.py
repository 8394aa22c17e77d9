"""What stands first beside a collection: its pieces as pictures, and what is done with all of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Collected, Collection, UgcItem
from socialroi_desktop.viewmodels.library.collecting import COLLECTIONS, Collecting
from socialroi_desktop.viewmodels.library.standings import Standings
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.records.tiles import TilesModel
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Changed, Session
from socialroi_desktop.views.records.grid import PictureGrid
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.flow_layout import FlowLayout
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

# Px of a tile, and of the room for them.
_TILE, _HEIGHT = 112, 300


@dataclass(frozen=True, slots=True)
class Ways:
    """What the page does with the pieces of a collection: shows all in the library, or one, or lets them be handed out."""

    show: Callable[[Sequence[int], str], object]
    open: Callable[[int], object]
    export: Callable[[Sequence[int], str], object]
    sheet: Callable[[Sequence[int], str], object]


class CollectionHead(RecordHead):
    """`grid` are its pieces: Enter shows one in the library, Delete takes those chosen out."""

    tells = frozenset({Collected.entity})

    def __init__(self, session: Session, standings: Standings, collecting: Collecting, ways: Ways) -> None:
        super().__init__()
        self._session, self._collecting, self._ways = session, collecting, ways
        self.collection: Collection | None = None
        self.ids: tuple[int, ...] = ()
        self.count = role_label("", "card-title")
        self.table = RecordTable(session, UgcItem, columns=("title",), parent=self)
        self.grid = PictureGrid(TilesModel(self.table, standings.tiles(), self), self.tr("Pieces"))
        self.grid.set_tile_width(_TILE)
        self.grid.setFixedHeight(_HEIGHT)
        self.empty = role_label(
            self.tr("Choose pieces of the library and press C to put them in here."), "muted", wrap=True
        )
        self.show_button = text_button(
            self.tr("Show in the library"),
            lambda: ways.show(self.ids, self._name),
            tip=self.tr("Shows these pieces among all pieces"),
        )
        self.export_button = text_button(
            self.tr("Export…"),
            lambda: ways.export(self.ids, self._name),
            tip=self.tr("Copies what may be used into a folder, with credits and rights"),
        )
        self.sheet_button = text_button(
            self.tr("Contact sheet…"),
            lambda: ways.sheet(self.ids, self._name),
            tip=self.tr("Saves pages of pictures with creator and rights (PDF)"),
        )
        self.out_button = text_button(
            self.tr("Take out"), self.take_out, tip=self.tr("Takes the chosen pieces out (Delete)")
        )
        self._lay_out()
        self.grid.opened.connect(lambda tile: self._open(tile.row()))
        self.grid.delete_requested.connect(self.take_out)
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        standings.stale.connect(self.grid.viewport().update)
        session.changed.connect(self._on_changed)
        read_while_shown(self, self.table)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show a collection as it is now."""
        if isinstance(record, Collection):
            if self.collection is not None and self.collection.id != record.id:
                # What was chosen in another one may be in this one, too.
                self.grid.clearSelection()
            self.collection = record
            self._show()

    def chosen(self) -> list[int]:
        """Return the pieces that are chosen here."""
        return self.table.ids_of(self.grid.selected_rows())

    def take_out(self) -> None:
        """Take the chosen pieces out of the collection."""
        if self.collection is not None and self.chosen() and not self._session.reading_only:
            self._collecting.take_out(self.chosen(), self.collection.id or 0)

    def _show(self) -> None:
        if self.collection is None:
            return
        self.ids = self._collecting.pieces_of(self.collection.id or 0)
        self.table.show_query(replace(self.table.query, among=frozenset(self.ids)))
        count = len(self.ids)
        self.count.setText(either(count, self.tr("1 piece"), self.tr("%Ln pieces", "", count)))
        for widget in (
            self.count,
            self.grid,
            self.show_button,
            self.export_button,
            self.sheet_button,
            self.out_button,
        ):
            widget.setVisible(count > 0)
        self.empty.setVisible(not count)
        self._on_chosen()

    def _lay_out(self) -> None:
        foot = QWidget()
        buttons = FlowLayout(foot, 8, fills=False)
        buttons.setContentsMargins(0, 0, 0, 0)
        for button in (self.show_button, self.export_button, self.sheet_button, self.out_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        for widget in (self.count, self.empty, self.grid, foot):
            column.addWidget(widget)

    def _on_chosen(self) -> None:
        self.out_button.setEnabled(bool(self.chosen()) and not self._session.reading_only)

    def _open(self, row: int) -> None:
        for row_id in self.table.ids_of((row,)):
            self._ways.open(row_id)

    @property
    def _name(self) -> str:
        return self.collection.name if self.collection else ""

    def _on_changed(self, changed: Changed) -> None:
        if changed.entities & COLLECTIONS:
            self._show()
