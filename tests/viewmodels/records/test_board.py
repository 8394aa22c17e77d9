"""A board over any record: which cards stand where, what a change moves, and the moves themselves."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from socialroi_desktop.domain.query import Term
from socialroi_desktop.domain.records import Cost, Mention
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.viewmodels.records import board_rows
from socialroi_desktop.viewmodels.records.board import BoardModel, BoardSetup, Figure
from socialroi_desktop.viewmodels.records.cards import CardLine, CardSetup
from socialroi_desktop.viewmodels.shared.roles import Role, Tone

CARD = CardSetup(
    title=lambda cost: cost.note or "",
    number=lambda cost: str(cost.amount),
    lines=lambda cost: [CardLine("late", Tone.BAD)] if cost.amount > 2000 else [],
    tag=lambda cost: ("today", Tone.ACCENT),
    footer=lambda cost: "write",
)
SETUP = BoardSetup(Cost, "kind", CARD, values=("ad_spend", "influencer_fee", "tool"))


@pytest.fixture
def board(session, qtmodeltester):
    made = BoardModel(session, SETUP)
    yield made
    qtmodeltester.check(made, force_py=True)


def do(session, operation, **arguments):
    session.perform("x", lambda workspace, _progress: operation(workspace, **arguments))


def ids(board):
    return [
        [board.id_of(board.index(row, 0, board.column(n))) for row in range(board.rowCount(board.column(n)))]
        for n in range(board.rowCount())
    ]


def card(board, row_id, role=Role.CARD):
    return board.index_of(row_id).data(role)


def test_columns_are_the_choices_with_their_cards(board):
    assert [board.head(n).title for n in range(3)] == ["Ad spend", "Influencer fee", "Tool or subscription"]
    assert ids(board) == [[], [], [1, 2, 3]]
    assert board.head(2).count == "3"
    assert board.head(2).name == "Tool or subscription, 3 cards"
    assert board.column(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Influencer fee, 0 cards"


def test_a_card_says_all_of_itself_in_words(board):
    assert card(board, 3).lines == (CardLine("late", Tone.BAD),)
    assert card(board, 3, Qt.ItemDataRole.DisplayRole) == "Note 3"
    assert card(board, 3, Qt.ItemDataRole.AccessibleTextRole) == "Note 3\n3000\nlate\ntoday\nwrite"
    assert card(board, 3, Role.KEY) == 3


def test_what_has_no_choice_has_a_place_where_it_may_be_left_open(session):
    do(session, add_record, record=Mention(mentioned_at="2026-09-01T10:00:00Z", author="a", kind=None))
    made = BoardModel(session, BoardSetup(Mention, "kind", CardSetup(title=lambda m: m.author)))
    assert made.values[-1] is None
    assert made.rowCount(made.column(len(made.values) - 1)) == 1


def test_cards_stand_in_the_order_of_the_query_and_text_and_terms_cut_them(board):
    board.show_query(replace(board.query, sort="amount", descending=True))
    assert ids(board)[2] == [3, 2, 1]
    board.show_query(replace(board.query, text="note 2"))
    assert ids(board)[2] == [2]
    assert (board.shown(), board.total()) == (1, 3)
    board.show_query(replace(board.query, text="", terms=(Term("note", "=", "Note 1"),)))
    assert ids(board)[2] == [1]


def test_a_move_is_one_change_that_undo_takes_back(board, session, qtbot):
    with qtbot.waitSignal(board.moved) as moved:
        board.move([1, 3], 1)
    assert moved.args == [[1, 3]]
    assert ids(board) == [[], [1, 3], [2]]
    session.undo()
    assert ids(board) == [[], [], [1, 2, 3]]
    session.redo()
    assert ids(board) == [[], [1, 3], [2]]


def test_a_move_leaves_the_other_cards_where_they_were(board):
    kept = QPersistentModelIndex(board.index_of(3))
    told = []
    board.rowsInserted.connect(lambda parent, first, last: told.append(("in", parent.row(), first, last)))
    board.rowsRemoved.connect(lambda parent, first, last: told.append(("out", parent.row(), first, last)))
    board.modelReset.connect(lambda: told.append("reset"))
    board.move([2], 0)
    assert told == [("out", 2, 1, 1), ("in", 0, 0, 0)]
    assert kept.data(Role.KEY) == 3


def test_what_stands_there_already_is_not_moved(board, session, qtbot):
    with qtbot.assertNotEmitted(session.changed):
        board.move([1, 2], 2)


def test_a_card_that_is_gone_meanwhile_gives_a_sentence_and_the_others_move(board, session, qtbot):
    delete_records(session.workspace, entity="cost", ids=[2])
    with qtbot.waitSignal(board.refused) as said:
        board.move([2], 0)
    assert said.args[0] == "One of these has been deleted meanwhile; it was not moved."
    with qtbot.waitSignal(board.refused):
        board.move([2, 3], 0)
    assert ids(board) == [[3], [], [1]]


def test_cards_are_dropped_on_columns_and_on_the_cards_in_them(board):
    data = board.mimeData([board.index_of(1)])
    assert board.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, board.column(1))
    assert ids(board) == [[], [1], [2, 3]]
    data = board.mimeData([board.index_of(2)])
    assert board.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, board.index_of(1))
    assert ids(board) == [[], [1, 2], [3]]


def test_cards_of_another_record_are_not_taken(board, session):
    mentions = BoardModel(session, BoardSetup(Mention, "kind", CardSetup(title=lambda m: m.author)))
    do(session, add_record, record=Mention(mentioned_at="2026-09-01T10:00:00Z", author="a", kind="question"))
    data = mentions.mimeData([mentions.index_of(1)])
    assert not board.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, board.column(1))


def test_an_edit_repaints_its_card_and_an_order_that_it_changes_moves_it(board, session):
    told = []
    board.dataChanged.connect(
        lambda first, last: told.append((first.parent().row(), first.row(), last.row()))
    )
    do(session, edit_record, entity="cost", row_id=2, changes={"note": "new"})
    assert told == [(2, 1, 1)]
    assert card(board, 2).title == "new"
    board.show_query(replace(board.query, sort="amount"))
    kept = QPersistentModelIndex(board.index_of(1))
    do(session, edit_record, entity="cost", row_id=1, changes={"amount": 9000})
    assert ids(board)[2] == [2, 3, 1]
    assert (kept.row(), kept.data(Role.KEY)) == (2, 1)


def test_cards_come_and_go_with_their_records(board, session):
    do(
        session,
        add_record,
        record=Cost(spent_on="2026-09-09", kind="influencer_fee", amount=1, currency="USD"),
    )
    do(session, delete_records, entity="cost", ids=[1, 2])
    assert ids(board) == [[], [4], [3]]


def test_a_hidden_board_reads_when_it_is_looked_at(board, session):
    board.set_active(False)
    do(session, delete_records, entity="cost", ids=[1])
    assert ids(board)[2] == [1, 2, 3]
    board.set_active(True)
    assert ids(board)[2] == [2, 3]


def test_many_are_put_in_order_in_the_background(session, monkeypatch, qtbot):
    monkeypatch.setattr(board_rows, "DIRECT", 1)
    with qtbot.waitSignal(session.jobs.started):
        made = BoardModel(session, SETUP)
    assert made.shown() == 3


def test_a_figure_stands_over_its_column(board, qtbot):
    with qtbot.waitSignal(board.reloaded):
        board.set_figures({"influencer_fee": Figure("44%", "of those who came")})
    assert board.head(1).figure.text == "44%"
    assert board.head(0).figure.text == ""


def test_a_long_column_reads_only_the_cards_that_are_asked_for(session):
    with change(session.workspace, "x") as writer:
        rows = [("2026-01-01", "influencer_fee", n, "USD", f"n{n}") for n in range(1000)]
        writer.insert_rows("cost", ("spent_on", "kind", "amount", "currency", "note"), rows)
    made = BoardModel(session, SETUP)
    read = []
    session.workspace.connection().set_trace_callback(read.append)
    assert made.index(900, 0, made.column(1)).data(Role.CARD).title == "n900"
    session.workspace.connection().set_trace_callback(None)
    assert len(read) == 1
    assert read[0].count(",") < 60


def test_those_that_come_where_something_is_asked_wait_for_it_and_the_others_go(session):
    board = BoardModel(session, replace(SETUP, asks=frozenset({"tool"})))
    do(session, edit_record, entity="cost", row_id=1, changes={"kind": "ad_spend"})
    do(session, edit_record, entity="cost", row_id=2, changes={"kind": "influencer_fee"})
    wanted = []
    board.told_wanted.connect(lambda ids, number: wanted.append((ids, number)))
    board.move_by([1, 2, 3], 1, 2)
    assert ids(board) == [[], [1, 2], [3]]
    assert wanted == [([2], 2)]
