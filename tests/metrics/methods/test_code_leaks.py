"""When a code is suspected to have left its audience, and when nothing can be said."""

from datetime import date, timedelta

from every import every
from socialroi_desktop.domain.outreach.result_rules import LeakRule
from socialroi_desktop.metrics.methods.code_leaks import SeenOrder, code_leak

RULE = LeakRule(
    fewest=8, days_after=14, share=0.25, burst_orders=6, burst_days=5, burst_links=5, countries={"fr": ["FR"]}
)
START = date(2026, 5, 1)
ENDS = date(2026, 6, 1)


def orders(*days: int, country: str | None = None, by_code: bool = True) -> list[SeenOrder]:
    return [SeenOrder(START + timedelta(days=day), by_code, not by_code, country) for day in days]


STEADY = orders(*range(0, 20, 2))


@every(
    ("seen", "suspected", "words"),
    [
        (STEADY, False, ""),
        (STEADY[:7], None, "Too few orders by code (7)"),
        (STEADY + orders(60, 61, 62, 63), True, "4 of 14 orders by code came more than 14 days after"),
        (STEADY + orders(45, 60), False, ""),
        (STEADY + orders(*[25] * 6), True, "6 orders by code and 0 by link on 2026-05-26"),
        (STEADY + orders(*[25] * 6) + orders(25, 25, by_code=False), False, ""),
        (
            orders(*range(8), country="FR") + orders(8, 9, 10, country="RU"),
            True,
            "3 of 11 orders by code whose country is known",
        ),
        (orders(*range(8), country="FR") + orders(8, 9, 10, country="RU"), True, "most of them to Russia"),
        # Of one order alone the country is known, of seven as well: too few of them.
        (orders(*range(8)) + orders(8, country="IN"), False, ""),
        (orders(*range(8)) + orders(*range(8, 15), country="IN"), False, ""),
        (
            orders(*range(8)) + orders(*range(8, 16), country="IN"),
            True,
            "8 of 8 orders by code whose country is known",
        ),
        (orders(*range(8), country="fr") + orders(8, country="RU"), False, ""),
    ],
)
def test_what_the_audience_does_not_explain(seen, suspected, words):
    found = code_leak(seen, ENDS, frozenset({"FR"}), RULE)
    assert found.suspected is suspected
    assert words in " ".join(map(str, found.reasons))


def test_without_an_end_or_a_home_nothing_is_late_or_strange():
    seen = orders(*range(8), country="RU") + orders(200, 201, 202)
    assert code_leak(seen, None, frozenset(), RULE).suspected is False


def test_where_the_audience_is_at_home():
    assert RULE.at_home("pl", None) == {"PL"}
    assert RULE.at_home("France", "fr") == {"FR"}
    assert RULE.at_home(None, "xx") == frozenset()
