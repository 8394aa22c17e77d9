"""What is chosen on one tab is meant where something is done about it on another one."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from shop_window import Shop
from socialroi_desktop.domain.records import Influencer, UgcItem, UsageRight
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.views.outreach.erase_dialog import EraseDialog

ERASE = "Erase a person everywhere…"


@pytest.fixture
def shown(shop: Shop, qtbot: QtBot) -> Shop:
    workspace = shop.window.session.workspace
    for name in ("Jo", "Mi"):
        add_record(workspace, record=Influencer(name=name, handle=name.lower()))
    for title, maker in (("Drop", 2), ("Found", None), ("Glow", 1)):
        add_record(workspace, record=UgcItem(title=title, kind="review", caption=title, influencer_id=maker))
    add_record(workspace, record=UsageRight(ugc_item_id=3, use="ads", state="granted"))
    shop.window.show()
    qtbot.waitExposed(shop.window)
    shop.until(lambda: bool(shop.window.current_page_id))
    shop.idle()
    return shop


def run(shop: Shop, title: str) -> None:
    groups = shop.window.available_commands()
    next(each for group in groups for each in group.commands if each.title == title).run()
    shop.idle()


@pytest.mark.parametrize(("rows", "name"), [((0,), "Mi"), ((2,), "Jo"), ((1,), ""), ((0, 2), "")])
def test_erasing_begins_with_the_creator_of_the_piece_that_is_chosen(
    shown: Shop, rows: tuple[int, ...], name: str
) -> None:
    page = shown.window.show_page("ugc")
    page.pieces.section.view.go_to(*rows)  # type: ignore[attr-defined]
    shown.idle()
    run(shown, ERASE)
    assert shown.window.current_page_id == "outreach"
    dialogs = shown.window.findChildren(EraseDialog)
    assert [dialog.windowTitle() for dialog in dialogs] == ([f"Erase everywhere: {name}"] if name else [])
    for dialog in dialogs:
        dialog.reject()


def test_what_another_creator_granted_leads_to_the_piece(shown: Shop) -> None:
    shown.window.show_page("data")
    shown.window.session.perform(
        "x",
        lambda workspace, _progress: edit_record(
            workspace, entity="ugc_item", row_id=3, changes={"influencer_id": 2}
        ),
    )
    shown.idle()
    toast = shown.window.toast
    assert "ask its creator of now" in toast.message
    button: QPushButton = toast.open_button
    assert button.isVisible()
    button.click()
    shown.idle()
    page = shown.window.page("ugc")
    assert shown.window.current_page_id == "ugc"
    assert page.pieces.chosen_ids() == [3]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("present", "expected"), [("ugc", "ugc"), ("reviews", "ugc"), ("outreach", "outreach")]
)
def test_undo_stays_on_the_tab_where_something_was_made_that_another_one_shows(
    shown: Shop, present: str, expected: str
) -> None:
    shown.window.show_page("ugc")
    session = shown.window.session
    session.perform("x", lambda workspace, _progress: add_record(workspace, record=Influencer(name="Lena")))
    shown.idle()
    shown.window.show_page(present)
    session.undo()
    shown.idle()
    assert shown.window.current_page_id == expected
