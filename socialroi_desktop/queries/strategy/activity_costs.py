"""What went into an activity, by the costs that name it. Reads; shows nothing."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records import Activity, Cost
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@dataclass(frozen=True, slots=True)
class ActivityCosts:
    """Money in minor units by currency, own time without an amount in minutes, and how many costs tell it."""

    money: Mapping[str, int]
    minutes: int
    rows: int


def costs_of(workspace: Workspace, activity: Activity, _today: date) -> ActivityCosts:
    """Return what the costs of an activity come to, each currency apart."""
    costs = reading.referring(workspace, Cost, "activity_id", activity.id or 0)
    money: Counter[str] = Counter()
    for cost in costs:
        if cost.amount is not None:
            money[cost.currency] += cost.amount
    minutes = sum(cost.minutes or 0 for cost in costs if cost.amount is None)
    return ActivityCosts(dict(sorted(money.items())), minutes, len(costs))
