"""The line above the pieces as it is used: typed, completed, written by chips, saved as a view, and what is wrong with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from asking import add
from library import fill
from pages import page_of
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Collected, Collection, Post, Product, SavedView, Usage
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.records.view_name_dialog import ViewNameDialog

ALL = ["開箱 滑板鞋", "Buty — świetna jakość", "Glow routine day 30", "Kickflip", "Fits true to size"]


@pytest.fixture
def page(session, qtbot):
    fill(session.workspace)
    for n, line in enumerate(("Skate shoes", "Skincare"), start=1):
        add_record(session.workspace, record=Product(name=f"P{n}", line=line))
        edit_record(session.workspace, entity="ugc_item", row_id=n, changes={"product_id": n})
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.resize(1400, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.pictures.close()


@pytest.fixture
def bar(page):
    return page.pieces.query


def titles(page):
    grid = page.pieces.pictures.grid
    return [grid.tile(n).data() for n in range(grid.tiles.rowCount())]


def changed(session, entity, row_id, **changes):
    session.perform("x", lambda w, _p: edit_record(w, entity=entity, row_id=row_id, changes=changes))


def offers(bar, field):
    """Return what a chip offers, by its words."""
    bar.chips.fill(field, bar.chips.chips[field].menu_shown)
    return {action.text(): action for action in bar.chips.chips[field].menu_shown.actions()}


@pytest.mark.row("S2-38")
@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("line:skate", [0]), ("product:P2", [1]), ("kind:photo", [1, 3]), ("creator:@hq", [1]), ("rights:ads", [0, 2]),
        ("rights:ads,repost -used", [2]), ("rating:4..", [0]), ("rating>=4", [0]), ("kind:film,clip", [2]),
        ("lang:pl", [1]), ("used", [0]), ("-used", [1, 2, 3, 4]),
        ("swietna jakosc", [1]), ("鞋", [0]), ('"two weeks"', [4]), ("rights:declined", [3]), ("", [0, 1, 2, 3, 4]),
    ],
)  # fmt: skip
def test_pieces_are_found_by_what_is_typed(page, bar, qtbot, line, found):
    bar.line.setText("no such")
    qtbot.waitUntil(lambda: not titles(page))
    bar.line.setText(line)
    qtbot.waitUntil(lambda: titles(page) == [ALL[n] for n in found])


def test_what_a_tile_calls_used_without_right_is_found_by_its_words(page, bar, session, qtbot):
    (draft,) = add(session.workspace, Post(channel="x", state="draft", title="Soon"))
    out = {"state": "published", "published_at": "2026-09-01T09:00:00Z", "external_id": "7"}
    (post,) = add(session.workspace, Post(channel="x", title="Out", **out))
    add(session.workspace, Usage(ugc_item_id=3, where="post", post_id=draft))
    add(session.workspace, Usage(ugc_item_id=3, where="ad", from_on="2026-09-01", to_on="2026-12-31"))
    add(session.workspace, Usage(ugc_item_id=2, where="post", post_id=post))
    (place,) = add(session.workspace, Usage(ugc_item_id=5, where="product_page", from_on="2026-09-01"))
    for words in ("used without right", "no right", "Used without right"):
        bar.line.setText("no such")
        qtbot.waitUntil(lambda: not titles(page))
        bar.line.setText(f'rights:"{words}"')
        qtbot.waitUntil(lambda: titles(page) == [ALL[1], ALL[4]])
    assert bar.chips.chips["rights"].value == "used without right"
    changed(session, "usage", place, taken_down_on="2026-09-02")
    qtbot.waitUntil(lambda: titles(page) == [ALL[1]])
    changed(session, "post", post, state="dropped", published_at=None)
    qtbot.waitUntil(lambda: titles(page) == [])


@pytest.mark.row("S2-38")
def test_what_is_only_planned_is_not_used(page, bar, session, qtbot):
    for item, state in ((2, "draft"), (3, "dropped"), (5, "published")):
        out = {"published_at": "2026-09-01T09:00:00Z", "external_id": "7"} if state == "published" else {}
        (post,) = add(session.workspace, Post(channel="x", state=state, title="Soon", **out))
        add(session.workspace, Usage(ugc_item_id=item, where="post", post_id=post))
    for line, found in (
        ("used", [0, 4]),
        ("-used", [1, 2, 3]),
        ("used:post", [0, 4]),
        ("-used:post", [1, 2, 3]),
    ):
        bar.line.setText("no such")
        qtbot.waitUntil(lambda: not titles(page))
        bar.line.setText(line)
        qtbot.waitUntil(lambda found=found: titles(page) == [ALL[n] for n in found])


def test_the_head_counts_what_is_shown_and_tells_the_time(page, bar):
    bar.set_line("kind:photo")
    assert page.header._state.whole_text.startswith("5 pieces · 2 shown in ")
    assert page.header._state.whole_text.endswith(" ms")
    page.show_collections()
    assert page.header._state.whole_text == "5 pieces"
    page.show_pictures()
    assert " shown in " in page.header._state.whole_text
    bar.set_line("")
    assert page.header._state.whole_text == "5 pieces"


@pytest.mark.row("S2-38")
def test_what_is_wrong_is_said_and_what_was_found_stays(page, bar, qtbot):
    bar.set_line("kind:photo")
    bar.set_line("kind:photo rigths:ads")
    # Who types on is not interrupted.
    assert not bar.problem.isVisible()
    qtbot.waitUntil(bar.problem.isVisible)
    wrong = "There is no “rigths:” (character 12); did you mean “rights:”?"
    assert bar.problem.text() == f"{wrong} The pieces below are those of before."
    assert bar.problem.property("tone") == str(Tone.WARN)
    assert page.header._state.whole_text.startswith("5 pieces · 2 shown in ")
    assert not bar.save.isEnabled()
    bar.views.fill()
    assert not bar.views.actions_shown["Save this view…"].isEnabled()
    assert titles(page) == [ALL[1], ALL[3]]
    bar.set_line("kind:photo rights:repost")
    assert page.header._state.whole_text.startswith("5 pieces · 0 shown in ")
    assert bar.save.isEnabled()
    assert not bar.problem.isVisible()
    assert titles(page) == []


@pytest.mark.row("S2-38")
def test_what_a_right_changes_is_seen_at_once(page, bar, session):
    bar.set_line("rights:ads -used")
    assert titles(page) == [ALL[2]]
    changed(session, "usage_right", 4, state="withdrawn")
    assert titles(page) == []
    session.undo()
    assert titles(page) == [ALL[2]]


def test_what_is_chosen_stays_where_another_piece_goes(page, bar, session):
    bar.set_line("-used")
    page.pieces.pictures.grid.go_to(2)
    chosen = page.pieces.chosen_ids()
    changed(session, "usage", 1, ugc_item_id=2)
    assert titles(page) == [ALL[0], *ALL[2:]]
    assert page.pieces.chosen_ids() == chosen == [4]


def test_a_collection_and_its_pieces_are_found(page, bar, session):
    add_record(session.workspace, record=Collection(name="Spring 春"))
    add_record(session.workspace, record=Collected(collection_id=1, ugc_item_id=3))
    bar.set_line("collection:春")
    assert titles(page) == [ALL[2]]


@pytest.mark.row("S2-38")
def test_chips_write_the_line_and_read_it(page, bar):
    bar.line.setText("鞋")
    offers(bar, "kind")["Unboxing"].trigger()
    offers(bar, "kind")["Photo"].trigger()
    assert bar.line.text() == "鞋 kind:unboxing,photo"
    assert titles(page) == [ALL[0]]
    assert bar.chips.chips["kind"].value == "Unboxing, Photo"
    assert [words for words, action in offers(bar, "kind").items() if action.isChecked()] == [
        "Photo",
        "Unboxing",
    ]
    offers(bar, "kind")["Unboxing"].trigger()
    assert bar.line.text() == "鞋 kind:photo"
    bar.chips.chips["kind"].cleared.emit()
    offers(bar, "line")["Skate shoes"].trigger()
    offers(bar, "used")["no"].trigger()
    assert bar.line.text() == '鞋 line:"Skate shoes" -used'
    assert (bar.chips.chips["line"].value, bar.chips.chips["used"].value) == ("Skate shoes", "no")
    offers(bar, "used")["yes"].trigger()
    assert (bar.line.text(), titles(page)) == ('鞋 line:"Skate shoes" used', [ALL[0]])
    offers(bar, "used")["yes"].trigger()
    assert bar.line.text() == '鞋 line:"Skate shoes"'


@pytest.mark.parametrize(
    ("field", "words", "line"),
    [
        ("rights", "Ads", "rights:ads"), ("rights", "ends within 30 days", "rights:ends"), ("rating", "4 or more", "rating:4.."),
        ("lang", "pl", "lang:pl"), ("creator", "Hanna Q.", 'creator:"Hanna Q."'), ("product", "P1", "product:P1"),
        ("taken", "this month", "taken:2026-09"), ("added", "last month", "added:2026-08"), ("short", "on it", "short"),
    ],
)  # fmt: skip
def test_every_chip_offers_what_there_is(bar, field, words, line):
    offers(bar, field)[words].trigger()
    assert bar.line.text() == line
    assert bar.chips.chips[field].value == words


@pytest.mark.parametrize(
    ("line", "field", "words"),
    [
        ("rights:none", "rights", "not asked"), ("rights:not-asked", "rights", "not asked"),
        ('rights:"our own"', "rights", "our own"), ("rights:self_granted", "rights", "our own"),
        ("used:home_gallery", "used", "Gallery on the home page"), ("kind:buyer_show", "kind", "Buyer show"),
    ],
)  # fmt: skip
def test_a_chip_knows_what_was_typed_in_whatever_words(bar, field, words, line):
    bar.set_line(line)
    assert bar.chips.chips[field].value == words
    (ticked,) = (one for one in offers(bar, field).items() if one[1].isChecked())
    assert ticked[0] == words
    ticked[1].trigger()
    assert bar.line.text() == ""


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("rating>=3", "rating", "3 or more"), ("rating:3+", "rating", "3 or more"), ("rating<=2", "rating", "..2"),
        ("rating>3", "rating", ">3"), ("date:2026-09", "taken", "this month"), ("taken>=2026-03", "taken", "2026-03.."),
        ("-rating:4..", "rating", "-4.."), ("-kind:photo", "kind", "-photo"), ("used:ad", "used", "Ad"),
    ],
)  # fmt: skip
def test_a_chip_says_what_is_asked_without_its_own_name_again(bar, line, field, value):
    bar.set_line(line)
    assert bar.chips.chips[field].value == value
    assert bar.problem.isHidden()


def test_no_value_on_a_chip_is_cut_where_others_can_make_way(page, bar, qtbot):
    for width in range(1040, 1400, 20):
        page.resize(width, 760)
        bar.set_line("rating>=3")
        qtbot.waitUntil(bar.chips.chips["rating"].isVisible)
        QTest.qWait(1)
        shown = [chip for chip in bar.chips.chips.values() if chip.isVisible()]
        assert [chip.width() for chip in shown] == [chip.sizeHint().width() for chip in shown], width
        bar.set_line("")


def test_what_a_chip_offers_is_ticked_however_it_was_typed(bar):
    bar.set_line("rating>=3")
    assert offers(bar, "rating")["3 or more"].isChecked()


def test_the_cross_of_a_chip_takes_it_away(page, bar, qtbot):
    bar.set_line("kind:photo")
    chip = bar.chips.chips["kind"]
    qtbot.waitUntil(chip.isVisible)
    place = chip.rect().center()
    place.setX(chip.width() - 8)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=place)
    assert (bar.line.text(), titles(page)) == ("", ALL)
    bar.set_line("kind:photo")
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert bar.line.text() == ""


def test_chips_stand_beside_the_line_from_the_start(bar):
    assert [field for field, chip in bar.chips.chips.items() if chip.isVisible()] == [
        "kind",
        "line",
        "rights",
        "used",
    ]


def test_chips_make_way_for_how_many_are_chosen(page, bar):
    page.resize(1000, 760)
    page.pieces.pictures.grid.go_to(0, 1, 2)
    assert page.pieces.section.bar.selected.isVisible()
    assert bar.line.width() >= 250
    ends = page.pieces.section.bar.geometry().right()
    assert ends <= bar.width()


def test_chips_without_room_are_in_one_menu(page, bar):
    page.resize(760, 760)
    assert len([chip for chip in bar.chips.chips.values() if chip.isVisible()]) < 4
    assert bar.line.width() >= 200
    bar.chips.set_room(0)
    bar.chips.more.menu_shown.aboutToShow.emit()
    assert "Kind" in [action.text() for action in bar.chips.more.menu_shown.actions()]
    page.resize(1400, 760)
    bar.set_line("short")
    bar.chips.set_room(700)
    shown = [field for field, chip in bar.chips.chips.items() if chip.isVisible()]
    assert shown == ["kind", "line", "rights", "used", "short"]


@pytest.mark.row("S2-38")
def test_the_line_completes_names_and_values(bar):
    bar.line.setFocus()
    QTest.keyClicks(bar.line, "li")
    assert bar.line.offered == ["line:"]
    QTest.keyClick(bar.line, Qt.Key.Key_Tab)
    assert (bar.line.text(), bar.line.offered) == ("line:", ["Skate shoes", "Skincare"])
    QTest.keyClicks(bar.line, "car")
    assert bar.line.offered == ["Skincare"]
    QTest.keyClick(bar.line, Qt.Key.Key_Tab)
    assert (bar.line.text(), bar.line.offered) == ("line:Skincare ", [])


def test_days_are_completed_to_months_there_are(bar, session):
    changed(session, "ugc_item", 1, taken_at="2025-11-02T10:00:00Z")
    changed(session, "ugc_item", 2, taken_at="2025-12-24T10:00:00Z")
    bar.line.setFocus()
    QTest.keyClicks(bar.line, "taken:2025-1")
    assert bar.line.offered == ["2025-12", "2025-11"]
    changed(session, "ugc_item", 1, taken_at="2024-10-02T10:00:00Z")
    bar.line.clear()
    QTest.keyClicks(bar.line, "date:2024")
    assert bar.line.offered == ["2024-10"]


def test_nothing_is_wrong_while_the_right_word_is_offered(bar, qtbot):
    bar.line.setFocus()
    QTest.keyClicks(bar.line, "rights:rep")
    qtbot.waitUntil(lambda: bool(bar.problem.text()))
    assert bar.line.offered == ["repost", "replied"]
    bar._pause.timeout.emit()
    assert not bar.problem.isVisible()
    bar.line.popup.hide()
    qtbot.waitUntil(bar.problem.isVisible)


def test_the_help_shows_every_field_and_puts_an_example_in(bar, page):
    bar.line.setText("鞋")
    shown = bar.line.show_help()
    examples = {button.text(): button for button in shown.findChildren(QPushButton)}
    assert {"rights:ads,repost", "-used", "taken:2026-03.."} <= set(examples)
    examples["-used"].click()
    assert bar.line.text() == "鞋 -used"


@pytest.mark.row("S2-38")
def test_a_view_keeps_the_whole_line(page, bar, session, qtbot):
    line = 'rights:ads -used "routine day"'
    assert not bar.save.isEnabled()
    bar.set_line(line)
    bar.save.click()
    dialog = bar.views.findChild(ViewNameDialog)
    dialog.told.emit("Ads to make")
    dialog.close()
    assert [(view.text, view.conditions) for view in reading.listing(session.workspace, SavedView)] == [
        (line, None)
    ]
    assert not bar.save.isEnabled()
    bar.set_line("kind:photo")
    bar.views.fill()
    bar.views.actions_shown["Ads to make"].trigger()
    assert (bar.line.text(), titles(page)) == (line, [ALL[2]])
    bar.views.actions_shown["Everything"].trigger()
    assert (bar.line.text(), titles(page)) == ("", ALL)


@pytest.mark.row("S2-38")
def test_a_view_with_conditions_beside_its_words_becomes_a_line(page, bar, session):
    conditions = "kind = photo\nproduct_id = 2\nrating <= 3"
    add_record(
        session.workspace,
        record=SavedView(record_kind="ugc_item", name="Old", text="-5", conditions=conditions),
    )
    bar.views.fill()
    bar.views.actions_shown["Old"].trigger()
    assert bar.line.text() == '"-5" kind:photo product:P2 rating:..3'


def test_keys_lead_into_the_line_out_of_it_and_on(page, bar):
    grid = page.pieces.pictures.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar.line.hasFocus()
    page.segments.setFocus()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar.line.hasFocus()
    QTest.keyClicks(bar.line, "kick")
    QTest.keyClick(bar.line, Qt.Key.Key_Down)
    assert grid.hasFocus()
    assert (titles(page), page.pieces.chosen_ids()) == ([ALL[3]], [4])
    bar.line.setFocus()
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.line.text() == ""


def test_a_piece_that_is_not_among_those_asked_for_is_shown_all_the_same(page, bar):
    bar.set_line("rights:ads")
    page.show_place(Place("ugc_item", (4,)))
    assert page.pieces.chosen_ids() == [4]
    assert (bar.line.text(), titles(page)) == ("", ALL)
    assert page.header._state.whole_text == "5 pieces"


def test_where_nothing_is_found_the_line_is_said(page, bar):
    bar.set_line("kind:story")
    assert page.pieces.section.nothing.isVisible()
    page.pieces.section.nothing.all_wanted.emit()
    assert (bar.line.text(), titles(page)) == ("", ALL)


def test_what_the_bar_had_is_in_its_menu(page):
    menu = page.pieces.section.bar
    assert menu.more_button.isVisible()
    offered = [action.text() for action in menu._menu.actions()]
    # The page has put in some of its own; what deletes stands last, by itself.
    assert {"Export CSV…", "Find moved files…"} <= set(offered)
    assert offered[-2:] == ["", "Delete pieces"]
    assert not any(button.isVisible() for button, _ in menu._folding)


@pytest.mark.row("S2-38")
def test_enter_takes_nothing_that_nobody_chose(page, bar, qtbot):
    bar.line.setFocus()
    qtbot.keyClicks(bar.line, "glow sh")
    assert bar.line.popup.isVisible()
    QTest.keyClick(bar.line.popup, Qt.Key.Key_Return)
    assert bar.line.text() == "glow sh"
    assert not bar.line.popup.isVisible()
