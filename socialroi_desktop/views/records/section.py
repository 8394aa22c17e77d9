"""One table of records with search, detail panel, adding, deleting and saving what is shown.

What only some tables have comes by a `SectionSetup`; knows no tab.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import TAGS, Record
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.viewmodels.records.asking import EVERYTHING_SHOWN, asking, narrowed_by
from socialroi_desktop.viewmodels.records.block_editing import new_record
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.records.table_words import only_words
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import empty_words_of, plural_of, title_of
from socialroi_desktop.views.records.beside import DetailsBeside, FormBeside, beside_each_other
from socialroi_desktop.views.records.chosen_rows import choose, tell_chosen
from socialroi_desktop.views.records.edit_table import EditTable
from socialroi_desktop.views.records.next_of_deleted import NextOfDeleted
from socialroi_desktop.views.records.nothing_found import NothingFound
from socialroi_desktop.views.records.panel import RecordPanel
from socialroi_desktop.views.records.row_listing import RowListing
from socialroi_desktop.views.records.row_parts import offer_parts
from socialroi_desktop.views.records.section_actions import adding, extras, first_action, saving
from socialroi_desktop.views.records.section_bar import SectionBar
from socialroi_desktop.views.records.section_dialogs import add_reference, ask_for_tags, ask_to_merge
from socialroi_desktop.views.records.setup import SectionSetup
from socialroi_desktop.views.records.table_or_pictures import pictures_of
from socialroi_desktop.views.records.views_button import ViewsButton
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.find_key import FindKey

_PLAIN = SectionSetup()


class RecordsSection(RowListing):
    """A table of one kind of record."""

    def __init__(
        self,
        session: Session,
        filters: FilterState,
        record: type[Record],
        setup: SectionSetup = _PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.filters, self._record, self._setup = session, filters, record, setup
        self._everything = False
        self._terms: tuple[Term, ...] = ()
        self._narrowed = EVERYTHING_SHOWN
        self.table = RecordTable(session, record, columns=setup.columns or None, parent=self)
        self.changes = RecordChanges(session, self)
        self.view = EditTable(plural_of(record), self.table, may_add=setup.adds, whole_rows=setup.form_stays)
        self.panel = RecordPanel(session, partial(add_reference, self), fields=setup.fields, head=setup.head)
        self._beside = (FormBeside if setup.form_stays else DetailsBeside)(self.table, self.view, self.panel)
        self._next = NextOfDeleted(self.view)
        self.bar = self._make_bar(self.tr("Find in: {rows}").format(rows=plural_of(record)))
        self.pictures = pictures_of(self.view, setup, self._open)
        # What stands where the rows are: the table, or table and pictures in one place.
        self.rows = self.pictures or self.view
        self.add_line = setup.add_line(session, self.table.naming) if setup.add_line else None
        self._make_actions()
        self._lay_out()
        self._connect()
        tell_chosen(self.view, self.bar, self.delete_button)
        self._look()
        if setup.sorted_by:
            self.view.sort_by(setup.sorted_by, descending=setup.descending)
        if not setup.adds:
            self.view.take_away(self.view.merge_action)
        if session.reading_only:
            self._forbid_editing()
        self._beside.follow()
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
        self.view.clearSelection()
        self.show_rows((row_id,))

    def show_rows(self, ids: Sequence[int], gone: Sequence[int] = ()) -> None:
        """Select records whatever the filters say, else the row where those `gone` stood."""
        self.table.catch_up()
        if len(self.table.rows_of(ids)) < len(ids):
            self.show_everything()
        rows = self.table.rows_of(ids)
        if not rows and gone:
            rows = self.table.rows_near(gone)
        if rows:
            choose(self.view, self.rows, rows)

    def show_everything(self) -> None:
        """Show all rows, whatever was searched and whatever the filters say."""
        self._everything = True
        self.bar.search.clear()
        self.bar.tags.setCurrentIndex(0)
        self._look()

    def narrow(self, terms: Sequence[Term]) -> None:
        """Show only rows that meet conditions, until others are asked for."""
        self._terms, self._everything = tuple(terms), False
        self._look()

    def show_view(self, query: Query) -> None:
        """Show what a query asks, in its order; what the window asks for stays."""
        self.bar.tags.setCurrentIndex(0)
        self.bar.search.setText(query.text)
        self.narrow(query.terms)
        if query.sort:
            self.view.sort_by(query.sort, descending=query.descending)

    def add(self, *, first: str = "", **starts: object) -> None:
        """Show the form for a new record, with `starts` in it; where none is added, say where they come from.

        The keyboard is in the field `first` where one is named.
        """
        why = self.session.reading_only or ("" if self._setup.adds else empty_words_of(self._record)[2])
        if why:
            self.refused.emit(why)
            return
        self.panel.show()
        record = new_record(self.table, {**self._setup.starts, **starts})
        self.panel.edit_record(record, self.table.naming, first=first)

    def save_as(self, path: Path) -> None:
        """Save the rows that are shown, in their order, as CSV."""
        self.changes.write(self.table, path)

    def _make_actions(self) -> None:
        self.add_action = adding(
            self, self._setup.add_words or self.tr("Add: {record}").format(record=title_of(self._record))
        )
        self.save_action = saving(self, self._record)
        self.extra_actions = extras(self, self._setup)
        self._add_search_key()

    def _add_search_key(self) -> None:
        FindKey(self, self.bar.search)

    def _make_bar(self, words: str) -> SectionBar:
        """Make what stands above the rows, and let it say which of them are asked for."""
        bar = SectionBar(words)
        self.views = ViewsButton(self.session, self._record, lambda: self.table.query)
        bar.add_beside_search(self.views)
        offer_parts(self, bar, self._setup.parts)
        self.views.refused.connect(self.refused)
        self.views.chosen.connect(lambda query, _name: self.show_view(query))
        bar.search_changed.connect(self._look)
        bar.tag_changed.connect(self._look)
        bar.all_button.clicked.connect(self._on_show_all)
        return bar

    def _rows_with_bar(self) -> QWidget:
        card = Card()
        card.body.addWidget(self.bar)
        card.body.addWidget(self.stack, 1)
        return card

    def _open(self, row_id: int) -> None:
        if self._setup.opens is not None:
            self._setup.opens(self, row_id)

    def _forbid_editing(self) -> None:
        why = self.session.reading_only
        self.view.forbid_editing()
        self.view.take_away(self.view.merge_action)
        for button in (self.delete_button, self.add_button, self.add_line):
            if button is not None:
                button.setEnabled(False)
                button.setToolTip(why)

    def _lay_out(self) -> None:
        # A line that adds takes the place of the button; the form opens with its key.
        adding = [self.add_action] if self.add_line is None and self._setup.adds else []
        self.add_button = next((self.bar.add_action(action, folds=True) for action in adding), None)
        if self.pictures is not None:
            self.bar.add_widget(self.pictures.switch)
            self.bar.add_widget(self.pictures.sizes)
        for action in (self.save_action, *self.extra_actions):
            self.bar.add_action(action, folds=True)
        self.delete_button = self.bar.add_action(self.view.delete_action, self.tr("Delete"), last=True)
        words = self._setup.empty or empty_words_of(self._record)
        self.empty = EmptyState(
            *words, first_action(self, self._record, self._setup) if self._setup.adds else None, primary=False
        )
        self.nothing = NothingFound()
        self.stack = self.keys_to = QStackedWidget()
        for page in (self.rows, self.empty, self.nothing):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if self.add_line is not None:
            line = Card()
            line.body.addWidget(self.add_line)
            column.addWidget(line)
        column.addWidget(beside_each_other(self._rows_with_bar(), self.panel), 1)

    def _connect(self) -> None:
        self.table.refused.connect(self.refused)
        self.changes.refused.connect(self.refused)
        self.table.reloaded.connect(self._on_reloaded)
        self.view.delete_requested.connect(self._on_delete_requested)
        self.view.merge_requested.connect(partial(ask_to_merge, self))
        self.view.tags_requested.connect(partial(ask_for_tags, self))
        self.view.record_opened.connect(self.record_opened)
        self.panel.record_opened.connect(self.record_opened)
        self.panel.saved.connect(self.changes.save)
        self.panel.left.connect(self.changes.keep)
        self.panel.delete_requested.connect(self._on_delete_requested)
        self.changes.saved.connect(self._on_saved)
        self.changes.save_refused.connect(self._on_save_refused)
        self.panel.import_opened.connect(self.import_opened)
        self.nothing.all_wanted.connect(self.show_everything)
        self.filters.changed.connect(self._on_filters_changed)
        if self.add_line is not None:
            self.add_line.added.connect(self.changes.save)

    def _look(self) -> None:
        self._narrowed = narrowed_by(self._record, self.filters, self._terms)
        narrowed = EVERYTHING_SHOWN if self._everything else self._narrowed
        self.table.show_query(asking(self.table.query, narrowed, self.bar.search.text(), self.bar.tag))
        self._on_reloaded()

    def _on_reloaded(self) -> None:
        shown, total, query = self.table.rowCount(), self.table.total(), self.table.query
        self.stack.setCurrentWidget(self.rows if shown else self.nothing if total else self.empty)
        narrowed = bool(query.period or query.channels or query.terms)
        more = self.tr("Show all") if narrowed and shown < total else ""
        self.delete_button.setEnabled(shown > 0 and not self.session.reading_only)
        self.save_action.setEnabled(shown > 0)
        self._show_tags()
        words = only_words(self._narrowed) if self._everything else more
        self.bar.show_count(shown, total, all_words=words)
        self._explain_nothing()
        if self.add_line is not None:
            self.add_line.set_naming(self.table.naming)
        self._beside.follow()
        self._next.choose()

    def _explain_nothing(self) -> None:
        self.nothing.explain(self.table)

    def _show_tags(self) -> None:
        """Offer the tags these records have; a column of them takes no place where there are none."""
        used = self.table.used_tags
        asked, column = self.bar.tag, self.view.column_of(TAGS.name)
        self.bar.set_tags(used)
        if column is not None:
            self.view.setColumnHidden(column, not used)
        if asked is not None and self.bar.tag is None:
            self._look()

    def _on_saved(self, row_id: int) -> None:
        # Hiding what has the focus would send it to the search field at the top of the window.
        typed = self.panel.form is not None
        self._beside.leave_form()
        if typed and self.panel.isHidden():
            self.view.setFocus()
        self.show_row(row_id)

    def _on_save_refused(self, sentence: str, name: str) -> None:
        if self.panel.form is not None and not self.panel.isHidden():
            self.panel.form.say_why_not(name, sentence)
        else:
            self.refused.emit(sentence)

    def _on_delete_requested(self, ids: list[int]) -> None:
        self._beside.make_way()
        self._next.begin(ids)
        self.changes.delete(self._record.entity, ids)

    def _on_show_all(self) -> None:
        self._everything = not self._everything
        if self._everything:
            self.bar.tags.setCurrentIndex(0)
        self._look()

    def _on_filters_changed(self) -> None:
        self._everything = False
        if self.isVisible():
            self._look()
