"""The Data tab as a seller uses it: drop files, look, tick, apply; type costs; follow a row; undo."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QPushButton

from asking import ask
from data_tab import COST_LIST, UNKNOWN, write
from pages import data_page
from socialroi_desktop import ingest
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import RECORDS, Campaign, Cost, Influencer
from socialroi_desktop.operations.records import editing
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.viewmodels.data.import_file import Phase
from socialroi_desktop.viewmodels.data.import_words import all_files, span_words
from socialroi_desktop.viewmodels.data.mapping_table import FIELD
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.data.section_groups import section_groups
from socialroi_desktop.views.data.sections import IMPORTS, SECTIONS
from socialroi_desktop.views.records.picker import RecordPicker

SEPTEMBER = Period(date(2026, 9, 1), date(2026, 9, 30))


@pytest.fixture
def filters():
    return FilterState()


@pytest.fixture
def page(session, filters, qtbot):
    made = data_page(session, filters)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def cost_list(tmp_path):
    return write(tmp_path, "costs.csv", COST_LIST)


def costs(session):
    return reading.listing(session.workspace, Cost)


@pytest.fixture
def button(qtbot):
    def find(widget, text):
        def shown():
            return [one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible()]

        qtbot.waitUntil(lambda: bool(shown()))
        return shown()[0]

    return find


def test_every_record_with_a_listing_is_a_section_of_a_group_that_is_there():
    assert sorted(SECTIONS) == sorted(key for key, record in RECORDS.items() if record.listing)
    shown = [segment.key for group in section_groups() for segment in group.segments]
    assert shown == [IMPORTS, *SECTIONS]


@pytest.mark.parametrize("key", SECTIONS)
def test_every_section_opens_and_says_what_to_do_when_empty(page, key):
    page.show_section(key)
    section = page.section
    filled = section.table.rowCount() > 0
    assert section.stack.currentWidget() is (section.view if filled else section.empty)


def test_where_files_are_prepared_is_built_for_the_first_of_them(page, cost_list):
    assert "importing" not in vars(page)
    page.open_files([cost_list])
    assert page.stack.currentWidget() is page.importing


def test_a_section_that_is_not_there_is_an_error(page):
    with pytest.raises(KeyError):
        page.show_section("nonsense")


def test_files_are_looked_at_applied_and_shown_in_the_history(page, session, cost_list, qtbot):
    page.open_files([cost_list])
    assert page.stack.currentWidget() is page.importing
    assert page.importing.apply_button.text() == "Apply 2 rows"
    assert len(costs(session)) == 3
    qtbot.mouseClick(page.importing.apply_button, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.home
    assert page.section.batch().file == "costs.csv"
    assert len(costs(session)) == 5


def test_an_import_is_undone_from_its_history(page, session, cost_list, qtbot):
    page.open_files([cost_list])
    page.model.apply()
    qtbot.waitUntil(lambda: not page.section.undo_button.visibleRegion().isEmpty())
    qtbot.mouseClick(page.section.undo_button, Qt.MouseButton.LeftButton)
    assert len(costs(session)) == 3
    assert batches.batches(session.workspace) == []
    assert page.section.detail.back_button.isVisible()
    qtbot.mouseClick(page.section.detail.back_button, Qt.MouseButton.LeftButton)
    assert len(costs(session)) == 5
    assert page.section.entry().removal is None


def test_a_second_undo_of_an_import_is_not_offered_where_rows_stay(page, session, cost_list):
    page.open_files([cost_list])
    page.model.apply()
    editing.edit_record(session.workspace, entity="cost", row_id=4, changes={"note": "mended"})
    page.section.undo_import()
    assert page.section.entry().removal.stands
    page.section.undo_import()
    page.section.bring_back()
    assert len(costs(session)) == 5


def test_the_details_of_an_import_are_filtered(page, cost_list, qtbot):
    page.open_files([cost_list])
    page.model.apply()
    dialog = page.section.open_details()
    assert dialog.left_rows.rowCount() == 1
    qtbot.keyClicks(dialog.search, "nowhere")
    assert dialog.left_rows.rowCount() == 0
    dialog.accept()


def test_a_file_is_imported_again_as_another_was(page, tmp_path, cost_list):
    page.open_files([cost_list])
    page.model.apply()
    page.section.read_again(write(tmp_path, "next.csv", COST_LIST.replace("2026-09", "2026-10")))
    assert page.stack.currentWidget() is page.importing
    assert page.model.file.options.format_id == "plain_costs"
    assert page.model.wanted() == 2


def test_rows_that_stay_are_listed(page, session, cost_list):
    page.open_files([cost_list])
    page.model.apply()
    imports = page.section
    page.show_section("cost")
    table = page.section.table
    names = [spec.name for spec in table.columns]
    assert table.setData(table.index(3, names.index("note")), "mended")
    page.show_section("imports")
    imports.undo_import()
    assert imports.kept.isVisibleTo(imports)
    assert [cost.note for cost in costs(session)][-1] == "mended"
    link = next(one for one in imports.kept.links if one.text().startswith("Cost:"))
    link.click()
    assert page.chips.current == "cost"
    assert page.section.table.record(page.section.view.currentIndex().row()).note == "mended"


def test_cancel_leaves_no_trace(page, session, cost_list, qtbot, button):
    page.open_files([cost_list])
    qtbot.mouseClick(button(page.importing, "Cancel"), Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.home
    assert page.model.files == []
    assert len(costs(session)) == 3


def test_chips_filter_the_rows_and_tick_links_act_on_them(page, cost_list, qtbot, button):
    page.open_files([cost_list])
    pane = page.importing.preview
    assert pane.table.rowCount() == 3
    qtbot.mouseClick(button(pane, "Rejected 1"), Qt.MouseButton.LeftButton)
    assert pane.table.rowCount() == 1
    qtbot.mouseClick(button(pane, "All 3"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(pane, "Tick none"), Qt.MouseButton.LeftButton)
    assert page.model.wanted() == 0
    assert not page.importing.apply_button.isEnabled()


def test_what_a_doubtful_row_means_is_chosen_below_the_rows(page, session, tmp_path, qtbot):
    for handle in ("anna_a", "anna_b"):
        person = Influencer(name="Anna", handle=handle)
        session.announce(editing.add_record(session.workspace, record=person))
    text = "Date,Kind,Amount,Currency,Influencer\n2026-07-01,influencer_fee,10,USD,Anna\n"
    page.open_files([write(tmp_path, "fees.csv", text)])
    pane = page.importing.preview
    picker = pane.meant.picker
    assert picker.isVisible()
    assert picker.text() == ""
    picker.setFocus()
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert picker.matches.rows.count() == 2
    qtbot.keyClicks(picker, "b")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert page.model.file.preview.counts.new == 1
    assert (picker.isVisible(), picker.text()) == (True, "Anna (anna_b)")
    page.model.apply()
    assert costs(session)[-1].influencer_id == picker.value


def test_a_click_on_a_tick_leaves_the_row_out(page, cost_list, qtbot):
    page.open_files([cost_list])
    view = page.importing.preview.view
    box = view.visualRect(view.model().index(0, 0))
    place = box.topLeft() + QPoint(16, box.height() // 2)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.model.wanted() == 1
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.model.wanted() == 2


def test_the_raw_row_is_shown_as_it_stands_in_the_file(page, cost_list, qtbot):
    page.open_files([cost_list])
    pane = page.importing.preview
    pane.view.selectRow(1)
    qtbot.waitUntil(lambda: "Line 3:" in pane.raw.title.text())
    fields = pane.raw.fields
    lines = {line.header: line for line in fields.rows}
    assert (lines["Amount"].cell, lines["Amount"].faulty) == ("abc", True)
    assert not lines["Note"].faulty
    pane.view.selectRow(0)
    qtbot.waitUntil(lambda: "Line 2" in pane.raw.title.text())
    lines = {line.header: line for line in fields.rows}
    assert (lines["Amount"].cell, lines["Amount"].field, lines["Amount"].becomes) == (
        "12.50",
        "Amount",
        "$12.50",
    )
    assert lines["Campaign"].becomes == "Łódzka jesień"
    assert not fields.compares


def test_a_file_that_cannot_be_read_says_so_on_its_card(page, tmp_path, cost_list):
    page.open_files([write(tmp_path, "empty.csv", ""), cost_list])
    assert page.model.files[0].phase is Phase.FAILED
    assert page.importing.stack.currentWidget() is page.importing._message_card
    page.importing.cards[1].clicked.emit()
    assert page.importing.stack.currentWidget() is page.importing.preview


def test_an_unknown_file_is_mapped_on_screen_and_imported(page, session, tmp_path, qtbot):
    page.open_files([write(tmp_path, "unknown.csv", UNKNOWN)])
    pane = page.importing.mapping
    assert page.importing.stack.currentWidget() is pane
    pane.kind.setCurrentIndex(pane.kind.findData("cost"))
    pane.kind.activated.emit(pane.kind.currentIndex())
    assert not pane.confirm.isEnabled()
    for row, name in enumerate(("spent_on", "amount", "note")):
        combo = pane.view.indexWidget(pane.table.index(row, FIELD))
        assert isinstance(combo, QComboBox)
        combo.setCurrentIndex(combo.findData(name))
        combo.activated.emit(combo.currentIndex())
    pane.table.set_default("kind", "other")
    qtbot.waitUntil(lambda: pane.trial.rowCount() == 2)
    qtbot.mouseClick(pane.confirm, Qt.MouseButton.LeftButton)
    assert page.importing.apply_button.text() == "Apply 2 rows"
    page.model.apply()
    assert [cost.note for cost in costs(session)][3:] == ["Plakat", "Sticker"]


def test_a_value_for_every_row_can_be_added_for_a_field_nobody_needs(page, session, tmp_path, qtbot):
    page.open_files([write(tmp_path, "unknown.csv", UNKNOWN)])
    pane = page.importing.mapping
    pane.kind.setCurrentIndex(pane.kind.findData("cost"))
    pane.kind.activated.emit(pane.kind.currentIndex())
    for row, name in enumerate(("spent_on", "amount")):
        assert pane.table.setData(pane.table.index(row, FIELD), name)
    pane.table.set_default("kind", "other")
    pane.add_value.setCurrentIndex(pane.add_value.findData("channel"))
    pane.add_value.activated.emit(pane.add_value.currentIndex())
    assert pane.add_value.findData("channel") < 0
    shown = [one for one in pane.findChildren(QComboBox) if one.accessibleName() == "Channel of every row"]
    shown[-1].setCurrentIndex(shown[-1].findData("tiktok"))
    shown[-1].activated.emit(shown[-1].currentIndex())
    qtbot.mouseClick(pane.confirm, Qt.MouseButton.LeftButton)
    page.model.apply()
    assert [cost.channel for cost in costs(session)][3:] == ["tiktok", "tiktok"]


def test_pasted_rows_go_the_same_way_as_a_file(page, session):
    QGuiApplication.clipboard().setText("Date\tKind\tAmount\n2026-09-09\tads\t7.00")
    page.paste_rows()
    folder = page.model.files[0].path.parent
    assert page.model.wanted() == 1
    page.model.apply()
    assert len(costs(session)) == 4
    assert not folder.exists()


def test_two_pastes_are_told_apart_by_their_names(page, session):
    for day in ("09", "10"):
        QGuiApplication.clipboard().setText(f"Date\tKind\tAmount\n2026-09-{day}\tads\t7.00")
        page.paste_rows()
        page.model.apply()
    assert [batch.file for batch in batches.batches(session.workspace)] == [
        "Pasted rows 2.tsv",
        "Pasted rows.tsv",
    ]
    for day in ("11", "12"):
        QGuiApplication.clipboard().setText(f"Date\tKind\tAmount\n2026-09-{day}\tads\t7.00")
        page.paste_rows()
    assert [item.name for item in page.model.files] == ["Pasted rows 3.tsv", "Pasted rows 4.tsv"]
    page.model.apply()
    assert len(costs(session)) == 7


def test_an_empty_clipboard_is_said(page):
    QGuiApplication.clipboard().setText(" ")
    page.paste_rows()
    assert page.errors.isVisible()
    assert page.stack.currentWidget() is page.home


def test_a_cost_is_typed_into_the_line_with_hours_priced_as_they_are_typed(page, session, qtbot):
    page.show_section("cost")
    line = page.section.add_line
    kind = line.editors["kind"]
    kind.setCurrentIndex(kind.findData("hours"))
    qtbot.keyClicks(line.editors["minutes"], "1:30")
    assert "$37.50" in line.words.whole_text
    qtbot.keyClick(line.editors["minutes"], Qt.Key.Key_Return)
    assert (costs(session)[-1].minutes, costs(session)[-1].spent_on) == (90, "2026-09-20")
    assert line.editors["minutes"].text() == ""


@pytest.mark.parametrize("key", SECTIONS)
def test_a_table_fits_the_narrowest_window(page, key):
    page.show_section(key)
    # The window is at least 1,024 wide; its tabs and margins take 220 of that.
    assert page.section.minimumSizeHint().width() <= 804


def test_half_a_cent_of_own_hours_is_told_as_it_is_counted(page, session, qtbot):
    settings = replace(session.settings, hourly_rate=2501)
    session.perform("", lambda workspace, _progress: editing.edit_settings(workspace, settings=settings))
    page.show_section("cost")
    line = page.section.add_line
    line.editors["kind"].setCurrentIndex(line.editors["kind"].findData("hours"))
    qtbot.keyClicks(line.editors["minutes"], "0:30")
    qtbot.keyClick(line.editors["minutes"], Qt.Key.Key_Return)
    assert ask(session.workspace, "labour_cost", period=SEPTEMBER)[""].value == Decimal("12.51")
    qtbot.keyClicks(line.editors["minutes"], "0:30")
    assert "$12.51" in line.words.whole_text


def test_a_cost_without_amount_or_time_is_not_added(page, session, qtbot):
    page.show_section("cost")
    qtbot.mouseClick(page.section.add_line.button, Qt.MouseButton.LeftButton)
    assert len(costs(session)) == 3
    assert "amount" in page.section.add_line.words.whole_text


def test_a_row_is_added_edited_and_deleted_with_the_panel_and_keys(page, session, qtbot, button):
    page.show_section("cost")
    section = page.section
    section.add()
    section.panel.form.editor("amount").setText("x")
    qtbot.mouseClick(button(section.panel, "Add"), Qt.MouseButton.LeftButton)
    assert len(costs(session)) == 3
    section.panel.form.editor("amount").setText("44")
    qtbot.mouseClick(button(section.panel, "Add"), Qt.MouseButton.LeftButton)
    assert costs(session)[-1].amount == 4400
    section.add()
    section.panel.form.editor("amount").setText("45")
    qtbot.keyClick(section.panel.form.editor("amount"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: costs(session)[-1].amount == 4500, timeout=1000)
    session.undo()
    section.view.go_to(0)
    qtbot.mouseClick(button(section.panel, "Edit"), Qt.MouseButton.LeftButton)
    section.panel.form.editor("note").setText("changed")
    qtbot.mouseClick(button(section.panel, "Save"), Qt.MouseButton.LeftButton)
    assert costs(session)[0].note == "changed"
    section.view.go_to(1)
    section.view.setFocus()
    section.view.delete_action.trigger()
    assert len(costs(session)) == 3
    session.undo()
    assert len(costs(session)) == 4


def test_a_cell_is_edited_in_place(page, session, qtbot):
    page.show_section("cost")
    view = page.section.view
    names = [spec.name for spec in view.table.columns]
    index = view.table.index(0, names.index("amount"))
    view.setCurrentIndex(index)
    view.edit(index)
    editor = view.indexWidget(index) or view.viewport().focusWidget()
    assert view.state() == QAbstractItemView.State.EditingState
    editor.setText("99")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: costs(session)[0].amount == 9900)


def test_a_refused_value_is_said_on_the_page(page):
    page.show_section("cost")
    table = page.section.table
    names = [spec.name for spec in table.columns]
    table.setData(table.index(0, names.index("amount")), "abc")
    assert "abc" in page.errors.message


def test_the_shared_period_cuts_the_table_and_can_be_lifted(page, filters, qtbot):
    page.show_section("cost")
    section = page.section
    filters.set_period(Period(date(2026, 1, 1), date(2026, 1, 31)))
    assert section.stack.currentWidget() is section.nothing
    qtbot.mouseClick(section.bar.all_button, Qt.MouseButton.LeftButton)
    assert section.table.rowCount() == 3


def test_search_waits_for_the_typing_and_filters(page, qtbot):
    page.show_section("cost")
    section = page.section
    section.bar.search.setText("Note 2")
    qtbot.waitUntil(lambda: section.table.rowCount() == 1)


def test_a_row_leads_to_its_import(page, cost_list, qtbot, button):
    page.open_files([cost_list])
    page.model.apply()
    page.show_place(Place("cost", (5,)))
    panel = page.section.panel
    qtbot.mouseClick(button(panel, "Show this import"), Qt.MouseButton.LeftButton)
    assert page.chips.current == "imports"
    assert page.section.batch().id == 1


def test_tables_are_saved_as_they_are_shown(page, session, tmp_path, qtbot):
    page.show_section("cost")
    path = tmp_path / "out.csv"
    with qtbot.waitSignal(session.said) as said:
        page.section.save_as(path)
    assert "out.csv" in said.args[0]
    assert len(path.read_text("utf-8-sig").splitlines()) == 4


@pytest.mark.parametrize("entity", ["cost", "order", "post", "lead", "touchpoint"])
def test_a_table_saved_from_the_window_is_known_again(page, session, tmp_path, qtbot, entity):
    page.show_section(entity)
    path = tmp_path / "out.csv"
    with qtbot.waitSignal(session.said):
        page.section.save_as(path)
    plan = ingest.plan(ingest.open_source(path), session.workspace.settings())
    assert (plan.format_id, plan.entity, plan.questions) == ("mapped", entity, ())
    assert plan.own


def test_a_new_campaign_is_made_from_the_form_that_needs_it(page, session, qtbot):
    from PySide6.QtWidgets import QDialog, QPushButton

    page.show_section("cost")
    section = page.section
    section.add()
    picker = section.panel.form.editor("campaign_id")
    qtbot.keyClicks(picker, "Nowa kampania")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    dialog = section.findChild(QDialog)
    form = next(one for one in dialog.findChildren(type(section.panel.form)))
    assert form.editor("name").text() == "Nowa kampania"
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Add").click()
    assert labels(session.workspace.connection(), "campaign")[2] == "Nowa kampania"
    assert (picker.text(), picker.value) == ("Nowa kampania", 2)


@pytest.fixture
def campaign_cell(page, session, qtbot):
    """The open editor of the campaign of the newest cost, and what gives the stored campaign."""
    session.announce(editing.add_record(session.workspace, record=Campaign(name="Źródło")))
    page.show_section("cost")
    view, table = page.section.view, page.section.table
    index = table.index(0, [spec.name for spec in table.columns].index("campaign_id"))
    row_id = table.record(0).id

    def stored():
        return next(cost.campaign_id for cost in costs(session) if cost.id == row_id)

    def edit():
        view.setCurrentIndex(index)
        view.setFocus()
        view.edit(index)
        return view.viewport().findChild(RecordPicker)

    return edit, stored


def test_a_cell_takes_a_record_found_by_some_letters(campaign_cell, qtbot):
    edit, stored = campaign_cell
    editor = edit()
    assert (editor.text(), editor.accessibleName()) == ("Ra mắt", "Campaign")
    qtbot.keyClicks(editor, "zrod")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored() == 2)


def test_a_cell_takes_a_record_by_a_click_at_once(campaign_cell, qtbot):
    edit, stored = campaign_cell
    editor = edit()
    qtbot.keyClicks(editor, "z")
    rows = editor.matches.rows
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center()
    )
    assert stored() == 2


@pytest.mark.parametrize(
    ("keys", "then", "left"), [("zrod", Qt.Key.Key_Escape, 1), ("", Qt.Key.Key_Tab, None)]
)
def test_escape_leaves_a_cell_as_it_was_and_an_emptied_one_names_nothing(
    campaign_cell, qtbot, keys, then, left
):
    edit, stored = campaign_cell
    editor = edit()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, keys)
    qtbot.keyClick(editor, then)
    qtbot.waitUntil(lambda: not editor.isVisible() and stored() == left)


def test_a_cell_refuses_letters_that_mean_several(page, session, campaign_cell, qtbot):
    session.announce(editing.add_record(session.workspace, record=Campaign(name="Źródła")))
    edit, stored = campaign_cell
    editor = edit()
    qtbot.keyClicks(editor, "zrod")
    with qtbot.waitSignal(page.section.refused) as said:
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert "zrod" in said.args[0]
    assert stored() == 1


def test_files_rows_and_applying_are_reached_with_the_keyboard(page, session, tmp_path, cost_list, qtbot):
    page.open_files([cost_list, write(tmp_path, "next.csv", COST_LIST.replace("2026-09", "2026-10"))])
    cards = page.importing.cards
    cards[0].setFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Down)
    assert page.model.current == 1
    qtbot.keyClick(cards[1], Qt.Key.Key_Down)
    qtbot.keyClick(cards[1], Qt.Key.Key_Up)
    assert page.model.current == 0
    view = page.importing.preview.view
    view.setFocus()
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert page.model.files[0].wanted() == 0
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert page.model.wanted() == 4
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(costs(session)) == 7


def test_all_files_are_summed_up_and_each_says_what_it_speaks_of(page, tmp_path, cost_list):
    page.open_files([cost_list, write(tmp_path, "empty.csv", ""), write(tmp_path, "unknown.csv", UNKNOWN)])
    words = all_files(page.model.files)
    assert words == "2 new · 1 rejected · 1 file waits for its columns · 1 file cannot be read"
    item = page.model.files[0]
    told = span_words(item.preview.span, item.plan, "Europe/Warsaw")
    assert told.startswith("Instagram")
    assert "2026" in told
