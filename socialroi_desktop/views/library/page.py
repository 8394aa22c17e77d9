"""The UGC tab: pieces of customers and collections of them; files are added by a button or dropped anywhere on it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Collection, UgcItem, Usage
from socialroi_desktop.viewmodels.library.adding import AddingFiles, Outcome
from socialroi_desktop.viewmodels.library.adding_links import AddingLinks
from socialroi_desktop.viewmodels.library.kept_folder import KeptFolder
from socialroi_desktop.viewmodels.library.library import LibraryModel
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Changed, Session
from socialroi_desktop.viewmodels.shared.wording import plural_of
from socialroi_desktop.views.library.added_bar import AddedBar
from socialroi_desktop.views.library.bringing import Bringing
from socialroi_desktop.views.library.collection_head import Ways
from socialroi_desktop.views.library.collections import collections_section
from socialroi_desktop.views.library.commands import ADD_FILES
from socialroi_desktop.views.library.drop_hint import drop_hint
from socialroi_desktop.views.library.mime import links_in, paths_in
from socialroi_desktop.views.library.other_parts import BROUGHT, TAKE_DOWN, OtherParts
from socialroi_desktop.views.library.pieces import PiecesView
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.shell.placing import placed, with_people
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.find_key import FindKey
from socialroi_desktop.views.widgets.folders import folder_to_open, opened_from
from socialroi_desktop.views.widgets.in_a_row import in_a_row
from socialroi_desktop.views.widgets.keyboard import follow_click
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter
from socialroi_desktop.views.widgets.typing import is_typing_in
from socialroi_desktop.views.widgets.visibility import read_while_shown

PIECES, COLLECTIONS = "pieces", "collections"


class LibraryPage(Page):
    """Pieces, or collections of them (`collections`, once they were looked at)."""

    def __init__(
        self, session: Session, filters: FilterState, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(PageHeader(self.tr("UGC library")), scroll=False, parent=parent)
        self._session, self._filters, self._navigator = session, filters, navigator
        self.state = LibraryModel(session, self)
        self.adding = AddingFiles(session, self)
        self.links = AddingLinks(session, self)
        self.bringing = Bringing(session, self.adding, self, open_files=navigator.open_files)
        self.errors, self.added = ErrorBanner(), AddedBar(self)
        self.passing = (self.added,)
        self.pieces = PiecesView(
            session, filters, lambda one: with_people(one, navigator, self.errors), self.ask_for_files
        )
        self.creator_meant = lambda: self.pieces.deeds.creator_of(self.pieces.chosen_ids())
        self.collections: RecordsSection | None = None
        self.other = OtherParts(session, self)
        self.stack = self.keys_to = QStackedWidget()
        self.stack.addWidget(self.pieces)
        self._hint = drop_hint(
            self.tr("Drop pictures, films, folders of them or links to add them to the library.")
        )
        self._fill_header()
        FindKey(self, self.pieces.query.line)
        for widget in (self.errors, self._hint):
            self.content.addWidget(widget)
        self.content.addWidget(self.stack, 1)
        self._connect()
        self.setAcceptDrops(session.workspace.writable)
        self.state.refresh()
        read_while_shown(self, self.state, KeptFolder(session, self.errors.show_error, self))

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders to the library."""
        self.errors.hide()
        self.added.hide()
        self.bringing.bring(paths)

    def ask_for_files(self) -> None:
        """Ask which files to add."""
        looks = self._session.looks
        kinds = self.tr(
            "Pictures, films and lists (*.jpg *.jpeg *.png *.webp *.gif *.heic *.heif *.avif *.mp4 *.mov *.webm *.csv *.xlsx);;"
            "All files (*)"
        )
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add files to the library"), str(folder_to_open(looks)), kinds
        )
        if chosen:
            opened_from(looks, Path(chosen[0]))
            self.add([Path(name) for name in chosen])

    def ask_for_folder(self) -> None:
        """Ask for a folder of which all is added."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Add a folder to the library"), str(folder_to_open(self._session.looks))
        )
        if chosen:
            opened_from(self._session.looks, Path(chosen))
            self.add([Path(chosen)])

    def add_by_hand(self, kind: str = "link") -> None:
        """Show the form of a piece that has no file: a link or a text."""
        self.show_part_of_page(PIECES)
        self.pieces.section.add(first="url" if kind == "link" else "caption", kind=kind)

    def show_pictures(self) -> None:
        """Show pieces as pictures."""
        self.show_part_of_page(PIECES)
        self.pieces.show_as(pictures=True)

    def show_table(self) -> None:
        """Show pieces as a table."""
        self.show_part_of_page(PIECES)
        self.pieces.show_as(pictures=False)

    def show_collections(self) -> None:
        """Show the collections."""
        self.show_part_of_page(COLLECTIONS)

    def show_take_down(self) -> None:
        """Show what is to be taken down."""
        self.show_part_of_page(TAKE_DOWN)

    def show_results(self) -> None:
        """Show what everything brought."""
        self.show_part_of_page(BROUGHT)

    def show_part_of_page(self, which: str) -> None:
        """Show pieces, collections or one of the other parts."""
        self.segments.set_current(which)
        pieces, other = which == PIECES, which in self.other
        own = self.pieces if pieces else None if other else self._made_collections()
        self.stack.setCurrentWidget(own or self.other.made(which, self.stack))
        if not pieces:
            self.added.hide()
        self.looks.setVisible(pieces)
        self.state.tell_narrowed(pieces)
        follow_click(self.segments, self.stack)

    def show_place(self, place: Place) -> None:
        """Choose pieces or collections; where they are gone, what stood beside them.

        What is ticked in the take-down list, or not any more, is seen there.
        """
        if place.part == Usage.entity and self.segments.current == TAKE_DOWN:
            return
        if place.entity == Collection.entity:
            self.show_collections()
            self._made_collections().show_rows(place.ids, place.gone)
            return
        elsewhere = self.segments.current != PIECES
        self.show_part_of_page(PIECES)
        self.pieces.show_ids(place.ids, place.gone)
        if elsewhere:
            self.pieces.section.rows.setFocus()

    def show_part(self, entity: str, row_id: int) -> None:
        """Select a right, a use or another part of what is chosen."""
        shown = self._made_collections() if self.segments.current == COLLECTIONS else self.pieces.section
        shown.panel.show_part(entity, row_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # What is no picture is left to the window, which imports it.
        if paths_in(event.mimeData()) or links_in(event.mimeData()):
            event.acceptProposedAction()
            self._hint.show()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._hint.hide()
        if paths := paths_in(event.mimeData()):
            event.acceptProposedAction()
            self.add(paths)
        elif links := links_in(event.mimeData()):
            event.acceptProposedAction()
            self.links.add(links)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Fields and the table take what is pasted there themselves.
        if event.matches(QKeySequence.StandardKey.Paste):
            copied = QGuiApplication.clipboard().mimeData()
            if paths := paths_in(copied):
                self.add(paths)
            else:
                self.links.add(links_in(copied))
        else:
            super().keyPressEvent(event)

    def _fill_header(self) -> None:
        self.segments = SegmentedFilter(self.tr("Pieces or collections"), self._segments())
        self.addAction(self.pieces.section.add_action)
        self.add_action = ADD_FILES.action(self)
        self.add_action.setEnabled(self._session.workspace.writable)
        self.looks = in_a_row(self.pieces.pictures.sizes, self.pieces.pictures.switch)
        # What comes and goes stands first: the parts of the tab stay where they are pressed.
        for widget in (self.looks, self.segments):
            self.header.add_widget(widget)
        self.header.add_action(self.add_action, primary=True)
        ways = self.bringing.actions(self.ask_for_folder, self.add_by_hand)
        self.ways = self.header.add_ways(self.tr("Other ways to add files"), ways)
        for action in ways:
            self.pieces.section.bar.add_action(action, folds=True)

    def _segments(self) -> list[Segment]:
        own = (Segment(PIECES, plural_of(UgcItem)), Segment(COLLECTIONS, plural_of(Collection)))
        return [*own, *self.other.segments()]

    def _connect(self) -> None:
        self.other.counted.connect(lambda: self.segments.set_segments(self._segments()))
        self.other.opened.connect(self._navigator.open)
        self.other.refused.connect(self.errors.show_error)
        self.segments.current_changed.connect(self.show_part_of_page)
        self.pieces.refused.connect(self.errors.show_error)
        self.pieces.shown.connect(self.state.tell_shown)
        # What was wrong is no answer to what is done next.
        chosen = self.pieces.section.view.selectionModel().selectionChanged
        for done in (self.pieces.query.asked, self.segments.current_changed, chosen):
            done.connect(self.errors.hide)
        self.state.reloaded.connect(lambda: self.header.set_state(self.state.state))
        self._session.changed.connect(self._on_changed)
        self.adding.added.connect(self._on_added)
        self.links.added.connect(self._on_added)
        self.pieces.handling.told.connect(self._on_told)
        self.pieces.handling.mended.connect(self.added.mend)
        self.added.opened.connect(self._navigator.open)
        self.bringing.told.connect(self._on_added)
        self.bringing.imported.connect(self._show_pieces)
        for way in (self.adding, self.links, self.bringing):
            way.refused.connect(self._on_add_refused)
        self.added.compare_wanted.connect(self.pieces.handling.compare)
        self.added.makers_wanted.connect(self.links.add_makers)

    def _on_changed(self, changed: Changed) -> None:
        self.errors.hide()
        if changed.asked_by is self._session or not self.added.may_be_mended:
            # What the bar says may not be so any more, or something else is done.
            self.added.hide()

    def _made_collections(self) -> RecordsSection:
        if self.collections is None:
            pieces = self.pieces
            ways = Ways(
                self._show_collection,
                lambda row_id: self._show_pieces((row_id,)),
                pieces.handling.export,
                pieces.handling.contact_sheet,
            )
            made = collections_section(
                self._session, self._filters, pieces.standings, pieces.handling.collecting, ways
            )
            self.collections = placed(made, self._navigator, self.errors)
            self.stack.addWidget(made)
        return self.collections

    def _show_collection(self, ids: Sequence[int], name: str) -> None:
        line = self.pieces.handling.collecting.line_of(name)
        if not line:
            self._show_pieces(ids)
            return
        self.show_part_of_page(PIECES)
        self.pieces.query.set_line(line)

    def _show_pieces(self, ids: Sequence[int]) -> None:
        self.show_part_of_page(PIECES)
        self.pieces.choose_all(ids)

    def _on_added(self, outcome: Outcome) -> None:
        if ids := outcome.came or outcome.there:
            self._show_pieces(ids)
        self._on_told(outcome)

    def _on_told(self, outcome: Outcome) -> None:
        self.added.show_outcome(outcome, self.pieces.section.rows.focusProxy())
        self.added.setVisible(outcome.tells_more)
        self._give_keyboard()

    def _on_add_refused(self, sentence: str) -> None:
        self.errors.show_error(sentence)
        self._give_keyboard()

    def _give_keyboard(self) -> None:
        # What is chosen is rated and tagged at once, wherever the keyboard was when it was asked for.
        if self.segments.current == PIECES and not is_typing_in(self):
            self.pieces.section.rows.setFocus()
