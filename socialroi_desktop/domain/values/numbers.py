"""Numbers and working times as people write them: grouped or not, with a point or a comma. Knows no fields."""

import re
from decimal import Decimal

from socialroi_desktop.domain.values.powers import POWER_WORDS
from socialroi_desktop.domain.values.style import Style
from socialroi_desktop.errors import UserError

_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009'’")
_HOURS_MINUTES = re.compile(r"^(\d+)\s*h(?:ours?)?\s*(?:(\d{1,2})\s*m(?:in)?)?$", re.IGNORECASE)
_SHORTENED = re.compile(
    rf"(.*\d)\s*({'|'.join(sorted(POWER_WORDS, key=len, reverse=True))})\.?", re.IGNORECASE
)
# A lone sign before three digits, which groups thousands to some and begins decimals to others.
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}", re.ASCII)

_TWO_READINGS = "“{text}” can be read in two ways; write {thousands} or {decimals}."


def number(text: str, style: Style) -> Decimal:
    """Return a written number; ValueError when it is none."""
    body = _bare(text)
    point, comma = body.count("."), body.count(",")
    if point and comma:
        decimal = "." if body.rindex(".") > body.rindex(",") else ","
        body = _ungrouped(body, "," if decimal == "." else ".", decimal)
    else:
        decimal = "." if point else ","
        if (point + comma == 1 and not _is_decimal_sign(decimal, body, style)) or point + comma > 1:
            body = _ungrouped(body, decimal)
    if not re.fullmatch(r"[+-]?(\d+[.,]?\d*|[.,]\d+)", body, re.ASCII):
        raise ValueError(text)
    return Decimal(body.replace(",", "."))


def whole(text: str, style: Style) -> int:
    """Return a written whole number, shortened as 60k or 1.2 mln or not; ValueError when it is none."""
    shortened = _SHORTENED.fullmatch(text.strip())
    if shortened:
        word = shortened[2].casefold()
        return _without_rest(number(shortened[1], style) * 10 ** POWER_WORDS[word], text)
    if _GROUPED.fullmatch(_bare(text)):
        # "1,200" and "1.000" are groups of three to a person who counts people, whatever the locale's decimal sign.
        return int(_grouped(text))
    return _without_rest(number(text, style), text)


def amount(text: str, style: Style, digits: int) -> Decimal:
    """Return a written amount of a currency with so many decimal digits.

    ValueError when it is none; UserError where three digits behind its decimal sign could be thousands as well.
    """
    found = _GROUPED.fullmatch(_bare(text))
    if found and digits == 0:
        return _grouped(text)
    value = number(text, style)
    if found and digits < 3 and found[1] == style.decimal:
        thousands, decimals = format(_grouped(text), "f"), plain_text(value, digits, style)
        raise UserError(_TWO_READINGS, text=text.strip(), thousands=thousands, decimals=decimals)
    return value


def any_amount(text: str, style: Style) -> Decimal:
    """Return a written amount of whatever currency; ValueError when it is none.

    UserError where three digits behind its decimal sign could be thousands as well.
    """
    value = number(text, style)
    found = _GROUPED.fullmatch(_bare(text))
    if found and found[1] == style.decimal:
        # A fourth digit groups no thousands.
        places = 2 if value == round(value, 2) else 4
        thousands, decimals = format(_grouped(text), "f"), plain_text(value, places, style)
        raise UserError(_TWO_READINGS, text=text.strip(), thousands=thousands, decimals=decimals)
    return value


def unmistakable(value: Decimal) -> str:
    """Return an amount as text that `any_amount` reads in one way."""
    text = format(value, "f")
    return f"{text}0" if _GROUPED.fullmatch(text) else text


def _grouped(text: str) -> Decimal:
    return Decimal(re.sub(r"[.,]", "", _bare(text)))


def _bare(text: str) -> str:
    return text.strip().translate(_SPACES).replace("\N{MINUS SIGN}", "-")


def _without_rest(value: Decimal, text: str) -> int:
    if value != value.to_integral_value():
        raise ValueError(text)
    return int(value)


def minutes(text: str, style: Style) -> int:
    """Return a written working time in minutes: 1:30, 1.5 h, 90 min, 1 h 30; ValueError when it is none."""
    body = text.strip()
    if ":" in body:
        hours, rest = body.split(":")
        if not (hours.isdecimal() and rest.isdecimal() and int(rest) < 60):
            raise ValueError(text)
        return int(hours) * 60 + int(rest)
    if found := _HOURS_MINUTES.match(body):
        return int(found[1]) * 60 + int(found[2] or 0)
    without = re.sub(r"\s*m(in(utes?)?)?$", "", body, flags=re.IGNORECASE)
    if without != body:
        return int(number(without, style))
    hours = re.sub(r"\s*h(ours?)?$", "", body, flags=re.IGNORECASE)
    if hours == body and style.bare_time == "minutes":
        return whole(body, style)
    return round(number(hours, style) * 60)


def minutes_text(value: int) -> str:
    """Return working time as hours and minutes: 1:30."""
    return f"{value // 60}:{value % 60:02d}"


def plain_text(value: Decimal, decimals: int | None, style: Style) -> str:
    """Return a number without groups, with so many decimals or as many as it has."""
    places = max(0, -int(value.normalize().as_tuple().exponent)) if decimals is None else decimals
    return f"{value:.{places}f}".replace(".", style.decimal)


def _ungrouped(body: str, sign: str, decimal: str = "") -> str:
    """Return a number without its groups; ValueError where they are none (a day, two amounts, a slip of the hand)."""
    grouped, point, rest = body.partition(decimal) if decimal else (body, "", "")
    groups = grouped.lstrip("+-").split(sign)
    # Groups of two before the last one are how lakhs are written.
    if not (
        1 <= len(groups[0]) <= 3 and len(groups[-1]) == 3 and all(len(one) in (2, 3) for one in groups[1:-1])
    ):
        raise ValueError(body)
    return grouped.replace(sign, "") + point + rest


def _is_decimal_sign(sign: str, body: str, style: Style) -> bool:
    """Tell whether a lone separator is decimal: the locale's is, another before three digits is not."""
    return sign == style.decimal or len(body.rpartition(sign)[2]) != 3
