"""Files kept with records of any kind; the bytes lie beside the workspace, by what they are.

Of pieces that were merged the bytes are known still: whoever adds such a file again means the piece that stayed. Of
those whose files only look alike it is known that they are two.
"""

from typing import ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.kept_bytes import sha256_problems
from socialroi_desktop.domain.listings import Listing, PartListing
from socialroi_desktop.domain.problem import Problem


@frozen
class Attachment(Record):
    """A file kept with a record: `sha256` names its bytes, `kind` is its MIME type, `size` in bytes."""

    entity: ClassVar[str] = "attachment"
    singular: ClassVar[str] = "File"
    plural: ClassVar[str] = "Files"
    listing: ClassVar[Listing | None] = Listing(
        "setup",
        "file",
        "No files yet",
        "Files are kept with a record: choose it in its table and drop them on the panel beside it.",
    )
    of_any: ClassVar[tuple[str, str] | tuple[()]] = ("record_kind", "record_id")
    told_by: ClassVar[tuple[str, ...]] = ("name",)
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    picture_field: ClassVar[str] = "sha256"

    record_kind: str = declare("Kind of record", Kind.TEXT, required=True, default="", importable=False)
    record_id: int | None = declare("Kept with", Kind.INTEGER, required=True, minimum=1, importable=False)
    name: str = declare("File name", Kind.TEXT, required=True, searchable=True, default="")
    sha256: str = declare("SHA-256", Kind.TEXT, required=True, default="", importable=False)
    size: int | None = declare("Bytes", Kind.INTEGER, minimum=0, editable=False, importable=False)
    kind: str | None = declare("Kind of file", Kind.TEXT, editable=False, importable=False)
    added_on: str | None = declare("Kept on", Kind.DATE)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)

    def own_problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the name of its bytes."""
        return sha256_problems(self.sha256)


@frozen
class MergedFile(Record):
    """The bytes of a file that a piece had, or one that was merged into it, and has no more."""

    entity: ClassVar[str] = "merged_file"
    singular: ClassVar[str] = "File of a merged piece"
    plural: ClassVar[str] = "Files of merged pieces"
    part_of: ClassVar[str] = "ugc_item_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Files merged into it", "No piece was merged into it.", columns=("sha256",)
    )
    label_field: ClassVar[str] = "sha256"
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    joining: ClassVar[Joining] = Joining.ROW
    key: ClassVar[tuple[str, ...]] = ("ugc_item_id", "sha256")

    ugc_item_id: int | None = declare(
        "Piece", Kind.REFERENCE, required=True, refers_to="ugc_item", importable=False
    )
    sha256: str = declare("SHA-256", Kind.TEXT, required=True, default="", editable=False)

    def own_problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the name of its bytes."""
        return sha256_problems(self.sha256)


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


ENTITIES: tuple[type[Record], ...] = (Attachment, MergedFile, NotAlike)
