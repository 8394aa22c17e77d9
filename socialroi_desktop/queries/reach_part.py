"""Brings posts and visits into the groups of a question."""

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.metrics.sums import SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.scope import TIMES, Scope, social_channels
from socialroi_desktop.store import reach_sums
from socialroi_desktop.store.reach_sums import ReachGroup
from socialroi_desktop.store.workspace import Workspace


def add_posts(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the posts of the scope to their groups."""
    by = "day" if scope.by in TIMES else scope.by if scope.by in ("campaign", "post") else ""
    gathered.known(("posts",))
    _add(reach_sums.post_sums(workspace, scope.period, by=by), scope, gathered)


def add_visits(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the visits of the scope to their groups."""
    by = "day" if scope.by in TIMES else "campaign" if scope.by == "campaign" else ""
    _add(reach_sums.web_sums(workspace, scope.period, by=by), scope, gathered)


def _add(rows: list[ReachGroup], scope: Scope, gathered: Gathered) -> None:
    social = social_channels()
    for row in rows:
        if scope.channels is not None and row.channel not in scope.channels:
            continue
        group = gathered[_key(row, scope)]
        group.rows += row.rows
        group.add(WHOLE, row.sums)  # type: ignore[arg-type]  # rates added up are fractions, kept exact enough as they come
        if row.channel in social:
            group.add(SOCIAL, row.sums)  # type: ignore[arg-type]  # as above


def _key(row: ReachGroup, scope: Scope) -> str:
    if scope.by == "channel":
        return row.channel or UNATTRIBUTED
    if scope.by == "campaign":
        return row.campaign or UNATTRIBUTED
    if scope.by == "post":
        return row.post or UNATTRIBUTED
    if scope.by in TIMES and row.day:
        return scope.bucket(row.day)
    return WHOLE
