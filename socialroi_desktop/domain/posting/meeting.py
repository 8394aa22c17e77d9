"""Which post that came out is the planned one, where an import could not tell: by address, else channel, day, words. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.post_addresses import address
from socialroi_desktop.domain.records import Post

# So many days around its plan a post of the same words may be the one that was planned; one of like words only so near.
NEAR, NEXT = 14, 1
# So much of two texts is the same, of 1, where one was mended before it came out.
_ALIKE = 0.6
# Shorter texts are alike by chance.
_SHORTEST = 8


class Why(StrEnum):
    """By what a post is known to be the planned one, the surest first."""

    ADDRESS = "address"
    WORDS = "words"
    OTHER_DAY = "other_day"
    LIKE = "like"


_ORDER = tuple(Why)
SURE = frozenset({Why.ADDRESS, Why.WORDS})


@dataclass(frozen=True, slots=True)
class Meeting:
    """A planned post and one that came out which may be the same."""

    plan: Post
    out: Post
    why: Why

    @property
    def sure(self) -> bool:
        """Whether nothing speaks against it: the same address, or the same words on the very day."""
        return self.why in SURE


def meetings(plans: Iterable[Post], out: Iterable[Post]) -> tuple[Meeting, ...]:
    """Return which posts may be the planned ones, the surest first; each post is there once at most."""
    every = list(out)
    found = sorted(
        (each for plan in plans for each in _of_plan(plan, every)),
        key=lambda each: (_ORDER.index(each[0].why), each[1], each[0].plan.id or 0, each[0].out.id or 0),
    )
    kept: list[Meeting] = []
    met: set[int | None] = set()
    for meeting, _ in found:
        if not met & {meeting.plan.id, meeting.out.id}:
            met |= {meeting.plan.id, meeting.out.id}
            kept.append(meeting)
    return tuple(kept)


def _of_plan(plan: Post, out: Iterable[Post]) -> Iterator[tuple[Meeting, int]]:
    for post in out:
        apart = _days(plan, post)
        why = (
            _why(plan, post, apart)
            if plan.channel == post.channel and _may_be_of_account(plan, post)
            else None
        )
        if why is not None:
            yield Meeting(plan, post, why), apart or 0


def _why(plan: Post, post: Post, apart: int | None) -> Why | None:
    if plan.permalink and post.permalink:
        return Why.ADDRESS if address(plan.permalink) == address(post.permalink) else None
    mine, theirs = _words(plan.text), _words(post.text or post.title)
    if not theirs or (apart is not None and apart > NEAR):
        return None
    if theirs in {mine, _words(plan.title)}:
        return Why.WORDS if apart == 0 and theirs == mine else Why.OTHER_DAY
    near = apart is not None and apart <= NEXT
    return Why.LIKE if near and alike(mine, theirs) >= _ALIKE else None


def alike(one: str, other: str) -> float:
    """Return how much of two texts is the same, from 0 to 1, by pairs of signs, so that Chinese is compared like English."""
    first, second = _pairs(one), _pairs(other)
    if min(len(first), len(second)) < _SHORTEST:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def _pairs(text: str) -> frozenset[str]:
    signs = [sign for sign in text if sign.isalnum()]
    return frozenset("".join(pair) for pair in pairwise(signs))


def _days(plan: Post, post: Post) -> int | None:
    """Return by how many days a post came out beside its plan; None where one of both has no day."""
    if not plan.scheduled_at or not post.published_on:
        return None
    return abs((date.fromisoformat(plan.scheduled_at[:10]) - date.fromisoformat(post.published_on)).days)


def _may_be_of_account(plan: Post, post: Post) -> bool:
    names = {fold(name).lstrip("@").strip() for name in (plan.account, post.account) if name}
    return len(names) <= 1


def _words(text: str | None) -> str:
    return " ".join(fold(text or "").split())
