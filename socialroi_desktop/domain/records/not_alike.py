"""Two pieces of the library that look alike and are not the same."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import PartListing


@frozen
class NotAlike(Record):
    """Two pieces that look alike and are two all the same: somebody said so, and nobody is asked again."""

    entity: ClassVar[str] = "not_alike"
    singular: ClassVar[str] = "Piece that only looks alike"
    plural: ClassVar[str] = "Pieces that only look alike"
    part_of: ClassVar[str] = "ugc_item_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Only looks alike", "No other one was said to be a piece of its own.", columns=("other_id",)
    )
    label_field: ClassVar[str] = "other_id"
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    joining: ClassVar[Joining] = Joining.ROW
    key: ClassVar[tuple[str, ...]] = ("ugc_item_id", "other_id")

    ugc_item_id: int | None = declare(
        "Piece", Kind.REFERENCE, required=True, refers_to="ugc_item", importable=False
    )
    other_id: int | None = declare(
        "Other piece", Kind.REFERENCE, required=True, refers_to="ugc_item", importable=False
    )
