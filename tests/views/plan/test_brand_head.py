"""Beside the brand kit stands in how many posts the brand is seen, and how many people asked in vain where to buy."""

import pytest

from asking import add
from pages import Noting
from planning import planning_session
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Brand, Mention, Post
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.plan.brand_head import BrandHead
from socialroi_desktop.views.plan.page import PlanPage


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


def thread(hour, **told):
    return Mention(mentioned_at=f"2026-09-01T{hour:02}:00:00Z", text="Where is that hat from?", **told)


def told(head):
    return {row.label: row.value for row in head.lines.rows}


@pytest.mark.row("S1-3")
def test_missed_demand_is_counted_and_the_brand_is_checked_post_by_post(session, qtbot):
    add(session.workspace, Brand(name="Hat & Co", words="hat co\nhatco", handles="@hatco"))
    navigator = Noting()
    page = PlanPage(session, FilterState(), navigator)
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.show_place(Place("brand", (1,)))
    head = page.findChild(BrandHead)
    qtbot.waitUntil(lambda: len(head.lines.rows) == 2)
    assert set(told(head).values()) == {"–"}
    assert not head.most.isVisible()
    out = {"channel": "instagram", "published_at": "2026-09-01T10:00:00Z"}
    add(
        session.workspace,
        Post(external_id="1", brand_visible=1, **out),
        Post(external_id="2", brand_visible=0, **out),
        Post(external_id="3", **out),
        thread(10, asked=12, told=12),
        thread(11, asked=200),
        thread(12),
    )
    head.model.refresh()
    qtbot.waitUntil(lambda: len(head.lines.rows) == 3)
    assert told(head) == {
        "Posts with the brand in sight": "1 of 2",
        "Asked where to buy": "212 in 2 threads",
        "Missed, as nobody told them": "200",
    }
    head.most.click()
    qtbot.waitUntil(lambda: navigator.went == [("record", "mention", 2)])
