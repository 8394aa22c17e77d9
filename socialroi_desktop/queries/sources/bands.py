"""Visits by how long their pages were looked at, in the bands the seller has set. Only raw rows of pages tell."""

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.records import TimeBand
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums import page_times


def add_bands(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Count each visit in the longest band it reaches; what reaches none stands apart."""
    bands = sorted(reading.listing(workspace, TimeBand), key=lambda band: band.seconds or 0)
    visits = page_times.timed_visits(workspace, scope.period)
    if not visits:
        return
    gathered.known((page_times.VISITS,))
    for band in bands:
        gathered[band.name].orders[WHOLE] += 0
    for visit in visits:
        if scope.channels is not None and visit.channel not in scope.channels:
            continue
        reached = [band.name for band in bands if (band.seconds or 0) <= visit.seconds]
        group = gathered[reached[-1] if reached else UNATTRIBUTED]
        group.add(WHOLE, {page_times.VISITS: 1, page_times.SECONDS: visit.seconds})
        for name in (page_times.VISITS, page_times.SECONDS):
            group.ids[WHOLE, name] |= {("page_time", row_id) for row_id in visit.ids}
