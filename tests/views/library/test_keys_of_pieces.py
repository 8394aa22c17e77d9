"""Keys of pieces act wherever the keyboard is, unless a text is typed; banners and focus follow what is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QWidget

from library import fill, use
from pages import page_of
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import UgcItem, UsageRight
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.library.right_lines import RightLines
from socialroi_desktop.views.widgets.menu_button import MenuButton


@pytest.fixture
def window(session, qtbot):
    """A window with the page, and something beside it as the list of tabs is."""
    fill(session.workspace)
    made = QWidget()
    row = QHBoxLayout(made)
    made.beside = QListWidget()
    made.page = page_of(TAB, session, FilterState())
    row.addWidget(made.beside)
    row.addWidget(made.page, 1)
    qtbot.addWidget(made)
    made.resize(1300, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.pictures.close()


@pytest.fixture
def page(window):
    window.page.pieces.pictures.grid.setFocus()
    window.page.pieces.pictures.grid.go_to(3)
    return window.page


def rating(session):
    return reading.get(session.workspace, UgcItem, 4).rating


@pytest.mark.parametrize("where", ["beside", "size", "chip", "panel"])
def test_digits_rate_from_wherever_nothing_is_typed(window, page, session, where):
    panel = page.pieces.section.panel
    taker = {
        "beside": window.beside,
        "size": page.pieces.pictures.sizes,
        "chip": page.pieces.query.chips.findChildren(QPushButton)[0],
        "panel": next(button for button in panel.findChildren(QPushButton) if button.isVisible()),
    }[where]
    taker.setFocus()
    assert taker.hasFocus()
    QTest.keyClick(taker, Qt.Key.Key_4)
    assert rating(session) == 4
    QTest.keyClick(taker, Qt.Key.Key_S)
    assert reading.get(session.workspace, UgcItem, 4).shortlisted


def test_digits_are_typed_where_a_text_is(page, session):
    line = page.pieces.query.line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_4)
    assert (rating(session), line.text()) == (None, "4")


def test_other_parts_of_the_tab_and_the_table_keep_their_letters(window, page, session):
    page.show_collections()
    window.beside.setFocus()
    QTest.keyClick(window.beside, Qt.Key.Key_4)
    page.show_table()
    QTest.keyClick(page.pieces.section.view, Qt.Key.Key_S)
    assert rating(session) is None
    assert not reading.get(session.workspace, UgcItem, 4).shortlisted


def test_what_was_wrong_is_not_said_of_what_is_done_next(page):
    for act in (
        lambda: page.pieces.query.set_line("kick"),
        lambda: page.pieces.pictures.grid.go_to(0),
        lambda: page.segments.current_changed.emit("collections"),
    ):
        page.errors.show_error("Choose one or more pieces first.")
        act()
        assert page.errors.isHidden()


def test_a_piece_opened_from_the_take_down_list_has_the_keyboard(page, session):
    use(session.workspace, 4, where="home_gallery", from_on="2026-09-01")
    page.show_take_down()
    view = page.stack.currentWidget()
    view.table.setFocus()
    page.show_place(Place(UgcItem.entity, (4,)))
    assert page.pieces.pictures.grid.hasFocus()
    QTest.keyClick(page.pieces.pictures.grid, Qt.Key.Key_5)
    assert rating(session) == 5


def test_tab_leads_from_the_take_down_list_to_its_button(page, session):
    use(session.workspace, 4, where="home_gallery", from_on="2026-09-01")
    page.show_take_down()
    view = page.stack.currentWidget()
    view.table.setFocus()
    view.model.read_anew()
    view.model.tick([0])
    QTest.keyClick(view.table, Qt.Key.Key_Tab)
    assert view.button.isEnabled()
    assert view.window().focusWidget() is view.button


def test_a_piece_whose_creator_was_erased_says_so(page, session):
    from socialroi_desktop.operations.outreach.erasing import erase_person

    changed, _ = erase_person(session.workspace, person_id=1, today=session.today)
    session.announce(changed, undoable=False)
    grid = page.pieces.pictures.grid
    assert "creator erased" in grid.tiles.told(1)[0].words
    grid.go_to(1)
    texts = [label.text() for label in page.pieces.section.panel.findChildren(QLabel)]
    assert "erased for good" in texts
    assert "Whoever made it was erased for good: there is nobody to ask." in texts
    assert grid.tiles.rows.record(1).influencer_id is None


def test_where_nobody_is_left_to_ask_no_asking_is_offered(page, session):
    from socialroi_desktop.operations.outreach.erasing import erase_person
    from socialroi_desktop.viewmodels.library.sharing import Sharing
    from socialroi_desktop.views.library.share_dialog import ShareDialog

    add_record(session.workspace, record=UsageRight(ugc_item_id=2, use="shop", state="granted"))
    add_record(
        session.workspace,
        record=UsageRight(ugc_item_id=2, use="print", state="granted", ends_on="2026-09-25"),
    )
    changed, _ = erase_person(session.workspace, person_id=1, today=session.today)
    session.announce(changed, undoable=False)
    page.pieces.pictures.grid.go_to(1)
    rights = page.pieces.section.panel.findChild(RightLines)
    assert {use: step.words for use, step in rights.steps.items()} == {
        "shop": "Withdraw…", "print": "Withdraw…",
    }  # fmt: skip
    ask, *_ = rights.findChildren(MenuButton, "more")[-1].menu().actions()
    assert (ask.text(), ask.isEnabled()) == ("Ask for uses…", False)
    refused = []
    page.pieces.deeds.refused.connect(refused.append)
    page.pieces.pictures.grid.setFocus()
    QTest.keyClick(page.pieces.pictures.grid, Qt.Key.Key_A)
    assert refused == ["Whoever made “Buty — świetna jakość” was erased for good: there is nobody to ask."]
    dialog = ShareDialog(Sharing(session, reading.get(session.workspace, UgcItem, 2)), page)
    assert dialog.model.problem
    assert not dialog.asking.isVisibleTo(dialog)
    dialog.close()
