"""What an import says and what stays selected is where the seller looks at that moment."""

from datetime import datetime, timedelta
from itertools import count

import pytest
from PySide6.QtCore import Qt

from data_tab import COST_LIST, write
from pages import data_page
from socialroi_desktop.store.changes import batches, writer
from socialroi_desktop.store.changes.batch_reach import Reach
from socialroi_desktop.viewmodels.data.batch_words import reach_words
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.data.why_card import WhyCard


@pytest.fixture
def page(session, qtbot):
    made = data_page(session, FilterState())
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def cost_list(tmp_path):
    return write(tmp_path, "costs.csv", COST_LIST)


@pytest.mark.parametrize("spoil", ["delete", "change"])
def test_a_file_that_went_or_changed_before_applying_is_said_in_sight(page, cost_list, spoil):
    page.open_files([cost_list])
    if spoil == "delete":
        cost_list.unlink()
    else:
        cost_list.write_text(COST_LIST.replace("9.99", "8.88"), "utf-8")
    page.model.apply()
    assert page.stack.currentWidget() is page.importing
    assert page.importing.errors.isVisible()
    assert "costs.csv" in page.importing.errors.message


def test_what_was_refused_is_gone_once_the_file_is_opened_again(page, cost_list):
    page.open_files([cost_list])
    cost_list.write_text(COST_LIST.replace("9.99", "8.88"), "utf-8")
    page.model.apply()
    page.open_files([cost_list])
    assert not page.importing.errors.isVisible()
    page.model.apply()
    assert page.stack.currentWidget() is page.home


@pytest.mark.parametrize("seconds_apart", [0, 1, 90])
def test_an_import_that_is_undone_and_brought_back_stays_selected(
    page, tmp_path, qtbot, monkeypatch, seconds_apart
):
    moments = (datetime(2026, 11, 1, 10) + timedelta(seconds=n * seconds_apart) for n in count())
    for module in (writer, batches):
        monkeypatch.setattr(module, "now", lambda: f"{next(moments).isoformat()}Z")
    for n in range(3):
        path = write(tmp_path, f"costs {n}.csv", COST_LIST.replace("2026-09", f"2026-0{n + 1}"))
        page.open_files([path])
        page.model.apply()
    page.show_import(2)
    qtbot.mouseClick(page.section.undo_button, Qt.MouseButton.LeftButton)
    assert page.section.batch().file == "costs 1.csv"
    assert page.section.entry().removal is not None
    qtbot.mouseClick(page.section.detail.back_button, Qt.MouseButton.LeftButton)
    assert page.section.batch().file == "costs 1.csv"
    assert page.section.entry().removal is None


@pytest.mark.parametrize(("rows", "words"), [(1, "Visits: 1 row"), (1998, "Visits: 1,998 rows")])
def test_lines_of_visits_are_not_counted_as_visits(rows, words):
    assert reach_words([Reach("web_sessions", rows)]) == [words]


def test_the_reasons_fit_their_place_beside_a_rival_with_a_long_name(page, cost_list):
    page.open_files([cost_list])
    plan = page.model.file.plan
    object.__setattr__(plan, "rivals", (("youtube_chart", 0.8),))
    why = page.importing.findChild(WhyCard)
    why.show_plan(plan)
    assert "YouTube Studio: chart of videos by day" in why.rivals[0].toolTip()
    assert why.minimumSizeHint().width() <= 288
