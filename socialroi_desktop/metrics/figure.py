"""A figure with its proof: value, unit, formula, inputs, rows and range, worked out by the metric table.

Knows no store and no locale. Nothing is rounded before the end: money to the digits of its currency, ratios
to ten significant places, half away from zero.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from typing import Literal

from socialroi_desktop.domain.money import exponent
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.figure_ranges import range_of
from socialroi_desktop.metrics.metric import Better, Metric
from socialroi_desktop.metrics.resolve import Resolver
from socialroi_desktop.metrics.sums import Sums
from socialroi_desktop.metrics.table import METRICS, metric

Judgement = Literal["good", "bad", "none"]
FEWEST_EVENTS = 5
SMALLEST_BASE = 100
_EXACT = Context(prec=40, rounding=ROUND_HALF_UP)
_TEN_PLACES = Context(prec=10, rounding=ROUND_HALF_UP)
_SMALL = "Small sample: too few to judge; read the counts and the range."


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of one metric for one group and period.

    `value` is None when it cannot be known; `notes` then begins with the reason. `unit` is the currency code
    for money, else the unit of the metric. `inputs` are the values it was made of, `low` and `high` the ends
    of its 95 % range where it is an estimate; `range_note` says under which condition it holds, or why there is none.
    """

    metric: str
    group: Mapping[str, str]
    start: date
    end: date
    value: Decimal | None
    unit: str
    formula: str
    inputs: Mapping[str, Decimal | None]
    rows: int
    low: Decimal | None = None
    high: Decimal | None = None
    notes: tuple[Problem, ...] = ()
    small_sample: bool = False
    range_note: Problem | None = None

    @property
    def note(self) -> str | None:
        """All notes in English, or None; views translate `notes` one by one."""
        said = self.notes if self.range_note is None else (*self.notes, self.range_note)
        return " ".join(item.message for item in said) or None


def compute(metric_id: str, sums: Sums) -> Decimal | None:
    """Return one value, rounded as shown, or None when it cannot be known."""
    with localcontext(_EXACT):
        return _shown(Resolver(sums).resolve(metric_id).value, metric(metric_id), sums.currency)


def figures(ids: Iterable[str], sums: Sums, group: Mapping[str, str], period: Period) -> tuple[Figure, ...]:
    """Work out the metrics `ids` of one group; UserError when an id is unknown."""
    resolver = Resolver(sums)
    with localcontext(_EXACT):
        return tuple(_figure(metric(name), resolver, group, period) for name in ids)


def as_shown(metric_id: str, value: Decimal | None, currency: str) -> Decimal | None:
    """Return a value that was worked out elsewhere, rounded as those of its metric are; UserError when the id is unknown."""
    with localcontext(_EXACT):
        return _shown(value, metric(metric_id), currency)


def small(figure: Figure) -> bool:
    """Tell whether there are under 5 events or under 100 in the denominator: show counts, judge nothing."""
    return figure.small_sample


def judge(figure: Figure, better: Better | None = None, against: Decimal | None = None) -> Judgement:
    """Say whether a figure is good or bad, or neither when its range holds the value it is held against.

    `against` is the value to beat (the period before, a target, a benchmark); without it the metric's neutral
    value counts: 0 for ROI, profit and contribution. `better` defaults to what the metric declares.
    """
    item = METRICS[figure.metric]
    way = better or item.better
    mark = item.neutral if against is None else against
    if figure.value is None or mark is None or way == "none" or figure.small_sample:
        return "none"
    low = figure.value if figure.low is None else figure.low
    high = figure.value if figure.high is None else figure.high
    if low <= mark <= high:
        return "none"
    return "good" if (low > mark) == (way == "up") else "bad"


def _figure(item: Metric, resolver: Resolver, group: Mapping[str, str], period: Period) -> Figure:
    sums = resolver.sums
    found = resolver.resolve(item.id)
    is_small = found.value is not None and _is_small(item, resolver)
    low, high, range_note = (None, None, None) if found.value is None else range_of(item, resolver, found)
    return Figure(
        metric=item.id,
        group=dict(group),
        start=period.start,
        end=period.end,
        value=_shown(found.value, item, sums.currency),
        unit=_unit(item, sums.currency),
        formula=item.formula,
        inputs={name: _shown(value, METRICS[name], sums.currency) for name, value in found.inputs.items()},
        rows=sums.rows_of.get(item.id, sums.rows),
        low=_shown(low, item, sums.currency),
        high=_shown(high, item, sums.currency),
        notes=(*found.notes, *((Problem(_SMALL),) if is_small else ())),
        small_sample=is_small,
        range_note=range_note,
    )


def _unit(item: Metric, currency: str) -> str:
    return currency if item.unit == "money" else item.unit


def _shown(value: Decimal | None, item: Metric, currency: str) -> Decimal | None:
    if value is None:
        return None
    if item.unit == "money":
        return value.quantize(Decimal(1).scaleb(-exponent(currency)), ROUND_HALF_UP)
    if item.kind == "sum" or item.unit in ("count", "people"):
        return _plain(value.quantize(Decimal("0.000001"), ROUND_HALF_UP))
    return _plain(_TEN_PLACES.plus(value))


def _plain(value: Decimal) -> Decimal:
    """Return the value without trailing zeros and without an exponent."""
    trimmed = value.normalize()
    return trimmed.quantize(Decimal(1)) if trimmed.as_tuple().exponent > 0 else trimmed  # type: ignore[operator]


def _is_small(item: Metric, resolver: Resolver) -> bool:
    events = resolver.resolve(item.events, pair=item.pair).value if item.events else None
    base = resolver.resolve(item.base, pair=item.pair).value if item.base else None
    return (events is not None and events < FEWEST_EVENTS) or (base is not None and base < SMALLEST_BASE)
