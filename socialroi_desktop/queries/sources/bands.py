"""Visits by how long their pages were looked at, in the bands the seller has set. Only raw rows of pages tell."""

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.records import TimeBand
from socialroi_desktop.queries.gathering import Gathered
from socialroi_desktop.queries.grouping import add_told
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, paged
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums import page_times
from socialroi_desktop.store.sums.told import summed

_SUMS = (page_times.VISITS, page_times.SECONDS)


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Count each visit in the longest band it reaches; what reaches none stands apart."""
    rows = summed(workspace, page_times.page_time_rows(scope.period), scope.period, scope.by)
    if not rows:
        return
    gathered.known((page_times.VISITS,))
    for band in sorted(reading.listing(workspace, TimeBand), key=lambda band: band.seconds or 0):
        gathered[band.name]
    add_told(gathered, scope, rows)


def _prove(asked: Asked) -> list[ProofTable]:
    return [paged(asked, page_times.page_time_rows(asked.whole))]


BANDS = Source(
    "bands",
    frozenset(_SUMS),
    ("page_time",),
    frozenset({"band"}),
    _add,
    _prove,
    makes_groups=True,
    needs=N_("needs times on pages: import them on the Data tab"),
)
