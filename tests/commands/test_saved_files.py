"""Files the app saved of the demo come back as they were, without a word about them being said."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

import kept_demo
from every import every
from socialroi_desktop import ingest
from socialroi_desktop.commands.saving import exported, saved
from socialroi_desktop.domain.fields import Record, saved_fields, specs
from socialroi_desktop.domain.imports import Counts
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.planning.mapping import TAKEN
from socialroi_desktop.ingest.planning.own_files import entity_saved_as
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.previewing import plan_source
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import count
from workspaces import new_workspace

EMPTY_IN_DEMO = {"refund", "exchange_rate", "page_time", "link_clicks", "sale_day"}
FILLED = [name for name in TAKEN if name not in EMPTY_IN_DEMO]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with kept_demo.open_demo(tmp_path_factory) as workspace:
        yield workspace


@pytest.fixture(scope="module")
def folder(demo: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("export")
    exported(demo, made)
    return made


def bring(workspace: Workspace, path: Path, *, dry_run: bool = False) -> Counts:
    plan = plan_source(workspace, ingest.open_source(path))
    assert (plan.format_id, plan.entity) == ("mapped", path.stem)
    assert not plan.needs_mapping
    assert not plan.questions
    (result,) = import_files(workspace, files=[FileImport(plan)], options=ImportOptions(dry_run=dry_run))
    return result.counts


def what_is_named(workspace: Workspace, record: type[Record], folder: Path) -> Iterator[Path]:
    """Save what the rows of a record name, and what that names, first."""
    for spec in specs(record):
        named = RECORDS[spec.refers_to] if spec.refers_to and spec.importable else None
        if named is not None and named is not record:
            yield from what_is_named(workspace, named, folder)
            path = folder / f"{named.entity}.csv"
            saved(workspace, Query(named.entity), path, force=True)
            yield path


def told(path: Path) -> list[list[str]]:
    """Return the cells that an import fills, row by row."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [spec.label for spec in saved_fields(RECORDS[path.stem]) if spec.importable]
    return sorted([row[name] for name in names] for row in rows)


@every("entity", FILLED)
def test_what_was_exported_is_the_same_in_its_workspace(demo, folder, entity):
    rows = count(demo, Query(entity))
    counts = bring(demo, folder / f"{entity}.csv", dry_run=True)
    assert rows
    assert (counts.same, counts.rows) == (rows, rows)


@pytest.mark.parametrize("entity", FILLED)
def test_what_was_listed_fills_an_empty_workspace_alike(demo, tmp_path, entity):
    first, again = tmp_path / f"{entity}.csv", tmp_path / "again" / f"{entity}.csv"
    again.parent.mkdir()
    rows = saved(demo, Query(entity), first)
    with new_workspace(tmp_path) as other:
        for named in what_is_named(demo, RECORDS[entity], tmp_path):
            bring(other, named)
        counts = bring(other, first)
        assert (counts.new + counts.same, counts.rows) == (rows, rows)
        saved(other, Query(entity), again)
    assert told(again) == told(first)


@pytest.mark.parametrize("entity", [name for name in RECORDS if name not in TAKEN])
def test_what_only_comes_with_another_record_says_so(demo, tmp_path, entity):
    path = tmp_path / f"{entity}.csv"
    header = [spec.label for spec in saved_fields(RECORDS[entity])]
    path.write_text(",".join(f'"{name}"' for name in header) + "\n" + "," * (len(header) - 1) + "\n", "utf-8")
    plan = plan_source(demo, ingest.open_source(path))
    assert plan.declined is not None
    assert "nothing was imported" in plan.declined.message


@every("entity", RECORDS)
def test_each_record_is_told_by_its_own_header(entity):
    header = [spec.label for spec in saved_fields(RECORDS[entity])]
    assert entity_saved_as(header) == entity
    assert entity_saved_as([*reversed(header), ""]) == entity
    assert entity_saved_as([*header, "Spam"]) is None
    assert entity_saved_as([*header, header[0]]) is None
