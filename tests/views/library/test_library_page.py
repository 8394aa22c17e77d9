"""The UGC tab as it is used: seen as pictures, filled by dropping, rated by keys, opened beside."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from film_files import put_photo
from library import drop, fill
from pages import Noting, page_of
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.library.addresses import TextLink
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.library.piece_head import PieceHead
from socialroi_desktop.views.library.preview import PreviewDialog
from socialroi_desktop.views.library.together_dialog import TogetherDialog
from socialroi_desktop.views.records.tags_dialog import TagsDialog

NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def grid(page):
    return page.pieces.pictures.grid


def test_ctrl_n_adds_at_once_while_something_else_of_the_window_has_the_keyboard(page):
    button = page.segments.findChild(QPushButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.pieces.section.panel.form is not None


def titles(page):
    grid = page.pieces.pictures.grid
    return [grid.tile(n).data() for n in range(grid.tiles.rowCount())]


def ratings(session):
    return [item.rating for item in reading.listing(session.workspace, UgcItem)]


def dropped(page, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    page.dragEnterEvent(enter)
    if not enter.isAccepted():
        return False
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    return True


def test_pictures_come_first_and_the_head_counts_them(page, grid):
    assert grid.isVisible()
    assert page.header._state.whole_text == "5 pieces"
    assert len(titles(page)) == 5
    page.show_table()
    assert page.pieces.section.view.isVisible()
    page.show_pictures()
    assert grid.isVisible()


def test_a_folder_dropped_anywhere_comes_in_as_one_change(page, session, tmp_path):
    folder = drop(tmp_path)
    assert dropped(page, folder)
    assert page.added.words.text().startswith("2 new, 1 refused · ")
    assert "notes.txt" in page.added.words.text()
    # What came is chosen.
    assert page.pieces.chosen_ids() == [6, 7]
    assert titles(page)[5:] == ["blue", "red"] or titles(page)[5:] == ["red", "blue"]
    assert dropped(page, folder)
    assert page.added.words.text().startswith("2 there already, 1 refused · ")
    assert page.pieces.chosen_ids() == [6, 7]
    session.undo()
    assert len(titles(page)) == 5
    # What it said came is gone again.
    assert page.added.isHidden()


def test_what_simply_came_is_said_once(page, session, tmp_path):
    said = []
    session.said.connect(lambda words, _undoable: said.append(words))
    folder = drop(tmp_path)
    (folder / "notes.txt").unlink()
    assert dropped(page, folder)
    assert said == ["Added to the library (2)"]
    assert page.added.isHidden()
    # That all of it is there already is said nowhere else.
    assert dropped(page, folder)
    assert len(said) == 1
    assert page.added.isVisible()


def test_what_is_not_simply_new_is_listed_on_demand(page, tmp_path, qtbot):
    folder = drop(tmp_path)
    dropped(page, folder)
    assert not page.added.all_button.isVisible()
    dropped(page, folder)
    assert page.added.all_button.isVisible()
    shown = page.added.show_each()
    assert len(page.added._told) == 3
    shown.close()


def test_other_files_are_left_to_the_window(page, tmp_path):
    table = tmp_path / "orders.csv"
    table.write_text("a,b\n")
    assert not dropped(page, table)
    assert dropped(page, tmp_path)


@pytest.mark.row("S2-39")
def test_digits_rate_what_is_chosen_and_one_undo_takes_it_back(page, grid, session):
    grid.setFocus()
    grid.go_to(1, 2)
    QTest.keyClick(grid, Qt.Key.Key_4)
    assert ratings(session) == [5, 4, 4, None, None]
    assert page.pieces.chosen_ids() == [2, 3]
    session.undo()
    assert ratings(session) == [5, None, None, None, None]


def test_digits_rate_in_the_table_as_well_unless_a_cell_is_being_edited(page, session, qtbot):
    page.show_table()
    view = page.pieces.section.view
    view.setFocus()
    view.go_to(1, 2)
    before = [item.title for item in reading.listing(session.workspace, UgcItem)]
    QTest.keyClick(view, Qt.Key.Key_4)
    assert ratings(session) == [5, 4, 4, None, None]
    assert page.pieces.chosen_ids() == [2, 3]
    assert view.state() != view.State.EditingState
    QTest.keyClick(view, Qt.Key.Key_0)
    assert ratings(session) == [5, 0, 0, None, None]
    view.setCurrentIndex(view.model().index(3, view.column_of("title")))
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.viewport().findChild(QLineEdit)
    assert view.state() == view.State.EditingState
    editor.selectAll()
    QTest.keyClicks(editor, "Deck 5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    after = [*before[:3], "Deck 5", before[4]]
    qtbot.waitUntil(lambda: [item.title for item in reading.listing(session.workspace, UgcItem)] == after)
    assert ratings(session) == [5, 0, 0, None, None]


def undone(page, session):
    """Take back the last change, and go where the window goes after it."""
    places = []
    session.shown.connect(places.append)
    session.undo()
    page.show_place(places[-1])


@pytest.mark.parametrize("pictures", [True, False])
def test_what_is_chosen_stays_so_when_what_was_done_to_it_is_undone(page, grid, session, pictures):
    many = TableEdit("ugc_item", {}, [UgcItem(title=f"Piece {number}") for number in range(60)])
    session.perform("x", lambda workspace, _progress: edit_table(workspace, edit=many)[0])
    page.pieces.show_as(pictures=pictures)
    chosen = [1, 30, 60]
    page.pieces.choose_all(chosen)
    rated = TableEdit("ugc_item", {row_id: {"rating": 4} for row_id in chosen})
    session.perform("x", lambda workspace, _progress: edit_table(workspace, edit=rated)[0])
    assert not page.pieces.section.rows.sees([0, 29, 59])
    undone(page, session)
    assert ratings(session)[59] is None
    assert page.pieces.chosen_ids() == chosen
    assert page.pieces.section.rows.sees([0])
    if pictures:
        assert grid.selected_rows() == [0, 29, 59]


def test_what_comes_back_is_chosen_where_all_of_it_is_in_sight(page, grid, session):
    session.perform("x", lambda w, _p: delete_records(w, entity="ugc_item", ids=[2, 3]))
    grid.go_to(0)
    undone(page, session)
    assert page.pieces.chosen_ids() == [2, 3]
    assert grid.selected_rows() == [1, 2]


@pytest.mark.row("S2-39")
def test_s_puts_on_the_shortlist_and_takes_off(page, grid, session):
    grid.setFocus()
    grid.go_to(0, 1)
    QTest.keyClick(grid, Qt.Key.Key_S)
    listed = [item.shortlisted for item in reading.listing(session.workspace, UgcItem)]
    assert listed == [1, 1, None, None, None]
    QTest.keyClick(grid, Qt.Key.Key_S)
    listed = [item.shortlisted for item in reading.listing(session.workspace, UgcItem)]
    assert listed == [0, 0, None, None, None]


def test_no_key_acts_while_a_text_is_typed(page, session):
    search = page.pieces.query.line
    page.pieces.pictures.grid.go_to(0)
    search.setFocus()
    QTest.keyClicks(search, "3s")
    assert search.text() == "3s"
    assert ratings(session) == [5, None, None, None, None]


@pytest.mark.row("S1-5")
def test_beside_a_piece_stand_its_rights_and_where_it_is_used(page, grid):
    grid.go_to(2)
    head = page.pieces.section.panel.findChild(PieceHead)
    assert head.title.text() == "Glow routine day 30"
    assert [(use.label, use.tag) for use in head.uses][:2] == [
        ("Repost", ("not asked", Tone.NEUTRAL)),
        ("Ads", ("granted", Tone.WARN)),
    ]
    grid.go_to(0)
    head = page.pieces.section.panel.findChildren(PieceHead)[-1]
    assert [each.label for each in head.used] == ["Post · Autumn · since 2 Sep"]
    places = page.pieces.section.panel.content.parts
    parts = {place.part.entity for place in places if not place.isHidden()}
    assert parts == {"usage_right", "usage"}


def test_the_parts_of_the_tab_stay_where_they_are_pressed(page):
    places = []
    for part in ("pieces", "collections", "brought", "pieces"):
        page.show_part_of_page(part)
        page.layout().activate()
        page.header.layout().activate()
        places.append(page.segments.mapTo(page, page.segments.rect().topLeft()).x())
    assert len(set(places)) == 1


def test_collections_have_their_own_table(page):
    page.show_collections()
    assert page.collections.isVisible()
    assert not page.looks.isVisible()
    page.show_place(Place("ugc_item", (4,)))
    assert page.pieces.isVisible()
    assert page.pieces.chosen_ids() == [4]


def added(page, tmp_path):
    dropped(page, drop(tmp_path))
    grid = page.pieces.pictures.grid
    grid.setFocus()
    return grid


def preview_of(page):
    return page.pieces.findChild(PreviewDialog)


def test_space_shows_the_piece_large_and_arrows_go_on(page, tmp_path, qtbot):
    grid = added(page, tmp_path)
    grid.go_to(5)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    shown = preview_of(page)
    qtbot.waitUntil(lambda: shown.picture.image is not None)
    first = shown.picture.image
    assert (shown.item.id, shown.place.text()) == (6, "6 of 7")
    assert not shown.words.isVisible()
    QTest.keyClick(shown.picture, Qt.Key.Key_Right)
    assert (shown.item.id, page.pieces.chosen_ids()) == (7, [7])
    qtbot.waitUntil(lambda: shown.picture.image is not None)
    assert shown.picture.image is not first
    assert not shown.on.isEnabled()
    QTest.keyClick(shown.picture, Qt.Key.Key_Right)
    assert shown.item.id == 7
    # Without a window manager the page stays the active window, and its keys would come first.
    shown.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, NO_KEYS))
    assert not shown.isVisible()


def test_enter_in_the_preview_opens_a_copy_that_may_only_be_read(page, tmp_path, qtbot):
    added(page, tmp_path)
    handed = []
    shown = PreviewDialog(
        page._session, page.pieces.section.table, 5, lambda _row: None, opener=handed.append
    )
    qtbot.addWidget(shown)
    shown.show()
    QTest.keyClick(shown.picture, Qt.Key.Key_Return)
    (copy,) = handed
    assert copy.suffix == ".png"
    assert not copy.stat().st_mode & 0o200
    shown.close()


def test_a_piece_without_a_file_says_so(page, qtbot):
    page.pieces.pictures.grid.go_to(4)
    page.pieces.open_copy()
    assert page.errors.message == "“Fits true to size” has no file; its link leads to it."


def test_several_are_edited_together_as_one_change(page, session):
    page.pieces.pictures.grid.go_to(1, 2, 3)
    page.pieces.edit_together()
    dialog = page.pieces.findChild(TogetherDialog)
    dialog.rows["rating"].editor.setText("3")
    dialog.rows["language"].editor.setText("pl")
    dialog.tags.set_text("autumn")
    dialog.accept()
    items = reading.listing(session.workspace, UgcItem)
    assert [(item.rating, item.language) for item in items] == [
        (5, "zh_Hant"), (3, "pl"), (3, "pl"), (3, "pl"), (None, None),
    ]  # fmt: skip
    # The kind was left empty, so each keeps its own.
    assert [item.kind for item in items] == ["unboxing", "photo", "video", "photo", "review"]
    assert [reading.get(session.workspace, UgcItem, n).tags for n in (1, 2, 3, 4)] == [None, *["autumn"] * 3]
    session.undo()
    assert ratings(session) == [5, None, None, None, None]
    assert reading.get(session.workspace, UgcItem, 2).tags is None


def test_what_cannot_be_read_is_said_and_nothing_is_changed(page, session):
    page.pieces.pictures.grid.go_to(1, 2)
    page.pieces.edit_together()
    dialog = page.pieces.findChild(TogetherDialog)
    dialog.rows["rating"].editor.setText("9")
    dialog.accept()
    assert dialog.rows["rating"].problem
    assert ratings(session) == [5, None, None, None, None]
    dialog.close()


def test_what_came_last_is_seen_whole(page, tmp_path, session):
    for n in range(40):
        add_record(session.workspace, record=UgcItem(title=f"More {n}"))
    page.pieces.section.table.refresh()
    grid = page.pieces.pictures.grid
    assert grid.value == 0
    dropped(page, drop(tmp_path))
    assert page.pieces.chosen_ids() == [46, 47]
    assert grid.selected_rows() == [45, 46]
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))


class HeldPictures(InlineJobs):
    """Pictures wait until they are run."""

    def __init__(self):
        super().__init__()
        self.waiting = []

    def _hand_over(self, job):
        self.waiting.append(job)


def test_a_picture_that_comes_when_the_preview_is_closed_reaches_nobody(page, tmp_path, qtbot):
    added(page, tmp_path)
    page._session.jobs = held = HeldPictures()
    shown = PreviewDialog(page._session, page.pieces.section.table, 5, lambda _row: None)
    shown.show()
    shown.accept()
    qtbot.waitUntil(lambda: not isValid(shown))
    (job,) = (job for job in held.waiting if job.key.startswith("large picture"))
    job.run()


def test_enter_brings_back_what_escape_closed(page, grid):
    grid.setFocus()
    grid.go_to(3)
    panel = page.pieces.section.panel
    assert panel.isVisible()
    panel.closed.emit()
    assert not panel.isVisible()
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert panel.isVisible()
    assert panel.findChildren(PieceHead)[-1].title.text() == "Kickflip"


@pytest.mark.parametrize("way", ["Enter", "double click"])
def test_enter_and_a_double_click_show_a_piece_large(page, grid, way):
    grid.setFocus()
    grid.go_to(3)
    if way == "Enter":
        QTest.keyClick(grid, Qt.Key.Key_Return)
    else:
        place = grid.visualRect(grid.tile(3)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, place)
        QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, place)
    (shown,) = page.pieces.findChildren(PreviewDialog)
    assert shown.title.whole_text == "Kickflip"
    shown.close()


def test_pieces_are_rated_shortlisted_and_tagged_while_they_are_seen_large(page, grid, session, qtbot):
    def press(key):
        shown.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, NO_KEYS))

    page.pieces.query.set_line("-short")
    qtbot.waitUntil(lambda: page.pieces.section.table.rowCount() == 5)
    grid.go_to(1)
    page.pieces.look()
    (shown,) = page.pieces.findChildren(PreviewDialog)
    item = shown.item
    press(Qt.Key.Key_4)
    assert shown.marks.text() == "★★★★"
    assert session.last_change() == f"Rate 4: “{item.title}”"
    press(Qt.Key.Key_0)
    assert shown.marks.text() == "rated 0"
    press(Qt.Key.Key_T)
    (asking,) = shown.findChildren(TagsDialog)
    assert "1 piece is selected." in [label.text() for label in asking.findChildren(QLabel)]
    asking.added.set_text("beach")
    asking.accept()
    assert shown.marks.text() == "rated 0 · beach"
    # What is not asked for any more makes way for the next.
    press(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: page.pieces.section.table.rowCount() == 4)
    assert shown.item.id != item.id
    assert (shown.title.whole_text, shown.place.text()) == (shown.item.title, "2 of 4")
    shown.close()


def test_an_arrow_held_down_among_pictures_chooses_at_once_and_tells_where_it_pauses(page, grid, qtbot):
    grid.setFocus()
    grid.go_to(0)
    head = page.pieces.section.panel.findChild(PieceHead)
    first = head.title.text()
    for _ in range(2):
        arrow = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, NO_KEYS, "", True)
        QApplication.sendEvent(grid, arrow)
    assert page.pieces.chosen_ids() == page.pieces.section.table.ids_of([2])
    assert head.title.text() == first
    qtbot.waitUntil(lambda: page.pieces.section.panel.findChild(PieceHead).title.text() == titles(page)[2])


def test_other_ways_to_add_stand_beside_the_button_where_there_is_room(page):
    header, ways = page.header, page.ways
    assert [action.text() for action in ways.menu().actions()] == [
        "Add a folder…", "Add a review or another text…", "Add a link…", "Import a list of links and texts…",
        "Link files where they lie…", "Link a folder where it lies…", "Find moved files…",
    ]  # fmt: skip
    header.resize(1200, header.height())
    assert not ways.isHidden()
    least = header.minimumSizeHint().width()
    header.resize(least, header.height())
    assert ways.isHidden()
    # What gives way keeps no page wide.
    assert header.minimumSizeHint().width() == least
    header.resize(1200, header.height())
    assert not ways.isHidden()


def test_a_link_pasted_or_dropped_is_a_piece_at_once_in_one_undo(page, session, qtbot):
    add_record(session.workspace, record=Influencer(name="Hanna", handle="hq.boards"))
    before = {one.id for one in reading.listing(session.workspace, UgcItem)}

    def came():
        return [one for one in reading.listing(session.workspace, UgcItem) if one.id not in before]

    address = "https://www.tiktok.com/@hq.boards/video/7301"
    QGuiApplication.clipboard().setText(f" {address}\n")
    page.pieces.pictures.grid.setFocus()
    with qtbot.waitSignal(page.links.added):
        QTest.keyClick(page.pieces.pictures.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (piece,) = came()
    assert (piece.title, piece.kind, piece.url) == (address, "link", address)
    maker = reading.get(session.workspace, Influencer, piece.influencer_id)
    assert maker.handle == "hq.boards"
    assert page.added.words.text() == "1 link added"
    assert page.pieces.chosen_ids() == [piece.id]
    data = QMimeData()
    data.setUrls([QUrl(address), QUrl("https://example.com/p/2")])
    with qtbot.waitSignal(page.links.added):
        page.dropEvent(
            QDropEvent(
                QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )  # fmt: skip
    assert [one.url for one in came()] == [address, "https://example.com/p/2"]
    session.undo()
    assert len(came()) == 1
    QGuiApplication.clipboard().setText("no address")
    QTest.keyClick(page.pieces.pictures.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(came()) == 1
    assert page.errors.message.startswith("There is no link in what was copied")
    QGuiApplication.clipboard().setText("Great deck! https://example.com/3\nhttps://example.com/4")
    with qtbot.waitSignal(page.links.added):
        QTest.keyClick(page.pieces.pictures.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    told = [(one.url, one.title, one.caption) for one in came()[1:]]
    assert told == [
        ("https://example.com/3", "Great deck!", "Great deck!"),
        ("https://example.com/4", "https://example.com/4", None),
    ]


def test_the_form_of_what_has_no_file_begins_as_a_link(page, session):
    page.add_by_hand()
    form = page.pieces.section.panel.form
    assert form.editor("kind").currentData() == "link"
    assert list(form.entries)[:3] == ["title", "kind", "url"]
    assert page.window().focusWidget() is form.editor("url")
    form.editor("title").setText("Found it")
    assert form.record() is None
    assert form.reading.problems == {"url": "A piece that is only a link needs one; write its address."}
    assert page.window().focusWidget() is form.editor("url")
    form.editor("title").setText("https://example.com/p/1")
    assert (form.record().url, form.record().title) == ("https://example.com/p/1", "https://example.com/p/1")


def test_of_a_text_in_the_place_of_the_link_the_link_is_taken_and_the_rest_is_the_text(page, session):
    page.add_by_hand()
    form = page.pieces.section.panel.form
    form.editor("url").setText("Great deck! https://example.com/p/1 I ride it daily")
    made = form.record()
    told = "Great deck! I ride it daily"
    assert (made.url, made.title, made.caption) == ("https://example.com/p/1", told, told)
    form.editor("caption").setPlainText("Mine")
    assert form.record().caption == f"Mine\n{told}"
    form.editor("title").setText("Deck")
    assert form.record().title == "Deck"
    form.editor("title").setText("")
    form.editor("caption").setPlainText("")
    for typed, said in (
        ("Great deck!", "No link stands here; write the address of a page such as https://example.org."),
        (
            "https://example.com/1 and https://example.com/2",
            "Several links stand here; keep one, or close this and paste them over the pieces to add each.",
        ),
    ):
        form.editor("url").setText(typed)
        assert form.record() is None
        assert form.reading.problems == {"url": said}
    form.editor("url").setText("")
    form.editor("title").setText("Great deck! https://example.com/p/1")
    assert (form.record().url, form.record().title) == ("https://example.com/p/1", "Great deck!")


def test_a_text_or_link_of_the_form_is_called_by_its_first_words_and_its_address_by_that(page, session):
    page.add_by_hand("review")
    panel = page.pieces.section.panel
    form = panel.form
    assert form.editor("kind").currentData() == "review"
    assert page.window().focusWidget() is form.editor("caption")
    labels = [label.text() for label in form.findChildren(QLabel)]
    assert {"Title", "Link"} <= set(labels)
    assert not {"Title *", "Source"} & set(labels)
    assert form.record() is None
    form.editor("caption").setPlainText(
        "Worn all week and still as new, thank you for the quick answer to me"
    )
    assert form.record().title == "Worn all week and still as new, thank you for the quick…"
    form.editor("caption").setPlainText("")
    form.editor("url").setText("https://example.com/1")
    assert form.record().title == "https://example.com/1"
    form.editor("title").setText("Mine")
    assert form.record().title == "Mine"


def test_lists_among_added_files_are_imported_and_lead_back(session, qtbot, tmp_path):
    navigator, photo = Noting(), put_photo(tmp_path / "shoe.jpg", "JPEG")
    made = TAB.build(session, FilterState(), navigator)
    qtbot.addWidget(made)
    made.add([photo, tmp_path / "links.csv"])
    assert navigator.went == [("files", tmp_path / "links.csv")]
    assert navigator.back.words == "Back to the UGC library"
    assert [item.title for item in reading.listing(session.workspace, UgcItem)] == ["shoe"]
    ways = [action.text() for action in made.ways.menu().actions()]
    assert ways[1:4] == ["Add a review or another text…", "Add a link…", "Import a list of links and texts…"]
    session.pictures.close()


def test_after_a_text_was_added_and_after_it_was_edited_the_keys_of_the_pieces_work_at_once(
    page, session, grid, qtbot
):
    def saved_with_ctrl_enter(field, text):
        panel = page.pieces.section.panel
        editor = panel.form.editor(field)
        editor.setPlainText(text)
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: panel.form is None)

    page.add_by_hand("review")
    saved_with_ctrl_enter("caption", "Worn all week")
    added = reading.listing(session.workspace, UgcItem)[-1]
    assert (added.caption, page.pieces.chosen_ids()) == ("Worn all week", [added.id])
    assert page.window().focusWidget() is grid
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_4)
    assert ratings(session)[-1] == 4
    qtbot.waitUntil(lambda: page.pieces.section.panel.content is not None)
    next(b for b in page.pieces.section.panel.findChildren(QPushButton) if b.text() == "Edit").click()
    saved_with_ctrl_enter("caption", "Worn all month")
    assert page.window().focusWidget() is grid
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_S)
    assert reading.listing(session.workspace, UgcItem)[-1].shortlisted


def test_after_files_came_the_keys_of_the_pieces_work_at_once_wherever_the_keyboard_was(
    page, session, grid, qtbot, tmp_path
):
    put_photo(tmp_path / "new.jpg", "JPEG")
    page.segments.findChild(QPushButton).setFocus()
    with qtbot.waitSignal(page.adding.added):
        page.add([tmp_path / "new.jpg"])
    added = reading.listing(session.workspace, UgcItem)[-1]
    assert page.pieces.chosen_ids() == [added.id]
    assert page.window().focusWidget() is grid
    page.pieces.query.line.setFocus()
    page.pieces.query.line.setText("gl")
    page.links.add([TextLink("https://example.com/p/9")])
    assert page.window().focusWidget() is page.pieces.query.line


def test_after_a_refused_add_the_keys_of_the_pieces_work_at_once(page, session, grid, qtbot, tmp_path):
    for refuse in (page.adding.refused, page.links.refused, page.bringing.refused):
        page.ways.setFocus()
        refuse.emit("Not there.")
        assert page.errors.message == "Not there."
        assert page.window().focusWidget() is grid
    (tmp_path / "bad.jpg").write_text("no picture")
    page.ways.setFocus()
    with qtbot.waitSignal(page.adding.added):
        page.add([tmp_path / "bad.jpg"])
    assert page.window().focusWidget() is grid


def test_what_is_cancelled_gives_the_keyboard_back_to_the_pieces(page, grid):
    page.add_by_hand("review")
    page.pieces.section.panel.closed.emit()
    assert page.window().focusWidget() is grid
    page.pieces.show_as(pictures=False)
    page.add_by_hand("review")
    page.pieces.section.panel.closed.emit()
    assert page.window().focusWidget() is page.pieces.section.view


def test_nothing_of_the_page_is_a_window_of_its_own_while_it_is_made(session, qtbot):
    shown = []

    class Watching(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    fill(session.workspace)
    watching = Watching()
    QApplication.instance().installEventFilter(watching)
    try:
        made = page_of(TAB, session, FilterState())
        qtbot.addWidget(made)
    finally:
        QApplication.instance().removeEventFilter(watching)
    assert shown == []
    made.show()
    qtbot.waitExposed(made)
    assert made.pieces.pictures.sizes.isVisible()
    assert made.looks.isAncestorOf(made.pieces.pictures.sizes)
    session.pictures.close()


def chip(page, text):
    return next(
        button
        for button in page.findChildren(QPushButton)
        if button.text().startswith(text) and button.isVisible()
    )


def test_a_part_or_look_that_was_clicked_has_the_keyboard(page, grid):
    for text in ("Take down", "Pieces"):
        button = chip(page, text)
        button.setFocus()
        button.click()
        focus = page.window().focusWidget()
        assert page.stack.currentWidget().isAncestorOf(focus), text
    assert focus is grid
    for text, view in (("Table", page.pieces.section.view), ("Pictures", grid)):
        button = chip(page, text)
        button.setFocus()
        button.click()
        assert page.window().focusWidget() is view, text


def test_the_key_that_deletes_pictures_is_not_the_one_that_makes_them_smaller(page):
    delete = page.pieces.section.view.delete_action
    page.pieces.show_as(pictures=True)
    assert delete.shortcut().toString() == "Del"
    page.pieces.show_as(pictures=False)
    assert delete.shortcut().toString() == "Ctrl+-"


def test_what_was_looked_for_gives_way_to_what_is_typed_next(page):
    line = page.pieces.query.line
    line.setText("before")
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert line.selectedText() == "before"
