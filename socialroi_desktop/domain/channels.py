"""Which channel a word names: the list of channels, found by id, alias or web address.

Pure: the list is handed in (it is data, `resources/platforms.toml`), as is what visits are told by, read when first needed.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socialroi_desktop.domain.visit_sources import Told, VisitSources

UNATTRIBUTED = "unattributed"


@dataclass(frozen=True, slots=True)
class Channel:
    """One place where people meet the shop; `social` tells whether it counts as social in ROI.

    `posts` tells whether it takes posts of the shop, `short` is how people abbreviate it ("" when they do not).
    """

    id: str
    name: str
    social: bool
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    short: str = ""
    posts: bool = False


class ChannelTable:
    """The channels in their order, found by id, by alias or by web address; `sources` are asked for when first needed."""

    def __init__(
        self, channels: Iterable[Channel], sources: "Callable[[ChannelTable], VisitSources]"
    ) -> None:
        self._sources = cache(partial(sources, self))
        self._by_id = {channel.id: channel for channel in channels}
        self.by_word = {
            word.casefold(): channel.id
            for channel in self._by_id.values()
            for word in (channel.id, channel.name, *channel.aliases)
        }
        self.by_domain = {
            domain: channel.id for channel in self._by_id.values() for domain in channel.domains
        }

    def __iter__(self) -> Iterator[Channel]:
        return iter(self._by_id.values())

    def __getitem__(self, channel_id: str) -> Channel:
        return self._by_id[channel_id]

    def __contains__(self, channel_id: object) -> bool:
        return channel_id in self._by_id

    @property
    def social_ids(self) -> tuple[str, ...]:
        """Ids of the channels that count as social."""
        return tuple(channel.id for channel in self._by_id.values() if channel.social)

    @property
    def with_posts(self) -> tuple[str, ...]:
        """Ids of the channels that take posts of the shop."""
        return tuple(channel.id for channel in self._by_id.values() if channel.posts)

    def of_word(self, word: str | None) -> str | None:
        """Return the channel a word names (id, name, alias or web address), or None."""
        text = (word or "").strip().casefold()
        found = self.by_word.get(text)
        return found or (self._sources().of_address(text) if "." in text or "/" in text else None)

    def of_visit(self, source: str | None, medium: str | None = None, group: str | None = None) -> str | None:
        """Return the channel of a visit from its UTM source, medium and default channel group, or None."""
        return self.told(source, medium, group).channel

    def told(self, source: str | None, medium: str | None = None, group: str | None = None) -> "Told":
        """Return the channel of a visit, and whether its source is one that is known."""
        return self._sources().told(source, medium, group)

    def of_way(self, source: str, medium: str, referrer: str, click: str = "") -> "Told":
        """Return the channel of an order from the words of its link, what was added to it when clicked, and its referrer."""
        return self._sources().of_way(source, medium, referrer, click)

    @property
    def click_names(self) -> Collection[str]:
        """What networks add to links that are clicked."""
        return self._sources().tables.clicks
