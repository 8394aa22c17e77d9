"""The board as it is used: keys, mouse, drops and menu; what is read aloud; what is seen after a move."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from held_jobs import HeldJobs
from socialroi_desktop.domain.records import Cost, Mention
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.viewmodels.records.board import BoardModel, BoardSetup, Figure
from socialroi_desktop.viewmodels.records.cards import Card, CardLine, CardSetup
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.views.records.board import Board
from socialroi_desktop.views.records.board_layout import INSET, lay_out
from socialroi_desktop.views.records.board_widths import COMFORTABLE, NARROWEST, WIDEST, column_width

CARD = CardSetup(
    title=lambda cost: cost.note or "",
    number=lambda cost: str(cost.amount),
    lines=lambda cost: [CardLine("a line")] * (cost.amount % 3),
    tag=lambda cost: ("today", Tone.ACCENT),
    footer=lambda _cost: "write",
)
VALUES = ("ad_spend", "influencer_fee", "tool")
Shift, Ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def board(session, qtbot):
    model = BoardModel(session, BoardSetup(Cost, "kind", CARD, values=VALUES, empty="Nothing here"))
    made = Board(model, "Costs")
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def full(board, session):
    """The board with 300 cards more in its last column."""
    with change(session.workspace, "x") as writer:
        rows = [("2026-01-01", "tool", n, "USD", f"n{n}") for n in range(300)]
        writer.insert_rows("cost", ("spent_on", "kind", "amount", "currency", "note"), rows)
    board.model.read_anew()
    QApplication.processEvents()
    return board


def test_a_second_step_is_kept_while_the_first_waits(full, session, qtbot):
    board, session.jobs = full, HeldJobs()
    before = standing(board)
    moved = before[2][0]
    board.show_cards([moved])
    for _ in range(2):
        qtbot.keyClick(cards(board, 2), Qt.Key.Key_Left, Ctrl)
    assert standing(board) == before
    session.jobs.let_go()
    assert moved in standing(board)[0]
    qtbot.keyClick(cards(board, 0), Qt.Key.Key_Right, Ctrl)
    session.jobs.let_go()
    assert moved in standing(board)[1]


def cards(board, number):
    return board.columns[number].cards


def standing(board):
    model = board.model
    return [
        [model.id_of(model.index(row, 0, model.column(n))) for row in range(model.rowCount(model.column(n)))]
        for n in range(len(board.columns))
    ]


def seen(board, number):
    shown = cards(board, number)
    return [board.model.id_of(shown.place(span.row)) for span in shown.stacked.in_sight(shown.value)]


def press(qtbot, board, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(board.focusWidget(), key, modifiers)


def drag(board, ids, number, kind=QDropEvent):
    data = board.model.mimeData([board.model.index_of(row_id) for row_id in ids])
    return data, event_of(kind, data)


def event_of(kind, data):
    place = QPointF(20, 20) if kind is QDropEvent else QPoint(20, 20)
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    return kind(place, action, data, button, Qt.KeyboardModifier.NoModifier)


def test_heads_say_title_count_and_figure(board):
    board.model.set_figures({"tool": Figure("44%", "of those that came")})
    last = board.columns[2]
    assert (last.title.whole_text, last.count.text(), last.figure.text()) == (
        "Tool or subscription", "3", "44%",
    )  # fmt: skip
    assert last.figure.toolTip() == "of those that came"
    assert cards(board, 2).accessibleName() == "Tool or subscription, 3 cards"


def test_cards_are_read_aloud_with_all_they_say(board):
    column = QAccessible.queryAccessibleInterface(cards(board, 2))
    assert column.text(QAccessible.Text.Name) == "Tool or subscription, 3 cards"
    told = [column.child(n).text(QAccessible.Text.Name) for n in range(column.childCount())]
    assert "Note 1\n1000\na line\ntoday\nwrite" in told


def test_a_press_and_keys_choose_and_space_chooses_more(board, qtbot):
    box = cards(board, 2).visualRect(board.model.index_of(1))
    qtbot.mouseClick(cards(board, 2).viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert board.selected_ids() == [1]
    press(qtbot, board, Qt.Key.Key_Down)
    assert board.selected_ids() == [2]
    press(qtbot, board, Qt.Key.Key_Down, Ctrl)
    press(qtbot, board, Qt.Key.Key_Space)
    assert board.selected_ids() == [2, 3]
    press(qtbot, board, Qt.Key.Key_Space)
    assert board.selected_ids() == [2]
    press(qtbot, board, Qt.Key.Key_Home)
    press(qtbot, board, Qt.Key.Key_End, Shift)
    assert board.selected_ids() == [1, 2, 3]


def test_enter_and_a_double_click_open(board, qtbot):
    board.show_cards([2])
    with qtbot.waitSignal(board.opened) as opened:
        press(qtbot, board, Qt.Key.Key_Return)
    assert opened.args == [2]
    box = cards(board, 2).visualRect(board.model.index_of(3))
    qtbot.mouseClick(cards(board, 2).viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    with qtbot.waitSignal(board.opened) as opened:
        qtbot.mouseDClick(cards(board, 2).viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened.args == [3]


def test_keys_move_cards_and_the_keyboard_goes_with_them(board, session, qtbot):
    board.show_cards([1, 3])
    press(qtbot, board, Qt.Key.Key_Left, Ctrl)
    assert standing(board) == [[], [1, 3], [2]]
    assert board.selected_ids() == [1, 3]
    assert board.focusWidget() is cards(board, 1)
    press(qtbot, board, Qt.Key.Key_Left, Ctrl)
    press(qtbot, board, Qt.Key.Key_Left, Ctrl)
    assert standing(board) == [[1, 3], [], [2]]
    session.undo()
    assert standing(board) == [[], [1, 3], [2]]


def test_arrows_go_over_empty_columns(board, qtbot):
    board.model.move([1], 0)
    board.show_cards([2])
    press(qtbot, board, Qt.Key.Key_Left)
    assert (board.focusWidget(), board.selected_ids()) == (cards(board, 0), [1])
    press(qtbot, board, Qt.Key.Key_Left)
    assert board.selected_ids() == [1]
    press(qtbot, board, Qt.Key.Key_Right)
    assert board.focusWidget() is cards(board, 2)


def test_cards_dropped_on_a_column_move_there(board):
    data = board.model.mimeData([board.model.index_of(1), board.model.index_of(2)])
    target = cards(board, 0)
    target.dragEnterEvent(entering := event_of(QDragEnterEvent, data))
    target.dragMoveEvent(event_of(QDragMoveEvent, data))
    assert entering.isAccepted()
    assert target.shows_drop
    target.dropEvent(dropped := event_of(QDropEvent, data))
    assert dropped.isAccepted()
    assert not target.shows_drop
    assert standing(board) == [[1, 2], [], [3]]


def test_what_is_no_card_of_this_board_is_not_taken(board):
    data = QMimeData()
    data.setText("1 2")
    cards(board, 0).dragEnterEvent(entering := event_of(QDragEnterEvent, data))
    assert not entering.isAccepted()
    assert not cards(board, 0).shows_drop
    cards(board, 0).dropEvent(dropped := event_of(QDropEvent, data))
    assert not dropped.isAccepted()


def test_the_menu_moves_what_is_chosen(board):
    board.show_cards([1, 2])
    menu = board.menu()
    moves = [action for action in menu.actions() if action.text().startswith("Move to")]
    assert moves[0].text() == "Move to: Ad spend"
    assert [action.isEnabled() for action in moves] == [True, True, False]
    moves[0].trigger()
    menu.close()
    assert standing(board) == [[1, 2], [], [3]]


def test_a_column_stays_where_it_is_scrolled(full, session):
    last = cards(full, 2)
    last.verticalScrollBar().setValue(last.stacked.value_beginning(100))
    before = seen(full, 2)
    full.model.move([1, 2], 0)
    assert seen(full, 2) == before
    session.undo()
    assert seen(full, 2) == before


def test_paging_and_the_end_bring_their_card_into_view(full, qtbot):
    full.show_cards([1])
    press(qtbot, full, Qt.Key.Key_PageDown)
    second = full.selection.currentIndex().row()
    assert 2 < second < 20
    press(qtbot, full, Qt.Key.Key_End)
    last = cards(full, 2)
    assert full.selection.currentIndex().row() == 302
    assert last.viewport().rect().contains(last.visualRect(full.selection.currentIndex()))
    press(qtbot, full, Qt.Key.Key_Home)
    assert seen(full, 2)[0] == 1


def test_the_scroll_bar_ends_with_the_last_card(full):
    last = cards(full, 2)
    bar = last.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() == bar.maximum() == last.stacked.longest()
    assert seen(full, 2)[-1] == 303
    last.grab()


def test_what_is_deleted_leaves_and_the_heads_count_it(board, session):
    session.perform("x", lambda w, _p: delete_records(w, entity="cost", ids=[1, 2, 3]))
    assert board.columns[2].count.text() == "0"
    assert cards(board, 2).accessibleName() == "Tool or subscription, 0 cards"
    board.grab()


def test_the_place_for_what_has_no_choice_is_shown_while_it_holds_something(session, qtbot):
    made = Board(BoardModel(session, BoardSetup(Mention, "kind", CardSetup(lambda m: m.author))), "Mentions")
    qtbot.addWidget(made)
    made.show()
    assert not made.columns[-1].isVisible()
    record = Mention(mentioned_at="2026-09-01T10:00:00Z", author="a")
    session.perform("x", lambda w, _p: add_record(w, record=record))
    assert made.columns[-1].isVisible()


def test_cards_that_cannot_be_read_any_more_are_drawn_empty(board, session):
    delete_records(session.workspace, entity="cost", ids=[2])
    board.model.index_of(2)
    board.model._pages[2].forget_rows()
    assert board.model.index_of(2).data(Role.CARD) is None
    board.grab()


@pytest.mark.parametrize("text", ["word " * 40, "小林滑板" * 30, "x" * 200])
def test_long_words_take_two_lines_and_are_cut_after(qapp, text):
    laid = lay_out(Card("Name", lines=(CardLine(text),)), 160, QFont())
    lines = [words for words in laid.words if words.token == "text" and not words.strong]
    assert len(lines) == 2
    assert lines[1].text.endswith("…")
    assert laid.cut
    assert not lay_out(Card("Name", lines=(CardLine("short"),)), 160, QFont()).cut


def test_words_go_on_beside_their_tag_and_below_it_where_there_is_no_room(qapp):
    beside = lay_out(Card("Name", tag=("today", Tone.ACCENT), footer="write"), 200, QFont())
    assert beside.words[-1].box.left() > beside.tag[0].right()
    below = lay_out(Card("Name", tag=("a long word for a tag", Tone.WARN), footer="write"), 120, QFont())
    assert below.words[-1].box.top() > beside.tag[0].top()
    assert below.height > beside.height
    # No word is broken for want of room beside the tag.
    whole = lay_out(Card("Name", tag=("2 days late", Tone.BAD), footer="follow up"), 130, QFont())
    assert any("follow" in words.text for words in whole.words)


@pytest.mark.parametrize("width", [110, 128, 140, 170])
@pytest.mark.parametrize(
    "name",
    ["Patchwork Socks", "Winter forum Krótkie Deski", "Board & Bearing Club", "A Longboarding Confederation"],
)
def test_a_name_breaks_between_words(qapp, name, width):
    laid = lay_out(Card(name, "24.5k", "@patchworksocks", "IG"), width, QFont())
    lines = [words.text for words in laid.words if words.strong]
    assert len(lines) <= 2
    shown = " ".join(lines)
    assert shown == name or shown.endswith("…")
    assert all(line.split()[-1] in name.split() for line in lines[:-1])
    number = next(words.box for words in laid.words if words.right)
    assert all(not words.box.intersects(number) or words.box is number for words in laid.words)


def test_a_word_longer_than_a_line_and_han_go_on_below(qapp):
    for name in ("Sustainableskateboardingcollective", "北方可持续滑板生活方式收藏者协会联盟总部"):
        lines = [words.text for words in lay_out(Card(name), 140, QFont()).words]
        assert len(lines) == 2


def test_the_subtitle_shortens_itself_and_keeps_its_mark(qapp):
    laid = lay_out(Card("Jo", "5k", "@a.very.long.handle.indeed", "小红书"), 150, QFont())
    (line,) = [words for words in laid.words if words.text.endswith("小红书")]
    assert "… · " in line.text
    assert laid.cut
    assert line.box.right() <= 150 - INSET
    assert not lay_out(Card("Jo", "5k", "@jo", "IG"), 150, QFont()).cut


@pytest.mark.parametrize("width", [110, 140, 220])
@pytest.mark.parametrize(
    "rest",
    [
        {},
        {"lines": (CardLine("Fit 4/5 · skate club · PL"),)},
        {"tag": ("today", Tone.ACCENT)},
        {"tag": ("today", Tone.ACCENT), "footer": "Comment on two posts"},
    ],
    ids=["head", "lines", "tag", "foot"],
)
def test_what_stands_aside_ends_the_card_and_shortens_nothing(qapp, rest, width):
    bare = Card("Jo Marsh", "24.5k", "@jomarsh", "IG", **rest)
    laid, before = (lay_out(card, width, QFont()) for card in (replace(bare, aside="112 d"), bare))
    assert [words.text for words in laid.words] == [*(words.text for words in before.words), "112 d"]
    *others, aside = laid.words
    assert (aside.right, aside.token) == (True, "muted")
    assert aside.box.bottom() <= laid.height - INSET + 1
    assert QFontMetrics(QFont()).horizontalAdvance("112 d") <= aside.box.width()
    for words in others:
        written = words.box.left() + QFontMetrics(QFont()).horizontalAdvance(words.text)
        assert words.box.bottom() < aside.box.top() or written < aside.box.left()
    assert laid.tag is None or not laid.tag[0].intersects(aside.box)


def test_no_line_begins_with_the_dot_between_two_facts(qapp):
    for width in range(80, 200, 4):
        laid = lay_out(Card("Jo", lines=(CardLine("Fit 4/5 · skate club · PL"),)), width, QFont())
        assert not any(words.text.startswith("·") for words in laid.words)


@pytest.mark.parametrize(
    ("room", "width"), [(700, NARROWEST), (1068, 151), (1708, 188), (2228, 246), (3500, WIDEST)]
)
def test_columns_share_the_room(room, width):
    assert column_width(room, main=7, every=9, gap=1) == width
    assert column_width(9 * COMFORTABLE + 8, main=7, every=9, gap=1) == COMFORTABLE


def test_columns_grow_with_the_window(board, qtbot):
    for room in (500, 900, 1400):
        board.resize(room, 500)
        QApplication.processEvents()
        widths = {column.width() for column in board.columns if not column.isHidden()}
        assert widths == {min(column_width(board.viewport().width(), 3, 3, 1), WIDEST)}


def test_the_figure_of_a_column_gives_way_to_its_title(board):
    column = board.columns[2]
    board.model.set_figures({"tool": Figure("44% · 58 d", "of those that came", "44%")})
    margins, advance = column._row.contentsMargins(), column.figure.fontMetrics().horizontalAdvance
    rest = column.title.sizeHint().width() + column.count.fontMetrics().horizontalAdvance("3")
    rest += margins.left() + margins.right() + 3 * column._row.spacing()
    for wanted, figure in (("44% · 58 d", "44% · 58 d"), ("44% · 58", "44%"), ("44%", "44%"), ("", "")):
        column.setFixedWidth(rest + advance(wanted))
        QApplication.processEvents()
        assert (column.title.text(), column.figure.text()) == ("Tool or subscription", figure)


def test_cards_that_are_not_seen_together_are_shown_by_the_first_alone(full):
    column = standing(full)[2]
    full.show_cards(column[:2])
    assert full.selected_ids() == column[:2]
    full.show_cards([column[0], column[200]])
    assert full.selected_ids() == [column[0]]
    full.resize(200, 500)
    QApplication.processEvents()
    full.model.move([1], 0)
    full.show_cards([1, 2])
    assert full.selected_ids() == [1]


def test_what_was_chosen_and_moved_stays_chosen_whole(full, qtbot):
    column = standing(full)[2]
    ids = [column[0], column[200]]
    full.show_cards(ids[:1])
    for row_id in ids:
        full.selection.select(full.model.index_of(row_id), full.selection.SelectionFlag.Select)
    full.move_by(-1)
    assert sorted(full.selected_ids()) == sorted(ids)


def click(qtbot, board, row_id, modifiers=Qt.KeyboardModifier.NoModifier):
    index = board.model.index_of(row_id)
    shown = cards(board, index.parent().row())
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, modifiers, shown.visualRect(index).center())


def test_cards_of_several_columns_are_chosen_by_control_click_and_moved_together(full, session, qtbot):
    board = full
    first, other = standing(board)[2][:2]
    board.model.move([first], 0)
    third = standing(board)[2][1]
    click(qtbot, board, first)
    click(qtbot, board, other, Ctrl)
    assert sorted(board.selected_ids()) == sorted([first, other])
    click(qtbot, board, third, Ctrl)
    click(qtbot, board, other, Ctrl)
    assert sorted(board.selected_ids()) == sorted([first, third])
    press(qtbot, board, Qt.Key.Key_Left, Ctrl)
    assert third in standing(board)[1]
    assert standing(board)[0] == [first]
    press(qtbot, board, Qt.Key.Key_Right, Ctrl)
    assert sorted(board.selected_ids()) == [third]


def test_chosen_cards_of_several_columns_each_go_one_on_as_one_change(board, session, qtbot):
    board.model.move([1], 0)
    before = standing(board)
    assert before == [[1], [], [2, 3]]
    board.show_cards([1, 3])
    moves = {action.text(): action for action in board.menu().actions()}
    assert all(action.isEnabled() for text, action in moves.items() if text.startswith("Move to"))
    board.model.move_by([1, 3], -1, 2)
    assert standing(board) == [[1], [3], [2]]
    board.model.move_by([1, 3], 1, 2)
    assert standing(board) == [[], [1], [2, 3]]
    session.undo()
    assert standing(board) == [[1], [3], [2]]
    moves["Move to: Tool or subscription"].trigger()
    assert standing(board) == [[], [], [1, 2, 3]]
