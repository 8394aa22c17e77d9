"""Which channel a visit or an order came from, told from the words that came with it.

Source and medium are read together: a site of search that was paid for is paid search, a network stays itself. Pure: channels,
sites and words are handed in (they are data, `resources/`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.sites import SiteTable, host_of
from socialroi_desktop.domain.source_words import PAID, SOCIAL_UNKNOWN, SourceWords

# What is searched on, whatever its name.
_SEARCHED = ("google", "organic_search")
# Sources that tell where nobody came from: what else is told says more.
_SAYS_LITTLE = ("other", "direct", "referral")
# Clicks of a company with several networks: a referrer that names one of these says more.
_SHARED = ("fbclid",)
_BY_KIND = {
    "search_ads": "paid_search",
    "display": "display",
    "email": "email",
    "social": SOCIAL_UNKNOWN,
    "organic": "organic_search",
    "referral": "referral",
}


@dataclass(frozen=True, slots=True)
class Told:
    """The channel that the words of a visit tell (None for none), and whether its source is one that is known."""

    channel: str | None
    known: bool


@dataclass(frozen=True, slots=True)
class SourceTables:
    """What is known of sites and apps, of the words of tagged links, and of what networks add to a link (folded name)."""

    sites: SiteTable
    words: SourceWords
    clicks: dict[str, str]


class VisitSources:
    """Tells visits of some channels by what is known of sites and words."""

    def __init__(self, table: ChannelTable, tables: SourceTables) -> None:
        self._table = table
        self.tables = tables
        self.told = lru_cache(maxsize=8192)(self._told)

    def of_address(self, text: str) -> str | None:
        """Return the network of an address; a site that is none, such as a shop or a page of links, names no channel."""
        found = self._of_site(text)
        if found is None or found in _SEARCHED:
            return found
        channel = self._table[found]
        return found if channel.social and channel.posts else None

    def _of_site(self, text: str) -> str | None:
        """Return the channel of whatever site or app an address is of."""
        if "." not in text and "/" not in text:
            return None
        named = next(
            (self._table.by_domain[host] for host in _hosts(text) if host in self._table.by_domain), None
        )
        exact = self.tables.sites.channel(text)
        # A host of the long table may lie below one of the short list (mail below google.com).
        return exact if named in (None, "google", "organic_search") and exact else named

    def of_way(self, source: str, medium: str, referrer: str, click: str = "") -> Told:
        """Return the channel of an order from the words of its link, what was added to it when clicked, and its referrer.

        What the link says comes first, then the click, for a referrer does not tell whether a click was paid for.
        """
        told = self.told(source or None, medium or None) if source or medium else Told(None, known=False)
        if told.known and told.channel not in (None, "other"):
            return told
        clicked = self.tables.clicks.get(click.casefold())
        came = self.told(referrer, medium or None) if referrer else Told(None, known=False)
        if clicked is not None and not (
            came.channel in self._table.social_ids and click.casefold() in _SHARED
        ):
            return Told(clicked, known=True)
        return came if came.known else told if told.channel is not None else came

    def _told(self, source: str | None, medium: str | None = None, group: str | None = None) -> Told:
        words = self.tables.words
        text, kind = (source or "").strip(), words.kind(medium, group)
        site = self._table.by_word.get(text.casefold()) or self._of_site(text.casefold())
        if site is None and text and self._table.of_word(medium) not in ("influencer", "email"):
            site = words.channel(text, kind)
        if site in _SEARCHED:
            return Told(self._searched(text, kind), known=True)
        if site is not None and site not in _SAYS_LITTLE:
            return Told(self._network_beside(medium, group) if site == SOCIAL_UNKNOWN else site, known=True)
        return self._by_medium(text, site, (medium, group), kind)

    def _searched(self, source: str, kind: str) -> str:
        if kind in ("display", "email"):
            return kind
        if self.tables.words.says_mail(source):
            return "email"
        if kind in PAID or (not kind and self.tables.words.says_paid(source)):
            return "paid_search"
        return SOCIAL_UNKNOWN if kind == "social" else "organic_search"

    def _network_beside(self, *words: str | None) -> str:
        """Return the network that stands beside a source which is only said to be social."""
        found = (self._table.of_word(word) for word in words)
        return next(
            (name for name in found if name in self._table.social_ids and name != SOCIAL_UNKNOWN),
            SOCIAL_UNKNOWN,
        )

    def _by_medium(self, source: str, site: str | None, beside: tuple[str | None, ...], kind: str) -> Told:
        """Tell a visit whose source says little or nothing by its medium and group."""
        words = self.tables.words
        plain = site is not None or not source
        for word in beside:
            named = self._table.of_word(word) or words.channel(word or "", "social")
            if named == "paid_search" and not plain and kind == "paid":
                # Paid for, on a site that is not known: it may be any network.
                return Told("other", known=False)
            if named is not None and named not in ("other", "direct"):
                named = self._searched("", kind) if named in _SEARCHED else named
                return Told(named, known=plain or named != "referral")
        if kind in _BY_KIND and not (site == "direct" and kind == "referral"):
            return Told(_BY_KIND[kind], known=plain or kind != "referral")
        if kind == "paid":
            if words.says_social(*beside):
                return Told(SOCIAL_UNKNOWN, known=True)
            return Told("other", known=not source)
        named = next((found for word in beside if (found := self._table.of_word(word))), None)
        return Told(site or named, known=plain)


def _hosts(text: str) -> Iterator[str]:
    """Give the host of an address and those above it."""
    host = host_of(text)
    while "." in host:
        yield host
        host = host.partition(".")[2]
