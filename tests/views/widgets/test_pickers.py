"""Choosing a period and channels."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QListWidget, QPushButton

from socialroi_desktop.domain.period import Period
from socialroi_desktop.views.widgets.channel_option import ChannelOption
from socialroi_desktop.views.widgets.channel_picker import ChannelPicker
from socialroi_desktop.views.widgets.period_picker import PeriodPicker, presets

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TODAY = date(2026, 9, 20)


def press(qtbot, widget, text):
    found = next(each for each in widget.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


@given(st.dates(date(2001, 1, 1), date(2090, 12, 31)))
def test_presets_are_whole_and_around_today(today):
    found = presets(today)
    for name in ("this_month", "this_quarter", "this_year", "last_30", "last_90"):
        assert today in found[name]
    for name in ("month", "quarter", "year"):
        assert found[f"last_{name}"] == found[f"this_{name}"].previous()
    assert found["all"] is None


def test_a_preset_is_chosen_with_one_click(qtbot):
    picker = PeriodPicker(TODAY)
    qtbot.addWidget(picker)
    with qtbot.waitSignal(picker.period_chosen, timeout=100) as caught:
        press(qtbot, picker, "This quarter")
    assert caught.args == [Period(date(2026, 7, 1), date(2026, 9, 30))]


def test_own_dates_are_refused_while_they_are_the_wrong_way_round(qtbot):
    picker = PeriodPicker(TODAY)
    qtbot.addWidget(picker)
    start, end = picker.findChildren(QDateEdit)
    show = next(each for each in picker.findChildren(QPushButton) if each.text() == "Show")
    start.setDate(QDate(2026, 9, 10))
    end.setDate(QDate(2026, 9, 1))
    assert not show.isEnabled()
    end.setDate(QDate(2026, 9, 12))
    with qtbot.waitSignal(picker.period_chosen, timeout=100) as caught:
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert caught.args == [Period(date(2026, 9, 10), date(2026, 9, 12))]


def test_ticking_channels(qtbot):
    picker = ChannelPicker([ChannelOption("instagram", "Instagram"), ChannelOption("tiktok", "TikTok")])
    qtbot.addWidget(picker)
    rows = picker.findChild(QListWidget)
    with qtbot.waitSignal(picker.channels_chosen, timeout=100) as caught:
        rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert caught.args == [frozenset({"tiktok"})]
    with qtbot.waitSignal(picker.channels_chosen, timeout=100) as caught:
        press(qtbot, picker, "None")
    assert caught.args == [frozenset()]
    with qtbot.waitSignal(picker.channels_chosen, timeout=100) as caught:
        press(qtbot, picker, "All")
    assert caught.args == [None]


def test_a_popover_stays_on_the_screen_and_escapes(qtbot):
    picker = PeriodPicker(TODAY)
    anchor = QPushButton("Anchor")
    qtbot.addWidget(anchor)
    picker.setParent(anchor, picker.windowFlags())
    anchor.show()
    anchor.move(anchor.screen().availableGeometry().right() - 20, 40)
    picker.open_below(anchor)
    assert picker.frameGeometry().right() <= anchor.screen().availableGeometry().right()
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    assert picker.isHidden()
