"""Own tags over time on the ROI tab, and thanking from the table of mentions."""

from datetime import date

import pytest

from asking import add
from pages import Noting
from roi_shop import JULY, roi_shop
from socialroi_desktop.domain.records import Brand, Mention
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.history import undo
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.data import TAB as DATA
from socialroi_desktop.views.roi import roi_page


@pytest.fixture
def session(tmp_path, qapp):
    with roi_shop(tmp_path) as workspace:
        add(
            workspace,
            Brand(name="Skate", handles="#ourtag"),
            Mention(mentioned_at="2026-07-08T09:00:00Z", author="Ola", text="See #ourtag"),
            Mention(mentioned_at="2026-07-09T09:00:00Z", author="Kai", text="And #OurTag", thanked_on="2026-07-10"),
        )  # fmt: skip
        yield Session(workspace, InlineJobs(), today=date(2026, 8, 1))


@pytest.mark.row("S1-4")
def test_the_chip_draws_tags_beside_visits_and_orders(session, qtbot):
    page = roi_page(session, FilterState(JULY), Noting())
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.over_time.set_current("tags")
    page.over_time.current_changed.emit("tags")
    assert page.time.accessibleName().startswith("Own tags, visits, orders")
    view = page.time._view
    assert "Mentions: 1, thanked: 0" in view.reading(7)
    assert "Mentions: 1, thanked: 1" in view.reading(8)
    page.over_time.set_current("money")
    page.over_time.current_changed.emit("money")
    assert "thanked" not in page.time._view.reading(7)


@pytest.mark.row("S1-4")
def test_selected_mentions_are_thanked_at_once(session, qtbot):
    page = DATA.build(session, FilterState(), Noting())
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    page.show_section("mention")
    refused = []
    page.section.refused.connect(refused.append)
    thanked = next(action for action in page.section.extra_actions if action.text() == "Thanked")
    page.section.view.clearSelection()
    thanked.trigger()
    assert refused == ["Choose the mentions whose authors were thanked."]
    page.section.show_rows((1, 2))
    thanked.trigger()
    days = [one.thanked_on for one in reading.listing(session.workspace, Mention)]
    assert days == ["2026-08-01", "2026-07-10"]
    undo(session.workspace)
    assert reading.listing(session.workspace, Mention)[0].thanked_on is None
