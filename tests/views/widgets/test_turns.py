"""Pieces of work come one a turn, so that what a person does is heard between them."""

from PySide6.QtCore import QObject, QTimer

from socialroi_desktop.views.widgets.turns import Turns


def test_pieces_come_in_their_order_with_turns_between_them(qtbot):
    owner, done = QObject(), []
    QTimer.singleShot(0, owner, lambda: done.append("heard"))
    Turns(owner).take([lambda: done.append(1), lambda: done.append(2), lambda: done.append(3)])
    assert done == [1]
    qtbot.waitUntil(lambda: len(done) == 4)
    assert done.index("heard") < done.index(3)
    assert [piece for piece in done if piece != "heard"] == [1, 2, 3]


def test_newer_pieces_take_the_place_of_those_left(qtbot):
    owner, done = QObject(), []
    turns = Turns(owner)
    turns.take([lambda: done.append("old"), lambda: done.append("dropped")])
    turns.take([lambda: done.append("new"), lambda: done.append("last")])
    qtbot.waitUntil(lambda: done[-1] == "last")
    assert done == ["old", "new", "last"]


def test_what_is_left_can_be_had_at_once(qtbot):
    owner, done = QObject(), []
    turns = Turns(owner)
    turns.take([lambda: done.append(1), lambda: done.append(2), lambda: done.append(3)])
    turns.finish()
    assert done == [1, 2, 3]
    Turns(owner, at_once=True).take([lambda: done.append(4), lambda: done.append(5)])
    assert done == [1, 2, 3, 4, 5]
