"""Words of the seller's own on any record, and which record has which."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.tagging import tag_names

TAG_COLOR = choices(
    ("blue", "Blue"),
    ("green", "Green"),
    ("amber", "Amber"),
    ("red", "Red"),
    ("purple", "Purple"),
    ("teal", "Teal"),
    ("gray", "Gray"),
)


@frozen
class Tag(Record):
    """A word of the seller's own for records of any kind; renamed, coloured and merged in one place for all of them."""

    entity: ClassVar[str] = "tag"
    singular: ClassVar[str] = "Tag"
    plural: ClassVar[str] = "Tags"
    listing: ClassVar[Listing | None] = Listing(
        "setup",
        "tag",
        "No tags yet",
        "Type a tag into any record, or add one here; here they are renamed, coloured and merged.",
    )
    key: ClassVar[tuple[str, ...]] = ("word",)
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    taggable: ClassVar[bool] = False

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    color: str = declare("Color", Kind.CHOICE, required=True, choices=TAG_COLOR, default="blue")
    touch_days: int | None = declare(
        "Days of silence",
        Kind.INTEGER,
        minimum=1,
        maximum=3650,
        help="After so many days without a word people with this tag are due, in any stage from Letter on.",
    )
    word: str | None = declare("Word", Kind.TEXT, editable=False, importable=False, shown=False, folds="name")

    def own_problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with its name: signs that stand between two tags."""
        if self.name and tag_names(self.name) != (" ".join(self.name.split()),):
            return (
                Problem(
                    "“{name}” would be several tags; write a name without commas.",
                    {"name": self.name},
                    column="name",
                ),
            )
        return ()


@frozen
class Tagged(Record):
    """That a record has a tag."""

    entity: ClassVar[str] = "tagged"
    singular: ClassVar[str] = "Record with a tag"
    plural: ClassVar[str] = "Records with a tag"
    part_of: ClassVar[str] = "tag_id"
    of_any: ClassVar[tuple[str, str] | tuple[()]] = ("record_kind", "record_id")
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Where it is used", "No record has this tag yet."
    )
    key: ClassVar[tuple[str, ...]] = ("tag_id", "record_kind", "record_id")
    joining: ClassVar[Joining] = Joining.ROW
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False

    tag_id: int | None = declare("Tag", Kind.REFERENCE, required=True, refers_to="tag")
    record_kind: str = declare("Kind of record", Kind.TEXT, required=True, default="", importable=False)
    record_id: int | None = declare("Record", Kind.INTEGER, required=True, minimum=1, importable=False)


ENTITIES: tuple[type[Record], ...] = (Tag, Tagged)
