"""Where a right holds or something is shown: countries, what is known to hold several of them, or everywhere. Pure.

A territory is kept in the words it was told in, countries by their codes. What a region holds is data (`resources/regions.toml`).
"""

import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache

from socialroi_desktop.domain.countries import countries_told, country_of
from socialroi_desktop.paths import resource

# What a territory without a limit is called, and any country that no territory names.
EVERYWHERE = "Worldwide"


@lru_cache(maxsize=4096)
def countries_in(territory: str | None) -> frozenset[str]:
    """Return the codes of the countries of a territory, and what is none folded as it was told; EVERYWHERE alone for no limit."""
    found: set[str] = set()
    for word in countries_told(territory or ""):
        region = region_of(word)
        found |= {country_of(word) or word.casefold()} if region is None else _regions()[region]
    return frozenset({EVERYWHERE}) if not found or EVERYWHERE in found else frozenset(found)


def is_everywhere(territory: str | None) -> bool:
    """Tell whether a territory has no limit."""
    return EVERYWHERE in countries_in(territory)


def holds_in(territory: str | None, country: str) -> bool:
    """Tell whether a country is in a territory; EVERYWHERE stands for one that no territory names."""
    found = countries_in(territory)
    return EVERYWHERE in found or country in found


def region_of(word: str) -> str | None:
    """Return the name of what holds several countries by one of its words, in any case; None for another word."""
    return _names().get(" ".join(word.split()).casefold())


def understood() -> tuple[str, ...]:
    """Return the names of what is known to hold several countries, that without a limit last."""
    return tuple(_regions())


@cache
def _table() -> Mapping[str, tuple[tuple[str, ...], frozenset[str]]]:
    data = tomllib.loads(resource("regions.toml").read_text("utf-8"))
    regions = {
        row["name"]: ((row["name"], *row["words"]), frozenset(row["countries"])) for row in data["region"]
    }
    return regions | {EVERYWHERE: (tuple(data["everywhere"]), frozenset({EVERYWHERE}))}


@cache
def _regions() -> Mapping[str, frozenset[str]]:
    return {name: countries for name, (_, countries) in _table().items()}


@cache
def _names() -> Mapping[str, str]:
    return {word.casefold(): name for name, (words, _) in _table().items() for word in words}
