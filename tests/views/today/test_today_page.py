"""The Today tab: four lists walked by arrows; everything is done, put off, dropped, timed and opened from the keyboard."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStackedWidget

from asking import add
from pages import Noting
from socialroi_desktop.domain.due import Stage
from socialroi_desktop.domain.records import Cost, Influencer, Lead, Mention, Post, Tactic, UgcItem, Usage
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.today.page import TodayPage
from socialroi_desktop.views.widgets.cell_delegate import CHECK_ROOM, PAD
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


@pytest.fixture
def busy(workspace: Workspace) -> Workspace:
    add(
        workspace,
        Mention(mentioned_at="2026-09-20T09:00:00Z", author="Nora", kind="question", text="Is this shop legit?"),
        Post(channel="instagram", state="ready", text="Łódź", override_reason="agreed", scheduled_at="2026-09-20T18:00"),
        Influencer(name="陈雨", next_action="还价", next_action_on="2026-09-18"),
        Influencer(name="Nadia", next_action="Counter-offer", next_action_on="2026-09-20"),
        Lead(created_at="2026-09-01T09:00:00Z", email="a@b.example", next_step="Call", next_step_on="2026-09-20"),
        Tactic(name="Ask for prices", due_on="2026-09-20", objective="sales", minutes=20),
    )  # fmt: skip
    return workspace


def made_page(qtbot, workspace: Workspace) -> TodayPage:
    session = Session(workspace, InlineJobs(), TODAY)
    page = TodayPage(session, Noting())
    session.setParent(page)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


@pytest.fixture
def page(qtbot, busy: Workspace) -> TodayPage:
    made = made_page(qtbot, busy)
    assert made.keys_to is not None
    made.keys_to.setFocus()
    return made


def lists(page: TodayPage) -> dict[str, list[str]]:
    return {
        stage.value: [str(card.rows.index(row, 0).data()) for row in range(card.rows.rowCount())]
        for stage, card in page.cards.items()
    }


def press(qtbot, page: TodayPage, key: Qt.Key) -> None:
    table = next(table for table in page.tables if table.chosen is not None)
    qtbot.keyClick(table, key)


def chosen(page: TodayPage) -> str:
    return page.chosen.says.message if page.chosen else ""


@pytest.mark.row("S4-4")
def test_what_is_due_stands_in_four_lists_with_where_it_comes_from_and_when(page: TodayPage) -> None:
    assert lists(page) == {
        "listen": ["Nora waits for an answer: Is this shop legit?"],
        "influence": ["Publish: Łódź"],
        "network": ["陈雨: 还价", "Nadia: Counter-offer"],
        "sell": ["Lead a@b.example: Call", "Tactic: Ask for prices"],
    }
    assert page.header._title.text() == "Sunday, 20 September"
    assert page.header._state.whole_text == "6 due · 1 late · at least 20 min"
    tags = [page.cards[stage].rows.index(0, 1).data() for stage in Stage]
    assert tags == ["23:00", "18:00", "2 days late", "today"]
    assert page.cards[Stage.NETWORK].table.accessibleName() == "Network"


def test_arrows_walk_across_all_four_lists_and_stop_at_both_ends(qtbot, page: TodayPage) -> None:
    seen = [chosen(page)]
    for _ in range(6):
        press(qtbot, page, Qt.Key.Key_Down)
        seen.append(chosen(page))
    texts = [text for each in lists(page).values() for text in each]
    assert seen == [*texts, texts[-1]]
    for _ in range(6):
        press(qtbot, page, Qt.Key.Key_Up)
    assert chosen(page) == texts[0]
    assert sum(table.chosen is not None for table in page.tables) == 1


@pytest.mark.row("S4-4")
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_X])
def test_done_leaves_with_a_line_and_comes_back_by_undo(qtbot, page: TodayPage, key: Qt.Key) -> None:
    said: list[str] = []
    page.model.session.said.connect(lambda text, undoable: said.append(text))
    for _ in range(4):
        press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, key)
    assert lists(page)["sell"] == ["Tactic: Ask for prices"]
    # What stands in its place has the keyboard now.
    assert chosen(page) == "Tactic: Ask for prices"
    assert said == ["Done: a@b.example · Call"]
    page.model.session.undo()
    assert len(lists(page)["sell"]) == 2


def test_the_last_of_a_list_leads_into_the_next(qtbot, page: TodayPage) -> None:
    press(qtbot, page, Qt.Key.Key_Space)
    # Who was answered waits for the solution.
    assert lists(page)["listen"] == ["Nora waits for a solution: Is this shop legit?"]
    press(qtbot, page, Qt.Key.Key_Space)
    assert lists(page)["listen"] == []
    assert not page.cards[Stage.LISTEN].nothing.isHidden()
    assert chosen(page) == "Publish: Łódź"


def test_it_is_put_off_until_a_day_and_not_into_the_past(
    qtbot, page: TodayPage, workspace: Workspace
) -> None:
    for _ in range(2):
        press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_S)
    page.line.day.setText("2026-09-19")
    page.line.answer()
    assert "later day" in page.errors.message
    press(qtbot, page, Qt.Key.Key_S)
    page.line.day.setText("+7")
    page.line.answer()
    assert reading.listing(workspace, Influencer)[0].next_action_on == "2026-09-27"
    assert lists(page)["network"] == ["Nadia: Counter-offer"]


def test_it_is_dropped_with_a_reason_that_is_kept(qtbot, page: TodayPage, workspace: Workspace) -> None:
    press(qtbot, page, Qt.Key.Key_D)
    page.line.answer()
    assert len(lists(page)["listen"]) == 1
    page.line.text.setText("spam")
    page.line.answer()
    assert lists(page)["listen"] == []
    (mention,) = reading.listing(workspace, Mention)
    assert (mention.state, mention.drop_reason) == ("dropped", "spam")


@pytest.mark.parametrize(("typed", "minutes"), [(None, 20), ("45", 45), ("1:30", 90), ("1.5 h", 90)])
def test_minutes_logged_by_one_key_become_cost(
    qtbot, page: TodayPage, workspace: Workspace, typed: str | None, minutes: int
) -> None:
    for _ in range(5):
        press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_M)
    if typed is not None:
        page.line.text.setText(typed)
    page.line.answer()
    (cost,) = reading.listing(workspace, Cost)
    assert (cost.kind, cost.minutes, cost.spent_on) == ("hours", minutes, "2026-09-20")
    assert cost.note == "Ask for prices"
    assert lists(page)["sell"][-1] == "Tactic: Ask for prices"


@pytest.mark.parametrize("typed", ["soon", "0", "-5", "99:00", "9" * 30])
def test_what_is_no_time_is_said_and_nothing_is_kept(
    qtbot, page: TodayPage, workspace: Workspace, typed: str
) -> None:
    press(qtbot, page, Qt.Key.Key_M)
    page.line.text.setText(typed)
    page.line.answer()
    assert "is no time" in page.errors.message
    assert reading.listing(workspace, Cost) == []


def test_enter_opens_it_in_its_tab(qtbot, page: TodayPage, workspace: Workspace) -> None:
    went = page._navigator.went  # type: ignore[attr-defined]  # one that notes
    for _ in range(2):
        press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Return)
    assert went == [("record", "influencer", 1)]


def test_a_tick_of_the_box_is_done(page: TodayPage) -> None:
    rows = page.cards[Stage.NETWORK].rows
    assert rows.setData(rows.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert lists(page)["network"] == ["Nadia: Counter-offer"]


def test_a_day_on_which_nothing_is_left_says_so(qtbot, workspace: Workspace) -> None:
    add(workspace, Influencer(name="Ann"))
    page = made_page(qtbot, workspace)
    assert page.header._state.whole_text == "nothing is due"
    assert page.free.isVisible()
    assert not page.board.isVisible()
    add(workspace, Influencer(name="Jo", next_action="Write", next_action_on="2026-09-20"))
    page.model.refresh()
    assert page.board.isVisible()
    assert not page.free.isVisible()
    # Keys without a thing to act on do nothing.
    qtbot.keyClick(page, Qt.Key.Key_N)


def test_what_comes_up_elsewhere_leaves_the_keyboard_on_its_thing(
    qtbot, page: TodayPage, workspace: Workspace
) -> None:
    for _ in range(3):
        press(qtbot, page, Qt.Key.Key_Down)
    assert chosen(page) == "Nadia: Counter-offer"
    add(workspace, Influencer(name="Marta", next_action="Call", next_action_on="2026-09-17"))
    page.model.refresh()
    assert chosen(page) == "Nadia: Counter-offer"


def test_a_long_line_goes_on_below_itself_and_is_never_cut(qtbot, busy: Workspace) -> None:
    long = "Ask her whether the second reel may run as an ad until spring"
    add(busy, Influencer(name="Marta", next_action=long, next_action_on="2026-09-19"))
    page = made_page(qtbot, busy)
    page.resize(760, 700)
    table = page.cards[Stage.NETWORK].table
    qtbot.waitUntil(lambda: table.rowHeight(1) > table.rowHeight(0))
    font = QFontMetrics(sized(table.font(), sizes().font, bold=True))
    room = table.columnWidth(0) - 2 * PAD - CHECK_ROOM
    lines = (table.rowHeight(1) - table.rowHeight(0)) // font.lineSpacing() + 1
    assert lines * room >= font.horizontalAdvance(f"Marta: {long}")


def test_an_empty_workspace_says_what_will_stand_here_and_the_first_step(qtbot, workspace: Workspace) -> None:
    page = made_page(qtbot, workspace)
    assert page.blank.isVisible()
    assert not page.free.isVisible()
    assert not page.around.isVisible()
    page.import_action.trigger()
    assert page._navigator.went == [("files",)]  # type: ignore[attr-defined]  # one that notes
    add(workspace, Influencer(name="Jo", next_action="Write", next_action_on="2026-09-20"))
    page.model.refresh()
    assert page.board.isVisible()
    assert page.around.isVisible()
    assert not page.blank.isVisible()


def test_the_first_thing_is_lit_and_takes_the_keys_once_the_lists_were_read(qtbot, busy: Workspace) -> None:
    page = made_page(qtbot, busy)
    window = QStackedWidget()
    qtbot.addWidget(window)
    window.addWidget(page)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for table in page.tables:
        table.let_go()
    page.keys_to = None
    page.setFocus()
    page._show()
    assert page.chosen is not None, "the first thing there is"
    assert window.focusWidget() is page.tables[0]
    assert page.tables[0].selectionModel().isRowSelected(0)


def test_a_ticked_post_is_published_and_its_address_asked_for(
    qtbot, page: TodayPage, workspace: Workspace
) -> None:
    press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Space)
    (post,) = reading.listing(workspace, Post)
    assert (post.state, post.published_on) == ("published", "2026-09-20")
    assert lists(page)["influence"] == ["Paste the address of: Łódź"]
    assert page.line.question.text().startswith("Where can “Łódź” be seen?")
    assert page.window().focusWidget() is page.line.text
    page.line.text.setText("on my page")
    page.line.answer()
    assert page.errors.message.startswith("“on my page” is no address of a page")
    assert chosen(page) == "Paste the address of: Łódź"
    press(qtbot, page, Qt.Key.Key_X)
    page.line.text.setText("https://instagram.com/p/Ab1")
    page.line.answer()
    assert reading.listing(workspace, Post)[0].permalink == "https://instagram.com/p/Ab1"
    assert (lists(page)["influence"], page.errors.isVisible()) == ([], False)
    page.model.session.undo()
    page.model.session.undo()
    assert lists(page)["influence"] == ["Publish: Łódź"]


def test_a_post_that_may_not_come_out_is_refused_in_a_sentence(
    qtbot, page: TodayPage, workspace: Workspace
) -> None:
    edit_record(workspace, entity="post", row_id=1, changes={"state": "draft"})
    add(workspace, UgcItem(title="Glow"), Usage(ugc_item_id=1, where="post", post_id=1))
    press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Space)
    assert "Glow" in page.errors.message
    assert not page.line.isVisible()
    assert reading.listing(workspace, Post)[0].state == "draft"
