"""The tabs on the left: one is current, arrows move, counts are spoken."""

import pytest
from PySide6.QtCore import Qt

from socialroi_desktop.views.widgets.nav_list import NavItem, NavList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ITEMS = [NavItem("today", "Today", "sun", 7), NavItem("plan", "Plan", "target")]


@pytest.fixture
def nav(qtbot):
    nav = NavList(ITEMS)
    qtbot.addWidget(nav)
    return nav


def test_arrows_move_between_tabs(nav, qtbot):
    nav.set_current("today")
    with qtbot.waitSignal(nav.current_changed, timeout=100) as caught:
        qtbot.keyClick(nav, Qt.Key.Key_Down)
    assert caught.args == ["plan"]


def test_getting_the_focus_opens_no_page(nav, qtbot):
    opened = []
    nav.current_changed.connect(opened.append)
    nav.show()
    qtbot.waitUntil(nav.isActiveWindow, timeout=3000)
    nav.setFocus()
    qtbot.waitUntil(nav.hasFocus, timeout=3000)
    assert opened == []
    nav.set_current("today")
    assert opened == ["today"]


def test_counts_are_spoken(nav):
    role = Qt.ItemDataRole.AccessibleTextRole
    assert nav.item(0).data(role) == "Today, 7 due"
    nav.set_badge("today", 0)
    assert nav.item(0).data(role) == "Today"


def test_an_unknown_tab_is_a_bug(nav):
    with pytest.raises(KeyError):
        nav.set_current("nowhere")


def test_icons_come_with_the_window_or_soon_after(nav, qtbot):
    nav.show()
    qtbot.waitUntil(lambda: not nav.item(0).icon().isNull(), timeout=3000)
