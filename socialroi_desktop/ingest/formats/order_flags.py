"""Columns that tell what became of an order by a flag, a day or a reason: their headers, and the answers. Pure data."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.paths import resource

# The field of such columns; their parser is this and the kind of flag.
FIELD, FLAG = "_flag", "flag "
NO, YES = "no", "yes"
# Kinds beside those of the headers: how many pieces were cancelled or came back, and 0 or 1 where amounts are expected.
PIECES, ONES = "pieces", "ones"
# A flag may be asked as a question, or say how it is answered.
_ASKED = re.compile(r"\s*(?:\?|？|\([^()]*[/|][^()]*\)|\[[^\[\]]*[/|][^\[\]]*\])\s*$")
# What may stand around the name of a flag: “Is valid order”, “order_is_cancelled”, “cancelled_flag”.
_AROUND = re.compile(
    r"^(?:is|was|are|hasbeen|order|orders|the|ist|bestellung|auftrag|czy|zamowienie|es|esta|pedido|orden|est|commande|e|ordine|bestelling)"
    r"|(?:order|flag|yn|yesno|bestellung|pedido|commande|ordine|indicator)$"
)
_JOINED = re.compile(r"[\s_\-'’.]+")


def joined_up(header: str) -> str:
    """Return a header folded, without accents, what joins or divides its words and what asks for an answer."""
    return fold(_JOINED.sub("", _ASKED.sub("", normalise(header))))


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    told = tomllib.loads(resource("order_flags.toml").read_text("utf-8"))
    return {name: tuple(map(normalise, words)) for name, words in told.items()}


@cache
def _kinds() -> Mapping[str, str]:
    kinds = ((kind, words) for kind, words in _words().items() if kind not in (YES, NO))
    return {joined_up(word): kind for kind, words in kinds for word in words}


@cache
def answers() -> Mapping[str, str]:
    """Return the folded words that answer a flag, with and without their accents: `yes` or `no`."""
    told = dict.fromkeys(_words()[NO], NO) | dict.fromkeys(_words()[YES], YES)
    return {fold(word): answer for word, answer in told.items()} | told


def kind_of(header: str) -> str | None:
    """Return which kind of flag a header names by itself, also of an order or as a question; None for none."""
    name = joined_up(header)
    bare = _AROUND.sub("", name)
    return _kinds().get(name) or _kinds().get(bare) or _kinds().get(_AROUND.sub("", bare))
