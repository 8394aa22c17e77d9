"""Two records that turn out to be one become one: chosen values stay, what referred to either refers to it.

Knows declared fields and references; nothing of where the two came from.
"""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.identity import with_bare_handles
from socialroi_desktop.domain.joining import Stays, proposed
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.merging import (
    file_together,
    granted_uses,
    keep_stricter,
    still_erased,
    with_lost_uses,
    with_only_file,
)
from socialroi_desktop.operations.records.chains import must_not_lead_back, without_itself
from socialroi_desktop.operations.records.editing import completed, must_be_new
from socialroi_desktop.operations.records.handing_over import Clash, Two, clashes, hand_over, references
from socialroi_desktop.operations.records.joining_accounts import keep_unnamed, taken_together
from socialroi_desktop.operations.records.numbering import numbered
from socialroi_desktop.operations.records.ready_posts import with_fallen, without_reason
from socialroi_desktop.operations.records.tag_views import follow_tag
from socialroi_desktop.operations.records.told_besides import told_by_either
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.naming import left_nameless

# What is said when rows that both had were decided, by what stayed; None where it differs by kind of row.
_DONE = {
    Stays.LARGER: "Merged two rows: {records}. Of what both had ({number}), the larger of each figure stayed",
    Stays.FIRST: "Merged two rows: {records}. Of what both had ({number}), what the first one had stayed",
    Stays.SECOND: "Merged two rows: {records}. Of what both had ({number}), what the second one had stayed",
    None: "Merged two rows: {records}. Of what both had ({number}), what was chosen stayed",
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records side by side: `fields` are those that at least one of them tells.

    `proposed` names the fields to take from the one that goes, as `domain.joining` does. Of the fields `together` all are taken
    or none. `followers` counts, by entity, the rows
    that refer to it and will refer to the other one; `clashes` are the rows that both have and one side must give up.
    """

    kept: Record
    gone: Record
    fields: tuple[Spec, ...]
    proposed: frozenset[str]
    together: frozenset[str] = frozenset()
    followers: tuple[tuple[str, int], ...] = ()
    clashes: tuple[Clash, ...] = ()


def compare_records(workspace: Workspace, *, entity: str, keep_id: int, drop_id: int) -> Comparison:
    """Set two records of a kind side by side before they are merged; UserError when one of them is gone."""
    kept, gone = _both(workspace, entity, keep_id, drop_id)
    told = [spec for spec in specs(type(kept)) if spec.shown and spec.importable | spec.editable]
    fields = tuple(spec for spec in told if not _blank(kept, spec) or not _blank(gone, spec))
    together = taken_together(kept, gone) | file_together(kept, gone)
    better = proposed(kept, gone, [spec.name for spec in fields], together)
    better = without_reason(kept, with_only_file(kept, gone, better)) & {spec.name for spec in fields}
    counts: Counter[str] = Counter()
    for each in references(entity):
        counts[each.record.entity] += reading.count_referring(
            workspace, each.record.entity, each.column, drop_id, each.only
        )
    followers = tuple((name, count) for name, count in counts.items() if count)
    return Comparison(
        kept, gone, fields, better, together, followers, clashes(workspace, Two(entity, keep_id, drop_id))
    )


def merge_records(
    workspace: Workspace,
    *,
    entity: str,
    keep_id: int,
    drop_id: int,
    taken: Iterable[str] = (),
    stays: Mapping[str, Stays] = MappingProxyType({}),
) -> Changed:
    """Make one record of two; the fields in `taken` come from the one that goes, all others stay.

    Of fields that are told together, such as those of an account, all are taken where one is.
    `stays` tells by kind of row what becomes of clashes; what it leaves out is decided as proposed, and said.
    UserError when the result does not hold, or would mix amounts of two currencies.
    """
    granted = granted_uses(workspace, entity, (keep_id, drop_id))
    with change(workspace, "Merge of two rows: {records}", records=entity) as writer:
        decided = merge_into(
            workspace, writer, entity=entity, keep_id=keep_id, drop_id=drop_id, taken=taken, stays=stays
        )
    if not decided:
        changed = Changed("Merged two rows: {records}", {"records": entity}, writer.rows, (keep_id,))
    else:
        template = _DONE[next(iter(decided)) if len(decided) == 1 else None]
        details = {"records": entity, "number": sum(decided.values())}
        changed = Changed(template, details, writer.rows, (keep_id,))
    changed = with_lost_uses(changed, granted - granted_uses(workspace, entity, (keep_id,)))
    return with_fallen(workspace, changed, entity)


def merge_into(
    workspace: Workspace,
    writer: Writer,
    *,
    entity: str,
    keep_id: int,
    drop_id: int,
    taken: Iterable[str] = (),
    stays: Mapping[str, Stays] = MappingProxyType({}),
) -> Mapping[Stays, int]:
    """Make one record of two as a part of a change; return by what stayed how many clashes were decided.

    UserError as `merge_records` has it.
    """
    kept, gone = _both(workspace, entity, keep_id, drop_id)
    chosen = without_reason(kept, with_only_file(kept, gone, frozenset(taken)))
    whole = _whole(_whole(chosen, taken_together(kept, gone)), file_together(kept, gone))
    merged = dataclasses.replace(kept, **{name: getattr(gone, name) for name in whole})
    merged = told_by_either(kept, gone, still_erased(kept, gone, merged))
    _must_be_of_one_currency(kept, gone, whole)
    merged = without_itself(_known_by_all_words(merged, kept, gone), (keep_id, drop_id))
    merged = with_bare_handles(merged)
    problems = check_record(merged)
    if problems:
        raise UserError(problems[0].template, **problems[0].values)
    _must_leave_none_nameless(workspace, (kept, gone), merged)
    two = Two(entity, keep_id, drop_id)
    if taken_together(kept, gone):
        keep_unnamed(workspace, writer, (kept, gone))
    keep_stricter(workspace, writer, kept, gone, merged)
    decided = hand_over(workspace, writer, two, stays)
    writer.delete_rows(entity, [drop_id])
    must_be_new(workspace, merged)
    must_not_lead_back(workspace, merged, [spec.name for spec in specs(type(merged))])
    merged = numbered(workspace, merged, kept)
    writer.update(entity, keep_id, completed(workspace, writer, entity, codec.values_of(merged)))
    for each in (kept, gone):
        follow_tag(workspace, writer, each, merged)
    return decided


def _both(workspace: Workspace, entity: str, keep_id: int, drop_id: int) -> tuple[Record, Record]:
    kept, gone = (reading.get(workspace, RECORDS[entity], row_id) for row_id in (keep_id, drop_id))
    if kept is None or gone is None:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    if keep_id == drop_id:
        raise UserError("Choose two different rows to merge.")
    return kept, gone


def _whole(taken: frozenset[str], together: frozenset[str]) -> frozenset[str]:
    return taken | together if taken & together else taken


def _blank(record: Record, spec: Spec) -> bool:
    return getattr(record, spec.name) in (None, "")


def _must_be_of_one_currency(kept: Record, gone: Record, taken: frozenset[str]) -> None:
    codes = [getattr(record, "currency", None) for record in (kept, gone)]
    if codes[0] == codes[1] or None in codes:
        return
    amounts = {spec.name for spec in specs(type(kept)) if spec.kind is Kind.MONEY}
    told = {name for name in amounts if getattr(kept, name) is not None or getattr(gone, name) is not None}
    if (told & taken and not told | {"currency"} <= taken) or ("currency" in taken and not told <= taken):
        raise UserError(
            "The amounts are in {first} and {second}; take the currency and all amounts from the same row.",
            first=codes[0],
            second=codes[1],
        )


def _must_leave_none_nameless(workspace: Workspace, both: Iterable[Record], merged: Record) -> None:
    for record in both:
        count, word = left_nameless(workspace, record, merged)
        if count:
            raise UserError(
                "Rows that name “{word}” in their own words would lose it ({count}); keep both, or change those rows first.",
                word=word,
                count=count,
            )


def _known_by_all_words(merged: Record, kept: Record, gone: Record) -> Record:
    """Keep the word that is not the main one any more: orders and ads that carry it still find the record."""
    known = type(kept).known
    if known is None:
        return merged
    lines = [line for record in (kept, gone) for line in known.lines(record)]
    lines += [line for line in map(known.line, (kept, gone)) if line and line != known.line(merged)]
    told: dict[str, Any] = {known.others: "\n".join(dict.fromkeys(lines)) or None}
    return dataclasses.replace(merged, **told)
