"""Ranges of rates of groups of posts, told by how far their posts differ. Reads only; which group a post is in is handed in."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import ContentForm, Post, Topic
from socialroi_desktop.metrics.figure import Figure, figures
from socialroi_desktop.metrics.methods.rate_of_posts import FEWEST, range_of_posts
from socialroi_desktop.queries.figures import gather
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import cells

RATE = "engagement_rate_by_reach"
_TOO_FEW = Problem(
    "Under {count} posts tell no range: posts differ more than chance lets people differ.", {"count": FEWEST}
)
# As finely as the rates themselves are told.
_DIGITS = 10
Posts = Mapping[str, list[tuple[Decimal, Decimal]]]


def posts_of_groups(workspace: Workspace, scope: Scope, group_of: Mapping[int, str]) -> Posts:
    """Return engagements and reach of each post of a scope, by group; posts that tell only one of both are left out."""
    gathered = gather(workspace, scope.of("post"), (RATE,))
    found: defaultdict[str, list[tuple[Decimal, Decimal]]] = defaultdict(list)
    for key in gathered.groups:
        if not key.isdigit():
            continue
        (told,) = figures((RATE,), gathered.sums(key), {"post": key}, scope.period)
        engaged, reached = told.inputs.get("engagements"), told.inputs.get("reach")
        if engaged is not None and reached:
            found[group_of.get(int(key), UNATTRIBUTED)].append((engaged, reached))
    return found


def group_names(workspace: Workspace, by: By) -> Mapping[int, str]:
    """Return what the topic or form of each post is called, of posts that have one."""
    listed = reading.listing(workspace, Topic) if by == "topic" else reading.listing(workspace, ContentForm)
    names = {one.id: one.name for one in listed}
    told = cells(workspace, Query(Post.entity), (f"{by}_id",))
    return {row_id: names[group] for row_id, group in told if group in names}


def by_posts(rate: Figure, posts: list[tuple[Decimal, Decimal]]) -> Figure:
    """Return a rate with the range its posts tell, never narrower than that of chance alone; without one of too few posts."""
    if rate.value is None:
        return rate
    ends = range_of_posts(posts)
    if ends is None:
        return replace(rate, low=None, high=None, range_note=_TOO_FEW)
    low, high = (round(end, _DIGITS) for end in ends)
    return replace(
        rate,
        low=low if rate.low is None else min(low, rate.low),
        high=high if rate.high is None else max(high, rate.high),
    )
