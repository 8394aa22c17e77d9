"""All that is told of one activity: what went into it and who came and stayed by it. Reads; shows nothing."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import Activity
from socialroi_desktop.metrics.methods.kept_followers import KeptFollowers
from socialroi_desktop.queries.strategy.activity_costs import ActivityCosts, costs_of
from socialroi_desktop.queries.strategy.kept_followers import kept_of
from socialroi_desktop.queries.strategy.promotions import Promotion, promotion_of
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ActivityTold:
    """What is told of an activity; `kept` is None for kinds that draw no followers, `promotion` for all without a partner."""

    costs: ActivityCosts
    kept: KeptFollowers | None
    promotion: Promotion | None


def activity_told(workspace: Workspace, activity: Activity, today: date) -> ActivityTold:
    """Return all that is told of an activity as of `today`."""
    return ActivityTold(
        costs_of(workspace, activity, today),
        kept_of(workspace, activity, today),
        promotion_of(workspace, activity, today),
    )
