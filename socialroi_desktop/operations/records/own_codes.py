"""A discount code speaks for one person: no two people share one, whether it stands in the list of codes or in a deal."""

from socialroi_desktop.domain.fields import Record, spec_of
from socialroi_desktop.domain.records import Deal, DiscountCode, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import codes, reading


def must_be_of_one_person(workspace: Workspace, record: Record, before: Record | None = None) -> None:
    """UserError, naming the other, when the code of a deal or a discount code is somebody else's already.

    What stood there before the edit is not asked again.
    """
    if not isinstance(record, Deal | DiscountCode) or not record.code or record.influencer_id is None:
        return
    if isinstance(before, Deal | DiscountCode) and _owner(before) == _owner(record):
        return
    known = codes.known_codes(workspace).get(record.code.strip().casefold(), frozenset())
    mine = {record.influencer_id}
    if isinstance(record, DiscountCode) and isinstance(before, DiscountCode) and before.code == record.code:
        # The row that is about to change its owner does not speak against itself.
        mine.add(before.influencer_id or 0)
    for other in sorted(known - mine):
        person = reading.get(workspace, Influencer, other)
        if person is not None:
            raise UserError(
                "{field}: “{code}” is the code of {name}; choose another one.",
                field=spec_of(type(record), "code").label, code=record.code, name=person.name,
            )  # fmt: skip


def _owner(record: Deal | DiscountCode) -> tuple[str, int | None]:
    return (record.code or "").strip().casefold(), record.influencer_id
