"""A complaint at 20:00 through the real window: logged, late on Today, answered, handed over, solved, and told in the report."""

from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from shop_window import Shop
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.store.rows import reading
from socialroi_desktop.views.listening.inbox_view import InboxView
from socialroi_desktop.views.listening.page import ListeningPage
from socialroi_desktop.views.listening.promise_cards import PromiseCard
from socialroi_desktop.views.records.behind_dialog import BehindDialog
from socialroi_desktop.views.today.page import TodayPage


def inbox(shop: Shop) -> InboxView:
    page = cast(ListeningPage, shop.window.show_page("listening"))
    shop.idle()
    return cast(InboxView, page.view("inbox"))


def focused(shop: Shop) -> QWidget:
    found = shop.window.focusWidget()
    assert found is not None
    return found


def press(shop: Shop, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    # Without a window manager a list that is made takes the keyboard along.
    shop.window.activateWindow()
    QTest.qWaitForWindowActive(shop.window)
    QTest.keyClick(focused(shop), key, modifier)
    shop.idle()


def mention(shop: Shop) -> Mention:
    (found,) = reading.listing(shop.window.session.workspace, Mention)
    return found


@pytest.mark.row("S4-12")
@pytest.mark.row("S4-39")
def test_a_complaint_is_solved_late_and_stands_in_the_report(shop: Shop) -> None:
    shop.window.show()
    shop.qtbot.waitExposed(shop.window)
    shop.idle()
    view = inbox(shop)
    view.model.now = lambda: datetime(2026, 8, 20, 9, 30, tzinfo=UTC)
    press(shop, Qt.Key.Key_N)
    assert focused(shop) is view.line
    shop.qtbot.keyClicks(focused(shop), "facebook Piotr complaint #1088 20:00: Wrong size")
    press(shop, Qt.Key.Key_Return)
    assert (mention(shop).mentioned_at, mention(shop).state) == ("2026-08-19T18:00:00Z", "open")
    assert view.state.startswith("1 wait · 1 late")

    today = cast(TodayPage, shop.window.show_page("today"))
    shop.until(lambda: [item.kind for item in today.model.items] == ["mention_answer"])
    assert today.model.items[0].says.message == "Piotr waits for an answer: Wrong size"

    view = inbox(shop)
    view.lists.take_keys()
    press(shop, Qt.Key.Key_R)
    press(shop, Qt.Key.Key_H)
    shop.qtbot.keyClicks(focused(shop), "product team: check the batch")
    press(shop, Qt.Key.Key_Return)
    shop.qtbot.keyClicks(view.panel.solution, "exchange")
    view.lists.take_keys()
    press(shop, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    done = mention(shop)
    assert (done.state, done.routed_to, done.solution) == ("solved", "product team", "exchange")
    assert view.state == "nobody waits"

    (card,) = view.findChildren(PromiseCard)
    shop.until(lambda: card.table.model().index(0, 1).data() == "0%")
    assert [card.table.model().index(0, column).data() for column in (1, 2)] == ["0%", "0%"]
    card.table.row_opened.emit(card.table.model().index(0, 2))
    shop.idle()
    (dialog,) = card.findChildren(BehindDialog)
    assert [row.entity for row in dialog.rows.rows] == ["mention"]
    dialog.close()
