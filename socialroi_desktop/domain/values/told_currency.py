"""The currency that an amount tells in its own text, such as `100 USD`, `$100` or `50 zł`. Pure; reads no number."""

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType

from socialroi_desktop.domain.currencies import is_known_currency

# Signs that stand for one currency alone.
SIGNS_OF_ONE: Mapping[str, str] = MappingProxyType(
    {
        "€": "EUR",
        "₫": "VND",
        "₴": "UAH",
        "₹": "INR",
        "₺": "TRY",
        "₪": "ILS",
        "zł": "PLN",
        "Kč": "CZK",
    }
)
# Currencies written with a sign that others have, too; the first one is meant where nothing else tells.
_SHARED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS", "BRL"),
        "£": ("GBP", "EGP", "GIP", "FKP"),
    }
)
_CODE = re.compile(r"(?<![^\W\d_])[A-Za-z]{3}(?![^\W\d_])")
# US$, NT$: which dollar is meant is told by letters that are no code.
_LETTERED = re.compile(r"[A-Za-z]\s?\$")


def told_currency(text: str, base: str) -> str | None:
    """Return the code of the currency an amount names, None where it names none; a shared sign is that of `base` if it may be."""
    codes = {found.upper() for found in _CODE.findall(text) if is_known_currency(found.upper())}
    if not codes:
        codes = {code for sign, code in SIGNS_OF_ONE.items() if sign in text}
    if not codes and not _LETTERED.search(text):
        codes = {base if base in shared else shared[0] for sign, shared in _SHARED.items() if sign in text}
    return codes.pop() if len(codes) == 1 else None


def one_currency(texts: Collection[str], base: str) -> str | None:
    """Return the currency that amounts name together; None where none does, or they name several."""
    codes = {code for text in texts if (code := told_currency(text, base)) is not None}
    return codes.pop() if len(codes) == 1 else None
