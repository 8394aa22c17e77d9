"""A discount code speaks for one person: no two people share one, whether it stands in the list of codes or in a deal."""

from socialroi_desktop.domain.fields import Record, spec_of
from socialroi_desktop.domain.key_texts import word_alike
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
    if isinstance(record, DiscountCode):
        _must_fit_its_deals(workspace, record)
    known = codes.known_codes(workspace).get(word_alike(record.code), frozenset())
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


def _must_fit_its_deals(workspace: Workspace, code: DiscountCode) -> None:
    """UserError, naming the deals, where a code would be one person's in the list of codes and another's in deals."""
    others = [
        deal for deal in codes.deals_of_code(workspace, code.code) if deal.influencer_id != code.influencer_id
    ]
    person = reading.get(workspace, Influencer, others[0].influencer_id or 0) if others else None
    if person is None:
        return
    deals = ", ".join(f"{deal.name or deal.purpose} ({deal.id})" for deal in others)
    raise UserError(
        "“{code}” is the code of {name} in these deals: {deals}; give them another code first.",
        code=code.code, name=person.name, deals=deals,
    )  # fmt: skip


def _owner(record: Deal | DiscountCode) -> tuple[str, int | None]:
    return word_alike(record.code), record.influencer_id
