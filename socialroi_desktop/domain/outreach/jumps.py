"""Jumps of followers that engagement did not follow: what bought followers look like. Pure; the rule is handed in.

A jump names the two counts it is told from. Where nothing tells how engagement went, that is said and not guessed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from statistics import median

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import FollowerCount

_MONTH = 30


@dataclass(frozen=True, slots=True)
class JumpRule:
    """What a jump is: percents, days, counts and parts of one, as told beside each in `resources/outreach/jumps.toml`."""

    growth_a_month: float
    usual_times: float
    shortest_days: int
    fewest: int
    followed: float
    within_days: int


@dataclass(frozen=True, slots=True)
class Jump:
    """Followers of an account grew from one count to a later one; `growth` and `engagement` are parts of one.

    `engagement` is how much more engages with a post than before; None where the counts do not tell.
    """

    before: FollowerCount
    after: FollowerCount
    growth: float
    engagement: float | None

    @property
    def days(self) -> int:
        """The days between the two counts."""
        return _days(self.before, self.after)

    @property
    def problem(self) -> Problem:
        """What is said of it."""
        values = {
            "handle": self.after.handle, "before": self.before.followers, "after": self.after.followers,
            "days": self.days, "growth": _percent(self.growth),
        }  # fmt: skip
        if self.engagement is None:
            return Problem(
                "@{handle} went from {before} to {after} followers in {days} days (+{growth} %), and nothing tells that "
                "engagement followed: bought followers, or a post that went round.",
                values,
            )
        return Problem(
            "@{handle} went from {before} to {after} followers in {days} days (+{growth} %), engagement by {engagement} %: "
            "bought followers, or an audience that only watches.",
            {**values, "engagement": f"{_percent(self.engagement):+}"},
        )


def jumps(counts: Iterable[FollowerCount], rule: JumpRule) -> tuple[Jump, ...]:
    """Return the last jump of each account of a person that engagement did not follow, the newest first."""
    found = [jump for each in _by_account(counts).values() if (jump := _last_jump(each, rule)) is not None]
    return tuple(sorted(found, key=lambda jump: jump.after.counted_on, reverse=True))


def _by_account(counts: Iterable[FollowerCount]) -> Mapping[tuple[str | None, str], Sequence[FollowerCount]]:
    """Return the counts of each account in order, one a day."""
    days: defaultdict[tuple[str | None, str], dict[str, FollowerCount]] = defaultdict(dict)
    for count in sorted(counts, key=lambda one: (one.counted_on, one.id or 0)):
        days[(count.channel, count.handle.casefold())][count.counted_on] = count
    return {account: tuple(found.values()) for account, found in days.items()}


def _last_jump(counts: Sequence[FollowerCount], rule: JumpRule) -> Jump | None:
    usual: list[float] = []
    found: Jump | None = None
    for before, after in pairwise(counts):
        jump = _jump(before, after, usual, rule)
        if jump is not None:
            found = jump
        elif _followers(before):
            usual.append(_monthly(before, after, rule))
    if found is None or _days(found.after, counts[-1]) > rule.within_days:
        return None
    return found


def _jump(before: FollowerCount, after: FollowerCount, usual: Sequence[float], rule: JumpRule) -> Jump | None:
    first = _followers(before)
    gained = _followers(after) - first
    if not first or gained < rule.fewest:
        return None
    allowed = max(rule.growth_a_month / 100, rule.usual_times * (median(usual) if usual else 0.0))
    if _monthly(before, after, rule) <= allowed:
        return None
    growth, engagement = gained / first, _engagement(before, after)
    if engagement is not None and engagement >= rule.followed * growth:
        return None
    return Jump(before, after, growth, engagement)


def _monthly(before: FollowerCount, after: FollowerCount, rule: JumpRule) -> float:
    """Return the growth between two counts as if it had gone on for a month, as a part of one."""
    days = max(_days(before, after), rule.shortest_days)
    return (_followers(after) / _followers(before) - 1) * _MONTH / days


def _engagement(before: FollowerCount, after: FollowerCount) -> float | None:
    """Return how much more engages with a post, as a part of one.

    A number that is the very same in both counts was hardly counted anew: it tells nothing.
    """
    likes = before.average_likes, after.average_likes
    if likes[0] and likes[1] is not None and likes[0] != likes[1]:
        return likes[1] / likes[0] - 1
    rates = before.engagement_rate, after.engagement_rate
    if rates[0] and rates[1] is not None and rates[0] != rates[1]:
        return rates[1] * _followers(after) / (rates[0] * _followers(before)) - 1
    return None


def _followers(count: FollowerCount) -> int:
    return count.followers or 0


def _days(before: FollowerCount, after: FollowerCount) -> int:
    return (date.fromisoformat(after.counted_on) - date.fromisoformat(before.counted_on)).days


def _percent(part: float) -> Decimal:
    return Decimal(round(part * 100))
