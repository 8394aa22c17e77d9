"""Rise, flat, fall of each signal; one word only where all agree."""

from decimal import Decimal

from every import every
from socialroi_desktop.metrics.methods.guards import GUARDS
from socialroi_desktop.metrics.methods.signals import OF_AWARENESS, overall, verdict
from socialroi_desktop.metrics.table import METRICS


@every(
    ("before", "now", "expected"),
    [
        (100, 103, "rise"),
        (100, 97, "fall"),
        (100, 101, "flat"),
        (0, 0, "flat"),
        (0, 1, "rise"),
        (None, 1, None),
    ],
)
def test_a_signal_rises_stays_or_falls(before, now, expected) -> None:
    assert verdict(None if before is None else Decimal(before), Decimal(now)) == expected


def test_signals_that_differ_are_mixed() -> None:
    assert overall(["rise", "rise", None]) == "rise"
    assert overall(["rise", "flat"]) == "mixed"
    assert overall([None]) is None


def test_signals_and_guards_are_metrics_and_no_guard_guards_itself() -> None:
    assert set(OF_AWARENESS) <= set(METRICS)
    assert set(GUARDS) | set(GUARDS.values()) <= set(METRICS)
    assert not set(GUARDS) & set(GUARDS.values())
    assert all(METRICS[guard].unit != "count" for guard in GUARDS.values())
