"""Which headers say in which currency the amounts of a row are, in any language. Pure data."""

import tomllib
from collections.abc import Mapping
from functools import cache

from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.paths import resource


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    told = tomllib.loads(resource("currency_headers.toml").read_text("utf-8"))
    return {name: tuple(map(normalise, words)) for name, words in told.items()}


def says_currency(header: str) -> bool:
    """Tell whether a header says by itself that the currency of the row stands below it."""
    name = normalise(header)
    return name in _words()["whole"] and not _of_other(name)


def may_say_currency(header: str) -> bool:
    """Tell whether a header may say so, where every cell below it is a currency."""
    name = normalise(header)
    return any(part in name for part in _words()["parts"]) and not _of_other(name)


def says_refund_currency(header: str) -> bool:
    """Tell whether a header may say in which currency money went back."""
    name = normalise(header)
    return all(any(part in name for part in _words()[words]) for words in ("parts", "back"))


def currency_rank(header: str) -> int:
    """Return the order in which several such headers are asked."""
    name, words = normalise(header), _words()["whole"]
    return words.index(name) if name in words else len(words)


def _of_other(name: str) -> bool:
    return any(part in name for part in _words()["other"])
