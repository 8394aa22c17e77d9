"""Single letters and arrows act on a page only while nothing else on it has a use for them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from socialroi_desktop.views.widgets.page_keys import PageKeys


@pytest.fixture
def page(qtbot):
    made = QWidget()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(made)
    made.line, made.list, made.told = QLineEdit(), QListWidget(), []
    made.list.addItems(["a", "b"])
    column.addWidget(made.line)
    column.addWidget(made.list)
    made.keys = PageKeys(made)
    made.keys.add("L", lambda: made.told.append("L"))
    made.keys.add("Down", lambda: made.told.append("down"), arrow=True)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(("where", "told"), [("page", ["L", "down"]), ("line", []), ("list", ["L"])])
def test_keys_act_where_nothing_else_uses_them(page, qtbot, where, told):
    widget = page if where == "page" else getattr(page, where)
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_L)
    qtbot.keyClick(widget, Qt.Key.Key_Down)
    assert page.told == told
    if where == "line":
        assert page.line.text() == "l"
        page.setFocus()
        qtbot.keyClick(page, Qt.Key.Key_L)
        assert page.told == ["L"]
