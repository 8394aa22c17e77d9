"""The terms sheet of a deal as plain text: the purpose first, and under it all that follows from it. Pure.

What only we are to know, such as costs of product and own time, is not on it: the sheet is handed to the partner.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.fields import Record, Spec, spec_of
from socialroi_desktop.domain.records import Deal, DealRight, Deliverable, Influencer

_AGREED = ("name", "purpose", "terms", "fee", "commission")
_SENT = ("product_sent", "starts_on", "ends_on", "agreed_on", "signed_on")
_TRACKING = ("code", "link", "disclosure")
_DELIVERED = ("what", "respond_by", "submit_by", "live_from", "live_until", "price")
_USES = ("use", "state", "starts_on", "ends_on", "territory", "credit")


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What a terms sheet is written from; `shop` and `product` are what these are called, "" where nobody told."""

    shop: str
    person: Influencer
    deal: Deal
    product: str
    deliverables: tuple[Deliverable, ...]
    rights: tuple[DealRight, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """How a sheet is worded: names of kinds of records, one or several; a field as “label: value”, "" where it is empty.

    `line` is given a record, the name of a field and the currency of its amounts; `field` gives what a field is called, `shop`
    is what we are called beside the partner.
    """

    title: Callable[[type[Record]], str]
    plural: Callable[[type[Record]], str]
    field: Callable[[Spec], str]
    line: Callable[[Record, str, str], str]
    pair: Callable[[str, str], str]
    shop: str


def terms_sheet(facts: SheetFacts, telling: Telling) -> str:
    """Return the sheet; what was dropped or declined is no longer part of it."""
    deal = facts.deal
    delivered = [part for part in facts.deliverables if part.state != "dropped"]
    uses = [right for right in facts.rights if right.state != "declined"]
    blocks = [
        [*_parties(facts, telling), *_lines(deal, _AGREED, deal, telling), *_product(facts, telling),
         *_lines(deal, _SENT, deal, telling)],
        _block(Deliverable, delivered, _DELIVERED, facts, telling),
        _block(DealRight, uses, _USES, facts, telling),
        _lines(deal, _TRACKING, deal, telling),
    ]  # fmt: skip
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _parties(facts: SheetFacts, telling: Telling) -> list[str]:
    ours = [telling.pair(telling.shop, facts.shop)] if facts.shop else []
    return [*ours, telling.pair(telling.title(Influencer), facts.person.name)]


def _product(facts: SheetFacts, telling: Telling) -> list[str]:
    return [telling.pair(telling.field(spec_of(Deal, "product_id")), facts.product)] if facts.product else []


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
