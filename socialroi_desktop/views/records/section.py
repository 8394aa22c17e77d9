"""One table of records with search, detail panel, adding, deleting and saving what is shown.

What only some tables have comes by a `SectionSetup`; knows no tab.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.viewmodels.records.block_editing import new_record
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.records.table_words import count_words, nothing_words
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import empty_words_of, plural_of, title_of
from socialroi_desktop.views.records.edit_table import EditTable
from socialroi_desktop.views.records.panel import RecordPanel
from socialroi_desktop.views.records.section_bar import SectionBar
from socialroi_desktop.views.records.setup import SectionSetup
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.save_dialog import ask_where

_PLAIN = SectionSetup()


class RecordsSection(QWidget):
    """A table of one kind of record. `refused` carries a sentence for the error banner of the page."""

    refused = Signal(str)
    import_opened = Signal(int)
    import_requested = Signal()
    record_opened = Signal(str, int)

    def __init__(
        self,
        session: Session,
        filters: FilterState,
        record: type[Record],
        setup: SectionSetup = _PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.filters, self._record = session, filters, record
        self._everything = False
        self.table = RecordTable(session, record, parent=self)
        self.changes = RecordChanges(session, self)
        self.view = EditTable(plural_of(record), self.table, may_add=True)
        self.panel = RecordPanel(session, self._add_reference)
        self.panel.hide()
        self.bar = SectionBar(self.tr("Find in: {rows}").format(rows=plural_of(record)))
        self.add_line = setup.add_line(session, self.table.naming) if setup.add_line else None
        self._make_actions(setup)
        self._lay_out()
        self._connect()
        self._look()
        self.table.set_active(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()
        self.table.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.table.set_active(False)

    def show_row(self, row_id: int) -> None:
        """Select a record and show its details, whatever the filters say."""
        self.show_rows((row_id,))

    def show_rows(self, ids: Sequence[int], gone: Sequence[int] = ()) -> None:
        """Select records, whatever the filters say; where none is left, the row that stands where those `gone` stood."""
        self.table.catch_up()
        if len(self.table.rows_of(ids)) < len(ids):
            self._everything = True
            self.bar.search.clear()
            self._look()
        rows = self.table.rows_of(ids)
        if not rows and gone:
            rows = self.table.rows_near(gone)
        if rows:
            self.view.go_to(*rows)

    def add(self) -> None:
        """Show the form for a new record."""
        self._show_panel()
        self.panel.edit_record(new_record(self.table, {}), self.table.naming)

    def save_as(self, path: Path) -> None:
        """Save the rows that are shown, in their order, as CSV."""
        self.changes.write(self.table, path)

    def _make_actions(self, setup: SectionSetup) -> None:
        title = title_of(self._record)
        self.add_action = QAction(self.tr("Add: {record}").format(record=title), self)
        self.add_action.setShortcut(QKeySequence.StandardKey.New)
        self.add_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.add_action.triggered.connect(self.add)
        self.addAction(self.add_action)
        self.save_action = QAction(self.tr("Export CSV…"), self)
        self.save_action.triggered.connect(self._on_save_as)
        self.extra_actions: list[QAction] = []
        for extra in setup.extras:
            action = QAction(extra.text, self)
            action.setToolTip(extra.tip)
            action.triggered.connect(lambda _on=False, run=extra.run: run(self))
            self.view.addAction(action)
            self.extra_actions.append(action)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.bar.search.setFocus)

    def _lay_out(self) -> None:
        # A line that adds takes the place of the button; the form opens with its key.
        adding = [] if self.add_line is not None else [self.add_action]
        for action in (*adding, self.save_action, *self.extra_actions):
            self.bar.add_action(action)
        self.delete_button = self.bar.add_action(self.view.delete_action, self.tr("Delete"))
        listing = self._record.listing
        importable = listing is not None and listing.imported
        first = QAction(self.tr("Import files…") if importable else self.add_action.text(), self)
        first.triggered.connect(self.import_requested if importable else self.add)
        self.empty = EmptyState(*empty_words_of(self._record), first, primary=False)
        self.nothing = EmptyState("magnifying-glass", "", "")
        self.stack = QStackedWidget()
        for page in (self.view, self.empty, self.nothing):
            self.stack.addWidget(page)
        card = Card()
        card.body.addWidget(self.bar)
        card.body.addWidget(self.stack, 1)
        split = QSplitter()
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(card)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 1)
        split.setSizes([900, 360])
        self.panel.setMinimumWidth(260)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if self.add_line is not None:
            line = Card()
            line.body.addWidget(self.add_line)
            column.addWidget(line)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.table.refused.connect(self.refused)
        self.table.reloaded.connect(self._on_reloaded)
        self.view.delete_requested.connect(self._on_delete_requested)
        self.view.merge_requested.connect(self._on_merge_requested)
        self.view.record_opened.connect(self.record_opened)
        self.panel.record_opened.connect(self.record_opened)
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.panel.saved.connect(self.changes.save)
        self.changes.saved.connect(self._on_saved)
        self.changes.save_refused.connect(self._on_save_refused)
        self.changes.refused.connect(self.refused)
        self.panel.closed.connect(self._on_panel_closed)
        self.panel.import_opened.connect(self.import_opened)
        self.bar.search_changed.connect(self._look)
        self.bar.all_button.clicked.connect(self._on_show_all)
        self.filters.changed.connect(self._on_filters_changed)
        if self.add_line is not None:
            self.add_line.added.connect(self.changes.save)

    def _look(self) -> None:
        everything = self._everything
        channels = self.filters.channels if any(s.kind is Kind.CHANNEL for s in specs(self._record)) else None
        self.table.show_query(
            replace(
                self.table.query,
                text=self.bar.search.text().strip(),
                period=None if everything or not self._record.day_field else self.filters.period,
                channels=None if everything else channels,
            )
        )
        self._on_reloaded()

    def _on_reloaded(self) -> None:
        shown, total = self.table.rowCount(), self.table.total()
        self.stack.setCurrentWidget(self.view if shown else self.nothing if total else self.empty)
        query = self.table.query
        narrowed = query.period is not None or query.channels is not None
        self.bar.all_button.setVisible(self._everything or (narrowed and shown < total))
        self.bar.all_button.setText(self.tr("Only this period") if self._everything else self.tr("Show all"))
        self.delete_button.setEnabled(shown > 0)
        self.save_action.setEnabled(shown > 0)
        self.bar.count.set_text(count_words(shown, total))
        self.nothing.set_words(self.tr("Nothing found"), nothing_words(query.text, total))
        if self.add_line is not None:
            self.add_line.set_naming(self.table.naming)
        if not self.panel.isHidden() and self.panel.form is not None:
            self.panel.form.set_naming(self.table.naming)
        elif not self.panel.isHidden():
            self._show_current()

    def _show_panel(self) -> None:
        self.panel.show()

    def _show_current(self) -> None:
        index = self.view.currentIndex()
        record = self.table.record(index.row()) if index.isValid() else None
        if record is None:
            self.panel.hide()
            return
        self.panel.show_record(record, self.table.naming, editable=self.session.workspace.writable)

    def _on_selection_changed(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        if self.view.state() == self.view.State.EditingState or self.panel.form is not None:
            return
        if selected.isEmpty() and not self.view.selectedIndexes():
            return
        self._show_panel()
        self._show_current()

    def _on_panel_closed(self) -> None:
        self.panel.form = None
        self.panel.hide()
        self.view.setFocus()

    def _on_saved(self, row_id: int) -> None:
        # Hiding what has the focus would send it to the search field at the top of the window.
        typed_in_panel = self.panel.form is not None
        self.panel.form = None
        self.panel.hide()
        if typed_in_panel:
            self.view.setFocus()
        self.show_row(row_id)

    def _on_save_refused(self, sentence: str) -> None:
        if self.panel.form is not None and not self.panel.isHidden():
            self.panel.form.show_problem("", sentence)
        else:
            self.refused.emit(sentence)

    def _on_delete_requested(self, ids: list[int]) -> None:
        self.panel.hide()
        self.changes.delete(self._record.entity, ids)

    def _on_merge_requested(self, ids: list[int]) -> None:
        from socialroi_desktop.views.records.merge_dialog import ask_to_merge

        ask_to_merge(self, self.session, self.table, ids, refused=self.refused.emit, done=self.show_row)

    def _on_show_all(self) -> None:
        self._everything = not self._everything
        self._look()

    def _on_filters_changed(self) -> None:
        self._everything = False
        if self.isVisible():
            self._look()

    def _on_save_as(self) -> None:
        path = ask_where(self, self.save_action.text(), plural_of(self._record), self.session.looks)
        if path is not None:
            self.save_as(path)

    def _add_reference(self, entity: str, text: str, done: Callable[[int], None]) -> None:
        from socialroi_desktop.views.records.reference_dialog import ask_for_record

        ask_for_record(self, self.session, RECORDS[entity], self.table.naming, done, text=text)
