"""An import taken back can be brought back at any time: nothing twice, what was changed since stays."""

from pathlib import Path

import pytest

from data_tab import write
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import Campaign, Cost, Post
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.result import Imported
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.names import labels
from workspaces import dump, new_workspace

COSTS = "Date,Kind,Amount,Currency,Campaign,Note\n2026-09-01,ads,12.50,USD,Autumn,a\n2026-09-03,tool,9.99,USD,,b\n"
MORE = "Date,Kind,Amount,Currency,Campaign,Note\n2026-10-01,ads,1.00,USD,Autumn,c\n"
POSTS = "Post ID,Account ID,Account username,Publish time,Reach\n1,9,pine,07/01/2026 10:00,{}\n"


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        yield made


def bring(workspace: Workspace, *paths: Path) -> list[Imported]:
    settings = workspace.settings()
    plans = [ingest.plan(ingest.open_source(path), settings) for path in paths]
    return import_files(workspace, files=[FileImport(plan) for plan in plans])


def without_ids(workspace: Workspace) -> list[tuple[object, ...]]:
    names = labels(workspace.connection(), "campaign")
    return [
        (cost.spent_on, cost.amount, cost.note, names.get(cost.campaign_id or 0), cost.source_line)
        for cost in reading.listing(workspace, Cost)
    ]


def only_removal(workspace: Workspace) -> int:
    (found,) = taken_back(workspace)
    return found.removal_id


def test_an_import_taken_back_is_listed_and_comes_back_with_its_rows_and_problems(workspace, tmp_path):
    bring(workspace, write(tmp_path, "a.csv", COSTS + "2026-09-09,ads,abc,USD,,bad\n"))
    before = without_ids(workspace)
    remove_import(workspace, batch_id=1)
    assert without_ids(workspace) == []
    (told,) = taken_back(workspace)
    assert (told.batch.file, told.batch.counts.new, told.stands) == ("a.csv", 2, False)
    changed, back = bring_back_import(workspace, removal_id=told.removal_id)
    assert (back.returned, back.left) == (3, 0)
    assert changed is not None
    assert changed.text == "Bringing back import of a.csv"
    assert without_ids(workspace) == before
    (batch,) = batches.batches(workspace)
    assert len(batches.problems_of(workspace, batch.id)) == 1
    assert taken_back(workspace) == []
    with pytest.raises(UserError, match="already"):
        bring_back_import(workspace, removal_id=told.removal_id)


def test_it_can_be_taken_back_again_and_every_step_undone(workspace, tmp_path):
    start = dump(workspace)
    bring(workspace, write(tmp_path, "a.csv", COSTS))
    there = without_ids(workspace)
    for _ in range(2):
        (batch,) = batches.batches(workspace)
        remove_import(workspace, batch_id=batch.id)
        assert without_ids(workspace) == []
        bring_back_import(workspace, removal_id=only_removal(workspace))
        assert without_ids(workspace) == there
    end, steps = dump(workspace), 0
    while history.undo(workspace):
        steps += 1
    assert dump(workspace) == start
    for _ in range(steps):
        history.redo(workspace)
    assert dump(workspace) == end


def test_ids_taken_meanwhile_by_other_rows_do_no_harm(workspace, tmp_path):
    bring(workspace, write(tmp_path, "a.csv", COSTS))
    remove_import(workspace, batch_id=1)
    bring(workspace, write(tmp_path, "b.csv", MORE))
    bring_back_import(workspace, removal_id=only_removal(workspace))
    assert [row[2:4] for row in without_ids(workspace)] == [("c", "Autumn"), ("a", "Autumn"), ("b", None)]
    assert len(reading.listing(workspace, Campaign)) == 1
    files = {batch.id: batch.file for batch in batches.batches(workspace)}
    assert [files[cost.batch_id] for cost in reading.listing(workspace, Cost)] == ["b.csv", "a.csv", "a.csv"]


def test_what_was_imported_again_since_does_not_come_twice(workspace, tmp_path):
    path = write(tmp_path, "a.csv", COSTS)
    bring(workspace, path)
    remove_import(workspace, batch_id=1)
    bring(workspace, path)
    with pytest.raises(UserError, match="holds every row of"):
        bring_back_import(workspace, removal_id=only_removal(workspace))
    assert len(reading.listing(workspace, Cost)) == 2


def test_a_row_edited_by_hand_stays_as_it_is(workspace, tmp_path):
    bring(workspace, write(tmp_path, "a.csv", COSTS))
    editing.edit_record(workspace, entity="cost", row_id=1, changes={"note": "mine"})
    _, kept = remove_import(workspace, batch_id=1)
    assert [(row.entity, row.row_id) for row in kept if row.entity == "cost"] == [("cost", 1)]
    (told,) = taken_back(workspace)
    assert told.stands
    with pytest.raises(UserError, match="undone already"):
        remove_import(workspace, batch_id=1)
    bring_back_import(workspace, removal_id=told.removal_id)
    assert [row[2] for row in without_ids(workspace)] == ["mine", "b"]
    assert taken_back(workspace) == []


def test_figures_set_back_are_set_again_unless_changed_since(workspace, tmp_path):
    bring(workspace, write(tmp_path, "a.csv", POSTS.format(5)))
    bring(workspace, write(tmp_path, "b.csv", POSTS.format(8)))
    remove_import(workspace, batch_id=2)
    assert [post.reach for post in reading.listing(workspace, Post)] == [5]
    bring_back_import(workspace, removal_id=only_removal(workspace))
    assert [post.reach for post in reading.listing(workspace, Post)] == [8]
    remove_import(workspace, batch_id=batches.batches(workspace)[0].id)
    editing.edit_record(workspace, entity="post", row_id=1, changes={"reach": 7})
    bring_back_import(workspace, removal_id=only_removal(workspace))
    assert [post.reach for post in reading.listing(workspace, Post)] == [7]


def test_one_of_several_files_is_taken_back_alone(workspace, tmp_path):
    first, second = bring(workspace, write(tmp_path, "a.csv", COSTS), write(tmp_path, "b.csv", MORE))
    assert second.batch_id is not None
    _, kept = remove_import(workspace, batch_id=second.batch_id)
    assert kept == ()
    assert [row[2] for row in without_ids(workspace)] == ["a", "b"]
    bring_back_import(workspace, removal_id=only_removal(workspace))
    assert first.batch_id is not None
    remove_import(workspace, batch_id=first.batch_id)
    # The campaign that the other file needs stays.
    assert [row[2:4] for row in without_ids(workspace)] == [("c", "Autumn")]


def test_it_comes_back_although_the_campaign_it_named_was_deleted_since(workspace, tmp_path):
    editing.add_record(workspace, record=Campaign(name="Autumn"))
    bring(workspace, write(tmp_path, "a.csv", COSTS))
    remove_import(workspace, batch_id=1)
    editing.delete_records(workspace, entity="campaign", ids=[1])
    editing.add_record(workspace, record=Campaign(name="Another"))
    bring_back_import(workspace, removal_id=only_removal(workspace))
    assert [row[3] for row in without_ids(workspace)] == [None, None]


@pytest.mark.parametrize("undone_by", ["taking back", "undo"])
def test_a_change_that_was_taken_back_itself_keeps_no_row_of_an_earlier_import(
    workspace, tmp_path, undone_by
):
    start = dump(workspace)
    bring(workspace, write(tmp_path, "a.csv", POSTS.format(5)))
    bring(workspace, write(tmp_path, "b.csv", POSTS.format(8)))
    if undone_by == "undo":
        history.undo(workspace)
    else:
        remove_import(workspace, batch_id=2)
    _, kept = remove_import(workspace, batch_id=1)
    assert kept == ()
    assert dump(workspace) == start


def test_an_import_that_was_brought_back_keeps_the_rows_it_changed(workspace, tmp_path):
    bring(workspace, write(tmp_path, "a.csv", POSTS.format(5)))
    bring(workspace, write(tmp_path, "b.csv", POSTS.format(8)))
    remove_import(workspace, batch_id=2)
    bring_back_import(workspace, removal_id=only_removal(workspace))
    _, kept = remove_import(workspace, batch_id=1)
    assert kept == ()
    assert [post.reach for post in reading.listing(workspace, Post)] == [8]


def test_an_edit_by_hand_keeps_its_row_although_a_later_import_of_it_was_taken_back(workspace, tmp_path):
    bring(workspace, write(tmp_path, "a.csv", POSTS.format(5)))
    bring(workspace, write(tmp_path, "b.csv", POSTS.format(8)))
    editing.edit_record(workspace, entity="post", row_id=1, changes={"likes": 3})
    remove_import(workspace, batch_id=2)
    _, kept = remove_import(workspace, batch_id=1)
    assert [row.entity for row in kept] == ["post"]
    assert [(post.reach, post.likes) for post in reading.listing(workspace, Post)] == [(5, 3)]


def test_of_files_imported_together_only_the_one_still_there_keeps_a_row(workspace, tmp_path):
    start = dump(workspace)
    bring(workspace, write(tmp_path, "a.csv", POSTS.format(5)))
    both = write(tmp_path, "b.csv", POSTS.format(8)), write(tmp_path, "c.csv", COSTS)
    _, costs = bring(workspace, *both)
    remove_import(workspace, batch_id=2)
    remove_import(workspace, batch_id=1)
    assert reading.listing(workspace, Post) == []
    assert costs.batch_id is not None
    remove_import(workspace, batch_id=costs.batch_id)
    assert dump(workspace) == start


LIST = "Order ID,Date,Total,Currency{}\n"
CALLED_OFF = LIST.format("") + "P1,2026-05-01,10,USD\nP2,2026-05-02,20,USD\nP3,2026-05-03,16,USD\n"
ORDER = "P{0},2026-05-0{0},{1},USD{2}\n"
TOTALS = (10, 20, 16, 100, 172)
STATES = {
    "": ("", "", "", "", ""),
    ",Status": (",paid", ",paid", ",paid", ",paid", ",paid"),
    ",Refunded": (",", ",", ",4", ",", ","),
    ",Refund": (",none", ",none", ",none", ",none", ",none"),
}


def told(workspace: Workspace) -> list[tuple[str, str | None, int | None]]:
    rows = workspace.connection().execute('SELECT number, status, total FROM "order" ORDER BY number')
    return [tuple(row) for row in rows]


@pytest.mark.parametrize("more", STATES)
@pytest.mark.parametrize("back_first", [True, False])
def test_every_order_of_a_list_of_cancelled_ones_comes_back(workspace, tmp_path, more, back_first):
    lines = "".join(ORDER.format(n + 1, total, STATES[more][n]) for n, total in enumerate(TOTALS))
    called_off = write(tmp_path, "cancelled orders.csv", CALLED_OFF)
    orders = write(tmp_path, "v1.csv", LIST.format(more) + lines)
    bring(workspace, called_off if back_first else orders)
    bring(workspace, orders if back_first else called_off)
    right = told(workspace)
    assert [number for number, status, _ in right if status == "voided"] == ["P1", "P2", "P3"]
    for _ in range(2):
        history.undo(workspace)
    bring(workspace, called_off)
    (batch,) = batches.batches(workspace)
    remove_import(workspace, batch_id=batch.id)
    bring(workspace, orders)
    without = told(workspace)
    _, back = bring_back_import(workspace, removal_id=only_removal(workspace))
    assert (told(workspace), back.returned, back.left) == (right, 3, 0)
    remove_import(workspace, batch_id=back.batch_id)
    assert told(workspace) == without
    bring_back_import(workspace, removal_id=only_removal(workspace))
    assert told(workspace) == right


def test_the_later_of_two_files_counts_whichever_is_brought_back_first(workspace, tmp_path):
    for name, total in (("monday.csv", 10), ("tuesday.csv", 12)):
        bring(workspace, write(tmp_path, name, LIST.format(",Email") + f"P1,2026-05-01,{total},USD,\n"))
        (batch, *_) = batches.batches(workspace)
        remove_import(workspace, batch_id=batch.id)
    tuesday, monday = (item.removal_id for item in taken_back(workspace))
    bring_back_import(workspace, removal_id=monday)
    assert told(workspace) == [("P1", None, 1000)]
    bring_back_import(workspace, removal_id=tuesday)
    assert told(workspace) == [("P1", None, 1200)]
    history.undo(workspace)
    history.undo(workspace)
    bring_back_import(workspace, removal_id=tuesday)
    bring_back_import(workspace, removal_id=monday)
    assert told(workspace) == [("P1", None, 1200)]
    (newer,) = (one for one in batches.batches(workspace) if one.file == "tuesday.csv")
    remove_import(workspace, batch_id=newer.id)
    assert told(workspace) == [("P1", None, 1000)]


def test_what_was_corrected_by_hand_stays_when_a_list_comes_back(workspace, tmp_path):
    bring(workspace, write(tmp_path, "cancelled orders.csv", CALLED_OFF))
    remove_import(workspace, batch_id=1)
    bring(workspace, write(tmp_path, "v1.csv", CALLED_OFF))
    row_id = workspace.connection().execute("SELECT id FROM \"order\" WHERE number = 'P2'").fetchone()[0]
    editing.edit_record(workspace, entity="order", row_id=row_id, changes={"status": "paid"})
    _, back = bring_back_import(workspace, removal_id=only_removal(workspace))
    assert [status for _, status, _ in told(workspace)] == ["voided", "paid", "voided"]
    assert (back.returned, back.left) == (2, 1)


def test_lines_come_back_to_an_order_that_a_plain_list_tells_meanwhile(workspace, tmp_path):
    head, row = LIST.format(",Product,Quantity"), "P1,2026-05-01,10,USD,Mug,2\n"
    bring(workspace, write(tmp_path, "lines.csv", head + row))
    remove_import(workspace, batch_id=1)
    bring(workspace, write(tmp_path, "list.csv", LIST.format("") + "P1,2026-05-01,10,USD\n"))
    bring_back_import(workspace, removal_id=only_removal(workspace))
    rows = workspace.connection().execute(
        'SELECT o.number, l.name, l.quantity FROM "order" o JOIN order_line l ON l.order_id = o.id'
    )
    assert [tuple(row) for row in rows] == [("P1", "Mug", 2)]
