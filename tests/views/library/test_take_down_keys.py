"""The take-down list by keyboard: what is typed is looked for, arrows begin at the top, only what is due is ticked at once."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from library import use
from socialroi_desktop.domain.records import Usage
from socialroi_desktop.store.rows import reading

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(page, session):
    """Without a right since different days: three now, one whose right ends on 29 September while it goes on."""
    use(session.workspace, 4, where="home_gallery", what="First row", from_on="2026-09-01")
    use(session.workspace, 5, where="product_page", what="Mirror fit", from_on="2026-09-02")
    use(session.workspace, 2, where="email", what="Letter", from_on="2026-09-03")
    use(session.workspace, 3, where="ad", what="Autumn ad", from_on="2026-09-04", to_on="2026-12-24")
    page.show_take_down()
    shown = page.stack.currentWidget()
    shown.model.read_anew()
    shown.table.setFocus()
    assert called(shown) == ["First row", "Mirror fit", "Letter", "Autumn ad"]
    return shown


def called(view):
    return [row.place.usage.what for row in view.model.rows]


def chosen(view):
    return [view.model.row(row).place.usage.what for row in view._chosen()]


def ticked(view):
    return [row.place.usage.what for row in view.model.places if row.place.usage.id in view.model.ticked]


def focused(view):
    return view.window().focusWidget()


def down(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def test_a_click_on_its_chip_gives_it_the_keys_and_arrows_begin_at_the_first_row(page, view):
    page.show_pictures()
    (chip,) = [each for each in page.segments._group.buttons() if each.text().startswith("Take down")]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert focused(view) is view.table
    assert chosen(view) == []
    assert view.table.shows_cell_focus
    down(view.table, Qt.Key.Key_Down)
    assert chosen(view) == ["First row"]
    assert not view.table.shows_cell_focus
    down(view.table, Qt.Key.Key_Down)
    assert chosen(view) == ["Mirror fit"]


def test_enter_presses_the_button_that_has_the_keyboard(session, view):
    view.table.selectRow(1)
    down(view.table, Qt.Key.Key_Space)
    down(view.table, Qt.Key.Key_Tab)
    assert focused(view) is view.button
    down(view.button, Qt.Key.Key_Return)
    assert [one.what for one in reading.listing(session.workspace, Usage) if one.taken_down_on] == [
        "Mirror fit"
    ]


@pytest.mark.parametrize("goes", ["by its key", "by typing"])
def test_what_is_typed_is_looked_for_and_ticks_nothing(view, qtbot, goes):
    view.table.setFocus()
    if goes == "by its key":
        down(view.table, Qt.Key.Key_F, CTRL)
        assert focused(view) is view.line
    down(focused(view), Qt.Key.Key_A, CTRL)
    for letter in "mirror fit":
        QTest.keyClicks(focused(view), letter)
    assert view.line.text() == "mirror fit"
    assert ticked(view) == []
    down(view.line, Qt.Key.Key_Return)
    assert called(view) == ["Mirror fit"]
    assert (focused(view), chosen(view)) == (view.table, ["Mirror fit"])
    down(view.table, Qt.Key.Key_Space)
    view.line.setText("nothing of the kind")
    qtbot.waitUntil(lambda: called(view) == [])
    # What is ticked stays so while something else is looked for, and is counted.
    assert view.button.text() == "Taken down today: 1"
    assert view.line.isVisibleTo(view)
    view.line.clear()
    qtbot.waitUntil(lambda: len(called(view)) == 4)
    assert ticked(view) == ["Mirror fit"]


def test_of_several_only_what_is_due_is_ticked_and_one_alone_whenever_it_is(view, session):
    said = []
    view.model.refused.connect(said.append)
    view.table.selectAll()
    down(view.table, Qt.Key.Key_Space)
    assert ticked(view) == ["First row", "Mirror fit", "Letter"]
    down(view.table, Qt.Key.Key_Space)
    assert ticked(view) == []
    view.table.selectRow(3)
    assert view.model.row(3).cover.since == date(2026, 9, 30)
    down(view.table, Qt.Key.Key_Space)
    assert ticked(view) == ["Autumn ad"]
    down(view.table, Qt.Key.Key_Space)
    assert (ticked(view), said) == ([], [])


def test_where_nothing_of_several_is_due_that_is_said(view, session):
    use(session.workspace, 3, where="ad", what="Second ad", from_on="2026-09-04", to_on="2026-12-24")
    view.model.read_anew()
    said = []
    view.model.refused.connect(said.append)
    view.model.tick([3, 4])
    assert ticked(view) == []
    assert said == ["None of these is due yet; tick one alone where it is down already."]


def test_space_ticks_the_row_in_the_frame_before_anything_is_chosen(view):
    down(view.table, Qt.Key.Key_Space)
    assert ticked(view) == ["First row"]
    down(view.table, Qt.Key.Key_Space)
    assert ticked(view) == []
