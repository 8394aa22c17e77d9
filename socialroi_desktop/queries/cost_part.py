"""Brings marketing costs, and what ads brought beside them, into the groups of a question."""

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Group
from socialroi_desktop.queries.scope import TIMES, Scope, social_channels
from socialroi_desktop.store import cost_sums
from socialroi_desktop.store.workspace import Workspace

COST_SUMS = (*cost_sums.SUM_OF_KIND.values(), "hours")
AD_SUMS = ("ad_impressions", "ad_clicks", "ad_results")
_NO_RATE = "“Own hours in money” is not known: the workspace has no hourly rate; set it in the workspace settings."


def add_costs(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the cost lines of the scope to their groups; what is tied to no channel, campaign or person is `unattributed`."""
    found = cost_sums.cost_sums(workspace, scope.period, by_day=scope.by in TIMES)
    gathered.known((*COST_SUMS, *AD_SUMS))
    gathered.set_apart(found.apart)
    for bucket in scope.buckets() if scope.by in TIMES else ():
        gathered[bucket]
    for line in found.lines:
        key = group_key(scope, line.channel, line.campaign, line.influencer, line.day)
        if key is None:
            continue
        group = gathered[key]
        group.rows += 1
        if line.amount is None:
            group.unknown[line.sum_id] = Problem(_NO_RATE)
        _add(group, {line.sum_id: line.amount or 0, "hours": line.minutes}, line.channel)
    for ad in found.ads:
        key = group_key(scope, ad.channel, ad.campaign, None, ad.day)
        if key is not None:
            names = {f"ad_{name}" if not name.startswith("ad_") else name: count for name, count in ad.counts.items()}
            gathered[key].add(WHOLE, names)


def _add(group: Group, sums: dict[str, int], channel: str | None) -> None:
    group.add(WHOLE, sums)
    group.add(ATTRIBUTED, sums)
    if channel is None or channel in social_channels():
        group.add(SOCIAL, sums)


def group_key(
    scope: Scope, channel: str | None, campaign: str | None, influencer: str | None, day: str
) -> str | None:
    """Return the group a cost belongs to, or None when it is outside the scope."""
    if scope.by == "channel":
        return (channel or UNATTRIBUTED) if scope.includes(channel) else None
    if not scope.includes(channel):
        return None
    if scope.by == "campaign":
        return campaign or UNATTRIBUTED
    if scope.by == "influencer":
        return influencer or UNATTRIBUTED
    return scope.bucket(day) if scope.by in TIMES else WHOLE
