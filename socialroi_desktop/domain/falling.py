"""How far figures may fall where a file tells them anew: read from `resources/falling.toml`; knows no record and no file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from socialroi_desktop.paths import resource


@dataclass(frozen=True, slots=True)
class Falling:
    """How far one kind of figure may fall: `share` of what it was, and at least `fewest`, of money in units of a currency."""

    share: float
    fewest: float

    def allows(self, before: float, after: float) -> bool:
        """Tell whether a figure may be told as `after` where it was `before`."""
        return before - after <= max(self.share * abs(before), self.fewest)


@cache
def fallings() -> Mapping[str, Falling]:
    """Return how far figures may fall, by the names that declarations use."""
    data = tomllib.loads(resource("falling.toml").read_text("utf-8"))
    return {name: Falling(told["share"], told["fewest"]) for name, told in data.items()}
