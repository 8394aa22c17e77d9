"""Pieces of the library told together: collections of them, and those that only look alike."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing


@frozen
class Collection(Record):
    """Pieces chosen for one purpose, such as a campaign."""

    entity: ClassVar[str] = "collection"
    singular: ClassVar[str] = "Collection"
    plural: ClassVar[str] = "Collections"
    listing: ClassVar[Listing | None] = Listing(
        "library",
        "stack",
        "No collections yet",
        "Name one, then put pieces of the library into it.",
    )
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, refers_to="campaign", importable=False)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class Collected(Record):
    """One piece in one collection."""

    entity: ClassVar[str] = "collected"
    singular: ClassVar[str] = "Piece of a collection"
    plural: ClassVar[str] = "Pieces of collections"
    part_of: ClassVar[str] = "collection_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Pieces", "No piece chosen yet.", columns=("ugc_item_id",), typed=("ugc_item_id",)
    )
    label_field: ClassVar[str] = "ugc_item_id"
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    joining: ClassVar[Joining] = Joining.ROW
    key: ClassVar[tuple[str, ...]] = ("collection_id", "ugc_item_id")

    collection_id: int | None = declare(
        "Collection", Kind.REFERENCE, required=True, refers_to="collection", importable=False
    )
    ugc_item_id: int | None = declare(
        "Piece", Kind.REFERENCE, required=True, refers_to="ugc_item", importable=False
    )


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


ENTITIES: tuple[type[Record], ...] = (Collection, Collected, NotAlike)
