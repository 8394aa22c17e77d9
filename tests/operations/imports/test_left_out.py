"""A row that a person left out is asked about when any file tells it again, and comes in only when it is taken."""

import pytest

from bringing_files import bring
from socialroi_desktop import ingest
from socialroi_desktop.domain.records import AdCost, Cost, Order
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport, Selection
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

ORDERS = "Order number,Date,Total\nW1,2026-03-01,10\nW2,2026-03-02,20\n"
COSTS = "Date,Type,Amount,Currency,Channel\n2026-03-01,Ads,14.00,EUR,TikTok\n2026-03-02,Ads,6.00,EUR,TikTok\n"
ADS = "Date,Platform,Campaign,Spend\n2026-03-01,TikTok,Moss,4.00\n2026-03-02,TikTok,Moss,8.00\n"


def bring_without(workspace, path, text, selection):
    path.write_text(text, "utf-8")
    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    return import_files(workspace, files=[FileImport(plan, selection)])[0].counts


@pytest.mark.parametrize(("record", "text"), [(Order, ORDERS), (Cost, COSTS), (AdCost, ADS)])
@pytest.mark.parametrize("selection", [Selection(refused=frozenset({3})), Selection(turned=frozenset({3}))])
def test_a_row_left_out_is_asked_about_again_in_any_file(tmp_path, record, text, selection):
    with new_workspace(tmp_path) as workspace:
        bring_without(workspace, tmp_path / "a.csv", text, selection)
        for name, again in (("a.csv", text), ("b.csv", text + "\n")):
            counts = bring(workspace, tmp_path / name, again)
            assert (counts.new, counts.same, counts.doubtful) == (0, 1, 1)
        bring(workspace, tmp_path / "b.csv", text + "\n", doubts=True)
        assert len(reading.listing(workspace, record)) == 2
        assert bring(workspace, tmp_path / "a.csv", text).same == 2


def test_a_file_of_which_nothing_was_wanted_is_remembered_until_that_is_undone(tmp_path):
    text = ORDERS.rpartition("W2")[0]
    with new_workspace(tmp_path) as workspace:
        bring_without(workspace, tmp_path / "a.csv", text, Selection(refused=frozenset({2})))
        assert bring(workspace, tmp_path / "a.csv", text).doubtful == 1
        undo(workspace)
        assert bring(workspace, tmp_path / "a.csv", text).new == 1
