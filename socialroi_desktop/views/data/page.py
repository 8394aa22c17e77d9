"""The Data tab: sections of imports and records, and in their place the import in preparation."""

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.viewmodels.data.check_in import is_due
from socialroi_desktop.viewmodels.data.import_file import Imported, Options
from socialroi_desktop.viewmodels.data.import_model import ImportModel
from socialroi_desktop.viewmodels.data.pasted import free_path
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Changed, Session
from socialroi_desktop.views.data.commands import ADD, CHECK_IN, PASTE
from socialroi_desktop.views.data.imports_section import ImportsSection
from socialroi_desktop.views.data.section_extras import setup_of
from socialroi_desktop.views.data.section_groups import section_groups
from socialroi_desktop.views.data.sections import IMPORTS, SECTIONS
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.shell.placing import with_pieces
from socialroi_desktop.views.shell.tab import Navigator, WayBack, with_key
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.folders import folder_to_open, opened_from
from socialroi_desktop.views.widgets.grouped_filter import GroupedFilter
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from socialroi_desktop.views.data.import_page import ImportPage

# How the table that is shown is called among the looks of the session.
_SECTION = "data/section"


class DataPage(QWidget):
    """`files_requested` comes when the file dialog is about to open."""

    files_requested = Signal()

    def __init__(
        self, session: Session, filters: FilterState, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._filters, self._navigator = session, filters, navigator
        self._back: WayBack | None = None
        self._imported: tuple[int, ...] = ()
        self._pasted: tempfile.TemporaryDirectory[str] | None = None
        self.model = ImportModel(session, self)
        self.errors = ErrorBanner()
        self.home = self._make_home()
        self.stack = self.keys_to = QStackedWidget()
        self.stack.addWidget(self.home)
        self.stack.currentChanged.connect(lambda _n: self.prepared_action.setVisible(bool(self.model.files)))
        self.prepared_action.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.model.applied.connect(self._on_applied)
        self.chips.current_changed.connect(self.show_section)
        session.changed.connect(self._on_changed)
        left = session.looks.get(_SECTION, IMPORTS)
        self.show_section(left if left in SECTIONS else IMPORTS)

    @cached_property
    def importing(self) -> "ImportPage":
        """Where files are prepared; built for the first of them."""
        from socialroi_desktop.views.data.import_page import ImportPage

        page = ImportPage(self.model)
        # What is refused while files are prepared is said there: the tables and their banner are out of sight.
        self.model.refused.connect(page.errors.show_error)
        page.cancelled.connect(self.close_import)
        page.files_requested.connect(self.ask_for_files)
        self.stack.addWidget(page)
        return page

    @property
    def section(self) -> QWidget:
        """The section that is shown."""
        return self._sections[self.chips.current]

    def come_from(self, back: WayBack | None) -> None:
        """Know where the next import is begun, so that it leads back there."""
        self._back = back
        self.back_action.setVisible(False)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Look into files and show what they would bring; files already being looked at stay."""
        if paths and self._session.reading_only:
            self.errors.show_error(self._session.reading_only)
        elif paths:
            self.stack.setCurrentWidget(self.importing)
            self.model.open_files([Path(path) for path in paths])

    def ask_for_files(self) -> None:
        """Open the file dialog."""
        self.files_requested.emit()
        folder = folder_to_open(self._session.looks)
        kinds = self.tr("Exports (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.xml *.zip);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Import files"), str(folder), kinds)
        if chosen:
            opened_from(self._session.looks, Path(chosen[0]))
        self.open_files([Path(name) for name in chosen])

    def paste_rows(self) -> None:
        """Import what the clipboard holds, the same way as a file."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.errors.show_error(
                self.tr("The clipboard holds no rows; copy them in your spreadsheet with their header.")
            )
            return
        if not self.model.files:
            self._forget_paste()
        # Rows pasted before are still read from where they lie while they are prepared.
        self._pasted = self._pasted or tempfile.TemporaryDirectory(prefix="socialroi-")
        path = free_path(self._session.workspace, Path(self._pasted.name), self._paste_name)
        path.write_text(text, "utf-8", newline="")
        self.open_files([path])

    def _paste_name(self, number: int) -> str:
        if number == 1:
            return self.tr("Pasted rows.tsv")
        return self.tr("Pasted rows {number}.tsv").format(number=number)

    def check_in(self) -> None:
        """Open the form for the counts that no platform exports back in time."""
        from socialroi_desktop.views.data.check_in_dialog import open_check_in

        open_check_in(self._session, self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_check_in()

    def _on_changed(self, changed: Changed) -> None:
        self.errors.hide()
        if self.isVisible() and changed.entities & {"account_day", "settings"}:
            self._show_check_in()

    def _show_check_in(self) -> None:
        due = is_due(self._session.workspace, self._session.today)
        self.check_in_action.setText(self.tr("Weekly check-in · due") if due else CHECK_IN.title())
        self.check_in_action.setEnabled(self._session.workspace.writable)

    def add_row(self) -> None:
        """Show the form for a new record of the table that is shown; the imports have no form, they ask for files."""
        if isinstance(self.section, RecordsSection):
            self.section.add()
        else:
            self.ask_for_files()

    def close_import(self) -> None:
        """Drop the import in preparation and go back to the tables."""
        self.model.clear()
        self._forget_paste()
        self.stack.setCurrentWidget(self.home)

    def show_section(self, key: str) -> None:
        """Show a section: "imports" or the name of a record ("exchange_rate"). KeyError for another."""
        if key not in (IMPORTS, *SECTIONS):
            raise KeyError(key)
        self.stack.setCurrentWidget(self.home)
        self.chips.set_current(key)
        self._session.looks[_SECTION] = key
        if key not in self._sections:
            self._sections[key] = self._make_section(key)
            self._section_stack.addWidget(self._sections[key])
        self._section_stack.setCurrentWidget(self._sections[key])

    def show_place(self, place: Place) -> None:
        """Show records in their table, or imports in their history; where they are gone, what stood beside them."""
        if place.entity == "import_batch":
            self.show_section(IMPORTS)
            for batch_id in place.ids[-1:]:
                self.show_import(batch_id)
            return
        self.show_section(place.entity)
        section = self._sections[place.entity]
        if isinstance(section, RecordsSection):
            focus = self.focusWidget()
            if focus is None or not section.isAncestorOf(focus):
                section.rows.setFocus()
            section.show_rows(place.ids, place.gone)

    def show_part(self, entity: str, row_id: int) -> None:
        """Select a part of the record that is shown."""
        if isinstance(self.section, RecordsSection):
            self.section.panel.show_part(entity, row_id)

    def show_import(self, batch_id: int) -> None:
        """Show one import in the history."""
        self.show_section(IMPORTS)
        section = self._sections[IMPORTS]
        if isinstance(section, ImportsSection):
            section.show_batch(batch_id)

    def _make_home(self) -> Page:
        header = PageHeader(self.tr("Data"), self.tr("every row knows the file and line it came from"))
        self.paste_action = PASTE.action(self)
        self.paste_action.setToolTip(
            with_key(self.tr("Import rows copied in a spreadsheet, with their header"), PASTE.shown_key)
        )
        self.import_action = QAction(self.tr("Import files…"), self)
        self.import_action.triggered.connect(lambda _checked=False: self._begin_import())
        self.check_in_action = CHECK_IN.action(self)
        self._show_check_in()
        for action in (self.paste_action, self.import_action):
            action.setEnabled(not self._session.reading_only)
        # Whoever goes to a table meanwhile finds the way back to the files.
        self.prepared_action = QAction(self.tr("Back to the files to import"), self)
        self.prepared_action.triggered.connect(lambda: self.stack.setCurrentWidget(self.importing))
        self.back_action = QAction(self)
        self.back_action.triggered.connect(lambda _checked=False: self._go_back())
        self.back_action.setVisible(False)
        header.add_action(self.back_action)
        header.add_action(self.prepared_action)
        header.add_action(self.check_in_action)
        header.add_action(self.paste_action)
        header.add_action(self.import_action, primary=True)
        home = Page(header)
        self.chips = GroupedFilter(self.tr("Sections of data"), section_groups())
        self._sections: dict[str, QWidget] = {}
        self._section_stack = home.keys_to = QStackedWidget()
        home.content.addWidget(self.errors)
        home.content.addWidget(self.chips)
        home.content.addWidget(self._section_stack, 1)
        return home

    def _make_section(self, key: str) -> QWidget:
        if key == IMPORTS:
            imports = ImportsSection(self._session, self._navigator)
            imports.again_requested.connect(self._on_again)
            imports.refused.connect(self.errors.show_error)
            # Tables have a key of their own that adds a row.
            replace(ADD, run=lambda _section: self.add_row()).action(imports)
            return imports
        section = RecordsSection(self._session, self._filters, RECORDS[key], setup_of(key))
        return with_pieces(section, self._navigator, self.errors)

    def _on_again(self, path: Path, options: Options, sha256: str) -> None:
        self.stack.setCurrentWidget(self.importing)
        self.model.open_files([path], options, of_file=sha256)

    def _on_applied(self, results: tuple[Imported, ...]) -> None:
        self._say_written(results)
        if self.model.keep_unmapped():
            return
        self.close_import()
        self.show_section(IMPORTS)
        batch_ids = [result.batch_id for result in results if result.batch_id is not None]
        if batch_ids:
            self.show_import(batch_ids[-1])
        if batch_ids and self._back is not None:
            self._imported = tuple(batch_ids)
            self.back_action.setText(self._back.words)
            self.back_action.setVisible(True)

    def _begin_import(self) -> None:
        self.come_from(None)
        self.ask_for_files()

    def _go_back(self) -> None:
        back = self._back
        self.come_from(None)
        if back is not None:
            back.go(self._imported)

    def _say_written(self, results: tuple[Imported, ...]) -> None:
        rows = sum(
            result.counts.new + result.counts.changed for result in results if result.batch_id is not None
        )
        if rows:
            text = either(rows, self.tr("Imported 1 row"), self.tr("Imported %Ln rows", "", rows))
            self._session.said.emit(text, True)

    def _forget_paste(self) -> None:
        if self._pasted is not None:
            self._pasted.cleanup()
            self._pasted = None
