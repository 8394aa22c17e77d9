"""Which operation was done last, and which can be done again: what is told of the history before anybody asks to undo.

Reads the log of operations; takes nothing back. The window reads it before it shows, so it stays light.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.telling import filled
from socialroi_desktop.store.file.workspace import Workspace

# The detail of an operation that nothing takes back.
STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Done:
    """One entry of the history: the words of the undo list, when, and the tables it touched.

    `rows` tells what undo or redo did to the rows of each, and is empty while neither was asked for.
    """

    id: int
    template: str
    details: dict[str, Any]
    at: str
    entities: frozenset[str]
    rows: Mapping[str, RowChanges] = field(default_factory=dict)

    @property
    def stays(self) -> bool:
        """Whether it was for good: undo says so, and forgets it."""
        return bool(self.details.get(STAYS))

    @property
    def text(self) -> str:
        """The entry in English."""
        return filled(self.template, self.details)


def last_done(workspace: Workspace) -> Done | None:
    """Return the operation that undo would take back, or None."""
    return _entry(workspace, "SELECT * FROM operation WHERE state = 'done' ORDER BY id DESC LIMIT 1")


def next_redo(workspace: Workspace) -> Done | None:
    """Return the operation that redo would do again, or None."""
    return _entry(workspace, "SELECT * FROM operation WHERE state = 'undone' ORDER BY id LIMIT 1")


def _entry(workspace: Workspace, query: str) -> Done | None:
    row = workspace.connection().execute(query).fetchone()
    if row is None:
        return None
    return Done(
        row["id"], row["template"], json.loads(row["details"]), row["at"], frozenset(row["entities"].split())
    )
