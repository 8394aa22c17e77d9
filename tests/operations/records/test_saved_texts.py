"""A table that the app saved and imports again changes nothing, whatever stands in its texts."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from any_record import add_named, value_of
from asking import add
from socialroi_desktop import ingest
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import Kind, Spec, saved_fields, specs
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS, Brief, Campaign, Influencer, Product
from socialroi_desktop.domain.values.reading import Surroundings, read
from socialroi_desktop.domain.values.style import PLAIN, words_of_files
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.planning.mapping import TAKEN
from socialroi_desktop.operations import history
from socialroi_desktop.operations.csv_files import neutral
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions
from socialroi_desktop.operations.records.saving import save_records
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.store.rows.ordering import ordered_ids
from workspaces import new_workspace

SIGNS = "'\"=+-@#\t\r\n ,;.|%$01aŁé\u0065\u0301品\u00a0\u200b\u200d\ufeff\u202e\u3000\ufe0f\u2764()"
TEXTS = st.one_of(
    st.text(alphabet=SIGNS, min_size=1, max_size=8),
    st.sampled_from(
        ["-50% deposit", "@maja", "'@maja", "''=x", '="1001"', "'=x", "=1+1", "+1", "--", "1,001", "1001.0", "'1001", "\tx"]
    ),
)  # fmt: skip
HEALTH = [HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Brief(name="Boards", currency="USD"),
            Campaign(name="Summer", currency="USD"),
            Influencer(name="Jo", handle="jo"),
            Product(name="Deck"),
        )
        yield made


def typed(spec: Spec, text: str) -> object:
    """Return what the app keeps where somebody types a text."""
    around = Surroundings("USD", "Europe/Warsaw", PLAIN, words_of_files(channels()))
    try:
        return read(spec, text, around)
    except UserError:
        return None


def is_free(spec: Spec) -> bool:
    told = spec.is_email or spec.is_language or spec.is_country or spec.is_territory or spec.is_hour
    return (
        spec.kind in (Kind.TEXT, Kind.LONG_TEXT)
        and spec.editable
        and not told
        and spec.name
        not in ("metric", "sha256", "ticked", "countries", "pages", "of_kind", "usual", "posts", "lift")
    )


def save(workspace: Workspace, entity: str, path: Path) -> int:
    record = RECORDS[entity]
    ids = ordered_ids(workspace, Query(entity))
    names = {
        spec.refers_to: labels(workspace.connection(), spec.refers_to)
        for spec in specs(record)
        if spec.refers_to
    }
    words = words_of_files(channels())
    return save_records(
        workspace, path, saved_fields(record), entity=entity, ids=ids, words=words, names=names
    )


@pytest.mark.parametrize("entity", TAKEN)
@settings(
    max_examples=int(os.environ.get("SAVED_TEXTS", "6")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)
@given(data=st.data())
def test_what_was_saved_and_comes_again_changes_nothing(
    workspace: Workspace, tmp_path: Path, entity: str, data
):
    record = RECORDS[entity]
    values = {spec.name: value_of(spec) for spec in specs(record) if spec.importable}
    for spec in specs(record):
        if spec.importable and is_free(spec):
            drawn = typed(spec, data.draw(TEXTS, label=spec.name))
            assume(drawn is not None or not spec.required)
            values[spec.name] = drawn
    add_named(workspace, record)
    try:
        add(workspace, record(**values))
    except UserError:
        # What no form takes is in no table.
        assume(False)
    try:
        path = tmp_path / f"{entity}.csv"
        count = save(workspace, entity, path)
        plan = ingest.plan(ingest.open_source(path), workspace.settings())
        (result,) = import_files(workspace, files=[FileImport(plan)], options=ImportOptions(dry_run=True))
        counts = result.counts
        assert (counts.same, counts.rows) == (count, count), (counts, path.read_text("utf-8-sig"))
    finally:
        history.undo(workspace)


@given(st.text(alphabet=SIGNS + "xyz", max_size=8))
def test_no_text_that_is_written_is_a_formula(text: str):
    assert not neutral(text).startswith(("=", "+", "-", "\t", "\r"))
