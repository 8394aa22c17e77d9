"""Follows a metric down to the sums it is made of, and says why a value is unknown.

Knows nothing of rounding, nor which metric carries which range.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from socialroi_desktop.domain.pairs import Pair, side
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.metric import Metric
from socialroi_desktop.metrics.sample import Sample
from socialroi_desktop.metrics.sums import Sums
from socialroi_desktop.metrics.table import METRICS, metric

_NO_ROWS = "“{sum}” is not known: no imported or typed row tells it."
_NO_SPLIT = "“{metric}” is not known: the orders and visits here are not split by where they came from."
_NOT_BOTH = "Cannot be worked out: no row tells both “{sum}” and “{other}”."
_ZERO = "Cannot be worked out: “{sum}” is 0."
_NOTHING_LEFT = "Cannot be worked out: what it would be divided by is 0 or less."
_COUNTED_AS_ZERO = "“{sum}” is not known and was counted as 0."


@dataclass(frozen=True, slots=True)
class Resolved:
    """An unrounded value, the inputs it was made of, and what has to be said about it."""

    value: Decimal | None
    inputs: Mapping[str, Decimal | None] = field(default_factory=dict)
    notes: tuple[Problem, ...] = ()


class Resolver:
    """Works out metrics of one group, each once."""

    def __init__(self, sums: Sums) -> None:
        self.sums = sums
        self._done: dict[tuple[str, str, Pair | tuple[()]], Resolved] = {}
        self._samples: dict[tuple[str, str], Sample | None] = {}

    def sample(self, part: str, measure: str) -> Sample | None:
        """Return the orders of a part by a measure, asked for once; None where there are none to tell of."""
        key = (part, measure)
        if key not in self._samples:
            self._samples[key] = self.sums.sample_of(part, measure)
        return self._samples[key]

    def resolve(self, metric_id: str, part: str = "", pair: Pair | tuple[()] = ()) -> Resolved:
        """Return a metric over the whole group or over one part of it; with a pair over the rows that tell both."""
        key = (metric_id, part, pair)
        if key not in self._done:
            item = metric(metric_id)
            is_sum = item.kind == "sum"
            self._done[key] = self._sum(item, part, pair) if is_sum else self._figure(item, part, pair)
        return self._done[key]

    def _sum(self, item: Metric, part: str, pair: Pair | tuple[()]) -> Resolved:
        values = self.sums.of_part(part)
        value = None if values is None else values.get(item.id)
        reason = self.sums.reasons.get(item.id)
        if value is None:
            return Resolved(None, notes=(reason or Problem(_NO_ROWS, {"sum": item.label}),))
        notes = (*(() if reason is None else (reason,)), *self.sums.said.get(item.id, ()))
        if pair and values is not None and side(item.id, pair) in self.sums.paired:
            value = values.get(side(item.id, pair))
            if value is None:
                first, second = (METRICS[name].label for name in pair)
                notes = (Problem(_NOT_BOTH, {"sum": first, "other": second}),)
        return Resolved(value, notes=notes)

    def _figure(self, item: Metric, part: str, outer: Pair | tuple[()]) -> Resolved:
        within, pair = item.part or part, item.pair or outer
        if self.sums.of_part(within) is None:
            reason = self.sums.reasons.get(within) or Problem(_NO_SPLIT, {"metric": item.label})
            return Resolved(None, dict.fromkeys(item.inputs), (reason,))
        found = {name: self.resolve(name, within, pair) for name in item.inputs}
        inputs = {name: each.value for name, each in found.items()}
        left_out = self.sums.left_out.get(item.pair, ()) if item.pair else ()
        for name, each in found.items():
            if each.value is None and name not in item.optional:
                said = left_out if each.notes[0].template == _NOT_BOTH else ()
                return Resolved(None, inputs, (*each.notes, *said))
        if item.denominator and inputs[item.denominator] == 0:
            zero = Problem(_ZERO, {"sum": METRICS[item.denominator].label})
            return Resolved(None, inputs, (zero, *left_out))
        value = item.compute(inputs)
        notes = (Problem(_NOTHING_LEFT),) if value is None else self._said(item, found)
        return Resolved(value, inputs, (*notes, *left_out))

    def _said(self, item: Metric, found: Mapping[str, Resolved]) -> tuple[Problem, ...]:
        """Pass on what was said of the inputs, and name those counted as 0; each sentence once."""
        notes: dict[str, Problem] = {}
        for name, each in found.items():
            said = each.notes
            if each.value is None:
                said = (Problem(_COUNTED_AS_ZERO, {"sum": METRICS[name].label}),)
            notes.update((note.message, note) for note in said)
        return tuple(notes.values())
