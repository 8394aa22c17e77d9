"""By what the results of a deal are read: the shipped numbers of `resources/outreach/results.toml`, as they are declared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from socialroi_desktop.domain.countries import country_of


@dataclass(frozen=True, slots=True)
class SpikeRule:
    """How many days are looked at before, in and after the spike; when orders are said to last.

    `fewest` orders are needed to say so, and `lasting` is the share of them that must come after the spike.
    """

    before: int
    spike: int
    after: int
    fewest: int
    lasting: float


@dataclass(frozen=True, slots=True)
class LeakRule:
    """From which counts and shares on orders by code are too many; `countries` are those where a language is at home."""

    fewest: int
    days_after: int
    share: float
    burst_orders: int
    burst_days: float
    burst_links: float
    countries: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def at_home(self, country: str | None, language: str | None) -> frozenset[str]:
        """Return the countries, by two letters, that the audience of a person explains; none where nothing tells."""
        code = country_of(country or "")
        if code is not None:
            return frozenset({code})
        return frozenset(self.countries.get((language or "").strip(), ()))


@dataclass(frozen=True, slots=True)
class ResultRules:
    """All of it; `survey` are the words that say a buyer was asked."""

    survey: tuple[str, ...]
    spike: SpikeRule
    leak: LeakRule
