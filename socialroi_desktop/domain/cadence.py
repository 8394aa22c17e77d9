"""How often something is done as a range, such as 3-5 posts a week: raised by a percentage, and held against another range.

Pure and exact: 3-5 raised by 50 % is 4.5-7.5, and 6-10 on 3-5 is +100 %.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from socialroi_desktop.domain.problem import Problem

_RANGE = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*(?:(?:-|–|—|\bto\b|…)\s*(\d+(?:[.,]\d+)?))?\s*")
_PERCENT = re.compile(r"\s*([+\-−]?)\s*(\d+(?:[.,]\d+)?)\s*%?\s*")
_SHARES = ("own_share", "curated_share", "conversation_share")


@dataclass(frozen=True, slots=True)
class Often:
    """From how many to how many each day or week; both are one where it is one number."""

    low: Decimal
    high: Decimal

    def __str__(self) -> str:
        low, high = plain(self.low), plain(self.high)
        return low if low == high else f"{low}-{high}"

    def raised(self, percent: Decimal) -> "Often":
        """Return the range a percentage higher."""
        factor = 1 + percent / 100
        return Often(self.low * factor, self.high * factor)

    def lift_from(self, usual: "Often") -> tuple[Decimal, Decimal] | None:
        """Return by how many percent this lies above `usual`, at both ends; None where that begins at nothing."""
        if not usual.low or not usual.high:
            return None
        return (self.low / usual.low - 1) * 100, (self.high / usual.high - 1) * 100

    def times(self, factor: int) -> "Often":
        """Return the range of so many times as long."""
        return Often(self.low * factor, self.high * factor)


@dataclass(frozen=True, slots=True)
class Raised:
    """What raising a range is, beside what was said it would be.

    `said_lift` are the percentages by which what was said lies above what is usual, at its low and its high end.
    """

    usual: Often
    percent: Decimal
    target: Often
    said: Often | None = None
    said_lift: tuple[Decimal, Decimal] | None = None

    @property
    def agrees(self) -> bool | None:
        """Whether what was said is that, None where nothing was said."""
        return None if self.said is None else self.said == self.target


def read_often(text: str) -> Often | None:
    """Return the range a text tells, such as 3-5, 4.5–7,5 or 4; None where it tells none, or ends before it begins."""
    found = _RANGE.fullmatch(text)
    if found is None:
        return None
    low = _number(found[1])
    high = _number(found[2]) if found[2] else low
    return None if high < low else Often(low, high)


def read_percent(text: str) -> Decimal | None:
    """Return the percentage a text tells, such as +50% or 50; None where it tells none, or leaves less than nothing."""
    found = _PERCENT.fullmatch(text)
    if found is None:
        return None
    percent = -_number(found[2]) if found[1] in ("-", "−") else _number(found[2])
    return percent if percent >= -100 else None


def raised(usual: Often, percent: Decimal, said: Often | None = None) -> Raised:
    """Return what is usual, raised, beside what was said of it."""
    lift = None if said is None else said.lift_from(usual)
    return Raised(usual, percent, usual.raised(percent), said, lift)


def disagreement(found: Raised) -> Problem | None:
    """Return how what was said differs from the percentage, None where it does not."""
    if found.said is None or found.said == found.target:
        return None
    values = {
        "said": str(found.said), "usual": str(found.usual), "target": str(found.target),
        "percent": signed(found.percent),
    }  # fmt: skip
    if found.said_lift is None:
        return Problem(
            "{said} is no percentage of {usual}; {percent} % of it is {target}.", values, column="posts"
        )
    low, high = (signed(round(end, 1)) for end in found.said_lift)
    if low == high:
        return Problem(
            "{said} on {usual}: that is {low} %; {percent} % is {target}.",
            {**values, "low": low},
            column="posts",
        )
    return Problem(
        "{said} on {usual}: that is {low} % to {high} %; {percent} % is {target}.",
        {**values, "low": low, "high": high},
        column="posts",
    )


def target_of(usual: str | None, lift: str | None, posts: str | None) -> Often | None:
    """Return what is to be reached: what was typed, else what is usual, raised; None where neither tells."""
    if posts:
        return read_often(posts)
    base = read_often(usual or "")
    if base is None:
        return None
    return base.raised(Decimal(lift or 0))


def cadence_problems(
    usual: object, lift: object, posts: object, shares: Sequence[object]
) -> tuple[Problem, ...]:
    """Return what keeps a posting target from being one, the first thing first."""
    for column, value in (("usual", usual), ("posts", posts)):
        text = str(value or "")
        if text and read_often(text) is None:
            wrong = "“{text}” is no number of posts; write one such as 4, or a range such as 3-5."
            return (Problem(wrong, {"text": text}, column=column),)
    told = [share for share in shares if isinstance(share, int)]
    # One that is not told yet is what is left.
    if sum(told) > 100 or (len(told) == len(shares) and sum(told) != 100):
        wrong = "The shares add up to {sum} %; change them so that they make 100 %."
        return (Problem(wrong, {"sum": sum(told)}, column=_SHARES[0]),)
    base, said = read_often(str(usual or "")), read_often(str(posts or ""))
    percent = read_percent(str(lift or ""))
    if base is None or said is None or percent is None:
        return ()
    differs = disagreement(raised(base, percent, said))
    return (differs,) if differs else ()


def signed(number: Decimal) -> str:
    """Return a number with its sign, without zeros after it."""
    return f"+{plain(number)}" if number >= 0 else f"−{plain(-number)}"


def plain(number: Decimal) -> str:
    """Return a number without zeros after it."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))
