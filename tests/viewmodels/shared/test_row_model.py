"""Rows by declared columns: what cells and titles answer, and that it stays a sound model while rows come and go."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel


@dataclass(frozen=True)
class Fruit:
    name: str
    count: int


FRUITS = (Fruit("Plum", 12), Fruit("Apple", 3))
NAME = Column("Fruit", lambda fruit: fruit.name, answers={Role.TONE: Tone.MUTED})
COUNT = Column(
    "Count",
    lambda fruit: f"{fruit.count} pcs",
    lambda fruit: fruit.count,
    right=True,
    answers={Role.STRONG: lambda fruit: fruit.count > 10, Role.KEY: lambda fruit: fruit.count},
    id="count",
)


@pytest.fixture
def model(qapp):
    made = RowModel([NAME, COUNT], rows=FRUITS, answers={Role.KEY: lambda fruit: fruit.name})
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def cell(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, column).data(role)


def test_rows_are_shown_by_their_columns(model):
    assert [[cell(model, row, column) for column in range(2)] for row in range(2)] == [
        ["Plum", "12 pcs"],
        ["Apple", "3 pcs"],
    ]
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)] == ["Fruit", "Count", None]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_cells_answer_by_role_for_all_rows_or_of_their_row(model):
    assert [cell(model, row, 0, Role.TONE) for row in range(2)] == [Tone.MUTED, Tone.MUTED]
    assert [cell(model, row, 1, Role.STRONG) for row in range(2)] == [True, False]
    assert [cell(model, row, 1, Role.SORT) for row in range(2)] == [12, 3]
    assert cell(model, 0, 0, Role.SORT) is None
    assert cell(model, 0, 0, Role.TAG) is None


def test_what_a_column_answers_comes_before_what_every_cell_answers(model):
    assert [cell(model, 0, column, Role.KEY) for column in range(2)] == ["Plum", 12]


def test_numbers_stand_right_with_their_title(model):
    role = Qt.ItemDataRole.TextAlignmentRole
    for column, side in ((0, Qt.AlignmentFlag.AlignLeft), (1, Qt.AlignmentFlag.AlignRight)):
        assert cell(model, 0, column, role) & side.value
        assert model.headerData(column, Qt.Orientation.Horizontal, role) & side.value


def test_other_rows_and_columns_replace_those_before(model, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.show_rows(FRUITS[1:], [COUNT])
    assert (model.rowCount(), model.columnCount(), cell(model, 0, 0)) == (1, 1, "3 pcs")
    assert (model.row(0), model.row(1), model.row(-1)) == (FRUITS[1], None, None)
    model.show_rows(())
    assert (model.rowCount(), model.columnCount()) == (0, 1)


def test_nothing_lies_below_a_cell(model):
    below = model.index(0, 0)
    assert (model.rowCount(below), model.columnCount(below)) == (0, 0)


def test_a_column_is_drawn_again_when_what_it_says_has_changed(model, qtbot):
    with qtbot.waitSignal(model.dataChanged) as told:
        model.repaint_column(1)
    first, last = told.args[:2]
    assert (first.row(), last.row(), first.column(), last.column()) == (0, 1, 1, 1)
    model.show_rows(())
    with qtbot.assertNotEmitted(model.dataChanged):
        model.repaint_column(1)


def test_more_rows_come_below_and_those_above_stay(model, qtbot):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.add_rows((Fruit("Quince", 1),))
    assert [row.name for row in model.rows] == ["Plum", "Apple", "Quince"]


def test_a_column_is_found_by_its_id(model):
    assert (model.column_of("count"), model.column_of("gone")) == (1, 0)
