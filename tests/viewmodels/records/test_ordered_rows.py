"""A change shows in the rows it touched: they are repainted, moved, inserted or removed, and no others."""

from dataclasses import replace
from decimal import Decimal
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt

from data_tab import data_session
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Campaign, Cost
from socialroi_desktop.jobs import Jobs
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.store.rows.ordering import ordered_ids
from socialroi_desktop.viewmodels.records import ordered_rows
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.session import Session


class Told(list):
    """What a model tells its views, in order."""

    def __init__(self, model):
        super().__init__()
        model.dataChanged.connect(lambda first, last: self.append(("changed", first.row(), last.row())))
        model.rowsInserted.connect(lambda _parent, first, last: self.append(("inserted", first, last)))
        model.rowsRemoved.connect(lambda _parent, first, last: self.append(("removed", first, last)))
        model.rowsMoved.connect(lambda _from, first, _last, _to, to: self.append(("moved", first, to)))
        model.layoutChanged.connect(lambda: self.append("several moved"))
        model.modelReset.connect(lambda: self.append("reset"))


@pytest.fixture
def table(session, qtmodeltester):
    made = RecordTable(session, Cost)
    yield made
    qtmodeltester.check(made, force_py=True)


@pytest.fixture
def told(table):
    return Told(table)


def do(session, operation, **arguments):
    session.perform("x", lambda workspace, _progress: operation(workspace, **arguments))


def amounts(table):
    return [table.record(row).amount for row in range(table.rowCount())]


def shown(table):
    return table.ids_of(range(table.rowCount()))


def sort_by(table, name, *, descending=False):
    order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    table.sort([spec.name for spec in table.columns].index(name), order)


def test_an_edit_repaints_its_row_alone(table, told, session):
    do(session, edit_record, entity="cost", row_id=2, changes={"note": "new"})
    assert told == [("changed", 1, 1)]
    assert table.record(1).note == "new"


def test_a_typed_cell_repaints_its_row_alone(table, told):
    note = [spec.name for spec in table.columns].index("note")
    assert table.setData(table.index(2, note), "typed")
    # Once as it was typed, once as it was written.
    assert told == [("changed", 2, 2), ("changed", 2, 2)]
    assert table.index(2, note).data() == "typed"


def test_a_block_repaints_its_rows_and_inserts_new_ones(table, told, session):
    added = Cost(spent_on="2026-09-09", kind="tool", amount=1, currency="USD")
    edit = TableEdit("cost", {1: {"note": "a"}, 3: {"note": "b"}}, [added, added])
    do(session, lambda workspace, edit: edit_table(workspace, edit=edit)[0], edit=edit)
    assert told == [("inserted", 3, 4), ("changed", 0, 0), ("changed", 2, 4)]


def test_rows_that_go_are_removed_and_come_back_by_undo(table, told, session):
    do(session, delete_records, entity="cost", ids=[1, 3])
    assert told == [("removed", 2, 2), ("removed", 0, 0)]
    told.clear()
    session.undo()
    assert [item for item in told if item[0] != "changed"] == [("inserted", 0, 0), ("inserted", 2, 2)]
    assert amounts(table) == [1000, 2000, 3000]


def test_in_the_order_of_ids_rows_come_and_go_without_asking_for_it(table, told, session, monkeypatch):
    monkeypatch.setattr(ordered_rows, "ordered_ids", lambda *_: pytest.fail("put in order"))
    do(session, add_record, record=Cost(spent_on="2026-09-09", kind="tool", amount=2500, currency="USD"))
    do(session, delete_records, entity="cost", ids=[2])
    session.undo()
    assert [item for item in told if item[0] != "changed"] == [
        ("inserted", 3, 3), ("removed", 1, 1), ("inserted", 1, 1)
    ]  # fmt: skip
    assert amounts(table) == [1000, 2000, 3000, 2500]


def test_an_edit_of_the_sorted_column_moves_its_row_and_what_is_held_follows(table, session):
    sort_by(table, "amount")
    held = QPersistentModelIndex(table.index(0, 0))
    chosen = QItemSelectionModel(table)
    chosen.setCurrentIndex(table.index(0, 1), QItemSelectionModel.SelectionFlag.Select)
    chosen.select(table.index(2, 1), QItemSelectionModel.SelectionFlag.Select)
    told = Told(table)
    do(session, edit_record, entity="cost", row_id=1, changes={"amount": 9000})
    assert told == [("moved", 0, 3), ("changed", 2, 2)]
    assert amounts(table) == [2000, 3000, 9000]
    assert held.row() == 2
    assert (chosen.currentIndex().row(), chosen.currentIndex().column()) == (2, 1)
    assert sorted(index.row() for index in chosen.selectedIndexes()) == [1, 2]


@pytest.mark.parametrize("name", ["amount", "campaign_id", "tags"])
def test_an_edit_of_the_sorted_column_puts_nothing_else_in_order(table, session, monkeypatch, name):
    do(session, add_record, record=Campaign(name="Zorro"))
    sort_by(table, name)
    monkeypatch.setattr(ordered_rows, "ordered_ids", lambda *_: pytest.fail("put in order"))
    new = {"amount": 2500, "campaign_id": 2, "tags": None}[name]
    do(session, edit_record, entity="cost", row_id=1, changes={name: new})
    monkeypatch.undo()
    assert shown(table) == list(ordered_ids(session.workspace, table.query))


def test_several_rows_that_change_places_take_along_what_is_held(table, session):
    sort_by(table, "amount")
    held = [QPersistentModelIndex(table.index(row, 0)) for row in range(3)]
    told = Told(table)
    edit = TableEdit("cost", {1: {"amount": 9000}, 2: {"amount": 8000}}, [])
    do(session, lambda workspace, edit: edit_table(workspace, edit=edit)[0], edit=edit)
    assert told[0] == "several moved"
    assert amounts(table) == [3000, 8000, 9000]
    assert [index.row() for index in held] == [2, 1, 0]


def test_what_was_written_but_not_told_of_yet_does_not_lead_astray(session, qtbot):
    jobs = Jobs()
    busy = Session(session.workspace, jobs, session.today)
    for n in (4, 5, 6):
        do(
            session,
            add_record,
            record=Cost(spent_on="2026-09-09", kind="tool", amount=n * 1000, currency="USD"),
        )
    table = RecordTable(busy, Cost)
    sort_by(table, "amount")
    written = Event()
    # The row in the middle leaves its place while the change before it is still on its way to the table.
    do(busy, edit_record, entity="cost", row_id=1, changes={"amount": 5500})
    do(busy, edit_record, entity="cost", row_id=4, changes={"amount": 9000})
    jobs.start("Wait", lambda _progress: written.set())
    assert written.wait(10)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert amounts(table) == [2000, 3000, 5000, 5500, 6000, 9000]
    jobs.close()
    jobs.deleteLater()


AMOUNTS, KINDS = st.sampled_from([1000, 2000, 3000, 4000]), st.sampled_from(["tool", "other"])
NOTES = st.sampled_from([None, "a", "B", "b", "ł"])
COSTS = st.fixed_dictionaries(
    {"amount": AMOUNTS, "kind": KINDS, "note": NOTES, "currency": st.sampled_from(["USD", "JPY"])}
)
EDITS = st.dictionaries(st.integers(1, 6), COSTS, min_size=1, max_size=2)
STEPS = st.one_of(
    EDITS.map(lambda edits: TableEdit("cost", edits, [])),
    COSTS.map(lambda cost: TableEdit("cost", {}, [Cost(spent_on="2026-09-09", **cost)])),
    st.sampled_from(["undo", "redo"]),
)
QUERIES = st.builds(
    Query,
    entity=st.just("cost"),
    sort=st.sampled_from(["", "amount", "note", "kind"]),
    descending=st.booleans(),
    terms=st.sampled_from([(), (Term("kind", "=", "tool"),), (Term("amount", ">", Decimal(20)),)]),
)


@given(costs=st.lists(COSTS, min_size=3, max_size=6), query=QUERIES, steps=st.lists(STEPS, max_size=4))
def test_rows_put_in_place_one_by_one_stand_as_if_all_were_put_in_order(
    tmp_path_factory, qapp, costs, query, steps
):
    with data_session(tmp_path_factory.mktemp("placing")) as session:
        edit = TableEdit("cost", {}, [Cost(spent_on="2026-09-09", **cost) for cost in costs])
        do(session, lambda workspace, edit: edit_table(workspace, edit=edit)[0], edit=edit)
        table = RecordTable(session, Cost)
        table.show_query(query)
        told = Told(table)
        for step in steps:
            held = {
                row_id: QPersistentModelIndex(table.index(row, 0)) for row, row_id in enumerate(shown(table))
            }
            if isinstance(step, TableEdit):
                do(session, lambda workspace, edit: edit_table(workspace, edit=edit)[0], edit=step)
            else:
                getattr(session, step)()
            now = shown(table)
            assert now == list(ordered_ids(session.workspace, query))
            assert {row_id: index.row() for row_id, index in held.items() if index.isValid()} == {
                row_id: row for row, row_id in enumerate(now) if row_id in held
            }
        assert "reset" not in told


def test_an_edit_of_another_column_asks_for_no_order(table, told, session, monkeypatch):
    sort_by(table, "amount")
    monkeypatch.setattr(ordered_rows, "ordered_ids", lambda *_: pytest.fail("put in order"))
    told.clear()
    do(session, edit_record, entity="cost", row_id=1, changes={"note": "x"})
    assert told == [("changed", 0, 0)]


def test_a_row_leaves_and_enters_a_filtered_table(table, session):
    table.show_query(replace(table.query, terms=(Term("kind", "=", "tool"),)))
    told = Told(table)
    do(session, edit_record, entity="cost", row_id=2, changes={"kind": "hours", "minutes": 5})
    assert told == [("removed", 1, 1)]
    do(session, edit_record, entity="cost", row_id=2, changes={"kind": "tool"})
    assert told[1] == ("inserted", 1, 1)


def test_a_created_row_takes_its_place_in_the_order(table, session):
    sort_by(table, "amount", descending=True)
    told = Told(table)
    do(session, add_record, record=Cost(spent_on="2026-09-09", kind="tool", amount=2500, currency="USD"))
    assert told == [("inserted", 1, 1), ("changed", 1, 1)]


def test_a_large_table_settles_after_changes_that_came_while_it_was_put_in_order(session, monkeypatch, qtbot):
    monkeypatch.setattr(ordered_rows, "DIRECT", 0)
    jobs = Jobs()
    busy = Session(session.workspace, jobs, session.today)
    table = RecordTable(busy, Cost)
    sort_by(table, "amount")
    qtbot.waitUntil(lambda: table.rowCount() == 3 and not jobs.busy)
    told = Told(table)
    do(busy, edit_record, entity="cost", row_id=1, changes={"amount": 9000})
    do(busy, delete_records, entity="cost", ids=[2])
    do(busy, edit_record, entity="cost", row_id=3, changes={"amount": 9500})
    qtbot.waitUntil(lambda: not jobs.busy and amounts(table) == [9000, 9500])
    assert "reset" not in told
    jobs.close()
    jobs.deleteLater()


def test_where_nothing_is_known_of_what_went_the_nearest_row_stands_for_it(table):
    assert table.rows_near([99]) == [2]
    assert table.rows_near([0]) == [0]
    table.show_query(replace(table.query, text="nothing like it"))
    assert table.rows_near([1]) == []


def test_many_rows_at_once_are_read_anew(table, told, session, monkeypatch):
    monkeypatch.setattr(ordered_rows, "FEW", 2)
    do(session, delete_records, entity="cost", ids=[1, 2, 3])
    assert told == ["reset"]


def test_what_is_referred_to_is_called_anew_without_reading_the_order(table, told, session, monkeypatch):
    monkeypatch.setattr(ordered_rows, "ordered_ids", lambda *_: pytest.fail("put in order"))
    do(session, edit_record, entity="campaign", row_id=1, changes={"name": "Spring"})
    assert told == [("changed", 0, 2)]
    assert table.naming.names["campaign"][1] == "Spring"


def test_a_table_sorted_by_names_follows_a_new_name(table, session):
    do(session, add_record, record=Campaign(name="Zorro"))
    do(session, edit_record, entity="cost", row_id=1, changes={"campaign_id": 2})
    sort_by(table, "campaign_id")
    assert [table.record(row).id for row in range(3)] == [2, 3, 1]
    do(session, edit_record, entity="campaign", row_id=2, changes={"name": "Aal"})
    assert [table.record(row).id for row in range(3)] == [1, 2, 3]
