"""The returns of partners on the ROI tab: by person, from where one comes to their page and back, and by size."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from asking import add
from pages import Noting
from partner_shop import TODAY, partner_shop
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Cost, Influencer
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.navigator import WindowNavigator
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.roi import TAB, roi_page

YEAR = Period(TODAY.replace(month=1, day=1), TODAY)


@pytest.fixture
def shop(tmp_path: Path):
    workspace, person, _deal = partner_shop(tmp_path)
    with workspace:
        # Another of the same name: the row knows by id whom it is about.
        add(workspace, Influencer(name="Nadia Petit", handle="other"))
        yield workspace, person


def page_on(workspace, noting, qtbot):
    page = roi_page(Session(workspace, InlineJobs(), today=TODAY), FilterState(YEAR), noting)
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_the_name_of_an_influencer_leads_to_the_person_and_the_numbers_to_their_proof(shop, qtbot):
    workspace, person = shop
    noting = Noting()
    page = page_on(workspace, noting, qtbot)
    page.model.set_breakdown("influencer")
    table = page.breakdown.table
    for column, went in (("roi", []), ("name", [("record", "influencer", person)])):
        index = table.model().index(0, page.breakdown.model.column_of(column))
        table.scrollTo(index)
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        assert noting.went == went
    assert "Nadia Petit" in page.model.proof.subject
    menu = QMenu(page)
    page.breakdown.table.menu_requested.emit(table.model().index(0, 2), menu)
    (action,) = [each for each in menu.actions() if each.text() == "Open the person"]
    action.trigger()
    assert noting.went[-1] == ("record", "influencer", person)


def test_other_breakdowns_lead_to_nobody(shop, qtbot):
    workspace, _person = shop
    noting = Noting()
    page = page_on(workspace, noting, qtbot)
    page.breakdown.table.row_opened.emit(page.breakdown.table.model().index(0, 0))
    assert noting.went == []


@pytest.mark.row("S4-42")
def test_sizes_of_partners_are_compared(shop, qtbot):
    workspace, _person = shop
    page = page_on(workspace, Noting(), qtbot)
    page.breakdown.segments.current_changed.emit("tier")
    model = page.breakdown.model
    told = {
        column.id: model.index(0, place).data() for place, column in enumerate(model.columns) if column.id
    }
    assert (told["name"], told["orders"], told["total_cost"], told["roi"]) == ("Mid", "17", "$182", "+124%")
    assert (told["spike_orders"], told["lasting_share"]) == ("9", "47%")
    assert told["conversion_rate_by_clicks"] == "3.3%"


def test_sizes_come_from_the_smallest_and_turn_round_as_sizes(shop, qtbot):
    workspace, _person = shop
    for name, followers in (("Zoe", 700), ("Ann", 2_000_000), ("Bea", 20_000)):
        person = add(workspace, Influencer(name=name, followers=followers))[0]
        add(
            workspace,
            Cost(
                spent_on="2026-05-05", kind="influencer_fee", amount=100, currency="USD", influencer_id=person
            ),
        )
    page = page_on(workspace, Noting(), qtbot)
    page.breakdown.segments.current_changed.emit("tier")
    table, name = page.breakdown.table, page.breakdown.model.column_of("name")

    def sizes() -> list[str]:
        return [table.model().index(row, name).data() for row in range(table.model().rowCount())][:4]

    assert sizes() == ["Nano", "Micro", "Mid", "Mega"]
    table.sortByColumn(name, Qt.SortOrder.DescendingOrder)
    assert sizes() == ["Mega", "Mid", "Micro", "Nano"]


def test_the_window_leads_to_the_returns_by_influencer(shop, qtbot):
    workspace, _person = shop
    page = page_on(workspace, Noting(), qtbot)
    asked = []

    def show(tab_id):
        asked.append(tab_id)
        return page

    WindowNavigator((TAB,), show, lambda: "").open_returns("influencer")
    assert (asked, page.breakdown.segments.current) == (["roi"], "influencer")
