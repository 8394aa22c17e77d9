"""The page of a month driven by keys and mouse: what is chosen, opened, moved, and what has no room."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

from socialroi_desktop.domain.calendar.arranging import DAY, MONTH, span_of
from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.domain.changes import Place as Changes
from socialroi_desktop.domain.records import Campaign, Post, Slot
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.calendar.hours_layout import lay_hours
from socialroi_desktop.views.calendar.item import Place
from socialroi_desktop.views.calendar.month_layout import lay_out
from socialroi_desktop.views.calendar.page import CalendarPage
from socialroi_desktop.views.calendar.painting import COMPACT, FULL
from socialroi_desktop.views.records.record_dialog import RecordDialog
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def page(tmp_path, qtbot):
    with new_workspace(tmp_path) as workspace:
        for day, title in (("22", "Kickflip"), ("22", "Opening 开箱"), ("24", "Serum")):
            add_record(
                workspace,
                record=Post(
                    channel="instagram",
                    state="draft",
                    title=title,
                    text=title,
                    scheduled_at=f"2026-09-{day}T18:00",
                ),
            )
        add_record(workspace, record=Slot(channel="instagram", weekday="saturday", time="11:00"))
        add_record(workspace, record=Campaign(name="School", start="2026-09-01", end="2026-09-24"))
        made = CalendarPage(Session(workspace, InlineJobs(), TODAY), FilterState(), _Nowhere())
        qtbot.addWidget(made)
        made.resize(1100, 760)
        made.show()
        made.month.setFocus()
        yield made


class _Nowhere:
    """A navigator that goes nowhere, and keeps where it was to go."""

    def __init__(self) -> None:
        self.shown: list[object] = []

    def show_in(self, tab: str, place: Changes) -> None:
        self.shown.append((tab, place))

    def ask_for(self, *_: object) -> bool:
        return False


def press(qtbot, page, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        qtbot.keyClick(page.month, key, held)


def days(page) -> dict[str, str | None]:
    return {post.title or "": post.scheduled_at for post in reading.listing(page.session.workspace, Post)}


def drag(
    qtbot, page, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    month, left = page.month, Qt.MouseButton.LeftButton
    qtbot.mousePress(month, left, held, start)
    qtbot.mouseMove(month, end)
    qtbot.mouseRelease(month, left, held, end)


def box(page, title: str) -> QPoint:
    return next(
        place.center()
        for item, place in page.month.laid.chips
        if isinstance(item, Entry) and item.title == title
    )


def test_arrows_go_by_day_and_by_post_and_shift_moves_the_post(qtbot, page) -> None:
    press(qtbot, page, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert page.month.current == Place(date(2026, 9, 22))
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.month.entry.title == "Opening 开箱"
    press(qtbot, page, Qt.Key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, page, Qt.Key.Key_Down, held=Qt.KeyboardModifier.ShiftModifier)
    assert days(page)["Opening 开箱"] == "2026-09-30T18:00"
    # What was moved stays chosen, on its new day.
    assert page.month.current.day == date(2026, 9, 30)
    page.session.undo()
    page.session.undo()
    assert days(page)["Opening 开箱"] == "2026-09-22T18:00"


def test_a_post_is_dragged_to_another_day_and_copied_with_ctrl(qtbot, page) -> None:
    target = page.month.laid.days[date(2026, 9, 25)].center()
    drag(qtbot, page, box(page, "Serum"), target)
    assert days(page)["Serum"] == "2026-09-25T18:00"
    drag(qtbot, page, box(page, "Kickflip"), target, Qt.KeyboardModifier.ControlModifier)
    found = [
        post.scheduled_at
        for post in reading.listing(page.session.workspace, Post)
        if post.title == "Kickflip"
    ]
    assert found == ["2026-09-22T18:00", "2026-09-25T18:00"]


def test_the_edge_of_a_campaign_is_dragged(qtbot, page) -> None:
    last = page.month.laid.bars[-1].box
    assert page.month.laid.bars[-1].ends
    drag(
        qtbot,
        page,
        QPoint(last.right() - 2, last.center().y()),
        page.month.laid.days[date(2026, 9, 27)].center(),
    )
    assert reading.listing(page.session.workspace, Campaign)[0].end == "2026-09-27"


def test_delete_takes_the_chosen_post_and_pages_go_by_month(qtbot, page) -> None:
    page.month.choose(Place(date(2026, 9, 24), ("post", page.month.items_on(date(2026, 9, 24))[0].id)))
    press(qtbot, page, Qt.Key.Key_Delete)
    assert "Serum" not in days(page)
    press(qtbot, page, Qt.Key.Key_PageDown)
    assert page.model.day == date(2026, 10, 24)
    press(qtbot, page, Qt.Key.Key_Home)
    assert page.model.day == TODAY


def test_return_on_a_post_leads_to_its_text_and_escape_back_to_its_day(qtbot, page) -> None:
    page.month.choose(Place(date(2026, 9, 24), ("post", page.month.items_on(date(2026, 9, 24))[0].id)))
    press(qtbot, page, Qt.Key.Key_Return)
    assert page.beside.title.text() == "Serum"
    assert page.beside.texts.text.hasFocus()
    qtbot.keyClick(page.beside.texts.text, Qt.Key.Key_Escape)
    assert page.month.hasFocus()


def test_an_empty_slot_is_a_draft_with_its_hour_and_channel(qtbot, page) -> None:
    page.month.choose(Place(date(2026, 9, 26)))
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Return)
    dialog = page.findChild(RecordDialog)
    qtbot.keyClicks(dialog.focusWidget(), "Shelf shot")
    dialog.accept()
    made = next(post for post in reading.listing(page.session.workspace, Post) if post.title == "Shelf shot")
    assert (made.scheduled_at, made.channel, made.state) == ("2026-09-26T11:00", "instagram", "draft")
    # It fills the slot, and is what is chosen now.
    assert page.month.entry is not None
    assert page.month.entry.id == made.id
    assert date(2026, 9, 26) not in [slot.day for slot in page.model.sight.slots]


def test_states_narrow_what_is_shown_and_the_line_of_state_counts(qtbot, page) -> None:
    assert page.query.chips["draft"].text() == "Draft 3"
    page.query.chips["idea"].click()
    assert page.model.entries == ()
    page.query.chips["idea"].click()
    assert len(page.model.entries) == 3
    page.query.set_line("kickflip")
    assert [entry.title for entry in page.model.entries] == ["Kickflip"]
    page.query.set_line("campaing:x")
    # Said once the typing rests, so that nothing jumps under who is still typing.
    assert page.query.problem.isHidden()
    qtbot.waitUntil(lambda: "did you mean “campaign:”" in page.query.problem.text())
    page.query.set_line("kickflip")
    assert page.query.problem.isHidden()


def test_a_full_day_shows_how_many_more_there_are_and_always_what_is_chosen() -> None:
    day = date(2026, 9, 15)
    posts = tuple(
        Entry(n, day, f"{n % 24:02}:00", f"Post {n}", "instagram", "", "draft") for n in range(1, 21)
    )
    sight = Sight(span_of(MONTH, day), posts)
    laid = lay_out(sight, QSize(900, 700), Place(day, ("post", 18)))
    shown = [item for item, _ in laid.chips]
    assert posts[17] in shown
    assert laid.more[day][0] == 20 - len(shown)
    assert all(laid.days[day].contains(place) for _, place in laid.chips)
    few = lay_out(Sight(span_of(MONTH, day), posts[:3]), QSize(900, 700), Place(day)).chips
    assert [place.height() for _, place in few] == [FULL, FULL, COMPACT]
    assert laid.days[day].contains(few[-1][1])
    places = [place for _, place in laid.chips]
    assert not any(one.intersects(other) for n, one in enumerate(places) for other in places[n + 1 :])


@pytest.mark.row("S3-10")
def test_month_week_day_list_and_timeline_are_one_key_away_and_keep_what_is_chosen(qtbot, page) -> None:
    serum = next(item for item in page.month.items_on(date(2026, 9, 24)))
    page.month.choose(Place(date(2026, 9, 24), ("post", serum.id)))
    views = (page.hours, page.hours, page.list, page.timeline, page.month)
    keys = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_1)
    for key, wanted in zip(keys, views, strict=True):
        qtbot.keyClick(page.days, key)
        assert page.days is page.stack.currentWidget() is wanted
        assert page.days.entry is not None
        assert page.days.entry.title == "Serum"


def test_a_drag_within_a_week_puts_a_post_at_another_hour(qtbot, page) -> None:
    page.month.choose(Place(date(2026, 9, 22)))
    page.show_view("week")
    view = page.hours
    start = next(place.center() for item, place in view.laid.chips if item.title == "Serum")
    nine = next(y for hour, y in view.laid.hours if hour == 9)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    end = QPoint(view.laid.days[date(2026, 9, 23)].center().x(), nine)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert days(page)["Serum"] == "2026-09-23T09:00"


def test_posts_of_one_hour_stand_beside_each_other_within_their_day() -> None:
    day = date(2026, 9, 15)
    times = ("00:05", "09:00", "09:10", "09:40", "23:59", "")
    posts = tuple(
        Entry(n, day, time, f"Post {n}", "instagram", "", "draft") for n, time in enumerate(times, 1)
    )
    laid = lay_hours(Sight(span_of(DAY, day), posts), QSize(700, 620), Place(day))
    places = [place for _, place in laid.chips]
    assert {item.id for item, _ in laid.chips} == {1, 2, 3, 4, 5, 6}
    assert all(laid.days[day].contains(place) for place in places)
    assert not any(one.intersects(other) for n, one in enumerate(places) for other in places[n + 1 :])


def test_the_list_moves_a_post_by_keys_and_says_what_is_to_mend(qtbot, page) -> None:
    page.show_view("list")
    page.list.choose(Place(date(2026, 9, 24)))
    qtbot.keyClick(page.list.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert days(page)["Serum"] == "2026-09-25T18:00"
    model = page.list.model
    words = [model.index(row, model.columnCount() - 1).data() for row in range(model.rowCount())]
    assert words == ["0 minutes from another post of this account"] * 2 + [""]


def test_countries_are_chosen_by_name_and_kept(qtbot, page) -> None:
    picker = page.query._picker()
    qtbot.addWidget(picker)
    picker.line.setText("viet")
    row = picker.list.currentItem()
    row.setCheckState(Qt.CheckState.Checked)
    assert page.query.holidays.value == "VN"
    assert page.session.looks["calendar/holidays"] == "VN"
    assert "Quốc khánh" in [named.name for named in page.model.sight.days[date(2026, 9, 2)]]
    row.setCheckState(Qt.CheckState.Unchecked)
    assert page.query.holidays.value == "none"
    picker.show()
    picker.line.setText("pol")
    assert picker.list.currentItem().text() == "Poland"
    picker.line.setText("viet")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert page.query.holidays.value == "VN"
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    assert page.query.holidays.value == "none"


def test_a_key_held_down_moves_a_post_on_before_it_is_seen_where_it_was_moved(
    qtbot, page, monkeypatch
) -> None:
    press(qtbot, page, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)
    monkeypatch.setattr(page.model, "refresh", lambda: None)
    press(qtbot, page, *[Qt.Key.Key_Right] * 3, held=Qt.KeyboardModifier.ShiftModifier)
    assert days(page)["Kickflip"] == "2026-09-25T18:00"
    monkeypatch.undo()
    page.model.refresh()
    press(qtbot, page, Qt.Key.Key_Left, held=Qt.KeyboardModifier.ShiftModifier)
    assert days(page)["Kickflip"] == "2026-09-24T18:00"


def test_a_post_moved_onto_a_full_day_is_shown_there(qtbot, page) -> None:
    for number in range(6):
        add_record(
            page.session.workspace,
            record=Post(
                channel="instagram", state="draft", title=f"P{number}", scheduled_at="2026-09-25T08:00"
            ),
        )
    page.model.refresh()
    page.month.choose(Place(date(2026, 9, 24), ("post", 3)))
    press(qtbot, page, Qt.Key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    assert page.month.current == Place(date(2026, 9, 25), ("post", 3))
    assert date(2026, 9, 25) in page.month.laid.more
    assert 3 in [item.id for item, _ in page.month.laid.chips if isinstance(item, Entry)]


def test_a_post_that_is_moved_out_of_the_month_is_gone_along_with(qtbot, page) -> None:
    page.month.choose(Place(date(2026, 9, 24), ("post", 3)))
    press(qtbot, page, *[Qt.Key.Key_Down] * 3, held=Qt.KeyboardModifier.ShiftModifier)
    assert days(page)["Serum"] == "2026-10-15T18:00"
    assert page.model.day.month == 10
    assert page.month.current == Place(date(2026, 10, 15), ("post", 3))


def test_a_new_post_that_the_line_hides_is_said_to_be_there(page) -> None:
    page.query.set_line("serum")
    made = add_record(
        page.session.workspace,
        record=Post(channel="instagram", title="Deck", scheduled_at="2026-09-25T18:00", state="draft"),
    ).ids[0]
    page._on_added(made)
    assert "hidden" in page.query.problem.text()
    assert not page.query.problem.isHidden()
    page.query.set_line("")
    assert page.query.problem.isHidden()


def test_more_without_a_time_than_a_day_has_room_for_are_counted_and_lead_to_the_list(page) -> None:
    day = date(2026, 9, 24)
    posts = tuple(Entry(n, day, "", f"P{n}", "instagram", "", "published") for n in range(1, 7))
    laid = lay_hours(Sight(span_of(DAY, day), posts), QSize(700, 620), Place(day, ("post", 6)))
    assert [item.id for item, _ in laid.chips] == [5, 6]
    assert laid.more[day][0] == 4
    page.show_view(DAY)
    page.hours.day_wanted.emit(day)
    assert page.days is page.list


def test_without_any_post_the_first_one_is_offered(qtbot, page) -> None:
    assert page.first.isHidden()
    while page.model.entries:
        page.changes.delete(page.model.entries[0])
    assert page.first.isVisible()
    page.session.undo()
    assert page.first.isHidden()


def test_a_month_is_saved_as_a_page_to_print(page, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(
        "socialroi_desktop.views.calendar.page.ask_where", lambda *_args: tmp_path / "month.pdf"
    )
    said: list[str] = []
    page.session.said.connect(lambda words, _undo: said.append(words))
    page.save_pdf()
    data = (tmp_path / "month.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1
    assert said == ["Saved as “month.pdf”"]


def test_keys_of_the_calendar_are_letters_in_its_line(qtbot, page) -> None:
    page.query.line.setFocus()
    qtbot.keyClicks(page.query.line, "nt1")
    assert page.query.line.text() == "nt1"
    assert page.findChild(RecordDialog) is None
    assert page.days is page.month


def test_a_new_post_takes_the_first_slot_of_its_day_that_is_empty(page, monkeypatch) -> None:
    asked: list[Post] = []
    monkeypatch.setattr(page, "_ask", lambda post, _first: asked.append(post))
    add_record(page.session.workspace, record=Slot(channel="instagram", weekday="tuesday", time="18:00"))
    add_record(page.session.workspace, record=Slot(channel="tiktok", weekday="tuesday", time="20:00"))
    page.model.refresh()
    page.new_post(date(2026, 9, 22))
    # Two posts stand at six already, and only one of them fills a slot.
    assert (asked[0].channel, asked[0].scheduled_at) == ("tiktok", "2026-09-22T20:00")


def test_posts_without_a_day_are_one_click_away(page) -> None:
    assert not page.undated.isVisible()
    made = add_record(
        page.session.workspace, record=Post(channel="tiktok", state="idea", title="Some day")
    ).ids
    page.model.refresh()
    assert page.undated.text() == "1 without a day"
    page.undated.trigger()
    assert page._navigator.shown == [("data", Changes("post", made))]
    page.show_place(Changes("post", made))
    assert page.beside.title.text() == "Some day"
    assert page.beside.texts.text.hasFocus()


def test_the_arrangement_is_kept_for_the_next_time(qtbot, page) -> None:
    page.show_view("list")
    again = CalendarPage(page.session, FilterState(), _Nowhere())
    qtbot.addWidget(again)
    assert again.days is again.list
    assert again.switch.current == "list"


def test_the_line_completes_fields_and_the_values_that_posts_have(qtbot, page) -> None:
    line = page.query.line
    qtbot.keyClicks(line, "sta")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "state:"
    assert "draft" in line.offered
    line.clear()
    qtbot.keyClicks(line, "campaign:sch")
    assert line.offered == ["School"]
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert line.text().strip() == "campaign:School"
    line.popup.hide()
    help_shown = line.show_help()
    qtbot.addWidget(help_shown)
    help_shown.wanted.emit("topic:grip")
    assert line.text().endswith("topic:grip")
