"""Ways to look at a table that have a name, so that they are found again in one step."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing


@frozen
class SavedView(Record):
    """What was asked of the records of one kind: a searched text, conditions, an order.

    The conditions stand a line each, as `list --where` takes them.
    """

    entity: ClassVar[str] = "saved_view"
    singular: ClassVar[str] = "Saved view"
    plural: ClassVar[str] = "Saved views"
    # They stand in the menu of the table they are views of.
    listing: ClassVar[Listing | None] = None
    key: ClassVar[tuple[str, ...]] = ("record_kind", "name")
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    taggable: ClassVar[bool] = False

    record_kind: str = declare("Kind of record", Kind.TEXT, required=True, default="")
    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    text: str | None = declare("Searched text", Kind.TEXT)
    conditions: str | None = declare("Conditions", Kind.LONG_TEXT)
    sort: str | None = declare("Order", Kind.TEXT, help="A field, with - before it for the largest first.")


ENTITIES: tuple[type[Record], ...] = (SavedView,)
