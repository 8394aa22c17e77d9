"""Texts by which things are told apart, in the one form in which they are compared: ids, codes, names.

What looks alike is alike: marks nobody sees, no-break spaces and letters written in parts do not count. Pure; knows no records.
"""

import re
import tomllib
import unicodedata
from functools import cache

from socialroi_desktop.paths import resource

# Soft hyphens, zero-width and directional marks, byte order marks: they come along with copied texts.
_UNSEEN = (
    "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
)
# These join or part signs of emoji and of some scripts, where they belong; between other letters nobody sees them.
_JOINERS = "\u200c\u200d"
_STYLES = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_MARK = re.compile(f"[{_UNSEEN}]")
_STRAY = re.compile(
    rf"(?<![\u0600-\U0010ffff])[{_JOINERS}]+|[{_JOINERS}]+(?![\u0600-\U0010ffff])"
    rf"|(?<![^\x00-\x7f])(?<![0-9#*])[{_STYLES}]+|(?<=[0-9#*])[{_STYLES}]+(?!\u20e3)"
)
_FINE = re.compile(f"[{_JOINERS}{_STYLES}]")
# A sign that nobody sees, alone or in any word.
UNSEEN = re.compile(f"[{_UNSEEN}{_JOINERS}{_STYLES}]")
_EDGES = re.compile(rf"^[\s{_UNSEEN}{_JOINERS}]+|[\s{_UNSEEN}{_JOINERS}]+$")
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Every sign that a text in the one form has not, or not everywhere, as a set of `GLOB`: also letters in parts and wide ones.
MARKS = (
    _UNSEEN
    + _JOINERS
    + _STYLES
    + "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u0300-\u036f\u1100-\u11ff\uff01-\uff5e"
)
# Hyphens, dashes and the minus sign, which programs put in place of each other.
DASHES = "\u2010-\u2015\u2043\u2212\ufe58\ufe63"
_DASH = re.compile(f"[{DASHES}]")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
# A word and a sign before a number, as `Order #1001` has them.
_WORDED = re.compile(
    r"^(?:[^\W\d_]?\s?[№°º]\s*|[^\W\d_][^\d#№]*[\s.:#№°º]+|[\u3040-\u9fff\uac00-\ud7af]+)\S*\d"
)

_QUOTED = re.compile(r'^(?:="(.*)"|"(.*)"|[\'\u2018\u2019](.*))$', re.DOTALL)
_NUMBER_SIGN = re.compile(r"^#\s*(?=[^\s#])")
# What spreadsheets and scripts make of a whole number: `1001.0`, `1001,00`, `1,001`, `1 001`.
_FLOAT = re.compile(r"^(\d+)[.,]0{1,2}$|^(\d{4,})[.,]0+$")
_GROUPED = re.compile(r"^[1-9]\d{0,2}(?:(?:,\d{3})+|(?:[ '\u2019]\d{3})+|(?:\.\d{3}){2,})$")
# A number of which only the first digits are left, and a cell that was too narrow to show its number.
_ROUNDED = re.compile(
    r"^[-+]?(?:(\d+[.,]\d+)\s*e\s*\+?|(\d+)\s*e\s*\+|(\d+(?:[.,]\d+)?)\s*[x×*·]\s*10\s*\^?\s*\+?)(\d{1,3})$",
    re.IGNORECASE,
)
_HASHES = re.compile(r"^#{3,}$")
# Beyond so many digits spreadsheets write zeros, beyond this whole number scripts skip some.
EXACT_DIGITS = 15
_EXACT = 2**53
# With fewer digits left, another number may look like it by chance.
_ENOUGH_DIGITS = 5
_NUMBERS = re.compile(r"\d{5,200}")
_LONG_FLOAT = re.compile(r"^(\d{16,})[.,]0+$")


def tidy(text: str) -> str:
    """Return a text as it looks: composed letters, plain spaces, no unseen marks; emoji and scripts keep what joins them."""
    if text.isascii():
        return text.strip()
    return _STRAY.sub("", _MARK.sub("", _SPACE.sub(" ", unicodedata.normalize("NFC", text)))).strip()


def without_marks(text: str) -> str:
    """Return a text without the marks that nobody sees, in which only what is no text can be written: a number, a day."""
    return text if text.isascii() else UNSEEN.sub("", text)


def trimmed(text: str) -> str:
    """Return a text without blanks and unseen marks around it, and else as it is written."""
    return _EDGES.sub("", text)


def alike(text: str) -> str:
    """Return what texts that look alike have in common: as `tidy`, without joiners and styles of emoji, one space at a time."""
    return " ".join((text if text.isascii() else _FINE.sub("", tidy(text))).split())


def word_alike(text: str | None) -> str:
    """Return a code, name or handle as such words are compared where case does not count either."""
    return alike(text or "").casefold()


# What tells rows apart whose id a spreadsheet has rounded: part of the hash of their file, and their line.
_OWN = re.compile(r"~[0-9a-f]{8}\.\d+$")


def shown_id(text: str) -> str:
    """Return an id as it stood in its file, without what tells it from others that a spreadsheet made the same."""
    return _OWN.sub("", text)


def id_text(text: str) -> str:
    """Return an id as it is kept, whatever was put around it: `="1001"`, `'1001`, `1001.0`, `1,001`, `Order 1001`.

    Dashes and digits of any kind are those of ASCII. A sign before it (`#1001`) stays, as shops print
    it so; leading zeros stay, for `001` and `1` may be two.
    """
    bare = text.strip() if text.isascii() else plain_signs(text)
    if bare.removeprefix("#").isalnum() and (bare.isascii() or not _WORDED.match(bare)):
        return bare
    while found := _QUOTED.match(bare):
        bare = next(part for part in found.groups() if part is not None).replace('""', '"').strip()
    if _WORDED.match(bare) and (number := _order_word().match(bare)):
        bare = f"#{number[1]}"
    sign = "#" if _NUMBER_SIGN.match(bare) else ""
    rest = _NUMBER_SIGN.sub("", bare)
    if found := _LONG_FLOAT.match(rest):
        return sign + (rest if _is_beyond(found[1]) else found[1])
    if found := _FLOAT.match(rest):
        return sign + (found[1] or found[2])
    return sign + (re.sub(r"\D", "", rest) if _GROUPED.match(rest) else rest)


def plain_signs(text: str) -> str:
    """Return an id in the signs of ASCII, as far as those are only another way to write them."""
    bare = _DASH.sub("-", _FINE.sub("", tidy(text)).translate(_FULL_WIDTH)).strip()
    digits: dict[str, str | int | None] = {
        sign: str(unicodedata.decimal(sign)) for sign in set(bare) if sign.isdecimal() and not sign.isascii()
    }
    return bare.translate(str.maketrans(digits)) if digits else bare


_JOINED = re.compile(r"^[\u3040-\u9fff\uac00-\ud7af]+$")


@cache
def _order_word() -> re.Pattern[str]:
    """Return what finds the number behind a word for orders (`resources/order_words.toml`)."""
    told = tomllib.loads(resource("order_words.toml").read_text("utf-8"))
    order, number, alone, joined = (
        "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
        for words in (
            told["order"],
            told["number"],
            told["alone"],
            filter(_JOINED.match, [*told["order"], *told["alone"]]),
        )
    )
    parted = rf"(?:(?:{order})(?:[\s.:-]*(?:{number}))?|{alone})[\s.:]*[\s.:#№]"
    # Signs for numbers, and scripts without blanks, need none.
    signed = rf"(?:(?:{order})[\s.:-]*)?(?:n[°º]|№)[\s.:]*|(?:{joined})(?:{number})?[\s.:]*(?=[#№\s]*\d)"
    return re.compile(rf"^(?:{parted}|{signed})\s*[#№]?\s*(\S*\d\S*)$", re.IGNORECASE)


# Letters of both cases with digits among them, many at once: such ids are drawn, and tell two things by the case of a letter.
_DRAWN = re.compile(r"(?=[^\W_]*[a-z])(?=[^\W_]*[A-Z])(?=[^\W_]*\d)[^\W_]{8,}")


def is_drawn(text: str) -> bool:
    """Tell whether an id is one of those in which the case of letters counts: `ch_3NxYz…`, the id of a video."""
    return _DRAWN.search(text) is not None


def loose_id(text: str) -> str:
    """Return what ids have in common that may be one: as `bare_id`, without case and without zeros before a number."""
    bare = bare_id(text).casefold()
    return (bare.lstrip("0") or bare) if bare.isdigit() else bare


def loose_name(text: str) -> str:
    """Return what names have in common that may be one: case, kinds of dashes and of blanks do not count."""
    return _DASH.sub("-", word_alike(text))


def bare_id(text: str) -> str:
    """Return what all ways of writing one id of a source have in common: as `id_text`, without the sign before it."""
    plain = text.removeprefix("#")
    return plain if plain.isalnum() and plain.isascii() else id_text(text).removeprefix("#")


def is_rounded(text: str) -> bool:
    """Tell whether an id is a number that lost its last digits: `2.02207E+18`, `7,00012E+11`, `1E+12`, `########`."""
    if text.isalnum() and text.isascii():
        return False
    bare = id_text(text)
    if _ROUNDED.match(bare.removeprefix("#")) or _HASHES.match(bare):
        return True
    found = _LONG_FLOAT.match(bare.removeprefix("#"))
    return found is not None and _is_beyond(found[1])


def _is_beyond(digits: str) -> bool:
    """Tell whether a whole number is longer than those who wrote it as a fraction can have known."""
    return int(digits) > _EXACT or not digits[EXACT_DIGITS:].strip("0")


def has_zeros_for_digits(text: str, fewest: int = 1) -> bool:
    """Tell whether an id has nothing but at least so many zeros behind the digits that a spreadsheet keeps."""
    bare = bare_id(text)
    lost = bare[EXACT_DIGITS:]
    return len(lost) >= fewest and bare.isdigit() and not lost.strip("0")


def spelled_out(text: str, others: str) -> str | None:
    """Return the whole number within other texts that a rounded id was; None where none, or more than one, can be it."""
    bare = bare_id(text)
    if found := _ROUNDED.match(bare):
        whole, _, rest = next(part for part in found.groups()[:3] if part).replace(",", ".").partition(".")
        left, length = whole + rest, len(whole) + int(found[4])
    else:
        left, length = bare[:EXACT_DIGITS] if bare.isdigit() else "", len(bare)
    if not _ENOUGH_DIGITS <= len(left) < length:
        return None
    low = int(left) * 10 ** (length - len(left))
    slack = 10 ** (length - len(left))
    fitting = {
        number
        for number in _NUMBERS.findall(others)
        if len(number) == length
        # A workbook keeps the nearest number that its cells can hold, which may be farther than the last digit shown.
        and (2 * abs(int(number) - low) <= slack or float(number) == float(low))
        and not has_zeros_for_digits(number)
    }
    return fitting.pop() if len(fitting) == 1 else None
