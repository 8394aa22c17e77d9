"""Six steps from a source to posts among people, each told by the posts that were made of it and never ticked by hand. Pure.

What the steps say is data (`resources/six_steps.toml`); by which count each is done is here.
"""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.domain.posting.lengths import FREE, Limits, too_long
from socialroi_desktop.domain.records import Post

# On fewer channels one source is not among people yet.
_CHANNELS = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One of the six: its id, title, and what is to be done."""

    id: str
    title: str
    todo: str


@dataclass(frozen=True, slots=True)
class StepDone:
    """How far a step is: `count` posts or channels `of` so many."""

    step: Step
    count: int
    of: int

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return self.of > 0 and self.count >= self.of


@dataclass(frozen=True, slots=True)
class MadeOfIt:
    """The posts that were made of a source, but for those dropped; `seen` are the ids of posts with a piece or a file."""

    posts: Sequence[Post]
    seen: Container[int]
    has_page: bool
    limits: Mapping[str, Limits]


def steps_of(told: Sequence[Mapping[str, str]]) -> tuple[Step, ...]:
    """Return the steps; KeyError for one that nothing counts."""
    found = tuple(Step(**row) for row in told)
    for step in found:
        _COUNTS[step.id]
    return found


def steps_done(steps: Sequence[Step], made: MadeOfIt) -> tuple[StepDone, ...]:
    """Return how far each step is."""
    return tuple(StepDone(step, *_COUNTS[step.id](made)) for step in steps)


def _page(made: MadeOfIt) -> tuple[int, int]:
    return int(made.has_page or any(post.link for post in made.posts)), 1


def _channels(made: MadeOfIt) -> tuple[int, int]:
    return len({post.channel for post in made.posts}), _CHANNELS


def _texts(made: MadeOfIt) -> tuple[int, int]:
    """Count the posts with a text of their own that is not too long: the second of two with the same words is none."""
    own: set[str] = set()
    for post in made.posts:
        limits = made.limits.get(post.channel, FREE)
        if post.text and not too_long(post.title, post.text, limits, post.channel):
            own.add(" ".join(fold(post.text).split()))
    return len(own), len(made.posts)


def _pictures(made: MadeOfIt) -> tuple[int, int]:
    return sum(post.id in made.seen for post in made.posts), len(made.posts)


def _links(made: MadeOfIt) -> tuple[int, int]:
    tagged = sum(bool(post.link and link_words(post.link).source) for post in made.posts)
    return tagged, len(made.posts)


def _days(made: MadeOfIt) -> tuple[int, int]:
    return sum(post.day is not None for post in made.posts), len(made.posts)


_COUNTS: Mapping[str, Callable[[MadeOfIt], tuple[int, int]]] = {
    "page": _page,
    "channels": _channels,
    "texts": _texts,
    "pictures": _pictures,
    "links": _links,
    "days": _days,
}
