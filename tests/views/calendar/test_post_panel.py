"""A planned post is got ready in its panel: texts by channel saved as they are typed, its link, its checks and the ways out."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from held_jobs import HeldJobs
from pages import Noting
from socialroi_desktop.domain.records import (
    Account,
    Campaign,
    ContentForm,
    Hashtag,
    Offer,
    Post,
    PostText,
    Topic,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.calendar.panel.post_panel import PostPanel
from socialroi_desktop.views.library.ask_dialog import ask_for_use
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.menu_button import MenuButton

TEXT = "Day 30 of the glow routine. Shop now #ad #glow #护肤日记"


@pytest.fixture
def panel(session, qtbot):
    for record in (
        Campaign(name="Skincare launch", link_names="skin-launch"),
        Hashtag(tag="glow", group="skin"),
        Hashtag(tag="护肤日记", group="skin"),
        ContentForm(name="Vote"),
        Post(
            channel="instagram",
            account="@skate",
            state="draft",
            title="Glow routine",
            scheduled_at="2090-10-02T18:00",
            text=TEXT,
            link="https://shop.example/serum",
            cta="Shop now",
            campaign_id=2,
        ),
        PostText(post_id=1, channel="pinterest", text="x" * 812),
    ):
        add_record(session.workspace, record=record)
    made = PostPanel(session, Noting())
    qtbot.addWidget(made)
    made.resize(328, 800)
    made.show_post(1)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def with_piece(panel):
    for record in (
        UgcItem(title="Glow by Jo"),
        UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on="2090-09-30"),
        Usage(ugc_item_id=1, where="post", post_id=1),
    ):
        add_record(panel.model.session.workspace, record=record)
    panel.show_post(1)
    return panel


def post(panel, row_id=1):
    return reading.get(panel.model.session.workspace, Post, row_id)


def texts(panel):
    return {
        one.channel: one for one in reading.referring(panel.model.session.workspace, PostText, "post_id", 1)
    }


def test_the_head_tells_where_and_when_it_comes_out_and_what_it_serves(panel):
    assert panel.title.text() == "Glow routine"
    assert panel.where.text() == "Instagram · @skate · Mon 2 Oct 2090, 18:00"
    assert panel.serves.text() == "Skincare launch"
    assert panel.state.currentData() == "draft"


def test_each_channel_has_a_tab_that_says_by_how_much_its_text_is_too_long(panel):
    assert {channel: tab.text() for channel, tab in panel.texts.tabs.items()} == {
        "instagram": "Instagram",
        "pinterest": "Pinterest 12 over",
    }
    assert panel.texts.count.text() == f"{len(TEXT)} of 2,200 · 3 of 30 tags"
    assert panel.texts.fold.text() == "cut after 125"
    panel.texts.tabs["pinterest"].click()
    assert panel.texts.count.text() == "812 of 800 · title 12 of 100"
    panel.texts.text.setPlainText("short")
    assert panel.texts.tabs["pinterest"].text() == "Pinterest"


def test_what_is_typed_is_saved_after_a_pause_as_one_change(panel, qtbot):
    before = panel.model.session.last_step()
    QTest.keyClicks(panel.texts.text, "New: ")
    assert post(panel).text == TEXT  # not at each key
    panel.model.flush()
    assert post(panel).text == f"New: {TEXT}"
    assert panel.texts.text.textCursor().position() == 5  # it is typed on where it was
    panel.model.session.undo()
    assert post(panel).text == TEXT
    assert panel.texts.text.toPlainText() == TEXT
    assert panel.model.session.last_step() == before


def test_what_is_typed_stays_when_something_else_changes_and_is_saved_before_another_post(panel):
    QTest.keyClicks(panel.texts.text, "New: ")
    edit_record(panel.model.session.workspace, entity="post", row_id=1, changes={"title": "Glow"})
    panel.model.read()
    assert panel.title.text() == "Glow"
    assert panel.texts.text.toPlainText() == f"New: {TEXT}"
    panel.show_post(None)
    assert post(panel).text == f"New: {TEXT}"
    assert not panel.nothing.isHidden()


def test_a_channel_is_added_with_the_text_there_is_and_taken_out_again(panel):
    panel.model.add_channel("tiktok")
    assert texts(panel)["tiktok"].text == TEXT
    assert panel.texts.channel == "tiktok"
    QTest.keyClicks(panel.texts.comment, "#fyp")
    panel.model.flush()
    assert texts(panel)["tiktok"].first_comment == "#fyp"
    assert post(panel).first_comment is None
    panel.texts.remove.click()
    assert set(texts(panel)) == {"pinterest"}
    assert panel.texts.channel == "instagram"


def test_a_channel_is_added_by_typing_its_name_and_its_letters_are_no_keys_of_the_page(panel, qtbot):
    pressed = []
    QShortcut(QKeySequence("T"), panel).activated.connect(lambda: pressed.append("T"))
    panel.activateWindow()
    qtbot.waitActive(panel)
    (add,) = (each for each in panel.texts._bar.findChildren(MenuButton) if each.isVisible())
    add.menu().popup(add.mapToGlobal(add.rect().bottomLeft()))
    qtbot.waitExposed(add.menu())
    QTest.keyClicks(add.menu(), "tik")
    assert add.menu().activeAction().text() == "TikTok"
    QTest.keyClick(add.menu(), Qt.Key.Key_Return)
    assert (pressed, panel.model.post_id, panel.texts.channel) == ([], 1, "tiktok")
    assert panel.focusWidget() is panel.texts.text
    assert "tiktok" in texts(panel)


def test_a_group_of_the_bank_is_put_into_the_text_by_its_name(panel):
    panel.texts.text.setPlainText("Glow")
    panel.details.tags.setText("Skin")
    QTest.keyClick(panel.details.tags, Qt.Key.Key_Return)
    assert panel.texts.text.toPlainText() == "Glow #glow #护肤日记"
    panel.details.tags.setText("no tag")
    QTest.keyClick(panel.details.tags, Qt.Key.Key_Return)
    assert panel.said.text().startswith("“no tag” is no hashtag")
    assert panel.texts.text.toPlainText() == "Glow #glow #护肤日记"


@pytest.mark.row("S3-5")
def test_call_form_and_topic_are_chosen_or_made(panel):
    assert panel.details.call.findText("Shop now") >= 0
    panel.details.call.setEditText("Get yours")
    panel.details.call.lineEdit().editingFinished.emit()
    assert post(panel).cta == "Get yours"
    panel.details.form.set_value(1)
    assert post(panel).form_id == 1
    shipped = next(row_id for row_id, name in panel.model.forms().items() if name == "Podcast")
    assert shipped < 0
    panel.details.form.set_value(shipped)
    assert post(panel).form_id == 2
    assert panel.details.form.text() == "Podcast"
    assert panel.model.forms()[2] == "Podcast"
    panel.details.topic.new_wanted.emit("Skin")
    assert post(panel).topic_id == 1
    assert panel.details.topic.text() == "Skin"


def test_a_day_that_is_none_is_said_and_changes_nothing(panel):
    panel.details.when.setText("someday")
    panel.details.when.editingFinished.emit()
    assert panel.said.isVisible()
    assert post(panel).scheduled_at == "2090-10-02T18:00"
    panel.details.when.setText("2090-10-03 9:00")
    panel.details.when.editingFinished.emit()
    assert post(panel).scheduled_at == "2090-10-03T09:00"


def test_the_tagged_link_is_copied_by_a_key_and_kept(panel):
    QTest.keyClick(panel, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    link = "https://shop.example/serum?utm_source=instagram&utm_medium=social&utm_campaign=skin-launch&utm_content=glow-routine"
    assert QGuiApplication.clipboard().text() == link
    assert post(panel).link == link
    panel.link.short.setText("sho.rt/x")
    panel.link.short.textEdited.emit("sho.rt/x")
    panel.model.flush()
    assert post(panel).short_link == "sho.rt/x"


def test_the_link_tells_the_channel_of_the_text_it_is_copied_with(panel):
    panel.texts._add("tiktok")
    assert panel.texts.channel == "tiktok"
    assert panel.window().focusWidget() is panel.texts.text
    assert "utm_source=tiktok&utm_medium=social&utm_campaign=skin-launch" in panel.link.words.accessibleName()
    panel.texts.choose("instagram")
    assert "utm_source=instagram" in panel.link.words.accessibleName()


@pytest.mark.row("G-14")
def test_a_right_that_ends_before_blocks_it_and_it_is_moved_to_the_last_good_day(with_piece):
    panel = with_piece
    panel.texts.choose("pinterest")
    panel.texts.remove.click()
    (line,) = [line for line in panel.checks.lines if line.blocks]
    assert (line.name, line.tone) == ("Rights valid on 2 Oct", Tone.BAD)
    assert "ends on 30 Sep 2090" in line.says
    assert panel.ways.ready_button.isHidden()
    panel.state.setCurrentIndex(panel.state.findData("ready"))
    panel.state.activated.emit(panel.state.currentIndex())
    assert post(panel).state == panel.state.currentData() == "draft"
    assert "ends on 30 Sep 2090" in panel.said.text()
    assert panel.ways.move_button.text() == "Move to 30 Sep 2090"
    panel.ways.move_button.click()
    assert post(panel).scheduled_at == "2090-09-30T18:00"
    assert not panel.said.isVisible()
    panel.ways.ready_button.click()
    assert post(panel).state == "ready"


def test_an_override_asks_for_its_reason_and_keeps_it(with_piece):
    panel = with_piece
    panel.ways.override_button.click()
    assert panel.ways.question.isVisible()
    panel.ways.question.button.click()
    assert post(panel).state == "draft"
    panel.ways.question.text.setText("Jo said yes on the phone")
    panel.ways.question.button.click()
    assert (post(panel).state, post(panel).override_reason) == ("ready", "Jo said yes on the phone")
    # The history tells the day by the clock of this computer.
    today = formatting.day(datetime.now(ZoneInfo(panel.model.session.settings.timezone)).date())
    assert panel.ways.reason.text() == f"Ready all the same, said on {today}: “Jo said yes on the phone”"
    panel.model.set({"title": "Glow"})
    assert today in panel.ways.reason.text()
    assert not any(line.blocks for line in panel.checks.lines)
    panel.model.session.undo()
    panel.model.session.undo()
    assert (post(panel).state, post(panel).override_reason) == ("draft", None)


def test_the_right_is_asked_for_again_from_here(with_piece):
    panel = with_piece
    panel.ways.renew_button.click()
    assert panel._navigator.went == [("ask", 1, "repost")]
    dialog = ask_for_use(panel.model.session, 1, "repost", panel)
    assert dialog.windowTitle() == "Ask for “Glow by Jo”"
    dialog.reject()


def test_a_piece_leads_to_itself(with_piece):
    panel = with_piece
    panel.pieces.findChild(QPushButton, "piece 1").click()
    assert panel._navigator.went == [("record", "ugc_item", 1)]


def test_a_post_that_is_gone_is_not_shown_any_more(panel):
    panel.show_post(99)
    assert not panel.nothing.isHidden()
    assert panel.model.post_id is None


def test_the_pack_is_locked_while_a_check_fails_then_copied_for_the_channel_that_is_shown(panel):
    assert not panel.pack.copy_button.isEnabled()
    assert panel.pack.told.text() == "open once what blocks passes"
    panel.texts.choose("pinterest")
    panel.texts.text.setPlainText("A board of glow")
    panel.model.flush()
    assert panel.pack.copy_button.isEnabled()
    link = panel.model.sheet.link
    panel.pack.copy_button.click()
    there = link.replace("utm_source=instagram", "utm_source=pinterest")
    assert there != link
    assert QGuiApplication.clipboard().text() == f"A board of glow\n\n{there}"
    panel.texts.choose("instagram")
    panel.model.set({"first_comment": link})
    panel.pack.copy_button.click()
    assert QGuiApplication.clipboard().text() == TEXT
    panel.pack.comment.click()
    assert QGuiApplication.clipboard().text() == link
    assert panel.pack.page.text() == "instagram.com"
    opened = []
    panel.pack._open_page = opened.append
    panel.pack.page.click()
    assert [url.toString() for url in opened] == ["https://instagram.com"]


def test_the_pack_is_saved_as_a_folder_named_after_the_post(panel, tmp_path):
    panel.texts.choose("pinterest")
    panel.texts.remove.click()
    panel.pack._ask_folder = lambda *_asked: str(tmp_path)
    panel.pack.folder.click()
    assert (tmp_path / "Glow routine" / "instagram.txt").read_text("utf-8").startswith(TEXT)
    panel.pack.folder.click()
    assert "“Glow routine” exists already" in panel.said.text()


def test_a_post_that_came_out_and_may_be_this_one_is_joined_from_here(panel):
    assert not panel.met.isVisible()
    out = Post(
        channel="instagram",
        external_id="17",
        published_at="2090-10-03T16:00:00Z",
        text=f"{TEXT} #new",
        likes=40,
    )
    add_record(panel.model.session.workspace, record=out)
    panel.model.read()
    assert panel.met.words.text().startswith("It may have come out on 3 Oct 2090: “Day 30 of the glow")
    panel.met.open_button.click()
    assert panel._navigator.went == [("record", "post", 2)]
    panel.met.join_button.click()
    assert (post(panel).state, post(panel).likes, post(panel).title) == ("published", 40, "Glow routine")
    assert post(panel, 2) is None
    assert not panel.met.isVisible()
    assert panel.state.currentData() == "published"
    panel.model.session.undo()
    assert post(panel).state == "draft"


def test_what_is_typed_while_a_change_is_under_way_is_not_written_over(panel):
    session, held = panel.model.session, HeldJobs()
    session.jobs = held
    QTest.keyClicks(panel.texts.text, "A")
    panel.model.flush()
    QTest.keyClicks(panel.texts.text, "B")
    panel.model.read()  # as when something else was changed meanwhile
    assert panel.texts.text.toPlainText() == f"AB{TEXT}"
    held.let_go()
    assert post(panel).text == f"A{TEXT}"
    assert panel.texts.text.toPlainText() == f"AB{TEXT}"
    panel.model.flush()
    held.let_go()
    assert post(panel).text == f"AB{TEXT}"
    assert not panel.model.is_typed("text")


def test_what_cannot_be_saved_is_said_and_stays_where_it_was_typed(with_piece):
    panel = with_piece
    panel.model.move_to(date(2090, 9, 30))
    panel.texts.choose("pinterest")
    panel.texts.remove.click()
    panel.model.set({"state": "ready"})
    panel.texts.text.setPlainText("x" * 2201)
    panel.model.flush()
    assert post(panel).text == TEXT
    assert panel.said.text().startswith("The text is 2201 of 2200 signs on Instagram, 1 too many")
    assert len(panel.texts.text.toPlainText()) == 2201
    panel.texts.text.setPlainText("x" * 2200)
    panel.model.flush()
    assert post(panel).text == "x" * 2200
    assert not panel.said.isVisible()


def test_escape_saves_what_is_typed_and_says_that_the_panel_is_left(panel):
    left = []
    panel.done.connect(lambda: left.append(True))
    QTest.keyClicks(panel.texts.text, "New: ")
    QTest.keyClick(panel.texts.text, Qt.Key.Key_Escape)
    assert left == [True]
    assert post(panel).text == f"New: {TEXT}"


def test_nothing_in_the_panel_asks_for_more_than_its_width_however_long_the_words_are(panel):
    workspace, word = panel.model.session.workspace, "Unterlagenbescheinigungsverfahren" * 3
    add_record(workspace, record=Topic(name=word))
    add_record(workspace, record=Campaign(name=word))
    add_record(workspace, record=Offer(name=word, kind="core", page=f"https://shop.example/{word}"))
    told = {
        "title": word, "account": f"@{word}", "topic_id": 1, "campaign_id": 3, "offer_id": 1,
        "cta": f"Shop now: {word}", "link": f"https://shop.example/{word}?q=%E9%98%B2%E9%A3%8E%E9%9D%A2%E9%9C%9C",
    }  # fmt: skip
    for record in (
        UgcItem(title=word),
        UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on="2090-09-30"),
        Usage(ugc_item_id=1, where="post", post_id=1),
    ):
        add_record(workspace, record=record)
    edit_record(workspace, entity="post", row_id=1, changes=told)
    active_theme().apply("light")
    panel.show_post(1)
    body, viewport = panel._scroll.widget(), panel._scroll.viewport()
    for channel in panel.model.sheet.channels:
        panel.texts.choose(channel)
        wide = {
            f"{type(each).__name__} {each.accessibleName()}": each.minimumSizeHint().width()
            for each in body.findChildren(QWidget)
            if each.isVisible()
            and each.sizePolicy().horizontalPolicy() is not QSizePolicy.Policy.Ignored
            and each.minimumSizeHint().width() > viewport.width()
        }
        assert (wide, body.minimumSizeHint().width() <= viewport.width()) == ({}, True)


def test_what_asks_for_more_than_the_width_is_squeezed_not_cut(panel):
    body, viewport = panel._scroll.widget(), panel._scroll.viewport()
    panel.checks.setMinimumWidth(viewport.width() + 80)
    panel.resize(panel.width(), panel.height() + 1)
    panel.show_post(1)
    assert body.width() <= viewport.width()


def test_an_hour_that_its_clock_leaves_out_is_refused_where_it_is_typed(panel):
    zoned = Account(channel="instagram", name="skate", timezone="America/New_York")
    add_record(panel.model.session.workspace, record=zoned)
    panel.details.when.setText("2027-03-14 02:30")
    panel.details.when.editingFinished.emit()
    assert panel.said.text().startswith("2027-03-14 02:30 is no time in America/New_York")
    assert (post(panel).scheduled_at, panel.details.when.text()) == ("2090-10-02T18:00", "2027-03-14 02:30")
    panel.details.when.setText("2027-03-14 03:30")
    panel.details.when.editingFinished.emit()
    assert post(panel).scheduled_at == "2027-03-14T03:30"
