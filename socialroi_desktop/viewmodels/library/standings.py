"""What is said of pieces, kept while nothing of it changes: tiles ask again each time they are drawn. Knows no widgets."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.library.crediting import maker_was_erased, named
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.library.standing import PieceStanding, standings_of
from socialroi_desktop.store.rows.ordering import records_by_id
from socialroi_desktop.store.rows.piece_rights import Piece, piece_of
from socialroi_desktop.viewmodels.library import piece_words, tile_words
from socialroi_desktop.viewmodels.library.dragging import Dragging
from socialroi_desktop.viewmodels.records.cards import CardSetup, Tag
from socialroi_desktop.viewmodels.records.tiles import TileSetup
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import Session

# What the standing of a piece is read from.
SPOKEN_OF = frozenset({"ugc_item", "usage_right", "standing_consent", "deal_right", "deal", "usage", "post"})
# What tells how its creator is called.
_NAMED = frozenset({"influencer", "handle"})
_KEPT = 2_000


class Standings(QObject):
    """How pieces stand, read when it is first asked; `stale` comes when what was told may be another now."""

    stale = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        # By what the rights of a piece lean on, too: after a change it is asked for the piece of before until that is read anew.
        self._known: dict[tuple[Piece, date], PieceStanding] = {}
        # By id of a person how they are named beside their work.
        self._makers: dict[int, str] = {}
        # The standing whose uses were counted last, and how they are told.
        self._counted: tuple[PieceStanding | None, str] = None, ""
        # How often what was told became another.
        self._turns = 0
        self._dragging = Dragging(session, self)
        session.changed.connect(self._on_changed)

    def of(self, item: UgcItem) -> PieceStanding:
        """Return how a piece stands."""
        today = self._session.today
        key = piece_of(item), today
        if key not in self._known:
            self._read([item], today)
        return self._known[key]

    def prepare(self, items: Sequence[UgcItem]) -> None:
        """Read at once how pieces stand that are asked for next."""
        today = self._session.today
        unknown = [item for item in items if (piece_of(item), today) not in self._known]
        if unknown:
            self._read(unknown, today)

    def _read(self, items: Sequence[UgcItem], today: date) -> None:
        if len(self._known) + len(items) > _KEPT:
            self._known.clear()
        found = standings_of(self._session.workspace, items, today)
        for item in items:
            self._known[piece_of(item), today] = found[item.id or 0]
        self._read_makers({item.influencer_id for item in items if item.influencer_id is not None})

    def _read_makers(self, ids: set[int]) -> None:
        unknown = [row_id for row_id in ids if row_id not in self._makers]
        for row_id, person in records_by_id(self._session.workspace, Influencer.entity, unknown).items():
            self._makers[row_id] = named(person) if isinstance(person, Influencer) else ""

    def tiles(self) -> TileSetup:
        """Return what tiles say of pieces."""
        card = CardSetup(
            title=lambda item: item.title,
            number=piece_words.corner,
            subtitle=piece_words.stars,
            tag=self._tag,
            footer=self._footer,
            hint=self._hint,
            beside=lambda item: tuple(filter(None, self._beside(item))),
        )
        return TileSetup(
            card,
            lines=2,
            icon=piece_words.icon,
            prepare=self.prepare,
            told_by=lambda: (self._turns, self._session.today),
            drags=self._dragging.out,
        )

    def _tag(self, item: UgcItem) -> Tag:
        return tile_words.tile_tag(self.of(item), self._session.today)

    def _hint(self, item: UgcItem) -> str:
        found = self.of(item)
        ahead = tile_words.ahead_words(found, self._session.today)
        return beside((ahead, tile_words.lost_words(found), self._maker(item)))

    def _beside(self, item: UgcItem) -> Sequence[str]:
        lost = tile_words.lost_sign(self.of(item))
        return lost, tile_words.signs(item), self._footer(item), self._maker(item)

    def _footer(self, item: UgcItem) -> str:
        found = self.of(item)
        # A card asks twice.
        if self._counted[0] is not found:
            self._counted = found, tile_words.used_count(found)
        return self._counted[1]

    def _maker(self, item: UgcItem) -> str:
        if item.influencer_id is None:
            return self.tr("creator erased") if maker_was_erased(item) else ""
        return self._makers.get(item.influencer_id, "")

    def _on_changed(self, changed: Changed) -> None:
        if changed.entities & _NAMED:
            self._makers.clear()
        if changed.entities & (SPOKEN_OF | _NAMED):
            self._known.clear()
            self._turns += 1
            self.stale.emit()
