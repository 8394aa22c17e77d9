"""How the discount code of a partner and the tagged link of a deal are made, by patterns that are data.

Pure: which codes are taken is handed in.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from socialroi_desktop.domain.channels import source_word
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.tagging_pages import with_tags
from socialroi_desktop.errors import UserError

_LETTERS = "BCDEFGHIJKLMNOPQRSTUVWXYZ"
_MOST = 1000
# Where nothing tells on which network a partner is.
_ANYWHERE = "influencer"


@dataclass(frozen=True, slots=True)
class NamingRule:
    """Patterns of codes, tried in their order, and of the words of a link; see `resources/outreach/naming.toml`."""

    longest_code: int
    codes: tuple[str, ...]
    codes_with_percent: tuple[str, ...]
    source: str
    medium: str
    campaign: str


@dataclass(frozen=True, slots=True)
class Partner:
    """Whose code it is: `id` and `deal` (the number of the deal with them, from 1) stand in for words nobody can type."""

    id: int
    name: str
    handle: str = ""
    channel: str = ""
    deal: int = 1


def code_for(rule: NamingRule, partner: Partner, percent: int | None, taken: Container[str]) -> str:
    """Return a code in capitals that is not among the folded codes `taken`; UserError when every one is."""
    patterns = rule.codes if percent is None else rule.codes_with_percent
    for code in _codes(rule, patterns, partner, percent):
        if code.casefold() not in taken:
            return code
    raise UserError("Every code that the naming rule makes for {name} is taken; type one.", name=partner.name)


def _codes(
    rule: NamingRule, patterns: tuple[str, ...], partner: Partner, percent: int | None
) -> Iterator[str]:
    name = _typable(partner.name.split()[0] if partner.name.split() else "")
    handle = _typable(partner.handle)
    fallback = name or handle or f"PARTNER{partner.id}"
    for pattern in patterns:
        for number, letter in _counted(pattern):
            tail = pattern.format(name="", handle="", percent=percent, number=number, letter=letter)
            room = rule.longest_code - len(tail)
            word = (handle if "{handle}" in pattern else name) or fallback
            yield word[:room] + tail


def _counted(pattern: str) -> Iterator[tuple[int, str]]:
    if "{number}" in pattern:
        yield from ((number, "") for number in range(2, _MOST))
    elif "{letter}" in pattern:
        yield from ((0, letter) for letter in _LETTERS)
    else:
        yield 0, ""


def _typable(text: str) -> str:
    """Return the capitals and digits of a text as they are typed on any keyboard; "" where there are none."""
    return re.sub(r"[^A-Z0-9]", "", fold(text).upper())


def link_for(rule: NamingRule, partner: Partner, page: str) -> str:
    """Return the address of a landing page with the words that tell partner and deal; UserError when it is no address."""
    handle = (
        re.sub(r"\s+", "-", (partner.handle or partner.name).strip().casefold()) or f"partner{partner.id}"
    )
    words = {"channel": source_word(partner.channel) or _ANYWHERE, "handle": handle, "deal": partner.deal}
    told = {"source": rule.source, "medium": rule.medium, "campaign": rule.campaign}
    return with_tags(page, {name: pattern.format(**words) for name, pattern in told.items()})
