"""What letters behind an amount say: the currency of its row, credit, or a power of ten (9 L, 30.00 CR, 1.2M).

Pure. A power is believed where the file shows that amounts are shortened so: by its language, its currency, another ending beside
it, or one decimal; letters that a currency is written with are that currency, whatever they shorten elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from types import MappingProxyType

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import exponent
from socialroi_desktop.ingest.cells.bounds import ENDING
from socialroi_desktop.ingest.cells.numbers import number
from socialroi_desktop.ingest.cells.power_words import PowerWords, Short, read_by, shortened_by
from socialroi_desktop.ingest.cells.sides import CREDIT

MARKED = N_(
    "“{value}” is {first} or {second}: its ending multiplies it or is a mark beside it; write the amount in full."
)
CREDITED = N_(
    "“{value}” is {first} or {second}: its ending may say credit or debit; write the amount in full, with a minus where it"
    " came back."
)
# Letters that these currencies are written with in their countries and that shorten counts somewhere.
_OWN: Mapping[str, frozenset[str]] = MappingProxyType({
    code: frozenset(words.split())
    for code, words in {
        "ALL": "l", "HNL": "l", "MDL": "l", "RON": "l", "LSL": "l m", "SZL": "e l", "PGK": "k", "ZMW": "k", "MMK": "k",
        "MWK": "k", "LAK": "k", "CZK": "k", "BAM": "k", "KZT": "t тг", "MNT": "t", "BDT": "t tk", "WST": "t", "NGN": "n",
        "NAD": "n", "ERN": "n", "THB": "b", "PAB": "b", "BOB": "b", "ETB": "b", "AZN": "m м", "TMT": "m", "MZN": "m mt",
        "KRW": "w", "RUB": "rb", "BYN": "rb", "TRY": "t tr", "TND": "t", "CRC": "c", "JPY": "j", "GEL": "l", "LBP": "l",
    }.items()
})  # fmt: skip
# Languages in whose countries a currency is counted, so that it tells what they shorten by.
_SPOKEN: Mapping[str, str] = MappingProxyType({
    "INR": "en_IN", "VND": "vi", "IDR": "id", "CNY": "zh", "TWD": "zh", "TRY": "tr", "HUF": "hu", "BRL": "pt", "RUB": "ru",
    "UAH": "uk", "PLN": "pl", "MYR": "ms", "PHP": "fil", "SEK": "sv", "NOK": "nb", "DKK": "da", "RSD": "sr", "PKR": "en_IN",
})  # fmt: skip
# Endings of English that stand right behind the digits wherever amounts are shortened.
_USUAL = frozenset({"k", "m", "bn"})
_SHORTEST = 2
_LAKH = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """An amount as its letters have it; `other` where they may say another, with the sentence that tells so."""

    value: Decimal | None
    other: Decimal | None = None
    template: str = ENDING


def read_amount(
    text: str,
    currency: str,
    words: PowerWords | None,
    decimal: str,
) -> Reading:
    """Return an amount without its mark; ValueError for what is none.

    One that is shortened may be written with the other sign of decimals: it has no thousands to be grouped.
    """
    short = shortened_by(text)
    if short is None:
        return Reading(number(text, decimal))
    read = partial(number, text, decimal)
    try:
        bare = read({short.bare: 0})
    except ValueError:
        read = partial(number, text, "," if decimal == "." else ".")
        bare = read({short.bare: 0})
    if bare is None or short.bare in _OWN.get(currency, ()):
        return Reading(bare)
    value, other = read_by(text, words, read)
    crores = _spoken(short, currency, words) or (words is not None and words.has_power(_LAKH))
    if short.bare == CREDIT and (_has_cents(short, currency) or not crores):
        return Reading(bare, value, MARKED) if crores else Reading(bare, -bare, CREDITED)
    if _is_shown(text, short, currency, words):
        return Reading(value, other)
    return Reading(bare, value, MARKED)


def _is_shown(text: str, short: Short, currency: str, words: PowerWords | None) -> bool:
    """Tell whether the letters shorten the amount beyond doubt."""
    if len(short.bare) > _SHORTEST or short.bare == short.bare.upper():
        return True
    if _has_cents(short, currency):
        return False
    if short.bare in _USUAL and (_decimals(short) == 1 or text[-len(short.word) - 1].isdigit()):
        return True
    return _spoken(short, currency, words) or (words is not None and words.has_others(short))


def _spoken(short: Short, currency: str, words: PowerWords | None) -> bool:
    spoken = _SPOKEN.get(currency, "")
    # Beside a debit it is no number.
    if words is None or (short.bare == CREDIT and words.has_debits):
        return False
    return words.is_told(short, spoken)


def _has_cents(short: Short, currency: str) -> bool:
    return exponent(currency) > 0 and _decimals(short) > 1


def _decimals(short: Short) -> int:
    """Return how many digits stand behind the last sign of a number."""
    at = max(short.digits.rfind("."), short.digits.rfind(","))
    return 0 if at < 0 else len(short.digits) - at - 1
