"""Draft posts are made in one dialog: from a record or a typed article, with its six steps beside it."""

import pytest

from pages import Noting
from socialroi_desktop.domain.records import Offer, Post, Product
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.views.calendar.panel.draft_dialog import DraftDialog
from socialroi_desktop.views.calendar.panel.post_panel import PostPanel


@pytest.fixture
def dialog(session, qtbot):
    for record in (
        Product(name="Serum", line="Skincare"),
        Offer(name="Serum week", kind="core", page="https://shop.example/serum", code="GLOW15", product_id=1),
    ):
        add_record(session.workspace, record=record)
    made = DraftDialog(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def posts(dialog):
    return reading.listing(dialog.model.session.workspace, Post)


@pytest.mark.row("S4-25")
def test_drafts_are_made_from_a_product_and_its_template_for_all_channels(dialog):
    dialog.record.set_value(1)
    first = dialog.model.steps[0]
    assert (first.title, first.done) == ("It has a page to lead to", True)
    assert dialog.template.itemText(1) == "What is new (English)"
    dialog.template.setCurrentIndex(1)
    dialog.channels.set_ids(["instagram", "tiktok", "x"])
    dialog.when.setText("2090-10-02 9:00")
    made = []
    dialog.drafted.connect(made.append)
    dialog.accept()
    assert [(post.channel, post.state, post.scheduled_at) for post in posts(dialog)] == [
        (channel, "draft", "2090-10-02T09:00") for channel in ("instagram", "tiktok", "x")
    ]
    assert posts(dialog)[0].text == "New: Skincare – Serum ✨\n\nWith GLOW15 it costs less."
    assert made == [(1, 2, 3)]


def test_what_is_missing_is_said(dialog):
    dialog.accept()
    assert dialog.channels_row.problem == "Choose a channel to draft a post for."
    dialog.channels.set_ids(["x"])
    dialog.when.setText("someday")
    dialog.accept()
    assert dialog.when_row.problem
    dialog.when.clear()
    dialog.accept()
    assert dialog.said.text() == "Choose first what the posts are made of."
    assert posts(dialog) == []


def test_an_article_is_typed_as_title_and_address(dialog):
    choose(dialog.kind, "article")
    assert not dialog.template_row.isVisible()
    dialog.title.setText("How to glow")
    dialog.page.setText("https://shop.example/glow")
    dialog.page.textEdited.emit("")
    dialog.channels.set_ids(["facebook"])
    dialog.accept()
    (post,) = posts(dialog)
    assert (post.title, post.link.partition("?")[0]) == ("How to glow", "https://shop.example/glow")


def test_the_panel_tells_the_first_draft(session, qtbot, dialog):
    panel = PostPanel(session, Noting())
    qtbot.addWidget(panel)
    panel.drafted.connect(panel.show_post)
    panel.draft_from()
    opened = panel.findChild(DraftDialog)
    opened.record.set_value(1)
    opened.channels.set_ids(["tiktok"])
    opened.accept()
    assert panel.model.post_id == 1
    assert panel.texts.channel == "tiktok"
