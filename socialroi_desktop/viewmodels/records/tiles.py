"""Rows of a table as tiles with a picture: the same records in the same order, one cell a record.

Knows records and what their tiles say; no widgets, and no record in particular.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QIdentityProxyModel, QMimeData, QObject, Qt

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.records.cards import Card, CardSetup
from socialroi_desktop.viewmodels.records.ordered_rows import OrderedRows
from socialroi_desktop.viewmodels.shared.indexes import ROOT, Index
from socialroi_desktop.viewmodels.shared.roles import Role

# So many cards are kept; a screen shows fewer than two hundred.
_KEPT = 2_000
_TOLD = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        *map(int, (Role.CARD, Role.PICTURE, Role.ICON, Role.KEY)),
    }
)


def _file_icon(_record: Any) -> str:
    return "file"


def _nothing(_records: Sequence[Any]) -> None:
    pass


def _always() -> None:
    pass


@dataclass(frozen=True, slots=True)
class TileSetup:
    """What stands on tiles: of `card` the number on the picture, and below it title and, on `lines` - 1 lines, the rest.

    These are subtitle and lines in their order, tag and footer last. `icon` names what is drawn where a record has no
    picture. `prepare` hears of the records that are painted next, to read at once what the card says of them.
    `told_by` returns what else cards are told by: as long as that is the same, so is the card of a record that is.
    `drags` returns what is dragged of the records with some ids; None where they stay.
    """

    card: CardSetup
    lines: int = 2
    icon: Callable[[Any], str] = _file_icon
    prepare: Callable[[Sequence[Any]], None] = _nothing
    told_by: Callable[[], object] = _always
    drags: Callable[[Sequence[int]], QMimeData | None] | None = None


class TilesModel(QIdentityProxyModel):
    """Tiles of the rows of a table. ValueError for records that declare no picture."""

    def __init__(self, rows: OrderedRows, setup: TileSetup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if not rows.record_type.picture_field:
            raise ValueError(f"{rows.record_type.entity} declares no picture")
        self.rows, self.setup = rows, setup
        # By number the card as it was made last, of which record and what else.
        self._cards: dict[int, tuple[Record, object, Card]] = {}
        self.setSourceModel(rows)

    def prepare(self, numbers: Iterable[int]) -> None:
        """Get ready what tiles say that are painted next."""
        records = (self.rows.record(number) for number in numbers)
        self.setup.prepare([record for record in records if record is not None])

    def picture(self, number: int) -> str | None:
        """Return the hash of the picture of a tile, None where it has none; quicker than to ask by an index."""
        record = self.rows.record(number)
        return None if record is None else getattr(record, record.picture_field) or None

    def told(self, number: int) -> tuple[Card, str | None] | None:
        """Return what stands on a tile and the hash of its picture, None where its record is gone."""
        record = self.rows.record(number)
        if record is None:
            return None
        return self._card(number, record), getattr(record, record.picture_field) or None

    def icon(self, number: int) -> str:
        """Return the icon of a tile without a picture; "" where its record is gone."""
        record = self.rows.record(number)
        return "" if record is None else self.setup.icon(record)

    def _card(self, number: int, record: Record) -> Card:
        told_by, kept = self.setup.told_by(), self._cards.get(number)
        if kept is not None and kept[0] is record and kept[1] == told_by:
            return kept[2]
        if len(self._cards) >= _KEPT:
            self._cards.clear()
        card = self.setup.card.card(record)
        self._cards[number] = record, told_by, card
        return card

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _TOLD:
            return None
        record = self.rows.record(index.row())
        return None if record is None else self._told(index.row(), record, role)

    def _told(self, number: int, record: Record, role: int) -> Any:
        if role == Role.PICTURE:
            return getattr(record, record.picture_field) or None
        if role == Role.ICON:
            return self.setup.icon(record)
        if role == Role.KEY:
            return record.id
        card = self._card(number, record)
        if role == Role.CARD:
            return card
        return card.title if role == Qt.ItemDataRole.DisplayRole else card.words

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if self.setup.drags is None else flags | Qt.ItemFlag.ItemIsDragEnabled
