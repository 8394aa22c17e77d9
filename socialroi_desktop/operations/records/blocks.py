"""Many cells or rows changed at once, as when a block is pasted from a spreadsheet: one change, one undo."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.from_settings import with_settings
from socialroi_desktop.domain.identity import identified, with_bare_handles
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.accounts import Claims, must_be_nobody_elses
from socialroi_desktop.operations.records.amounts import with_amounts
from socialroi_desktop.operations.records.chains import must_not_lead_back
from socialroi_desktop.operations.records.covered_uses import must_not_be_refused
from socialroi_desktop.operations.records.editing import completed, details_of, must_be_new
from socialroi_desktop.operations.records.kept_links import must_keep_its_link
from socialroi_desktop.operations.records.lost_rights import granted_before, with_lost_rights
from socialroi_desktop.operations.records.numbering import numbered
from socialroi_desktop.operations.records.own_codes import must_be_of_one_person
from socialroi_desktop.operations.records.own_rules import must_hold_besides
from socialroi_desktop.operations.records.ready_posts import must_be_ready, with_fallen
from socialroi_desktop.operations.records.saying import Said
from socialroi_desktop.operations.records.stepping_aside import must_say_why
from socialroi_desktop.operations.records.tag_views import follow_tag
from socialroi_desktop.operations.records.tagging import put_tags
from socialroi_desktop.operations.records.told_besides import with_told
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.retelling import retell
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class TableEdit:
    """What a block of cells does to one table: `edits` by row id, `added` whole new records."""

    entity: str
    edits: Mapping[int, Mapping[str, Any]]
    added: Sequence[Record] = ()


_ONE = Said(N_("Edit: {record} “{which}”"), N_("Edited: {record} “{which}”"))
_SEVERAL = Said(N_("Edit: {records} ({number})"), N_("Edited: {records} ({number})"))
_ADDED = Said(N_("Add: {records} ({number})"), N_("Added: {records} ({number})"))
_BOTH = Said(
    N_("Edit: {records} ({edited}), add: {added}"), N_("{records}, changed: {edited}, added: {added}")
)


@dataclass(frozen=True, slots=True)
class LeftRow:
    """A row of a block that was left as it is: what it is called, and what was wrong."""

    which: str
    problem: Problem


def edit_table(
    workspace: Workspace, *, edit: TableEdit, one: Said = _ONE, several: Said | None = None
) -> tuple[Changed | None, tuple[LeftRow, ...]]:
    """Apply a block of cells as one change; return it and what was wrong with rows left as they are.

    `one` and `several` tell what is done to a single row and to more; else how many were changed and added is told.
    A row that does not hold afterwards is left out
    whole; the others go on, and those that change are counted. None when no row was changed.
    """
    record = RECORDS[edit.entity]
    details: dict[str, Any] = {"records": edit.entity, "number": len(edit.edits) + len(edit.added)}
    only = (
        reading.get(workspace, record, next(iter(edit.edits)))
        if details["number"] == 1 and edit.edits
        else None
    )
    if only is not None:
        details |= details_of(workspace, only)
    details |= {"edited": len(edit.edits), "added": len(edit.added)}
    said = one if "which" in details else several or _counting(edit)
    details |= said.values
    asked = {name for changes in edit.edits.values() for name in changes}
    granted = granted_before(workspace, edit.entity, edit.edits, asked)
    with change(workspace, said.doing, **details) as writer:
        run = _Run(workspace, writer)
        for row_id, changes in edit.edits.items():
            stored = reading.get(workspace, record, row_id)
            if stored is not None:
                run.change(stored, changes)
        for added in edit.added:
            run.add(identified(added))
        if "which" not in details:
            details |= {
                "number": len(run.touched),
                "added": len(run.touched) - run.edited,
                "edited": run.edited,
            }
            retell(writer, details)
    if not run.touched:
        return None, tuple(run.problems)
    changed = Changed(said.done, details, writer.rows, tuple(run.touched))
    changed = with_fallen(workspace, changed, edit.entity, asked)
    return with_lost_rights(workspace, changed, granted), tuple(run.problems)


def _counting(edit: TableEdit) -> Said:
    if not edit.added:
        return _SEVERAL
    return _BOTH if edit.edits else _ADDED


class _Run:
    """One block of cells inside a running change."""

    def __init__(self, workspace: Workspace, writer: Writer) -> None:
        self._workspace = workspace
        self._writer = writer
        self._base = workspace.settings().currency
        self._claims = Claims()
        self.touched: list[int] = []
        self.edited = 0
        self.problems: list[LeftRow] = []

    def change(self, stored: Record, changes: Mapping[str, Any]) -> None:
        try:
            full = with_told(stored, with_amounts(stored, changes, self._base))
        except UserError as error:
            self._leave(stored, Problem(error.template, error.values))
            return
        self._take(with_bare_handles(dataclasses.replace(stored, **full)), stored)

    def add(self, record: Record) -> None:
        self._take(record)

    def _take(self, record: Record, before: Record | None = None) -> None:
        wrong = check_record(record)
        if wrong:
            self._leave(before or record, wrong[0])
            return
        try:
            changed = _changed(before, record)
            must_not_lead_back(self._workspace, record, changed)
            must_be_of_one_person(self._workspace, record, before)
            must_say_why(record, before)
            must_keep_its_link(record, before)
            must_hold_besides(self._workspace, record)
            must_not_be_refused(self._workspace, record, before)
            must_be_ready(self._workspace, record, before)
            if changed & set(record.key):
                must_be_new(self._workspace, record)
            must_be_nobody_elses(self._workspace, record, changed)
            self._claims.must_be_free(record, changed)
        except UserError as error:
            self._leave(before or record, Problem(error.template, error.values))
            return
        if before is not None and not changed and record.tags == before.tags:
            return
        record = numbered(self._workspace, record, before)
        if before is None:
            record = with_settings(record, self._workspace.settings())
        full = completed(self._workspace, self._writer, record.entity, codec.values_of(record))
        row_id = record.id
        if row_id is None or before is None:
            row_id = self._writer.insert(record.entity, full)
        else:
            self.edited += 1
            self._writer.update(record.entity, row_id, full)
            follow_tag(self._workspace, self._writer, before, record)
        if record.tags != (before.tags if before else None):
            put_tags(self._writer, record.entity, row_id, record.tags)
        self._claims.claim(record, row_id)
        self.touched.append(row_id)

    def _leave(self, record: Record, problem: Problem) -> None:
        self.problems.append(LeftRow(str(getattr(record, record.label_field, None) or ""), problem))


def _changed(before: Record | None, record: Record) -> set[str]:
    """Return the fields that differ from what was there; all of its key of a record that is new."""
    if before is None:
        return set(record.key)
    return {name for name, value in codec.values_of(record).items() if getattr(before, name) != value}
