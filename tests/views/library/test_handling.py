"""Several pieces at once: put into collections and taken out, exported with what may go said before."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from film_files import put_photo, told_exif
from library import fill
from pages import page_of
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.library.handing_out import SHEET
from socialroi_desktop.domain.records import Campaign, Collection, UsageRight
from socialroi_desktop.operations.library.adding import add_files
from socialroi_desktop.operations.library.collecting import put_together
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.queries.library.collections import collections_filled
from socialroi_desktop.viewmodels.library.adding import Outcome
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.library import TAB, added_bar, handling
from socialroi_desktop.views.library.collect_dialog import CollectDialog
from socialroi_desktop.views.library.collection_head import CollectionHead
from socialroi_desktop.views.library.export_dialog import ExportDialog


@pytest.fixture
def page(session, qtbot):
    fill(session.workspace)
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.pictures.close()


@pytest.fixture
def grid(page):
    grid = page.pieces.pictures.grid
    grid.setFocus()
    return grid


def dialog(page, kind):
    return page.pieces.findChildren(kind)[-1]


def filled(session):
    return [(one.name, one.pieces) for one in collections_filled(session.workspace)]


def collected(page, qtbot, *ids):
    """Return what stands beside a collection of these pieces."""
    put_together(page._session.workspace, ids=ids, name="Spring")
    page.show_collections()
    page.collections.show_row(1)
    page.collections.panel.show()
    return page.collections.panel.findChild(CollectionHead)


def test_c_puts_what_is_chosen_into_a_new_collection_and_one_undo_takes_all_of_it_back(page, grid, session):
    grid.go_to(0, 2)
    QTest.keyClick(grid, Qt.Key.Key_C)
    asked = dialog(page, CollectDialog)
    asked.accept()
    assert asked.row.problem
    asked.name.setEditText("Spring")
    assert not asked.row.problem
    asked.accept()
    assert filled(session) == [("Spring", (1, 3))]
    session.undo()
    assert filled(session) == []


def test_one_that_is_there_is_offered_and_those_they_are_in_can_be_left(page, grid, session):
    put_together(session.workspace, ids=[1, 2], name="Spring")
    said = []
    session.said.connect(lambda words, _undoable: said.append(words))
    grid.go_to(0, 4)
    page.pieces.handling.collect()
    asked = dialog(page, CollectDialog)
    assert [asked.name.itemText(n) for n in range(asked.name.count())] == ["Spring"]
    assert asked.name.currentText() == ""
    asked.outs[1].click()
    assert filled(session) == [("Spring", (2,))]
    asked.name.setEditText("spring")
    asked.accept()
    assert filled(session) == [("Spring", (2, 1, 5))]
    page.pieces.handling.collecting.put([1], "Spring")
    assert said[-1] == "All of them are in “Spring” already."


def test_a_collection_shows_its_pieces_as_pictures_and_lets_them_out(page, session, qtbot):
    head = collected(page, qtbot, 1, 3, 4)
    assert head.count.text() == "3 pieces"
    assert [head.grid.tile(n).data() for n in range(3)] == ["開箱 滑板鞋", "Glow routine day 30", "Kickflip"]
    assert not head.out_button.isEnabled()
    head.grid.go_to(0, 1)
    head.grid.delete_requested.emit()
    assert filled(session) == [("Spring", (4,))]
    assert head.count.text() == "1 piece"
    session.undo()
    assert head.count.text() == "3 pieces"


@pytest.mark.row("S2-38")
def test_from_a_collection_one_gets_to_its_pieces_in_the_library(page, session, qtbot):
    head = collected(page, qtbot, 2, 4)
    head.show_button.click()
    assert page.segments.current == "pieces"
    assert page.pieces.query.line.text() == "collection:Spring"
    grid = page.pieces.pictures.grid
    assert [grid.tile(n).data() for n in range(grid.tiles.rowCount())] == [
        "Buty — świetna jakość",
        "Kickflip",
    ]
    page.show_collections()
    head.grid.opened.emit(head.grid.tile(1))
    assert page.pieces.chosen_ids() == [4]


def test_where_another_collection_is_called_alike_its_pieces_are_chosen(page, session, qtbot):
    put_together(session.workspace, ids=[5], name="Spring 2")
    put_together(session.workspace, ids=[2, 4], name="spring")
    page.show_collections()
    page.collections.show_row(2)
    page.collections.panel.show()
    page.collections.panel.findChild(CollectionHead).show_button.click()
    assert page.pieces.chosen_ids() == [2, 4]


def test_an_empty_collection_says_how_it_is_filled(page, session):
    add_record(session.workspace, record=Collection(name="Empty"))
    page.show_collections()
    page.collections.show_row(1)
    page.collections.panel.show()
    head = page.collections.panel.findChild(CollectionHead)
    assert not head.empty.isHidden()
    assert head.grid.isHidden()


@pytest.fixture
def photos(session, tmp_path):
    """Two photos with a place, 1 and 2: the first may be used in ads, nobody asked for the second."""
    files = [
        put_photo(tmp_path / f"{name}.jpg", "JPEG", exif=told_exif(), comment=name.encode())
        for name in ("first", "second")
    ]
    with Decoders() as decoders:
        add_files(session.workspace, paths=files, look=lambda path: decoders.seen(path, 320))
    add_record(
        session.workspace, record=UsageRight(ugc_item_id=1, use="ads", state="granted", ends_on="2026-10-31")
    )


@pytest.fixture
def shop(session, photos, qtbot):
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.show()
    yield made
    session.pictures.close()


def exporting(shop, use="ads", ids=(1, 2)):
    shop.pieces.choose_all(ids)
    shop.pieces.handling.export(shop.pieces.chosen_ids())
    asked = dialog(shop, ExportDialog)
    asked.use.setCurrentIndex(asked.use.findData(use))
    asked._ask()
    return asked


def test_before_an_export_it_is_said_which_may_go_and_which_not_and_why(shop):
    asked = exporting(shop)
    assert asked.words.text() == "1 piece may go. 1 may not. Tick what goes all the same."
    assert [asked.refused.item(n).text() for n in range(asked.refused.count())] == [
        "second: may not go. Nobody was asked for this use yet."
    ]
    assert asked.example.text() == "For example 1-first.jpg"
    asked.rule.setText("{title}")
    assert asked.example.text() == "For example first.jpg"
    asked.rule.setText("{nonsense}")
    assert "{nonsense}" in asked.rule_row.problem
    assert asked.example.text() == ""
    asked.day.setText("2026-11-01")
    assert asked.words.text() == "0 pieces may go. 2 may not. Tick what goes all the same."
    assert "The right ended on" in asked.refused.item(0).text()
    assert not asked.findChild(QPushButton, "accept").isEnabled()
    asked.territory.setText("Nowhereland")
    assert asked.territory_row.problem


def test_a_second_export_of_a_day_goes_into_a_folder_of_its_own_which_is_opened(shop, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(added_bar, "open_outside", opened.append)
    shop._session.looks["folder/saved"] = str(tmp_path)
    for name in ("Pieces 2026-09-20", "Pieces 2026-09-20 (2)", "Pieces 2026-09-20 (3)"):
        asked = exporting(shop)
        assert asked.folder.text() == str(tmp_path / name)
        asked.accept()
        assert (tmp_path / name / SHEET).is_file()
        assert shop.added.folder_button.isVisibleTo(shop.added)
        shop.added.folder_button.click()
        assert opened[-1] == tmp_path / name
    shop.pieces.handling.told.emit(Outcome("1 new", "", (), (1,), ()))
    assert not shop.added.folder_button.isVisibleTo(shop.added)


def test_the_window_of_an_export_stays_as_high_as_it_was_whatever_it_says(shop, qtbot):
    session = shop._session
    for use in ("ads", "website"):
        right = UsageRight(ugc_item_id=2, use=use, state="granted", answered_on="2026-09-01")
        session.perform("x", lambda workspace, _progress, right=right: add_record(workspace, record=right))
    asked = exporting(shop)
    qtbot.waitExposed(asked)
    height = asked.height()
    assert asked.words.text() == "2 pieces may go."
    assert asked.refused.isHidden()
    places = [row.y() for row in (asked.rule_row, asked.folder_row, asked.words)]
    asked.use.setCurrentIndex(asked.use.findData("print"))
    asked._ask()
    QApplication.processEvents()
    assert asked.refused.count() == 2
    assert asked.reason_row.isVisible()
    assert asked.height() == height
    assert places == [row.y() for row in (asked.rule_row, asked.folder_row, asked.words)]
    wrong = ((asked.rule, "{nonsense}"), (asked.territory, "Nowhereland"), (asked.folder, ""))
    for line, typed in wrong:
        before = line.text()
        line.setText(typed)
        asked.accept()
        QApplication.processEvents()
        rows = (asked.rule_row, asked.territory_row, asked.folder_row)
        assert len([row for row in rows if row.problem]) == 1
        assert asked.height() == height
        assert asked.refused.height() >= 30
        line.setText(before)
        asked.folder_row.set_problem("")


def test_before_an_export_it_is_said_which_may_be_shown_in_some_countries_only(shop, session):
    add_record(
        session.workspace,
        record=UsageRight(ugc_item_id=2, use="ads", state="granted", territory="DE, AT"),
    )
    asked = exporting(shop)
    assert asked.words.text() == "2 pieces may go. 1 of them in some countries only."
    assert [asked.refused.item(n).text() for n in range(asked.refused.count())] == [
        "second: may go, DE, AT only"
    ]
    assert not asked.reason_row.isVisibleTo(asked)
    assert asked.territory.placeholderText() == "Not told: limits are named below"
    asked.territory.setText("Austria")
    assert asked.words.text() == "2 pieces may go."
    assert not asked.refused.isVisibleTo(asked)
    asked.territory.setText("Worldwide")
    assert asked.words.text() == "1 piece may go. 1 may not. Tick what goes all the same."


def test_before_an_export_it_is_said_how_many_end_before_long_and_when_the_first_does(shop, session):
    add_record(
        session.workspace, record=UsageRight(ugc_item_id=2, use="ads", state="granted", ends_on="2027-03-31")
    )
    asked = exporting(shop)
    assert asked.words.text() == "2 pieces may go."
    asked.day.setText("2026-10-02")
    assert asked.words.text() == "2 pieces may go. 1 of them ends within 30 days, on 31 Oct."
    assert [asked.refused.item(n).text() for n in range(asked.refused.count())] == [
        "first: may go, until 31 Oct"
    ]
    assert not asked.reason_row.isVisibleTo(asked)
    row = {"row_id": 2, "changes": {"ends_on": "2026-10-05"}}
    session.perform("x", lambda w, _p: edit_record(w, entity="usage_right", **row))
    asked._ask()
    assert asked.words.text() == "2 pieces may go. 2 of them end within 30 days, the first on 5 Oct."
    assert [asked.refused.item(n).text() for n in range(asked.refused.count())] == [
        "second: may go, until 5 Oct",
        "first: may go, until 31 Oct",
    ]


def test_what_may_go_is_written_with_the_sheet_and_what_stayed_is_said(shop, tmp_path):
    asked = exporting(shop)
    asked.folder.setText(str(tmp_path / "out"))
    asked.accept()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["1-first.jpg", SHEET]
    assert shop.added.words.text() == (
        "1 piece in “out”, 1 left out · second: Nobody was asked for this use yet."
    )
    assert b"Exif" not in (tmp_path / "out" / "1-first.jpg").read_bytes()


def tick(asked, *numbers):
    for number in numbers:
        asked.refused.item(number).setCheckState(Qt.CheckState.Checked)


def test_those_that_are_ticked_go_for_a_reason_and_the_sheet_keeps_it(shop, tmp_path):
    asked = exporting(shop)
    asked.rule.setText("{use}")
    asked.folder.setText(str(tmp_path / "out"))
    asked.reason.setText("She agreed by phone")
    asked.accept()
    assert asked.reason_row.problem == "Tick the pieces that go for this reason, or leave it empty."
    asked.reason.setText("")
    tick(asked, 0)
    assert asked.words.text() == "1 piece may go. 1 may not. 1 that may not goes all the same."
    asked.accept()
    assert asked.reason_row.problem == "Write why they go all the same."
    asked.reason.setText("She agreed by phone")
    asked.accept()
    assert shop.added.words.text() == "2 pieces in “out”, 1 of them without a right"
    with (tmp_path / "out" / SHEET).open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [(line["File"], line["Reason of override"]) for line in lines] == [
        ("ads.jpg", ""),
        ("ads-2.jpg", "She agreed by phone"),
    ]


def test_a_reason_goes_to_no_piece_it_was_not_given_for(shop, tmp_path):
    asked = exporting(shop, "print")
    assert asked.words.text() == "0 pieces may go. 2 may not. Tick what goes all the same."
    assert not asked.findChild(QPushButton, "accept").isEnabled()
    assert asked.refused.ticked == frozenset()
    asked.reason.setText("She agreed by phone")
    tick(asked, 0)
    # What was ticked for one use says nothing of another one.
    asked.use.setCurrentIndex(asked.use.findData("shop"))
    asked._ask()
    assert asked.refused.ticked == frozenset()
    tick(asked, 1)
    asked.folder.setText(str(tmp_path / "out"))
    asked.accept()
    with (tmp_path / "out" / SHEET).open(encoding="utf-8-sig", newline="") as file:
        assert [(line["Title"], line["Reason of override"]) for line in csv.DictReader(file)] == [
            ("second", "She agreed by phone")
        ]
    assert shop.added.words.text() == (
        "1 piece in “out”, 1 of them without a right, 1 left out · first: Nobody was asked for this use yet."
    )


def test_a_folder_that_is_there_or_cannot_be_written_is_said_in_a_sentence(shop, tmp_path):
    asked = exporting(shop)
    asked.folder.setText(str(tmp_path))
    asked.accept()
    assert "exists already" in asked.folder_row.problem
    (tmp_path / "file").write_text("x")
    for typed, sentence in (
        (tmp_path / "file" / "out", "“out” cannot be written: Not a directory. Choose another folder."),
        (tmp_path / "file", "“file” exists already and is no folder; choose another name."),
        (Path(shop._session.workspace.path), "“shop.socialroi” is the workspace itself"),
        ("", "Write the name of a new folder."),
    ):
        asked.folder.setText(str(typed))
        asked.accept()
        assert asked.folder_row.problem.startswith(sentence)
        assert asked.isVisible(), "use, reason and names stay as they were chosen"
    assert not list(Path(tmp_path).glob("**/.*part"))


def test_a_contact_sheet_is_saved_where_it_is_asked_for(shop, session, tmp_path, monkeypatch):
    said = []
    session.said.connect(lambda words, _undoable: said.append(words))
    asked = []
    monkeypatch.setattr(handling, "ask_where", lambda *given: asked.append(given[2:]) or tmp_path / "s.pdf")
    shop.pieces.choose_all([1, 2])
    shop.pieces.handling.contact_sheet(shop.pieces.chosen_ids(), "Spring/2026")
    assert asked == [("Spring-2026", session.looks, "pdf")]
    assert said == ["Saved as “s.pdf”"]
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")
    monkeypatch.setattr(handling, "ask_where", lambda *_given: session.workspace.path)
    shop.pieces.handling.contact_sheet([1])
    assert "the workspace itself" in shop.errors._text.text()
    assert session.workspace.path.read_bytes().startswith(b"SQLite")
    monkeypatch.setattr(handling, "ask_where", lambda *_given: None)
    shop.pieces.handling.contact_sheet([1])
    shop.pieces.handling.contact_sheet([])
    assert said == ["Saved as “s.pdf”"]
    assert shop.errors._text.text() == "Choose one or more pieces first."


def test_of_collections_the_one_of_a_running_campaign_comes_first_then_the_one_filled_last(page, session):
    workspace = session.workspace
    for name, start, end in (("Autumn", "2026-09-01", "2026-09-30"), ("Spring", "2026-03-01", "2026-03-31")):
        add_record(workspace, record=Campaign(name=name, start=start, end=end))
    add_record(workspace, record=Collection(name="Decks empty"))
    add_record(workspace, record=Collection(name="Decks spring", campaign_id=3))
    add_record(workspace, record=Collection(name="Decks z", campaign_id=2))
    for name in ("Decks a", "Decks b", "Decks spring"):
        put_together(workspace, ids=[1], name=name)
    assert page.pieces.handling.collecting.offered() == [
        "Decks z", "Decks spring", "Decks b", "Decks a", "Decks empty",
    ]  # fmt: skip
