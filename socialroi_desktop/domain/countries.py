"""Countries by their codes and names: what people type or lists tell, as the two letters that are kept. Pure.

The names are those of Unicode; they are read when a country is first told by a name. What holds several countries (“worldwide”)
tells something, too. Lists keep any other word as well; typed, it can be refused, and a slip of the pen asked after.
"""

import re
from collections.abc import Iterator, Mapping
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


# What is written of those who are at home in no country, or in several.
_REGIONS = frozenset(
    {"worldwide", "world wide", "global", "international", "latam", "emea", "apac", "mena", "dach", "nordics",
     "scandinavia", "benelux", "balkans", "baltics", "middle east", "asia pacific", "eu"}
)  # fmt: skip
# What stands before the last of several, in the languages the app writes and the other ones lists come in.
_AND = re.compile(r"\s(?:and|und|et|y|e|i|oraz|và|&)\s|[和及与與]", re.IGNORECASE)
_LEADING = re.compile(r"^(?:(?:and|und|et|y|e|i|oraz|và|&)\s|[和及与與])", re.IGNORECASE)
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
    # Unicode writes “Bosnia & Herzegovina”.
    return _codes().get(word) or _codes().get(word.replace(" and ", " & "))


def country_kept(text: str) -> str:
    """Return the code of a country, and what is none as it was told."""
    return country_of(text) or " ".join(text.split())


def countries_told(text: str) -> list[str]:
    """Return the words of a territory, which has a comma between two countries, or “and” as where several are told in a text."""
    parts = (" ".join(part.split()) for part in re.split("[,，、;]", text))
    return [word for part in parts for word in _apart(_LEADING.sub("", part)) if word]


def _apart(words: str) -> list[str]:
    """Return the places between which “and” stands; in “Bosnia and Herzegovina” it is part of the name."""
    if _is_place(words):
        return [words]
    parts = [(words[: found.start()].strip(), words[found.end() :].strip()) for found in _AND.finditer(words)]
    for head, rest in parts:
        if _is_place(head):
            return [head, *_apart(rest)]
    return next(([head, *told] for head, rest in parts if any(map(_is_place, told := _apart(rest)))), [words])


def _is_place(word: str) -> bool:
    return country_of(word) is not None or is_region(word)


def country_name(code: str) -> str:
    """Return what a country of two letters is called in English; letters that are none as they are."""
    from babel import Locale

    return str(Locale.parse("en").territories.get(code.upper(), code))


def is_region(text: str) -> bool:
    """Tell whether a text names several countries at once, as lists do (“Worldwide”, “Europe”, “LATAM”)."""
    word = " ".join(text.split()).casefold()
    return word in _REGIONS or word in _regions()


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
    none = ("ZZ", "EU", "UN", "QO", "EZ", "XA", "XB")
    return {
        name: code for name, code in _territories() if len(code) == 2 and code.isalpha() and code not in none
    }


@cache
def _regions() -> frozenset[str]:
    return frozenset(name for name, code in _territories() if code.isdigit() or code in ("EU", "UN"))


def _territories() -> Iterator[tuple[str, str]]:
    """Give the folded names of countries, and of what holds several of them, with their codes."""
    from babel import Locale

    for language in _LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            yield name.casefold(), code
