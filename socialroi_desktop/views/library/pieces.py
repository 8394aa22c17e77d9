"""The pieces of the library as pictures or a table, and the keys by which they are chosen among. Knows no file dialog."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.library.choosing import Choosing
from socialroi_desktop.viewmodels.library.deeds import PieceDeeds
from socialroi_desktop.viewmodels.library.large_picture import LargePicture
from socialroi_desktop.viewmodels.library.piece_search import Found, PieceSearch
from socialroi_desktop.viewmodels.library.standings import Standings
from socialroi_desktop.viewmodels.library.view_lines import line_of_view
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.views.library.commands import RATING_TITLES
from socialroi_desktop.views.library.culling import CullingKeys, rating
from socialroi_desktop.views.library.handling import Handling
from socialroi_desktop.views.library.piece_head import PieceHead
from socialroi_desktop.views.library.query_bar import QueryBar
from socialroi_desktop.views.library.rights_of_chosen import RightsOfChosen
from socialroi_desktop.views.records.asked_section import AskedSection
from socialroi_desktop.views.records.details_view import RecordDetails
from socialroi_desktop.views.records.files_card import open_outside
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.section_dialogs import ask_for_tags
from socialroi_desktop.views.records.setup import Extra, RecordHead, SectionSetup
from socialroi_desktop.views.records.table_or_pictures import PICTURES, TABLE
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.page_keys import PageKeys
from socialroi_desktop.views.widgets.visibility import read_while_shown

_COLUMNS = (
    "title", "kind", "product_id", "influencer_id", "rating", "shortlisted", "language", "tags", "campaign_id",
    "added_on", "caption", "url",
)  # fmt: skip
_FIELDS = (
    "title", "kind", "url", "influencer_id", "product_id", "caption", "campaign_id", "deal_id", "language",
    "rating", "shortlisted", "brand_visible", "owner", "tags", "added_on", "taken_at", "note",
)  # fmt: skip


class PiecesView(QWidget):
    """`section` is the table, `query` the line above it; keys act on what is chosen while pictures are seen.

    `shown` carries how many pieces a line shows and the seconds that took, None where nothing is asked for.
    """

    refused = Signal(str)
    shown = Signal(object)

    def __init__(
        self,
        session: Session,
        filters: FilterState,
        place: Callable[[RecordsSection], object],
        add_files: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """`place` connects the table with the page, `add_files` asks which are to come in."""
        super().__init__(parent)
        self._session, self._add_files = session, add_files
        self.standings = Standings(session, self)
        self.choosing = Choosing(session, self)
        self.handling = Handling(session, self.chosen_ids, self)
        self.handling.refused.connect(self.refused)
        self.deeds = PieceDeeds(session, self)
        self.deeds.refused.connect(self.refused)
        self.rights = RightsOfChosen(self.deeds, self.standings, self.chosen_ids, self)
        self.rights.ended.connect(self._go_to_pieces)
        self._copies = LargePicture(session, self)
        self._copies.refused.connect(self.refused)
        self._copies.handed_out.connect(open_outside)
        self.section = self.keys_to = AskedSection(session, filters, UgcItem, self._setup())
        place(self.section)
        self.search = PieceSearch(session, self._order, self)
        self.query = QueryBar(session, self._order, self.section.bar)
        self._seconds, self._is_wrong, self._answered = 0.0, False, ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        column.addWidget(self.query)
        column.addWidget(self.section, 1)
        self.choosing.refused.connect(self.refused)
        self._connect_search()
        read_while_shown(self, self.search)
        pictures = self.section.pictures
        assert pictures is not None
        self.pictures = pictures
        self.standings.stale.connect(pictures.grid.viewport().update)
        self._add_keys(PageKeys(pictures.grid, from_all_over=True))
        # In the table letters write into a cell, as in every table.
        self._add_ratings(PageKeys(self.section.view))
        self.section.view.selectionModel().selectionChanged.connect(self._tell_chosen)

    def chosen_ids(self) -> list[int]:
        """Return the pieces that are chosen, else the one that stands out while it has the keyboard."""
        view = self.section.view
        framed = [one.currentIndex().row() for one in (self.pictures.grid, view) if one.hasFocus()]
        return view.selected_ids() or self.section.table.ids_of(framed[:1])

    def show_as(self, *, pictures: bool) -> None:
        """Show pieces as pictures, or as a table."""
        self.pictures.show_as(PICTURES if pictures else TABLE)
        self.section.rows.setFocus()

    def show_ids(self, ids: Sequence[int], gone: Sequence[int] = ()) -> None:
        """Choose pieces, whatever is searched."""
        self.section.show_rows(ids, gone)

    def choose_all(self, ids: Sequence[int]) -> None:
        """Choose pieces, also those out of sight: what came together is edited together.

        All about the first is told a moment later: it is seen first that they are there.
        """
        view, table = self.section.view, self.section.table
        view.in_passing = True
        try:
            table.catch_up()
            if len(table.rows_of(ids)) < len(ids):
                self.section.show_everything()
            rows = table.rows_of(ids)
            if rows:
                view.go_to(*rows)
        finally:
            view.in_passing = False

    def _connect_search(self) -> None:
        self.query.asked.connect(self.search.ask)
        self.query.left.connect(self._go_to_pieces)
        self.query.view_chosen.connect(self._show_view)
        self.query.refused.connect(self.refused)
        self.search.found.connect(self._take_found)
        self.search.wrong.connect(self._tell_wrong)
        self.section.everything_shown.connect(self._on_everything_shown)
        self.section.table.reloaded.connect(self._tell_shown)

    def _order(self) -> tuple[str, bool]:
        query = self.section.table.query
        return query.sort, query.descending

    def _take_found(self, found: Found) -> None:
        self._seconds, self._answered = found.seconds, found.line.strip()
        self.section.show_found(found.line.strip(), found.query, found.ids)

    def _tell_wrong(self, sentence: str) -> None:
        self._is_wrong = bool(sentence)
        self.query.say(sentence)
        self._tell_shown()

    def _tell_shown(self) -> None:
        # Below a line that cannot be read stands what the one before it found.
        line = self._answered if self._is_wrong else self.search.line.strip()
        self.shown.emit((self.section.table.rowCount(), self._seconds) if line else None)

    def _on_everything_shown(self) -> None:
        self.query.show_everything()
        self._answered = ""
        self.search.forget()

    def _go_to_pieces(self) -> None:
        self.section.rows.setFocus()
        if not self.chosen_ids() and self.section.table.rowCount():
            self.section.view.go_to(0)

    def _show_view(self, view: Query) -> None:
        try:
            line = line_of_view(view, self._session.names)
        except UserError as error:
            self.refused.emit(sentence_of(error))
            return
        if view.sort:
            self.section.view.sort_by(view.sort, descending=view.descending)
        self.query.set_line(line)

    def open_panel(self) -> None:
        """Show all about the chosen piece, also where that was closed; the keyboard stays with the pieces."""
        self.section.panel.show()

    def open_piece(self) -> None:
        """Show the chosen piece large; where all about it was closed, that first."""
        if self.section.panel.isHidden():
            self.open_panel()
        else:
            self.look()

    def look(self) -> None:
        """Show the chosen piece as large as the window; it is chosen among there by the keys it has here."""
        from socialroi_desktop.views.library.preview import PreviewDialog

        row = self._row()
        if row is not None:
            table, go_to = self.section.table, self.section.view.go_to
            deeds = CullingKeys(self.choosing, lambda ids, over: ask_for_tags(self.section, ids, over))
            PreviewDialog(self._session, table, row, go_to, culling=deeds, parent=self).open()

    def open_copy(self) -> None:
        """Let the desktop show a copy of the chosen piece."""
        row = self._row()
        item = None if row is None else self.section.table.record(row)
        if isinstance(item, UgcItem):
            self._copies.open_copy(item)

    def edit_together(self) -> None:
        """Ask what the chosen pieces are all to have."""
        from socialroi_desktop.views.library.together_dialog import TogetherDialog

        ids = self.chosen_ids()
        if self.choosing.may(ids):
            dialog = TogetherDialog(self.section.table, ids, self.choosing, self)
            dialog.finished.connect(self._go_to_pieces)
            dialog.open()

    def _row(self) -> int | None:
        """Return the row that is meant: the current one of those chosen; what to do is said where none is."""
        chosen = self.section.table.rows_of(self.chosen_ids())
        if not chosen:
            self.refused.emit(self.tr("Choose a piece first."))
            return None
        current = self.section.view.currentIndex().row()
        return current if current in chosen else chosen[0]

    def rate_chosen(self, rating: int) -> None:
        """Rate the chosen pieces from 0 to 5."""
        self.choosing.rate(self.chosen_ids(), rating)

    def shortlist_chosen(self) -> None:
        """Put the chosen pieces on the shortlist, or take them off."""
        self.choosing.shortlist(self.chosen_ids())

    def tag_chosen(self) -> None:
        """Ask which tags the chosen pieces get and lose."""
        ids = self.chosen_ids()
        if self.choosing.may(ids):
            ask_for_tags(self.section, ids)

    def _setup(self) -> SectionSetup:
        return SectionSetup(
            columns=_COLUMNS,
            fields=_FIELDS,
            add_words=self.tr("Add a text or link"),
            starts={"kind": "link"},
            brings=(self.tr("Add files…"), self._add_files),
            tiles=self.standings.tiles(),
            pictures_first=True,
            opens=lambda _section, _row_id: self.open_piece(),
            head=self._head,
            extras=self._extras(),
        )

    def _extras(self) -> tuple[Extra, ...]:
        look = self.tr("Shows the chosen piece as large as the window")
        together = self.tr(
            "Gives all chosen pieces the same rating, product, kind, creator, campaign or tags"
        )
        shortlist = self.tr("Puts the chosen pieces on the shortlist; where all are on it, takes them off")
        tags = self.tr("Gives the chosen pieces tags, or takes some away")
        opening = self.tr("Shows a copy of the chosen piece with the program you have for it")
        return (
            Extra(self.tr("Look at it large"), look, lambda _section: self.look(), "Space"),
            Extra(self.tr("Open a copy"), opening, lambda _section: self.open_copy()),
            rating(self.rate_chosen),
            Extra(self.tr("Shortlist"), shortlist, lambda _section: self.shortlist_chosen(), "S"),
            Extra(self.tr("Give or take tags…"), tags, lambda _section: self.tag_chosen(), "T"),
            Extra(self.tr("Edit together…"), together, lambda _section: self.edit_together()),
            *self.rights.extras(),
            *self.handling.extras(),
        )

    def _head(self, session: Session) -> RecordHead:
        return PieceHead(
            session,
            self.standings,
            self.deeds,
            self.look,
            chosen=lambda: len(self.chosen_ids()),
            together=self.edit_together,
            ended=self._go_to_pieces,
        )

    def _tell_chosen(self) -> None:
        shown = self.section.panel.content
        if isinstance(shown, RecordDetails) and isinstance(shown.about, PieceHead):
            shown.about.tell_chosen()

    def _add_keys(self, keys: PageKeys) -> None:
        self._add_ratings(keys)
        keys.add("S", self.shortlist_chosen)
        keys.add("T", self.tag_chosen)
        self.rights.add_keys(keys)
        self.handling.add_keys(keys)
        PageKeys(self.pictures.grid).add("Space", self.look)

    def _add_ratings(self, keys: PageKeys) -> None:
        for stars in range(len(RATING_TITLES)):
            keys.add(str(stars), partial(self.rate_chosen, stars))
