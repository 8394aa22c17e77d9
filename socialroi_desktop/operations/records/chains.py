"""Records that name another of their kind make a chain (who introduced whom); a chain never comes back to where it began.

Knows declared references; writes nothing.
"""

from collections.abc import Collection
from dataclasses import replace
from typing import Any, TypeVar

from socialroi_desktop.domain.fields import Record, Spec, specs
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

R = TypeVar("R", bound=Record)


def must_not_lead_back(workspace: Workspace, record: Record, changed: Collection[str]) -> None:
    """UserError when one of the changed fields names a record from which the same field leads back to this one."""
    for spec in _own(type(record)):
        if record.id is not None and spec.name in changed and _leads_back(workspace, record, spec):
            raise UserError(
                "{field}: that one comes from this one, directly or through others; choose another, or leave it empty.",
                field=spec.label,
            )


def without_itself(record: R, ids: Collection[int]) -> R:
    """Return a record that names none of some ids of its own kind, as one that two became names neither."""
    told: dict[str, Any] = {
        spec.name: None for spec in _own(type(record)) if getattr(record, spec.name) in ids
    }
    return replace(record, **told)


def _own(record: type[Record]) -> tuple[Spec, ...]:
    return tuple(spec for spec in specs(record) if spec.refers_to == record.entity)


def _leads_back(workspace: Workspace, record: Record, spec: Spec) -> bool:
    passed: set[int] = set()
    following: int | None = getattr(record, spec.name)
    while following is not None and following not in passed:
        if following == record.id:
            return True
        passed.add(following)
        found = reading.get(workspace, type(record), following)
        following = None if found is None else getattr(found, spec.name)
    return False
