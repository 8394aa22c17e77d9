"""Imports through the real reader: verdicts, evidence, the same file twice, cancel, trial runs, taking one back."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.records import AdCost, Order, OrderLine
from socialroi_desktop.errors import Cancelled, UserError
from socialroi_desktop.ingest.reading import reader
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.applying import remove_import
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions, Selection
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums import evidence
from workspaces import dump, new_workspace

HEADER = (
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Refunded Amount\n"
)
THREE_LINES = (
    "#1,a@example.com,paid,USD,60.00,5.00,0.00,65.00,,0.00,2026-07-02 10:00:00 +0200,1,Deck,30.00,D1,0.00\n"
    "#1,a@example.com,,,,,,,,,2026-07-02 10:00:00 +0200,1,Grip,10.00,G1,\n"
    "#1,a@example.com,,,,,,,,,2026-07-02 10:00:00 +0200,2,Wax,10.00,W1,\n"
)
SECOND = "#2,b@example.com,paid,USD,20.00,5.00,0.00,25.00,JO10,2.00,2026-07-03 10:00:00 +0200,1,Grip,22.00,G1,0.00\n"


def write(folder: Path, *rows: str, name: str = "orders.csv") -> Path:
    path = folder / name
    path.write_text(HEADER + "".join(rows), "utf-8")
    return path


def bring(
    workspace: Workspace, path: Path, selection: Selection | None = None, **options: object
) -> Imported:
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    told = ImportOptions(**options)  # type: ignore[arg-type]  # fields of the options
    return import_files(workspace, files=[FileImport(plan, selection or Selection())], options=told)[0]


@pytest.fixture
def workspace(tmp_path: Path):  # type: ignore[no-untyped-def]  # a generator fixture
    with new_workspace(tmp_path) as made:
        yield made


def orders(workspace: Workspace) -> list[Order]:
    return reading.listing(workspace, Order)


def test_an_order_over_three_lines_counts_once(workspace: Workspace, tmp_path: Path) -> None:
    result = bring(workspace, write(tmp_path, THREE_LINES))
    assert (result.counts.new, result.counts.rows, result.counts.lines) == (1, 1, 3)
    (order,) = orders(workspace)
    assert (order.gross_sales, order.units, order.ordered_on) == (6000, 4, "2026-07-02")
    lines = reading.listing(workspace, OrderLine)
    assert [(line.order_id, line.name, line.quantity, line.source_line) for line in lines] == [
        (order.id, "Deck", 1, 2),
        (order.id, "Grip", 1, 3),
        (order.id, "Wax", 2, 4),
    ]


def test_every_row_knows_its_file_and_line(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path, THREE_LINES, SECOND)
    bring(workspace, path)
    source = evidence.source_rows(workspace, "order", [order.id for order in orders(workspace) if order.id])
    assert [(row.file, row.line) for row in source] == [("orders.csv", 2), ("orders.csv", 5)]
    assert source[0].sha256 == ingest.open_source(path).sha256


def test_the_same_file_twice_adds_nothing(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path, THREE_LINES, SECOND)
    bring(workspace, path)
    before = dump(workspace)
    again = bring(workspace, path)
    assert (again.counts.new, again.counts.changed, again.counts.same, again.batch_id) == (0, 0, 2, None)
    assert dump(workspace) == before
    assert len(batches.batches(workspace)) == 1


def test_a_changed_order_is_updated_and_undo_brings_the_old_values_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    bring(workspace, write(tmp_path, THREE_LINES, SECOND))
    before = dump(workspace)
    changed = SECOND.replace("paid", "partially_refunded").replace(",0.00\n", ",5.00\n")
    result = bring(workspace, write(tmp_path, THREE_LINES, changed, name="later.csv"))
    assert (result.counts.same, result.counts.changed) == (1, 1)
    assert (orders(workspace)[1].refunds, orders(workspace)[1].status) == (500, "partially_refunded")
    (source,) = evidence.source_rows(workspace, "order", [2])
    assert source.file == "later.csv"
    history.undo(workspace)
    assert dump(workspace) == before


def test_a_blank_never_overwrites_what_is_known(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, write(tmp_path, SECOND))
    blank = SECOND.replace("JO10", "").replace("paid", "voided")
    bring(workspace, write(tmp_path, blank, name="later.csv"))
    (order,) = orders(workspace)
    assert (order.discount_code, order.status) == ("JO10", "voided")


def test_undo_and_redo_of_an_import(workspace: Workspace, tmp_path: Path) -> None:
    empty = dump(workspace)
    bring(workspace, write(tmp_path, THREE_LINES, SECOND))
    full = dump(workspace)
    history.undo(workspace)
    assert dump(workspace) == empty
    history.redo(workspace)
    assert dump(workspace) == full


def test_a_trial_run_judges_and_keeps_nothing(workspace: Workspace, tmp_path: Path) -> None:
    empty = dump(workspace)
    seen: list[Verdict] = []
    result = bring(
        workspace, write(tmp_path, THREE_LINES, SECOND), dry_run=True,
        watch=lambda _, verdicts: seen.extend(item.verdict for item in verdicts),
    )  # fmt: skip
    assert (result.counts.new, result.batch_id) == (2, None)
    assert seen == [Verdict.NEW, Verdict.NEW]
    assert dump(workspace) == empty
    assert history.undo(workspace) is None


def test_a_cancelled_import_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    empty = dump(workspace)

    def stop(done: int, total: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        bring(workspace, write(tmp_path, THREE_LINES), progress=stop)
    assert dump(workspace) == empty


def test_rows_left_out_stay_out(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, write(tmp_path, THREE_LINES, SECOND), Selection(turned=frozenset({2})))
    assert [order.number for order in orders(workspace)] == ["#2"]
    assert [line.name for line in reading.listing(workspace, OrderLine)] == ["Grip"]


def test_good_rows_go_on_and_bad_ones_are_kept_with_the_reason(workspace: Workspace, tmp_path: Path) -> None:
    bad = SECOND.replace("2026-07-03 10:00:00 +0200", "2026-13-45").replace("#2", "#3")
    result = bring(workspace, write(tmp_path, THREE_LINES, bad, SECOND))
    assert (result.counts.new, result.counts.rejected) == (2, 1)
    assert result.batch_id is not None
    ((verdict, problem, cells),) = batches.problems_of(workspace, result.batch_id)
    assert (verdict, problem.line, problem.column) == (Verdict.REJECTED, 5, "Created at")
    assert "2026-13-45" in problem.message
    assert "#3" in cells


def test_taking_an_import_back_keeps_and_lists_rows_edited_since(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = bring(workspace, write(tmp_path, THREE_LINES, SECOND))
    editing.edit_record(workspace, entity="order", row_id=2, changes={"units": 9})
    before = dump(workspace)
    assert first.batch_id is not None
    changed, kept = remove_import(workspace, batch_id=first.batch_id)
    assert changed.details["file"] == "orders.csv"
    assert [(row.entity, row.row_id) for row in kept if row.entity == "order"] == [("order", 2)]
    assert [(order.number, order.units) for order in orders(workspace)] == [("#2", 9)]
    assert [line.order_id for line in reading.listing(workspace, OrderLine)] == [2]
    history.undo(workspace)
    assert dump(workspace) == before


def test_an_earlier_import_can_be_taken_back_and_brought_again(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path, THREE_LINES)
    first = bring(workspace, path)
    bring(workspace, write(tmp_path, SECOND, name="second.csv"))
    assert first.batch_id is not None
    _, kept = remove_import(workspace, batch_id=first.batch_id)
    assert kept == ()
    assert [order.number for order in orders(workspace)] == ["#2"]
    with pytest.raises(UserError, match="undone already"):
        remove_import(workspace, batch_id=first.batch_id)
    assert bring(workspace, path).counts.new == 1


def test_two_imports_of_one_order_can_be_taken_back_oldest_first(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = bring(workspace, write(tmp_path, SECOND))
    later = SECOND.replace(",22.00,G1", ",23.00,G1").replace("JO10,2.00", "JO10,3.00")
    second = bring(workspace, write(tmp_path, later, name="later.csv"))
    for batch_id in (first.batch_id, second.batch_id):
        assert batch_id is not None
        _, kept = remove_import(workspace, batch_id=batch_id)
    assert (kept, orders(workspace)) == ((), [])


def test_two_files_are_one_change(workspace: Workspace, tmp_path: Path) -> None:
    paths = [write(tmp_path, THREE_LINES, name="a.csv"), write(tmp_path, SECOND, name="b.csv")]
    plans = [ingest.plan(ingest.open_source(path), workspace.settings()) for path in paths]
    import_files(workspace, files=[FileImport(plan) for plan in plans])
    assert len(orders(workspace)) == 2
    undone = history.undo(workspace)
    assert undone is not None
    assert undone.text == "Import of 2 files"
    assert orders(workspace) == []


def test_an_order_twice_in_one_file_is_taken_once(workspace: Workspace, tmp_path: Path) -> None:
    result = bring(workspace, write(tmp_path, SECOND, THREE_LINES, SECOND.replace("20.00", "21.00")))
    assert len(orders(workspace)) == 2
    assert result.counts.new == 2
    assert result.counts.doubtful + result.counts.same + result.counts.rejected == 1


ADS = "Reporting starts,Reporting ends,Campaign name,Ad set name,Ad name,Amount spent (USD),Impressions,Reach,Results\n"


def ads(folder: Path, name: str, *rows: str) -> Path:
    path = folder / name
    path.write_text(ADS + "".join(f"{row},100,90,1\n" for row in rows), "utf-8")
    return path


def test_the_same_days_in_another_export_are_doubted(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, ads(tmp_path, "january.csv", "2025-01-01,2025-01-31,Sale,Set,a,31.00"))
    longer = ads(tmp_path, "longer.csv", "2025-01-01,2025-02-28,Sale,Set,a,59.00")
    plan = ingest.plan(ingest.open_source(longer), workspace.settings())
    seen: list[str] = []

    def watch(chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        seen.extend(item.doubt.message for item in verdicts if item.doubt)

    (result,) = import_files(workspace, files=[FileImport(plan)], options=ImportOptions(watch=watch))
    assert (result.counts.doubtful, result.counts.new) == (1, 0)
    assert seen == [
        "Overlaps 2025-01-01 to 2025-01-31, line 2 of “january.csv”: taking both would count the same days twice."
    ]
    assert [row.spend for row in reading.listing(workspace, AdCost)] == [3100]
    accepted = bring(workspace, longer, Selection(turned=frozenset({2})))
    assert accepted.batch_id is not None
    assert sorted(row.spend or 0 for row in reading.listing(workspace, AdCost)) == [3100, 5900]


def test_days_cut_apart_meet_the_month_and_other_ads_do_not(workspace: Workspace, tmp_path: Path) -> None:
    days = [f"2025-01-0{n},2025-01-0{n},Sale,Set,a,1.00" for n in range(1, 4)]
    assert bring(workspace, ads(tmp_path, "days.csv", *days)).counts.new == 3
    month = ads(
        tmp_path,
        "month.csv",
        "2025-01-01,2025-01-31,Sale,Set,a,31.00",
        "2025-01-01,2025-01-31,Sale,Set,b,5.00",
    )
    result = bring(workspace, month)
    assert (result.counts.doubtful, result.counts.new) == (1, 1)
    assert result.batch_id is not None
    ((verdict, doubt, _),) = batches.problems_of(workspace, result.batch_id)
    assert (verdict, doubt.line) == (Verdict.DOUBTFUL, 2)
    assert doubt.message.startswith("Overlaps")
    later = ads(tmp_path, "later.csv", "2025-02-01,2025-02-01,Sale,Set,a,2.00")
    assert bring(workspace, later).counts.new == 1


def test_a_file_that_changed_since_it_was_looked_at_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path, SECOND)
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    before = dump(workspace)
    path.write_text(path.read_text("utf-8").replace("20.00", "90.00"), "utf-8")
    with pytest.raises(UserError, match=r"has changed since it was looked at"):
        import_files(workspace, files=[FileImport(plan)])
    path.unlink()
    with pytest.raises(UserError, match=r"no longer there"):
        import_files(workspace, files=[FileImport(plan)])
    assert dump(workspace) == before


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [
        ("Wax,10.00", "Wax XL,10.00", Verdict.CHANGED),
        ("5.00,0.00,65.00", "6.00,0.00,66.00", Verdict.CHANGED),
        ("60.00", "61.00", Verdict.DOUBTFUL),
        (",JO10,", ",,", Verdict.SAME),
        ("#2,", "#3,", Verdict.NEW),
    ],
)
def test_one_cell_that_differs_is_found_among_rows_that_are_there(
    workspace: Workspace, tmp_path: Path, old: str, new: str, verdict: Verdict
) -> None:
    path = write(tmp_path, THREE_LINES, SECOND)
    bring(workspace, path)
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    counts = bring(workspace, path).counts
    assert getattr(counts, verdict) >= 1
    assert counts.same == 2 - (verdict is not Verdict.SAME)


def test_orders_in_another_order_are_still_the_same(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, write(tmp_path, THREE_LINES, SECOND))
    again = bring(workspace, write(tmp_path, SECOND, THREE_LINES, name="turned.csv"))
    assert (again.counts.same, again.counts.rows) == (2, 2)


def test_a_row_twice_in_the_first_file_of_its_kind_is_taken_once(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    row = "Jo,jo,Instagram,900\n"
    path.write_text(f"Name,Handle,Platform,Followers\n{row}{row}Jo,jo,TikTok,40\n", "utf-8")
    counts = bring(workspace, path).counts
    assert (counts.new, counts.same) == (2, 1)
    assert bring(workspace, path).counts.same == 3


def test_a_file_read_in_another_process_brings_the_same_workspace(tmp_path, monkeypatch):
    rows = [
        row.replace("#1,", f"#{n}1,").replace("#2,", f"#{n}2,").replace("JO10", ("JO10", "MAI", "")[n % 3])
        for n in range(100, 400)
        for row in (
            THREE_LINES,
            SECOND,
            SECOND.replace("#2,", f"#{n}3,").replace(",25.00,", ",x,") if n % 50 == 0 else "",
        )
    ]
    path = write(tmp_path, *rows)
    dumps, results = [], []
    for apart in (False, True):
        monkeypatch.setattr(reader, "_is_worth_a_process", lambda _layout, apart=apart: apart)
        folder = tmp_path / str(apart)
        folder.mkdir()
        with new_workspace(folder) as workspace:
            results.append(bring(workspace, path))
            history.undo(workspace)
            history.redo(workspace)
            results.append(bring(workspace, path))
            dumps.append(_without_moments(dump(workspace)))
    assert results[0].counts.new > 500
    assert results[0].counts.rejected
    assert results[:2] == results[2:]
    assert dumps[0] == dumps[1]


def _without_moments(tables: dict[str, list[tuple[object, ...]]]) -> object:
    moment = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
    batches_ = tables.pop("import_batch")
    return tables, [[cell for cell in row if not moment.fullmatch(str(cell))] for row in batches_]
