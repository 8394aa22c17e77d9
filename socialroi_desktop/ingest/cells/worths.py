"""What currencies are roughly worth: enough to tell a rate from its inverse, or from an amount; never to convert."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from socialroi_desktop.paths import resource

# So many times off and still the same currency, after years of inflation.
FAR = 6


@cache
def worths() -> Mapping[str, Decimal]:
    """Return by currency how many units come to about one US dollar."""
    told = tomllib.loads(resource("currency_worths.toml").read_text("utf-8"), parse_float=Decimal)
    return {code: Decimal(worth) for code, worth in told.items()}


def times(one: Decimal, other: Decimal) -> Decimal:
    """Return how many times one positive number is the other, or the reverse: 1 or more."""
    return max(one / other, other / one)
