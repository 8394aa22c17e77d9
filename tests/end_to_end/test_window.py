"""Journeys through the real window, as a seller takes them; background work runs in the background."""

import gc
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from pytestqt.qtbot import QtBot

from shop_window import Shop
from socialroi_desktop.catalogue import command_names
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, Cost, Influencer, OrderLine, Product
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.outreach.erasing import erase
from socialroi_desktop.views.outreach.pages import OutreachPages
from socialroi_desktop.views.records.parts_card import PartsCard
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.roi.page import RoiPage
from socialroi_desktop.views.widgets.labels import LinkLabel

ORDERS = (
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Note Attributes,Refunded Amount\n"
    "#1,a@example.com,paid,USD,600.00,5.00,0.00,605.00,,0.00,2026-07-02 10:00:00 +0200,2,滑板,300.00,D1,utm_source: fb,0.00\n"
    "#2,b@example.com,paid,USD,100.00,5.00,0.00,105.00,,0.00,2026-07-03 10:00:00 +0200,1,Grip,100.00,G1,utm_source: fb,0.00\n"
    "#3,c@example.com,paid,USD,50.00,5.00,0.00,55.00,,0.00,2026-13-03 10:00:00 +0200,1,Grip,50.00,G1,,0.00\n"
    "#4,d@example.com,paid,USD,80.00,5.00,0.00,85.00,,0.00,2026-07-04 10:00:00 +0200,1,Grip,80.00,G1,,0.00\n"
)


def orders_file(folder: Path) -> Path:
    path = folder / "orders_export.csv"
    path.write_text(ORDERS, "utf-8")
    return path


def test_drop_look_apply_undo_redo(shop: Shop) -> None:
    shop.drop(orders_file(shop.folder))
    assert shop.orders() == [], "nothing is saved before it is applied"
    shop.apply()
    assert [order.number for order in shop.orders()] == ["#1", "#2", "#4"]
    shop.window.session.undo()
    shop.idle()
    assert shop.orders() == []
    shop.window.session.redo()
    shop.idle()
    assert [order.number for order in shop.orders()] == ["#1", "#2", "#4"]


def test_no_undo_is_promised_of_what_was_for_good(shop: Shop) -> None:
    session, status = shop.window.session, shop.window.status
    session.perform("x", lambda workspace, _progress: add_record(workspace, record=Influencer(name="Zq")))
    shop.idle()
    assert "Ctrl+Z undoes" in status._change.whole_text
    erase(session, 1, lambda _receipt: None, lambda _why: None)
    shop.idle()
    assert status._change.whole_text == "Saved · “Somebody erased everywhere, for good” is not undone"


def test_first_rows_of_an_old_file_are_in_sight(shop: Shop) -> None:
    old = shop.folder / "old.csv"
    old.write_text(ORDERS.replace("2026-07", "2021-05"), "utf-8")
    shop.drop(old)
    shop.apply()
    assert shop.window.filters.period == Period(date(2021, 4, 1), date(2021, 6, 30))
    shop.window.filters.set_period(Period(date(2026, 7, 1), date(2026, 7, 31)))
    shop.window.session.undo()
    shop.idle()
    shop.window.session.redo()
    shop.idle()
    assert shop.window.filters.period == Period(date(2026, 7, 1), date(2026, 7, 31)), (
        "the seller's choice stays"
    )


def test_a_file_that_waits_for_its_columns_is_not_lost(shop: Shop) -> None:
    unknown = shop.folder / "unknown.csv"
    unknown.write_text("alpha,beta\nx,1\ny,2\n", "utf-8")
    shop.drop(unknown, orders_file(shop.folder))
    shop.apply()
    assert len(shop.orders()) == 3
    assert [item.name for item in shop.data.model.files] == ["unknown.csv"]
    assert shop.data.stack.currentWidget() is shop.data.importing
    assert shop.window.toast.message == "Imported 3 rows"


def test_a_new_window_opens_where_there_is_work(shop: Shop) -> None:
    shop.window.nav.setFocus()
    shop.until(lambda: bool(shop.window.current_page_id))
    assert shop.window.current_page_id == "data"


def test_every_menu_keeps_its_entries(shop: Shop) -> None:
    gc.collect()
    titles = [command.title for group in shop.window.available_commands() for command in group.commands]
    for title in (
        "New workspace…",
        "Open workspace…",
        "Open the demo",
        "Import files…",
        "Workspace settings…",
        "Quit",
        "About",
    ):
        assert title in titles


def test_from_a_file_to_a_proved_roi(shop: Shop) -> None:
    shop.drop(orders_file(shop.folder))
    shop.apply()
    cost = Cost(spent_on="2026-07-01", kind="ad_spend", amount=20_000, currency="USD", channel="facebook")
    shop.window.session.perform("Add cost", lambda workspace, _: editing.add_record(workspace, record=cost))
    shop.idle()
    shop.window.filters.set_period(Period(date(2026, 7, 1), date(2026, 7, 31)))
    page = cast(RoiPage, shop.window.show_page("roi"))
    shop.until(lambda: page.model.snapshot is not None)
    shop.idle()
    read = " ".join(card.accessibleName() for card in page.figures)
    assert "$700" in read
    assert "+75%" in read
    page.model.open_proof(page.figures[3].figure.key)
    shop.idle()
    shop.until(lambda: page.model.proof is not None)
    proof = page.model.proof
    assert proof is not None
    lines = {(row.file, row.line) for table in proof.tables for row in table.rows}
    assert {("orders_export.csv", 2), ("orders_export.csv", 3)} <= lines
    assert ("orders_export.csv", 5) not in lines, "order #4 came from nowhere known"


def test_every_tab_can_be_shown_in_every_theme(shop: Shop) -> None:
    for theme in ("dark", "contrast", "light"):
        shop.desktop.theme.apply(theme)
        for page_id in shop.window.page_ids:
            shop.window.show_page(page_id)
            shop.idle()
            assert shop.window.current_page_id == page_id
            assert not shop.window.grab().isNull()


def test_a_bad_file_is_named_and_the_good_one_goes_on(shop: Shop) -> None:
    empty = shop.folder / "empty.csv"
    empty.write_bytes(b"")
    shop.drop(empty, orders_file(shop.folder))
    assert len(shop.data.model.files) == 2
    assert any(item.message for item in shop.data.model.files)
    shop.apply()
    assert len(shop.orders()) == 3


def test_the_last_workspace_is_opened_again(shop: Shop) -> None:
    assert shop.desktop.recent() == [shop.window.session.workspace.path.resolve()]
    assert "Shop" in shop.window.windowTitle()


def test_undo_goes_to_the_place_and_selects_it(shop: Shop) -> None:
    workspace = shop.window.session.workspace
    ids = [
        add_record(workspace, record=Cost(spent_on="2026-07-02", kind="tool", amount=n, currency="USD")).ids[
            0
        ]
        for n in (1, 2)
    ]
    edit_record(workspace, entity="cost", row_id=ids[0], changes={"note": "wrong"})
    shop.window.show_page("roi")
    shop.window.session.undo()
    shop.idle()
    assert shop.window.current_page_id == "data"
    section = shop.data.section
    assert isinstance(section, RecordsSection)
    shop.until(lambda: section.view.selected_ids() == [ids[0]])


def test_the_palette_finds_records_and_opens_them(shop: Shop, qtbot: QtBot) -> None:
    workspace = shop.window.session.workspace
    add_record(workspace, record=Product(name="Skin tonic"))
    add_record(workspace, record=Campaign(name="Skincare launch"))
    add_record(workspace, record=Influencer(name="Zoë Skinner"))
    shop.until(lambda: shop.window.current_page_id != "")
    shop.window.open_palette()
    palette = shop.window.palette_window
    qtbot.keyClicks(palette.line, "skin")

    def titles() -> list[str]:
        return [palette.rows.item(n).text() for n in range(palette.rows.count())]

    wanted = ["Zoë Skinner", "Skincare launch", "Skin tonic"]
    shop.until(lambda: [title for title in titles() if title in wanted] == wanted)
    palette.rows.setCurrentRow(titles().index("Zoë Skinner"))
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert shop.window.current_page_id == "outreach"
    page = shop.window.show_page("outreach")
    assert isinstance(page, OutreachPages)
    shop.until(lambda: page.everybody.people.board.selected_ids() == [1])
    shop.idle()


def test_the_palette_says_how_many_there_are_and_where_the_words_stand(shop: Shop, qtbot: QtBot) -> None:
    workspace = shop.window.session.workspace
    for n in range(7):
        add_record(workspace, record=Product(name=f"Deck {n}"))
    add_record(workspace, record=Influencer(name="Zoë", note="met at the fair, wants a deck of her own"))
    shop.until(lambda: shop.window.current_page_id != "")
    shop.window.open_palette()
    palette = shop.window.palette_window
    qtbot.keyClicks(palette.line, "deck")

    def rows() -> list[str]:
        return [
            palette.rows.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(palette.rows.count())
        ]

    shop.until(lambda: "Products 7" in rows())
    assert "People 1" in rows()
    assert "Zoë, Note, met at the fair, wants a deck of her own, Search" in rows()
    palette.close()
    shop.idle()


@pytest.mark.row("G-15")
def test_every_command_has_a_name_in_each_language_of_the_app(shop: Shop) -> None:
    known = {context_name[1] for context_name in command_names()}
    groups = shop.window.available_commands()
    assert {command.title for group in groups for command in group.commands} - known == set()
    shop.idle()


def test_a_metric_and_a_setting_are_found_by_name_and_lead_to_where_they_are(
    shop: Shop, qtbot: QtBot
) -> None:
    shop.drop(orders_file(shop.folder))
    shop.apply()
    shop.window.open_palette()
    palette = shop.window.palette_window
    qtbot.keyClicks(palette.line, "margin")
    found = [palette.rows.item(n).text() for n in range(palette.rows.count())]
    assert {"Contribution margin", "Gross margin"} <= set(found)
    palette.rows.setCurrentRow(found.index("Contribution margin"))
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert shop.window.current_page_id == "roi"
    page = cast(RoiPage, shop.window.show_page("roi"))
    shop.until(lambda: page.model.proof is not None and page.model.proof.subject == "Contribution margin")
    shop.idle()


def test_a_part_is_opened_with_its_owner_and_a_reference_from_cell_and_panel(shop: Shop) -> None:
    workspace = shop.window.session.workspace
    shop.drop(orders_file(shop.folder))
    shop.apply()
    line = reading.listing(workspace, OrderLine)[2]
    assert shop.window.navigator.open("order_line", line.id or 0)
    section = shop.data.section
    assert isinstance(section, RecordsSection)
    assert section.view.selected_ids() == [line.order_id]
    (card,) = section.panel.findChildren(PartsCard)
    assert card.view.selected_ids() == [line.id]
    campaign = add_record(workspace, record=Campaign(name="Ra mắt")).ids[0]
    cost = Cost(spent_on="2026-07-02", kind="tool", amount=1, currency="USD", campaign_id=campaign)
    shop.window.navigator.open("cost", add_record(workspace, record=cost).ids[0])
    section = shop.data.section
    assert isinstance(section, RecordsSection)
    column = [spec.name for spec in section.table.columns].index("campaign_id")
    section.view.setCurrentIndex(section.table.index(0, column))
    assert section.view.open_action.shortcut().toString() == "Ctrl+Return"
    section.view.open_action.trigger()
    assert isinstance(shop.data.section, RecordsSection)
    assert shop.data.section.table.record_type is Campaign
    assert shop.data.section.view.selected_ids() == [campaign]
    shop.window.navigator.open("cost", 1)
    links = shop.data.section.panel.findChildren(LinkLabel)
    panel = shop.data.section.panel
    link = next(each for each in links if each.isVisibleTo(panel) and "Ra mắt" in each.toolTip())
    link.linkActivated.emit("#")
    shop.until(lambda: cast(RecordsSection, shop.data.section).table.record_type is Campaign)


def test_files_in_preparation_are_found_again_after_a_look_at_a_table(shop: Shop) -> None:
    shop.drop(orders_file(shop.folder))
    assert shop.data.stack.currentWidget() is shop.data.importing
    shop.window.navigator.open_section("cost")
    assert shop.data.stack.currentWidget() is shop.data.home
    assert shop.data.prepared_action.isVisible()
    shop.data.prepared_action.trigger()
    assert shop.data.stack.currentWidget() is shop.data.importing
    shop.apply()
    assert len(shop.orders()) == 3
    assert not shop.data.prepared_action.isVisible()
    shop.window.navigator.open_import(1)
    assert shop.data.chips.current == "imports"


def test_no_key_of_a_page_is_one_of_the_window_too(shop: Shop) -> None:
    for page_id in shop.window.page_ids:
        shop.window.show_page(page_id)
    shop.window.navigator.open_section("cost")
    shop.idle()
    whole: list[str] = []
    pages: set[str] = set()
    for each in (*shop.window.findChildren(QAction), *shop.window.findChildren(QShortcut)):
        keys = each.shortcuts() if isinstance(each, QAction) else [each.key()]
        # A key of a page acts only while that page is seen, wherever in the window the keyboard is.
        of_page = isinstance(each, QShortcut) and each.parent() is not shop.window
        of_window = not of_page and (
            each.shortcutContext() if isinstance(each, QAction) else each.context()
        ) in (
            Qt.ShortcutContext.WindowShortcut,
            Qt.ShortcutContext.ApplicationShortcut,
        )
        names = [key.toString() for key in keys if not key.isEmpty()]
        if of_window:
            whole += names
        else:
            pages |= set(names)
    assert {"Ctrl+I", "Ctrl+Z"} <= set(whole)
    assert {"Ctrl+N", "Ctrl+Return", "Ctrl+Shift+N"} <= pages
    assert len(whole) == len(set(whole)), sorted(whole)
    assert not set(whole) & pages


def test_control_and_a_digit_go_to_a_tab(shop: Shop, qtbot: QtBot) -> None:
    shop.window.activateWindow()
    qtbot.waitExposed(shop.window)
    for number, page_id in ((2, "plan"), (7, "data"), (8, "roi"), (1, "today")):
        key = Qt.Key(Qt.Key.Key_0 + number)
        qtbot.keyClick(shop.window, key, Qt.KeyboardModifier.ControlModifier)
        assert shop.window.current_page_id == page_id
    shop.idle()
