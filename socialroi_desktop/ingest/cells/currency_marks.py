"""Currency marks in amounts: `€12,50`, `12.50 zł`, `$ (30.00)`, `USD 30-`, and what the number beside them is.

Pure: text in, the number as text and the code out. Parses no number.
"""

import re
from functools import lru_cache

from socialroi_desktop.domain.currencies import CURRENCY_MARKS, SHARED_MARKS, is_known_currency
from socialroi_desktop.domain.values.powers import POWER_WORDS
from socialroi_desktop.ingest.cells.signs import signed

# Marks that are written with a dot behind them; behind others two digits are cents.
_ABBREVIATED = frozenset({"kr.", "rs.", "fr.", "sfr.", "rp.", "руб.", "грн.", "р.", "kč.", "zł.", "лв."})
_MOST_CENTS = 2
_CENTS = re.compile(r"[.,](?:0[1-9]|[1-9]\d?)(?!\d)")
_FAMILIES = {
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP"),
    "¥": ("JPY", "CNY"),
    "￥": ("CNY", "JPY"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "kr.": ("DKK", "NOK", "SEK", "ISK"),
    "rs": ("INR", "PKR", "LKR", "NPR", "MUR", "SCR"),
    "₨": ("PKR", "INR", "LKR", "NPR", "MUR", "SCR"),
}
# A dollar without more is one of the United States; no currency of these is as usual.
_OPEN = frozenset(_FAMILIES) - {"$"}
# A dot ends what is a word; behind a sign it begins decimals.
_WORD = r"[^\d\s.,()+\-%'’]{1,4}(?:(?<=[^\W\d_])\.)?"
_POWER = rf"(?:{'|'.join(sorted(POWER_WORDS, key=len, reverse=True))})(?![^\W\d_])\.?"
_AMOUNT = re.compile(
    rf"^(?P<left>[-+(\s]*)(?P<before>{_WORD})?(?P<inner>[-+(\s]*)"
    rf"(?P<number>[\d.,](?:[\d.,\s'’]*[\d.,])?(?:\s*{_POWER})?)?"
    rf"(?P<right>[-)\s]*)(?P<after>{_WORD})?(?P<last>[-)\s]*)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=65536)
def split_currency(text: str) -> tuple[str, str | None]:
    """Return the number without its currency mark, and the ISO code the mark stands for.

    A mark that several currencies share (`$`, `¥`, `kr`) comes back as the mark itself, unless a code beside it tells which.
    A mark with a dash for its number, as `$-`, is 0.
    """
    found = _AMOUNT.match(signed(text))
    if not found:
        return text, None
    codes = [_code(word) for word in (found["before"], found["after"]) if word]
    code = _together(codes)
    if code is None:
        return text, None
    signs = "".join(found[name] for name in ("left", "inner", "right", "last"))
    number = _with_point(found["before"], found["number"])
    if number is None:
        return ("0" if signs.count("-") == 1 else "--", code) if "-" in signs else (text, None)
    if signs.count("-") > 1 or signs.count("(") != signs.count(")") or signs.count("(") > 1:
        return text, None
    return f"{'-' if '-' in signs or '(' in signs else ''}{number}", code


def _with_point(before: str | None, number: str | None) -> str | None:
    """Return a number with the point before it that looked like the end of its mark: `USD.50`."""
    if not before or not before.endswith(".") or number is None or before.casefold() in _ABBREVIATED:
        return number
    return f".{number}" if number.isdigit() and len(number) <= _MOST_CENTS else number


def _code(word: str) -> str | None:
    folded = word.casefold()
    for name in (folded, folded.removesuffix(".")):
        if found := CURRENCY_MARKS.get(name) or (name if name in SHARED_MARKS else None):
            return found
        if name not in POWER_WORDS and is_known_currency(name.upper()):
            return name.upper()
    return None


def _together(codes: list[str | None]) -> str | None:
    """Return the one code that marks on both sides tell; None where one is no currency, or they tell two."""
    if not codes or None in codes:
        return None
    told = {code for code in codes if code is not None}
    exact = told - set(SHARED_MARKS)
    if len(exact) == 1 and all(next(iter(exact)) in _FAMILIES[mark] for mark in told - exact):
        return exact.pop()
    return told.pop() if len(told) == 1 else None


def shared_mark(mark: str, home: str, number: str = "") -> str:
    """Return what a shared mark means: the home currency when that uses it, else the usual one that has such a number."""
    if mark not in SHARED_MARKS:
        return mark
    if home in _FAMILIES[mark]:
        return home
    return "CNY" if "JPY" in _FAMILIES[mark] and _CENTS.search(number) else SHARED_MARKS[mark]


def rival(mark: str, code: str, home: str, number: str) -> str | None:
    """Return another currency that a mark may mean as well as `code`; None where the home currency or the number decides."""
    if mark not in _OPEN or home in _FAMILIES[mark] or (code == "CNY" and _CENTS.search(number)):
        return None
    return next(other for other in _FAMILIES[mark] if other != code)
