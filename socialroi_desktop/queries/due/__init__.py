"""What is due over all areas. An area adds its sources in a module of its own, and names them here."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

from socialroi_desktop.domain.due import Decided, Due, Stage, Standing, standing_due
from socialroi_desktop.domain.records import DueMark
from socialroi_desktop.queries.due.activities import ACTIVITIES
from socialroi_desktop.queries.due.customers import CUSTOMERS
from socialroi_desktop.queries.due.data import DATA
from socialroi_desktop.queries.due.disclosing import DISCLOSING
from socialroi_desktop.queries.due.library import LIBRARY
from socialroi_desktop.queries.due.mentions import MENTIONS
from socialroi_desktop.queries.due.outreach import OUTREACH
from socialroi_desktop.queries.due.posts import POSTS
from socialroi_desktop.queries.due.source import DueSource
from socialroi_desktop.queries.due.strategy import STRATEGY
from socialroi_desktop.queries.due.tactics import TACTICS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

SOURCES: tuple[DueSource, ...] = (
    *OUTREACH, *LIBRARY, *DISCLOSING, *POSTS, *TACTICS, *STRATEGY, *ACTIVITIES, *MENTIONS, *CUSTOMERS, *DATA,
)  # fmt: skip
BY_KIND: Mapping[str, DueSource] = {source.kind: source for source in SOURCES}

__all__ = ["BY_KIND", "SOURCES", "Due", "DueSource", "Stage", "Standing", "due_by", "due_counts"]


def due_by(workspace: Workspace, today: date, until: date | None = None) -> list[Due]:
    """Return all that is due by a day, today when none is told, the oldest first."""
    last = until or today
    found = [item for source in SOURCES for item in source.due(workspace, today, last)]
    return standing_due(found, _decided(workspace), last)


def due_counts(workspace: Workspace, today: date) -> Mapping[str, int]:
    """Return by area how many things are due today or late."""
    return Counter(item.area for item in due_by(workspace, today))


def _decided(workspace: Workspace) -> Decided:
    moved: dict[str, date] = {}
    over = set()
    for mark in reading.listing(workspace, DueMark):
        key = f"{mark.kind}:{mark.row}:{mark.due_on}"
        if mark.state == "moved" and mark.moved_to:
            moved[key] = date.fromisoformat(mark.moved_to)
            over.discard(key)
        else:
            over.add(key)
    return Decided(moved, frozenset(over))
