"""What partners of one size returned, the usual one among them. Reads figures by influencer; judges nothing."""

from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.figure import compute
from socialroi_desktop.queries.figures import gather
from socialroi_desktop.queries.outreach.results import partners_scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.group_names import GroupNames

FEWEST = 5
_NO_TIER = "The size of this partner is not known; type the followers, so that partners of the same size can be found."
_TOO_FEW = "Too few partners of this size with costs and orders ({count}) to tell what is usual."


@dataclass(frozen=True, slots=True)
class TierReturn:
    """The median return on investment of the partners of a size, and how many there are."""

    tier: str
    partners: int
    roi: Decimal


def tier_return(workspace: Workspace, tier: str | None, period: Period) -> TierReturn | Problem:
    """Return what partners of a size usually returned in a period; a sentence where too few had costs."""
    if tier is None:
        return Problem(_NO_TIER)
    names = GroupNames(workspace.connection(), "influencer")
    alike = {names.of(row_id) for row_id in reading.ids_with(workspace, "influencer", "tier", tier)}
    gathered = gather(workspace, partners_scope(period), ("roi",))
    values = (compute("roi", gathered.sums(key)) for key in gathered.groups if key in alike)
    found = [roi for roi in values if roi is not None]
    if len(found) < FEWEST:
        return Problem(_TOO_FEW, {"count": len(found)})
    return TierReturn(tier, len(found), median(found))
