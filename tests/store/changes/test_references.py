"""Deleting takes along what only makes sense with a record, at any depth, and undo brings all of it back."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import ClassVar

import pytest

from asking import add
from older_files import in_order
from socialroi_desktop.domain.fields import Kind, Record, declare, specs
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.imports import SourceFile, Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS, AdCost, Campaign, Influencer, Lead, Post
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.references import Reference, incoming, naming
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import HISTORY, dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path):
    with new_workspace(tmp_path) as made:
        yield made


@frozen
class Deal(Record):
    """What was agreed with a person."""

    entity: ClassVar[str] = "trial_deal"
    part_of: ClassVar[str] = "influencer_id"
    influencer_id: int | None = declare("Person", Kind.REFERENCE, required=True, refers_to="influencer")


@frozen
class Deliverable(Record):
    """What is owed by a deal."""

    entity: ClassVar[str] = "trial_deliverable"
    part_of: ClassVar[str] = "deal_id"
    deal_id: int | None = declare("Deal", Kind.REFERENCE, required=True, refers_to="trial_deal")


@frozen
class Note(Record):
    """Something that may name a deal, in the middle of the chain."""

    entity: ClassVar[str] = "trial_note"
    deal_id: int | None = declare("Deal", Kind.REFERENCE, refers_to="trial_deal")


TABLES = """
CREATE TABLE trial_deal (id INTEGER PRIMARY KEY, influencer_id INTEGER NOT NULL REFERENCES influencer(id)) STRICT;
CREATE TABLE trial_deliverable (id INTEGER PRIMARY KEY, deal_id INTEGER NOT NULL REFERENCES trial_deal(id)) STRICT;
CREATE TABLE trial_note (id INTEGER PRIMARY KEY, deal_id INTEGER REFERENCES trial_deal(id)) STRICT;
"""


@pytest.fixture
def chain(workspace: Workspace) -> Workspace:
    """Person <- deal <- deliverable, all required, and a note that may name the deal in the middle."""
    workspace.connection().executescript(TABLES)
    add(workspace, Influencer(name="Jo"), Influencer(name="Mai"))
    with change(workspace, "Deals") as writer:
        writer.insert_rows("trial_deal", ("influencer_id",), [(1,), (1,), (2,)])
        writer.insert_rows("trial_deliverable", ("deal_id",), [(1,), (2,), (2,), (3,)])
        writer.insert_rows("trial_note", ("deal_id",), [(2,), (3,), (None,)])
    return workspace


def test_a_chain_of_three_goes_and_comes_back_whole(chain: Workspace) -> None:
    before = dump(chain)
    with change(chain, "Delete") as writer:
        writer.references = lambda entity: naming(entity, (Deal, Deliverable, Note, *RECORDS.values()))
        writer.delete_rows("influencer", [1])
    gone = dump(chain)
    assert [gone[name] for name in ("trial_deal", "trial_deliverable", "trial_note")] == [
        [(3, 2)],
        [(4, 3)],
        [(1, None), (2, 3), (3, None)],
    ]
    history.undo(chain)
    assert dump(chain) == before
    history.redo(chain)
    assert dump(chain) == gone


def foreign_keys(connection: sqlite3.Connection) -> dict[tuple[str, str], tuple[str, str]]:
    """Return by table and column what it refers to and what SQLite does when that is deleted."""
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    sql = 'SELECT "from", "table", on_delete FROM pragma_foreign_key_list(?)'
    return {
        (table, row[0]): (row[1], row[2]) for table in tables for row in connection.execute(sql, (table,))
    }


def test_whatever_sqlite_would_do_by_itself_is_done_and_logged_before(workspace: Workspace) -> None:
    worked_out = {
        (record.entity, spec.name)
        for record in RECORDS.values()
        for spec in specs(record)
        if spec.refers_to and not spec.editable
    }
    done_by_sqlite = {
        key: told
        for key, told in foreign_keys(workspace.connection()).items()
        if told[1] != "NO ACTION" and key[0] not in HISTORY and key not in worked_out
    }
    assert done_by_sqlite
    for (table, column), (target, action) in done_by_sqlite.items():
        assert action in ("CASCADE", "SET NULL"), (table, column)
        assert Reference(table, column, action == "CASCADE") in incoming(target), (table, column)


def test_every_reference_of_a_record_is_a_foreign_key_to_what_it_names(workspace: Workspace) -> None:
    known = foreign_keys(workspace.connection())
    declared = {
        (record.entity, spec.name): spec.refers_to
        for record in RECORDS.values()
        for spec in specs(record)
        if spec.refers_to
    }
    assert declared
    assert {place: known[place][0] for place in declared} == declared


def test_tables_made_since_leave_nothing_to_sqlite(workspace: Workspace, fixtures_dir: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as old:
        old.executescript(in_order(fixtures_dir / "schema_0004.sql"))
        before = foreign_keys(old)
    assert before
    for place, (_, action) in foreign_keys(workspace.connection()).items():
        assert action == "NO ACTION" or before.get(place, ("", ""))[1] == action, place


def test_what_the_store_works_out_follows_a_delete_and_its_undo(workspace: Workspace) -> None:
    add(workspace, Campaign(name="Summer"))
    ad = AdCost(
        channel="facebook", period_start="2026-07-01", period_end="2026-07-02", campaign="Summer", spend=1, currency="USD"
    )  # fmt: skip
    add(workspace, ad)

    def linked() -> int | None:
        found: int | None = workspace.connection().execute("SELECT campaign_id FROM ad_cost").fetchone()[0]
        return found

    assert linked() == 1
    delete_records(workspace, entity="campaign", ids=[1])
    assert linked() is None
    history.undo(workspace)
    assert linked() == 1


def test_a_batch_takes_what_was_wrong_with_its_rows_along(workspace: Workspace) -> None:
    with change(workspace, "Import") as writer:
        batch_id = batches.start_batch(writer, SourceFile("a.csv", "ab" * 32, 1, "test", "order"))
        batches.add_problems(
            writer, batch_id, [(Verdict.REJECTED, Problem("Line {n}.", {"n": 3}, 3), ("a",))]
        )
    before = dump(workspace)
    with change(workspace, "Delete") as writer:
        writer.delete_rows("import_batch", [batch_id])
    assert dump(workspace)["import_problem"] == []
    history.undo(workspace)
    assert dump(workspace) == before


def test_what_only_names_a_record_stays_without_it(workspace: Workspace) -> None:
    add(workspace, Post(channel="instagram", external_id="p", published_at="2026-07-02T10:00:00Z"))
    add(workspace, Lead(created_at="2026-07-02T10:00:00Z", email="a@b.c", post_id=1))
    delete_records(workspace, entity="post", ids=[1])
    assert workspace.connection().execute("SELECT post_id FROM lead").fetchall()[0][0] is None
    history.undo(workspace)
    assert workspace.connection().execute("SELECT post_id FROM lead").fetchall()[0][0] == 1
