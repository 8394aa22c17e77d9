"""The files kept with a record: dropped or chosen, looked at, saved elsewhere, removed. Asks the desktop to open copies only."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.records.files import FileRow, FilesTable
from socialroi_desktop.viewmodels.shared.dropped import dropped_files
from socialroi_desktop.viewmodels.shared.formatting import number
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.folders import folder_to_open, opened_from
from socialroi_desktop.views.widgets.labels import role_label, rule
from socialroi_desktop.views.widgets.save_dialog import ask_and_remember
from socialroi_desktop.views.widgets.visibility import read_while_shown

_ROWS_IN_SIGHT = 6


def open_outside(path: Path) -> None:
    """Let the desktop show a file with the program it has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class FilesCard(QWidget):
    """Files of one record; `opener` shows a copy outside."""

    def __init__(
        self,
        session: Session,
        record: Record,
        *,
        editable: bool,
        opener: Callable[[Path], None] = open_outside,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._editable = session, editable
        self.table = FilesTable(session, record, self)
        self.view = DataTable(self.tr("Files"), two_line=True)
        self.view.setModel(self.table)
        self.view.set_stretch_column(0)
        self.view.horizontalHeader().hide()
        self.count = role_label("", "muted")
        self.empty = role_label(
            self.tr("Drop contracts, briefs or pictures here; copies are kept."), "muted", wrap=True
        )
        self.wrong = role_label("", "", tone=Tone.BAD, wrap=True)
        self.wrong.hide()
        self.add_button = link_button(self.tr("Keep a file…"), self.choose)
        self.open_action = self._action(self.tr("Open a copy"), self.look_at)
        self.save_action = self._action(self.tr("Save a copy…"), self.save_copy)
        self.remove_action = self._action(self.tr("Remove"), self.remove, QKeySequence.StandardKey.Delete)
        self.remove_action.setEnabled(editable)
        self.setAcceptDrops(editable)
        self._lay_out()
        self._connect(opener)
        self._show_state()
        read_while_shown(self, self.table)

    def show_files_of(self, record: Record) -> None:
        """Show the files of another record."""
        self.wrong.hide()
        self.table.show_files_of(record)

    def choose(self) -> None:
        """Ask for the files to keep."""
        looks = self._session.looks
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Keep files"), str(folder_to_open(looks)))
        if chosen:
            opened_from(looks, Path(chosen[0]))
            self.keep([Path(name) for name in chosen])

    def keep(self, paths: list[Path]) -> None:
        """Keep copies of files with the record."""
        self.wrong.hide()
        self.table.keep(paths)

    def look_at(self) -> None:
        """Open a copy of the chosen file outside."""
        self._with_chosen(lambda row: self.table.copies.look_at(row.file.id or 0))

    def save_copy(self) -> None:
        """Ask where to save the chosen file."""

        def ask(row: FileRow) -> None:
            path = ask_and_remember(self, self.tr("Save a copy"), row.file.name, self._session.looks)
            if path is not None:
                self.table.copies.save(row.file.id or 0, path)

        self._with_chosen(ask)

    def remove(self) -> None:
        """Take the chosen file off the record."""
        self._with_chosen(lambda row: self.table.remove([row.file.id or 0]))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.keep(dropped_files(event.mimeData()))
        event.acceptProposedAction()

    def _with_chosen(self, call: Callable[[FileRow], None]) -> None:
        row = self.table.row(self.view.currentIndex().row())
        if row is not None:
            self.wrong.hide()
            call(row)

    def _action(
        self, text: str, call: Callable[[], None], keys: QKeySequence.StandardKey | None = None
    ) -> QAction:
        action = QAction(text, self.view)
        if keys is not None:
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: call())
        self.view.addAction(action)
        return action

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(role_label(self.tr("Files"), "card-title"))
        head.addWidget(self.count)
        head.addStretch(1)
        self._buttons = [
            link_button(action.text(), action.trigger)
            for action in (self.open_action, self.save_action, self.remove_action)
        ]
        foot = QHBoxLayout()
        foot.setSpacing(12)
        for button in self._buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        head.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(rule())
        column.addLayout(head)
        for widget in (self.view, self.empty, self.wrong):
            column.addWidget(widget)
        column.addLayout(foot)

    def _connect(self, opener: Callable[[Path], None]) -> None:
        self.table.reloaded.connect(self._show_state)
        self.table.refused.connect(self._complain)
        self.table.copies.handed_out.connect(opener)
        self.view.row_opened.connect(lambda _index: self.look_at())
        self.view.menu_requested.connect(self._fill_menu)
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self._show_buttons())

    def _show_state(self) -> None:
        rows = self.table.rowCount()
        self.setVisible(rows > 0 or self._editable)
        self.count.setText(number(rows) if rows else "")
        self.view.setVisible(rows > 0)
        self.empty.setVisible(rows == 0)
        self.add_button.setVisible(self._editable)
        self.view.fit_height(_ROWS_IN_SIGHT)
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self.table.row(self.view.currentIndex().row()) is not None
        for button in self._buttons:
            button.setVisible(chosen)
        self._buttons[-1].setVisible(chosen and self._editable)

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        if index.isValid():
            self.view.setCurrentIndex(index)
            menu.addActions([self.open_action, self.save_action])
            if self._editable:
                menu.addAction(self.remove_action)

    def _complain(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
