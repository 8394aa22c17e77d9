"""What the store hands to the metrics: summed rows of one group and period, with what could not be known.

Knows nothing of where the rows came from and divides nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from socialroi_desktop.domain.pairs import Pair
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sample import Sample

ATTRIBUTED = "attributed"
SOCIAL = "social"
# What no channel claims; told by ranges alone, as its sums are the difference of the others.
REST = "rest"
Values = Mapping[str, Decimal | None]
SampleOf = Callable[[str, str], Sample | None]


def _no_sample(_part: str, _measure: str) -> Sample | None:
    return None


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums of one group, by the sum ids of the metric table.

    Money is exact, in major units of `currency`; counts are whole or, under a shared credit, fractional. A
    sum known to be nothing is 0; one that nothing tells is None (or absent), and `reasons` says why. Beside a
    known sum `reasons` says what is missing from it, and `said` what else
    there is to say; under the name of a part, why there is no such part.
    `parts` holds the same sums over a part of the rows: `ATTRIBUTED` (orders credited to a channel) and
    `SOCIAL` (orders and visits of social channels). Where every row of the group is attributed, say so with
    `all_in(ATTRIBUTED)`. `sample_of` gives the orders behind a part and a measure (see `sample.MEASURES`) as far as a range needs
    them. `cost_uncertainty` is how far own hours and fees may be off, as a share; None where nobody has said it. `rows` counts
    all rows of the group, `rows_of` those behind single metrics. `ranges` are the ends between which a sum may lie that is an
    estimate itself.
    `paired` names the sums (see `pairs`) that were taken from the rows of both sides of a rate alone; `left_out` says by
    pair what only one side tells.
    """

    values: Values
    currency: str
    rows: int = 0
    rows_of: Mapping[str, int] = field(default_factory=dict)
    reasons: Mapping[str, Problem] = field(default_factory=dict)
    said: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)
    sample_of: SampleOf = _no_sample
    cost_uncertainty: Decimal | None = None
    parts: Mapping[str, Values] = field(default_factory=dict)
    ranges: Mapping[str, tuple[Decimal, Decimal]] = field(default_factory=dict)
    paired: frozenset[str] = frozenset()
    left_out: Mapping[Pair, tuple[Problem, ...]] = field(default_factory=dict)

    def all_in(self, *parts: str) -> "Sums":
        """Return these sums with the named parts equal to the whole."""
        return replace(self, parts={**self.parts, **dict.fromkeys(parts, self.values)})

    def of_part(self, part: str) -> Values | None:
        """Return the sums of a part (the whole for an empty name), or None when they were not split so."""
        return self.parts.get(part) if part else self.values
