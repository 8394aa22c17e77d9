"""What only one kind of table can do: authors to influencers, leads who agreed, steps of a lead, paths of customers."""

import csv
from datetime import date

import pytest
from PySide6.QtCore import Qt

from ingest_runs import FIXTURES
from pages import data_page
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Influencer, Lead, LeadStep, Mention, PageTime, Touchpoint
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.data import paths_table
from socialroi_desktop.viewmodels.data.preview_table import PreviewTable
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.views.data import section_extras
from socialroi_desktop.views.data.paths_dialog import PathsDialog
from socialroi_desktop.views.records.parts_card import PartsCard


@pytest.fixture
def page(session, qtbot):
    made = data_page(session, FilterState())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def put(session, *records):
    for record in records:
        add_record(session.workspace, record=record)


@pytest.mark.row("S0-28")
def test_authors_of_selected_mentions_become_influencers(page, session):
    for number in (1, 2):
        put(
            session,
            Mention(mentioned_at=f"2026-09-0{number}T10:00:00Z", author="@Jo", channel="x", text="品牌"),
        )
    page.show_section("mention")
    page.section.extra_actions[0].trigger()
    assert reading.listing(session.workspace, Influencer) == []
    page.section.view.selectAll()
    page.section.extra_actions[0].trigger()
    (person,) = reading.listing(session.workspace, Influencer)
    assert (person.name, person.handle) == ("Jo", "Jo")
    assert {row.influencer_id for row in reading.listing(session.workspace, Mention)} == {person.id}
    session.undo()
    assert reading.listing(session.workspace, Influencer) == []


@pytest.mark.row("S0-20")
def test_selected_mentions_are_put_on_today_to_reply_and_to_follow(page, session):
    put(session, Mention(mentioned_at="2026-09-01T10:00:00Z", author="@Jo", channel="x", text="品牌"))
    told = []
    page.show_section("mention")
    page.section.refused.connect(told.append)
    page.section.extra_actions[1].trigger()
    assert told == ["Choose the mentions that are to be answered."]
    page.section.view.selectAll()
    page.section.extra_actions[1].trigger()
    session.due.refresh()
    assert [(item.kind, item.stage) for item in session.due.items] == [("mention_task", "listen")]
    page.section.extra_actions[1].trigger()
    assert told[-1] == "These mentions are on Today already; choose others."
    session.undo()
    assert session.due.items == ()


@pytest.mark.row("S0-28")
def test_mentions_of_a_file_name_their_tool_and_their_author_becomes_an_influencer(page, session):
    page.open_files([FIXTURES / "mention_mentions.csv"])
    page.model.apply()
    page.show_section("mention")
    section = page.section
    columns = [
        section.table.headerData(n, Qt.Orientation.Horizontal) for n in range(section.table.columnCount())
    ]
    tools = {
        section.table.index(row, columns.index("Source tool")).data()
        for row in range(section.table.rowCount())
    }
    assert tools == {"Mention"}
    section.view.selectAll()
    section.extra_actions[0].trigger()
    (person,) = reading.listing(session.workspace, Influencer)
    assert person.name == "anna"
    assert {
        row.influencer_id for row in reading.listing(session.workspace, Mention) if row.author == "anna"
    } == {person.id}


@pytest.mark.row("S2-21")
def test_bands_are_edited_in_their_table_and_visits_counted_anew(page, session):
    put(session, PageTime(visit="a", visited_at="2026-09-01T10:00:00Z", page="/", seconds=45))
    september = Period(date(2026, 9, 1), date(2026, 9, 30))

    def band_of_the_visit():
        found = figures_of(session.workspace, Scope(september, "band"), ["timed_visits"])
        return [item.group["band"] for item in found if item.value]

    assert band_of_the_visit() == ["Looked and left"]
    page.show_section("time_band")
    table = page.section.table
    names = [table.record(row).name for row in range(table.rowCount())]
    row = names.index("Looked at categories")
    seconds = [spec.name for spec in table.columns].index("seconds")
    assert table.setData(table.index(row, seconds), "40", Qt.ItemDataRole.EditRole)
    assert band_of_the_visit() == ["Looked at categories"]
    session.undo()
    assert band_of_the_visit() == ["Looked and left"]


@pytest.mark.row("S2-21")
def test_an_improbable_time_is_doubted_in_the_preview_with_the_reason(page):
    page.open_files([FIXTURES / "page_times.csv"])
    table = PreviewTable(page.model)
    (doubted,) = (row for row in table.rows if row.verdict is Verdict.DOUBTFUL)
    assert doubted.line == 6
    assert "9 hours on one page" in table.remark(doubted)


@pytest.mark.row("S2-16")
def test_only_leads_who_agreed_are_exported(page, session, tmp_path, monkeypatch):
    for name, consent in (("a", 1), ("b", 0), ("c", None), ("d", 1)):
        put(
            session,
            Lead(created_at="2026-09-05T10:00:00Z", email=f"{name}@x.pl", phone="=1+1", consent=consent),
        )
    page.show_section("lead")
    path = tmp_path / "agreed.csv"
    monkeypatch.setattr(section_extras, "ask_where", lambda *_: path)
    page.section.extra_actions[0].trigger()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["E-mail"] for row in rows] == ["a@x.pl", "d@x.pl"]
    assert {"Phone", "Source", "Agreed to be written to", "Next step"} <= set(rows[0])
    assert rows[0]["Phone"] == "'=1+1"


@pytest.mark.row("S2-16")
def test_steps_of_a_lead_are_added_and_deleted_beside_it(page, session, qtbot):
    put(session, Lead(created_at="2026-09-05T10:00:00Z", email="a@x.pl"))
    page.show_section("lead")
    page.section.show_row(1)
    (steps,) = page.section.panel.findChildren(PartsCard)
    kind, note = steps.line.editors["kind"], steps.line.editors["note"]
    kind.setCurrentIndex(kind.findData("coupon"))
    qtbot.keyClicks(note, "10 %")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    (step,) = reading.listing(session.workspace, LeadStep)
    assert (step.lead_id, step.kind, step.note, step.done_on) == (1, "coupon", "10 %", "2026-09-20")
    # The line in which the key was pressed is still there, and ready for the next step.
    assert page.section.panel.findChildren(PartsCard) == [steps]
    assert note.text() == ""
    steps.view.delete_action.trigger()
    assert reading.listing(session.workspace, LeadStep) == []
    session.undo()
    assert len(reading.listing(session.workspace, LeadStep)) == 1


@pytest.mark.row("S2-19")
def test_paths_lead_from_a_number_to_its_customers_and_a_file(page, session, tmp_path, qtbot):
    for customer, day, led in (
        ("a", "01", 0),
        ("a", "04", 1),
        ("b", "02", 0),
        ("b", "03", 0),
        ("b", "09", 0),
        ("c", "08", 0),
    ):
        at = f"2026-09-{day}T10:00:00Z"
        put(session, Touchpoint(customer=customer, touched_at=at, channel="instagram", conversion=led))
    page.show_section("touchpoint")
    page.section.extra_actions[0].trigger()
    dialog = page.section.findChild(PathsDialog)

    def cells(model, row):
        return [model.index(row, column).data() for column in range(model.columnCount())]

    assert [cells(dialog.sources, row) for row in range(dialog.sources.rowCount())] == [
        ["All sources", "1", "2.0", "3.0"],
        ["Instagram", "1", "2.0", "3.0"],
    ]
    # Who came three times is listed at once, who came once is another list.
    groups = [cells(dialog.visitors, row) for row in range(dialog.visitors.rowCount())]
    assert sorted(groups) == [["1", "1"], ["3 or more", "1"]]
    assert [path.customer for path in dialog.customers.rows] == ["b"]
    dialog.list_customers(dialog.visitors.rows[0])
    assert [path.customer for path in dialog.customers.rows] == ["c"]
    dialog.list_customers(dialog.sources.rows[0])
    dialog.save_to(tmp_path / "people.csv")
    assert "a,Instagram,2,3,2026-09-04" in (tmp_path / "people.csv").read_text("utf-8-sig")
    assert "Saved 1 customer to" in dialog.state.text()
    dialog.reject()


def test_without_touches_the_window_says_what_to_import(page, session):
    page.show_section("touchpoint")
    dialog = PathsDialog(session, FilterState(), page)
    assert "Import a list" in dialog.state.text()
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_the_tables_of_paths_are_sound_models(qtmodeltester):
    qtmodeltester.check(RowModel(paths_table.source_columns()))
