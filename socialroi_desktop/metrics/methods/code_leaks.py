"""Whether a discount code has left the audience it was made for: a suspicion with its reasons, never a verdict.

Pure: knows days and countries of orders, not where they are kept.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from socialroi_desktop.domain.countries import country_name
from socialroi_desktop.domain.outreach.result_rules import LeakRule
from socialroi_desktop.domain.problem import Problem

_TOO_FEW = "Too few orders by code ({count}) to tell whether it got about."
_LATE = "{count} of {all} orders by code came more than {days} days after the deal ended."
_ELSEWHERE = (
    "{count} of {all} orders by code whose country is known went to countries the audience does not explain,"
    " most of them to {country}."
)
_BURST = "{count} orders by code and {links} by link on {day}: far more than on other days, as when a page of codes lists it."


@dataclass(frozen=True, slots=True)
class SeenOrder:
    """When an order came, by what, and the country it went to (two letters), where that is known."""

    day: date
    by_code: bool
    by_link: bool
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Leak:
    """Whether a leak is suspected, None where too little is known; the reasons for either."""

    suspected: bool | None
    reasons: tuple[Problem, ...] = ()


def code_leak(
    orders: Sequence[SeenOrder], ends: date | None, at_home: frozenset[str], rule: LeakRule
) -> Leak:
    """Judge the orders of a partner; `ends` is the last day of the deal, `at_home` the countries of the audience.

    What is not known, an end, a home or the country of an order, speaks for nothing.
    """
    by_code = [order for order in orders if order.by_code]
    if len(by_code) < rule.fewest:
        return Leak(None, (Problem(_TOO_FEW, {"count": len(by_code)}),))
    found = (_late(by_code, ends, rule), _elsewhere(by_code, at_home, rule), _burst(orders, by_code, rule))
    reasons = tuple(reason for reason in found if reason is not None)
    return Leak(bool(reasons), reasons)


def _late(by_code: Sequence[SeenOrder], ends: date | None, rule: LeakRule) -> Problem | None:
    if ends is None:
        return None
    late = sum(order.day > ends + timedelta(days=rule.days_after) for order in by_code)
    if not late or late < rule.share * len(by_code):
        return None
    return Problem(_LATE, {"count": late, "all": len(by_code), "days": rule.days_after})


def _elsewhere(by_code: Sequence[SeenOrder], at_home: frozenset[str], rule: LeakRule) -> Problem | None:
    known = [order.country.upper() for order in by_code if order.country]
    strange = Counter(country for country in known if country not in at_home)
    # A few orders whose country is known say nothing of all the others.
    if not at_home or len(known) < rule.fewest or not strange or strange.total() < rule.share * len(known):
        return None
    country = country_name(strange.most_common(1)[0][0])
    return Problem(_ELSEWHERE, {"count": strange.total(), "all": len(known), "country": country})


def _burst(orders: Sequence[SeenOrder], by_code: Sequence[SeenOrder], rule: LeakRule) -> Problem | None:
    days = Counter(order.day for order in by_code)
    day, most = max(days.items(), key=lambda item: (item[1], item[0]))
    links = sum(order.by_link for order in orders if order.day == day)
    usual = median(days[each] for each in days if each != day) if len(days) > 1 else 0
    if most < rule.burst_orders or most < rule.burst_days * max(usual, 1) or most < rule.burst_links * links:
        return None
    return Problem(_BURST, {"count": most, "links": links, "day": day.isoformat()})
