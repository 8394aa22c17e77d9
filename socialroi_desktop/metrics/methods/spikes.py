"""Sales around the day a post goes live: what sold before, the spike of the first days, what is left of it after.

Knows days as numbers from the live one (0) and counts; no calendar and no workspace.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.outreach.result_rules import SpikeRule
from socialroi_desktop.domain.problem import Problem

_NOT_OVER = "These days are not over yet, or the orders of them are not imported; read it again after {day}."


@dataclass(frozen=True, slots=True)
class Spike:
    """Orders by day, `before` days first, the `spike` days from the live one after them; sums, a Problem where days are missing.

    `lasts` is None where too few orders came to say.
    """

    before: int
    spike: int
    days: tuple[int | None, ...]
    in_spike: int | Problem
    after: int | Problem
    lasts: bool | None = None


def spike(days: Iterable[int], rule: SpikeRule, known: int, known_on: str = "") -> Spike:
    """Count orders by their days from the live one.

    Up to day number `known` the orders are known. `known_on` is told where they are not yet: the date of the last day wanted.
    """
    last = rule.spike + rule.after
    counts = dict.fromkeys(range(-rule.before, last), 0)
    for day in days:
        if day in counts:
            counts[day] += 1
    told = tuple(count if day <= known else None for day, count in counts.items())
    missing = Problem(_NOT_OVER, {"day": known_on})
    in_spike = sum(counts[day] for day in range(rule.spike))
    after = sum(counts[day] for day in range(rule.spike, last))
    usual = sum(counts[day] for day in range(-rule.before, 0)) / rule.before
    over = known >= last - 1
    return Spike(
        before=rule.before,
        spike=rule.spike,
        days=told,
        in_spike=in_spike if known >= rule.spike - 1 else missing,
        after=after if over else missing,
        lasts=_lasts(in_spike, after, usual, rule) if over else None,
    )


def _lasts(in_spike: int, after: int, usual: float, rule: SpikeRule) -> bool | None:
    """Tell whether enough came after the spike, beyond what sold before there was a post."""
    if in_spike + after < rule.fewest:
        return None
    more = max(0.0, after - usual * rule.after)
    first = max(0.0, in_spike - usual * rule.spike)
    return more > 0 and more >= rule.lasting * (more + first)
