"""What the store hands to the metrics: summed rows of one group and period, with what could not be known.

Knows nothing of where the rows came from and divides nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from socialroi_desktop.domain.problem import Problem

ATTRIBUTED = "attributed"
SOCIAL = "social"
Values = Mapping[str, Decimal | None]


@dataclass(frozen=True, slots=True)
class Sample:
    """The contributions of single orders, in major units, as far as a range needs them.

    `values` holds every one of them for small samples (up to 2,000); larger ones carry only the moments.
    """

    count: int
    total: Decimal
    total_of_squares: Decimal
    values: tuple[Decimal, ...] | None = None

    @classmethod
    def of(cls, values: tuple[Decimal, ...]) -> "Sample":
        """Build a sample from the single contributions."""
        return cls(len(values), sum(values, Decimal(0)), sum((v * v for v in values), Decimal(0)), values)


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums of one group, by the sum ids of the metric table.

    Money is exact, in major units of `currency`; counts are whole or, under a shared credit, fractional. A
    sum known to be nothing is 0; one that nothing tells is None (or absent), and `reasons` says why. Beside a
    known sum `reasons` says what is missing from it; under the name of a part, why there is no such part.
    `parts` holds the same sums over a part of the rows: `ATTRIBUTED` (orders credited to a channel) and
    `SOCIAL` (orders and visits of social channels). Where every row of the group is attributed, say so with
    `all_in(ATTRIBUTED)`. `contributions` are those of the attributed orders. `rows` counts all rows of the
    group, `rows_of` those behind single metrics. `ranges` are the ends between which a sum may lie that is an estimate itself.
    """

    values: Values
    currency: str
    rows: int = 0
    rows_of: Mapping[str, int] = field(default_factory=dict)
    reasons: Mapping[str, Problem] = field(default_factory=dict)
    contributions: Sample | None = None
    parts: Mapping[str, Values] = field(default_factory=dict)
    ranges: Mapping[str, tuple[Decimal, Decimal]] = field(default_factory=dict)

    def all_in(self, *parts: str) -> "Sums":
        """Return these sums with the named parts equal to the whole."""
        return replace(self, parts={**self.parts, **dict.fromkeys(parts, self.values)})

    def of_part(self, part: str) -> Values | None:
        """Return the sums of a part (the whole for an empty name), or None when they were not split so."""
        return self.parts.get(part) if part else self.values
