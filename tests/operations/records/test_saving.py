"""What is saved as CSV comes back as it was when it is imported again, for every kind of record."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from any_record import add_named, any_record
from asking import add
from socialroi_desktop import ingest
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import saved_fields, specs
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS, Brief, Campaign, Influencer, Product, Record
from socialroi_desktop.domain.values.style import words_of_files
from socialroi_desktop.ingest.planning.mapping import TAKEN
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.saving import save_records
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.store.rows.ordering import ordered_ids, selected
from workspaces import new_workspace

OTHERS = ("brief", "campaign", "influencer", "product")


def others() -> tuple[Record, ...]:
    """Return what records refer to."""
    return (
        Brief(name="Boards", currency="USD"),
        Campaign(name="Summer", currency="USD"),
        Influencer(name="Jo", handle="jo"),
        Product(name="Deck"),
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "first"
    folder.mkdir()
    with new_workspace(folder) as made:
        add(made, *others())
        yield made


def save(workspace: Workspace, entity: str, path: Path) -> None:
    connection, record = workspace.connection(), RECORDS[entity]
    ids = ordered_ids(workspace, Query(entity))
    names = {spec.refers_to: labels(connection, spec.refers_to) for spec in specs(record) if spec.refers_to}
    words = words_of_files(channels())
    save_records(workspace, path, saved_fields(record), entity=entity, ids=ids, words=words, names=names)


def told(record: Record) -> dict[str, object]:
    return {spec.name: getattr(record, spec.name) for spec in specs(type(record)) if spec.importable}


def bring(workspace: Workspace, entity: str, path: Path) -> None:
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    assert (plan.format_id, plan.entity, plan.needs_mapping, plan.questions) == ("mapped", entity, False, ())
    (result,) = import_files(workspace, files=[FileImport(plan)])
    assert (result.counts.rejected, result.counts.doubtful) == (0, 0)


@pytest.mark.parametrize("entity", [name for name in TAKEN if name not in OTHERS])
def test_a_saved_record_is_imported_as_it_was(workspace: Workspace, tmp_path: Path, entity: str) -> None:
    record, path = RECORDS[entity], tmp_path / f"{entity}.csv"
    add_named(workspace, record)
    add(workspace, any_record(record))
    before = selected(workspace, Query(entity))
    save(workspace, entity, path)
    with new_workspace(tmp_path) as other:
        add(other, *others())
        add_named(other, record)
        bring(other, entity, path)
        after = selected(other, Query(entity))
        assert list(map(told, after)) == list(map(told, before))


@pytest.mark.parametrize("entity", OTHERS)
def test_saved_people_campaigns_and_products_are_imported_as_they_were(workspace, tmp_path, entity):
    record, path = RECORDS[entity], tmp_path / f"{entity}.csv"
    add(workspace, any_record(record))
    save(workspace, entity, path)
    with new_workspace(tmp_path) as other:
        bring(other, entity, path)
        assert [told(row) for row in selected(other, Query(entity))] == [
            told(row) for row in selected(workspace, Query(entity))
        ]


@pytest.mark.parametrize("name", ["=1+1", "+48 600", "-5", "@anna", "'quoted'"])
def test_a_text_that_looks_like_a_formula_comes_back_as_it_was(workspace, tmp_path, name):
    add(workspace, Campaign(name=name))
    path = tmp_path / "campaigns.csv"
    save(workspace, "campaign", path)
    with new_workspace(tmp_path) as other:
        bring(other, "campaign", path)
        assert [row.name for row in selected(other, Query("campaign"))] == ["Summer", name]
