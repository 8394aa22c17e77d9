"""Which rows one kind of change has written, and nobody else has touched since: those it may write again.

Told by the history; what is undone was not done.
"""

import json
from collections.abc import Collection, Sequence

from socialroi_desktop.store.file.workspace import Workspace

_MADE = (
    "SELECT 1 FROM change c JOIN operation o ON o.id = c.operation_id WHERE o.state = 'done' AND o.template = ?"
    " AND c.entity = ? AND c.action = 'insert' AND ? BETWEEN c.first_id AND c.last_id LIMIT 1"
)
_EDITED = (
    "SELECT c.after FROM change c JOIN operation o ON o.id = c.operation_id WHERE o.state = 'done'"
    " AND o.template <> ? AND c.entity = ? AND c.action = 'update' AND c.first_id = ?"
)


def still_own(
    workspace: Workspace, template: str, entity: str, ids: Sequence[int], columns: Collection[str]
) -> frozenset[int]:
    """Return those rows that changes called `template` made and of which no other change set one of some columns."""
    connection = workspace.connection()
    return frozenset(
        row_id
        for row_id in ids
        if connection.execute(_MADE, (template, entity, row_id)).fetchone()
        and not any(
            set(json.loads(after)) & set(columns)
            for (after,) in connection.execute(_EDITED, (template, entity, row_id))
        )
    )
