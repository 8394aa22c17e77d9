"""Notices of a page and of the window beside each other: what one presses does not move away."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from shop_window import Shop
from socialroi_desktop.domain.library.addresses import links_in_text
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.store.rows import reading


def _place(shop: Shop, button: QPushButton) -> QPoint:
    """Return where a button has come to rest: bars are laid out after they were shown, also when no job runs."""
    shop.idle()
    seen: list[QPoint] = []

    def rests() -> bool:
        seen.append(button.mapTo(shop.window, QPoint()))
        return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3]

    shop.until(rests)
    return seen[-1]


def test_a_creator_offered_with_a_link_stays_in_its_place_and_takes_the_first_click(
    shop: Shop, qtbot: QtBot
) -> None:
    window = shop.window
    window.show()
    qtbot.waitExposed(window)
    shop.until(lambda: bool(window.current_page_id))
    page = window.show_page("ugc")
    shop.idle()
    page.links.add(links_in_text("by @lena.rides https://www.instagram.com/p/Zx9/"))  # type: ignore[attr-defined]
    button: QPushButton = page.added.makers_button  # type: ignore[attr-defined]
    # Both are said when the background is done; that none of it runs just now does not mean that all of it has.
    shop.until(lambda: button.isVisible() and window.toast.isVisible())
    place = _place(shop, button)
    window.toast._timer.timeout.emit()
    assert (_place(shop, button), button.isVisible(), window.toast.isHidden()) == (place, True, True)
    window.toast.show_message("Added", undoable=True)
    place = _place(shop, button)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert _place(shop, button) == place
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    workspace = window.session.workspace
    shop.until(lambda: bool(reading.listing(workspace, Influencer)))
    shop.idle()
    assert [one.handle for one in reading.listing(workspace, Influencer)] == ["lena.rides"]
