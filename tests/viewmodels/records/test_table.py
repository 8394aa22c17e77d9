"""The table of records: what it shows, takes and finds; and blocks of cells as a spreadsheet knows them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from data_tab import data_session, english
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS, Cost, Influencer, StageChange
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import count
from socialroi_desktop.viewmodels.records import ordered_rows
from socialroi_desktop.viewmodels.records.block_editing import clear_cells, fill_down, paste
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.roles import Role


@pytest.fixture(autouse=True)
def _english():
    with english():
        yield


@pytest.fixture
def session(tmp_path, qapp):
    with data_session(tmp_path) as made:
        yield made


@pytest.fixture
def table(session):
    return RecordTable(session, Cost)


def column(table, name):
    return [spec.name for spec in table.columns].index(name)


def cell(table, row, name, role=Qt.ItemDataRole.DisplayRole):
    return table.index(row, column(table, name)).data(role)


def put(table, row, name, value):
    return table.setData(table.index(row, column(table, name)), value)


@pytest.mark.parametrize("entity", [name for name in RECORDS if name != "order_line"])
def test_every_record_has_a_sound_table(entity, session, qtmodeltester):
    table = RecordTable(session, RECORDS[entity])
    qtmodeltester.check(table, force_py=True)


def test_a_day_that_matters_by_its_age_tells_that_beside_it(session):
    add_record(session.workspace, record=Influencer(name="Jo"))
    (jo,) = reading.listing(session.workspace, Influencer)
    (came,) = reading.listing(session.workspace, StageChange)
    day = session.today - timedelta(days=12)
    with change(session.workspace, "x") as writer:
        writer.update("stage_change", came.id, {"changed_at": f"{day}T10:00:00Z", "changed_on": f"{day}"})
    people = RecordTable(session, Influencer, columns=("name", "stage_since"))
    assert cell(people, people.row_of(jo.id), "stage_since").endswith(" · 12 days")


def test_cells_are_shown_by_kind(table):
    assert cell(table, 0, "spent_on") == "1 Sep 2026"
    assert cell(table, 0, "kind") == "Tool or subscription"
    assert cell(table, 0, "amount") == "$10.00"
    assert cell(table, 0, "channel") == "Instagram"
    assert cell(table, 0, "channel", Role.CHANNEL) == "instagram"
    assert cell(table, 0, "campaign_id") == "Ra mắt"
    assert cell(table, 0, "minutes") == ""


def test_what_is_typed_is_stored_and_can_be_undone(table, session):
    assert put(table, 1, "amount", "1,200.50")
    assert cell(table, 1, "amount") == "$1,200.50"
    assert put(table, 1, "kind", Picked("hours"))
    session.undo()
    session.undo()
    assert cell(table, 1, "amount") == "$20.00"
    assert cell(table, 1, "kind") == "Tool or subscription"


@pytest.mark.parametrize(
    ("name", "text"), [("amount", "abc"), ("amount", "-5"), ("spent_on", ""), ("kind", "no kind")]
)
def test_what_does_not_hold_is_refused_and_nothing_changes(table, qtbot, name, text):
    before = cell(table, 0, name)
    with qtbot.waitSignal(table.refused):
        assert not put(table, 0, name, text)
    assert cell(table, 0, name) == before


def test_sorting_puts_unknown_last_in_both_directions(table):
    put(table, 1, "minutes", "1:30")
    put(table, 1, "amount", "")
    table.sort(column(table, "amount"), Qt.SortOrder.DescendingOrder)
    assert [cell(table, row, "amount") for row in range(3)] == ["$30.00", "$10.00", ""]
    table.sort(column(table, "amount"), Qt.SortOrder.AscendingOrder)
    assert [cell(table, row, "amount") for row in range(3)] == ["$10.00", "$30.00", ""]


@pytest.mark.parametrize(
    ("text", "found"),
    [("note 2", 1), ("ra mắt", 3), ("subscription", 3), ("Instagram", 3), ("100%", 0), ("TikTok", 0)],
)
def test_search_finds_texts_names_and_labels(table, text, found):
    table.show_query(replace(table.query, text=text))
    assert table.rowCount() == found


def test_period_and_channels_cut_the_table(table):
    from datetime import date

    table.show_query(replace(table.query, period=Period(date(2026, 9, 2), date(2026, 9, 2))))
    assert [cell(table, row, "spent_on") for row in range(table.rowCount())] == ["2 Sep 2026"]
    table.show_query(replace(table.query, period=None, channels=frozenset({"tiktok"})))
    assert table.rowCount() == 0
    assert table.total() == 3


def test_a_large_table_is_put_in_order_in_the_background(session, monkeypatch, qtbot):
    monkeypatch.setattr(ordered_rows, "DIRECT", 1)
    with qtbot.waitSignal(session.jobs.started):
        table = RecordTable(session, Cost)
    assert table.rowCount() == 3


def test_a_row_deleted_elsewhere_leaves_the_table(table, session):
    session.perform("x", lambda workspace, _progress: delete_records(workspace, entity="cost", ids=[2]))
    assert table.rowCount() == 2
    assert table.row_of(2) is None


def test_a_pasted_block_is_one_change_and_makes_new_rows(table, session):
    block = "2026-09-30\tOwn hours\t\tUSD\t2:15\tTikTok\r\n9/1/2026\tAd spend\t99.90\tEUR\t\tfb\r\n"
    paste(table, 2, 0, block, may_add=True)
    assert table.rowCount() == 4
    assert cell(table, 2, "minutes") == "2 h 15"
    assert cell(table, 3, "amount") == "€99.90"
    session.undo()
    assert table.rowCount() == 3
    assert cell(table, 2, "kind") == "Tool or subscription"


def test_a_block_counts_the_rows_it_changed(table, session):
    said = []
    session.said.connect(lambda sentence, _undoable: said.append(sentence))
    notes = [cell(table, row, "note") for row in range(3)]
    paste(table, 0, column(table, "note"), "\n".join([notes[0], "Other", "One more"]), may_add=False)
    assert said == ["Edited: Costs (2)"]
    assert session.last_change() == "Edit: Costs (2)"
    paste(table, 0, column(table, "note"), "\n".join([notes[0], "Other", "One more"]), may_add=False)
    assert len(said) == 1


def test_a_block_that_runs_past_the_end_says_what_it_changed_and_what_it_added(table, session):
    said = []
    session.said.connect(lambda sentence, _undoable: said.append(sentence))
    rows = [f"2026-09-30\tAd spend\t{number}\tEUR" for number in range(1, 5)]
    paste(table, 2, 0, "\n".join(rows), may_add=True)
    assert said == ["Costs, changed: 1, added: 3"]
    assert session.last_change() == "Edit: Costs (1), add: 3"
    paste(table, 6, 0, "\n".join(rows[:2]), may_add=True)
    assert said[1:] == ["Added: Costs (2)"]
    assert session.last_change() == "Add: Costs (2)"


def test_pasted_amounts_are_read_in_the_currency_of_their_own_row(table):
    paste(table, 3, 0, "2026-09-30\tAd spend\t1200\tVND", may_add=True)
    assert table.record(3).amount == 1200


def test_bad_cells_of_a_block_are_named_and_the_others_go_on(table, qtbot):
    with qtbot.waitSignal(table.refused) as said:
        paste(table, 0, column(table, "amount"), "x\n55\ny", may_add=False)
    assert "2 cells" in said.args[0]
    assert [cell(table, row, "amount") for row in range(3)] == ["$10.00", "$55.00", "$30.00"]


def test_paste_adds_no_rows_where_it_may_not(table):
    paste(table, 2, column(table, "note"), "a\nb\nc", may_add=False)
    assert table.rowCount() == 3


def test_fill_down_copies_the_first_row_in_one_change(table, session):
    fill_down(table, [0, 1, 2], [column(table, "amount"), column(table, "note")])
    assert [cell(table, row, "amount") for row in range(3)] == ["$10.00"] * 3
    session.undo()
    assert [cell(table, row, "note") for row in range(3)] == ["Note 1", "Note 2", "Note 3"]


def test_another_currency_in_a_cell_leaves_the_number_as_it_is_seen(table, session):
    at = column(table, "currency")
    table.setData(table.index(0, at), "JPY")
    assert (table.record(0).amount, cell(table, 0, "amount")) == (10, "¥10")
    session.undo()
    assert cell(table, 0, "amount") == "$10.00"


def test_a_number_that_the_other_currency_cannot_hold_is_refused_in_words(table, qtbot):
    at = column(table, "currency")
    table.setData(table.index(0, column(table, "amount")), "12.50")
    with qtbot.waitSignal(table.refused) as said:
        table.setData(table.index(0, at), "JPY")
    assert said.args[0].startswith("Amount is 12.50 USD, which is finer than any amount in JPY")
    with qtbot.waitSignal(table.refused):
        paste(table, 0, at, "JPY", may_add=False)
    assert (table.record(0).amount, table.record(0).currency) == (1250, "USD")


def test_fill_down_keeps_the_number_in_the_currency_of_each_row(table, qtbot):
    table.setData(table.index(1, column(table, "currency")), "JPY")
    fill_down(table, [0, 1], [column(table, "amount")])
    assert [cell(table, row, "amount") for row in range(2)] == ["$10.00", "¥10"]
    table.setData(table.index(0, column(table, "amount")), "12.50")
    with qtbot.waitSignal(table.refused) as said:
        fill_down(table, [0, 1, 2], [column(table, "amount"), column(table, "note")])
    assert "“12.50” is finer than any amount in JPY" in said.args[0]
    assert [(cell(table, row, "amount"), cell(table, row, "note")) for row in (1, 2)] == [
        ("¥10", "Note 1"),
        ("$12.50", "Note 1"),
    ]


def test_clearing_keeps_what_is_required(table, qtbot):
    clear_cells(table, [(0, column(table, "note"))])
    assert cell(table, 0, "note") == ""
    with qtbot.waitSignal(table.refused):
        clear_cells(table, [(1, column(table, "spent_on"))])
    assert cell(table, 1, "spent_on") == "2 Sep 2026"


def test_pages_beyond_the_first_are_the_right_rows(session):
    from socialroi_desktop.store.changes.writer import change

    with change(session.workspace, "x") as writer:
        writer.insert_rows(
            "cost",
            ("spent_on", "kind", "amount", "currency"),
            [("2026-01-01", "tool", n, "USD") for n in range(450)],
        )
    table = RecordTable(session, Cost)
    table.sort(column(table, "amount"))
    amounts = [table.record(row).amount for row in range(table.rowCount())]
    assert amounts == sorted(amounts)
    assert len(amounts) == 453 == count(session.workspace, Query("cost"))
