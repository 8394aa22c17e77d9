"""From a figure down to the file and line, on screen and on a sheet."""

import csv

import pytest
from PySide6.QtCore import Qt

from roi_shop import JULY
from socialroi_desktop.domain.imports import SourceFile
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.proof import ProofTable
from socialroi_desktop.queries.roi.answer import answer
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.store.changes import batches, bulk
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.sums.evidence import source_rows
from socialroi_desktop.viewmodels.roi.proof import find_proof
from socialroi_desktop.viewmodels.roi.proof_rows import FILE, HASH, LINE, ProofRows
from socialroi_desktop.viewmodels.roi.proof_sheet import save_sheet
from socialroi_desktop.viewmodels.roi.proof_text import proof_text, row_text, source_text, table_title
from workspaces import new_workspace, put_orders


def entry_of(snapshot, metric, **group):
    return next(
        entry for entry in snapshot.entries.values()
        if entry.figure.metric == metric and dict(entry.figure.group) == group
    )  # fmt: skip


@pytest.fixture
def snapshot(shop):
    return answer(shop, Question(JULY), no_progress)


def test_the_roi_of_a_campaign_down_to_its_rows(shop, snapshot):
    found = find_proof(shop, entry_of(snapshot, "roi", campaign="Łódź summer"))
    assert {table.entity: table.total for table in found.tables} == {"order": 10, "cost": 1}
    first = found.tables[0].rows[0]
    assert (first.label, first.amount, first.file, first.line) == ("#1001", 10_000, "orders.csv", 2)
    text = proof_text(found, shop.settings())
    assert text.subject == "ROI, Łódź summer"
    assert text.formula == "(attributed contribution − total cost) ÷ total cost"
    lines = [(line.label, line.value) for line in text.lines]
    assert lines[0][1] == "+100%"
    assert lines[1:] == [
        ("Net sales", "$1,000.00"),
        ("Product cost", "$600.00"),
        ("Contribution", "$400.00"),
        ("Influencer fees", "$200.00"),
        ("Total cost", "$200.00"),
    ]


def test_the_rows_in_words(shop, snapshot):
    found = find_proof(shop, entry_of(snapshot, "roi", campaign="Łódź summer"))
    orders, costs = found.tables
    assert row_text(orders.rows[0]) == "#1001 · $100.00 · orders.csv, line 2"
    assert source_text(costs.rows[0]) == "typed by hand"
    assert table_title(orders) == "Orders · 10"


def test_each_channel_and_day_is_proved_by_its_own_rows(shop, snapshot):
    tiktok = entry_of(snapshot, "roi", channel="tiktok")
    assert {table.entity: table.total for table in find_proof(shop, tiktok).tables} == {"order": 4, "cost": 1}
    day = entry_of(snapshot, "net_sales", day="2026-07-03")
    found = find_proof(shop, day)
    assert [row.label for row in found.tables[0].rows] == ["#1003"]
    assert proof_text(found, shop.settings()).subject == "Net sales, 3 Jul 2026"


def test_what_nobody_claims_is_proved_by_the_orders_without_a_touch(shop):
    snapshot = answer(shop, Question(JULY, by="channel"), no_progress)
    found = find_proof(shop, entry_of(snapshot, "net_sales", channel="unattributed"))
    assert [row.label for row in found.tables[0].rows] == ["#1015", "#1016"]
    assert proof_text(found, shop.settings()).subject == "Net sales, Not attributable"


def test_hours_show_what_an_hour_is_worth(shop):
    from socialroi_desktop.domain.records import Cost
    from socialroi_desktop.operations.records.editing import add_record

    add_record(
        shop, record=Cost(spent_on="2026-07-08", kind="hours", minutes=90, currency="USD", channel="tiktok")
    )
    snapshot = answer(shop, Question(JULY), no_progress)
    text = proof_text(find_proof(shop, entry_of(snapshot, "total_cost", channel="tiktok")), shop.settings())
    assert ("1.50 h at $25.00", "$37.50") in [(line.label, line.value) for line in text.lines]


def put_lines(workspace, names):
    with change(workspace, "Import of {file}", file="lines.csv") as writer:
        batch = batches.start_batch(writer, SourceFile("lines.csv", "cd" * 32, 1, "test", "order"))
        columns = ("order_id", "position", "name", "quantity", "unit_price", "currency")
        rows = [(n, 1, name, 1, 5_000, "USD") for n, name in enumerate(names, start=1)]
        bulk.BulkInsert(writer, batch, "UTC").insert(
            bulk.Table("order_line", columns, rows), range(2, 2 + len(rows))
        )


def test_a_product_is_proved_by_the_orders_that_hold_it(tmp_path):
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"gross_sales": 5_000, "units": 1}] * 3)
        put_lines(workspace, ["Deck", "滑板鞋", "Deck"])
        snapshot = answer(workspace, Question(JULY, by="product"), no_progress)
        found = find_proof(workspace, entry_of(snapshot, "units", product="Deck"))
        assert [row.label for row in found.tables[0].rows] == ["#1001", "#1003"]
        few = find_proof(workspace, entry_of(snapshot, "units", product="Deck"), 1)
        assert (few.tables[0].total, len(few.tables[0].rows)) == (2, 1)


def test_the_sheet_holds_the_figure_its_inputs_and_every_row(shop, snapshot, tmp_path):
    save_sheet(tmp_path / "proof.csv", find_proof(shop, entry_of(snapshot, "roi", campaign="滑板鞋")))
    lines = list(csv.reader((tmp_path / "proof.csv").read_text("utf-8-sig").splitlines()))
    assert ["metric", "roi"] in lines
    assert ["campaign", "滑板鞋"] in lines
    assert ["value", "-0.6", "ratio"] in lines
    assert ["input", "total_cost", "400.00"] in lines
    header = next(place for place, line in enumerate(lines) if line[:1] == ["entity"])
    rows = [dict(zip(lines[header], line, strict=True)) for line in lines[header + 1 :]]
    assert [row["entity"] for row in rows] == ["order"] * 4 + ["cost"]
    told = [rows[0][name] for name in ("label", "amount", "net_sales", "currency", "file", "line", "sha256")]
    assert told == ["#1011", "100.00", "100.00", "USD", "orders.csv", "12", "ab" * 32]
    assert all(row["origin"] for row in rows[:4])
    # A cell of the seller's that begins like a formula is none in the sheet.
    assert rows[-1]["label"] == "'=fee 40000"


def test_a_sheet_that_cannot_be_written_says_what_to_do(shop, snapshot, tmp_path):
    with pytest.raises(UserError, match="is a folder; write the name of a file"):
        save_sheet(tmp_path, find_proof(shop, entry_of(snapshot, "roi", campaign="滑板鞋")))


@pytest.fixture
def table(shop, snapshot):
    return find_proof(shop, entry_of(snapshot, "roi", campaign="Łódź summer")).tables[0]


def test_the_rows_model_holds_and_shows_the_evidence(table, qtmodeltester):
    model = ProofRows()
    model.set_table(table)
    qtmodeltester.check(model, force_py=True)
    shown = [model.index(0, column).data() for column in (FILE, LINE, HASH)]
    assert shown == ["orders.csv", "2", "abababababab"]


def test_more_rows_are_asked_for_once_and_added_at_the_end(table, qapp, qtbot):
    model = ProofRows()
    model.set_table(ProofTable("order", table.total, table.rows[:2]))
    assert model.canFetchMore(model.index(-1, -1))
    with qtbot.waitSignal(model.more_wanted) as asked:
        model.fetchMore(model.index(-1, -1))
    assert asked.args == [8]
    assert not model.canFetchMore(model.index(-1, -1))
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.set_table(ProofTable("order", table.total, table.rows[:8]))
    assert inserted.args[1:] == [2, 7]
    assert model.canFetchMore(model.index(-1, -1))


def test_the_count_says_how_many_rows_there_are_in_all(table, qapp, qtbot):
    model = ProofRows()
    model.set_table(ProofTable("order", 1234, table.rows[:2]))
    assert (model.has_more, model.count_text) == (True, "Rows shown: 2 of 1,234")
    with qtbot.waitSignal(model.more_wanted) as asked:
        model.read_more()
    assert asked.args == [8]
    with qtbot.waitSignal(model.count_changed):
        model.set_table(table)
    assert (model.has_more, model.count_text) == (False, "Rows: 10")


@pytest.mark.parametrize(("rate", "worth"), [(3000, "$45.00"), (None, "–")])
def test_own_time_stands_beside_what_it_is_worth(tmp_path, qapp, rate, worth):
    with new_workspace(tmp_path, hourly_rate=rate) as workspace:
        spent = Cost(spent_on="2026-07-03", kind="hours", minutes=90, currency="EUR", note="Letters")
        add_record(workspace, record=spent)
        (row,) = source_rows(workspace, "cost", [1])
    model = ProofRows()
    model.set_table(ProofTable("cost", 1, (row,)))
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    cells = dict(zip(titles, (model.index(0, place).data() for place in range(len(titles))), strict=True))
    assert (cells["Row"], cells["Time"], cells["Amount"]) == ("Letters", "1:30", worth)
    told = "Letters · 1:30 · typed by hand" if rate is None else "Letters · 1:30 · $45.00 · typed by hand"
    assert row_text(row) == told
