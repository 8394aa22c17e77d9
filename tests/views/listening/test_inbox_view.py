"""The inbox from the keyboard: logged in one line, answered, handed over, taken off public, solved; nobody is lost."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asking import add
from pages import Noting
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Mention, Post, Product
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations import history
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.listening.inbox import InboxModel
from socialroi_desktop.viewmodels.listening.rows import SaidRows
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.listening.inbox_view import InboxView
from socialroi_desktop.views.listening.page import ListeningPage
from socialroi_desktop.views.listening.promise_cards import PromiseCard
from socialroi_desktop.views.records.behind_dialog import BehindDialog
from workspaces import new_workspace

NOW = datetime(2026, 9, 20, 12, tzinfo=UTC)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Mention(mentioned_at="2026-09-19T10:00:00Z", channel="facebook", author="Piotr", kind="complaint", text="39"),
            Mention(mentioned_at="2026-09-20T03:00:00Z", channel="instagram", author="Nora", kind="scam_question", text="Legit?"),
            Mention(mentioned_at="2026-09-20T11:00:00Z", author="林晓", kind="question", text="尺码偏小吗？"),
            Mention(mentioned_at="2026-09-19T11:00:00Z", author="Kasia", kind="praise", text="Dziękuję!"),
            Product(name="Ridge low"),
        )  # fmt: skip
        yield made


@pytest.fixture
def page(qtbot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> ListeningPage:
    monkeypatch.setattr("socialroi_desktop.viewmodels.listening.inbox._utc_now", lambda: NOW)
    monkeypatch.setattr(InboxModel.__init__, "__kwdefaults__", {"now": lambda: NOW})
    session = Session(workspace, InlineJobs(), date(2026, 9, 20))
    made = ListeningPage(session, FilterState(), Noting())
    session.setParent(made)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    view(made).lists.take_keys()
    return made


def view(page: ListeningPage) -> InboxView:
    found = page.view("inbox")
    assert isinstance(found, InboxView)
    return found


def names(page: ListeningPage) -> list[list[str]]:
    tables = (table.rows for table in view(page).lists.tables)
    return [[str(rows.index(row, 0).data()) for row in range(rows.rowCount())] for rows in tables]


def mention(workspace: Workspace, row_id: int) -> Mention:
    found = reading.get(workspace, Mention, row_id)
    assert found is not None
    return found


def focused(page: ListeningPage) -> QWidget:
    found = page.window().focusWidget()
    assert found is not None
    return found


@pytest.mark.row("S4-11")
def test_who_waits_stands_by_the_time_left_with_both_clocks(page: ListeningPage) -> None:
    assert names(page) == [["Piotr", "Nora", "林晓"], ["Kasia"], []]
    rows = view(page).lists.waiting.rows
    assert [(rows.index(row, 1).data(), rows.index(row, 2).data()) for row in range(3)] == [
        ("late", "late"),
        ("soon", "due"),
        ("due", "due"),
    ]
    assert view(page).state == "3 wait · 1 late · 1 soon · clocks run day and night, from the message"


@pytest.mark.row("S4-39")
@pytest.mark.row("S4-15")
def test_the_three_steps_are_done_from_the_keyboard_and_stamped(
    qtbot, page: ListeningPage, workspace: Workspace
) -> None:
    inbox = view(page)
    assert inbox.model.mention is not None
    assert inbox.model.mention.author == "Piotr"
    qtbot.keyClick(inbox.lists.waiting, Qt.Key.Key_R)
    qtbot.keyClick(inbox.lists.waiting, Qt.Key.Key_H)
    qtbot.keyClicks(focused(page), "product team: check the batch")
    qtbot.keyClick(focused(page), Qt.Key.Key_Return)
    inbox.changes.go_private("email")
    qtbot.keyClicks(inbox.panel.solution, "exchange")
    qtbot.keyClick(inbox.lists.waiting, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    done = mention(workspace, 1)
    assert (done.state, done.solution, done.refunded) == ("solved", "exchange", 0)
    assert (done.routed_to, done.hand_over, done.private_channel) == (
        "product team",
        "check the batch",
        "email",
    )
    assert all((done.acknowledged_at, done.routed_at, done.private_at, done.solved_at))
    for _ in range(4):
        history.undo(workspace)
    assert (mention(workspace, 1).state, mention(workspace, 1).acknowledged_at) == ("open", None)


@pytest.mark.row("S1-20")
def test_a_mention_is_logged_in_one_line_and_the_next_one_begins(
    qtbot, page: ListeningPage, workspace: Workspace
) -> None:
    inbox = view(page)
    qtbot.keyClick(inbox.lists.waiting, Qt.Key.Key_N)
    assert focused(page) is inbox.line
    qtbot.keyClicks(inbox.line, "tiktok Mai complaint #1107 11:30: Rat da")
    qtbot.keyClick(inbox.line, Qt.Key.Key_Return)
    logged = mention(workspace, 5)
    assert (logged.channel, logged.author, logged.kind, logged.order_number, logged.text, logged.state) == (
        "tiktok", "Mai", "complaint", "1107", "Rat da", "open",
    )  # fmt: skip
    assert logged.mentioned_at == "2026-09-20T09:30:00Z"
    assert inbox.line.text() == ""
    assert focused(page) is inbox.line
    qtbot.keyClick(inbox.line, Qt.Key.Key_Return)
    assert "Write where it was said" in inbox.said.text()


@pytest.mark.row("S4-6")
@pytest.mark.row("S4-13")
def test_nobody_leaves_the_list_without_an_answer_or_a_reason(
    qtbot, page: ListeningPage, workspace: Workspace
) -> None:
    inbox = view(page)
    qtbot.keyClick(inbox.lists.waiting, Qt.Key.Key_X)
    qtbot.keyClick(focused(page), Qt.Key.Key_Return)
    assert mention(workspace, 1).state == "open"
    qtbot.keyClicks(focused(page), "a troll")
    qtbot.keyClick(focused(page), Qt.Key.Key_Return)
    assert (mention(workspace, 1).state, mention(workspace, 1).drop_reason) == ("dropped", "a troll")
    assert names(page)[0] == ["Nora", "林晓"]
    inbox.show_place(Place("mention", (1,)))
    assert inbox.panel.reason.text() == "Left unanswered: a troll"
    inbox.panel.again_button.click()
    assert mention(workspace, 1).state == "open"


@pytest.mark.row("S4-6")
def test_who_praised_is_thanked_with_one_key(qtbot, page: ListeningPage, workspace: Workspace) -> None:
    qtbot.keyClick(view(page).lists.waiting, Qt.Key.Key_T)
    assert mention(workspace, 4).thanked_on == "2026-09-20"
    assert names(page)[1] == []


def test_feeling_takes_one_key_and_product_and_topic_are_chosen(
    qtbot, page: ListeningPage, workspace: Workspace
) -> None:
    inbox = view(page)
    qtbot.keyClick(inbox.lists.waiting, Qt.Key.Key_Minus)
    assert mention(workspace, 1).sentiment == "negative"
    inbox.panel.about.product.set_value(1)
    assert mention(workspace, 1).product_id == 1


def test_the_arrows_walk_over_all_lists(qtbot, page: ListeningPage) -> None:
    inbox = view(page)
    for _ in range(3):
        qtbot.keyClick(focused(page), Qt.Key.Key_Down)
    assert inbox.lists.current is not None
    assert inbox.lists.current.name == "Kasia"
    assert inbox.model.mention is not None
    assert inbox.model.mention.author == "Kasia"


def test_a_draft_post_and_a_person_are_made_of_it(page: ListeningPage, workspace: Workspace) -> None:
    inbox = view(page)
    inbox.changes.make_draft()
    (post,) = reading.listing(workspace, Post)
    assert post.state == "draft"
    assert ("record", "post", post.id) in page.navigator.went  # type: ignore[attr-defined]  # a Noting
    inbox.changes.make_person()
    assert mention(workspace, 1).influencer_id == 1


def test_its_tables_are_sound_models(qtmodeltester, page: ListeningPage) -> None:
    for table in view(page).lists.tables:
        assert isinstance(table.rows, SaidRows)
        qtmodeltester.check(table.rows)


def test_how_promises_were_kept_stands_beside_it(page: ListeningPage) -> None:
    (card,) = view(page).findChildren(PromiseCard)
    assert card.table.model().index(0, 1).data() == "0%"
    assert "of 3 that were due" in card.count.text()
    card.table.row_opened.emit(card.table.model().index(0, 2))
    (dialog,) = card.findChildren(BehindDialog)
    assert [row.entity for row in dialog.rows.rows] == ["mention"] * 3


def test_whoever_is_done_with_gives_way_to_the_next_one(qtbot, page: ListeningPage) -> None:
    inbox = view(page)
    qtbot.keyClick(inbox.lists.waiting, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == [["Nora", "林晓"], ["Kasia"], ["Piotr"]]
    assert inbox.lists.current is not None
    assert inbox.lists.current.name == "Nora"
    assert inbox.model.mention is not None
    assert inbox.model.mention.author == "Nora"


def test_an_answer_to_praise_is_a_thank(qtbot, page: ListeningPage, workspace: Workspace) -> None:
    inbox = view(page)
    inbox.lists.choose(4)
    qtbot.keyClick(inbox.lists.to_thank, Qt.Key.Key_R)
    assert (mention(workspace, 4).thanked_on, mention(workspace, 4).state) == ("2026-09-20", None)
