"""The terms sheet of a deal as plain text: the purpose first, and under it all that follows from it. Pure.

What only we are to know, such as costs of product and own time, is not on it: the sheet is handed to the partner.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Deal, DealRight, Deliverable, Influencer

_TERMS = (
    "purpose", "terms", "fee", "commission", "product_sent", "starts_on", "ends_on", "agreed_on", "signed_on",
)  # fmt: skip
_TRACKING = ("code", "link", "disclosure")
_DELIVERED = ("what", "respond_by", "submit_by", "live_from", "live_until", "price")
_USES = ("use", "state", "starts_on", "ends_on", "territory", "credit")


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What a terms sheet is written from."""

    person: Influencer
    deal: Deal
    deliverables: tuple[Deliverable, ...]
    rights: tuple[DealRight, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """How a sheet is worded: names of kinds of records, one or several; a field as “label: value”, "" where it is empty.

    `line` is given a record, the name of a field and the currency of its amounts.
    """

    title: Callable[[type[Record]], str]
    plural: Callable[[type[Record]], str]
    line: Callable[[Record, str, str], str]
    pair: Callable[[str, str], str]


def terms_sheet(facts: SheetFacts, telling: Telling) -> str:
    """Return the sheet; what was dropped or declined is no longer part of it."""
    deal = facts.deal
    delivered = [part for part in facts.deliverables if part.state != "dropped"]
    uses = [right for right in facts.rights if right.state != "declined"]
    blocks = [
        [telling.pair(telling.title(Influencer), facts.person.name), *_lines(deal, _TERMS, deal, telling)],
        _block(Deliverable, delivered, _DELIVERED, facts, telling),
        _block(DealRight, uses, _USES, facts, telling),
        _lines(deal, _TRACKING, deal, telling),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _block(
    kind: type[Record], parts: Sequence[Record], names: Sequence[str], facts: SheetFacts, telling: Telling
) -> list[str]:
    """Return the parts of one kind under the name of the kind, each indented below its first line."""
    lines = [telling.plural(kind)] if parts else []
    for part in parts:
        first, *rest = _lines(part, names, facts.deal, telling)
        lines += [f"- {first}", *(f"  {line}" for line in rest)]
    return lines


def _lines(record: Record, names: Iterable[str], deal: Deal, telling: Telling) -> list[str]:
    currency = getattr(record, "currency", None) or deal.currency or ""
    return [line for name in names if (line := telling.line(record, name, currency))]
