"""What was decided of what is due."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing

DUE_STATE = choices(("done", "Done"), ("moved", "Moved"), ("dropped", "Dropped"))


@frozen
class DueMark(Record):
    """What was decided of something that was due and has no field of its own for it: done, moved, or dropped with a reason."""

    entity: ClassVar[str] = "due_mark"
    singular: ClassVar[str] = "Decision on what is due"
    plural: ClassVar[str] = "Decisions on what is due"
    listing: ClassVar[Listing | None] = None
    label_field: ClassVar[str] = "kind"
    day_field: ClassVar[str] = "due_on"
    told_by: ClassVar[tuple[str, ...]] = ("kind", "reason")
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("kind", "row", "due_on")

    kind: str = declare("What is due", Kind.TEXT, required=True, default="")
    row: int | None = declare("Row", Kind.INTEGER, required=True)
    due_on: str = declare("Due on", Kind.DATE, required=True, default="")
    state: str = declare("Decision", Kind.CHOICE, choices=DUE_STATE, required=True, default="done")
    moved_to: str | None = declare("Moved to", Kind.DATE)
    reason: str | None = declare("Reason", Kind.TEXT, searchable=True)
    decided_on: str | None = declare("Decided on", Kind.DATE)


ENTITIES: tuple[type[Record], ...] = (DueMark,)
