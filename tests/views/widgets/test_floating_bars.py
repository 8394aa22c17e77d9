"""Where a bar in passing lies: over no button."""

from PySide6.QtCore import QRect

from socialroi_desktop.views.widgets.floating_bars import clear_of

BAR = QRect(100, 650, 760, 42)


def test_a_bar_stays_where_no_button_is():
    assert clear_of(BAR, []) == BAR
    assert clear_of(BAR, [QRect(900, 650, 80, 30)]) == BAR


def test_a_bar_goes_above_the_buttons_of_a_form():
    cancel, further = QRect(700, 660, 80, 30), QRect(700, 620, 80, 30)
    placed = clear_of(BAR, [cancel, further])
    assert not any(placed.intersects(button) for button in (cancel, further))
    assert placed.size() == BAR.size()
    assert placed.bottom() < further.top()


def test_a_bar_stays_where_buttons_are_everywhere():
    wall = [QRect(100, top, 760, 20) for top in range(0, 700, 20)]
    assert clear_of(BAR, wall) == BAR
