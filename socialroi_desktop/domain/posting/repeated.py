"""Which posts say what another one of their channel says within a month. Pure; knows neither checks nor calendars."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.folding import fold

# The same text again within so many days is seen as a repetition.
REPEATED_DAYS = 30
# Shorter texts, such as a name, are rightly the same.
_SHORTEST = 20


@dataclass(frozen=True, slots=True)
class SaidPost:
    """What a post says on its own channel, and the day it comes out or came out."""

    id: int
    channel: str
    day: date
    text: str


def said(text: str | None) -> str:
    """Return a text as it is compared with others, "" where it is too short to be a repetition."""
    words = " ".join(fold(text or "").split())
    return words if len(words) >= _SHORTEST else ""


def repeats_of(posts: Iterable[SaidPost]) -> Mapping[int, date]:
    """Return by id the day of the nearest post that says the same on the same channel, of posts that have such a one."""
    alike: defaultdict[tuple[str, str], list[SaidPost]] = defaultdict(list)
    for post in posts:
        if words := said(post.text):
            alike[post.channel, words].append(post)
    found: dict[int, date] = {}
    for group in alike.values():
        for post in group:
            nearest = _nearest(post, group)
            if nearest is not None and abs((nearest - post.day).days) < REPEATED_DAYS:
                found[post.id] = nearest
    return found


def _nearest(post: SaidPost, group: Iterable[SaidPost]) -> date | None:
    others = (other.day for other in group if other.id != post.id)
    return min(others, key=lambda day: (abs(day - post.day), day), default=None)
