"""Visits by how long their pages were looked at, in the bands the seller has set. Only raw rows of pages tell."""

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.records import TimeBand
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, kept, listed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums import page_times

_SUMS = (page_times.VISITS, page_times.SECONDS)


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Count each visit in the longest band it reaches; what reaches none stands apart."""
    bands = sorted(reading.listing(workspace, TimeBand), key=lambda band: band.seconds or 0)
    visits = page_times.timed_visits(workspace, scope.period)
    if not visits:
        return
    gathered.known((page_times.VISITS,))
    for band in bands:
        gathered[band.name]
    for visit in visits:
        if scope.channels is not None and visit.channel not in scope.channels:
            continue
        reached = [band.name for band in bands if (band.seconds or 0) <= visit.seconds]
        group = gathered[reached[-1] if reached else UNATTRIBUTED]
        group.add(WHOLE, {page_times.VISITS: 1, page_times.SECONDS: visit.seconds})
        group.add_rows("page_time", visit.ids, [(WHOLE, name) for name in _SUMS])


def _prove(asked: Asked) -> list[ProofTable]:
    return [listed(asked, entity, ids) for entity, ids in kept(asked, _add).items()]


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
