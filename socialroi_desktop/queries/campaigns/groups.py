"""Campaigns by the people they speak to, their goods or their place: sums of their figures, which add up to the whole."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.metrics.figure import figures
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.campaigns.returns import all_days
from socialroi_desktop.queries.figures import gather
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.group_names import GroupNames

By = Literal["people", "goods", "place"]
# What a group is told by; of several fields the values stand side by side.
FIELDS: Mapping[By, tuple[str, ...]] = {
    "people": ("audience_region", "audience_age", "audience_gender", "audience_interests"),
    "goods": ("product_line",),
    "place": ("place",),
}
ADDED = ("orders", "net_sales", "attributed_contribution", "total_cost")
Sums = Mapping[str, Decimal | None]


@dataclass(frozen=True, slots=True)
class CampaignGroup:
    """Campaigns that say the same: `told` are their words, none where they say nothing.

    `sums` are by metric, None where that of one of them is not known. Those `unrecorded` are words of links and ads that no
    campaign is known by; the `whole` is all of them.
    """

    told: tuple[str, ...]
    campaigns: tuple[str, ...]
    sums: Sums
    unrecorded: bool = False
    whole: bool = False

    @property
    def profit(self) -> Decimal | None:
        """What is left of contribution after cost."""
        told = {"contribution": self.sums["attributed_contribution"], "total_cost": self.sums["total_cost"]}
        return None if None in told.values() else METRICS["profit"].compute(told)

    @property
    def roi(self) -> Decimal | None:
        """The return on cost; None where there was none."""
        told = {name: self.sums[name] for name in ("attributed_contribution", "total_cost")}
        return METRICS["roi"].compute(told) if None not in told.values() and told["total_cost"] else None


def campaign_groups(workspace: Workspace, by: By, today: date) -> list[CampaignGroup]:
    """Return the groups, most net sales first, what says nothing and what is no campaign after them, then the whole."""
    sums = _by_name(workspace, today)
    names = GroupNames(workspace.connection(), "campaign")
    members: dict[tuple[str, ...], list[str]] = {}
    words: dict[tuple[str, ...], tuple[str, ...]] = {}
    for campaign in reading.listing(workspace, Campaign):
        told = _told(campaign, by)
        key = tuple(fold(word) for word in told)
        words.setdefault(key, told)
        members.setdefault(key, []).append(names.of(campaign.id) or "")
    groups = [CampaignGroup(words[key], tuple(found), _added(sums, found)) for key, found in members.items()]
    groups.sort(key=lambda group: (not group.told, -(group.sums["net_sales"] or 0), group.told))
    recorded = {name for found in members.values() for name in found}
    others = [name for name in sums if name not in recorded]
    if others:
        groups.append(CampaignGroup((), tuple(others), _added(sums, others), unrecorded=True))
    if groups:
        groups.append(CampaignGroup((), tuple(sums), _added(sums, sums), whole=True))
    return groups


def _told(campaign: Campaign, by: By) -> tuple[str, ...]:
    values = (" ".join((getattr(campaign, name) or "").split()) for name in FIELDS[by])
    return tuple(filter(None, values))


def _by_name(workspace: Workspace, today: date) -> dict[str, Sums]:
    """Return the sums of every campaign, and of words that are none, by the name of the group."""
    scope = all_days(workspace, today)
    gathered = gather(workspace, scope, ADDED)
    names = GroupNames(workspace.connection(), "campaign")
    own = [names.of(campaign.id) or "" for campaign in reading.listing(workspace, Campaign)]
    keys: Sequence[str] = [key for key in dict.fromkeys([*own, *gathered.groups]) if key != UNATTRIBUTED]
    return {
        key: {
            figure.metric: figure.value
            for figure in figures(ADDED, gathered.sums(key), {scope.by: key}, scope.period)
        }
        for key in keys
    }


def _added(sums: Mapping[str, Sums], names: Iterable[str]) -> Sums:
    found = [sums[name] for name in names]
    added: dict[str, Decimal | None] = {}
    for metric in ADDED:
        values = [each[metric] for each in found]
        known = [value for value in values if value is not None]
        added[metric] = sum(known, Decimal(0)) if len(known) == len(values) else None
    return added
