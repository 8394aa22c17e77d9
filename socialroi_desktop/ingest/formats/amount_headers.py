"""Which part of an order a header names by its words, where no format lists the header itself. Pure; data in resources."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.other_figures import is_measure
from socialroi_desktop.paths import resource

TAXES, DISCOUNT, REFUNDED, SHIPPING, TOTAL = "_taxes", "_discount", "_refunded", "shipping_income", "total"
# The field of an amount that may be one of these, and what columns are told as that are added up.
PERHAPS, ADDED = "_perhaps", "added"
# What may be said of a column of amounts, and the field it is read as then.
MEANINGS: Mapping[str, str] = MappingProxyType(
    {"tax": TAXES, "discount": DISCOUNT, "shipping": SHIPPING, "refund": REFUNDED}
)
_PARTS = (TAXES, DISCOUNT, REFUNDED, SHIPPING)
_RATE = re.compile(r"(?:\d{1,2}(?:[.,]\d{1,2})?\s*%|%\s*\d{1,2}(?:[.,]\d{1,2})?)|(?<=\s)\d{1,2}(?:[.,]\d)?$")
_WORD = re.compile(r"[^\W\d_]+(?:&[^\W\d_]+)?|%")
_DOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b)")


@dataclass(frozen=True, slots=True)
class NamedAmount:
    """The field of a column of amounts by its header; not `sure` where words beside are unknown, with the `rate` of a tax."""

    field: str
    sure: bool
    rate: str = ""


@cache
def _words() -> Mapping[str, frozenset[str]]:
    told = tomllib.loads(resource("amount_words.toml").read_text("utf-8"))
    return {name: frozenset(words) for name, words in told.items()}


@lru_cache(maxsize=1024)
def named_amount(header: str) -> NamedAmount | None:
    """Return which part of an order a header names; None for one that names none, or two of them."""
    text = fold(normalise(header))
    found = _RATE.search(text)
    rest = _WORD.findall(_DOTTED.sub("", _RATE.sub(" ", text)))
    words = _words()
    parts = {part for part in _PARTS for word in rest if word in words[part]}
    within = not words["within"].isdisjoint(rest)
    if within and len(parts) > 1:
        # Shipping that contains tax is shipping.
        parts.discard(TAXES)
    known = words["around"] | words["within"] | words["order"] | words["whole"]
    if not parts:
        both = not words["whole"].isdisjoint(rest) and not words["order"].isdisjoint(rest)
        totals = both or not words[TOTAL].isdisjoint(rest)
        return NamedAmount(TOTAL, sure=True) if totals and (known | words[TOTAL]).issuperset(rest) else None
    if len(parts) > 1:
        return None
    part = parts.pop()
    if part != TAXES and found and "%" in found[0]:
        return None
    known |= words[part] | (words[TAXES] if within else frozenset())
    if is_measure(" ".join(word for word in rest if word not in known)):
        return None
    return NamedAmount(part, known.issuperset(rest), found[0].strip() if found and part == TAXES else "")
