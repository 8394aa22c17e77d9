"""By what reports of ads are cut, wherever their format does not say: names of columns in every language known. Pure data."""

import tomllib
from functools import cache

from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.paths import resource


def cuts_ads(header: str) -> bool:
    """Tell whether reports of ads are cut by a column of that name."""
    return normalise(header) in _headers()


@cache
def _headers() -> frozenset[str]:
    told = tomllib.loads(resource("ad_cuts.toml").read_text("utf-8"))
    return frozenset(map(normalise, told["headers"]))
