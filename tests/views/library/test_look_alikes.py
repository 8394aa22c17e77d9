"""What looks alike stands side by side: one is kept by a key, or all are and nobody is asked again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asking import add
from library import drop
from pages import page_of
from picture_files import picture, put_picture
from socialroi_desktop.domain.records import NotAlike, UgcItem, Usage, UsageRight
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.library.look_alikes import LookAlikes
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.library.alike_dialog import AlikeDialog


@pytest.fixture
def alike(session):
    """Write two groups of pieces that look alike, 1 to 5 and 6 to 7, and one that stands alone."""
    add(
        session.workspace,
        *(UgcItem(title=f"a{n}", likeness="00000000000000f0", width=100 * n, height=10) for n in range(1, 6)),
        UgcItem(
            title="b1",
            likeness="ff00ff00ff00ff00",
            width=640,
            height=480,
            size=2048,
            taken_at="2026-09-01T10:00:00Z",
        ),
        UgcItem(title="b2", likeness="ff00ff00ff00ff01"),
        UgcItem(title="alone", likeness="0f0f0f0f0f0f0f0f"),
        UsageRight(ugc_item_id=6, use="ads", state="granted"),
        UsageRight(ugc_item_id=7, use="ads", state="declined"),
        Usage(ugc_item_id=7, where="ad", what="Autumn", from_on="2024-09-01", note="before that"),
    )


@pytest.fixture
def dialog(session, alike, qtbot):
    made = AlikeDialog(LookAlikes(session))
    qtbot.addWidget(made)
    made.show()
    yield made
    session.pictures.close()


def titles(dialog):
    return [card.seen.item.title for card in dialog.cards]


def left(session):
    return [item.title for item in reading.listing(session.workspace, UgcItem)]


def press(dialog, *keys):
    for key in keys:
        QTest.keyClick(dialog, key)


def test_the_largest_stands_first_and_is_chosen(dialog):
    # Of a large group so many as are seen well.
    assert titles(dialog) == ["a5", "a4", "a3", "a2"]
    assert dialog.place.text() == "1 of 2"
    assert [card.property("accented") for card in dialog.cards] == [True, False, False, False]
    assert dialog.both.text() == "Keep all, do not ask again"


def test_n_goes_on_and_what_tells_two_apart_stands_below_them(dialog):
    press(dialog, Qt.Key.Key_N)
    assert dialog.place.text() == "2 of 2"
    first, second = (dict(card.seen.lines) for card in dialog.cards)
    assert first["Size"] == "640 × 480 · 2.0 KiB · Photo"
    assert "1 Sep 2026" in first["Taken"]
    assert (first["May be used for"], second["May be used for"]) == ("Ads", "nothing so far")
    assert (first["Used"], second["Used"]) == ("nowhere yet", "1 place · Ad · Autumn · since 1 Sep 2024")
    assert dialog.both.text() == "Keep both, do not ask again"
    press(dialog, Qt.Key.Key_N)
    assert dialog.place.text() == "1 of 2"


def test_arrows_choose_and_enter_keeps_that_one_with_all_uses_and_the_stricter_right(dialog, session):
    press(dialog, Qt.Key.Key_N, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert dialog.model.chosen == 0
    press(dialog, Qt.Key.Key_Return)
    assert left(session) == ["a1", "a2", "a3", "a4", "a5", "b1", "alone"]
    assert [each.what for each in reading.referring(session.workspace, Usage, "ugc_item_id", 6)] == ["Autumn"]
    states = [each.state for each in reading.referring(session.workspace, UsageRight, "ugc_item_id", 6)]
    assert states[-1] == "declined"
    # What is left is gone on with.
    assert titles(dialog) == ["a5", "a4", "a3", "a2"]
    press(dialog, Qt.Key.Key_Enter)
    assert left(session) == ["a1", "a5", "b1", "alone"]
    assert titles(dialog) == ["a5", "a1"]


def test_all_are_kept_by_b_and_never_asked_about_again(dialog, session):
    press(dialog, Qt.Key.Key_N, Qt.Key.Key_B)
    assert len(reading.listing(session.workspace, NotAlike)) == 1
    assert dialog.place.text() == "1 of 1"
    dialog.model.read()
    assert [len(group) for group in dialog.model.groups] == [5]
    press(dialog, Qt.Key.Key_B, Qt.Key.Key_B)
    assert dialog.words.text() == "No pieces look alike any more."
    assert dialog.keep.isHidden()
    assert len(left(session)) == 8


def test_undo_brings_the_group_back(dialog, session):
    press(dialog, Qt.Key.Key_N, Qt.Key.Key_B)
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert [len(group) for group in dialog.model.groups] == [5, 2]


def test_those_of_the_chosen_piece_are_begun_with_and_the_others_are_there(session, alike, qtbot):
    made = AlikeDialog(LookAlikes(session, first=(7,)))
    qtbot.addWidget(made)
    assert (titles(made), made.place.text()) == (["b1", "b2"], "2 of 2")
    press(made, Qt.Key.Key_N)
    assert made.place.text() == "1 of 2"
    session.pictures.close()


def test_the_library_begins_with_what_looks_like_the_chosen_tile(session, alike, qtbot):
    page = page_of(TAB, session, FilterState())
    qtbot.addWidget(page)
    page.show()
    page.pieces.show_ids((7,))
    page.pieces.handling.compare_chosen()
    assert titles(page.pieces.findChildren(AlikeDialog)[-1]) == ["b1", "b2"]
    session.pictures.close()


def test_a_click_chooses(dialog):
    QTest.mouseClick(dialog.cards[2], Qt.MouseButton.LeftButton)
    assert dialog.model.chosen == 2
    assert [card.property("accented") for card in dialog.cards] == [False, False, True, False]


def test_what_came_and_looks_alike_is_compared_from_the_bar(session, qtbot, tmp_path):
    page = page_of(TAB, session, FilterState())
    qtbot.addWidget(page)
    page.show()
    page.add([drop(tmp_path)])
    assert page.added.compare_button.isHidden()
    put_picture(tmp_path / "smaller.png", picture(200, 150, "#cc2222", marked=True))
    page.add([tmp_path / "smaller.png"])
    assert page.added.words.text() == "1 new that looks like another"
    page.added.compare_button.click()
    asked = page.pieces.findChildren(AlikeDialog)[-1]
    assert len(asked.cards) == 2
    session.pictures.close()
