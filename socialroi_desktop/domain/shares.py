"""Shares of platforms that must be a whole: 100 % of the budget and 100 % of the time of a stage. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import PlatformShare

# In hundredths of a percent.
WHOLE = 10_000
SHARES = ("budget_share", "hours_share")


@dataclass(frozen=True, slots=True)
class Total:
    """What the shares of one kind add up to, in hundredths of a percent; None where no platform has any."""

    field: str
    value: int | None

    @property
    def left(self) -> int:
        """What nobody has yet; below zero where it is more than all of it."""
        return WHOLE - (self.value or 0)

    @property
    def is_whole(self) -> bool:
        """Whether it is all of it, or nothing was divided at all."""
        return self.value in (None, WHOLE)


def totals(shares: Iterable[PlatformShare]) -> tuple[Total, ...]:
    """Return what the shares of a stage add up to, one total for each kind."""
    rows = list(shares)
    told = ((name, [getattr(row, name) for row in rows if getattr(row, name) is not None]) for name in SHARES)
    return tuple(Total(name, sum(values) if values else None) for name, values in told)


def too_much(share: PlatformShare, others: Sequence[PlatformShare]) -> Problem | None:
    """Return what is wrong with a share beside the others of its stage: together they are more than all of it."""
    for total in totals([share, *others]):
        if total.left < 0 and getattr(share, total.field) is not None:
            field = spec_of(PlatformShare, total.field).label
            told = {
                "field": field,
                "sum": percent_text(total.value or 0),
                "left": percent_text(total.left + getattr(share, total.field)),
            }
            template = "{field}: {sum} % with the others; {left} % are left."
            return Problem(template, told, column=total.field)
    return None


def percent_text(share: int) -> str:
    """Return a share in hundredths of a percent as digits, without zeros at the end: 12.5."""
    return f"{share / 100:.2f}".rstrip("0").rstrip(".")
