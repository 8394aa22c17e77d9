"""Which channel a visit or an order came from, told from the words that came with it.

Pure: the list of channels is handed in (it is data, `resources/platforms.toml`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

UNATTRIBUTED = "unattributed"
PAID_MEDIA = ("cpc", "ppc", "paid", "ads", "ad", "paidsocial", "paid_social", "paid-social", "cpm", "display")


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
    """The channels in their order, found by id, by alias or by web address."""

    def __init__(self, channels: Iterable[Channel]) -> None:
        self._by_id = {channel.id: channel for channel in channels}
        self._by_word = {
            word.casefold(): channel.id
            for channel in self._by_id.values()
            for word in (channel.id, channel.name, *channel.aliases)
        }
        self._by_domain = {
            domain: channel.id for channel in self._by_id.values() for domain in channel.domains
        }
        self.of_visit = lru_cache(maxsize=4096)(self._of_visit)

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
        return self._by_word.get(text) or self._of_domain(text)

    def _of_domain(self, text: str) -> str | None:
        host = text.rsplit("://", maxsplit=1)[-1].split("/", maxsplit=1)[0].removeprefix("www.")
        while "." in host:
            if host in self._by_domain:
                return self._by_domain[host]
            host = host.partition(".")[2]
        return None

    def _of_visit(
        self, source: str | None, medium: str | None = None, group: str | None = None
    ) -> str | None:
        """Return the channel of a visit from its UTM source, medium and default channel group, or None."""
        kind = (medium or "").strip().casefold()
        by_source = self.of_word(source)
        if by_source == "google" or (by_source is None and kind in ("organic", "cpc", "ppc")):
            return "paid_search" if kind in PAID_MEDIA else "organic_search"
        return by_source or self.of_word(medium) or self.of_word(group)
