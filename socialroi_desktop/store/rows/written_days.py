"""On which day rows were written, as the history of changes keeps it. Reads."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.store.file.codec import texts
from socialroi_desktop.store.file.workspace import Workspace


def days_added(workspace: Workspace, entity: str, ids: Iterable[int]) -> Mapping[int, date]:
    """Return by id on which day of the workspace's zone rows came, by one statement.

    What the history does not know is left out.
    """
    return _days(workspace, entity, ids, ["insert"])


def days_written(workspace: Workspace, entity: str, ids: Iterable[int]) -> Mapping[int, date]:
    """Return the same of the last time they came or were edited."""
    return _days(workspace, entity, ids, ["insert", "update"])


def _days(workspace: Workspace, entity: str, ids: Iterable[int], actions: list[str]) -> Mapping[int, date]:
    # Edits tell one row each, additions a range: what begins last is the edit, where there is one.
    rows = workspace.connection().execute(
        "SELECT j.value, (SELECT o.at FROM change c JOIN operation o ON o.id = c.operation_id"
        " WHERE c.entity = :entity AND c.first_id <= j.value AND c.last_id >= j.value"
        f" AND c.action IN {texts(actions)} ORDER BY c.first_id DESC, c.id DESC LIMIT 1) FROM json_each(:ids) j",
        {"entity": entity, "ids": json.dumps(sorted(set(ids)))},
    )
    zone = ZoneInfo(workspace.settings().timezone)
    return {row_id: datetime.fromisoformat(at).astimezone(zone).date() for row_id, at in rows if at}
