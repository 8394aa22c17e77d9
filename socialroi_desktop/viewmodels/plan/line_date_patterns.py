"""The patterns days of a goal in one line are found by, of the words in `resources/goal_words.toml`. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from socialroi_desktop.viewmodels.plan.line_patterns import any_of, pattern, told_words

_ORDINAL = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s*(?:năm\s*)?(?P<{}>20\d\d)(?!\d))?"
_ANY_YEAR = r"(?:,?\s*(?:năm\s*)?20\d\d(?!\d))?"
_DIGITS = (
    r"(?<![\d.,])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}\.\s?\d{1,2}\.)(?!\d)"
)
_SHORT = r"\d{1,2}[./]\d{1,2}(?![\d%])"
_SIGNS = r"(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*[日号號]"
_SIGN_MONTH = r"(?:20\d\d\s*年\s*)?(?<!\d)\d{1,2}\s*月份?"
_BEFORE = r"(?:\s*(?:之前|以前|前))?"
_INSIDE_OF = r"\s*[内內]"


@dataclass(frozen=True, slots=True)
class DayPatterns:
    """What days are found by; `month` and `unit` say what a word means (1 to 12; day, week, month)."""

    spans: re.Pattern[str]
    month_spans: re.Pattern[str]
    until: re.Pattern[str]
    since: re.Pattern[str]
    lengths: re.Pattern[str]
    months: re.Pattern[str]
    years: re.Pattern[str]
    single: re.Pattern[str]
    named_day: re.Pattern[str]
    periods: tuple[tuple[str, re.Pattern[str]], ...]
    month: Mapping[str, int]
    unit: Mapping[str, str]


@cache
def day_patterns() -> DayPatterns:
    """Return the patterns; they are made at the first line."""
    told = told_words()["days"]
    month = {word: number for number, words in enumerate(told["months"], 1) for word in words}
    unit = {word: name for name, words in told["units"].items() for word in words}
    named = any_of(month)
    any_month = f"(?:{named}|{_SIGN_MONTH})"
    until, since, inside, bridge, ending = (
        any_of(told[name]) for name in ("until", "since", "inside", "bridge", "ending")
    )
    written = (
        rf"(?:(?<!\d)\d{{1,2}}{_ORDINAL}\.?\s*(?:of\s+)?{named}{_ANY_YEAR}"
        rf"|{named}\s+\d{{1,2}}{_ORDINAL}(?!\d){_ANY_YEAR})"
    )
    day = rf"(?:{written}|{_DIGITS}|{_SIGNS})"
    number = rf"(?<![\d.,])\d{{1,2}}{_ORDINAL}\.?"
    count, units = rf"\d{{1,4}}|{any_of(told['single'])}", any_of(unit)
    word = r"[^\W\d_]+(?:\s[^\W\d_]+)?"
    return DayPatterns(
        pattern(
            rf"(?:{since}\s*)?(?P<first>{day}|{_SHORT}|{number})\s*{bridge}\s*(?P<last>{day}|{_SHORT}){_BEFORE}"
        ),
        pattern(
            rf"(?:{since}\s*)?(?P<first>{any_month}){_YEAR.format('first_year')}\s*{bridge}"
            rf"\s*(?P<last>{any_month}){_YEAR.format('last_year')}"
        ),
        pattern(
            rf"{until}\s*(?:(?P<day>{day}|{_SHORT})"
            rf"|(?:{ending}\s*)?(?P<month>{any_month})底?{_YEAR.format('month_year')}"
            rf"|(?:{ending}\s*)?(?P<year>20\d\d)(?!\d)|(?P<word>{word})){_BEFORE}"
        ),
        pattern(rf"{since}\s*(?P<day>{day})"),
        pattern(
            rf"{inside}\s*(?P<count>{count})\s*(?P<unit>{units})(?:{_INSIDE_OF})?"
            rf"|(?P<signs>\d{{1,4}})\s*(?P<sign_unit>{units}){_INSIDE_OF}"
        ),
        pattern(
            rf"{inside}\s*(?:{ending}\s*)?(?P<inside>{any_month}){_YEAR.format('inside_year')}"
            rf"|(?P<own>{any_month})(?:{_YEAR.format('own_year')[:-1]}|(?=\s*(?:[,;.，。]|$)))"
        ),
        pattern(rf"{inside}\s*(?P<year>20\d\d)(?!{'[0-9.,%]'})"),
        pattern(rf"(?P<day>{day}){_BEFORE}"),
        pattern(
            rf"(?:(?P<before>\d{{1,2}}){_ORDINAL}\.?\s*(?:of\s+)?(?P<month>{named})"
            rf"|(?P<first_month>{named})\s+(?P<after>\d{{1,2}}){_ORDINAL}){_ANY_YEAR}"
        ),
        tuple(
            (name, pattern(rf"(?:{inside}\s*)?(?P<words>{any_of(words)}){_YEAR.format('year')}"))
            for name, words in told_words()["periods"].items()
        ),
        month,
        unit,
    )
