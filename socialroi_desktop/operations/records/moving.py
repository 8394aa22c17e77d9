"""Moving records to another of the choices of a field, as cards between the columns of a board."""

from collections.abc import Mapping, Sequence
from typing import Any

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.saying import Said, choice_of
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_APART = Said(N_("Move: {records} ({number})"), N_("Moved: {records} ({number})"))
Moved = tuple[Changed | None, tuple[Problem, ...]]


def move_records(
    workspace: Workspace,
    *,
    entity: str,
    field: str,
    ids: Sequence[int],
    value: str | None,
    told: Mapping[str, Any] | None = None,
) -> Moved:
    """Put a value into a field of some records as one change; return it and what was wrong with those left as they are.

    `told` are values of other fields that go with it, such as the reason. None when none was changed: because they are
    gone, or because a record does not hold with that value.
    """
    there, problems = _there(workspace, entity, ids)
    if not there:
        return None, problems
    changes = {field: value, **(told or {})}
    edit = TableEdit(entity, dict.fromkeys(there, changes))
    if value is None:
        changed, wrong = edit_table(workspace, edit=edit)
    else:
        changed, wrong = edit_table(
            workspace, edit=edit, one=moved_to(field, value), several=_several(field, value)
        )
    return changed, (*problems, *(row.problem for row in wrong))


def move_each(workspace: Workspace, *, entity: str, field: str, values: Mapping[int, str | None]) -> Moved:
    """Put into a field of each record, by its id, a value of its own, all as one change; as `move_records` otherwise."""
    there, problems = _there(workspace, entity, tuple(values))
    if not there:
        return None, problems
    edit = TableEdit(entity, {row_id: {field: values[row_id]} for row_id in there})
    changed, wrong = edit_table(workspace, edit=edit, several=_APART)
    return changed, (*problems, *(row.problem for row in wrong))


def _there(
    workspace: Workspace, entity: str, ids: Sequence[int]
) -> tuple[Sequence[int], tuple[Problem, ...]]:
    """Return those of some records that are there, and what is said of the others."""
    there = reading.those_there(workspace, entity, ids)
    gone = len(frozenset(ids)) - len(there)
    return there, (_deleted(gone),) if gone else ()


def moved_to(field: str, value: str) -> Said:
    """Return how it is told that one record got another of the choices of a field."""
    return Said(N_("Move to {choice}: {which}"), N_("Moved to {choice}: {which}"), choice_of(field, value))


def _several(field: str, value: str) -> Said:
    doing, done = N_("Move to {choice}: {records} ({number})"), N_("Moved to {choice}: {records} ({number})")
    return Said(doing, done, choice_of(field, value))


def _deleted(gone: int) -> Problem:
    if gone == 1:
        return Problem("One of these has been deleted meanwhile; it was not moved.", {})
    return Problem("{count} of these have been deleted meanwhile; they were not moved.", {"count": gone})
