"""A post from idea to result through the real window: drafted for three channels, kept back by a right, mended, out, measured."""

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from shop_window import Shop
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Brand, Post, Topic, UgcItem, UsageRight
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.views.calendar.page import CalendarPage
from socialroi_desktop.views.calendar.panel.draft_dialog import DraftDialog
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.roi.page import RoiPage
from socialroi_desktop.views.today.page import TodayPage

ADDRESS = "https://www.instagram.com/p/Glow30/"
FIGURES = (
    "Post ID,Account ID,Account username,Description,Publish time,Permalink,Post type,Views,Reach,Likes,Comments\n"
    f"9001,77,shop,Glow after thirty days,08/20/2026 09:02,{ADDRESS},IG image,1500,900,80,12\n"
)


def posts(shop: Shop) -> dict[str, Post]:
    return {
        post.channel: post
        for post in reading.listing(shop.window.session.workspace, Post)
        if post.state != "idea"
    }


def calendar(shop: Shop) -> CalendarPage:
    return cast(CalendarPage, shop.window.show_page("calendar"))


def dialog_of(shop: Shop, kind: type) -> Any:
    shop.until(lambda: any(each.isVisible() for each in shop.window.findChildren(kind)))
    return next(each for each in shop.window.findChildren(kind) if each.isVisible())


def change(shop: Shop, entity: str, row_id: int, **values: object) -> None:
    shop.window.session.perform(
        "Save",
        lambda workspace, _progress: edit_record(workspace, entity=entity, row_id=row_id, changes=values),
    )
    shop.idle()


def note_idea(shop: Shop) -> None:
    """Write down an idea on a day of the calendar."""
    calendar(shop).new_post()
    form: RecordDialog = dialog_of(shop, RecordDialog)
    lines = form.findChildren(QLineEdit)
    shop.qtbot.keyClicks(next(line for line in lines if line.accessibleName() == "Title"), "Glow in the rain")
    form.accept()
    shop.idle()


def draft_for_three(shop: Shop) -> None:
    """Make drafts that show a piece of the library."""
    calendar(shop).beside.draft_from()
    dialog: DraftDialog = dialog_of(shop, DraftDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("ugc_item"))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    dialog.record.set_value(1)
    dialog.channels.set_ids(["instagram", "tiktok", "x"])
    dialog.when.setText("2026-08-20 9:00")
    shop.idle()
    dialog.accept()
    shop.idle()


def begun(shop: Shop) -> None:
    """Put down a piece whose right has ended, a topic and the brand."""
    for record in (
        UgcItem(title="Glow after thirty days", kind="review", caption="Glow after thirty days"),
        UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on="2026-08-19"),
        Topic(name="Routine", root="product"),
        Brand(name="Glow shop"),
    ):
        add_record(shop.window.session.workspace, record=record)
    shop.window.show()
    shop.qtbot.waitExposed(shop.window)
    shop.idle()


def get_ready(shop: Shop, post_id: int) -> None:
    """Be kept back by the right, mend it, mark the post as ready and copy its pack."""
    calendar(shop).show_place(Place("post", (post_id,)))
    shop.idle()
    panel = calendar(shop).beside
    assert any(line.blocks for line in panel.checks.lines), "its right has ended"
    assert not panel.ways.ready_button.isVisible()
    assert not panel.pack.copy_button.isEnabled()
    change(shop, "usage_right", 1, ends_on="2026-12-31")
    change(shop, "post", post_id, topic_id=1, brand_visible=1)
    assert not any(line.blocks for line in panel.checks.lines), [line.says for line in panel.checks.lines]
    shop.qtbot.mouseClick(panel.ways.ready_button, Qt.MouseButton.LeftButton)
    shop.idle()
    assert posts(shop)["instagram"].state == "ready"
    shop.qtbot.mouseClick(panel.pack.copy_button, Qt.MouseButton.LeftButton)
    assert "Glow after thirty days" in QGuiApplication.clipboard().text()


def publish(shop: Shop) -> None:
    """Tick it on Today and paste where it can be seen."""
    today = cast(TodayPage, shop.window.show_page("today"))
    shop.until(lambda: any(item.kind == "post_publish" for item in today.model.items))
    shop.idle()
    item = next(item for item in today.model.items if item.kind == "post_publish")
    table = today.cards[item.stage].table
    table.choose(next(n for n, row in enumerate(table.rows.rows) if row.key == item.key))
    shop.qtbot.keyClick(table, Qt.Key.Key_Space)
    shop.until(today.line.isVisible)
    shop.qtbot.keyClicks(today.line.text, ADDRESS)
    shop.qtbot.keyClick(today.line.text, Qt.Key.Key_Return)
    shop.idle()
    out = posts(shop)["instagram"]
    assert (out.state, out.permalink) == ("published", ADDRESS)
    shop.until(lambda: not any(one.row_id == out.id and one.entity == "post" for one in today.model.items))


def bring_figures(shop: Shop) -> None:
    """Import what the network counted."""
    path = shop.folder / "posts.csv"
    path.write_text(FIGURES, "utf-8")
    shop.drop(path)
    shop.apply()


def topics_on_roi(shop: Shop) -> list[str]:
    roi = cast(RoiPage, shop.window.show_page("roi"))
    shop.until(lambda: roi.model.snapshot is not None)
    shop.idle()
    roi.breakdown.segments.set_current("topic")
    roi.breakdown.segments.current_changed.emit("topic")
    shop.idle()
    rows = roi.breakdown.table.model()
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


@pytest.mark.row("S4-4")
@pytest.mark.row("G-14")
def test_a_post_goes_from_idea_to_result_in_one_week(shop: Shop) -> None:
    begun(shop)
    note_idea(shop)
    (idea,) = reading.listing(shop.window.session.workspace, Post)
    assert idea.title == "Glow in the rain"
    change(shop, "post", idea.id or 0, state="idea", scheduled_at=None)
    draft_for_three(shop)
    states = {channel: post.state for channel, post in posts(shop).items()}
    assert states == {"instagram": "draft", "tiktok": "draft", "x": "draft"}
    post_id = posts(shop)["instagram"].id or 0
    get_ready(shop, post_id)
    publish(shop)
    bring_figures(shop)
    met = posts(shop)["instagram"]
    assert (met.id, met.reach, met.external_id) == (post_id, 900, "9001"), "figures stand in the planned post"
    assert len(posts(shop)) == 3
    assert "Routine" in topics_on_roi(shop)
