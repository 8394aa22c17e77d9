"""What stands first beside a chosen piece: its picture or text, what it is, its rights, where it is used, what it brought."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import UgcItem, Usage, UsageRight
from socialroi_desktop.viewmodels.library import piece_facts, piece_words
from socialroi_desktop.viewmodels.library.deeds import PieceDeeds
from socialroi_desktop.viewmodels.library.piece_words import UsedWords, UseWords
from socialroi_desktop.viewmodels.library.standings import Standings
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.library.brought_lines import BroughtLines
from socialroi_desktop.views.library.fact_lines import FactLines
from socialroi_desktop.views.library.piece_dialogs import PieceDialogs
from socialroi_desktop.views.library.place_lines import PlaceLines
from socialroi_desktop.views.library.right_lines import RightLines
from socialroi_desktop.views.library.wide_picture import WidePicture
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import role_label


class PieceHead(RecordHead):
    """`look` is called where the picture is to be seen large."""

    tells = frozenset({UsageRight.entity, Usage.entity})
    names = frozenset({"title", "kind", "product_id", "influencer_id", "rating", "shortlisted"})

    def __init__(
        self,
        session: Session,
        standings: Standings,
        deeds: PieceDeeds,
        look: Callable[[], object],
        parent: QWidget | None = None,
        *,
        chosen: Callable[[], int] = lambda: 1,
        together: Callable[[], object] = lambda: None,
        ended: Callable[[], object] = lambda: None,
    ) -> None:
        """`chosen` counts the pieces that are chosen, `together` edits them all; `ended` is called once a dialog is closed."""
        super().__init__(parent)
        self._chosen = chosen
        self.several = role_label("", "strong", wrap=True)
        self.together_button = link_button(self.tr("Edit together…"), together)
        self._session, self._standings, self._deeds = session, standings, deeds
        self._item: UgcItem | None = None
        self.picture = WidePicture(session)
        self.picture.opened.connect(look)
        self.text = role_label("", wrap=True)
        self.title = role_label("", "card-title", wrap=True)
        self.stars = role_label("", "muted")
        self.facts, self.rights, self.places = FactLines(), RightLines(), PlaceLines()
        self.brought = BroughtLines(session)
        self.dialogs = PieceDialogs(session, deeds, self)
        self.dialogs.ended.connect(ended)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        several = QHBoxLayout()
        several.addWidget(self.several, 1)
        several.addWidget(self.together_button)
        column.addLayout(several)
        for widget in (
            self.picture, self.title, self.stars, self.text, self.facts, self.rights, self.places, self.brought,
        ):  # fmt: skip
            column.addWidget(widget)
        self._connect()

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show a piece as it is now."""
        if isinstance(record, UgcItem):
            self._item = record
            self._show()

    def tell_chosen(self) -> None:
        """Say that more pieces are chosen than the one that is shown."""
        count = self._chosen()
        several = count > 1 and self._item is not None
        if several and self._item is not None:
            words = self.tr("%Ln chosen; shown: {title}", "", count)
            self.several.setText(words.format(title=self._item.title))
        self.several.setVisible(several)
        self.together_button.setVisible(several and self._deeds.editable)

    @property
    def uses(self) -> list[UseWords]:
        """What is said of each use of the piece that is shown."""
        return self.rights.uses

    @property
    def used(self) -> list[UsedWords]:
        """What is said of each place where it is used."""
        return self.places.used

    def _connect(self) -> None:
        for lines in (self.facts, self.rights, self.places):
            lines.opened.connect(self.record_opened)
        self.rights.step_wanted.connect(self._on_step)
        self.rights.proof_opened.connect(self.dialogs.open_proof)
        self.places.taken_down.connect(lambda usage_id: self._deeds.take_down([usage_id]))
        self.places.taken_out.connect(self._deeds.take_out)
        self.places.sharing_wanted.connect(lambda: self.dialogs.share(self._item))
        self.places.adding_wanted.connect(lambda: self.dialogs.add_use(self._item))
        self.places.edit_wanted.connect(self.dialogs.edit_use)
        self.brought.behind_wanted.connect(self._show_behind)
        self.dialogs.opened.connect(self.record_opened)
        self._standings.stale.connect(self._show)
        self._deeds.stale.connect(self._show)

    def _on_step(self, step: str, use: str) -> None:
        item = self._item
        if item is not None:
            self.dialogs.take_step(item, self._standings.of(item), step, use)

    def _show_behind(self) -> None:
        results = self.brought.model.results
        if results is not None:
            self.dialogs.show_behind(results)

    def _show(self) -> None:
        item = self._item
        if item is None:
            return
        found, about, editable = self._standings.of(item), self._deeds.about(item), self._deeds.editable
        self.picture.show_picture(item.sha256 or "", piece_words.icon(item))
        self.picture.setVisible(bool(item.sha256))
        self.text.setText("" if item.sha256 else item.caption or "")
        self.text.setVisible(bool(self.text.text()))
        self.tell_chosen()
        self.title.setText(item.title)
        self.stars.setText(piece_words.stars(item))
        self.stars.setVisible(bool(self.stars.text()))
        self.facts.show_facts(piece_facts.facts(about))
        uses = piece_words.use_words(found, self._session.today)
        self.rights.show_rights(found, uses, about, self._deeds.proofs(found), editable=editable)
        self.places.show_places(found.places, self._session.today, editable=editable)
        self.brought.show_piece(item, found)
