"""The history of imports: what each brought, what it could not take, the way back and forth again."""

from pathlib import Path

from PySide6.QtCore import QItemSelection, QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.data.batch_table import FIRST_COUNT, HASH, BatchTable, Entry
from socialroi_desktop.viewmodels.data.batch_words import choices_of
from socialroi_desktop.viewmodels.data.import_history import Batch, ImportHistory, Kept
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.data.batch_card import BatchCard
from socialroi_desktop.views.data.batch_dialog import BatchDialog
from socialroi_desktop.views.data.kept_card import KeptCard
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.folders import folder_to_open, opened_from
from socialroi_desktop.views.widgets.save_dialog import ask_where
from socialroi_desktop.views.widgets.visibility import read_while_shown


class ImportsSection(QWidget):
    """`again_requested(file, options, sha256)` asks to read a file as another was.

    `refused` carries a sentence for the error banner.
    """

    again_requested = Signal(object, object, str)
    refused = Signal(str)

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._navigator = session, navigator
        self._selected: int | None = None
        self.table = BatchTable(session, self)
        self.history = ImportHistory(session, self)
        self.view = DataTable(self.tr("Imports"), two_line=True, stretch_column=0)
        self.view.setModel(self.table)
        first = QAction(self.tr("Import files…"), self)
        first.triggered.connect(lambda: self._navigator.open_files(()))
        self.empty = EmptyState(
            "download-simple",
            self.tr("Nothing imported yet"),
            self.tr(
                "Drop exports of your shop, your platforms or your web analytics anywhere in this window."
            ),
            first,
            primary=False,
        )
        self.stack = self.keys_to = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        self.detail = BatchCard(session)
        self.kept = KeptCard(session)
        self._lay_out()
        self._connect()
        self._on_reset()
        read_while_shown(self, self.table)

    @property
    def left_rows(self) -> object:
        """The table of the rows that the selected import left."""
        return self.detail.left_rows

    @property
    def undo_button(self) -> QWidget:
        """The button that takes the selected import back."""
        return self.detail.undo_button

    def entry(self) -> Entry | None:
        """Return the import that is selected, with what became of it."""
        index = self.view.currentIndex()
        return self.table.row(index.row()) if index.isValid() else None

    def batch(self) -> Batch | None:
        """Return the import that is selected."""
        entry = self.entry()
        return None if entry is None else entry.batch

    def show_batch(self, batch_id: int) -> None:
        """Select an import, also one that was taken back."""
        self.table.catch_up()
        row = self.table.row_of(batch_id)
        row = self.table.place_of(batch_id) if row is None else row
        if row is not None:
            self.view.selectRow(row)

    def undo_import(self) -> None:
        """Take the selected import back; rows edited since stay and are listed."""
        entry = self.entry()
        if entry is not None:
            self.history.take_back(entry)

    def bring_back(self) -> None:
        """Bring the selected import back; what the workspace holds again meanwhile stays as it is."""
        entry = self.entry()
        if entry is not None:
            self.history.bring_back(entry)

    def import_again(self) -> None:
        """Ask for a file and look into it with what was said about the selected import."""
        batch = self.batch()
        if batch is None:
            return
        folder = folder_to_open(self._session.looks)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import again with the same choices"), str(folder)
        )
        if chosen:
            opened_from(self._session.looks, Path(chosen))
            self.read_again(Path(chosen))

    def read_again(self, path: Path) -> None:
        """Look into a file with what was said about the selected import."""
        batch = self.batch()
        if batch is not None:
            self.again_requested.emit(path, choices_of(batch), batch.sha256)

    def open_details(self) -> BatchDialog | None:
        """Show everything about the selected import."""
        entry = self.entry()
        if entry is None:
            return None
        dialog = BatchDialog(self._session, entry, self.detail.rows, self)
        dialog.open()
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def save_rejected_as(self, path: Path) -> None:
        """Save the rejected rows of the selected import as CSV."""
        batch = self.batch()
        if batch is not None:
            self.history.save_rejected(path, batch, self.detail.rows)

    def _connect(self) -> None:
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.view.row_opened.connect(lambda _index: self.open_details())
        self.view.menu_requested.connect(self._fill_menu)
        self.table.modelAboutToBeReset.connect(self._remember)
        self.table.modelReset.connect(self._on_reset)
        self.detail.undo_requested.connect(self.undo_import)
        self.detail.back_requested.connect(self.bring_back)
        self.detail.again_requested.connect(self.import_again)
        self.detail.details_requested.connect(self.open_details)
        self.detail.save_requested.connect(self._on_save_clicked)
        # An import that was brought back has another id: the one in its place would be the next to be undone.
        self.history.brought_back.connect(self.show_batch)
        self.history.taken_back.connect(self._show_kept)
        self.history.refused.connect(self.refused)
        self.kept.record_opened.connect(self._navigator.open)

    def _lay_out(self) -> None:
        main = Card()
        main.body.addWidget(self.stack, 1)
        right = QWidget()
        right_column = QVBoxLayout(right)
        right_column.setContentsMargins(0, 0, 0, 0)
        right_column.setSpacing(12)
        right_column.addWidget(self.kept)
        right_column.addWidget(self.detail, 1)
        self._right = right
        split = QSplitter()
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(main)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setSizes([720, 348])
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        entry = self.table.row(index.row()) if index.isValid() else None
        if entry is None:
            return
        menu.addAction(self.tr("Details"), self.open_details)
        if entry.removal is None:
            way = menu.addAction(self.tr("Undo this import"), self.undo_import)
        else:
            way = menu.addAction(self.tr("Bring back"), self.bring_back)
        again = menu.addAction(self.tr("Import again with the same choices…"), self.import_again)
        for action in (way, again):
            action.setEnabled(self._session.workspace.writable)

    def _remember(self) -> None:
        if (batch := self.batch()) is not None:
            self._selected = batch.id

    def _on_reset(self) -> None:
        filled = self.table.rowCount() > 0
        for column in range(FIRST_COUNT, HASH):
            self.view.setColumnHidden(column, not self.table.counts_anything(column))
        # The sum is in the card beside; file names need the room.
        self.view.setColumnHidden(HASH, True)
        self.stack.setCurrentWidget(self.view if filled else self.empty)
        # The one that was looked at, taken back or not; once undo took it away none, until redo brings it back: another in
        # its place would be the next to be undone.
        place = 0 if self._selected is None else self.table.place_of(self._selected)
        if filled and place is not None:
            self.view.selectRow(place)
        self._show_batch()

    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self._show_batch()

    def _show_batch(self) -> None:
        entry = self.entry()
        self.detail.setVisible(entry is not None)
        self._right.setVisible(entry is not None or self.kept.isVisibleTo(self._right))
        if entry is not None:
            self.detail.show_entry(entry)

    def _show_kept(self, batch: Batch, kept: list[Kept]) -> None:
        self.kept.show_kept(batch, kept)
        self._right.setVisible(bool(kept) or self.batch() is not None)

    def _on_save_clicked(self) -> None:
        batch = self.batch()
        if batch is None:
            return
        name = self.tr("{file} - rejected rows").format(file=Path(batch.file).stem)
        path = ask_where(self, self.tr("Save rejected rows"), name, self._session.looks)
        if path is not None:
            self.save_rejected_as(path)
