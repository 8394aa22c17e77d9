"""The shared filters tell of a change once, and only of a change."""

from datetime import date

from socialroi_desktop.domain.period import Period
from socialroi_desktop.viewmodels.shared.filter_state import FilterState

QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30))


def test_a_change_is_announced_once(qtbot):
    state = FilterState()
    with qtbot.waitSignal(state.changed, timeout=100):
        state.set_period(QUARTER)
    with qtbot.assertNotEmitted(state.changed):
        state.set_period(QUARTER)
    with qtbot.waitSignal(state.changed, timeout=100):
        state.set_channels(frozenset({"instagram"}))


def test_compared_period(qtbot):
    state = FilterState(QUARTER)
    assert state.compared_period() is None
    state.set_comparison("previous")
    assert state.compared_period() == Period(date(2026, 4, 1), date(2026, 6, 30))
    state.set_comparison("last_year")
    assert state.compared_period() == Period(date(2025, 7, 1), date(2025, 9, 30))
    state.set_period(None)
    assert state.compared_period() is None
