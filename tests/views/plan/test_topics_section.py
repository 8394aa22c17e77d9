"""The topic map on the Plan tab: topics are edited in the table, figures stand below, Enter leads to the posts of one."""

import pytest
from PySide6.QtCore import Qt

from asking import add
from pages import Noting
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Post, Topic
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.formatting import UNKNOWN
from socialroi_desktop.views.data import TAB as DATA
from socialroi_desktop.views.data.topic_dialog import TopicDialog
from socialroi_desktop.views.plan.page import PlanPage


@pytest.fixture
def mapped(session):
    day = session.today.isoformat()
    add(
        session.workspace,
        Topic(name="Skin", root="product"),
        Topic(name="Serums", root="product", parent_id=1),
        Post(channel="instagram", external_id="a", published_at=f"{day}T10:00:00Z", engagements=9, reach=90, topic_id=2),
        Post(channel="instagram", external_id="b", published_at=f"{day}T11:00:00Z", engagements=1, reach=90),
        Post(channel="x", title="To come", state="draft"),
    )  # fmt: skip
    return session


def open_topics(session, qtbot):
    filters, navigator = FilterState(), Noting()
    filters.set_period(Period(session.today.replace(day=1), session.today))
    page = PlanPage(session, filters, navigator)
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.show_place(Place("topic", (1,)))
    view = page.view("brand").view("topic")
    qtbot.waitUntil(lambda: view.card.model.told is not None)
    return view, navigator


def shown(rows):
    return [
        [rows.index(row, column).data() for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


@pytest.mark.row("S4-41")
def test_the_map_stands_below_its_editor_and_leads_to_posts(mapped, qtbot):
    view, navigator = open_topics(mapped, qtbot)
    skin, serums, off = shown(view.card.topics)
    assert [skin[0], serums[0].strip(), off[0]] == ["Skin", "Serums", "Off the map"]
    assert serums[0] != serums[0].strip()
    assert serums[2:4] == ["1", "9"]
    assert serums[5] == "10%"
    # One post does not tell how far posts differ.
    assert serums[6] == UNKNOWN
    view.card.table.setCurrentIndex(view.card.topics.index(1, 0))
    qtbot.keyClick(view.card.table, Qt.Key.Key_Return)
    assert navigator.went == [("tab", "data", Place("post", (1,)))]
    assert view.card.off.text() == "2 posts of all times, planned ones too, are off the map: show them"
    view.card.off.click()
    assert navigator.went[-1] == ("tab", "data", Place("post", (2, 3)))


@pytest.mark.row("S4-41")
def test_fewer_topics_stand_beside_the_rate_by_month(mapped, qtbot):
    view, _ = open_topics(mapped, qtbot)
    view.card.by.findChildren(type(view.card.by._group.buttons()[0]))[1].click()
    (month,) = shown(view.card.months)
    assert month[1:5] == ["2", "1", "1", "5.6%"]
    assert "proves no cause" in view.card.note.text()


@pytest.mark.row("S2-6")
def test_what_works_stands_by_platform_with_its_evidence(mapped, qtbot):
    view, _ = open_topics(mapped, qtbot)
    view.card.by.findChildren(type(view.card.by._group.buttons()[0]))[2].click()
    (row,) = shown(view.card.works)
    assert row[:4] == ["Instagram", "Serums", "1", "10%"]
    assert row[5:] == ["5.6%", "too few posts"]
    assert view.card.note.text().startswith("Better or worse")


@pytest.mark.row("S4-41")
def test_a_topic_that_is_moved_or_renamed_is_shown_so_and_one_undo_takes_it_back(mapped, qtbot):
    view, _ = open_topics(mapped, qtbot)
    mapped.perform(
        "",
        lambda work, _p: edit_record(
            work, entity="topic", row_id=2, changes={"name": "Oils", "parent_id": None}
        ),
    )
    qtbot.waitUntil(lambda: [row[0] for row in shown(view.card.topics)] == ["Oils", "Skin", "Off the map"])
    mapped.perform("", lambda work, _p: undo(work))
    qtbot.waitUntil(lambda: [row[0].strip() for row in shown(view.card.topics)][1] == "Serums")


@pytest.mark.row("S4-41")
def test_selected_posts_get_a_topic_at_once(mapped, qtbot):
    page = DATA.build(mapped, FilterState(), Noting())
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    page.show_section("post")
    page.section.show_rows((2, 3))
    (action,) = page.section.extra_actions
    action.trigger()
    dialog = page.section.findChild(TopicDialog)
    dialog.topic.set_value(1)
    dialog.accept()
    topics = {post.id: post.topic_id for post in reading.listing(mapped.workspace, Post)}
    assert topics == {1: 2, 2: 1, 3: 1}
