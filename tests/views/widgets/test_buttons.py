"""Buttons made in one line do what they were given, and nothing of Qt's own argument reaches it."""

import pytest
from PySide6.QtCore import Qt

from socialroi_desktop.views.widgets.buttons import ElidedLink, link_button, text_button


@pytest.mark.parametrize("make", [text_button, link_button])
def test_a_pressed_button_calls_without_arguments(qtbot, make):
    called = []
    made = make("Save", lambda *given: called.append(given), tip="All rows")
    qtbot.addWidget(made)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert called == [()]
    assert (made.text(), made.toolTip()) == ("Save", "All rows")


def test_only_a_link_looks_like_one(qtbot):
    plain, linked = text_button("Save"), link_button("Save")
    qtbot.addWidget(plain)
    qtbot.addWidget(linked)
    assert (plain.property("role"), linked.property("role")) == (None, "link")


def test_an_ampersand_of_a_name_is_no_key(qtbot) -> None:
    plain, elided = link_button("Board & Bearing Club"), ElidedLink("Board & Bearing Club")
    for button in (plain, elided):
        qtbot.addWidget(button)
        button.resize(400, 30)
        button.show()
        assert button.text() == "Board && Bearing Club"
        assert button.shortcut().isEmpty()
    assert elided.accessibleName() == "Board & Bearing Club"
