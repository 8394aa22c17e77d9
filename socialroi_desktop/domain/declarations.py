"""What the declaration of a record leaves open that somebody will need: read by the tests, over every record.

Knows declarations only. A fact that is forgotten would show as rows that no filter cuts, or a proof that cannot be told.
"""

from collections.abc import Iterator

from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.listings import LISTING_GROUPS


def gaps(record: type[Record], *, referred: bool) -> list[str]:
    """Return one sentence for each fact a record lacks; `referred` says whether others refer to it."""
    declared = {spec.name: spec for spec in specs(record)}
    return [
        *_of_label(record, declared, referred=referred),
        *_of_words(record, declared),
        *_of_days(record, declared),
        *_of_part(record, declared),
        *_of_key(record, declared),
        *_of_proof(record, declared),
        *_of_spans(record, declared),
        *_of_rules(record, declared),
        *_of_listing(record),
        *_of_picture(record, declared),
    ]


def _of_label(record: type[Record], declared: dict[str, Spec], *, referred: bool) -> Iterator[str]:
    if referred and record.label_field not in declared:
        yield f"{record.entity}: others refer to it, but label_field “{record.label_field}” is no field of it"


def _of_words(record: type[Record], declared: dict[str, Spec]) -> Iterator[str]:
    for group in record.groups:
        if group.id not in declared:
            yield f"{record.entity}: the heading “{group.label}” stands above “{group.id}”, which is no field of it"
    known = record.known
    for name in filter(None, (known.word, known.others, known.network) if known else ()):
        if name not in declared:
            yield f"{record.entity}: “{name}” of known is no field of it"
    for place in record.named_in:
        if place.field not in declared:
            yield f"{record.entity}: “{place.field}” of named_in is no field of it"


def _of_days(record: type[Record], declared: dict[str, Spec]) -> Iterator[str]:
    dated = [spec for spec in declared.values() if spec.required and spec.kind in (Kind.DATE, Kind.TIME)]
    spans = {"start", "end"} <= set(declared)
    if dated and not (record.part_of or spans or "day_field" in record.__dict__):
        yield f"{record.entity}: day_field is not told, though {dated[0].name} is a date"
    for fact in ("day_field", "first_day_field", "time_field"):
        name = getattr(record, fact)
        if name and name not in declared:
            yield f"{record.entity}: {fact} “{name}” is no field of it"
    worked_out = [spec for spec in declared.values() if spec.kind is Kind.DATE and not spec.editable]
    day = next((spec.name for spec in worked_out if spec.name == record.day_field), "")
    if day and not record.time_field:
        yield f"{record.entity}: time_field is not told, though {day} is worked out"
    if record.time_field and declared.get(record.day_field, worked_out) not in worked_out:
        yield f"{record.entity}: day_field “{record.day_field}” is typed, though it is worked out from {record.time_field}"


def _of_part(record: type[Record], declared: dict[str, Spec]) -> Iterator[str]:
    parents = [spec for spec in declared.values() if spec.kind is Kind.REFERENCE and spec.required]
    if parents and "part_of" not in record.__dict__:
        yield f"{record.entity}: part_of is not told, though {parents[0].name} is required"
    if record.part_of and record.part_of not in declared:
        yield f"{record.entity}: part_of “{record.part_of}” is no field of it"
    if record.part_of and record.part_listing is None:
        yield f"{record.entity}: part_listing is not told, so nobody would see what belongs to a record"
    listing = record.part_listing
    for name in (*listing.columns, *listing.typed) if listing else ():
        if name not in declared:
            yield f"{record.entity}: “{name}” of part_listing is no field of it"


def _of_key(record: type[Record], declared: dict[str, Spec]) -> Iterator[str]:
    if record.numbered_by and record.numbered_by not in record.key:
        yield f"{record.entity}: numbered_by “{record.numbered_by}” is not in its key"
    for spec in (declared[name] for name in record.key if name in declared):
        counts = spec.kind is Kind.INTEGER and not spec.editable and not spec.importable
        if counts and record.numbered_by != spec.name:
            yield f"{record.entity}: numbered_by is not told, though {spec.name} of its key is told by nobody"
    if record.part_of in record.key and "joining" not in record.__dict__:
        yield f"{record.entity}: joining is not told, though merging may make two of one key"


def _of_proof(record: type[Record], declared: dict[str, Spec]) -> Iterator[str]:
    if record.day_field and not record.told_by:
        yield f"{record.entity}: told_by is not told, though figures of its days need a proof"
    for name in (*record.told_by, *filter(None, (record.worth_field,))):
        if name not in declared:
            yield f"{record.entity}: “{name}” of its proof is no field of it"
    amounts = [spec.name for spec in declared.values() if spec.kind is Kind.MONEY]
    if record.worth_field and "currency" not in declared:
        yield f"{record.entity}: {record.worth_field} has no currency"
    if record.worth_field and record.worth_field not in amounts:
        yield f"{record.entity}: worth_field “{record.worth_field}” is no amount"


def _of_spans(record: type[Record], declared: dict[str, Spec]) -> Iterator[str]:
    for first in (name for name in declared if name == "start" or name.endswith("_start")):
        last = first.removesuffix("start") + "end"
        if last in declared and (first, last) not in record.spans:
            yield f"{record.entity}: spans does not tell {first} and {last}, so that they may be swapped unseen"
    for name in (name for span in record.spans for name in span if name not in declared):
        yield f"{record.entity}: “{name}” of spans is no field of it"


def _of_rules(record: type[Record], declared: dict[str, Spec]) -> Iterator[str]:
    named = [name for names, _ in record.any_of for name in names]
    for name in (name for name in named if name not in declared):
        yield f"{record.entity}: “{name}” of any_of is no field of it"
    priced = [
        spec for spec in declared.values() if spec.name == record.worth_field or spec.kind is Kind.MINUTES
    ]
    for spec in priced if len(priced) > 1 else ():
        if not spec.required and spec.name not in named:
            yield f"{record.entity}: any_of does not name {spec.name}, so that neither an amount nor a time need be told"


def _of_listing(record: type[Record]) -> Iterator[str]:
    if not record.part_of and "listing" not in record.__dict__:
        yield f"{record.entity}: listing is not told, so no tab would show it"
    if record.listing and not (
        record.listing.icon and record.listing.empty_title and record.listing.empty_sentence
    ):
        yield f"{record.entity}: listing lacks its icon or what the empty table says"
    if record.listing and record.listing.group not in LISTING_GROUPS:
        known = ", ".join(LISTING_GROUPS)
        yield f"{record.entity}: group “{record.listing.group}” of its listing is none of {known}, so no tab would show it"


def _of_picture(record: type[Record], declared: dict[str, Spec]) -> Iterator[str]:
    if record.picture_field and record.picture_field not in declared:
        yield f"{record.entity}: picture_field “{record.picture_field}” is no field of it"
    if record.linked_field and record.linked_field not in declared:
        yield f"{record.entity}: linked_field “{record.linked_field}” is no field of it"
