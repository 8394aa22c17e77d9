"""Which site or app sent a visitor, told from an address as it lies in exports: with scheme, port, path, dots or none of it.

Pure: the table of hosts and apps is handed in (it is data, `resources/sources/`).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from socialroi_desktop.domain.key_texts import tidy

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:(?://)?(?!\d+(?:[/?#]|$))|^//")
_ENDS = re.compile(r"[/?#\\,;\s]")
_ENCODED = re.compile(r"^[a-z][a-z0-9+.-]*%(?:25)*3a", re.IGNORECASE)
_PORT = re.compile(r":\d*$")
_AROUND = " \t\r\n\"'<>()[]"
# What follows the name of an owner: a country, or what a country puts before its own ending.
_COUNTRY = re.compile(r"(?:^|\.)([a-z0-9-]+)\.(?:com|co|[a-z]{2}|(?:com?|org|net|or|ne|gen)\.[a-z]{2})$")
# Layers of escapes that a link can lie in; more is no link.
_LAYERS = 3


@dataclass(frozen=True, slots=True)
class SiteTable:
    """Channels by host, by app id, by the one word before the ending of a country, and the labels of hosts of mail."""

    hosts: Mapping[str, str]
    apps: Mapping[str, str]
    countries: Mapping[str, str]
    mail: frozenset[str]

    def channel(self, text: str) -> str | None:
        """Return the channel of an address, a host or the id of an app; None where it is none that is known."""
        host = host_of(text)
        if not host:
            return None
        return _above(self.apps, host, first=True) or self._of_host(host)

    def _of_host(self, host: str) -> str | None:
        found = self.hosts.get(host)
        if found is not None:
            return found
        if self.mail & set(host.split(".")[:-2]):
            return "email"
        country = _COUNTRY.search(host)
        return _above(self.hosts, host, first=False) or (self.countries.get(country[1]) if country else None)


def _above(table: Mapping[str, str], name: str, *, first: bool) -> str | None:
    """Return what is told of a name or of the longest name above it: its first labels, or its last."""
    while name:
        if name in table:
            return table[name]
        name = name.rpartition(".")[0] if first else name.partition(".")[2]
    return None


@lru_cache(maxsize=4096)
def host_of(text: str) -> str:
    """Return the host or app id of an address, folded, without `www.`; "" for none. What is no address stays a word."""
    bare = tidy(text).strip(_AROUND).casefold()
    for _ in range(_LAYERS):
        if not _ENCODED.match(bare):
            break
        bare = unquote(bare)
    found = _SCHEME.match(bare)
    bare = bare[found.end() :].lstrip("/") if found else bare
    host = _ENDS.split(bare, maxsplit=1)[0]
    if found:
        host = host.rpartition("@")[2]
    return _PORT.sub("", host).strip(".").removeprefix("www.")
