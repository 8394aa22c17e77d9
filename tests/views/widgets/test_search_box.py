"""The box one types into: what is typed replaces the old words, and the only entry meant is taken."""

import pytest
from PySide6.QtCore import Qt

from socialroi_desktop.views.widgets.form_row import SearchBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ENTRIES = [("EUR", "EUR – Euro", ""), ("USD", "USD – US Dollar", ""), ("AUD", "AUD – Australian Dollar", "")]


@pytest.fixture
def box(qtbot):
    made = SearchBox("Currency")
    made.set_entries(ENTRIES)
    made.set_key("EUR")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow, timeout=3000)
    return made


def finish(box, text):
    box.setEditText(text)
    box.line.editingFinished.emit()


@pytest.mark.parametrize(
    ("text", "key"), [("USD", "USD"), ("usd", "USD"), ("austr", "AUD"), ("AUD – Australian Dollar", "AUD")]
)
def test_the_only_entry_meant_is_taken(box, text, key, qtbot):
    with qtbot.waitSignal(box.chosen, timeout=500) as caught:
        finish(box, text)
    assert caught.args == [key]


@pytest.mark.parametrize("text", ["dollar", "nothing like it", ""])
def test_what_means_none_or_several_changes_nothing(box, text):
    chosen = []
    box.chosen.connect(chosen.append)
    finish(box, text)
    assert chosen == []
    assert box.currentText() == "EUR – Euro"


def test_a_click_marks_the_old_words_to_be_typed_over(box, qtbot):
    qtbot.mouseClick(box.line, Qt.MouseButton.LeftButton)
    box.clearFocus()
    box.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(lambda: box.line.selectedText() == "EUR – Euro", timeout=1000)
