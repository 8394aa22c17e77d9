"""Which channel a word names: the list of channels, found by id, alias or web address.

Pure: the list is handed in (it is data, `resources/platforms.toml`), as is what visits are told by, read when first needed.
A platform that no list ships is a channel, too: its id holds its name, `own:Naver_Blog`, so that no table is needed for it.
"""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from socialroi_desktop.domain.visit_sources import Told, VisitSources

_Id = TypeVar("_Id", str, str | None)

UNATTRIBUTED = "unattributed"
# Before the name of a platform of one's own; among the ids of a set it stands for all of them.
OWN = "own:"
_LONGEST_NAME = 40
# What means every channel where channels are chosen.
_ALL = "all"
# What stands between names, ids or parts of an address.
_BETWEEN = frozenset(',;:/\\=|"“”')


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


def own_id(name: str) -> str:
    """Return the id of a platform of one's own that is called so; ValueError for what is no such name.

    Ids may stand in a list with blanks between two: a blank of the name is `_` in them.
    """
    bare = name.strip()
    bare = bare[len(OWN) :] if bare.casefold().startswith(OWN) else bare
    bare = " ".join(unicodedata.normalize("NFC", bare).replace("_", " ").split())
    # Marks and controls that nobody sees are of category C.
    unfit = any(sign in _BETWEEN or unicodedata.category(sign).startswith("C") for sign in bare)
    if unfit or len(bare) > _LONGEST_NAME or not any(sign.isalnum() for sign in bare):
        raise ValueError(name)
    return OWN + bare.replace(" ", "_")


def means_all(text: str) -> bool:
    """Tell whether a word means every channel, so that no new platform may be called so."""
    return unicodedata.normalize("NFKC", text.strip()).casefold().removeprefix(OWN).strip() == _ALL


def is_own(channel: object) -> bool:
    """Tell whether an id is that of a platform of one's own."""
    if not isinstance(channel, str) or not channel.startswith(OWN):
        return False
    try:
        return own_id(channel) == channel
    except ValueError:
        return False


def source_word(channel: str) -> str:
    """Return the word by which a tagged link names a channel as its source."""
    return channel.removeprefix(OWN).casefold() if channel.startswith(OWN) else channel


def source_words(channel: str) -> frozenset[str]:
    """Return the words by which links name a platform of one's own as their source, folded; nothing for what ships."""
    parts = source_word(channel).split("_") if channel.startswith(OWN) else ()
    return frozenset(between.join(parts) for between in ("_", " ", "-", "")) if parts else frozenset()


def is_among(channel: str | None, ids: Collection[str | None]) -> bool:
    """Tell whether a channel is one of a set, in which `OWN` stands for all platforms of one's own."""
    return channel in ids or (OWN in ids and channel is not None and channel.startswith(OWN))


def in_both(one: AbstractSet[_Id], other: AbstractSet[_Id]) -> frozenset[_Id]:
    """Return the channels that are in two sets, in which `OWN` stands for all platforms of one's own."""
    return frozenset(item for item in one | other if is_among(item, one) and is_among(item, other))


class ChannelTable:
    """The channels in their order, found by id, by alias or by web address; `sources` are asked for when first needed.

    Any platform of one's own is found by its id; listed and found by its name are those of `with_own`.
    """

    def __init__(
        self, channels: Iterable[Channel], sources: "Callable[[ChannelTable], VisitSources]"
    ) -> None:
        self._sources = cache(partial(sources, self))
        self._by_id = {channel.id: channel for channel in channels}
        self.by_word = {
            word.casefold(): channel.id
            for channel in self._by_id.values()
            for word in (channel.id, channel.name, source_word(channel.id), *channel.aliases)
        }
        self.by_domain = {
            domain: channel.id for channel in self._by_id.values() for domain in channel.domains
        }

    def __iter__(self) -> Iterator[Channel]:
        return iter(self._by_id.values())

    def __getitem__(self, channel_id: str) -> Channel:
        if channel_id not in self._by_id and is_own(channel_id):
            name = channel_id.removeprefix(OWN).replace("_", " ")
            return Channel(channel_id, name, social=True, posts=True)
        return self._by_id[channel_id]

    def __contains__(self, channel_id: object) -> bool:
        return channel_id in self._by_id or is_own(channel_id)

    def with_own(self, ids: Iterable[str]) -> "ChannelTable":
        """Return the channels with some platforms of one's own, which stand after those that take posts."""
        own = [self[channel_id] for channel_id in ids]
        if not own:
            return self
        at = next((n for n, channel in enumerate(self) if not channel.posts), len(self._by_id))
        known = [*self]
        made = ChannelTable([*known[:at], *own, *known[at:]], lambda _table: self._sources())
        # A word that ships means what it always meant.
        made.by_word |= self.by_word
        return made

    def ordered(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return ids of channels in the order of lists, each once; those of no list come last."""
        told = set(ids)
        return (*(item for item in self._by_id if item in told), *sorted(told - self._by_id.keys()))

    def names(self, *more: str | None) -> dict[str, str]:
        """Return the names of the channels that are listed, and of some more, by id."""
        found = {channel.id: channel.name for channel in self}
        return found | {item: self[item].name for item in more if item is not None and item in self}

    @property
    def own_ids(self) -> tuple[str, ...]:
        """Ids of the platforms of one's own that are listed."""
        return tuple(channel_id for channel_id in self._by_id if is_own(channel_id))

    def is_social(self, channel_id: str | None) -> bool:
        """Tell whether a channel counts as social."""
        return channel_id is not None and channel_id in self and self[channel_id].social

    def takes_posts(self, channel_id: str | None) -> bool:
        """Tell whether a channel takes posts of the shop."""
        return channel_id is not None and channel_id in self and self[channel_id].posts

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
        # Full-width letters are those of the word as it is usually written.
        text = unicodedata.normalize("NFKC", (word or "").strip()).casefold()
        found = self.by_word.get(text.replace(" ", "_") if text.startswith(OWN) else text)
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
