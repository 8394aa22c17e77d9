"""What is done with one import of the history, and what is read of it while it is looked at."""

from datetime import date

import pytest

from data_tab import COST_LIST, write
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Cost, Touchpoint
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.data.batch_detail import BatchDetail
from socialroi_desktop.viewmodels.data.batch_table import BatchTable
from socialroi_desktop.viewmodels.data.import_history import ImportHistory, Kept, kept_words
from socialroi_desktop.viewmodels.data.import_model import ImportModel
from socialroi_desktop.viewmodels.data.paths_table import read_paths
from socialroi_desktop.viewmodels.data.why import assumed_zone, other_formats, zone_question


@pytest.fixture
def model(session, tmp_path):
    made = ImportModel(session)
    made.open_files([write(tmp_path, "costs.csv", COST_LIST)])
    return made


@pytest.fixture
def table(session, model):
    model.apply()
    return BatchTable(session)


@pytest.fixture
def history(session):
    made = ImportHistory(session)
    made.told = []
    made.taken_back.connect(lambda batch, kept: made.told.append((batch.file, kept)))
    made.brought_back.connect(made.told.append)
    made.refused.connect(made.told.append)
    return made


def notes(session):
    return [cost.note for cost in reading.listing(session.workspace, Cost)]


def test_an_import_is_taken_back_once_and_brought_back(session, table, history):
    entry = table.row(0)
    history.take_back(entry)
    assert history.told == [("costs.csv", [])]
    assert "Szablon" not in notes(session)
    gone = table.row(0)
    history.take_back(gone)
    history.bring_back(gone)
    assert len(history.told) == 2
    assert table.row(0).batch.id == history.told[1]
    assert "Szablon" in notes(session)


def test_rows_edited_since_stay_and_are_told_by_what_they_say(session, table, history):
    edit_record(session.workspace, entity="cost", row_id=5, changes={"note": "mended " * 10})
    history.take_back(table.row(0))
    ((_, kept),) = history.told
    assert kept == [Kept("cost", 5)]
    (words,) = kept_words(session, kept)
    assert words.startswith("Cost: 3 Sep 2026 · Tool or subscription · $9.99")
    assert kept_words(session, [Kept("cost", 99)]) == ["Cost: 99"]


def test_what_cannot_be_done_any_more_is_said(session, table, history):
    entry = table.row(0)
    history.take_back(entry)
    history.take_back(entry)
    assert history.told[-1] != history.told[0]
    assert isinstance(history.told[-1], str)


def test_what_an_import_left_and_touched_is_read_apart(session, table, history):
    detail, told = BatchDetail(session), []
    detail.left_read.connect(told.append)
    detail.reach_read.connect(told.append)
    detail.read(table.row(0))
    ((verdict, problem, cells),), reach = told
    assert (verdict, problem.line, cells[2]) == (Verdict.REJECTED, 3, "abc")
    assert "Costs: 2 · Instagram" in reach
    history.take_back(table.row(0))
    detail.read(table.row(0))
    assert told[2:] == [[], "No row in the workspace is from this import."]


def test_without_a_period_paths_are_those_of_all_days(session):
    add_record(
        session.workspace, record=Touchpoint(customer="a", touched_at="2026-03-04T10:00:00Z", channel="x")
    )
    found = []
    read_paths(session, "", None, done=found.append, refused=found.append)
    assert found[0].period == Period(date(2026, 3, 4), date(2026, 9, 3))
    week = Period(date(2026, 3, 1), date(2026, 3, 7))
    read_paths(session, "", week, done=found.append, refused=found.append)
    assert found[1].period == week


def test_other_formats_are_offered_the_likeliest_first(model):
    plan = model.file.plan
    object.__setattr__(plan, "rivals", (("shopify_orders", 0.8),))
    offered = other_formats(plan)
    assert offered[0][0] == "shopify_orders"
    assert plan.format_id not in dict(offered)
    assert zone_question(plan).suggested == assumed_zone(plan)
