"""Brings marketing costs, and what ads brought beside them, into the groups of a question."""

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Group
from socialroi_desktop.queries.kinds import AD_SUMS, COST_SUMS
from socialroi_desktop.queries.scope import TIMES, Scope, social_channels
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.costs import CostLine, cost_lines

_NO_RATE = (
    "“Own hours in money” is not known: the workspace has no hourly rate; set it in the workspace settings."
)


def add_costs(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the cost lines of the scope to their groups; what is tied to no channel, campaign or person is `unattributed`."""
    gathered.known((*COST_SUMS, *AD_SUMS))
    for bucket in scope.buckets() if scope.by in TIMES else ():
        gathered[bucket]
    for line in cost_lines(workspace, scope.period, by_day=scope.by in TIMES):
        key = group_key(scope, line)
        if key is None:
            continue
        if line.sum_id in line.apart:
            gathered.set_apart(*line.apart[line.sum_id])
        _add(gathered[key], line)


def _add(group: Group, line: CostLine) -> None:
    row = (line.entity, line.row_id)
    for name, (currency, minor) in line.apart.items():
        group.set_apart((name,), currency, minor)
    if line.amount is None and line.sum_id not in line.apart:
        group.unknown[line.sum_id] = Problem(_NO_RATE)
    sums = dict(line.ads)
    if line.minutes:
        sums["hours"] = line.minutes
    if line.amount is not None:
        sums[line.sum_id] = line.amount
    # Hours without a rate stand behind their cost although they add nothing to it.
    names = sums if line.sum_id in line.apart else {line.sum_id, *sums}
    parts = [WHOLE, ATTRIBUTED]
    if line.channel is None or line.channel in social_channels():
        parts.append(SOCIAL)
    for part in parts:
        group.add(part, sums)
        for name in names:
            group.ids[part, name].add(row)


def group_key(scope: Scope, line: CostLine) -> str | None:
    """Return the group a cost belongs to, or None when it is outside the scope."""
    if not scope.includes(line.channel):
        return None
    if scope.by == "channel":
        return line.channel or UNATTRIBUTED
    if scope.by == "campaign":
        return line.campaign or UNATTRIBUTED
    if scope.by == "influencer":
        return line.influencer or UNATTRIBUTED
    if scope.by == "post":
        return UNATTRIBUTED if line.post_id is None else str(line.post_id)
    return scope.bucket(line.day) if scope.by in TIMES else WHOLE
