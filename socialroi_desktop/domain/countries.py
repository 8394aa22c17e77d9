"""Countries by their codes and names: what people type or lists tell, as the two letters that are kept. Pure.

The names are those of Unicode; they are read when a country is first told by a name. What is no country (“worldwide”) is not
refused: lists hold such words, and they tell something, too. What is typed and looks like a slip of the pen can be asked after.
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


# Above this a word is a country with one or two wrong letters; “Africa” is less like “Sudafrica”.
_A_SLIP = 0.82
# What is no country, and so like the name of one that it would pass for mistyped.
_PLACES = frozenset({"south america", "lagos"})


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
    return _nearest(text, 0.6)


def mistyped_country(text: str) -> str | None:
    """Return the name of the country that was meant by a word a letter or two beside it.

    None for a country, for what is like none (“worldwide”) and for a place that is called much like one.
    """
    if country_of(text) is not None or " ".join(text.split()).casefold() in _PLACES:
        return None
    return _nearest(text, _A_SLIP)


def _nearest(text: str, likeness: float) -> str | None:
    found = get_close_matches(" ".join(text.split()).casefold(), _codes(), 1, likeness)
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
