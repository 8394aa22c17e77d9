"""Dates written with the name of a month, in any language of `month_names`, and Chinese, Japanese, Korean ones.

Pure: text in, the parts of the date as they are written out; whether they are a date that exists is decided in
`parsers_dates`. Every word must be understood, so that no sentence passes for a date.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from socialroi_desktop.ingest.cells.month_names import (
    AFTERNOON,
    COUNTED,
    FILLERS,
    MONTH_FOLLOWS,
    MONTHS,
    MORNING,
    WEEKDAYS,
    folded,
)
from socialroi_desktop.ingest.cells.zones import ZONE

Parts = dict[str, str | None]

_HALF = "|".join(re.escape(word) for word in sorted(MORNING | AFTERNOON, key=len, reverse=True))
_CLOCK = re.compile(
    rf"(?:[T,\s]|(?<=\d)|^)\s*(?:(?P<before>{_HALF})\s*)?(?P<H>\d{{1,2}}):(?P<M>\d{{2}})(?::(?P<S>\d{{2}})(?:[.,]\d+)?)?"
    rf"\s*(?P<after>{_HALF})?\s*(?:uhr|h)?\s*\(?(?P<zone>{ZONE})?\)?$",
    re.IGNORECASE,
)
_EASTERN = re.compile(
    r"^(?:(?P<y>\d{4})\s*[年년]\s*)?(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日号號일]?\s*"
    r"(?:[(（]?(?:(?:星期|周|週|礼拜)[一二三四五六日天]|[月火水木金土日월화수목금토일](?:曜日|요일)?)[)）]?)?\s*"
    rf"(?:(?P<half>{_HALF})?\s*(?P<H>\d{{1,2}})\s*[时時点點시:]\s*(?P<M>\d{{1,2}})\s*[分분]?(?:\s*:?\s*(?P<S>\d{{1,2}})\s*[秒초]?)?)?$"
)
# Vowels of Thai are marks, which are no letters to `\w`; its short names hold a dot: ม.ค.
_TOKENS = re.compile(r"\d+|(?:[\u0e01-\u0e4e]+\.?)+|[^\W\d_]+(?:[ʼ’'][^\W\d_]+)?\.?")
_BETWEEN = re.compile(r"[\s,./'’()-]*")


@lru_cache(maxsize=4096)
def written(text: str) -> Parts | None:
    """Return the parts `y` (None where no year is written), `m`, `d` and the clock; None for no written date."""
    bare = unicodedata.normalize("NFKC", text).strip()
    if eastern := _EASTERN.match(bare):
        parts: Parts = eastern.groupdict()
        half = parts.pop("half")
        return parts | {"ap": _half(half), "zone": None}
    clock: Parts = dict.fromkeys(("H", "M", "S", "ap", "zone"))
    if found := _CLOCK.search(bare):
        clock = {name: found[name] for name in ("H", "M", "S", "zone")}
        clock["ap"] = _half(found["before"] or found["after"])
        bare = bare[: found.start()]
    day = _day_of(bare)
    return None if day is None else day | clock


@lru_cache(maxsize=4096)
def halved(text: str) -> tuple[str, Parts] | None:
    """Return the day and the clock of a time whose half of the day a word tells (`2026/3/1 下午 11:30`); None for any other."""
    bare = unicodedata.normalize("NFKC", text).strip()
    found = _CLOCK.search(bare)
    half = found and (found["before"] or found["after"])
    if found is None or not half:
        return None
    clock: Parts = {name: found[name] for name in ("H", "M", "S", "zone")}
    return bare[: found.start()].strip(" ,"), clock | {"ap": _half(half)}


def _half(word: str | None) -> str | None:
    if not word:
        return None
    return "pm" if word.casefold() in AFTERNOON else "am"


def _day_of(text: str) -> Parts | None:
    if _BETWEEN.fullmatch(_TOKENS.sub("", text)) is None:
        return None
    tokens = [token if token.isdigit() else folded(token) for token in _TOKENS.findall(text)]
    month, rest = _month(tokens)
    numbers = [token for token in rest if token.isdigit()]
    if month is None or any(not _says_nothing(token) for token in rest if not token.isdigit()):
        return None
    years = [one for one in numbers if len(one) == 4]
    days = [one for one in numbers if len(one) <= 2]
    if len(years) + len(days) != len(numbers) or len(years) > 1 or not 1 <= len(days) <= 2 - len(years):
        return None
    year = years[0] if years else days[1] if len(days) == 2 else None
    return {"y": year, "m": str(month), "d": days[0]}


def _says_nothing(token: str) -> bool:
    return token in FILLERS or token in WEEKDAYS


def _month(tokens: Sequence[str]) -> tuple[int | None, list[str]]:
    """Return the month and the other tokens. Of two words that may be months one is a day of the week."""
    named = [place for place, token in enumerate(tokens) if token in MONTHS]
    if len(named) == 2:
        named = [place for place in named if tokens[place] not in WEEKDAYS] or named[1:]
    if len(named) == 1:
        rest = [token for place, token in enumerate(tokens) if place != named[0]]
        return MONTHS[tokens[named[0]]], rest
    marks = [place for place, token in enumerate(tokens[:-1]) if token in MONTH_FOLLOWS]
    if named or len(marks) != 1:
        return None, []
    at = marks[0]
    if tokens[at + 1].isdigit():
        return int(tokens[at + 1]), [*tokens[:at], *tokens[at + 2 :]]
    value = COUNTED.get(tokens[at + 1])
    if value == 10 and COUNTED.get(tokens[at + 2] if at + 2 < len(tokens) else "") in (1, 2):
        return 10 + COUNTED[tokens[at + 2]], [*tokens[:at], *tokens[at + 3 :]]
    return value, [*tokens[:at], *tokens[at + 2 :]]
