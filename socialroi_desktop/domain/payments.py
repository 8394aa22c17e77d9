"""Which lists of sales may tell the same sale: those of payment services, of tills and marketplaces, and of the shop. Pure."""

import re
from collections.abc import Iterable, Iterator

from socialroi_desktop.domain.key_texts import plain_signs

# Services that only pay what is sold elsewhere: none of them pays what another one paid.
_SERVICES = frozenset({"paypal", "stripe", "stripe balance"})
# Two lists of one service that number its payments differently.
_TWICE = frozenset({"stripe", "stripe balance"})
# Places that sell themselves, whose sales are also copied into the list of a shop.
_SELLING = frozenset({"square", "gumroad", "allegro"})
_MOST, _SHORTEST = 12, 3
_ADDRESS = re.compile(r"\S+@\S+")
_WORD = re.compile(r"#?[^\W_][\w./-]*", re.UNICODE)
_LAST_DIGITS = re.compile(r"(?<!\d)\d{3,}$")


def is_of_payments(source: str) -> bool:
    """Tell whether a source of orders, with or without its account (`paypal: mine`), is a list of payments."""
    return _kind(source) in _SERVICES | _SELLING


def may_be_one(first: str, second: str) -> bool:
    """Tell whether orders of two sources may be one sale: a payment, and the order it paid."""
    kinds = {_kind(first), _kind(second)}
    if len(kinds) < 2 or (kinds <= _SERVICES and kinds != _TWICE):
        return False
    return bool(kinds & (_SERVICES | _SELLING))


def _kind(source: str) -> str:
    return source.partition(":")[0].strip()


def reference_of(texts: Iterable[str]) -> str | None:
    """Return the words in the texts of a payment that may be numbers of orders, without addresses; None where there are none."""
    words = list(dict.fromkeys(word for text in texts for word in _words(text)))[:_MOST]
    return ", ".join(words) or None


def _words(text: str) -> Iterator[str]:
    whole = text.strip() if text.isascii() else plain_signs(text)
    found = [word.rstrip(".-/_") for word in _WORD.findall(_ADDRESS.sub(" ", whole))]
    for word in found:
        # A day or a count in a sentence is no number of an order.
        long = word == whole or word.startswith("#") or len(word) >= _SHORTEST
        if long and any(letter.isdigit() for letter in word):
            yield word


def orders_named(reference: str) -> tuple[str, ...]:
    """Return the order numbers that a reference may name: its words, and the digits at their ends (`WC-1041`)."""
    found: list[str] = []
    for word in (reference if reference.isascii() else plain_signs(reference)).split(", "):
        last = _LAST_DIGITS.search(word)
        found += [word, *([last[0]] if last else [])]
    return tuple(dict.fromkeys(found))
