"""Paths to a purchase in a period: visits and days before an order by first source, and who came often without one."""

from dataclasses import dataclass
from datetime import timedelta

from socialroi_desktop.domain.period import Period
from socialroi_desktop.metrics.methods.paths import (
    SourcePaths,
    Touch,
    TouchPath,
    VisitGroup,
    by_first_source,
    by_visit_number,
    cut_paths,
)
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.touch_paths import touches_by_customer

# "Three times in a month": the days before the end of the period in which visits without an order are counted.
RECENT_DAYS = 30


@dataclass(frozen=True, slots=True)
class PathSummary:
    """What the touches of a workspace tell about a period; both are empty where there are none.

    `sources` are paths whose order falls into the period, `visitors` customers without an order by their visits in the last
    `RECENT_DAYS` days of it.
    """

    period: Period
    sources: tuple[SourcePaths, ...]
    visitors: tuple[VisitGroup, ...]


def path_summary(workspace: Workspace, period: Period) -> PathSummary:
    """Read the touches up to the end of a period and sum them up."""
    paths: list[TouchPath] = []
    for customer, rows in touches_by_customer(workspace, period.end.isoformat()):
        paths += cut_paths(
            customer, [Touch(row_id, day, channel, led) for _, row_id, day, channel, led in rows]
        )
    first = period.start.isoformat()
    ended = [path for path in paths if path.bought and path.touches[-1].day >= first]
    since = period.end - timedelta(days=RECENT_DAYS - 1)
    # Who has bought is no visitor to win back with the same words.
    buyers = {path.customer for path in paths if path.bought}
    waiting = [path for path in paths if path.customer not in buyers]
    return PathSummary(period, tuple(by_first_source(ended)), tuple(by_visit_number(waiting, since)))
