import pytest
from PySide6.QtCore import Qt

from pages import plan_page
from planning import planning_session
from socialroi_desktop.domain.records import GoalSignal
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


def chosen(box, key):
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


@pytest.mark.row("S0-3")
def test_a_signal_has_a_channel_a_value_to_come_to_and_an_own_word(session, qtbot):
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.show()
    page.start_new_goal()
    page._begin(None)
    page.form.editor.set(kind="awareness")
    page.form.editor.set(metric="reach", target="20000", channels="facebook")
    signals = page.form.place.signals
    qtbot.keyClick(signals.boxes["comments"], Qt.Key.Key_Space)
    qtbot.keyClick(signals.boxes["positive"], Qt.Key.Key_Space)
    comments, positive = signals.rows.rows
    chosen(comments.channel, "facebook")
    qtbot.keyClicks(comments.target, "400")
    chosen(positive.judged, "rise")
    qtbot.keyClicks(positive.target, "many")
    page.form.save()
    assert page.form.rows["signals"].problem.startswith("“many” is no number")
    positive.target.clear()
    positive.target.textEdited.emit("")
    page.form.save()
    kept = reading.listing(session.workspace, GoalSignal)
    assert [(one.metric, one.channel, one.target, one.judged) for one in kept] == [
        ("comments", "facebook", "400", None), ("positive", None, None, "rise"),
    ]  # fmt: skip
