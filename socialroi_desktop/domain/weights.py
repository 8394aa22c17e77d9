"""What the seller says each kind of engagement is worth: “likes 1, link clicks 10”. Knows no counts."""

import re
from collections.abc import Mapping
from decimal import Decimal

from socialroi_desktop.domain.problem import Problem

KINDS = ("likes", "comments", "shares", "saves", "link_clicks", "total_clicks", "follows", "views")
_WRONG = "“{part}” is no weight; write a kind and a number of 0 or more, such as: likes 1, link clicks 10."
_UNKNOWN = "“{part}” cannot have a weight; choose of: likes, comments, shares, saves, link clicks, total clicks, follows, views."
# A comma within a number parts nothing.
_PARTS = re.compile(r"[;\n]|,(?:\s|$)")
_PART = re.compile(r"(?P<kind>[^\d+-]*?)[\s:=]*(?P<weight>\d+(?:[.,]\d+)?)")


def weights_of(text: str | None) -> Mapping[str, Decimal] | Problem:
    """Return the weight of each kind named, or what is wrong with the text; nothing for nothing."""
    found: dict[str, Decimal] = {}
    for part in filter(None, map(str.strip, _PARTS.split(text or ""))):
        told = _PART.fullmatch(part)
        if told is None:
            return Problem(_WRONG, {"part": part})
        kind = "_".join(told["kind"].casefold().split())
        if kind not in KINDS:
            return Problem(_UNKNOWN, {"part": part})
        found[kind] = Decimal(told["weight"].replace(",", "."))
    return found
