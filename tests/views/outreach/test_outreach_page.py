"""The Outreach tab as it is used: find, narrow, add, move, open, and where undo goes."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from pages import Noting, page_of
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.query import Term
from socialroi_desktop.domain.records import Contact, Deal, Influencer, StageChange
from socialroi_desktop.navigator import WindowNavigator
from socialroi_desktop.operations.records.editing import add_record, edit_record, edit_settings
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.details import details
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.data import TAB as DATA
from socialroi_desktop.views.outreach import TAB
from socialroi_desktop.views.outreach.page import OutreachPage
from socialroi_desktop.views.outreach.reason_dialog import ReasonDialog
from socialroi_desktop.views.records.field_editors import entry_of
from socialroi_desktop.views.records.merge_dialog import MergeDialog
from socialroi_desktop.views.records.view_name_dialog import ViewNameDialog
from socialroi_desktop.views.shell.tab import WayBack

PEOPLE = (
    Influencer(name="Ollie Park", handle="olliegrinds", channel="instagram", followers=12_400, country="PL"),
    Influencer(
        name="小林滑板", handle="xlskate", channel="tiktok", followers=21_000, country="TW", stage="letter"
    ),
    Influencer(
        name="Mai Trần", channel="tiktok", followers=900, next_action_on="2026-09-18", next_action="write"
    ),
)


@pytest.fixture
def filters():
    return FilterState()


@pytest.fixture
def page(session, filters, qtbot):
    for person in PEOPLE:
        session.perform("x", lambda w, _p, person=person: add_record(w, record=person))
    made = page_of(TAB, session, filters)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    return made.everybody


def standing(page):
    model = page.people.model
    found = {}
    for number, value in enumerate(model.values):
        column = model.column(number)
        ids = [model.id_of(model.index(row, 0, column)) for row in range(model.rowCount(column))]
        if ids:
            found[value] = ids
    return found


def stages(session):
    return [person.stage for person in reading.listing(session.workspace, Influencer)]


def test_people_stand_by_stage_and_the_head_counts_them(page):
    # Whose next step is due stands first.
    assert standing(page) == {"search": [3, 1], "letter": [2]}
    assert (page.state.state, page.state.due) == ("3 people", "1 due today")
    assert page.header._state.whole_text == page.state.state


def test_customers_whom_nobody_looked_for_are_not_in_the_search_column(page, session):
    session.perform("x", lambda w, _p: add_record(w, record=Influencer(name="Ola Kwiat", kind="customer")))
    assert standing(page) == {"search": [3, 1], "letter": [2]}
    page.people.search("kwiat")
    assert standing(page) == {"search": [4]}
    page.people.search("")
    page.people.narrow((Term("kind", "=", "customer"),))
    assert standing(page) == {"search": [4]}
    assert page.people.asked.clauses == ()
    page.people.narrow(())
    page.show_place(Place("influencer", (4,)))
    assert not page.people.on_board
    assert page.people.section.view.selected_ids() == [4]
    page.show_board()
    session.perform(
        "x", lambda w, _p: edit_record(w, entity="influencer", row_id=4, changes={"stage": "letter"})
    )
    assert sorted(standing(page)["letter"]) == [2, 4]


def test_a_handle_that_is_known_leads_to_whose_it_is(page, session):
    page.add_person()
    for typed in ("@OllieGrinds", "https://www.instagram.com/olliegrinds/"):
        page.adding.line.setText(typed)
        page.adding.add()
        assert "is the handle of Ollie Park" in page.adding.words.whole_text
        assert page.people.chosen_ids() == [1]
    assert len(reading.listing(session.workspace, Influencer)) == 3


def test_search_view_and_channels_cut_board_and_table_alike(page, filters, qtbot):
    page.search.setText("tran")
    qtbot.waitUntil(lambda: standing(page) == {"search": [3]})
    page.show_table()
    assert page.people.section.table.rowCount() == 1
    page.people.section.bar.search.clear()
    qtbot.waitUntil(lambda: page.people.section.table.rowCount() == 3)
    page.show_board()
    qtbot.waitUntil(lambda: page.people.model.shown() == 3)
    page.view.click()
    least = next(row for one, row in page.view.rows.items() if (one.field, one.op) == ("followers", ">="))
    least.editor.setText("10000")
    assert standing(page) == {"search": [1], "letter": [2]}
    page.show_table()
    assert page.people.section.table.rowCount() == 2
    page.show_board()
    assert page.view.value == "Followers ≥ 10000"
    least.editor.setText("many")
    assert "many" in least.problem
    page.view.clear()
    assert (page.view.value, page.people.model.shown()) == ("everybody", 3)
    assert entry_of(least.editor) == ""
    filters.set_channels(frozenset({"tiktok"}))
    assert standing(page) == {"search": [3], "letter": [2]}


def test_a_name_and_enter_add_a_person_and_the_next_one_can_follow(page, qtbot):
    page.add_person()
    assert page.focusWidget() is page.adding.line
    qtbot.keyClicks(page.adding.line, "@hanna")
    qtbot.keyClick(page.adding.line, Qt.Key.Key_Return)
    assert standing(page)["search"] == [3, 1, 4]
    assert page.people.board.selected_ids() == [4]
    assert (page.focusWidget(), page.adding.line.text()) == (page.adding.line, "")
    qtbot.keyClick(page.adding.line, Qt.Key.Key_Return)
    assert "handle such as" in page.adding.words.whole_text
    qtbot.keyClick(page.adding.line, Qt.Key.Key_Escape)
    assert page.adding.isHidden()


def test_somebody_who_is_there_is_refused_in_the_line(page, qtbot):
    page.add_person()
    page.adding.line.setText("https://instagram.com/olliegrinds")
    qtbot.keyClick(page.adding.line, Qt.Key.Key_Return)
    page.adding.line.setText("https://instagram.com/olliegrinds")
    qtbot.keyClick(page.adding.line, Qt.Key.Key_Return)
    assert page.adding.words.whole_text.startswith("“@olliegrinds” is the handle of Ollie Park")


def test_somebody_of_a_name_that_is_there_is_added_with_a_warning(page, qtbot):
    page.add_person()
    before = page.people.model.shown()
    qtbot.keyClicks(page.adding.line, "ollie park")
    qtbot.keyClick(page.adding.line, Qt.Key.Key_Return)
    assert page.people.model.shown() == before + 1
    assert page.adding.words.whole_text.startswith("Added, but Ollie Park is there already")
    qtbot.keyClicks(page.adding.line, "N")
    assert page.adding.words.whole_text.startswith("Enter adds")


@pytest.mark.parametrize("table", [False, True])
def test_two_are_merged_at_a_time_and_it_is_said(page, qtbot, table):
    if table:
        page.show_table()
        page.people.section.view.selectAll()
        page.people.section.view.merge_action.trigger()
    else:
        page.people.board.show_cards([1, 2, 3])
        page.people.merge_chosen()
    assert "Two are merged at a time" in page.errors.message


def test_two_cards_of_the_board_become_one(page, session):
    page.people.board.show_cards([1, 3])
    page.people.merge_chosen()
    page.findChild(MergeDialog).accept()
    assert [one.id for one in reading.listing(session.workspace, Influencer)] == [2, 3]
    assert page.people.board.selected_ids() == [3]


def test_a_move_by_key_is_kept_with_its_history_and_undo_takes_it_back(page, session, qtbot):
    before = len(reading.listing(session.workspace, StageChange))
    page.people.board.show_cards([1, 3])
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert stages(session) == ["screen", "letter", "screen"]
    changes = reading.listing(session.workspace, StageChange)
    assert [change.stage for change in changes[before:]] == ["screen", "screen"]
    session.undo()
    assert stages(session) == ["search", "letter", "search"]
    assert len(reading.listing(session.workspace, StageChange)) == before


def test_enter_asks_for_the_page_of_a_person_among_those_of_the_column(page, qtbot):
    page.people.board.show_cards([1])
    with qtbot.waitSignal(page.person_opened) as told:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert told.args == [1, (3, 1)]


def test_places_are_shown_on_the_board_and_in_the_table_where_the_board_hides_them(page, qtbot):
    page.show_place(Place("influencer", (2,)))
    assert page.people.on_board
    assert page.people.board.selected_ids() == [2]
    page.search.setText("ollie")
    qtbot.waitUntil(lambda: standing(page) == {"search": [1]})
    page.show_place(Place("influencer", (2,)))
    assert not page.people.on_board
    assert page.people.section.view.selected_ids() == [2]


def test_a_part_is_shown_with_its_person(page, session):
    contact = Contact(influencer_id=2, happened_at="2026-09-17T10:00:00Z", what="hello")
    session.perform("x", lambda w, _p: add_record(w, record=contact))
    page.show_place(Place("influencer", (2,)))
    page.show_part("contact", 1)
    assert page.people.section.view.selected_ids() == [2]


def test_the_tab_comes_back_as_it_was_left(page, session, filters, qtbot):
    page.show_table()
    again = page_of(TAB, session, filters)
    qtbot.addWidget(again)
    assert not again.everybody.people.on_board


def test_nobody_yet_says_what_to_do_first(session, filters, qtbot):
    ways = Noting()
    made = OutreachPage(session, filters, ways)
    qtbot.addWidget(made)
    made.show()
    assert made.people.currentWidget() is made.people.nobody
    made.import_action.trigger()
    assert ways.went == [("files",)]
    session.perform("x", lambda w, _p: add_record(w, record=PEOPLE[0]))
    assert made.people.currentWidget() is made.people.board


def test_a_hidden_page_reads_when_it_is_looked_at(page, session, qtbot):
    page.hide()
    session.perform("x", partial(lambda w, _p: add_record(w, record=Influencer(name="Tom"))))
    assert page.people.model.shown() == 3
    page.show()
    assert page.people.model.shown() == 4
    assert page.state.state.startswith("4 people")


def test_who_steps_aside_does_so_for_a_reason(page, session, qtbot):
    page.people.board.show_cards([1, 2])
    declined = page.people.model.values.index("declined")
    page.people.model.move([1, 2], declined)
    dialog = page.people.findChild(ReasonDialog)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "Say in a few words" in dialog.row.problem
    qtbot.keyClicks(dialog.line, "no answer")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert stages(session) == ["declined", "declined", "search"]
    assert [change.reason for change in reading.listing(session.workspace, StageChange)][-2:] == [
        "no answer"
    ] * 2
    session.undo()
    assert stages(session) == ["search", "letter", "search"]


def test_who_gives_no_reason_stays(page, session, qtbot):
    page.people.model.move([1], page.people.model.values.index("paused"))
    page.people.findChild(ReasonDialog).reject()
    assert stages(session) == ["search", "letter", "search"]


def test_one_key_adds_a_person_on_the_board_and_in_the_table(page, qtbot):
    for show in (page.show_board, page.show_table):
        show()
        page.adding.hide()
        page.people.take_focus()
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert not page.adding.isHidden()


@pytest.mark.row("S1-23")
def test_seven_stages_with_dates_next_steps_and_what_is_usual_from_one_to_the_next(page, session):
    on_the_way = ["Search", "Screen", "Get contact", "Letter", "Negotiate", "Track", "Relationship"]
    board = page.people.model
    assert [board.title(number) for number in range(7)] == on_the_way
    assert [board.values[number] for number in range(7, 9)] == ["declined", "paused"]
    for row_id, day in ((1, "01"), (3, "02")):
        change = StageChange(influencer_id=row_id, stage="screen", changed_at=f"2026-07-{day}T09:00:00Z")
        session.perform("x", lambda w, _p, change=change: add_record(w, record=change))
    change = StageChange(influencer_id=1, stage="letter", changed_at="2026-07-10T09:00:00Z")
    session.perform("x", lambda w, _p: add_record(w, record=change))
    figure = board.head(board.values.index("screen")).figure
    assert figure.text == "50% · 9 d"
    assert "1 of 2 who came here" in figure.tip
    assert "after 9 d, the median of 1" in figure.tip
    page.show_table()
    table = page.people.section.table
    shown = [spec.name for spec in table.columns]
    assert {"stage", "next_action", "next_action_on"} <= set(shown)
    assert table.index(0, shown.index("stage")).data() in on_the_way
    assert page.state.due == "1 due today"


def test_a_card_follows_the_deal_with_its_person(page, session, qtbot):
    person = reading.listing(session.workspace, Influencer)[0].id
    session.perform(
        "x", lambda w, _p: edit_record(w, entity="influencer", row_id=person, changes={"stage": "track"})
    )
    deal = Deal(influencer_id=person, purpose="Sales", code="JO10")
    session.perform("x", lambda w, _p: add_record(w, record=deal))
    card = page.people.model.index_of(person).data(Role.CARD)
    assert "code JO10" in card.words


def rename(session, **names):
    settings = replace(session.settings, **names)
    session.perform("x", lambda w, _p: edit_settings(w, settings=settings))


@pytest.mark.row("S1-23")
def test_stages_are_called_as_the_seller_likes_wherever_they_stand(page, session, qtbot):
    board, section = page.people.model, page.people.section
    letter = board.values.index("letter")
    page.show_table()
    section.show_row(2)
    stage = [spec.name for spec in section.table.columns].index("stage")
    rename(session, stage_letter="第一封信", stage_search="Szukam")
    assert (board.title(letter), board.head(letter).name) == ("第一封信", "第一封信, 1 card")
    assert page.people.board.columns[letter].title.whole_text == "第一封信"
    row = section.table.rows_of([2])[0]
    assert section.table.index(row, stage).data() == "第一封信"
    # What is typed and looked for goes by the same words; the ids stay what they were.
    section.table.setData(section.table.index(row, stage), "szukam", Qt.ItemDataRole.EditRole)
    assert stages(session) == ["search"] * 3
    page.show_board()
    page.search.setText("szukam")
    qtbot.waitUntil(lambda: standing(page) == {"search": [3, 1, 2]})
    board.move([1], letter)
    assert "第一封信" in session.last_change()
    session.undo()
    session.undo()
    session.undo()
    assert board.title(letter) == "Letter"
    assert page.people.board.columns[letter].title.whole_text == "Letter"


def test_a_key_logs_the_usual_touch_of_the_card_that_has_the_keyboard(page, session, qtbot):
    board = page.people.board
    board.show_cards([1])
    board.selection.clearSelection()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_L)
    assert [(one.influencer_id, one.way) for one in reading.listing(session.workspace, Contact)] == [
        (1, "message")
    ]
    assert page.people.touch_action in board.menu().actions()
    page.show_table()
    section = page.people.section
    section.show_row(2)
    section.view.setFocus()
    qtbot.keyClick(section.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert [one.influencer_id for one in reading.listing(session.workspace, Contact)] == [1, 2]
    session.undo()
    page.show_board()
    # In the search it is a letter.
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_L)
    assert page.search.text() == "l"
    assert len(reading.listing(session.workspace, Contact)) == 1


def test_what_follows_from_a_touch_is_told_at_once_beside_the_table_and_on_the_card(page, session, qtbot):
    page.show_table()
    section = page.people.section
    section.show_row(2)
    assert "Last touch" in unknown_beside(section)
    section.view.setFocus()
    qtbot.keyClick(section.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert "Last touch" not in unknown_beside(section)
    assert section.table.record(section.table.row_of(2)).last_touch_way == "message"
    session.undo()
    assert "Last touch" in unknown_beside(section)
    page.show_board()
    model = page.people.model
    page.people.board.show_cards([1])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_L)
    assert model.record(model.index_of(1)).last_touch_way == "message"


def unknown_beside(section):
    record = section.table.record(section.view.currentIndex().row())
    texts = [label.text() for label in section.panel.findChildren(QLabel) if label.isVisible()]
    told = dict(details(record, section.table.naming))["Not known"]
    assert told in texts
    return told


def test_how_many_cards_are_chosen_stands_over_the_board(page, qtbot):
    count = page.screening.selected
    board = page.people.board
    board.show_cards([1])
    assert not count.isVisibleTo(page)
    board.selection.select(board.model.index_of(3), board.selection.SelectionFlag.Select)
    assert count.isVisibleTo(page)
    assert count.words.text() == "2 selected"
    page.show_table()
    assert not count.isVisibleTo(page)
    page.show_board()
    assert count.isVisibleTo(page)
    qtbot.mouseClick(count.clear_button, Qt.MouseButton.LeftButton)
    assert board.selected_ids() == []
    assert not count.isVisibleTo(page)


def test_the_count_of_what_is_due_leads_there(session, filters, qtbot):
    for person in PEOPLE:
        session.perform("x", lambda w, _p, person=person: add_record(w, record=person))
    way = Noting()
    page = OutreachPage(session, filters, way)
    qtbot.addWidget(page)
    page.show()
    link = next(one for one in page.header.findChildren(QPushButton) if one.text() == "1 due today")
    assert link.isVisibleTo(page)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert way.went == [("due", "outreach")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_keys_lead_from_the_search_to_the_first_who_is_found(page, qtbot, key):
    board = page.people.board
    page.resize(420, 600)
    QApplication.processEvents()
    person = page.people.model.record(page.people.model.index_of(2))
    page.search.setText(person.name)
    qtbot.keyClick(page.search, key)
    assert board.selected_ids() == [2]
    column = board.columns[page.people.model.index_of(2).parent().row()]
    assert board.focusWidget() is column.cards
    assert board.viewport().rect().contains(column.mapTo(board.viewport(), column.rect().center()))


def test_a_search_that_finds_nobody_says_so_and_leads_back(page, filters, qtbot):
    board = page.people.board
    page.people.search("nobody of that name")
    assert page.people.no_match.isVisibleTo(page)
    assert page.people.model.nothing_words == "Nobody here matches"
    filters.set_channels(frozenset({"tiktok"}))
    qtbot.mouseClick(page.people.no_match.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not page.people.no_match.isVisibleTo(page)
    assert filters.channels is None
    assert page.people.model.shown() == 3
    assert page.people.model.nothing_words == "Nobody here yet"
    assert board.isVisibleTo(page)


def test_a_view_holds_on_the_board_and_in_the_table_and_is_told_by_its_name(page, qtbot):
    page.view.click()
    least = next(row for one, row in page.view.rows.items() if (one.field, one.op) == ("followers", ">="))
    least.editor.setText("10000")
    page.search.setText("tw")
    qtbot.waitUntil(lambda: standing(page) == {"letter": [2]})
    page.views.fill()
    page.views.actions_shown["Save this view…"].trigger()
    dialog = page.views.findChild(ViewNameDialog)
    dialog.line.setText("台湾")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    page.views.fill()
    page.views.actions_shown["Everything"].trigger()
    assert (page.people.model.shown(), page.view.value, entry_of(least.editor)) == (3, "everybody", "")
    page.show_table()
    page.views.fill()
    page.views.actions_shown["台湾"].trigger()
    assert page.people.section.table.ids_of(range(page.people.section.table.rowCount())) == [2]
    assert (page.view.value, entry_of(least.editor), page.search.text()) == ("台湾", "10000", "tw")
    page.show_board()
    assert standing(page) == {"letter": [2]}
    assert page.people.section.views.isHidden()
    page.views.fill()
    assert page.views.actions_shown["台湾"].isChecked()


def test_an_import_begun_here_leads_back_to_the_people_it_brought(session, filters, qtbot, tmp_path):
    made = {}
    navigator = WindowNavigator((DATA, TAB), lambda tab: made[tab], lambda: "data")
    made["data"] = DATA.build(session, filters, navigator)
    made["outreach"] = TAB.build(session, filters, navigator)
    for page in made.values():
        qtbot.addWidget(page)
        page.show()
    data, people = made["data"], made["outreach"].everybody
    people.search.setText("nobody like that")
    data.come_from(WayBack("Back to Outreach", people._show_imported))
    path = tmp_path / "people.csv"
    path.write_text("Name,Handle,Channel,Followers\nZoe,zoe.skates,instagram,1200\n", "utf-8")
    data.open_files([path])
    data.model.apply()
    assert (data.back_action.isVisible(), data.back_action.text()) == (True, "Back to Outreach")
    data.back_action.trigger()
    (zoe,) = reading.listing(session.workspace, Influencer)
    assert people.people.chosen_ids() == [zoe.id]
    assert not data.back_action.isVisible()


def test_the_list_is_imported_with_a_way_back(session, filters, qtbot):
    way = Noting()
    page = OutreachPage(session, filters, way)
    qtbot.addWidget(page)
    page.import_list()
    assert way.went == [("files",)]
    assert way.back.words == "Back to Outreach"
    way.back.go(())
    assert way.went[-1] == ("tab", "outreach", Place("influencer", ()))


def test_everybody_is_shown_again_though_a_view_asked_and_not_the_editors(page, qtbot):
    terms = (Term("followers", ">=", 10_000_000),)
    page.view.show_terms(terms, "The large")
    page.people.narrow(terms)
    assert page.people.no_match.isVisibleTo(page)
    qtbot.mouseClick(page.people.no_match.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not page.people.no_match.isVisibleTo(page)
    assert (page.people.model.shown(), page.view.value) == (3, "everybody")
