"""Numbers equal records that are typed or edited, as an import numbers equal rows of a file: each of them is one.

Knows what the record declares of its key; writes nothing.
"""

import dataclasses
from typing import Any, TypeVar

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sameness.numbers import free_number

R = TypeVar("R", bound=Record)


def numbered(workspace: Workspace, record: R, before: R | None = None) -> R:
    """Return a record with its number among equal ones; `before` is what an edited one was.

    A record that an edit leaves among the same ones keeps its number. Those of a kind that is not numbered stay as they are.
    """
    name = record.numbered_by
    if not name or (before is not None and _place(before) == _place(record)):
        return record
    wanted = getattr(record, name) if before is None else None
    number: dict[str, Any] = {name: free_number(workspace.connection(), record, wanted)}
    return dataclasses.replace(record, **number)


def _place(record: Record) -> tuple[object, ...]:
    return tuple(getattr(record, name) for name in record.key if name != record.numbered_by)
