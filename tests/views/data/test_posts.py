"""Posts are planned on the Data tab: by the form, told apart by chips, and above each stands what keeps it from being ready."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea

from pages import Noting, data_page
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Post, UgcItem, Usage, UsageRight
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.block_editing import paste
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.data import TAB as DATA
from socialroi_desktop.views.data.post_head import PostHead
from socialroi_desktop.views.records.row_parts import RowParts
from socialroi_desktop.views.widgets.tag import Tag

WHY = (
    "The right to use “Glow routine” ends on 30 Sep 2090, before 2 Oct 2090 (Repost); move the post to 30 Sep 2090 or earlier,"
    " renew the right, or choose another piece."
)


@pytest.fixture
def section(session, qtbot):
    for record in (
        Post(channel="instagram", external_id="7", published_at="2026-09-01T10:00:00Z", text="Out"),
        Post(
            channel="instagram",
            state="draft",
            title="Autumn",
            text="New. Shop now",
            scheduled_at="2090-10-02T09:00",
            link="https://shop.example/new?utm_source=instagram",
            cta="Shop now",
        ),
        UgcItem(title="Glow routine"),
        UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on="2090-09-30"),
        Usage(ugc_item_id=1, where="post", post_id=2),
    ):
        add_record(session.workspace, record=record)
    filters = FilterState()
    filters.set_period(Period(session.today, session.today))
    made = data_page(session, filters)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    qtbot.waitExposed(made)
    made.show_section("post")
    return made.section


def head_of(section, row_id):
    section.show_row(row_id)
    section.panel.show()
    return section.panel.findChildren(PostHead)[-1]


def shown(section):
    return [section.table.record(row).id for row in range(section.table.rowCount())]


def post(session, row_id=2):
    return reading.get(session.workspace, Post, row_id)


def test_chips_tell_what_is_planned_from_what_came_out(section):
    assert shown(section) == [2]  # of the period, and what is ahead of any
    chips = {button.text(): button for button in section.findChild(RowParts).findChildren(QPushButton)}
    hidden = {name: section.view.column_of(name) for name in ("scheduled_at", "rights", "reach")}
    chips["Published"].click()
    assert [section.view.isColumnHidden(column) for column in hidden.values()] == [True, True, False]
    chips["Planned"].click()
    assert shown(section) == [2]
    assert [section.view.isColumnHidden(column) for column in hidden.values()] == [False, False, True]
    assert section.table.index(0, section.view.column_of("state")).data() == "Draft"
    assert section.table.index(0, section.view.column_of("rights")).data() == "No right"
    assert section.table.index(0, section.view.column_of("scheduled_at")).data() == "2 Oct 2090 09:00"


@pytest.mark.row("G-14")
def test_above_a_post_stands_what_keeps_it_from_being_ready_and_the_way_out(section, session, qtbot):
    head = head_of(section, 2)
    assert head.words.text() == WHY
    assert [(tag.text(), tag.toolTip()) for tag in head.findChildren(Tag)] == [
        ("not ready", "The right ended on 30 Sep 2090.")
    ]
    assert not head.ready_button.isVisibleTo(head)
    assert head.move_button.text() == "Move to 30 Sep 2090"
    head.move_button.click()
    qtbot.waitUntil(lambda: post(session).scheduled_at == "2090-09-30T09:00")
    head = head_of(section, 2)
    assert head.words.text() == "Nothing keeps it from coming out."
    head.ready_button.click()
    qtbot.waitUntil(lambda: post(session).state == "ready")
    session.undo()
    session.undo()
    assert (post(session).state, post(session).scheduled_at) == ("draft", "2090-10-02T09:00")


@pytest.mark.row("G-14")
def test_beside_what_keeps_it_back_stands_where_a_reason_lets_it_through(section, session, qtbot):
    head = head_of(section, 2)
    assert head.reason.isVisibleTo(head)
    head.reason_button.click()
    assert head.words.text() == "Write down first why it comes out all the same."
    assert post(session).state == "draft"
    qtbot.keyClicks(head.reason, "she agreed")
    qtbot.keyClick(head.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: post(session).state == "ready")
    head = head_of(section, 2)
    assert head.words.text() == f"Ready all the same: “she agreed”. {WHY}"
    assert head.findChildren(Tag)[-1].text() == "ready all the same"
    assert not head.reason.isVisibleTo(head)
    assert section.table.index(0, section.view.column_of("rights")).data() == "All the same"


def test_where_alone_a_post_may_be_seen_is_said_above_it_and_holds_nothing_up(section, session, qtbot):
    limits = {"ends_on": None, "territory": "PL"}
    edit_record(session.workspace, entity="usage_right", row_id=1, changes=limits)
    head = head_of(section, 2)
    assert head.words.text() == (
        "Nothing keeps it from coming out.\nThe right to use “Glow routine” holds only in PL, and it is not told in which"
        " countries the post is shown; let nobody see it elsewhere, or ask for more."
    )
    assert not head.reason.isVisibleTo(head)
    head.ready_button.click()
    qtbot.waitUntil(lambda: post(session).state == "ready")
    assert "only in PL" in head_of(section, 2).words.text()


def test_a_long_word_in_what_is_said_takes_no_more_width_than_there_is(section, session):
    name = "glowroutine" * 8
    session.changed.emit(edit_record(session.workspace, entity="ugc_item", row_id=1, changes={"title": name}))
    head = head_of(section, 2)
    assert name in head.words.text().replace("\N{ZERO WIDTH SPACE}", "")
    assert head.words.minimumSizeHint().width() < 200


@pytest.mark.row("G-14")
def test_it_is_not_ready_by_the_form_and_by_paste(section, session, qtbot):
    section.show_row(2)
    section.panel.edit_record(post(session), section.table.naming)
    form = section.panel.form
    form.set_field("state", "ready")
    section.panel.save()
    assert any(WHY in label.text() for label in form.findChildren(type(head_label(form))))
    form.set_field("override_reason", "she agreed")
    section.panel.save()
    qtbot.waitUntil(lambda: post(session).state == "ready")
    session.undo()
    with qtbot.waitSignal(section.table.refused) as refused:
        paste(section.table, section.table.row_of(2), section.view.column_of("state"), "Ready", may_add=False)
    assert WHY in refused.args[0]
    assert post(session).state == "draft"


@pytest.mark.row("G-14")
def test_why_it_is_not_ready_is_said_at_the_field_that_asked_for_it_in_sight(section, session, qtbot):
    section.resize(900, 420)
    section.show()
    qtbot.waitExposed(section)
    section.show_row(2)
    section.panel.edit_record(post(session), section.table.naming)
    form = section.panel.form
    form.set_field("state", "ready")
    form.focus_first("permalink")
    section.panel.save()
    (said,) = [label for label in form.findChildren(QLabel) if WHY in label.text() and not label.isHidden()]
    assert said.text() == f"{WHY} Or write into “Ready all the same” why it comes out so."
    assert section.window().focusWidget() is form.editor("state")
    column = form.parentWidget()
    while not isinstance(column, QScrollArea):
        column = column.parentWidget()
    for widget in (form.editor("state"), said):
        qtbot.waitUntil(lambda widget=widget: _in_sight(column, widget))
    assert form.layout().indexOf(said) == form.layout().indexOf(form.editor("state")) + 1
    # A post that is ready and is moved to a day on which it cannot be: there it is the day.
    form.set_field("override_reason", "she agreed")
    section.panel.save()
    qtbot.waitUntil(lambda: post(session).state == "ready")
    section.panel.edit_record(post(session), section.table.naming)
    form = section.panel.form
    form.set_field("override_reason", None)
    section.panel.save()
    assert section.window().focusWidget() is form.editor("override_reason")


def _in_sight(column, widget):
    top = widget.mapTo(column.viewport(), QPoint(0, 0))
    return column.viewport().rect().contains(QRect(top, widget.size()).adjusted(1, 1, -1, -1))


def head_label(form):
    from PySide6.QtWidgets import QLabel

    return form.findChild(QLabel)


def test_a_post_is_planned_by_the_form(section, session, qtbot):
    section.add()
    form = section.panel.form
    assert form.editor("state").currentData() == "draft"
    form.set_field("channel", "tiktok")
    qtbot.keyClicks(form.editor("title"), "Winter")
    qtbot.keyClicks(form.editor("scheduled_at"), "2 Dec 2090 18:30")
    qtbot.keyClick(form.editor("title"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: post(session, 3) is not None)
    assert (post(session, 3).title, post(session, 3).scheduled_at) == ("Winter", "2090-12-02T18:30")


def test_a_post_that_came_out_looks_as_it_did(section):
    section.show_everything()
    assert not head_of(section, 1).isVisibleTo(section.panel)


def test_a_piece_named_above_a_post_is_opened_in_the_library(session, qtbot, section):
    ways = Noting()
    page = DATA.build(session, FilterState(), ways)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    qtbot.waitExposed(page)
    page.show_section("post")
    head = head_of(page.section, 2)
    head.findChild(QPushButton, "piece 1").click()
    qtbot.waitUntil(lambda: bool(ways.went))
    page.section.record_opened.emit("campaign", 3)
    assert ways.went == [("tab", "ugc", Place("ugc_item", (1,))), ("record", "campaign", 3)]
