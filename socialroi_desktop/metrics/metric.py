"""The shape of a metric: everything the app knows of one, declared in one place.

Knows no values; the tables beside it declare the metrics, `figure` works them out.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from socialroi_desktop.domain.pairs import Pair

Stage = Literal["awareness", "consideration", "purchase", "listening", "outreach"]
Better = Literal["up", "down", "none"]
Unit = Literal["money", "count", "people", "ratio", "times", "per_post", "seconds", "hours", "days"]
RangeKind = Literal["none", "wilson", "total", "mean", "count"]
# Why an estimate has no range: it is made of estimates that vary together, or of what is told as a sum alone.
NoRange = Literal["", "together", "sums"]
Known = Mapping[str, Decimal]
Rule = Callable[[Known], Decimal | None]
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One metric of the table.

    `formula` is shown to the seller. `inputs` are ids of sums or metrics; those in `optional` count as 0 when
    unknown, which the figure then says. `part` names the part of the rows the inputs are taken from.
    `denominator` is the input that must not be 0. `range_kind` "wilson" takes `events` of `base`; "total", "mean" and "count"
    move the input `moved` between the ends of what the orders of the `sample` (part and measure) add up to, are worth each, or
    are in number; a "count" without a sample is one of events that come one by one. `cost` is the input that is as sure as the
    seller is. `no_range` says why an estimate has none. `events` under 5 or `base` under 100 mark
    a small sample. `additive` tells whether days add up (else it is a level). `neutral` is the value that is
    neither good nor bad, when there is one. A `share` is a part of its whole, never over 1; other rates of totals can be.
    `pair` are the sums whose rows have to tell both: its inputs are added up over these rows alone,
    where the rows of either can lack the other.
    """

    id: str
    label: str
    unit: Unit
    formula: str
    stage: Stage
    better: Better = "up"
    inputs: tuple[str, ...] = ()
    rule: Rule | None = field(default=None, repr=False, compare=False)
    optional: tuple[str, ...] = ()
    part: str = ""
    denominator: str = ""
    range_kind: RangeKind = "none"
    moved: str = ""
    sample: tuple[str, str] | None = None
    cost: str = ""
    no_range: NoRange = ""
    events: str = ""
    base: str = ""
    additive: bool = False
    neutral: Decimal | None = None
    share: bool = False
    help: str = ""
    pair: Pair | tuple[()] = ()

    @property
    def kind(self) -> Literal["sum", "figure"]:
        """A sum is handed in by the store; a figure is worked out of its inputs."""
        return "sum" if self.rule is None else "figure"

    def compute(self, values: Mapping[str, Decimal | None]) -> Decimal | None:
        """Return the value, unrounded, or None where an input is unknown or the denominator is 0."""
        if self.rule is None:
            return values.get(self.id)
        known: dict[str, Decimal] = {}
        for name in self.inputs:
            value = values.get(name)
            if value is None:
                if name not in self.optional:
                    return None
                value = ZERO
            known[name] = value
        if self.denominator and known[self.denominator] == 0:
            return None
        return self.rule(known)


def total(
    id: str,
    label: str,
    stage: Stage,
    unit: Unit = "count",
    better: Better = "up",
    *,
    formula: str = "sum over the rows",
    additive: bool = True,
    about: str = "",
) -> Metric:
    """Declare a sum the store hands in."""
    return Metric(
        id=id,
        label=label,
        unit=unit,
        formula=formula,
        stage=stage,
        better=better,
        additive=additive,
        help=about,
    )


def quotient(numerator: str, denominator: str, factor: int = 1) -> Rule:
    """Return the rule factor x numerator / denominator."""
    return lambda known: known[numerator] * factor / known[denominator]


def difference(first: str, *others: str) -> Rule:
    """Return the rule first - others; with no others the value itself."""
    return lambda known: known[first] - sum((known[name] for name in others), ZERO)


def rate(
    id: str,
    label: str,
    numerator: str,
    denominator: str,
    formula: str,
    *,
    stage: Stage,
    better: Better = "up",
    ranged: bool = True,
    share: bool = False,
    about: str = "",
    pair: Pair | None = None,
) -> Metric:
    """Declare a rate of totals; it is a `share` where whatever the numerator counts is counted by the denominator, too.

    `ranged` rates count events and carry a Wilson range; shares of money are exact and carry none. `pair` names the two
    sums where the sides are not sums themselves.
    """
    return Metric(
        id=id,
        label=label,
        unit="ratio",
        formula=formula,
        stage=stage,
        better=better,
        inputs=(numerator, denominator),
        rule=quotient(numerator, denominator),
        denominator=denominator,
        range_kind="wilson" if ranged else "none",
        events=numerator if ranged else "",
        base=denominator if ranged else "",
        share=share,
        help=about,
        pair=pair or (numerator, denominator),
    )


def per(
    id: str,
    label: str,
    numerator: str,
    denominator: str,
    formula: str,
    *,
    unit: Unit,
    stage: Stage,
    better: Better = "up",
    factor: int = 1,
    events: str = "",
    base: str = "",
    about: str = "",
    range_kind: RangeKind = "none",
    sample: tuple[str, str] | None = None,
    cost: str = "",
    no_range: NoRange = "",
    pair: Pair | None = None,
) -> Metric:
    """Declare a quotient that is no share of its denominator: money per order, times per person.

    Its range moves the denominator where that is counted, else the numerator.
    """
    return Metric(
        id=id,
        label=label,
        unit=unit,
        formula=formula,
        stage=stage,
        better=better,
        inputs=(numerator, denominator),
        rule=quotient(numerator, denominator, factor),
        denominator=denominator,
        range_kind=range_kind,
        moved=denominator if range_kind == "count" else numerator,
        sample=sample,
        cost=cost,
        no_range=no_range,
        events=events,
        base=base,
        help=about,
        pair=pair or (numerator, denominator),
    )
