"""A funnel of offers: how many each step reached, how many answered, and how many go on from step to step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from socialroi_desktop.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class Answered:
    """One offer: its name, its place in the funnel from 1, people who saw and answered it (None: not counted)."""

    name: str
    place: int
    reached: int | None
    responses: int | None


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of people, 0 and more; where it cannot be known it is None and `reason` says why."""

    value: Fraction | None
    reason: Problem | None = None


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """The offers at one place, added up. `rate` is answers per person reached, `passed` answers per answer of the step before.

    `passed` is None at the first step. A sum is None as soon as one of its offers is not counted.
    """

    place: int
    names: tuple[str, ...]
    reached: int | None
    responses: int | None
    rate: Rate
    passed: Rate | None


def funnel_of(offers: Iterable[Answered]) -> tuple[FunnelStep, ...]:
    """Return the steps of one funnel in order; offers at the same place are one step."""
    ordered = sorted(offers, key=lambda offer: offer.place)
    steps: list[FunnelStep] = []
    for place, group in groupby(ordered, key=lambda offer: offer.place):
        steps.append(_step(place, list(group), steps[-1] if steps else None))
    return tuple(steps)


def summed(counts: Sequence[int | None]) -> int | None:
    """Return the sum of counts; None where one of them, or all, are not known."""
    known = [count for count in counts if count is not None]
    return sum(known) if known and len(known) == len(counts) else None


def _step(place: int, offers: Sequence[Answered], before: FunnelStep | None) -> FunnelStep:
    reached = summed([offer.reached for offer in offers])
    responses = summed([offer.responses for offer in offers])
    names = tuple(offer.name for offer in offers)
    passed = None if before is None else _passed(offers, responses, before)
    return FunnelStep(place, names, reached, responses, _rate(offers, reached, responses), passed)


def _rate(offers: Sequence[Answered], reached: int | None, responses: int | None) -> Rate:
    if reached is None:
        name = next(offer.name for offer in offers if offer.reached is None)
        return Rate(None, Problem("It is not counted how many saw “{name}”.", {"name": name}))
    if responses is None:
        return Rate(None, _no_answers(offers))
    if reached == 0:
        return Rate(None, Problem("Nobody has seen it yet."))
    if responses > reached:
        told = {"responses": responses, "reached": reached}
        return Rate(
            None, Problem("{responses} answered, but only {reached} saw it: check both counts.", told)
        )
    return Rate(Fraction(responses, reached))


def _passed(offers: Sequence[Answered], responses: int | None, before: FunnelStep) -> Rate:
    if before.responses is None:
        return Rate(None, Problem("It is not counted how many answered the step before."))
    if responses is None:
        return Rate(None, _no_answers(offers))
    if before.responses == 0:
        return Rate(None, Problem("Nobody has answered the step before yet."))
    if responses > before.responses:
        told = {"responses": responses, "before": before.responses}
        return Rate(
            None,
            Problem(
                "{responses} answered, but only {before} answered the step before: check both counts.", told
            ),
        )
    return Rate(Fraction(responses, before.responses))


def _no_answers(offers: Sequence[Answered]) -> Problem:
    name = next(offer.name for offer in offers if offer.responses is None)
    return Problem("It is not counted how many answered “{name}”.", {"name": name})
