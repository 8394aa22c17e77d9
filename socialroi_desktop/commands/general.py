"""The commands that hold for any record: its fields, rows, adding, changing, deleting.

Everything follows from the declarations; what is written goes through the same operations as the forms.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from difflib import get_close_matches
from shlex import quote
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands.amounts import with_told_currency
from socialroi_desktop.commands.goal_words import as_fields, baseline_of, with_baseline
from socialroi_desktop.commands.named_views import must_be_shown, view_query
from socialroi_desktop.commands.signing import with_assumptions
from socialroi_desktop.domain import query as conditions
from socialroi_desktop.domain.fields import Kind, Record, Spec, every_field, specs
from socialroi_desktop.domain.identity import with_page, word_of
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS, Goal
from socialroi_desktop.domain.telling import filled
from socialroi_desktop.domain.values import reading as values
from socialroi_desktop.domain.values import writing
from socialroi_desktop.domain.values.reading import Surroundings
from socialroi_desktop.domain.values.style import PLAIN, words_of_scripts
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import AlreadyThere, UsageError, UserError
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.chunks import chunks
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.names import labels, meanings
from socialroi_desktop.store.rows.ordering import ordered_ids, records_by_id
from socialroi_desktop.store.rows.own_channels import channels_of


def may_be_merged(record: type[Record]) -> bool:
    """Tell whether two records of a kind can become one: those with a table of their own, unless they are kept with others."""
    return record.listing is not None and not record.of_any


def record_named(entity: str) -> type[Record]:
    """Return the record of that name; UsageError names the nearest for one that is not there."""
    if entity in RECORDS:
        return RECORDS[entity]
    near = get_close_matches(entity, RECORDS, 1)
    if near:
        raise UsageError("There is no record “{entity}”; did you mean “{near}”?", entity=entity, near=near[0])
    raise UsageError(
        "There is no record “{entity}”; there are: {known}.", entity=entity, known=", ".join(RECORDS)
    )


def entities() -> list[dict[str, Any]]:
    """Return every kind of record by its name."""
    return [{"entity": record.entity, "label": record.plural} for record in RECORDS.values()]


def fields_of(entity: str) -> list[dict[str, Any]]:
    """Return what is declared of the fields of a record."""
    return [
        {
            "name": spec.name, "label": spec.label, "kind": spec.kind.value, "required": spec.required,
            "choices": _choices(entity, spec), "refers_to": spec.refers_to or None,
        }
        for spec in every_field(Settings if entity == Settings.entity else record_named(entity))
    ]  # fmt: skip


def _choices(entity: str, spec: Spec) -> list[str]:
    """Return what a field may be: its declared choices, or the metrics a goal may have."""
    if (entity, spec.name) == (Goal.entity, "metric"):
        from socialroi_desktop.metrics.methods.aims import AIMS

        return sorted(AIMS)
    return [choice.id for choice in spec.choices]


def query_of(
    workspace: Workspace,
    entity: str,
    where: Sequence[str],
    sort: str,
    limit: int | None,
    *,
    view: str | None = None,
) -> Query:
    """Return the query that the words of the command line state; UsageError where they do not parse.

    What a saved `view` asks must hold as well; its order goes where none is told.
    """
    record = record_named(entity)
    read = _reader(workspace)
    name = conditions.field_named(record, sort.lstrip("-")).name if sort else ""
    terms = tuple(conditions.parse(record, text, read) for text in where)
    base = Query(entity)
    if view is not None:
        base = view_query(workspace, entity, view, read)
    if sort:
        base = replace(base, sort=name, descending=sort.startswith("-"))
    return replace(base, terms=(*base.terms, *terms), limit=limit)


def _reader(workspace: Workspace) -> Callable[[Spec, str], Any]:
    """Return what reads the values of conditions; money as the plain number: each row has it in a currency of its own."""
    around = replace(_around(workspace, workspace.settings().currency), finding=True)

    def read(spec: Spec, text: str) -> Any:
        return (values.read_amount if spec.kind is Kind.MONEY else values.read)(spec, text, around)

    return read


def listed(workspace: Workspace, query: Query) -> list[dict[str, Any]]:
    """Return the records of a query as JSON objects by field name, with their id."""
    return [as_json(record, workspace.settings().currency) for record in _found(workspace, query)]


def as_json(record: Record, base: str) -> dict[str, Any]:
    """Return a record as a JSON object; money is decimal text in its own currency, else in `base`."""
    currency = getattr(record, "currency", None) or base
    told = {
        spec.name: writing.as_json(spec, getattr(record, spec.name), currency)
        for spec in every_field(type(record))
    }
    return {"id": record.id, **told}


def added(workspace: Workspace, entity: str, words: Sequence[str]) -> Changed:
    """Add one record and return what was done."""
    record = record_named(entity)
    base = workspace.settings().currency
    told = with_told_currency(
        record, with_page(record, split_fields(record, words), channels_of(workspace)), base
    )
    if any(spec.name == "currency" and spec.required for spec in specs(record)):
        told.setdefault("currency", base)
    told = as_fields(record, told, is_new=True)
    made, notes = with_baseline(workspace, record(**read_fields(workspace, record, told, base)))
    must_be_shown(made, _reader(workspace))
    changed = with_assumptions(workspace, add_record(workspace, record=made))
    return replace(changed, notes=(*notes, *changed.notes))


def edited(workspace: Workspace, entity: str, row_id: int, words: Sequence[str]) -> Changed:
    """Change fields of one record; return what was done."""
    record = record_named(entity)
    stored = reading.get(workspace, record, row_id)
    if stored is None:
        raise UserError(
            "There is no {entity} {id}; “list” shows the ids there are.", entity=entity, id=row_id
        )
    base = getattr(stored, "currency", None) or workspace.settings().currency
    told = with_told_currency(record, split_fields(record, words), base)
    told = as_fields(record, told, is_new=False)
    _must_tell_amounts(stored, told, base)
    changes = read_fields(workspace, record, told, base)
    wanted, notes = with_baseline(workspace, replace(stored, **changes))
    changes |= baseline_of(wanted) if notes else {}
    must_be_shown(wanted, _reader(workspace))
    try:
        changed = edit_record(workspace, entity=entity, row_id=row_id, changes=changes)
    except AlreadyThere as error:
        if not may_be_merged(record):
            raise
        raise UserError(
            "One like this is in the workspace already; merge them: socialroi merge {file} {entity} {keep} {goes}",
            file=quote(str(workspace.path)), entity=entity, keep=error.row_id, goes=row_id,
        ) from None  # fmt: skip
    changed = with_assumptions(workspace, changed)
    return replace(changed, notes=(*notes, *changed.notes))


def _must_tell_amounts(stored: Record, told: Mapping[str, str], base: str) -> None:
    """UserError where another currency would turn the amounts of a record into others."""
    if told.get("currency", base).upper() == base:
        return
    for spec in specs(type(stored)):
        if spec.kind is Kind.MONEY and getattr(stored, spec.name) is not None and spec.name not in told:
            raise UserError(
                "{field} is an amount in {currency}; write it anew together with the currency.",
                field=spec.name, currency=base,
            )  # fmt: skip


def deleted(workspace: Workspace, entity: str, ids: Sequence[int]) -> str:
    """Delete records, all of them or none; return what was done in words."""
    record = record_named(entity)
    for row_id in ids:
        if reading.get(workspace, record, row_id) is None:
            raise UserError("There is no {entity} {id}; nothing was deleted.", entity=entity, id=row_id)
    done = delete_records(workspace, entity=entity, ids=sorted(set(ids)))
    told = (
        (N_("{records} that went with it: {number}"), done.parts),
        (N_("{records} that no longer name what was deleted: {number}"), done.cleared),
    )
    more = (
        filled(template, {"records": kind, "number": count})
        for template, counts in told
        for kind, count in counts.items()
    )
    return "\n".join((done.text, *more, *(note.message for note in done.notes)))


def _found(workspace: Workspace, query: Query) -> Iterator[Record]:
    ids = ordered_ids(workspace, query)
    for part in chunks(ids):
        found = records_by_id(workspace, query.entity, part)
        yield from (found[row_id] for row_id in part if row_id in found)


def split_fields(record: type[Record], words: Sequence[str]) -> dict[str, str]:
    """Return the text of each field that words of the form FIELD=VALUE tell; UsageError where they do not."""
    told: dict[str, str] = {}
    for word in words:
        name, sign, text = word.partition("=")
        if not sign:
            raise UsageError("“{word}” is not of the form FIELD=VALUE.", word=word)
        spec = conditions.field_named(record, name)
        if spec.name == "id" or not (spec.editable or spec.importable):
            raise UsageError("{field} is worked out by the app and cannot be set.", field=name)
        if name in told:
            raise UsageError("{field} is told twice; write it once.", field=name)
        told[name] = text
    return told


def read_fields(
    workspace: Workspace, record: type[Record], told: Mapping[str, str], base: str
) -> dict[str, Any]:
    """Return the stored values of fields told as text; amounts are in the currency told, else in `base`."""
    declared = {spec.name: spec for spec in every_field(record)}
    around = _around(workspace, (told.get("currency") or base).upper())
    found = {name: values.read(declared[name], text, around) for name, text in told.items()}
    for name, value in found.items():
        if declared[name].past and value and value > _now(declared[name], workspace):
            raise UserError(
                "{field} cannot be “{value}”: that is still ahead; write when it was, today or before.",
                field=name, value=told[name],
            )  # fmt: skip
    return found


def _now(spec: Spec, workspace: Workspace) -> str:
    """Return the day it is in the workspace's zone, or the moment, as a field keeps it."""
    if spec.kind is Kind.DATE:
        return datetime.now(ZoneInfo(workspace.settings().timezone)).date().isoformat()
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _around(workspace: Workspace, currency: str) -> Surroundings:
    """Return what values of the command line lean on: no locale, everything by its id."""

    def refer(spec: Spec, text: str) -> int:
        return _referred(workspace, spec, text)

    return Surroundings(
        currency, workspace.settings().timezone, PLAIN, words_of_scripts(channels_of(workspace)), refer=refer
    )


def _referred(workspace: Workspace, spec: Spec, text: str) -> int:
    if text.isdecimal():
        return int(text)
    record = RECORDS[spec.refers_to]
    found, word = meanings(workspace.connection(), spec.refers_to), word_of(record, text)
    meant = found.get(word)
    if meant is not None:
        return meant
    several = N_("Several are called “{text}”; write one of these or its id into {field}: {names}.")
    nobody = N_("There is no {entity} “{text}”; write the id, the handle or the name into {field}.")
    template = several if word in found else nobody
    called = labels(workspace.connection(), spec.refers_to).values()
    names = ", ".join(sorted(name for name in called if word_of(record, name).startswith(word))[:5])
    raise UserError(template, text=text, field=spec.name, entity=spec.refers_to, names=names)
