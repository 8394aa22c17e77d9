"""What stands around a post that its checks ask of: its goal, what it promises, its neighbours. Handed in. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.posting.calls import Calls
from socialroi_desktop.domain.posting.lengths import Limits
from socialroi_desktop.domain.records import PostText

NO_CALLS = Calls({})


@dataclass(frozen=True, slots=True)
class Near:
    """Another post as its neighbours know it: `at` is its time on the clock of its account, `day` when it came out else."""

    title: str
    at: str | None = None
    text: str | None = None
    link: str | None = None
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """What a post offers, and the page on which people find it, None where nobody told; `offered` says it is an offer."""

    name: str
    page: str | None
    offered: bool = True


@dataclass(frozen=True, slots=True)
class Around:
    """All that a check reads beside a post and its pieces. `limits` and `names` are by channel, `zone` is that of its account.

    `same_account` are posts of its account that are planned for the same days, `published` those of its channel of the last weeks
    with those to come, `linked` posts whose link is tagged alike.
    """

    zone: ZoneInfo
    limits: Mapping[str, Limits] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    texts: tuple[PostText, ...] = ()
    goal_kind: str | None = None
    goal_name: str = ""
    calls: Calls = NO_CALLS
    promise: Promise | None = None
    brand_words: tuple[str, ...] = ()
    same_account: tuple[Near, ...] = ()
    published: tuple[Near, ...] = ()
    linked: tuple[Near, ...] = ()

    def name_of(self, channel: str) -> str:
        """Return what a channel is called."""
        return self.names.get(channel, channel)
