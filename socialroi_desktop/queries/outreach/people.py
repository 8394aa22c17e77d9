"""How many people there are, and how many things among them are due by a day. Knows counts, no words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.query import Query
from socialroi_desktop.queries.due import due_counts
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import count

AREA = "outreach"


@dataclass(frozen=True, slots=True)
class PeopleCounts:
    """All people, and what is due among them: the same things the tab counts."""

    total: int
    owed: int


def people_counts(workspace: Workspace, today: date) -> PeopleCounts:
    """Return the counts as of a day."""
    return PeopleCounts(count(workspace, Query("influencer")), due_counts(workspace, today).get(AREA, 0))


def imported_people(workspace: Workspace, batch_ids: Iterable[int]) -> tuple[int, ...]:
    """Return the ids of the people that imports brought, the oldest first."""
    found = (reading.ids_with(workspace, "influencer", "batch_id", batch_id) for batch_id in batch_ids)
    return tuple(sorted(frozenset[int]().union(*found)))
