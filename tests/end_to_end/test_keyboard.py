"""Whoever goes to a tab works there at once: its keys act whichever way it was shown; arrows still walk through the tabs."""


import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shop_window import Shop
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.tabs import TABS
from socialroi_desktop.views.widgets.keyboard import TYPING, has_keyboard

CTRL = Qt.KeyboardModifier.ControlModifier
NUMBERS = {tab.id: number for number, tab in enumerate(TABS, start=1)}


def keyboard(shop: Shop) -> QWidget:
    found = shop.window.focusWidget()
    assert found is not None
    return found


def press(shop: Shop, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(keyboard(shop), key, modifiers)
    shop.idle()


def click(shop: Shop, tab: str) -> None:
    nav = shop.window.nav
    place = nav.visualItemRect(nav.item(NUMBERS[tab] - 1)).center()
    QTest.mouseClick(nav.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shop.idle()


def by_key(shop: Shop, tab: str) -> None:
    press(shop, Qt.Key(Qt.Key.Key_0 + NUMBERS[tab]), CTRL)


@pytest.fixture
def shown(shop: Shop, qtbot: QtBot) -> Shop:
    workspace = shop.window.session.workspace
    add_record(workspace, record=Influencer(name="Jo", handle="@jo"))
    shop.window.show()
    qtbot.waitExposed(shop.window)
    shop.until(lambda: bool(shop.window.current_page_id))
    shop.idle()
    return shop


@pytest.mark.parametrize("way", [by_key, click])
@pytest.mark.parametrize("tab", list(NUMBERS))
def test_a_tab_that_is_shown_has_the_keyboard(shown: Shop, tab: str, way) -> None:  # type: ignore[no-untyped-def]
    shown.window.nav.setFocus()
    way(shown, tab)
    page = shown.window.page(tab)
    assert page is not None
    assert has_keyboard(page)
    assert not isinstance(keyboard(shown), TYPING)


@pytest.mark.parametrize("way", [by_key, click])
def test_keys_of_the_library_act_at_once(shown: Shop, way) -> None:  # type: ignore[no-untyped-def]
    way(shown, "ugc")
    page = shown.window.page("ugc")
    press(shown, Qt.Key.Key_F, CTRL)
    assert keyboard(shown) is page.pieces.query.line  # type: ignore[union-attr]
    way(shown, "ugc")
    press(shown, Qt.Key.Key_N, CTRL)
    assert page.pieces.section.panel.form is not None  # type: ignore[union-attr]


def test_keys_of_the_board_act_at_once(shown: Shop) -> None:
    click(shown, "outreach")
    board = shown.window.page("outreach").everybody.people.board  # type: ignore[union-attr]
    press(shown, Qt.Key.Key_Down)
    press(shown, Qt.Key.Key_Right, CTRL)
    assert board.columns[1].cards.stacked.count == 1


def test_arrows_in_the_list_of_tabs_walk_on(shown: Shop) -> None:
    nav = shown.window.nav
    click(shown, "plan")
    nav.setFocus()
    for tab in ("calendar", "outreach", "ugc"):
        press(shown, Qt.Key.Key_Down)
        assert (shown.window.current_page_id, keyboard(shown)) == (tab, nav)
    press(shown, Qt.Key.Key_Return)
    page = shown.window.page("ugc")
    assert page is not None
    assert has_keyboard(page)


def test_what_is_shown_on_the_same_page_leaves_the_keyboard_where_it_is(shown: Shop) -> None:
    by_key(shown, "ugc")
    press(shown, Qt.Key.Key_F, CTRL)
    before = keyboard(shown)
    shown.window.show_page("ugc")
    assert keyboard(shown) is before
