"""The log of contacts as few columns of many rows: who turned to whom, when and how, without what was written."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One contact; `at` is UTC as stored, `day` the local day."""

    influencer_id: int
    at: str
    day: str
    way: str
    direction: str
    outcome: str | None


def since(workspace: Workspace, first: date) -> list[LogEntry]:
    """Return the contacts since a day, in the order in which they happened."""
    rows = workspace.connection().execute(
        "SELECT influencer_id, happened_at, happened_on, way, direction, outcome FROM contact"
        " WHERE happened_on >= ? ORDER BY happened_at, id",
        (first.isoformat(),),
    )
    return [LogEntry(*row) for row in rows]
