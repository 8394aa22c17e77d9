"""An id stands for one row for ever: deleted, taken back or never kept, no other row gets it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Influencer, Product, TimeBand
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.applying import remove_import
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.store.changes.writer import DuplicateKey, change
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from workspaces import new_workspace, put_orders


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def ids(workspace: Workspace, table: str) -> list[int]:
    return [row[0] for row in workspace.connection().execute(f'SELECT id FROM "{table}" ORDER BY id')]


def test_the_id_of_the_newest_row_is_not_given_again_after_it_was_deleted(workspace: Workspace) -> None:
    assert add(workspace, Influencer(name="Jo"), Influencer(name="Mai")) == [1, 2]
    delete_records(workspace, entity="influencer", ids=[1, 2])
    assert add(workspace, Influencer(name="Ana")) == [3]


def test_nor_after_the_file_was_closed_and_opened_again(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Influencer(name="Jo"))
        delete_records(workspace, entity="influencer", ids=[1])
        path = workspace.path
    with open_workspace(path) as again:
        assert add(again, Influencer(name="Mai")) == [2]


def test_undo_brings_the_old_id_back_and_what_was_undone_leaves_its_id_empty(workspace: Workspace) -> None:
    add(workspace, Influencer(name="Jo"))
    delete_records(workspace, entity="influencer", ids=[1])
    history.undo(workspace)
    assert ids(workspace, "influencer") == [1]
    history.undo(workspace)
    assert ids(workspace, "influencer") == []
    history.redo(workspace)
    assert ids(workspace, "influencer") == [1]
    history.undo(workspace)
    assert add(workspace, Influencer(name="Mai")) == [2]


def test_an_import_taken_back_leaves_its_ids_empty(workspace: Workspace) -> None:
    way = {"utm_source": "ig"}
    put_orders(workspace, [way | {"number": f"#{n}"} for n in range(40)])
    remove_import(workspace, batch_id=1)
    assert put_orders(workspace, [way | {"number": f"#{n}"} for n in range(70)]) == 2
    assert ids(workspace, "order") == list(range(41, 111))
    assert ids(workspace, "touch") == [2]


def test_rows_that_were_refused_have_taken_no_id(workspace: Workspace) -> None:
    with change(workspace, "Campaigns") as writer:
        writer.insert("campaign", {"name": "A"})
        with pytest.raises(DuplicateKey):
            writer.insert_rows("campaign", ("name",), [("B",), ("A",)])
        assert writer.insert_rows("campaign", ("name",), [("B",), ("C",)]) == range(2, 4)


def test_equal_rows_after_a_gap_follow_each_other(workspace: Workspace) -> None:
    add(workspace, Product(name="Shoe"))
    delete_records(workspace, entity="product", ids=[1])
    with change(workspace, "Products") as writer:
        assert writer.insert_columns("product", {"name": ["Deck"] * 3}) == range(2, 5)
    assert ids(workspace, "product") == [2, 3, 4]


def test_rows_that_came_with_the_file_keep_their_ids_too(workspace: Workspace) -> None:
    delete_records(workspace, entity="time_band", ids=[5])
    assert add(workspace, TimeBand(name="Long", seconds=900)) == [6]
