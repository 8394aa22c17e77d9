"""A piece becomes draft posts in a few steps, the right for that day is said before, and one click opens the draft."""

import pytest
from PySide6.QtWidgets import QPushButton

from library import fill
from pages import page_of
from socialroi_desktop.domain.records import Post, Usage, UsageRight
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.library.ask_dialog import AskDialog
from socialroi_desktop.views.library.piece_head import PieceHead
from socialroi_desktop.views.library.share_dialog import ShareDialog
from socialroi_desktop.views.widgets.labels import LinkLabel


@pytest.fixture
def page(session, qtbot):
    fill(session.workspace)
    add_record(
        session.workspace,
        record=UsageRight(ugc_item_id=3, use="repost", state="granted", ends_on="2026-09-30"),
    )
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.pictures.close()


def shared(page, *ids):
    page.pieces.show_ids(ids)
    page.pieces.handling.share()
    return next(iter(page.pieces.findChildren(ShareDialog)), None)


@pytest.mark.row("S2-12")
def test_a_piece_is_shared_as_drafts_that_say_at_once_whether_they_may(page, session, qtbot):
    dialog = shared(page, 3)
    assert dialog.text.toPlainText() == "Glow routine day 30"
    assert dialog.right.text() == "Choose a day; then it is said whether a right covers it."
    dialog.when.setText("30 Sep 2026 9:00")
    assert dialog.right.text() == "A right covers it on that day."
    assert not dialog.asking.isVisibleTo(dialog)
    dialog.when.setText("2 Oct 2026 9:00")
    assert dialog.right.text().startswith(
        "The right to use “Glow routine day 30” ends on 30 Sep 2026, before 2 Oct 2026"
    )
    assert dialog.asking.isVisibleTo(dialog)
    dialog.when.setText("some day")
    assert dialog.when_row.problem
    assert dialog.right.text() == "Choose a day; then it is said whether a right covers it."
    dialog.when.setText("2026-10-02 09:00")
    dialog.text.setPlainText("Glow for autumn")
    dialog.findChild(QPushButton, "accept").click()
    assert dialog.channels_row.problem == "Choose a channel to share it on."
    dialog.channels.set_ids(["instagram", "x"])
    with qtbot.waitSignal(page.pieces.handling.told):
        dialog.findChild(QPushButton, "accept").click()
    posts = reading.listing(session.workspace, Post)
    assert {(post.channel, post.state, post.scheduled_at, post.text) for post in posts} == {
        ("instagram", "draft", "2026-10-02T09:00", "Glow for autumn"),
        ("x", "draft", "2026-10-02T09:00", "Glow for autumn"),
    }
    assert page.added.words.text().startswith("2 draft posts show “Glow routine day 30” now")
    with qtbot.waitSignal(page.added.opened) as opened:
        page.added.open_button.click()
    assert opened.args == ["post", posts[0].id]
    session.undo()
    qtbot.waitUntil(lambda: not reading.listing(session.workspace, Post))
    assert not [use for use in reading.listing(session.workspace, Usage) if use.ugc_item_id == 3]


def test_where_no_right_is_it_is_asked_for_from_there(page, qtbot):
    dialog = shared(page, 5)
    assert dialog.right.text().startswith("Nobody has granted the use of “Fits true to size”")
    assert dialog.text.toPlainText() == "Two weeks of curbs."
    dialog.asking.click()
    assert dialog.findChild(AskDialog).uses.ticked == ("repost",)


def test_where_the_right_is_limited_to_and_what_is_mended_afterwards_is_said(page, session, qtbot):
    right = next(one for one in reading.listing(session.workspace, UsageRight) if one.ends_on == "2026-09-30")

    def change(**told):
        session.perform(
            "x",
            lambda w, _p: edit_record(w, entity="usage_right", row_id=right.id, changes=told),
        )

    change(territory="PL")
    dialog = shared(page, 3)
    dialog.when.setText("30 Sep 2026 9:00")
    assert dialog.right.text() == "A right covers it on that day in PL, nowhere else."
    assert dialog.right.property("tone") == "warn"
    dialog.when.setText("2 Oct 2026 9:00")
    dialog.channels.set_ids(["instagram"])
    with qtbot.waitSignal(page.pieces.handling.told):
        dialog.findChild(QPushButton, "accept").click()
    assert "ends on 30 Sep 2026" in page.added.words.text()
    change(ends_on=None)
    qtbot.waitUntil(lambda: page.added.words.text() == "A draft post shows “Glow routine day 30” now")
    change(ends_on="2026-09-30")
    assert "ends on 30 Sep 2026" in page.added.words.text()
    (draft,) = reading.listing(session.workspace, Post)
    session.perform("x", lambda w, _p: delete_records(w, entity="post", ids=[draft.id]))
    assert not page.added.isVisible()


def test_one_piece_is_shared_at_a_time(page):
    assert shared(page, 1, 2) is None
    assert page.errors.isVisible()


@pytest.mark.row("S2-12")
def test_it_is_shared_from_beside_the_piece_and_the_draft_opens_from_where_it_is_used(page, session, qtbot):
    page.pieces.show_ids([3])
    page.pieces.open_panel()
    head = page.pieces.section.panel.findChildren(PieceHead)[-1]
    head.places.findChild(QPushButton, "share").click()
    dialog = page.window().findChild(ShareDialog)
    dialog.channels.set_ids(["instagram"])
    dialog.when.setText("2 Oct 2026 9:00")
    dialog.findChild(QPushButton, "accept").click()
    qtbot.waitUntil(lambda: any(words.tag for words in head.used))
    (draft,) = reading.listing(session.workspace, Post)
    (words,) = head.used
    assert words.label.startswith("Post")
    assert "Glow routine day 30" in words.label
    assert words.tag[0] == "not ready"
    (usage,) = [use for use in reading.listing(session.workspace, Usage) if use.post_id]
    with qtbot.waitSignal(head.record_opened) as opened:
        head.places.findChild(LinkLabel, f"place {usage.id}").opened.emit()
    assert opened.args == ["post", draft.id]


def test_only_channels_that_take_posts_are_offered(page, session):
    session.looks["library/share-channels"] = "display instagram"
    dialog = shared(page, 3)
    assert dialog.channels.ids == ("instagram",)
    dialog.channels._take(None)
    assert {"instagram", "tiktok", "email"} <= set(dialog.channels.ids)
    assert not {"display", "organic_search", "influencer", "social_other", "direct"} & set(
        dialog.channels.ids
    )


def test_once_it_is_shared_the_keys_of_the_pieces_work_at_once(page, qtbot):
    page.segments.findChild(QPushButton).setFocus()
    dialog = shared(page, 3)
    dialog.when.setText("30 Sep 2026 9:00")
    dialog.channels.set_ids(("instagram",))
    dialog.findChild(QPushButton, "accept").click()
    assert page.added.isVisible()
    assert page.window().focusWidget() is page.pieces.pictures.grid
    assert page.pieces.chosen_ids() == [3]
