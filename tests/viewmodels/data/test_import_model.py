"""An import in preparation: read, questioned, ticked, applied or dropped; not written before."""

import zipfile
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from data_tab import COST_LIST, UNKNOWN, write
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import AdCost, Cost, Influencer, Refund
from socialroi_desktop.ingest import Options, open_sources
from socialroi_desktop.operations.imports.applying import apply_files
from socialroi_desktop.operations.imports.previewing import plan_source
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.data.import_file import Phase, shared_word
from socialroi_desktop.viewmodels.data.import_model import ImportModel
from socialroi_desktop.viewmodels.data.mapping_table import FIELD, MappingTable
from socialroi_desktop.viewmodels.data.mapping_trial import MappingTrial
from socialroi_desktop.viewmodels.data.preview_table import LINE, PreviewTable
from workspaces import dump


@pytest.fixture
def model(session):
    return ImportModel(session)


@pytest.fixture
def cost_list(tmp_path):
    return write(tmp_path, "costs.csv", COST_LIST)


def costs(session):
    return reading.listing(session.workspace, Cost)


def test_looking_writes_nothing(model, session, cost_list):
    before = dump(session.workspace)
    model.open_files([cost_list])
    assert model.files[0].phase is Phase.READY
    assert [row.verdict for row in model.files[0].preview.rows] == [
        Verdict.NEW,
        Verdict.REJECTED,
        Verdict.NEW,
    ]
    assert dump(session.workspace) == before


def test_a_shared_word_is_given_its_meaning_and_other_ticks_stay(model, session, tmp_path):
    for handle in ("anna_a", "anna_b"):
        session.announce(add_record(session.workspace, record=Influencer(name="Anna", handle=handle)))
    text = "Date,Kind,Amount,Currency,Influencer\n" + "".join(
        f"2026-07-0{n},influencer_fee,{n}0,USD,{who}\n" for n, who in enumerate(("Anna", "anna_b", "Anna"), 1)
    )
    model.open_files([write(tmp_path, "fees.csv", text)])
    rows = model.file.preview.rows
    assert [shared_word(row) for row in rows] == [("influencer", "Anna"), None, ("influencer", "Anna")]
    model.tick([rows[0]], True)
    model.tick([rows[1]], False)
    first, second = sorted(session.names["influencer"])[-2:]
    model.mean("influencer", "Anna", second)
    assert [row.verdict for row in model.file.preview.rows] == [Verdict.NEW] * 3
    assert [model.file.is_ticked(row) for row in model.file.preview.rows] == [True, False, True]
    model.mean("influencer", "Anna", first)
    model.apply()
    assert [cost.influencer_id for cost in costs(session)[3:]] == [first, first]


def test_applying_writes_what_is_ticked_as_one_change(model, session, cost_list, qtbot):
    model.open_files([cost_list])
    assert model.wanted() == 2
    model.tick([model.file.preview.rows[2]], False)
    assert model.wanted() == 1
    with qtbot.waitSignal(model.applied):
        model.apply()
    assert [cost.note for cost in costs(session)][3:] == ["滑板鞋"]
    session.undo()
    assert len(costs(session)) == 3
    assert batches.batches(session.workspace) == []


def test_names_in_a_trial_are_shown_although_the_trial_is_rolled_back(model, cost_list):
    model.open_files([cost_list])
    table = PreviewTable(model)
    texts = [table.index(0, column).data() for column in range(table.columnCount())]
    assert "$12.50" in texts
    assert "Łódzka jesień" in model.file.preview.names["campaign"].values()


def test_one_bad_file_does_not_stop_the_others(model, tmp_path, cost_list):
    empty = write(tmp_path, "empty.csv", "")
    folder = tmp_path / "no exports"
    folder.mkdir()
    model.open_files([tmp_path / "missing.csv", empty, folder, cost_list])
    assert [item.phase for item in model.files] == [Phase.FAILED] * 3 + [Phase.READY]
    assert all(item.message.endswith(".") for item in model.files[:3])
    assert model.wanted() == 2


def test_ticks_all_none_and_inverted_leave_rejected_rows_alone(model, cost_list):
    model.open_files([cost_list])
    rows = model.file.preview.rows
    model.tick(rows, False)
    assert model.wanted() == 0
    model.tick(rows, None)
    assert model.wanted() == 2
    model.tick(rows[:1], None)
    assert model.wanted() == 1
    model.tick(rows, True)
    assert model.wanted() == 2


def test_an_answer_reads_that_file_again_and_can_be_changed(model, tmp_path):
    unclear = write(tmp_path, "costs.csv", "Date,Kind,Amount\n01/02/2026,ads,5.00\n03/04/2026,ads,6.00\n")
    model.open_files([unclear])
    assert "day_first" in model.files[0].questions
    model.answer(0, "day_first", "1")
    day_first = model.files[0].preview.rows[0].values[0]
    model.answer(0, "day_first", "0")
    assert {day_first, model.files[0].preview.rows[0].values[0]} == {"2026-02-01", "2026-01-02"}
    assert "day_first" in model.files[0].questions


def test_a_question_about_a_field_becomes_its_value(model, tmp_path):
    ads = write(tmp_path, "ads.csv", "From,To,Spent\n2026-09-01,2026-09-02,5.00\n")
    model.open_files([ads])
    model.set_mapping(0, "ad_cost", {"From": "period_start", "To": "period_end", "Spent": "spend"}, {})
    model.answer(0, "channel", "tiktok")
    model.answer(0, "currency", "EUR")
    assert model.files[0].preview.counts.new == 1
    assert model.files[0].preview.rows[0].currency == "EUR"


def test_a_column_is_said_to_tell_no_states(model, tmp_path):
    text = "Order number,Date,Total,Currency,State\nC1,2026-04-13,1.75,EUR,Rack 3\nC2,2026-04-14,3.00,EUR,Rack 4\n"
    model.open_files([write(tmp_path, "orders.csv", text)])
    assert [row.verdict for row in model.file.preview.rows] == [Verdict.DOUBTFUL] * 2
    assert "column State" in model.file.questions
    for answer, verdict in (("nothing", Verdict.NEW), ("status", Verdict.DOUBTFUL), ("nothing", Verdict.NEW)):
        model.answer(0, "column State", answer)
        assert [row.verdict for row in model.file.preview.rows] == [verdict] * 2
        assert model.file.options.said_of("column State") == answer


def test_a_mapping_is_applied_and_remembered_for_the_header(model, session, tmp_path):
    model.open_files([write(tmp_path, "unknown.csv", UNKNOWN)])
    assert model.files[0].phase is Phase.MAPPING
    mapping = {"Wann": "spent_on", "Betrag ": "amount", "Wozu": "note"}
    model.set_mapping(0, "cost", mapping, {"kind": "other"})
    assert model.files[0].preview.counts.new == 2
    model.apply()
    model.clear()
    model.open_files([write(tmp_path, "next.csv", UNKNOWN.replace("2026-09", "2026-08"))])
    assert model.files[0].phase is Phase.READY
    assert model.files[0].preview.counts.new == 2


def test_dropping_a_file_keeps_the_others(model, tmp_path, cost_list):
    other = write(tmp_path, "unknown.csv", UNKNOWN)
    model.open_files([other, cost_list])
    model.set_current(1)
    model.remove_file(0)
    assert [item.name for item in model.files] == ["costs.csv"]
    assert model.current == 0
    model.clear()
    assert model.file is None


def test_a_file_seen_before_brings_nothing(model, session, cost_list):
    model.open_files([cost_list])
    model.apply()
    model.clear()
    model.open_files([cost_list])
    assert model.wanted() == 0
    assert model.file.preview.counts.same == 2


def test_what_changes_is_said_with_old_and_new(model, tmp_path):
    head = "Order number,Order date,Shop,Currency,Total\n"
    mapping = {
        "Order number": "number",
        "Order date": "ordered_at",
        "Shop": "source",
        "Total": "total",
        "Currency": "currency",
    }
    model.open_files([write(tmp_path, "a.csv", head + "#1,2026-09-01 10:00,own,USD,5.00\n")])
    model.set_mapping(0, "order", mapping, {})
    model.apply()
    model.clear()
    model.open_files([write(tmp_path, "b.csv", head + "#1,2026-09-01 10:00,own,USD,7.00\n")])
    table = PreviewTable(model)
    assert model.file.preview.counts.changed == 1
    assert table.index(0, table.columnCount() - 1).data() == "Gross sales $5.00 → $7.00 · Total $5.00 → $7.00"


def test_the_preview_is_a_sound_table(model, tmp_path, cost_list, qtmodeltester):
    model.open_files([cost_list])
    table = PreviewTable(model)
    qtmodeltester.check(table, force_py=True)
    table.show_verdict(Verdict.REJECTED)
    assert table.rowCount() == 1
    assert "abc" in table.index(0, table.columnCount() - 1).data()


def test_a_tick_in_the_table_is_a_wish(model, cost_list, qtbot):
    from PySide6.QtCore import Qt

    model.open_files([cost_list])
    table = PreviewTable(model)
    role = Qt.ItemDataRole.CheckStateRole
    assert table.setData(table.index(0, LINE), Qt.CheckState.Unchecked.value, role)
    assert not table.setData(table.index(1, LINE), Qt.CheckState.Checked.value, role)
    assert model.wanted() == 1


def test_mapping_gives_each_field_one_column_and_says_what_is_missing(model, tmp_path, qtmodeltester):
    model.open_files([write(tmp_path, "unknown.csv", UNKNOWN)])
    table = MappingTable()
    table.show_plan(model.file.plan)
    qtmodeltester.check(table, force_py=True)
    table.set_entity("cost")
    assert {spec.name for spec in table.missing} >= {"spent_on", "kind"}
    assert table.setData(table.index(0, FIELD), "note")
    assert table.setData(table.index(1, FIELD), "note")
    assert (table.field_at(0), table.field_at(1)) == ("", "note")
    assert not table.setData(table.index(1, FIELD), "no such field")
    table.setData(table.index(0, FIELD), "spent_on")
    table.set_default("kind", "other")
    assert table.missing == ()
    table.set_entity("ugc_item")
    assert "title" in {spec.name for spec in table.missing}
    table.setData(table.index(0, FIELD), "caption")
    assert "title" not in {spec.name for spec in table.missing}, "it is made of the text"


def test_the_trial_reads_the_first_rows_as_mapped(model, tmp_path, session, qtmodeltester):
    model.open_files([write(tmp_path, "unknown.csv", UNKNOWN)])
    table, trial = MappingTable(), MappingTrial(session)
    table.show_plan(model.file.plan)
    table.set_entity("cost")
    for row, name in enumerate(("spent_on", "amount", "note")):
        table.setData(table.index(row, FIELD), name)
    table.set_default("kind", "other")
    trial.try_mapping(model.file.plan.source, model.file.options, table)
    qtmodeltester.check(trial, force_py=True)
    texts = [trial.index(0, column).data() for column in range(trial.columnCount())]
    assert {"5 Sep 2026", "$10.00", "Plakat"} <= set(texts)


def test_ticks_of_all_rows_reach_those_not_listed(model, cost_list):
    model.open_files([cost_list])
    shown = model.file.preview
    model.file.preview = replace(shown, unlisted={Verdict.NEW: 998}, tickable={Verdict.NEW: 1000})
    model.tick([shown.rows[0]], False)
    assert model.wanted() == 999
    model.tick_all(None, None)
    assert model.wanted() == 1
    model.tick_all(Verdict.NEW, True)
    assert model.wanted() == 1000
    model.tick_all(None, False)
    model.tick([shown.rows[2]], True)
    assert model.wanted() == 1
    assert model.file.as_import().selection.wants(Verdict.NEW, 4)
    assert not model.file.as_import().selection.wants(Verdict.NEW, 999)


def test_a_question_answered_as_last_time_is_shown_so_until_it_is_changed(model, tmp_path):
    text = "Date,Kind,Amount\n01/02/2026,ads,5.00\n03/04/2026,ads,6.00\n"
    model.open_files([write(tmp_path, "a.csv", text)])
    model.answer(0, "day_first", "1")
    model.apply()
    model.clear()
    model.open_files([write(tmp_path, "b.csv", text.replace("2026", "2025"))])
    assert model.file.recalled == {"day_first"}
    assert model.file.preview.rows[0].values[0] == "2025-02-01"
    model.answer(0, "day_first", "0")
    assert model.file.recalled == set()
    assert model.file.preview.rows[0].values[0] == "2025-01-02"


def test_of_a_folder_its_exports_are_read_in_order_and_nothing_else(model, tmp_path):
    folder = tmp_path / "exports"
    (folder / "older").mkdir(parents=True)
    for name in ("b.csv", "A.CSV", "photo.jpg", ".hidden.csv", "~$open.xlsx"):
        write(folder, name, COST_LIST)
    write(folder / "older", "c.csv", COST_LIST)
    model.open_files([folder, folder / "b.csv"])
    assert [item.name for item in model.files] == ["A.CSV", "b.csv", "c.csv"]
    assert model.current == 0
    told = " ".join(problem.message for problem in model.left_out)
    assert all(name in told for name in ("photo.jpg", ".hidden.csv", "~$open.xlsx"))


def test_of_files_applied_together_the_newest_is_taken_last(model, session, tmp_path):
    newer = write(
        tmp_path, "a.csv", "Order number,Date,Total,Currency\n1,2026-03-02,110,EUR\n2,2026-03-09,5,EUR\n"
    )
    older = write(tmp_path, "b.csv", "Order number,Date,Total,Currency\n1,2026-03-02,100,EUR\n")
    results = []
    model.applied.connect(results.extend)
    model.open_files([newer, older])
    model.apply()
    assert [(one.file, one.counts.changed) for one in results] == [("a.csv", 1), ("b.csv", 0)]
    orders = session.workspace.connection().execute('SELECT total FROM "order" ORDER BY number')
    assert [row["total"] for row in orders] == [11000, 500]


def test_a_file_is_read_with_what_was_said_about_another_but_for_its_days(model, tmp_path):
    other = write(tmp_path, "b.csv", "Spent,Currency\n6.00,USD\n")
    period = Period(date(2026, 9, 1), date(2026, 9, 30))
    said = Options(
        entity="ad_cost", mapping={"Spent": "spend", "Currency": "currency"},
        defaults={"channel": "tiktok"}, period=period,
    )  # fmt: skip
    model.open_files([other], said, of_file="of another")
    assert model.file.options == replace(said, period=None)
    assert "period" in model.file.questions
    model.answer(0, "period", period)
    assert model.file.preview.counts.new == 1


def test_an_archive_becomes_the_files_in_it(model, session, tmp_path, cost_list, qtbot):
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("logo.png", b"\x89PNG")
        archive.writestr("costs.csv", COST_LIST)
        archive.writestr("more.csv", COST_LIST.replace("12.50", "13.50"))
    model.open_files([path, cost_list])
    assert [item.name for item in model.files] == [
        "all.zip › costs.csv", "all.zip › more.csv", "all.zip › logo.png", "costs.csv",
    ]  # fmt: skip
    assert [item.phase for item in model.files] == [Phase.READY, Phase.READY, Phase.FAILED, Phase.READY]
    assert model.current == 0
    model.remove_file(3)
    with qtbot.waitSignal(model.applied) as done:
        model.apply()
    assert [result.file for result in done.args[0]] == ["all.zip › costs.csv", "all.zip › more.csv"]


def test_an_archive_opened_again_is_read_anew(model, tmp_path):
    path = tmp_path / "all.zip"
    for members in (["a.csv", "b.csv"], ["c.csv"]):
        with zipfile.ZipFile(path, "w") as archive:
            for member in members:
                archive.writestr(member, COST_LIST)
        model.open_files([path])
        assert [item.name for item in model.files] == [f"all.zip › {member}" for member in members]


def three_files(folder):
    return [
        write(folder, f"{month}.csv", COST_LIST.replace("2026-09", f"2026-0{month}")) for month in (3, 4, 5)
    ]


def test_an_import_of_several_files_names_the_one_under_way(model, session, tmp_path):
    told = []
    session.jobs.at_work_on.connect(told.append)
    model.open_files(three_files(tmp_path))
    model.apply()
    assert told == ["1 of 3 · 3.csv", "2 of 3 · 4.csv", "3 of 3 · 5.csv"]


def test_an_import_of_one_file_is_named_by_its_title_alone(model, session, cost_list):
    told = []
    session.jobs.at_work_on.connect(told.append)
    model.open_files([cost_list])
    model.apply()
    assert told == []


def test_cancelled_between_files_an_import_leaves_nothing_and_can_be_done_again(model, session, tmp_path):
    files = [write(tmp_path, "unknown.csv", UNKNOWN), *three_files(tmp_path)]
    mapping = {"Wann": "spent_on", "Betrag ": "amount"}
    model.open_files(files)
    model.set_mapping(0, "cost", mapping, {"kind": "other"})
    before, change = dump(session.workspace), session.last_change()
    jobs, ends = [], []
    session.jobs.started.connect(jobs.append)
    session.jobs.started.connect(lambda job: job.cancelled.connect(lambda: ends.append("cancelled")))
    # The second file has begun: rows of the first are written, and what its columns mean is remembered.
    stop = session.jobs.at_work_on.connect(lambda text: text.startswith("2 of") and jobs[-1].cancel())
    model.apply()
    assert ends == ["cancelled"]
    assert dump(session.workspace) == before
    assert (session.last_change(), session.next_redo()) == (change, None)
    session.jobs.at_work_on.disconnect(stop)
    again = ImportModel(session)
    again.open_files(files)
    again.set_mapping(0, "cost", mapping, {"kind": "other"})
    again.apply()
    assert len(costs(session)) == 3 + 2 + 3 * 2


def test_a_file_without_a_network_is_read_again_as_the_others_are(model, session, tmp_path):
    for name, title in (("views.csv", "Views"), ("follows.csv", "Instagram follows")):
        write(tmp_path, name, f"{title}\nDate,Primary\n2026-05-25,12\n2026-05-26,14\n")
    model.open_files([tmp_path / "views.csv", tmp_path / "follows.csv"])
    assert [item.phase for item in model.files] == [Phase.READY] * 2
    channels = [item.questions["channel"].suggested for item in model.files if "channel" in item.questions]
    assert channels == ["instagram"]
    model.answer(0, "channel", "facebook")
    assert model.files[0].options.defaults["channel"] == "facebook"


@pytest.mark.parametrize("lines", [slice(1, 4), slice(2, 3)])
def test_refunds_among_orders_are_shown_and_taken(model, session, tmp_path, lines):
    rows = ["Order number,Date,Total,Currency", "7,2026-07-02,110.00,USD", "7,2026-07-05,-30.00,USD"]
    path = write(tmp_path, "orders.csv", "\n".join([rows[0], *rows[lines]]) + "\n")
    model.open_files([path])
    table = PreviewTable(model)
    shown = [
        [str(table.index(row, column).data() or "") for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    assert len(shown) == len(rows[lines])
    assert any("30.00" in cell for cells in shown for cell in cells)
    model.tick(model.file.preview.rows, True)
    model.apply()
    (refund,) = reading.listing(session.workspace, Refund)
    assert (refund.number, refund.amount) == ("7", 3000)


def test_an_answer_given_here_holds_on_the_command_line_and_one_given_there_here(model, session, tmp_path):
    text = "Order number,Date,Total,Currency\n{},03/04/2026,5.00,EUR\n"
    model.open_files([write(tmp_path, "a.csv", text.format("A1"))])
    model.answer(0, "day_first", "0")
    model.apply()
    later = open_sources(write(tmp_path, "b.csv", text.format("B1")))[0]
    plan = plan_source(session.workspace, later, Options())
    assert plan.layout.options.day_first is False
    apply_files(
        session.workspace, files=[FileImport(plan_source(session.workspace, later, Options(day_first=True)))]
    )
    model.clear()
    model.open_files([write(tmp_path, "c.csv", text.format("C1"))])
    assert model.file.recalled == {"day_first"}
    assert model.file.options.day_first is True


def test_rows_that_stand_or_fall_together_are_ticked_together(model, session, tmp_path):
    head = "Campaign name,Reporting starts,Reporting ends{},Amount spent (EUR),Impressions\n"
    day = "Spring,2026-03-0{0},2026-03-0{0}{1},{2}.00,{2}00\n"
    whole = head.format("") + day.format(1, "", 30) + day.format(2, "", 40)
    model.open_files([write(tmp_path, "whole.csv", whole)])
    model.apply()
    other = ImportModel(session)
    rows = ((1, ",DE", 20), (2, ",DE", 19), (1, ",FR", 12), (2, ",FR", 25))
    cut = head.format(",Country") + "".join(day.format(*row) for row in rows)
    other.open_files([write(tmp_path, "cut.csv", cut)])
    table = PreviewTable(other)

    def ticked():
        return [row.line for row in table.rows if other.file.is_ticked(row)]

    assert ticked() == []
    table.setData(table.index(2, LINE), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert (ticked(), other.wanted()) == ([2, 4], 2)
    table.setData(table.index(0, LINE), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert (ticked(), other.wanted()) == ([], 0)
    other.tick(table.rows[:3], None)
    assert (ticked(), other.wanted()) == ([2, 3, 4, 5], 4)
    other.tick([table.rows[1]], None)
    assert ticked() == [2, 4]
    other.apply()
    assert sum(row.spend for row in reading.listing(session.workspace, AdCost)) == 7200
