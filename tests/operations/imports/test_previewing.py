"""A preview tells exactly what the import would do, keeps nothing, and shows what tells the rows apart."""

import pytest

from data_tab import COST_LIST, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Rejected, Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.operations.imports.applying import apply_files
from socialroi_desktop.operations.imports.previewing import plan_source, preview
from socialroi_desktop.operations.imports.wanted import FileImport, Selection
from socialroi_desktop.operations.imports.watching import MOST_COLUMNS, Collector, worth_showing
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        yield made


@pytest.fixture
def plan(workspace, tmp_path):
    return plan_source(workspace, ingest.open_source(write(tmp_path, "costs.csv", COST_LIST)))


def test_a_preview_counts_what_the_import_then_does(workspace, plan):
    before = dump(workspace)
    found = preview(workspace, plan)
    assert dump(workspace) == before
    applied = apply_files(workspace, files=[FileImport(plan)])
    assert applied.files[0].counts == found.counts
    assert applied.changed is not None
    assert {"cost", "campaign", "import_batch"} <= applied.changed.entities


def test_rows_come_in_file_order_with_their_raw_cells(workspace, plan):
    lines = [row.line for row in preview(workspace, plan).rows]
    assert lines == [2, 3, 4]
    assert ingest.one_row(plan, 3).cells[:3] == ("2026-09-02", "fee", "abc")
    assert ingest.one_row(plan, 99) == ingest.OneRow()


def test_columns_that_tell_nothing_apart_are_left_out():
    columns = ("spent_on", "kind", "amount", "currency", "note", "reference")
    rows = [("2026-09-01", "tool", 1, "USD", "1", None), ("2026-09-02", "tool", 2, "USD", "2", None)]
    shown = [spec.name for spec in worth_showing("cost", Chunk("cost", columns, rows, [2, 3]))]
    assert shown == ["spent_on", "amount", "note"]


def test_of_many_columns_the_best_filled_are_shown():
    columns = ("channel", "published_at", "text", "impressions", "views", "reach", "likes", "comments")
    rows = [
        ("x", f"2026-09-0{n}T10:00:00Z", f"t{n}", None if n else 5, n, n + 10, n + 20, n + 30)
        for n in range(9)
    ]
    shown = [spec.name for spec in worth_showing("post", Chunk("post", columns, rows, list(range(9))))]
    assert shown == ["published_at", "text", "views", "reach", "likes"]
    assert len(shown) == MOST_COLUMNS


def test_of_a_long_file_the_telling_rows_are_kept_and_the_others_counted():
    found = Collector("cost", lambda _entity: {}, most_plain=2, most_telling=3)
    for first in (2, 7):
        rows = [("2026-09-01", n) for n in range(5)]
        verdicts = [Assessed(Verdict.NEW)] * 4 + [Assessed(Verdict.CHANGED, 1, {"amount": (1, 2)})]
        wrong = (Rejected(Problem("No.", line=first + 9)),)
        found.take(
            Chunk("cost", ("spent_on", "amount"), rows, range(first, first + 5), rejected=wrong), verdicts
        )
    assert [(row.line, row.verdict) for row in found.rows] == [
        (2, Verdict.NEW), (3, Verdict.NEW), (6, Verdict.CHANGED), (11, Verdict.REJECTED), (11, Verdict.CHANGED),
    ]  # fmt: skip
    assert found.unlisted == {Verdict.NEW: 6, Verdict.REJECTED: 1}
    assert found.tickable == {Verdict.NEW: 8, Verdict.CHANGED: 2}


def test_rows_are_wanted_by_verdict_and_turned_by_line():
    chosen = Selection(frozenset({Verdict.CHANGED, Verdict.DOUBTFUL}), frozenset({5}))
    assert [chosen.wants(verdict, 4) for verdict in (Verdict.NEW, Verdict.CHANGED, Verdict.DOUBTFUL)] == [
        False, True, True,
    ]  # fmt: skip
    assert chosen.wants(Verdict.NEW, 5)
    assert not chosen.wants(Verdict.CHANGED, 5)
