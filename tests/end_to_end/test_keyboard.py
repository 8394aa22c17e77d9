"""Whoever goes to a tab works there at once: its keys act whichever way it was shown; arrows still walk through the tabs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

import pressing
from shop_window import Shop
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.tabs import TABS
from socialroi_desktop.viewmodels.library.adding import Outcome
from socialroi_desktop.views.widgets.keyboard import TYPING, has_keyboard

CTRL = Qt.KeyboardModifier.ControlModifier
NUMBERS = {tab.id: number for number, tab in enumerate(TABS, start=1)}


def keyboard(shop: Shop) -> QWidget:
    found = shop.window.focusWidget()
    assert found is not None
    return found


def press(shop: Shop, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    # Without a window manager a list that is made takes the keyboard along.
    shop.window.activateWindow()
    QTest.qWaitForWindowActive(shop.window)
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
    add_record(workspace, record=UgcItem(title="Drop", kind="link", url="https://shop.example/a"))
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


def test_while_there_are_no_goals_the_keyboard_is_with_what_makes_the_first(shown: Shop) -> None:
    by_key(shown, "plan")
    assert shown.window.page("plan").goals.isAncestorOf(keyboard(shown))  # type: ignore[union-attr]


def test_a_row_is_added_to_the_imports_by_choosing_files(
    shown: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *told: (asked.append(told) or [], ""))
    for section, files in (("imports", 1), ("cost", 1)):
        by_key(shown, "data")
        page = shown.window.page("data")
        page.show_section(section)  # type: ignore[union-attr]
        by_key(shown, "data")
        press(shown, Qt.Key.Key_N, CTRL)
        assert len(asked) == files
    assert page.section.panel.form is not None  # type: ignore[union-attr]


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


def test_the_search_of_people_has_the_key_of_any_search(shown: Shop) -> None:
    page = shown.window.show_page("outreach").everybody  # type: ignore[attr-defined]
    by_key(shown, "outreach")
    press(shown, Qt.Key.Key_F, CTRL)
    assert keyboard(shown) is page.search
    page.show_table()
    by_key(shown, "outreach")
    press(shown, Qt.Key.Key_F, CTRL)
    assert keyboard(shown) is page.people.section.bar.search


def test_what_came_of_files_lies_over_the_page_and_goes_with_it(shown: Shop) -> None:
    page = shown.window.show_page("ugc")
    shown.idle()
    before = page.stack.geometry()  # type: ignore[attr-defined]
    page.added.show_outcome(Outcome("1 new", "", (), (1,), ()))  # type: ignore[attr-defined]
    QTest.qWait(1)
    assert page.stack.geometry() == before  # type: ignore[attr-defined]
    assert page.added.isVisible()  # type: ignore[attr-defined]
    assert shown.window.rect().contains(page.added.mapTo(shown.window, page.added.rect().center()))  # type: ignore[attr-defined]
    by_key(shown, "plan")
    assert not page.added.isVisible()  # type: ignore[attr-defined]
    by_key(shown, "ugc")
    assert not page.added.isVisible()  # type: ignore[attr-defined]


def test_what_came_of_files_goes_when_the_next_thing_is_done(shown: Shop) -> None:
    page = shown.window.show_page("ugc")
    for press_next in (
        lambda: pressing.click(page), lambda: rate(shown), page.show_take_down,  # type: ignore[attr-defined]
    ):  # fmt: skip
        page.added.show_outcome(Outcome("1 new", "", (), (1,), ()))  # type: ignore[attr-defined]
        press_next()
        assert not page.added.isVisible()  # type: ignore[attr-defined]


def rate(shop: Shop) -> None:
    page = shop.window.show_page("ugc")
    page.pieces.choosing.rate([1], 3)  # type: ignore[attr-defined]
    shop.idle()


def test_a_refusal_goes_with_its_page(shown: Shop) -> None:
    page = shown.window.show_page("ugc")
    page.errors.show_error("No.")  # type: ignore[attr-defined]
    by_key(shown, "plan")
    by_key(shown, "ugc")
    assert not page.errors.isVisible()  # type: ignore[attr-defined]
