"""Collects the sums of every group of a question, and how many rows stand behind them.

Knows no kind of rows: sources add to it. Divides nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from math import floor

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.pairs import Pair, left, side, sum_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.attribution import Amount
from socialroi_desktop.metrics.sample import Sample
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL, Sums
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.drawing import Drawn
from socialroi_desktop.queries.left_out import Where, left_out_notes
from socialroi_desktop.queries.needs import needs, pairs_of, sum_ids
from socialroi_desktop.queries.scope import CREDITED, TIMES, Scope
from socialroi_desktop.store.rows.rates import OldRate
from socialroi_desktop.store.sums.order_spread import OrderTail

# (part, sum id)
Need = tuple[str, str]
WHOLE = ""
_APART = "{amounts} are left out: no exchange rate to {base} is known; add it on the Data tab."
_OLD_RATE = "{currency} is converted by a rate of {day}, {count} days before the row; add a newer rate on the Data tab."
_NOBODY = "No return can be told of orders that nobody claims: they belong to no cost."


@dataclass(slots=True)
class Group:
    """Sums of one group while they are being collected, in minor units and counts, by part.

    `unknown` says why a sum cannot be told, `remarks` what has to be said beside one that can, `said` more such things by
    what tells them apart. `apart` holds amounts that no rate converts, by sum and currency. `alike` counts rows that stand
    behind the very same sums, given as (part, sum id). `among` counts rows behind the first pairs that are rows of the second as
    well: they count only where none of the second is asked. Of rows that are met more than once, as
    levels are, the ids are kept by part and sum. `ranges` are the ends of sums that are estimates. `drawn` are the orders that
    ranges are told by, by part, `samples` whatever else is, by sum: customers by what each was worth. `left_out` counts the
    rows that tell only one side of a rate (see `domain.pairs.left`).
    """

    parts: dict[str, dict[str, Amount]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))
    unknown: dict[str, Problem] = field(default_factory=dict)
    remarks: dict[str, Problem] = field(default_factory=dict)
    said: dict[str, dict[str, Problem]] = field(default_factory=lambda: defaultdict(dict))
    apart: dict[str, dict[str, int]] = field(default_factory=dict)
    alike: dict[frozenset[Need], int] = field(default_factory=lambda: defaultdict(int))
    among: dict[tuple[frozenset[Need], frozenset[Need]], int] = field(
        default_factory=lambda: defaultdict(int)
    )
    ids: dict[Need, set[tuple[str, int]]] = field(default_factory=lambda: defaultdict(set))
    ranges: dict[str, tuple[float, float]] = field(default_factory=dict)
    drawn: dict[str, Drawn] = field(default_factory=lambda: defaultdict(Drawn))
    samples: dict[str, Sample] = field(default_factory=dict)
    left_out: dict[str, Counter[Where]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, part: str, sums: Mapping[str, Amount]) -> None:
        """Add sums to a part of this group."""
        target = self.parts[part]
        for name, amount in sums.items():
            target[name] += amount

    def add_rows(self, entity: str, ids: Iterable[int], pairs: Iterable[Need]) -> None:
        """Keep rows, by id, that stand behind sums."""
        rows = {(entity, row_id) for row_id in ids}
        for pair in pairs:
            self.ids[pair] |= rows

    def set_apart(self, names: Iterable[str], currency: str, minor: int) -> None:
        """Note that an amount is missing from sums."""
        for name in names:
            amounts = self.apart.setdefault(name, {})
            amounts[currency] = amounts.get(currency, 0) + minor

    def say_old_rate(self, names: Iterable[str], rate: OldRate) -> None:
        """Say beside sums by which old rate amounts are converted: of several the one that is oldest for its row."""
        told = Problem(_OLD_RATE, {"currency": rate.currency, "day": rate.day, "count": rate.age})
        for name in names:
            before = self.said[name].get(_OLD_RATE)
            if before is None or rate.age > int(str(before.values["count"])):
                self.said[name][_OLD_RATE] = told

    def rows_of(self, metric_id: str) -> int:
        """Return how many rows stand behind a metric."""
        pairs = needs(metric_id)
        alike = sum(count for held, count in self.alike.items() if not held.isdisjoint(pairs))
        own = sum(
            count
            for (held, others), count in self.among.items()
            if not held.isdisjoint(pairs) and others.isdisjoint(pairs)
        )
        return alike + own + len(self.ids_of(pairs))

    def ids_of(self, pairs: Iterable[Need]) -> set[tuple[str, int]]:
        """Return (entity, id) of the rows kept by id behind sums, given as (part, sum id)."""
        return set().union(*(self.ids[pair] for pair in pairs if pair in self.ids))

    @property
    def rows(self) -> int:
        """All rows of the group, whatever they tell."""
        return sum(self.alike.values()) + len(set().union(*self.ids.values()))


class Gathered:
    """All groups of a question by their key (channel id, day, ...; "" for the whole).

    `apart` holds, by currency, all amounts that no rate converts. `tail` tells how all orders of the shop spread, where orders
    are asked for; `all_days` are the orders of all groups, by part, where these are days, weeks or months. With `values_only`
    nobody asks for ranges, rows and what is said beside values: sources may leave out what only these need.
    """

    def __init__(
        self, currency: str, scope: Scope, metric_ids: Iterable[str] = (), *, values_only: bool = False
    ) -> None:
        self.currency = currency
        self.values_only = values_only
        self.groups: dict[str, Group] = {}
        self.zero: set[str] = set()
        self.apart: dict[str, int] = {}
        self.reasons: dict[str, Problem] = {}
        self.tail: OrderTail | None = None
        self.all_days: dict[str, Drawn] = defaultdict(Drawn)
        self.cost_uncertainty: Decimal | None = None
        self._scope = scope
        self._metric_ids = tuple(metric_ids)
        self._asked = sum_ids(self._metric_ids)
        self.pairs = pairs_of(self._metric_ids)
        self._paired: set[str] = set()
        self._no_money = from_minor(0, currency)
        self._credited = scope.by in CREDITED
        # Products and posts are not told apart by who claims them.
        self._parts = (
            (SOCIAL,)
            if scope.by == "post"
            else ()
            if scope.by in ("product", "band")
            else (ATTRIBUTED, SOCIAL)
        )

    def __getitem__(self, key: str) -> Group:
        return self.groups.setdefault(key, Group())

    def asks(self, names: Iterable[str]) -> bool:
        """Tell whether one of these sums is asked for; without metrics everything is."""
        return not self._metric_ids or not self._asked.isdisjoint(names)

    def known(self, names: Iterable[str]) -> None:
        """Say that these sums are known to be nothing wherever no row adds to them."""
        self.zero.update(names)

    def pair_up(self, pairs: Iterable[Pair], names: Collection[str] | None = None) -> None:
        """Say that the sides of these pairs, or `names` that belong to them, are told by the rows of both."""
        self._paired.update(side(name, pair) for pair in pairs for name in names or pair)

    def untold(self, names: Iterable[str], reason: Problem) -> None:
        """Say why these sums cannot be told by any group of the question."""
        self.reasons.update(dict.fromkeys(names, reason))

    def set_apart(self, currency: str, minor: int) -> None:
        """Note an amount that no rate converts."""
        self.apart[currency] = self.apart.get(currency, 0) + minor

    def sums(self, key: str) -> Sums:
        """Return the sums of a group in major units, as the metrics take them."""
        group = self[key]
        apart = {name: apart_note(amounts, self.currency) for name, amounts in group.apart.items()}
        reasons = self.reasons | group.remarks | apart | group.unknown
        parts = self._parts
        if self._credited and key == UNATTRIBUTED:
            reasons[ATTRIBUTED] = Problem(_NOBODY)
            parts = (SOCIAL,)
        return Sums(
            values=self._major(group, WHOLE),
            currency=self.currency,
            rows=0 if self.values_only else group.rows,
            rows_of={}
            if self.values_only
            else {metric_id: group.rows_of(metric_id) for metric_id in self._metric_ids},
            reasons=reasons,
            said={name: tuple(notes.values()) for name, notes in group.said.items()},
            sample_of=lambda part, measure: self._sample(group, part, measure),
            cost_uncertainty=self.cost_uncertainty,
            parts={part: self._major(group, part) for part in parts},
            paired=frozenset(self._paired),
            left_out={pair: notes for pair in self.pairs if (notes := self._left_out(group, pair))},
            ranges={
                name: (self._scaled(name, low), self._scaled(name, high))
                for name, (low, high) in group.ranges.items()
            },
        )

    def _major(self, group: Group, part: str) -> dict[str, Decimal | None]:
        own, whole = group.parts.get(part, {}), group.parts.get(WHOLE, {})
        values: dict[str, Decimal | None] = {}
        for name in self.zero | set(own):
            if sum_of(name) in METRICS and not (self.values_only and sum_of(name) not in self._asked):
                # What is nothing only because all of it had to be left out is not known.
                hidden = name in group.unknown or (name in group.apart and name not in whole)
                values[name] = None if hidden else self._scaled(name, own.get(name, 0))
        return values

    def _left_out(self, group: Group, pair: Pair) -> tuple[Problem, ...]:
        """Say what is left out of a rate, where that makes a difference to it."""
        own = group.parts.get(WHOLE, {})
        notes: list[Problem] = []
        for name, other in (pair, pair[::-1]):
            is_less = name not in own or own[name] != own.get(side(name, pair))
            if side(name, pair) in self._paired and is_less:
                notes += left_out_notes(name, other, group.left_out[left(name, pair)])
        return tuple(notes)

    def _scaled(self, name: str, amount: float | Fraction) -> Decimal:
        name = sum_of(name)
        if METRICS[name].unit == "money":
            return from_minor(rounded(amount), self.currency) if amount else self._no_money
        if name == "hours":
            return _exact(amount) / 60
        return _exact(amount)

    def _sample(self, group: Group, part: str, measure: str) -> Sample | None:
        if measure in group.samples:
            return group.samples[measure]
        if self.tail is None or not self.tail.orders:
            return None
        drawn = group.drawn[part]
        bursts = drawn.bursts()
        if self._scope.by in TIMES:
            # A day, or a month, tells little of bursts: the days of the whole question do.
            whole = self.all_days[part]
            bursts = whole.bursts() * drawn.share_squares / (whole.share_squares or 1)
        return drawn.sample(measure, self.tail, float(from_minor(1, self.currency)), bursts)


def rounded(amount: float | Fraction) -> int:
    """Return an amount in whole minor units: what is finer counts until here, where it is shown, half a unit rounded up."""
    if isinstance(amount, Fraction):
        return floor(amount + Fraction(1, 2))
    return int(amount)


def _exact(amount: float | Fraction) -> Decimal:
    if isinstance(amount, int):
        return Decimal(amount)
    if isinstance(amount, Fraction):
        return Decimal(amount.numerator) / amount.denominator
    return Decimal(str(amount))


def apart_note(amounts: Mapping[str, int], base: str) -> Problem:
    """Return what has to be said of amounts, by currency in minor units, that no rate converts."""
    told = ", ".join(
        f"{from_minor(minor, currency)} {currency}" for currency, minor in sorted(amounts.items())
    )
    return Problem(_APART, {"amounts": told, "base": base})
