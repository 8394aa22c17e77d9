"""The history of imports, the rows they left, and tables saved as files."""

import csv
import dataclasses

import pytest

from bringing_files import bring
from data_tab import COST_LIST, write
from socialroi_desktop.domain.fields import saved_fields
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest import Options
from socialroi_desktop.operations.csv_files import write_csv
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.operations.records.saving import save_records
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.batch_reach import reach_of
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.data.batch_table import FIRST_COUNT, HASH, BatchTable, LeftRows
from socialroi_desktop.viewmodels.data.batch_words import choice_words, choices_of, reach_words
from socialroi_desktop.viewmodels.data.import_model import ImportModel
from socialroi_desktop.viewmodels.records.details import details, origin
from socialroi_desktop.viewmodels.records.saving import save_rejected
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.style import words


@pytest.fixture
def imported(session, tmp_path):
    model = ImportModel(session)
    model.open_files([write(tmp_path, "costs.csv", COST_LIST)])
    model.apply()
    return session


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_history_counts_each_verdict(imported, qtmodeltester):
    table = BatchTable(imported)
    qtmodeltester.check(table, force_py=True)
    assert table.rowCount() == 1
    assert table.index(0, 0).data() == "costs.csv"
    assert table.index(0, FIRST_COUNT).data() == "2"
    assert len(table.index(0, HASH).data()) == 12
    assert [table.counts_anything(column) for column in range(FIRST_COUNT, HASH)].count(True) == 2


def test_left_rows_say_line_column_and_reason(imported, qtmodeltester):
    left = LeftRows()
    left.show_left(batches.problems_of(imported.workspace, 1))
    qtmodeltester.check(left, force_py=True)
    assert [left.index(0, column).data() for column in (0, 1, 2)] == ["3", "rejected", "Amount"]
    assert "abc" in left.reason(0)[0]
    assert "Opłata" in left.reason(0)[1]
    assert left.reason(7) == ("", "")


REJECTED = [
    ("Date,Kind,Amount,Note\n{},other,+12.00,-50% deposit\n", "-50% deposit"),
    ("Date,Kind,Amount,Note\n{},other,12.00 USD,'@maja\n", "@maja"),
    ('Date,Kind,Amount,Note\n{},other,"=""12.00""","=""1001"""\n', "1001"),
    (
        f"{','.join(spec.label for spec in saved_fields(Cost))}\n{{}},Other,12.00,USD,,,,,,,,,''=x,,\n",
        "'=x",
    ),
]


@pytest.mark.parametrize(("text", "note"), REJECTED)
def test_rejected_rows_come_back_as_they_stood(session, tmp_path, text, note):
    assert bring(session.workspace, tmp_path / "costs.csv", text.format("2026-07-32")).rejected == 1
    batch = batches.batch(session.workspace, 1)
    path = tmp_path / "rejected.csv"
    save_rejected(path, batch, batches.problems_of(session.workspace, batch.id))
    mended = path.read_text("utf-8-sig").replace("2026-07-32", "2026-07-31", 1)
    assert bring(session.workspace, path, mended).new == 1
    (cost,) = [row for row in reading.listing(session.workspace, Cost) if row.batch_id == 2]
    assert (cost.amount, cost.note) == (1200, note)


def test_rejected_rows_are_saved_with_their_header_and_come_back_mended(imported, tmp_path):
    batch = batches.batches(imported.workspace)[0]
    path = tmp_path / "rejected.csv"
    assert save_rejected(path, batch, batches.problems_of(imported.workspace, batch.id)) == 1
    header, row = rows_of(path)
    assert header[:7] == COST_LIST.splitlines()[0].split(",")
    assert row[2] == "abc"
    path.write_text(path.read_text("utf-8-sig").replace("abc", "44.00"), "utf-8")
    model = ImportModel(imported)
    model.open_files([path])
    assert model.file.preview.counts.new == 1


def test_an_import_taken_back_keeps_what_was_edited_since(imported):
    workspace = imported.workspace
    edit_record(workspace, entity="cost", row_id=4, changes={"note": "mended by hand"})
    changed, kept = remove_import(workspace, batch_id=1)
    assert changed is not None
    assert ("cost", 4) in {(item.entity, item.row_id) for item in kept}
    assert [cost.note for cost in reading.listing(workspace, Cost)] == [
        "Note 1",
        "Note 2",
        "Note 3",
        "mended by hand",
    ]


def test_a_record_tells_where_it_came_from(imported):
    workspace, table = imported.workspace, RecordTable(imported, Cost)
    found = origin(workspace, table.record(3), "UTC")
    assert (found.file, found.line, found.batch_id) == ("costs.csv", "2", 1)
    assert len(found.sha256) == 64
    assert origin(workspace, table.record(0), "UTC").batch_id is None
    shown = dict(details(table.record(3), table.naming))
    assert shown["Amount"] == "$12.50"
    assert "Time" in shown["Not known"]


def test_what_is_shown_is_saved_in_its_order_as_plain_values(imported, tmp_path):
    table = RecordTable(imported, Cost)
    path = tmp_path / "costs-out.csv"
    ids = table.ids_of([3, 0])
    assert (
        save_records(
            imported.workspace,
            path,
            table.columns,
            entity="cost",
            ids=ids,
            words=words(),
            names=table.naming.names,
        )
        == 2
    )
    header, first, second = rows_of(path)
    at = {name: n for n, name in enumerate(header)}
    assert (first[at["Date"]], first[at["Amount"]], first[at["Campaign"]]) == (
        "2026-09-01",
        "12.50",
        "Łódzka jesień",
    )
    assert (second[at["Amount"]], second[at["Channel"]]) == ("10.00", "Instagram")


def test_saved_cells_run_nothing_in_a_spreadsheet(tmp_path):
    path = tmp_path / "x.csv"
    write_csv(path, ["=cmd", "n"], [["=1+1", -5], ["+x", 0], ["-y", None], ["@z", 1], ["plain", 2]])
    assert [row[0] for row in rows_of(path)] == ["'=cmd", "'=1+1", "'+x", "'-y", "@z", "plain"]
    assert [row[1] for row in rows_of(path)] == ["n", "-5", "0", "", "1", "2"]


def test_a_file_that_cannot_be_written_is_said_and_leaves_nothing(tmp_path):
    with pytest.raises(UserError, match="cannot be written"):
        write_csv(tmp_path / "no such folder" / "x.csv", ["a"], [["b"]])
    assert list(tmp_path.iterdir()) == []


def test_an_import_taken_back_stays_in_the_history_until_it_is_brought_back(imported, qtmodeltester):
    table = BatchTable(imported)
    imported.perform("x", lambda workspace, _progress: remove_import(workspace, batch_id=1)[0])
    qtmodeltester.check(table, force_py=True)
    entry = table.row(0)
    assert entry.removal is not None
    assert table.index(0, 0).data(Role.SUBTEXT).startswith("taken back ")
    assert table.row_of(1) is None
    removal = entry.removal.removal_id
    imported.perform("x", lambda workspace, _progress: bring_back_import(workspace, removal_id=removal)[0])
    assert table.row(0).removal is None
    assert table.row_of(table.row(0).batch.id) == 0


def test_what_an_import_touched_is_told_by_kind_channel_and_days(imported):
    words = reach_words(reach_of(imported.workspace, 1))
    assert any(one.startswith("Costs: 2 · Instagram") for one in words)
    assert "Campaigns: 1" in words


def test_choices_of_an_import_are_told_and_said_again(imported):
    batch = batches.batches(imported.workspace)[0]
    assert choices_of(batch).format_id == "plain_costs"
    said = {**batch.choices, **Options(currency="PLN", day_first=True, defaults={"channel": "x"}).as_text()}
    told = dict(choice_words(dataclasses.replace(batch, choices=said)))
    assert told == {"Currency": "PLN", "Dates": "day before month", "Channel of every row": "X (Twitter)"}


def test_left_rows_are_found_by_verdict_and_any_cell(imported):
    left = LeftRows()
    left.show_left(batches.problems_of(imported.workspace, 1))
    left.filter(Verdict.SKIPPED, "")
    assert left.rowCount() == 0
    left.filter(Verdict.REJECTED, "OPŁATA")
    assert left.rowCount() == 1
    left.filter(None, "nowhere")
    assert left.rowCount() == 0
