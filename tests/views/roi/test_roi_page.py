"""The ROI tab as a seller uses it: look, press a number, follow it to the rows."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from pages import Noting
from roi_shop import JULY, an_order, roi_shop
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, Cost, DiscountCode
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.queries.roi.answer import STAGE_METRICS
from socialroi_desktop.queries.roi.choices import STAGES
from socialroi_desktop.queries.roi.trend import TREND_METRICS
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.roi import roi_page
from socialroi_desktop.views.roi.commands import COMMANDS
from socialroi_desktop.views.roi.rows_dialog import RowsDialog
from socialroi_desktop.views.widgets.labels import LinkLabel
from workspaces import new_workspace, put_orders


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shown(qtbot):
    # Not a page: pytest keeps the values of fixtures alive beyond the check for windows left open.
    def show(workspace, period=JULY):
        session = Session(workspace, InlineJobs(), today=date(2026, 8, 1))
        page = roi_page(session, FilterState(period), Noting())
        qtbot.addWidget(page)
        page.resize(1100, 720)
        page.show()
        qtbot.waitExposed(page)
        return page

    return show


@pytest.fixture
def shop(tmp_path):
    with roi_shop(tmp_path) as workspace:
        yield workspace


def press(qtbot, page, row, column_id):
    """Click a cell of the breakdown as a seller would."""
    table = page.breakdown.table
    index = table.model().index(row, page.breakdown.model.column_of(column_id))
    table.scrollTo(index)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())


def test_the_page_opens_on_purchase_with_the_proof_of_roi(shown, shop):
    page = shown(shop)
    assert [card.figure.value for card in page.figures] == ["$1,400", "$650", "−$90", "−14%", "13%"]
    assert page.proof.accessibleName() == "Proof"
    assert page.model.proof.subject == "ROI"


def test_a_pressed_card_opens_its_proof(shown, shop, qtbot):
    page = shown(shop)
    qtbot.mouseClick(page.figures[0], Qt.MouseButton.LeftButton)
    assert page.model.proof.subject == "Net sales from social"
    qtbot.keyClick(page.figures[4], Qt.Key.Key_Return)
    assert page.model.proof.subject == "Not attributable"


def test_a_pressed_cell_opens_its_proof_and_marks_the_row(shown, shop, qtbot):
    page = shown(shop)
    press(qtbot, page, 1, "net_sales")
    assert page.model.proof.subject == "Net sales, 滑板鞋"
    assert [index.row() for index in page.breakdown.table.selectionModel().selectedRows()] == [1]


def test_the_keyboard_opens_proofs_and_stays_where_it_is(shown, shop, qtbot):
    page = shown(shop)
    table = page.breakdown.table
    table.setFocus()
    index = table.model().index(0, page.breakdown.model.column_of("orders"))
    table.setCurrentIndex(index)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.model.proof.subject == "Orders, Łódź summer"
    assert table.currentIndex() == index


def test_a_bar_and_a_point_open_their_proofs(shown, shop):
    page = shown(shop)
    page.channels.opened.emit(page.model.snapshot.channels[1].key)
    assert page.model.proof.subject == "ROI, TikTok"
    page.time.opened.emit(page.model.snapshot.buckets[0].net_sales.key)
    assert page.model.proof.subject == "Net sales, 1 Jul 2026"


@pytest.mark.row("S0-2")
def test_paid_search_is_compared_with_social_in_the_table_of_channels(shown, shop, qtbot):
    put_orders(shop, [an_order("google", "brand", 3, number="#PPC", utm_medium="cpc")], "search.csv")
    page = shown(shop)
    buttons = {button.text(): button for button in page.breakdown.segments.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Channels"], Qt.MouseButton.LeftButton)
    table = page.breakdown.table.model()
    names = [table.index(row, 0).data() for row in range(table.rowCount())]
    assert names == ["Instagram", "Paid search", "TikTok", "Not attributable", "Not tied to a channel"]
    assert "Not social" in table.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    press(qtbot, page, 1, "net_sales")
    assert page.model.proof.subject == "Net sales, Paid search"
    assert len(page.model.snapshot.channels) == 2


@pytest.mark.row("S2-3")
def test_a_stage_shows_its_own_metrics_alone():
    for stage in STAGES:
        for name in (*STAGE_METRICS[stage], *TREND_METRICS[stage]):
            assert METRICS[name].stage in (stage, "listening"), name


@pytest.mark.row("S2-3")
def test_stages_show_other_cards(shown, shop, qtbot):
    page = shown(shop)
    buttons = {button.text(): button for button in page.stages.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Consideration"], Qt.MouseButton.LeftButton)
    assert page.figures[0].figure.label == "Link clicks"
    assert page.figures[0].figure.value == "–"
    assert "not known" in page.figures[0].figure.reason


def test_breakdowns_by_button_keep_the_rest_rows(shown, shop, qtbot):
    page = shown(shop)
    buttons = {button.text(): button for button in page.breakdown.segments.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Channels"], Qt.MouseButton.LeftButton)
    names = [page.breakdown.sorted.index(row, 0).data() for row in range(page.breakdown.sorted.rowCount())]
    assert names == ["Instagram", "TikTok", "Not attributable", "Not tied to a channel"]
    qtbot.mouseClick(buttons["Posts"], Qt.MouseButton.LeftButton)
    assert page.breakdown.table.isHidden()


def test_roi_over_time_takes_the_place_of_money(shown, shop, qtbot):
    page = shown(shop)
    buttons = {button.text(): button for button in page.over_time.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["ROI"], Qt.MouseButton.LeftButton)
    assert page.time.accessibleName() == "ROI by day"


def test_another_model_is_chosen_in_the_menu(shown, shop):
    page = shown(shop)
    actions = {action.text().partition(":")[0]: action for action in page.model_button.menu().actions()}
    assert actions["Paths known for 88% of orders"].isEnabled() is False
    actions["First touch"].trigger()
    assert page.model.attribution_model == "first_touch"
    assert page.model_button.value == "first touch"


def test_models_are_offered_that_credit_some_order_differently(shown, shop):
    def offered(page) -> set[str]:
        return {
            action.text().partition(":")[0]
            for action in page.model_button.menu().actions()
            if action.isVisible() and action.isCheckable()
        }

    page = shown(shop)
    assert offered(page) == {"Last touch"}
    assert page.model_button.menu().actions()[-1].text().startswith("No order has more than one link or code")
    add_record(shop, record=DiscountCode(code="JO10", channel="influencer"))
    put_orders(shop, [an_order("instagram", "summer", 5, discount_code="JO10", number="#99")])
    page = shown(shop)
    assert offered(page) == {"Last touch", "First touch", "Shared evenly"}
    assert "without days" in page.model_button.menu().actions()[-1].text()


def test_all_rows_open_in_a_window_with_file_and_line(shown, shop, qtbot):
    page = shown(shop)
    press(qtbot, page, 0, "roi")
    qtbot.mouseClick(page.proof.all_rows, Qt.MouseButton.LeftButton)
    dialog = page.rows_dialog
    assert dialog.isVisible()
    assert dialog.rows.rowCount() == 10
    assert dialog.count.text() == "Rows: 10"
    assert not dialog.more.isVisible()
    buttons = {button.text(): button for button in dialog.segments.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Costs 1"], Qt.MouseButton.LeftButton)
    assert dialog.rows.entity == "cost"
    dialog.reject()


def test_the_window_of_rows_says_how_many_there_are_and_asks_for_more(shown, shop, qtbot):
    page = shown(shop)
    press(qtbot, page, 0, "roi")
    page.model.open_proof(page.model.proof.key, 3)
    qtbot.waitUntil(lambda: len(page.model.proof.tables[0].rows) == 3)
    dialog = RowsDialog(page)
    dialog.set_proof(page.model.proof)
    assert dialog.count.text() == "Rows shown: 3 of 10"
    assert dialog.more.isVisibleTo(dialog)
    with qtbot.waitSignal(dialog.more_wanted) as asked:
        dialog.more.click()
    assert asked.args == [12]


def test_a_row_of_the_proof_opens_its_record(shown, shop, qtbot):
    page = shown(shop)
    page.model.open_proof(page.figures[0].figure.key)
    page.show_rows()
    table = page.rows_dialog.table
    table.setCurrentIndex(table.model().index(2, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    (order,) = page._navigator.went
    assert order == ("record", "order", page.model.proof.tables[0].rows[2].row_id)
    assert not page.rows_dialog.isVisible()
    links = page.proof.findChildren(LinkLabel)
    links[0].linkActivated.emit("#")
    assert page._navigator.went[1] == ("record", "order", page.model.proof.tables[0].rows[0].row_id)


def test_commands_of_the_tab_show_other_stages_and_breakdowns(shown, shop):
    page = shown(shop)
    for command in COMMANDS:
        if command.title() in ("Awareness", "Channels"):
            command.run(page)
    assert page.stages.current == "awareness"
    assert page.breakdown.segments.current == "channel"


def test_the_proof_sheet_is_saved_where_the_seller_says(shown, shop, qtbot, monkeypatch, tmp_path):
    page = shown(shop)
    target = tmp_path / "sheet"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    with qtbot.waitSignal(page.model.session.said) as said:
        qtbot.mouseClick(page.proof.save, Qt.MouseButton.LeftButton)
    assert "sheet.csv" in said.args[0]
    assert (tmp_path / "sheet.csv").exists()


def test_an_amount_without_a_rate_leads_to_the_rates(shown, shop, qtbot):
    add_record(shop, record=Cost(spent_on="2026-07-09", kind="tool", amount=1_000, currency="EUR"))
    page = shown(shop)
    (link,) = page.notices.findChildren(QPushButton)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert page._navigator.went == [("section", "exchange_rate")]


def test_an_empty_workspace_says_what_to_do_first(shown, tmp_path, qtbot):
    with new_workspace(tmp_path) as workspace:
        page = shown(workspace, None)
        button = next(each for each in page.findChildren(QPushButton) if each.text() == "Import files…")
        assert button.isVisible()
        assert not page.figures[0].isVisible()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert page._navigator.went == [("files",)]


def test_what_can_be_pressed_has_a_name(shown, shop):
    page = shown(shop)
    for widget in (
        page.stages,
        page.over_time,
        page.breakdown.segments,
        page.breakdown.table,
        page.model_button,
    ):
        assert widget.accessibleName()


@pytest.mark.row("S1-14")
def test_days_after_a_campaign_stopped_are_held_against_those_it_ran(shown, shop):
    row = reading.listing(shop, Campaign)[0]
    dates = {"start": "2026-07-01", "end": "2026-07-10"}
    edit_record(shop, entity="campaign", row_id=row.id, changes=dates)
    page = shown(shop)
    table = page.breakdown.table.model()
    place = next(n for n in range(table.rowCount()) if table.index(n, 0).data() == row.name)
    menu = QMenu(page)
    page.breakdown.table.menu_requested.emit(table.index(place, 0), menu)
    menu.actions()[0].trigger()
    filters = page.model._filters
    assert filters.period == Period(date(2026, 7, 11), date(2026, 7, 20))
    assert filters.compared_period() == Period(date(2026, 7, 1), date(2026, 7, 10))
    nobody = QMenu(page)
    page.breakdown.table.menu_requested.emit(table.index(table.rowCount() - 1, 0), nobody)
    assert nobody.actions() == []


@pytest.mark.row("S2-4")
def test_a_metric_of_the_stage_can_be_followed_over_time(shown, shop, qtbot):
    page = shown(shop)
    page.over_time.set_current("trend")
    page._on_over_time_chosen("trend")
    assert page.trend_metric.isVisible()
    qtbot.waitUntil(lambda: page.model.trend is not None)
    assert page.model.trend.metric == "orders"
    page.stages.set_current("awareness")
    page._on_stage_chosen("awareness")
    qtbot.waitUntil(lambda: page.model.trend is not None and page.model.trend.metric == "reach")
    page.over_time.set_current("money")
    page._on_over_time_chosen("money")
    assert not page.trend_metric.isVisible()


def test_a_metric_is_shown_with_its_stage_its_course_and_its_proof(shown, shop):
    page = shown(shop)
    page.show_metric("reach")
    assert (page.stages.current, page.over_time.current, page.trend_metric.metric_id) == (
        "awareness",
        "trend",
        "reach",
    )
    assert page.proof.isVisible()
    assert page.model.proof.subject == "Reach"
    page.show_metric("contribution_margin")
    assert page.stages.current == "purchase"
    assert page.model.proof.subject == "Contribution margin"
