"""Later exports of the same posts: the post holds the latest figures, every export stays in the history."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from socialroi_desktop import ingest
from socialroi_desktop.domain.records import Post, PostMetrics
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.applying import remove_import
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

HEADER = "Post ID,Account ID,Account username,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Saves,Follows\n"
ROW = "{id},9,pine,07/01/2026 10:00,https://example.com/{id},IG image,Lifetime,{views},50,{likes},1,\n"


def export(folder: Path, day: str, **figures: tuple[int, int | str]) -> Path:
    """Write an export of posts, given as id=(views, likes), saved on a day."""
    path = folder / f"posts {day}.csv"
    rows = (ROW.format(id=name, views=views, likes=likes) for name, (views, likes) in figures.items())
    path.write_text(HEADER + "".join(rows), "utf-8")
    saved = datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC).timestamp()
    os.utime(path, (saved, saved))
    return path


def bring(workspace: Workspace, path: Path) -> Imported:
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    return import_files(workspace, files=[FileImport(plan)])[0]


def figures(workspace: Workspace) -> list[tuple[str, int | None, int | None]]:
    return sorted((row.as_of, row.views, row.likes) for row in reading.listing(workspace, PostMetrics))


def post(workspace: Workspace) -> Post:
    (found,) = reading.listing(workspace, Post)
    return found


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def test_a_later_export_updates_the_post_and_keeps_the_history(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, export(tmp_path, "2026-07-05", a=(100, 5)))
    later = bring(workspace, export(tmp_path, "2026-08-05", a=(180, 9)))
    assert later.counts.changed == 1
    assert (post(workspace).views, post(workspace).as_of) == (180, "2026-08-05")
    assert figures(workspace) == [("2026-07-05", 100, 5), ("2026-08-05", 180, 9)]


def test_an_earlier_export_joins_the_history_and_leaves_the_post(
    workspace: Workspace, tmp_path: Path
) -> None:
    bring(workspace, export(tmp_path, "2026-08-05", a=(180, "")))
    early = export(tmp_path, "2026-07-05", a=(100, 5))
    assert bring(workspace, early).counts.changed == 1
    assert (post(workspace).views, post(workspace).likes, post(workspace).as_of) == (180, 5, "2026-08-05")
    assert figures(workspace) == [("2026-07-05", 100, 5), ("2026-08-05", 180, None)]
    assert bring(workspace, early).counts.same == 1


def test_the_same_figures_of_a_later_day_are_the_same(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, export(tmp_path, "2026-07-05", a=(100, 5)))
    before = dump(workspace)
    again = bring(workspace, export(tmp_path, "2026-08-05", a=(100, 5)))
    assert (again.counts.same, again.batch_id) == (1, None)
    assert dump(workspace) == before


def test_history_goes_and_comes_with_undo(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, export(tmp_path, "2026-07-05", a=(100, 5), b=(1, 1)))
    before = dump(workspace)
    bring(workspace, export(tmp_path, "2026-08-05", a=(180, 9), b=(2, 1), c=(3, 0)))
    after = dump(workspace)
    history.undo(workspace)
    assert dump(workspace) == before
    history.redo(workspace)
    assert dump(workspace) == after


def test_taking_back_the_first_export_keeps_what_the_second_updated(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = bring(workspace, export(tmp_path, "2026-07-05", a=(100, 5), b=(1, 1)))
    bring(workspace, export(tmp_path, "2026-08-05", a=(180, 9)))
    assert first.batch_id is not None
    _, kept = remove_import(workspace, batch_id=first.batch_id)
    assert kept == ()
    assert (post(workspace).external_id, post(workspace).views) == ("a", 180)
    assert figures(workspace) == [("2026-08-05", 180, 9)]


def test_a_deleted_post_takes_its_history_along_and_brings_it_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    bring(workspace, export(tmp_path, "2026-07-05", a=(100, 5)))
    before = dump(workspace)
    editing.delete_records(workspace, entity="post", ids=[post(workspace).id or 0])
    assert figures(workspace) == []
    history.undo(workspace)
    assert dump(workspace) == before
