"""Choosing from a box by typing a name: a gap in the name belongs to it, alone it opens the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialroi_desktop.views.widgets.choice_box import ChoiceBox


@pytest.fixture
def box(qtbot):
    made = ChoiceBox()
    made.addItems(["Ad spend", "Own goods", "Own hours", "Fee"])
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def test_a_name_with_a_gap_is_typed_on(box, qtbot):
    with qtbot.waitSignal(box.activated):
        QTest.keyClicks(box, "Own h")
    assert box.currentText() == "Own hours"
    assert not box.view().isVisible()


def test_a_gap_alone_opens_the_list(box):
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.view().isVisible()
    box.hidePopup()
