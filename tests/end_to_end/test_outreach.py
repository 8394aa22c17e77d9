"""From a list of names to a return that can be read: the journey of a partner through the real window, by mouse and key."""

from typing import TypeVar, cast

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shop_window import Shop
from socialroi_desktop.domain.records import Cost, Deal, Influencer, StageChange
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.formatting import UNKNOWN
from socialroi_desktop.views.outreach.deal_card import DealCard
from socialroi_desktop.views.outreach.pages import OutreachPages
from socialroi_desktop.views.outreach.results_card import ResultsCard
from socialroi_desktop.views.outreach.screening_dialog import ScreeningDialog
from socialroi_desktop.views.records.board_list import CardList
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.roi.page import RoiPage
from socialroi_desktop.views.widgets.growing_line import GrowingLine
from socialroi_desktop.window import WorkspaceWindow

# Twenty with fewer followers than the rule asks for, then ten with more.
LIST = "Youtuber,Subscribers,Avg. likes,Based in\n" + "".join(
    f"Skater {n},{n if n <= 20 else 100 + n}.{n % 10}k,{30 * n},PL\n" for n in range(1, 31)
)
HEADER = (
    "Name,Email,Financial Status,Currency,Subtotal,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,"
    "Lineitem name,Lineitem price\n"
)
# What an order was worth before the deal: 20 of which each leaves 10.
BEFORE = HEADER + "".join(
    f"#9{n:02},{n}@example.com,paid,USD,20.00,20.00,,0.00,2026-07-{n:02} 10:00:00 +0200,1,Wax,20.00\n"
    for n in range(1, 21)
)
ORDERS = HEADER + (
    "#1,a@example.com,paid,USD,600.00,600.00,{code},0.00,2026-08-12 10:00:00 +0200,2,Deck,300.00\n"
)
PARTNER = "Skater 30"
Kind = TypeVar("Kind", bound=QWidget)
CONTROL = Qt.KeyboardModifier.ControlModifier


def people(shop: Shop) -> list[Influencer]:
    return reading.listing(shop.window.session.workspace, Influencer)


def stages(shop: Shop) -> dict[str, int]:
    """Count how many people stand where."""
    found = [person.stage for person in people(shop)]
    return {stage: found.count(stage) for stage in found}


def pages(shop: Shop) -> OutreachPages:
    return cast(OutreachPages, shop.window.show_page("outreach"))


def deal(shop: Shop) -> Deal:
    (found,) = reading.listing(shop.window.session.workspace, Deal)
    return found


def costs(shop: Shop) -> dict[str, int | None]:
    """Return what was spent, by kind."""
    return {cost.kind: cost.amount for cost in reading.listing(shop.window.session.workspace, Cost)}


def named(root: QWidget, kind: type[Kind], name: str) -> Kind:
    """Return the one widget of a kind that is seen under an accessible name."""
    (found,) = [
        each for each in root.findChildren(kind) if each.accessibleName() == name and each.isVisible()
    ]
    return found


def press(shop: Shop, root: QWidget, words: str) -> None:
    """Click the one button that is seen with such words."""
    buttons = root.findChildren(QAbstractButton)
    (button,) = [each for each in buttons if each.text() == words and each.isVisible()]
    shop.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shop.idle()


def type_in(qtbot: QtBot, root: QWidget, name: str, text: str) -> None:
    """Type over what stands in the field of a form."""
    field = named(root, QLineEdit, name)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(field, text)


def fill(shop: Shop, opener: str, *, choices: dict[str, str], texts: dict[str, str]) -> None:
    """Fill the form that a button of the deal opens, and save it by its main button."""
    card = deal_card(shop)
    press(shop, card, opener)
    (form,) = [each for each in card.findChildren(RecordDialog) if each.isVisible()]
    for name, words in choices.items():
        shop.qtbot.keyClicks(named(form, QComboBox, name), words)
    for name, text in texts.items():
        type_in(shop.qtbot, form, name, text)
    press(shop, form, "Save")
    shop.until(lambda: not any(each.isVisible() for each in card.findChildren(RecordDialog)))


def bring_in(shop: Shop, name: str, text: str) -> None:
    """Drop a file on the window and apply it on the screen of imports."""
    path = shop.folder / name
    path.write_text(text, "utf-8")
    shop.drop(path)
    assert shop.data.stack.currentWidget() is shop.data.importing
    shop.qtbot.mouseClick(shop.data.importing.apply_button, Qt.MouseButton.LeftButton)
    shop.until(lambda: not shop.data.model.applying)
    shop.idle()


def screen(shop: Shop) -> None:
    """Type the rule and move those who pass and those who are out."""
    page = pages(shop).everybody
    press(shop, page, "Screen list…")
    (dialog,) = page.findChildren(ScreeningDialog)
    type_in(shop.qtbot, dialog, "Followers from", "100000")
    shop.qtbot.keyClicks(named(dialog, QComboBox, "Who passes goes to"), "Screen")
    shop.until(lambda: "Pass 10" in [each.text() for each in dialog.who.groups.findChildren(QPushButton)])
    press(shop, dialog, "Move people")
    shop.until(lambda: not page.findChildren(ScreeningDialog))
    shop.idle()


def cards_of(shop: Shop, stage: str) -> CardList:
    board = pages(shop).everybody.people.board
    return board.columns[board.model.values.index(stage)].cards


def move_all(shop: Shop, start: str, end: str) -> None:
    """Choose all cards of a column and take them to another, a column with each press."""
    shop.window.activateWindow()
    cards = cards_of(shop, start)
    shop.until(lambda: cards.stacked.count == 10)
    cards.setFocus()
    shop.qtbot.keyClick(cards, Qt.Key.Key_A, CONTROL)
    values = pages(shop).everybody.people.model.values
    for stage in values[values.index(start) : values.index(end)]:
        shop.qtbot.keyClick(cards_of(shop, str(stage)), Qt.Key.Key_Right, CONTROL)
        shop.idle()


def open_partner(shop: Shop) -> None:
    """Go to the card of the partner on the board and open it."""
    board = pages(shop).everybody.people.board
    cards = cards_of(shop, "track")
    rows = {cards.place(row).data(): row for row in range(cards.stacked.count)}
    cards.setFocus()
    shop.qtbot.keyClick(cards, Qt.Key.Key_Home)
    for _ in range(rows[PARTNER]):
        shop.qtbot.keyClick(cards, Qt.Key.Key_Down)
    assert board.selection.currentIndex().data() == PARTNER
    shop.qtbot.keyClick(cards, Qt.Key.Key_Return)
    shop.idle()


def deal_card(shop: Shop) -> DealCard:
    page = pages(shop).person
    assert page is not None
    (card,) = page.findChildren(DealCard)
    return card


def begin_deal(shop: Shop, purpose: str) -> None:
    line = named(deal_card(shop), GrowingLine, "Purpose of the deal")
    shop.qtbot.keyClicks(line, purpose)
    shop.qtbot.keyClick(line, Qt.Key.Key_Return)
    shop.idle()


def set_state(shop: Shop, words: str) -> None:
    """Choose a state in the menu of the deal."""
    menu = deal_card(shop).menu
    menu.popup(QPoint(0, 0))
    (action,) = [each for each in menu.actions() if each.text() == words]
    menu.setActiveAction(action)
    shop.qtbot.keyClick(menu, Qt.Key.Key_Return)
    shop.idle()


def make_code(shop: Shop) -> str:
    card = deal_card(shop)
    type_in(shop.qtbot, card, "What buyers save, in percent", "10")
    press(shop, card, "Make code")
    assert card.tracking is not None
    return card.tracking.code.text()


def strike_deal(shop: Shop) -> str:
    """Begin, sign, ship and write down what it costs; return the code."""
    begin_deal(shop, "First sales in Poland")
    days = {"From": "2026-08-01", "Until": "2026-08-31", "Agreed on": "2026-08-01", "Signed on": "2026-08-01"}
    fill(shop, "Edit…", choices={"Terms": "Mixed"}, texts={"Fee": "50"} | days)
    set_state(shop, "Signed")
    code = make_code(shop)
    product = {"Product sent": "Deck", "Product cost": "80", "Shipping cost": "20", "Sent on": "2026-08-02"}
    fill(shop, "Product…", choices={}, texts=product)
    press(shop, deal_card(shop), "Write costs")
    return code


def read_results(shop: Shop) -> list[str]:
    """Return the two figures on the card of results of the person who is open."""
    page = pages(shop).person
    assert page is not None
    shop.idle()
    (card,) = page.findChildren(ResultsCard)
    return [label.text() for label in card.figures.values]


def read_assumed(shop: Shop) -> list[str]:
    """Return the line of the card of results on what was assumed and what came, once it is there."""
    page = pages(shop).person
    assert page is not None
    (card,) = page.findChildren(ResultsCard)
    shop.until(lambda: card.outcomes.rowCount() == 1)
    shop.idle()
    return [str(card.outcomes.index(0, n).data()) for n in range(card.outcomes.columnCount())]


def read_return(shop: Shop) -> dict[str, str]:
    """Return what the row of the partner says on the ROI tab, broken down by influencer; empty without one."""
    page = cast(RoiPage, shop.window.show_page("roi"))
    shop.until(lambda: page.model.snapshot is not None)
    shop.idle()
    press(shop, page.breakdown, "Influencers")
    shop.until(lambda: page.breakdown.segments.current == "influencer")
    shop.idle()
    table, model = page.breakdown.table.model(), page.breakdown.model
    rows = [
        [table.index(row, n).data() for n in range(table.columnCount())] for row in range(table.rowCount())
    ]
    names = [column.id for column in model.columns]
    return next((dict(zip(names, row, strict=True)) for row in rows if PARTNER in str(row[0])), {})


def close_and_open(shop: Shop) -> None:
    """Close the window and open the file in another."""
    path = shop.window.session.workspace.path
    shop.window.close()
    shop.desktop.close_workspace()
    assert shop.desktop.open_file(path)
    assert isinstance(shop.desktop.window, WorkspaceWindow)
    shop.window = shop.desktop.window
    shop.until(lambda: bool(shop.window.current_page_id))
    shop.idle()


def undo(shop: Shop) -> None:
    shop.window.activateWindow()
    shop.until(shop.window.isActiveWindow)
    QTimer.singleShot(0, agree)
    shop.qtbot.keyClick(shop.window, Qt.Key.Key_Z, CONTROL)
    shop.idle()


def agree() -> None:
    """Press Yes where undo asks whether an import goes."""
    asked = QApplication.activeModalWidget()
    if isinstance(asked, QMessageBox):
        asked.button(QMessageBox.StandardButton.Yes).click()


def back_to_everybody(shop: Shop) -> None:
    page = pages(shop).person
    assert page is not None
    page.setFocus()
    shop.qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert pages(shop).currentWidget() is pages(shop).everybody
    shop.idle()


def test_ten_names_of_a_list_become_partners_and_one_brings_a_return(shop: Shop) -> None:
    bring_in(shop, "skaters.csv", LIST)
    assert stages(shop) == {"search": 30}
    assert {person.channel for person in people(shop)} == {"youtube"}

    screen(shop)
    assert stages(shop) == {"declined": 20, "screen": 10}
    move_all(shop, "screen", "track")
    assert stages(shop) == {"declined": 20, "track": 10}

    bring_in(shop, "before.csv", BEFORE)
    open_partner(shop)
    code = strike_deal(shop)
    assert (deal(shop).state, deal(shop).assumed_on) == ("signed", "2026-08-01")
    assert costs(shop) == {"influencer_fee": 5_000, "product_seeding": 8_000, "shipping": 2_000}

    bring_in(shop, "orders.csv", ORDERS.format(code=code))
    assert read_results(shop) == ["1 order", "+100%"], "300 of contribution on 150 of cost"
    assert read_assumed(shop)[1:] == ["5", UNKNOWN, "1"], "50 of fee, and each of the orders before left 10"
    row = read_return(shop)
    assert (row["orders"], row["net_sales"], row["total_cost"], row["roi"]) == ("1", "$600", "$150", "+100%")

    back_to_everybody(shop)
    move_all(shop, "track", "relationship")
    assert stages(shop) == {"declined": 20, "relationship": 10}
    steps = len(reading.listing(shop.window.session.workspace, StageChange))
    assert steps == 30 + 30 + 10 * 5, "as imported, as screened, and each press of a key"
    undo(shop)
    assert stages(shop) == {"declined": 20, "track": 10}
    undo(shop)
    assert len(shop.orders()) == 20, "those of before the deal"
    row = read_return(shop)
    assert (row["total_cost"], row["roi"]) == ("$150", "−100%"), "orders came, and none by this partner"

    before = (shop.window.size(), shop.window.current_page_id)
    close_and_open(shop)
    assert (shop.window.size(), shop.window.current_page_id) == before
    assert cards_of(shop, "track").stacked.count == 10
    open_partner(shop)
    assert read_results(shop) == [UNKNOWN, UNKNOWN], "without an order nobody knows what came"
    assert deal_card(shop).state.text() == "Signed"
