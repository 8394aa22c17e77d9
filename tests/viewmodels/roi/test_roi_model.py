"""The view model: when it reads, what it drops, what it opens."""

import threading
from datetime import date

import pytest

from roi_shop import JULY
from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.records import RECORDS, Cost
from socialroi_desktop.jobs import Jobs
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.viewmodels.roi.roi_model import CONCERNS, RoiModel
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session


@pytest.fixture
def filters(qapp):
    return FilterState(JULY)


@pytest.fixture
def model(session, filters):
    model = RoiModel(session, filters)
    model.set_active(True)
    return model


def value(model, metric="net_sales"):
    return {item.figure.metric: item.figure.value for item in model.snapshot.stages["purchase"]}[metric]


def test_nothing_is_read_before_the_tab_is_looked_at(session, filters, qtbot):
    model = RoiModel(session, filters)
    model.refresh()
    assert model.snapshot is None
    with qtbot.waitSignal(model.snapshot_changed):
        model.set_active(True)


def test_the_first_read_opens_the_proof_of_roi(model):
    assert model.proof.subject == "ROI"
    assert model.proof.rows == 17


def test_what_is_asked_is_asked_as_of_today(model):
    assert model.snapshot.question.today == date(2026, 8, 1)


def test_a_filter_reads_anew_and_the_proof_follows(model, filters, qtbot):
    with qtbot.waitSignals([model.snapshot_changed, model.proof_changed]):
        filters.set_channels(frozenset({"tiktok", "email"}))
    assert value(model) == 400
    assert model.proof.rows == 5


def test_channels_that_are_not_social_are_left_out(model, filters):
    filters.set_channels(frozenset({"email"}))
    assert model.snapshot.question.channels == frozenset()


def test_a_change_of_the_workspace_reads_anew(model, session, qtbot):
    cost = Cost(spent_on="2026-07-09", kind="tool", amount=1_000, currency="USD")
    with qtbot.waitSignal(model.snapshot_changed):
        session.perform("Add cost", lambda workspace, progress: add_record(workspace, record=cost))
    assert value(model, "total_cost") == 660
    with qtbot.waitSignal(model.snapshot_changed):
        session.undo()
    assert value(model, "total_cost") == 650


def test_the_tab_speaks_of_entities_that_there_are():
    assert set(RECORDS) | {"settings"} >= CONCERNS
    assert {"account_day", "lead", "mention", "page_time", "refund", "touchpoint"} <= CONCERNS


def test_a_change_of_something_else_does_not(model, session, qtbot):
    with qtbot.assertNotEmitted(model.snapshot_changed):
        session.changed.emit(Changed("", rows={"saved_view": RowChanges()}))


def test_while_another_tab_is_shown_a_change_waits(model, session, filters, qtbot):
    model.set_active(False)
    with qtbot.assertNotEmitted(model.snapshot_changed):
        filters.set_channels(frozenset({"tiktok"}))
    with qtbot.waitSignal(model.snapshot_changed):
        model.set_active(True)
    assert value(model) == 400
    with qtbot.assertNotEmitted(model.snapshot_changed):
        model.set_active(True)


def test_another_model_and_another_breakdown(model, qtbot):
    with qtbot.waitSignal(model.snapshot_changed):
        model.set_attribution_model("first_touch")
    assert model.snapshot.question.model == "first_touch"
    with qtbot.waitSignal(model.snapshot_changed), qtbot.assertNotEmitted(model.proof_changed):
        model.set_breakdown("channel")
    assert model.snapshot.breakdown.by == "channel"
    with pytest.raises(ValueError, match="tuple"):
        model.set_breakdown("planet")


def test_a_pressed_number_opens_its_proof_and_an_unknown_key_nothing(model, qtbot):
    key = model.snapshot.channels[0].key
    with qtbot.waitSignal(model.proof_changed):
        model.open_proof(key)
    assert model.proof.subject == "ROI, Instagram"
    with qtbot.assertNotEmitted(model.proof_changed):
        model.open_proof("gone")


def test_the_open_proof_stays_open_over_a_reload(model):
    model.open_proof(model.snapshot.channels[0].key)
    model.refresh()
    assert model.proof.subject == "ROI, Instagram"


def test_a_proof_sheet_is_written_or_the_reason_told(model, session, tmp_path, qtbot):
    with qtbot.waitSignal(model.sheet_saved):
        model.save_proof_sheet(tmp_path / "sheet.csv")
    assert (tmp_path / "sheet.csv").read_text("utf-8-sig").startswith("metric,roi")
    with qtbot.waitSignal(session.failed):
        model.save_proof_sheet(tmp_path / "missing" / "sheet.csv")


def test_only_the_last_of_several_questions_is_answered(shop, filters, qtbot):
    jobs = Jobs()
    model = RoiModel(Session(shop, jobs, today=date(2026, 8, 1)), filters)
    answers = []
    model.snapshot_changed.connect(lambda: answers.append(model.snapshot.question.channels))
    model.set_active(True)
    filters.set_channels(frozenset({"instagram"}))
    filters.set_channels(frozenset({"tiktok"}))
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()
    assert answers == [frozenset({"tiktok"})]


def test_a_change_asks_for_the_figures_once(model, session):
    asked = []
    session.jobs.started.connect(lambda job: asked.append(job.key.rpartition(" ")[0]))
    model.show_trend("net_sales")
    asked.clear()
    cost = Cost(spent_on="2026-07-09", kind="tool", amount=1_000, currency="USD")
    session.perform("Add cost", lambda workspace, progress: add_record(workspace, record=cost))
    assert asked == ["", "roi figures", "roi trend", "roi proof"]


def test_a_proof_still_sought_does_not_keep_newer_figures_waiting(shop, filters, qtbot):
    jobs, go_on, order = Jobs(), threading.Event(), []
    model = RoiModel(Session(shop, jobs, today=date(2026, 8, 1)), filters)
    model.set_active(True)
    qtbot.waitUntil(lambda: not jobs.busy)
    model.snapshot_changed.connect(lambda: order.append("figures"))
    model.proof_changed.connect(lambda: order.append("proof"))
    jobs.start("Hold up", lambda _progress: go_on.wait(10), lane="read")
    model.open_proof(model.snapshot.channels[0].key)
    model.refresh()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()
    assert order == ["figures", "proof"]


def test_any_metric_is_proved_as_a_whole_now_or_once_there_are_figures(session, filters, model, qtbot):
    with qtbot.waitSignal(model.proof_changed):
        model.open_metric("contribution_margin")
    assert model.proof.subject == "Contribution margin"
    assert model.proof.formula == "contribution ÷ net sales"
    later = RoiModel(session, filters)
    later.open_metric("contribution_margin")
    assert later.proof is None
    later.set_active(True)
    assert later.proof.lines == model.proof.lines
    later.open_metric("net_sales")
    assert (
        later.proof.lines[0].value
        == model.session.settings.currency.replace("USD", "$") + f"{value(model):,.2f}"
    )
