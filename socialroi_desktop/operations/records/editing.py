"""Adding, changing and deleting records by hand."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from socialroi_desktop.catalogue import tiers
from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.from_settings import with_settings
from socialroi_desktop.domain.identity import identified, with_bare_handles
from socialroi_desktop.domain.library.links import with_link_of_title
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.outreach.tiers import limit_problem, own_sizes
from socialroi_desktop.domain.records import RECORDS, Goal
from socialroi_desktop.domain.telling import short, which
from socialroi_desktop.domain.titles import titled
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import AlreadyThere, UserError
from socialroi_desktop.operations.records.accounts import must_be_nobody_elses
from socialroi_desktop.operations.records.amounts import with_amounts
from socialroi_desktop.operations.records.chains import must_not_lead_back
from socialroi_desktop.operations.records.clocks import must_be_planned_on_the_clock
from socialroi_desktop.operations.records.covered_uses import must_not_be_refused, with_cover
from socialroi_desktop.operations.records.goal_doors import as_kept, keep_goals_currency, with_goal_notes
from socialroi_desktop.operations.records.going import counted
from socialroi_desktop.operations.records.kept_links import must_keep_its_link
from socialroi_desktop.operations.records.lost_rights import granted_before, with_lost_rights
from socialroi_desktop.operations.records.numbering import numbered
from socialroi_desktop.operations.records.own_codes import must_be_of_one_person
from socialroi_desktop.operations.records.own_rules import must_hold_besides
from socialroi_desktop.operations.records.ready_posts import must_be_ready, with_fallen, with_limits
from socialroi_desktop.operations.records.saying import Said
from socialroi_desktop.operations.records.stepping_aside import must_say_why
from socialroi_desktop.operations.records.tag_views import follow_tag
from socialroi_desktop.operations.records.tagging import put_tags
from socialroi_desktop.operations.records.told_besides import with_told
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes import bulk
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def add_record(workspace: Workspace, *, record: Record) -> Changed:
    """Add one record; UserError when a field does not hold."""
    record = with_settings(identified(titled(with_link_of_title(record))), workspace.settings())
    _must_hold(record)
    _must_refer(workspace, record)
    record = as_kept(workspace, record)
    must_be_of_one_person(workspace, record)
    must_say_why(record)
    must_hold_besides(workspace, record)
    must_not_be_refused(workspace, record)
    must_be_planned_on_the_clock(workspace, record)
    must_be_ready(workspace, record)
    must_be_new(workspace, record)
    must_be_nobody_elses(workspace, record, record.key)
    record = numbered(workspace, record)
    # Who was added is said now and not kept: the history would go on naming who asks to be forgotten. A goal is nobody.
    adding = "Add: {record} “{which}”" if isinstance(record, Goal) else "Add: {record}"
    named = details_of(workspace, record) if isinstance(record, Goal) else {"record": record.entity}
    with change(workspace, adding, **named) as writer:
        row_id = writer.insert(
            record.entity, completed(workspace, writer, record.entity, codec.values_of(record))
        )
        if record.tags:
            put_tags(writer, record.entity, row_id, record.tags)
    details = details_of(workspace, record)
    done = "Added: {record} “{which}”" if "which" in details else "Added: {record}"
    changed = with_fallen(workspace, Changed(done, details, writer.rows, (row_id,)), record.entity)
    return with_goal_notes(workspace, with_cover(workspace, changed, record), record)


def edit_record(
    workspace: Workspace, *, entity: str, row_id: int, changes: Mapping[str, Any], said: Said | None = None
) -> Changed:
    """Change fields of one record, `said` tells what that means; UserError when the result does not hold or it is gone."""
    record = reading.get(workspace, RECORDS[entity], row_id)
    if record is None:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    told = with_told(record, with_amounts(record, changes, workspace.settings().currency))
    edited = with_bare_handles(dataclasses.replace(record, **told))
    _must_hold(edited)
    _must_refer(workspace, edited)
    edited = as_kept(workspace, edited)
    must_not_lead_back(workspace, edited, changes)
    must_be_of_one_person(workspace, edited, record)
    must_say_why(edited, record)
    must_keep_its_link(edited, record)
    must_hold_besides(workspace, edited)
    must_not_be_refused(workspace, edited, record)
    must_be_planned_on_the_clock(workspace, edited, record)
    must_be_ready(workspace, edited, record)
    if any(getattr(edited, name) != getattr(record, name) for name in type(record).key):
        must_be_new(workspace, edited)
    must_be_nobody_elses(workspace, edited, _changed(record, edited))
    edited = numbered(workspace, edited, record)
    details = details_of(workspace, record)
    if "which" not in details:
        said = Said(N_("Edit: {record}"), N_("Edited: {record}"))
    said = said or Said(N_("Edit: {record} “{which}”"), N_("Edited: {record} “{which}”"))
    details |= said.values
    granted = granted_before(workspace, entity, [row_id], changes)
    with change(workspace, said.doing, **details) as writer:
        full = completed(workspace, writer, entity, codec.values_of(edited))
        writer.update(entity, row_id, full)
        follow_tag(workspace, writer, record, edited)
        if "tags" in changes:
            put_tags(writer, entity, row_id, edited.tags)
    changed = with_fallen(workspace, Changed(said.done, details, writer.rows, (row_id,)), entity, changes)
    changed = with_limits(workspace, with_lost_rights(workspace, changed, granted), edited, record)
    return with_goal_notes(workspace, with_cover(workspace, changed, edited, record), edited)


def _changed(before: Record, after: Record) -> set[str]:
    return {
        spec.name for spec in specs(type(after)) if getattr(before, spec.name) != getattr(after, spec.name)
    }


def delete_records(workspace: Workspace, *, entity: str, ids: Sequence[int]) -> Changed:
    """Delete records with what is only there with them; what else refers to them stays and loses the reference.

    Those that are gone already are not counted; UserError when none is there.
    """
    found = reading.those_there(workspace, entity, ids)
    if not found:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    details: dict[str, Any] = {"records": entity, "number": len(found)}
    only = reading.get(workspace, RECORDS[entity], found[0]) if len(found) == 1 else None
    if only is not None:
        details = details_of(workspace, only) | {"number": 1}
    one = "which" in details
    with change(
        workspace, "Delete: {record} “{which}”" if one else "Delete: {records} ({number})", **details
    ) as writer:
        parts, cleared = counted(writer, entity, found)
        writer.delete_rows(entity, found)
    done = "Deleted: {record} “{which}”" if one else "Deleted: {records} ({number})"
    changed = Changed(done, details, writer.rows, found, parts=parts, cleared=cleared)
    return with_fallen(workspace, changed, entity)


def details_of(workspace: Workspace, record: Record) -> dict[str, Any]:
    """Return what a change of one record says of it: its kind, and which one it is, as it was before."""
    details: dict[str, Any] = {"record": record.entity, "records": record.entity}
    told = which(record, workspace.settings().currency)
    return details | {"which": told} if told else details


def edit_settings(workspace: Workspace, *, settings: Settings) -> Changed:
    """Change the settings of the workspace; UserError where one does not hold, or the currency is none."""
    _must_hold(settings)
    if settings.currency != workspace.settings().currency and not is_known_currency(settings.currency):
        raise UserError(
            "“{text}” is not a currency; write three letters such as USD.", text=settings.currency
        )
    wrong = limit_problem(own_sizes(tiers(), settings), settings)
    if wrong is not None:
        raise UserError(wrong.template, **wrong.values)
    with change(workspace, "Edit workspace settings") as writer:
        values = codec.values_of(settings)
        writer.update("settings", 1, {name: values[name] for name in values if name not in codec.EVIDENCE})
        keep_goals_currency(workspace, writer, settings.currency)
    return Changed("Edited workspace settings", {}, writer.rows)


def completed(workspace: Workspace, writer: Writer, entity: str, values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a record with what follows from them: local day, touch."""
    inserter = bulk.BulkInsert(writer, 0, workspace.settings().timezone)
    full = inserter.changed(entity, values)
    if entity == "order":
        full["touch_id"] = inserter.touch_of(values)
    return full


def _must_hold(record: Record) -> None:
    problems = check_record(record)
    if problems:
        raise UserError(problems[0].template, **problems[0].values)


def _must_refer(workspace: Workspace, record: Record) -> None:
    for spec in specs(type(record)):
        target = getattr(record, spec.name) if spec.refers_to else None
        if target is not None and reading.get(workspace, RECORDS[spec.refers_to], target) is None:
            raise UserError(
                "{field}: there is no {entity} {id}; “list {entity}” shows the ids there are.",
                field=spec.label,
                entity=spec.refers_to,
                id=target,
            )
    if record.of_any:
        _must_be_kept_with_one(workspace, record, *record.of_any)


def _must_be_kept_with_one(workspace: Workspace, record: Record, kind: str, row_id: str) -> None:
    entity, number = getattr(record, kind), getattr(record, row_id)
    found = RECORDS.get(entity)
    if found is None or found.of_any or reading.get(workspace, found, number) is None:
        raise UserError(
            "There is no {entity} {id}; “list” shows the ids there are.", entity=entity, id=number
        )


def must_be_new(workspace: Workspace, record: Record) -> None:
    """UserError when another record of the same key is in the workspace."""
    values = codec.values_of(record)
    key = tuple(name for name in type(record).key)
    if not key or record.numbered_by or all(values[name] in (None, "") for name in key):
        return
    met = bulk.meet(workspace.connection(), record.entity, key, [tuple(values[name] for name in key)])
    if met and met[0]["id"] != record.id:
        if isinstance(record, Goal):
            taken = "Goal {id} is called “{name}” already; choose another name, such as one with the year, or edit that goal."
            raise AlreadyThere(taken, row_id=met[0]["id"], id=met[0]["id"], name=short(record.name))
        raise AlreadyThere(
            "One like this is in the workspace already; edit that one instead.", row_id=met[0]["id"]
        )
