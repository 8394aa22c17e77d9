"""Which lists of sales may tell the same sale: those of payment services, of tills and marketplaces, and of the shop. Pure."""

import re
from collections.abc import Iterable, Iterator

# Services that only pay what is sold elsewhere: none of them pays what another one paid.
_SERVICES = frozenset({"paypal", "stripe", "stripe balance"})
# Two lists of one service that number its payments differently.
_TWICE = frozenset({"stripe", "stripe balance"})
# Places that sell themselves, whose sales are also copied into the list of a shop.
_SELLING = frozenset({"square", "gumroad", "allegro"})
_MOST = 12
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


def orders_named(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the order numbers that the texts of a payment may name: whole cells, words with digits, the digits at their end."""
    return tuple(dict.fromkeys(_named(texts)))[:_MOST]


def _named(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        whole = text.strip()
        if not any(letter.isdigit() for letter in whole):
            continue
        if " " not in whole:
            yield whole
        for found in _WORD.findall(whole):
            word = found.rstrip(".-/_")
            if any(letter.isdigit() for letter in word):
                yield word
                if last := _LAST_DIGITS.search(word):
                    yield last[0]
