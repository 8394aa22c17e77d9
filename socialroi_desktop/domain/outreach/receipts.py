"""What is kept of an erasure: how many rows of which kind, the day, and where files lie that remain. Never whose."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from socialroi_desktop.domain.outreach.shown_places import LostRight, ShownPlace


@dataclass(frozen=True, slots=True)
class Receipt:
    """Counts of an erasure, by kind of record.

    `deleted` rows are gone, `cleared` rows stay (money, counts, days) without the person. `history` are the steps of undo
    that held something of them, `file_rows` the rows kept of imported files. `backups` names the copies of the workspace
    that lie beside it and were left as they are; `overwritten` says whether what was freed in the file is written over,
    None while nothing is done yet. `pieces` of the library were made by the person; they stay without a name unless
    `pieces_deleted`, also those that only undo still held; `linked_files` are files of these that lie elsewhere and were
    left there. `named` rows still hold a name that may mean something else, too, such as a tag: to be looked at by hand.
    `left` is which these are, id and name: said once and kept nowhere, for it would keep the name. `orders` came to their
    pieces by the deals that go, and are laid to none of these any more; the orders themselves stay. `places` are to come down:
    they show pieces that go, or that no right covers any more; `lost` are the rights that rested on the person's word alone.
    Both are told without the name once it is gone.
    """

    day: str
    deleted: Mapping[str, int] = field(default_factory=dict)
    cleared: Mapping[str, int] = field(default_factory=dict)
    history: int = 0
    file_rows: int = 0
    backups: tuple[str, ...] = ()
    overwritten: bool | None = None
    pieces: int = 0
    pieces_deleted: bool = False
    linked_files: tuple[str, ...] = ()
    named: Mapping[str, int] = field(default_factory=dict)
    left: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    orders: int = 0
    places: tuple[ShownPlace, ...] = ()
    lost: tuple[LostRight, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the receipt as plain data."""
        return {
            "day": self.day, "deleted": dict(self.deleted), "cleared": dict(self.cleared), "history": self.history,
            "file_rows": self.file_rows, "backups_not_touched": list(self.backups), "overwritten": self.overwritten,
            "pieces": self.pieces, "pieces_deleted": self.pieces_deleted,
            "orders_no_longer_of_pieces": self.orders,
            "places_to_take_down": [one.as_json() for one in self.places],
            "rights_lost": [one.as_json() for one in self.lost],
            "linked_files_not_touched": list(self.linked_files), "still_named": dict(self.named),
            "still_named_ids": {entity: [row_id for row_id, _ in rows] for entity, rows in self.left.items()},
        }  # fmt: skip
