"""Countries by their codes and names: what people type or lists tell, as the two letters that are kept. Pure.

The names are those of Unicode; they are read when a country is first told by a name. What is no country (“worldwide”) is not
refused: lists hold such words, and they tell something, too.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache

# Languages in which countries are told in lists; English last, for it wins where two languages share a word.
_LANGUAGES = ("de", "es", "fr", "it", "pl", "pt", "vi", "zh_Hant", "zh", "en")
# What is written everywhere and is the name of none.
_OTHERS = {
    "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "great britain": "GB", "usa": "US", "u.s.": "US",
    "u.s.a.": "US", "america": "US", "holland": "NL", "czech republic": "CZ", "uae": "AE", "korea": "KR",
    "viet nam": "VN", "hong kong": "HK", "macau": "MO", "turkey": "TR", "mainland china": "CN", "prc": "CN",
}  # fmt: skip


def country_of(text: str) -> str | None:
    """Return the code of a country told by its code or its name (“pl”, “Poland”, “Polska”, “波兰”: “PL”); None for none."""
    word = " ".join(text.split()).casefold()
    if word in _OTHERS:
        return _OTHERS[word]
    if len(word) == 2 and word.isascii():
        code = word.upper()
        return code if code in _codes().values() else None
    return _codes().get(word)


def country_kept(text: str) -> str:
    """Return the code of a country, and what is none as it was told."""
    return country_of(text) or " ".join(text.split())


def near_country(text: str) -> str | None:
    """Return the name of the country most like a text; None when none is."""
    found = get_close_matches(text.strip().casefold(), _codes(), 1)
    return found[0].title() if found else None


@cache
def _codes() -> Mapping[str, str]:
    from babel import Locale

    return {
        name.casefold(): code
        for language in _LANGUAGES
        for code, name in Locale.parse(language).territories.items()
        if len(code) == 2 and code.isalpha() and code not in ("ZZ", "EU", "UN", "QO", "EZ", "XA", "XB")
    }
