"""Figures of one account and day that come in several files fill one row; a blank takes nothing away."""

from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.operations.imports.applying import apply_files
from socialroi_desktop.operations.imports.previewing import plan_source, preview
from socialroi_desktop.operations.imports.wanted import FileImport
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        yield made


def daily(folder: Path, title: str, rows: str) -> Path:
    path = folder / f"{title}.csv"
    path.write_text(f'sep=,\n"{title}"\n"Date","Primary"\n{rows}', encoding="utf-16")
    return path


def plan_of(workspace, path):
    return plan_source(workspace, ingest.open_source(path))


def bring(workspace, path):
    return apply_files(workspace, files=[FileImport(plan_of(workspace, path))]).files[0].counts


def stored(workspace):
    query = "SELECT day, reach, profile_views FROM account_day ORDER BY day"
    return [tuple(row) for row in workspace.connection().execute(query)]


def test_a_second_figure_of_the_same_days_changes_their_rows(workspace, tmp_path):
    reach = daily(tmp_path, "Facebook reach", '"2025-03-01T00:00:00","5"\n"2025-03-02T00:00:00","6"\n')
    visits = daily(tmp_path, "Facebook visits", '"2025-03-01T00:00:00","2"\n"2025-03-03T00:00:00","1"\n')
    assert bring(workspace, reach).new == 2
    rows = preview(workspace, plan_of(workspace, visits)).rows
    assert [(row.verdict, row.changes) for row in rows] == [
        (Verdict.CHANGED, (("profile_views", None, 2),)),
        (Verdict.NEW, ()),
    ]
    counts = bring(workspace, visits)
    assert (counts.changed, counts.new) == (1, 1)
    assert stored(workspace) == [("2025-03-01", 5, 2), ("2025-03-02", 6, None), ("2025-03-03", None, 1)]


def test_the_same_file_again_changes_nothing_and_a_blank_overwrites_nothing(workspace, tmp_path):
    reach = daily(tmp_path, "Facebook reach", '"2025-03-01T00:00:00","5"\n')
    bring(workspace, reach)
    assert bring(workspace, reach).same == 1
    blank = daily(tmp_path, "Facebook reach", '"2025-03-01T00:00:00",""\n"2025-03-02T00:00:00","7"\n')
    counts = bring(workspace, blank)
    assert (counts.skipped, counts.new, counts.changed) == (1, 1, 0)
    assert stored(workspace) == [("2025-03-01", 5, None), ("2025-03-02", 7, None)]
