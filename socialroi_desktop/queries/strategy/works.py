"""What works on each platform, out of own posts: topics and forms held against all posts there, with how many posts tell it.

Reads only. A rate differs once the 95 % range that its posts tell lies beside that of the platform; below so many posts
nothing is said.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.period import Period
from socialroi_desktop.metrics.figure import Figure, figures
from socialroi_desktop.queries.figures import gather
from socialroi_desktop.queries.gathering import WHOLE
from socialroi_desktop.queries.post_ranges import RATE, by_posts, group_names, posts_of_groups
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.store.file.workspace import Workspace

_METRICS = ("posts", RATE)
# One lucky post makes no rule.
FEWEST_POSTS = 3
BY: tuple[By, ...] = ("topic", "form")
Verdict = Literal["better", "worse", "alike", "too_few"]


@dataclass(frozen=True, slots=True)
class Works:
    """A topic or form (`by`) on a platform: `posts` are the evidence, `usual` is the rate of all posts there."""

    channel: str
    by: By
    name: str
    posts: int
    rate: Figure
    usual: Figure
    verdict: Verdict


def what_works(workspace: Workspace, period: Period) -> tuple[Works, ...]:
    """Return the list, platform by platform, within one what has the highest rate first."""
    channels = gather(workspace, Scope(period, "channel"), _METRICS).groups
    found = [
        works
        for channel in sorted(channels)
        if channel != UNATTRIBUTED
        for works in _of_channel(workspace, period, channel)
    ]
    return tuple(sorted(found, key=lambda one: (one.channel, -(one.rate.value or 0), one.name)))


def _of_channel(workspace: Workspace, period: Period, channel: str) -> Iterator[Works]:
    scope = Scope(period, channels=frozenset({channel}))
    _, usual = figures(_METRICS, gather(workspace, scope, _METRICS).sums(WHOLE), {}, period)
    if usual.value is None:
        return
    for by in BY:
        gathered = gather(workspace, scope.of(by), _METRICS)
        spread = posts_of_groups(workspace, scope, group_names(workspace, by))
        for name in gathered.groups:
            if name == UNATTRIBUTED:
                continue
            posts, rate = figures(_METRICS, gathered.sums(name), {by: name}, period)
            rate = by_posts(rate, spread.get(name, []))
            count = int(posts.value or 0)
            if rate.value is not None and count:
                yield Works(channel, by, name, count, rate, usual, _verdict(count, rate, usual))


def _verdict(posts: int, rate: Figure, usual: Figure) -> Verdict:
    if posts < FEWEST_POSTS or None in (rate.low, rate.high, usual.low, usual.high):
        return "too_few"
    if (rate.low or 0) > (usual.high or 0):
        return "better"
    return "worse" if (rate.high or 0) < (usual.low or 0) else "alike"
