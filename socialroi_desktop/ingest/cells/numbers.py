"""Numbers as exports write them: grouping, decimal comma, k/m/b, percent, currency marks, durations.

Pure: text in, exact Decimal or None out, `ValueError` for what is no number. A blank or a dash is None,
never 0.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from socialroi_desktop.domain.values.powers import POWER_WORDS
from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.cells.reading import NOTHING
from socialroi_desktop.ingest.cells.sides import sided
from socialroi_desktop.ingest.cells.signs import signed
from socialroi_desktop.ingest.formats.headers import plain

# Blanks as programs write them; numbers are compared without their spaces.
BLANK = NOTHING | {"", "na", "none", "(notset)"}
_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f\u2009'’"))
# Counts in a unit that their header names: parser -> power of ten.
POWERS = {"thousands": 3, "ten_thousands": 4, "millions": 6, "hundred_millions": 8, "billions": 9}
_SHAPE = re.compile(r"^([-+]?)([\d.,]+)(?:e([-+]?\d{1,2}))?([^\d.,+()%-]*)\.?\+?$", re.IGNORECASE)
_SUFFIXED = re.compile(
    rf"(?<=\d)(?:{'|'.join(sorted(POWER_WORDS, key=len, reverse=True))})\.?\+?$", re.IGNORECASE
)
_GROUPS = {
    mark: re.compile(rf"^\d{{1,3}}(?:{re.escape(mark)}\d{{2,3}})*{re.escape(mark)}\d{{3}}$") for mark in ".,"
}


def number(text: str, decimal: str = ".", words: Mapping[str, int] = POWER_WORDS) -> Decimal | None:
    """Return the number a cell holds; `decimal` is the column's decimal separator, "." or ",".

    `words` are the powers of ten that words behind a number mean. Raises ValueError when it is no number, among them
    `1,2,3` and a group of the wrong length.
    """
    bare = signed(text).translate(_SPACES)
    if bare.casefold() in BLANK:
        return None
    found = _SHAPE.match(bare.removesuffix("%").removeprefix("%"))
    if not found:
        raise ValueError(text)
    sign, digits, power, suffix = found.groups()
    if suffix and suffix.casefold() not in words:
        raise ValueError(text)
    value = Decimal(_digits(digits, decimal))
    value = value.scaleb(int(power or 0) + (words[suffix.casefold()] if suffix else 0))
    return -value if sign == "-" else value


def shortened(
    text: str, decimal: str = ".", power: int = 0, words: Mapping[str, int] = POWER_WORDS
) -> Decimal | None:
    """Return a count as `number` does; one that is shortened (1,2M) may be written with the other separator.

    Lists that people put together mix them, and a shortened count has no thousands to be grouped. `power` is that of the
    unit of counts that tell none.
    """
    bare = signed(text).translate(_SPACES).lstrip("~≈>")
    if not _SUFFIXED.search(bare):
        value = number(bare, decimal)
        return None if value is None else value.scaleb(power)
    try:
        return number(bare, decimal, words)
    except ValueError:
        return number(bare, "," if decimal == "." else ".", words)


_ONE_GROUP = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}\+?")


def is_grouped(text: str) -> bool:
    """Tell whether a count is written with one mark before just three digits, which groups its thousands."""
    return _ONE_GROUP.fullmatch(signed(text).translate(_SPACES)) is not None


def thousands(text: str) -> Decimal:
    """Return a count whose thousands are grouped."""
    bare = signed(text).translate(_SPACES).rstrip("+")
    return Decimal(bare.replace(".", "").replace(",", ""))


def _digits(text: str, decimal: str) -> str:
    group = "," if decimal == "." else "."
    whole, mark, rest = text.partition(decimal)
    if group in rest or decimal in rest:
        raise ValueError(text)
    if group in whole:
        if not _GROUPS[group].match(whole):
            raise ValueError(text)
        whole = whole.replace(group, "")
    if not (whole or rest):
        raise ValueError(text)
    return f"{whole or '0'}.{rest}" if mark and rest else whole or "0"


def decimal_evidence(text: str) -> str | None:
    """Return the decimal separator a cell proves, "?" when its separator proves nothing, else None."""
    bare = split_currency(sided(text)[0])[0]
    bare = _SUFFIXED.sub("", signed(bare).translate(_SPACES).strip("%+-")).strip("%")
    if not bare or not set(bare) <= set("0123456789.,") or not set(bare) & set(".,"):
        return None
    last = max(bare.rfind("."), bare.rfind(","))
    mark, other = bare[last], "," if bare[last] == "." else "."
    if bare.count(mark) > 1:
        return None if _DAY.fullmatch(bare) else other
    if other in bare or len(bare) - last - 1 != 3:
        return mark
    return mark if last > 3 or bare.startswith("0") or last == 0 else "?"


# What a spreadsheet made of 1.05 or 1.5 proves nothing of the amounts beside it.
_DAY = re.compile(r"(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{4}\.\d{1,2}\.\d{1,2}\.?)")


def decide_decimal(
    cells: Iterable[str], evidence: Callable[[str], str | None] = decimal_evidence
) -> tuple[str | None, bool]:
    """Return the decimal separator most cells prove, and whether some cells could be read either way."""
    votes = Counter(map(evidence, cells))
    if votes["."] or votes[","]:
        return (".", False) if votes["."] >= votes[","] else (",", False)
    return None, votes["?"] > 0


_WORDLESS = re.compile(r"[0-9.,+ -]*")


def is_shortened(text: str) -> bool:
    """Tell whether a word for a power of ten stands behind a number, so that its sign tells nothing of other numbers."""
    if _WORDLESS.fullmatch(text):
        # As nearly all amounts are, and a tenth of the work.
        return False
    return _SUFFIXED.search(signed(split_currency(text)[0]).translate(_SPACES)) is not None


def written_evidence(text: str) -> str | None:
    """Return as `decimal_evidence` what a cell of a sheet proves that is surely a text; numbers stand as programs keep them.

    Those have a point, and no 0 at the end but as a fourth decimal. A cell that proves nothing is a text, too.
    """
    found = decimal_evidence(text)
    return None if found == "." and "," not in text and not _ENDS_IN_0.search(text) else found


_ENDS_IN_0 = re.compile(r"\.(?!\d{3}0\s*$)\d*0\s*$")


def may_be_ratios(cells: Iterable[str], decimal: str) -> bool:
    """Tell whether percentages may be shares of one: none has its sign or is above 1, and some are below."""
    below = False
    for cell in cells:
        try:
            value = number(cell, decimal)
        except ValueError:
            continue
        if value is not None and ("%" in cell or abs(value) > 1):
            return False
        below = below or (value is not None and 0 < abs(value) < 1)
    return below


# Digits behind a sign that begin decimals beyond doubt, more than cents have.
_FINE = re.compile(r"(?:^0*[.,]\d{3}|[.,]\d{4,}|\d{4,}[.,]\d{3})$")


_THREE = re.compile(r"[.,]\d{3}")


def is_fine(text: str) -> bool:
    """Tell whether a cell is a number of more than two decimals."""
    if text[-3:-2] in (".", ",") or not _THREE.search(text):
        return False
    bare = signed(split_currency(text)[0]).translate(_SPACES).lstrip("+-")
    return _FINE.search(bare) is not None and not _DAY.fullmatch(bare)


def decimal_beside(cells: Iterable[str]) -> str | None:
    """Return the separator of decimals where every mark that proves nothing, as in 1.204, groups thousands."""
    marks = {"." if "." in cell else "," for cell in cells if decimal_evidence(cell) == "?"}
    return {".": ",", ",": "."}[marks.pop()] if len(marks) == 1 else None


_TIMED = re.compile(r"^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$")
_WORDED = re.compile(
    r"^(?:(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hour|hours|godz|std|小时)\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:m|min|mins|minute|minutes|分钟)\.?)?$",
    re.IGNORECASE,
)


def minutes(text: str, decimal: str = ".", *, per_unit: int = 60) -> int | None:
    """Return a length of work in whole minutes: `1.5` and `1:30` are 90, `90 min` is 90.

    `per_unit` is the minutes a bare number counts: 60 when the column is hours, 1 when it is minutes.
    """
    bare = plain(text)
    if bare.casefold() in BLANK:
        return None
    if timed := _TIMED.match(bare):
        return int(timed[1]) * 60 + int(timed[2]) + (1 if timed[3] and int(timed[3]) >= 30 else 0)
    worded = _WORDED.match(bare)
    if worded and any(worded.groups()):
        hours, rest = (Decimal((part or "0").replace(",", ".")) for part in worded.groups())
        return round(hours * 60 + rest)
    value = number(bare, decimal)
    return None if value is None else round(value * per_unit)


_LENGTH = re.compile(
    r"^(?:(\d+)\s*(?:h|hr|hrs|hour|hours|std|godz|小时|小時|時間|시간|giờ)\.?)?[\s,:]*"
    r"(?:(\d+)\s*(?:m|min|mins|minute|minutes|分钟|分鐘|分|분|phút)\.?)?[\s,:]*"
    r"(?:(\d+(?:[.,]\d+)?)\s*(?:s|sec|secs|second|seconds|sek|seg|秒|초|giây)\.?)?$",
    re.IGNORECASE,
)


# No length of time is longer; the pattern need not be tried on a cell of megabytes.
_LONGEST = 60


def seconds(text: str, decimal: str = ".", *, per_unit: Decimal | int = 1) -> int | None:
    """Return a length of watching in whole seconds: `0:11:34` is 694, `0:12` is 12; `1分20秒` and `0h:1m:20s` are 80.

    `per_unit` is the seconds a bare number counts: 3600 when the column is hours.
    """
    bare = plain(text)
    if bare.casefold() in BLANK:
        return None
    if timed := _TIMED.match(bare):
        first, second, third = timed.groups()
        return (
            int(first) * 60 + int(second)
            if third is None
            else (int(first) * 60 + int(second)) * 60 + int(third)
        )
    worded = _LENGTH.match(bare) if len(bare) <= _LONGEST else None
    if worded and any(worded.groups()):
        hours, rest, last = (Decimal((part or "0").replace(",", ".")) for part in worded.groups())
        return round(hours * 3600 + rest * 60 + last)
    value = number(bare, decimal)
    return None if value is None else round(value * per_unit)
