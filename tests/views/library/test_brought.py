"""What pieces brought, in the window: beside a piece, behind its figures, of all pieces, and what is to be taken down."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from asking import add
from pages import page_of
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import (
    Cost,
    Deal,
    Influencer,
    Post,
    UgcItem,
    Usage,
    UsageRight,
    WebSessions,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.withdrawing import take_down
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.views.library import TAB
from socialroi_desktop.views.library.brought_dialog import BroughtDialog
from socialroi_desktop.views.library.piece_head import PieceHead
from workspaces import put_orders

LINK = "https://shop.example/deck?utm_source=instagram&utm_campaign=deck"


def a_post(number, **told):
    day = date(2026, 7, 1) + timedelta(number)
    return Post(
        channel="instagram", external_id=f"18000000{number}", published_at=f"{day}T10:00:00Z",
        permalink=f"https://www.instagram.com/p/{number}", text=f"Post {number}", **told,
    )  # fmt: skip


def orders(count, landing, day):
    return [
        {
            "gross_sales": 10_000,
            "ordered_at": f"{day}T10:00:00Z",
            "landing_page": landing,
        }
        for _ in range(count)
    ]


def fill(workspace):
    add(
        workspace,
        Influencer(name="Hanna"),
        Deal(influencer_id=1, purpose="Deck"),
        a_post(1, reach=41_200, link_clicks=612, engagements=900, link=LINK),
        UgcItem(title="Deck 滑板鞋", kind="unboxing", deal_id=1, influencer_id=1, rating=5),
        UgcItem(title="Never used", kind="photo"),
        UgcItem(title="Second", kind="photo"),
        Cost(spent_on="2026-07-01", kind="influencer_fee", amount=6000, currency="USD", influencer_id=1, deal_id=1),
        Usage(ugc_item_id=1, where="post", post_id=1, from_on="2026-07-02"),
        Usage(ugc_item_id=1, where="home_gallery", from_on="2026-07-15", to_on="2026-07-21"),
        Usage(ugc_item_id=1, where="product_page", what="Deck page", from_on="2026-07-15", taken_down_on="2026-07-20"),
    )  # fmt: skip
    for number in range(2, 8):
        add(workspace, a_post(number, reach=1000, engagements=50, link_clicks=10))
    add(workspace, Usage(ugc_item_id=3, where="post", post_id=7, from_on="2026-07-08", to_on="2026-07-30"))
    for day in range(8, 22):
        on = f"2026-07-{day:02d}"
        add(
            workspace,
            WebSessions(period_start=on, period_end=on, page="/", breakdown="page", sessions=100, tool="GA4"),
        )
    put_orders(
        workspace,
        [
            *orders(3, "/deck?fbclid=9&utm_campaign=deck&utm_source=instagram", "2026-07-20"),
            *orders(20, "/?x=1", "2026-07-10"),
            *orders(70, "https://shop.example/", "2026-07-16"),
        ],
    )


@pytest.fixture
def page(session, qtbot):
    fill(session.workspace)
    made = page_of(TAB, session, FilterState())
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    session.pictures.close()


def head_of(page, row):
    page.pieces.pictures.grid.go_to(row)
    return page.pieces.section.panel.findChildren(PieceHead)[-1]


def figures(head):
    return [figure.words for figure in head.brought.figures]


@pytest.mark.row("S2-39")
def test_beside_a_piece_stands_what_it_brought(page, session):
    head = head_of(page, 0)
    # Three orders of 100 with 40 % margin bring 120; half of nothing else shares the fee of 60: (120 - 60) / 60.
    assert figures(head) == ["41,200 reach", "612 clicks", "3 orders", "$300", "ROI +100%"]
    unused = head_of(page, 1)
    assert figures(unused) == ["– reach", "– clicks", "– orders"]
    dash = unused.brought.findChildren(QLabel, "figure reach")[-1]
    assert dash.toolTip() == "No post uses it yet; name the posts under “Where used”."
    session.perform(
        "x",
        lambda w, _p: add_record(
            w, record=Usage(ugc_item_id=2, where="post", post_id=2, from_on="2026-07-03")
        ),
    )
    assert figures(unused)[0] == "1,000 reach"


def test_until_it_is_worked_out_nothing_of_another_piece_stands_there(page, monkeypatch):
    brought = head_of(page, 0).brought
    monkeypatch.setattr(brought.model, "read_anew", lambda: None)
    assert head_of(page, 1).brought is brought
    assert brought.figures == ()
    assert "Adding up…" in [each.text() for each in brought.findChildren(QLabel) if each.isVisible()]


@pytest.mark.row("S2-39")
def test_of_pieces_that_are_looked_at_in_a_row_only_the_last_is_worked_out(page, session, monkeypatch):
    head = head_of(page, 0)
    asked = []
    monkeypatch.setattr(session, "read", lambda *told, **more: asked.append(more["key"]))
    head.brought.model.refresh()
    other = PieceHead(session, page.pieces.standings, page.pieces.deeds, lambda: None, page)
    other.brought.model.set_active(True)
    other.brought.model.show_piece(reading.get(session.workspace, UgcItem, 2))
    assert len(asked) == 2
    assert len(set(asked)) == 1, "one key: the newer question wins"


@pytest.mark.row("S2-37")
@pytest.mark.row("S2-39")
def test_a_figure_leads_to_posts_orders_and_pages_before_and_after(page, qtbot):
    went = []
    page.pieces.section.record_opened.connect(lambda entity, row_id: went.append((entity, row_id)))
    head = head_of(page, 0)
    link = head.brought.findChildren(QPushButton, "figure orders")[-1]
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    dialog = page.window().findChild(BroughtDialog)
    assert [dialog.posts.model().index(0, n).data() for n in (1, 2, 3)] == ["41,200", "612", "900"]
    assert dialog.orders.model().rowCount() == 3
    gallery, product = ([label.text() for label in block.findChildren(QLabel)] for block in dialog.blocks)
    told = dict(zip(gallery[3::3], zip(gallery[4::3], gallery[5::3], strict=False), strict=False))
    assert told["Visits"] == ("700", "700")
    assert told["Orders that landed there"] == ("20", "70")
    assert told["Orders of visits"] == ("2.9% (1.9 … 4.4%)", "10.0% (8.0 … 12.4%)")
    assert gallery[-1] == "Clearly higher after"
    assert product[-1].startswith("It is not known which page this is")
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("not proof of cause" in text for text in words)
    dialog.posts.setFocus()
    dialog.posts.row_opened.emit(dialog.posts.model().index(0, 0))
    qtbot.waitUntil(lambda: went == [("post", 1)])


@pytest.mark.row("S1-6")
def test_posts_with_pieces_stand_beside_those_without(page):
    page.show_results()
    view = page.stack.currentWidget()
    rows = view.model.kinds
    cells = [[rows.index(row, column).data() for column in range(4)] for row in range(rows.rowCount())]
    assert [cell[0] for cell in cells] == ["Photo", "Photo", "Unboxing", "Unboxing"]
    engaged = rows.index(2, 1)
    assert rows.index(2, 0).data(Role.SUBTEXT) == "Engagement of reach"
    assert (engaged.data(), engaged.data(Role.SUBTEXT)) == ("2.2% (2.0 … 2.3%)", "900 of 41,200 · 1 post")
    assert rows.index(2, 2).data(Role.SUBTEXT) == "250 of 5,000 · 5 posts"
    assert cells[2][3] == "Too few to judge"
    words = [label.text() for label in view.findChildren(QLabel)]
    assert any("not proof of cause" in text for text in words)


@pytest.mark.row("S2-39")
def test_pieces_are_sorted_by_what_they_sold_and_what_is_unknown_comes_last(page, qtbot):
    page.show_results()
    view = page.stack.currentWidget()
    order = view.sorted

    def titles():
        return [order.index(row, 0).data() for row in range(order.rowCount())]

    assert titles() == ["Deck 滑板鞋", "Second"], "what is used nowhere is left out"
    assert order.index(0, 8).data() == "+100%"
    assert order.index(1, 5).data(Role.REASON).startswith("Nothing leads from orders to these posts")
    view.pieces.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    assert titles() == ["Deck 滑板鞋", "Second"]
    view.pieces.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert titles() == ["Second", "Deck 滑板鞋"]
    view.pieces.row_opened.emit(order.index(0, 0))
    assert page.pieces.isVisible()
    assert page.pieces.chosen_ids() == [3]


def test_pieces_of_one_post_are_marked_and_the_foot_says_that_they_are_not_added_up(page, session):
    page.show_results()
    view = page.stack.currentWidget()
    assert not view.shared.isVisibleTo(view)
    session.perform("x", lambda w, _p: add_record(w, record=Usage(ugc_item_id=3, where="post", post_id=1)))
    assert [view.sorted.index(row, 9).data() for row in range(2)] == ["1 other piece"] * 2
    assert "do not add such rows up" in view.shared.text()
    assert view.shared.isVisibleTo(view)


def chips(page):
    return [button.text() for button in page.segments._group.buttons()]


def listed(page):
    page.show_take_down()
    view = page.stack.currentWidget()
    model = view.table.model()
    return view, [model.index(row, 0).data() for row in range(model.rowCount())]


def tick(view, row, state=Qt.CheckState.Checked):
    model = view.table.model()
    return model.setData(model.index(row, 0), state, Qt.ItemDataRole.CheckStateRole)


@pytest.mark.row("S1-5")
def test_the_take_down_list_takes_down_what_is_ticked_and_nothing_else(page, session):
    # Neither may be shown: the post still uses it, and nobody granted it.
    assert chips(page)[2] == "Take down 1"
    for name in ("Winter", "Spring"):
        session.perform(
            "x",
            lambda w, _p, name=name: add_record(w, record=Usage(ugc_item_id=3, where="ad", what=name)),
        )
    assert chips(page)[2] == "Take down 3"
    view, titles = listed(page)
    assert sorted(titles) == ["Deck 滑板鞋", "Second", "Second"]
    row = titles.index("Second")
    assert view.table.model().index(row, 2).data(Role.TAG) == ("no right", Tone.BAD)
    assert not view.button.isEnabled()
    assert tick(view, row)
    # A tick collects, the rows stay; what is chosen besides is not taken down.
    assert (chips(page)[2], view.button.text()) == ("Take down 3", "Taken down today: 1")
    view.table.selectRow(titles.index("Deck 滑板鞋"))
    view.button.setFocus()
    view.button.click()
    assert chips(page)[2] == "Take down 2"
    taken = [
        use.what for use in reading.listing(session.workspace, Usage) if use.taken_down_on == "2026-09-20"
    ]
    assert taken == ["Winter"]
    # Pressed once more nothing else goes, and the keyboard is still with the list.
    assert not view.button.isEnabled()
    assert page.window().focusWidget() is view.table
    assert view.table.selectedIndexes() == []
    view.button.click()
    view.table.selectAll()
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert view.button.text() == "Taken down today: 2"
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert not view.button.isEnabled()
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    view.take_down()
    assert chips(page)[2] == "Take down"
    session.undo()
    assert chips(page)[2] == "Take down 2"
    for item, use in ((1, "repost"), (3, "ads")):
        right = UsageRight(ugc_item_id=item, use=use, state="granted", answered_on="2026-09-01")
        session.perform("x", lambda w, _p, right=right: add_record(w, record=right))
    assert chips(page)[2] == "Take down"


def test_undoing_what_was_taken_down_stays_in_the_list(page, session, qtbot):
    view, titles = listed(page)
    assert tick(view, titles.index("Deck 滑板鞋"))
    view.take_down()
    with qtbot.waitSignal(session.changed) as told:
        session.undo()
    place = told.args[0].place
    assert (place.entity, place.ids) == ("ugc_item", (1,))
    page.show_place(place)
    assert page.segments.current == "take_down"
    assert page.stack.currentWidget() is view
    # From anywhere else it leads to the piece, as does what else is undone from here.
    page.show_place(Place("ugc_item", (2,)))
    assert page.segments.current == "pieces"
    page.show_place(place)
    assert page.pieces.chosen_ids() == [1]


@pytest.mark.row("S1-5")
def test_what_is_in_a_post_to_come_is_taken_out_of_it_not_down(page, session, qtbot):
    add(
        session.workspace,
        Post(channel="x", title="Soon", text="Look", state="draft", scheduled_at="2026-12-15T09:00"),
    )
    session.perform("x", lambda w, _p: add_record(w, record=Usage(ugc_item_id=2, where="post", post_id=8)))
    session.perform(
        "x",
        lambda w, _p: edit_record(
            w, entity="post", row_id=8, changes={"state": "ready", "override_reason": "she agreed"}
        ),
    )
    view, titles = listed(page)
    row, model = titles.index("Never used"), view.table.model()
    assert not model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert model.index(row, 3).data() == "from 15 Dec"
    assert not tick(view, row)
    assert model.opens(row) == ("post", 8)
    assert not view.out_button.isVisible()
    view.table.selectRow(row)
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert model.ticked == ()
    assert view.post_button.isEnabled()
    with qtbot.waitSignal(session.changed) as told:
        view.out_button.click()
    assert [note.message for note in told.args[0].notes] == [
        "The post is a draft and shows the piece no more; see that its text fits before it is ready."
    ]
    post = reading.get(session.workspace, Post, 8)
    assert (post.state, post.text) == ("draft", "Look")
    assert [use.ugc_item_id for use in reading.listing(session.workspace, Usage) if use.post_id == 8] == []
    assert view.table.selectedIndexes() == []
    session.undo()
    assert reading.get(session.workspace, Post, 8).state == "ready"
    with pytest.raises(UserError, match="not out yet"):
        take_down(session.workspace, usage_ids=[model.row(row).place.usage.id], today=session.today)


def test_a_post_to_come_without_a_right_is_not_ready(page, session):
    add(
        session.workspace,
        Post(channel="instagram", external_id="190001", published_at="2026-10-02T10:00:00Z"),
    )
    add(session.workspace, Post(channel="tiktok", title="Draft", state="draft"))
    for post in (8, 9):
        session.perform(
            "x",
            lambda w, _p, post=post: add_record(w, record=Usage(ugc_item_id=2, where="post", post_id=post)),
        )
    assert [each.tag for each in head_of(page, 1).used] == [("not ready", Tone.BAD)] * 2
